"""What the disk to boot from must do, as BIOS and as UEFI: by keyboard and picture alone, since nobody logs in."""
def try_image(*_): raise SystemExit("later")
