"""Whether hardware virtualisation really works here, and not only says so."""
import os
import subprocess


def best_accelerator(folder, kernel):
    """`kvm` where a kernel started with it gets as far as its first program, else `tcg`."""
    if not os.access("/dev/kvm", os.W_OK):
        return "tcg"
    log = os.path.join(folder, "kvm.log")
    command = [
        "qemu-system-x86_64", "-accel", "kvm", "-m", "512", "-display", "none", "-nic", "none", "-no-reboot",
        "-serial", f"file:{log}", "-kernel", kernel, "-append", "console=ttyS0 panic=-1 root=none"]
    try:
        subprocess.run(command, timeout=15, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    except subprocess.TimeoutExpired:
        return "tcg"
    with open(log, encoding="utf-8", errors="replace") as file:
        return "kvm" if "Unable to mount root" in file.read() else "tcg"
