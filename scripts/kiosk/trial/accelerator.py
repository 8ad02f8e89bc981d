"""Whether hardware virtualisation really works here, and not only says so."""
import os
import subprocess


def best_accelerator(folder):
    """`kvm` where a machine started with it gets past its firmware, else `tcg`."""
    if not os.access("/dev/kvm", os.W_OK):
        return "tcg"
    log = os.path.join(folder, "kvm.log")
    # The firmware writes to its debug port as soon as it runs.
    command = [
        "qemu-system-x86_64", "-accel", "kvm", "-m", "64", "-display", "none", "-nic", "none", "-no-user-config",
        "-chardev", f"file,id=debug,path={log}", "-device", "isa-debugcon,iobase=0x402,chardev=debug"]
    try:
        subprocess.run(command, timeout=10, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    except subprocess.TimeoutExpired:
        pass
    with open(log, encoding="utf-8", errors="replace") as file:
        works = "SeaBIOS" in file.read()
    return "kvm" if works else "tcg"
