"""What the disk to boot from must do, as BIOS and as UEFI: by keyboard and picture alone, since nobody logs in."""
import glob
import os
import re
import shutil
import subprocess
import tempfile
import time

from .machine import Failed, Machine, Screen
from .person import WAYS_OUT, WORDS, Person
from .picture import Font
from .report import Report

UNKNOWN = "\N{REPLACEMENT CHARACTER}"
FIRMWARE = "/usr/share/OVMF/OVMF_CODE_4M.ms.fd"
VARIABLES = "/usr/share/OVMF/OVMF_VARS_4M.ms.fd"


class SeenScreen(Screen):
    """A screen read from its picture: letters that look alike are alike, and one may stand under the cursor."""

    def __init__(self, columns, cursor, lines, font):
        super().__init__(columns, cursor, lines)
        self.font = font

    def __contains__(self, piece):
        pattern = "".join(f"[{re.escape(letter)}{UNKNOWN}]" for letter in self.font.as_seen(piece))
        return any(
            match[1].count(UNKNOWN) <= 1 for text in (self.text, " ".join(self.text.split()))
            for match in re.finditer(f"(?=({pattern}))", text))


class SeenMachine(Machine):
    """A machine that is only looked at: its screen is read from the picture by the kiosk's font."""

    def __init__(self, folder, accelerator, font):
        super().__init__(folder, accelerator)
        self.font = Font(font)

    def screen(self):
        picture = self.pixels()
        return SeenScreen(picture.columns // self.font.width, None, picture.lines(self.font), self.font)


def fonts_of(package):
    """The fonts in the kiosk's package."""
    folder = tempfile.mkdtemp()
    subprocess.run(["dpkg-deb", "-x", package, folder], check=True)
    return os.path.join(folder, "usr/share/consolefonts")


def machine_arguments(image, copy, uefi):
    """The stick, and the firmware with Secure Boot on where it is UEFI."""
    stick = [
        "-device", "qemu-xhci", "-drive", f"if=none,id=stick,format=raw,readonly=on,file={image}", "-device",
        "usb-storage,drive=stick,bootindex=0,removable=on"]
    if not uefi:
        return stick
    shutil.copy(VARIABLES, copy)
    return stick + [
        "-machine", "q35,smm=on", "-global", "driver=cfi.pflash01,property=secure,value=on", "-drive",
        f"if=pflash,format=raw,unit=0,readonly=on,file={FIRMWARE}", "-drive", f"if=pflash,format=raw,unit=1,file={copy}"]


class Booted:
    def __init__(self, machine, arguments):
        self.machine, self.arguments = machine, arguments
        self.person = Person(machine)

    def start(self):
        self.machine.power_off()
        self.machine.power_on(self.arguments)
        self.machine.wait_until(self.person.is_start, "the start screen", 400)
        return f"{time.monotonic() - self.machine.started:.0f} s after power-on"

    def holds_every_way_out(self):
        """Whatever is pressed, the kiosk's own start screen can be reached by its own keys at once."""
        for language, _, _ in WORDS:
            self.person.back_to_start()
            self.person.speak(language)
            for way in WAYS_OUT:
                self.machine.press(way)
            screen = self.machine.screen()
            for word in ("login:", "Linux", "root@", "sysrq"):
                if word in screen:
                    raise Failed(screen.text)
            self.person.back_to_start()
        return f"{len(WAYS_OUT)} ways, {len(WORDS)} languages"


def try_image(folder, image, accelerator):
    package = sorted(glob.glob(os.path.join(os.path.dirname(image), "jso-kiosk_*.deb")))[-1]
    font = os.path.join(fonts_of(package), "jso-kiosk-32x16.psf.gz")
    machine = SeenMachine(folder, accelerator, font)
    report = Report(machine.picture)
    print(f"accelerator: {accelerator}", flush=True)
    try:
        for name, uefi in (("BIOS", False), ("UEFI with Secure Boot", True)):
            booted = Booted(machine, machine_arguments(image, os.path.join(folder, "variables"), uefi))
            check, person = report.check, booted.person
            if check(f"{name}: the start screen comes up", booted.start) is None:
                continue
            machine.picture(f"start-{'uefi' if uefi else 'bios'}")
            check(f"{name}: words are typed in Kazakh, Russian and English", person.type_a_word_in_each_language)
            check(f"{name}: a fee is worked out", person.work_out_a_fee)
            check(f"{name}: no key leaves the kiosk", booted.holds_every_way_out)
            check(f"{name}: Scroll Lock stops nothing", person.scroll_lock_stops_nothing)
            check(f"{name}: a session left alone is wiped", person.is_wiped_when_left_alone)
            check(f"{name}: after a power cut it starts again", booted.start)
    finally:
        machine.power_off()
    return report.close()
