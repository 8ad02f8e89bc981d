"""Makes a minimal Debian 12 with the agent of the trial, on a disk that the emulator can start."""
import glob
import os
import shutil
import subprocess

HERE = os.path.dirname(os.path.abspath(__file__))
AGENT_UNIT = """[Unit]
Description=The agent of the trial on %I
DefaultDependencies=no
After=systemd-udevd.service systemd-journald.socket
[Service]
ExecStart=/root/agent %I
Restart=always
[Install]
WantedBy=sysinit.target
"""


def sources():
    """The machine's own sources of Debian's packages."""
    found = glob.glob("/etc/apt/sources.list.d/*.sources") + glob.glob("/etc/apt/sources.list.d/*.list")
    found = ["/etc/apt/sources.list", *found]
    return [path for path in found if os.path.isfile(path) and "bookworm" in open(path, encoding="utf-8").read()]


def bootstrap(root, packages, hooks=(), excluded=(), from_sources=None):
    """A minimal Debian 12 in a folder, with a kernel and these packages, without the files excluded."""
    left_out = [*(f"/usr/share/{part}/*" for part in ("man", "locale", "info")), *excluded]
    subprocess.run([
        "mmdebstrap", "--quiet", "--variant=minbase",
        "--include=" + ",".join(["systemd-sysv", "udev", "dbus", "kmod", "linux-image-amd64", *packages]),
        "--aptopt=Acquire::Languages \"none\"", *(f"--dpkgopt=path-exclude={pattern}" for pattern in left_out),
        *(f"--customize-hook={hook}" for hook in hooks), "bookworm", root, *(from_sources or sources())], check=True)


def add_agent(root):
    shutil.copy(os.path.join(HERE, "agent"), os.path.join(root, "root/agent"))
    units = os.path.join(root, "etc/systemd/system")
    with open(os.path.join(units, "trial-agent@.service"), "w", encoding="utf-8") as file:
        file.write(AGENT_UNIT)
    wants = os.path.join(units, "sysinit.target.wants")
    os.makedirs(wants, exist_ok=True)
    for port in ("ttyS0", "ttyS1"):
        os.symlink("../trial-agent@.service", os.path.join(wants, f"trial-agent@{port}.service"))


def make_machine(folder, packages):
    """Makes folder/disk and gives the arguments with which the emulator starts it.

    The packages to be tried lie in /root/dist; Debian's own, which they ask for, in a mirror on the disk.
    """
    root, mirror = os.path.join(folder, "root"), os.path.join(folder, "mirror")
    shutil.rmtree(root, ignore_errors=True)
    shutil.rmtree(mirror, ignore_errors=True)
    os.makedirs(mirror)
    needed = "console-setup console-setup-linux kbd"
    bootstrap(root, [], hooks=[
        'chroot "$1" apt-get clean',
        f'chroot "$1" apt-get install -y -qq --download-only --no-install-recommends {needed}',
        f'cp "$1"/var/cache/apt/archives/*.deb {mirror}',
    ])
    with open(os.path.join(mirror, "Packages"), "w", encoding="utf-8") as file:
        subprocess.run(["dpkg-scanpackages", "-m", "."], cwd=mirror, check=True, stdout=file, stderr=subprocess.DEVNULL)
    shutil.copytree(mirror, os.path.join(root, "srv/mirror"))
    os.makedirs(os.path.join(root, "root/dist"))
    for package in packages:
        shutil.copy(package, os.path.join(root, "root/dist"))
    shutil.rmtree(os.path.join(root, "etc/apt/sources.list.d"), ignore_errors=True)
    with open(os.path.join(root, "etc/apt/sources.list"), "w", encoding="utf-8") as file:
        file.write("deb [trusted=yes] file:/srv/mirror ./\n")
    with open(os.path.join(root, "etc/fstab"), "w", encoding="utf-8") as file:
        file.write("/dev/vda / ext4 defaults,errors=remount-ro 0 1\n")
    with open(os.path.join(root, "etc/hostname"), "w", encoding="utf-8") as file:
        file.write("kiosk\n")
    add_agent(root)
    for name in ("vmlinuz", "initrd.img"):
        shutil.copy(glob.glob(os.path.join(root, f"boot/{name}-*"))[0], os.path.join(folder, name))
    disk = os.path.join(folder, "disk")
    subprocess.run(["mke2fs", "-q", "-F", "-t", "ext4", "-d", root, disk, "1500M"], check=True)
    shutil.rmtree(root)
    return disk_arguments(folder)


def replace_packages(folder, packages):
    """Other packages to be tried, on a machine that was kept."""
    disk = os.path.join(folder, "disk")
    commands = "".join(f"rm /root/dist/{os.path.basename(p)}\nwrite {p} /root/dist/{os.path.basename(p)}\n" for p in packages)
    subprocess.run(["debugfs", "-w", disk], input=commands, text=True, check=True, stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL)


def disk_arguments(folder, more=""):
    return [
        "-drive", f"file={folder}/disk,if=virtio,format=raw", "-kernel", f"{folder}/vmlinuz",
        "-initrd", f"{folder}/initrd.img",
        "-append", f"root=/dev/vda ro quiet console=ttyS2,115200 console=tty0 {more}",
    ]
