"""What the two packages must do on an installed Debian 12: from the installation to the purge."""
import re
import time

from . import debian
from .machine import Failed
from .person import WAYS_OUT, WORDS, Person

INSTALL = "DEBIAN_FRONTEND=noninteractive apt-get install -y -qq /root/dist/*.deb"
PURGE = "DEBIAN_FRONTEND=noninteractive apt-get purge -y -qq jso-kiosk jso"
# Every file and link below /etc with what it holds; the account files' copies and marks of time are not settings.
LIST_ETC = r"""find /etc -xdev \( -type f -o -type l \) ! -name '*-' ! -name .pwd.lock ! -name ld.so.cache | sort |
while read -r f; do if [ -L "$f" ]; then echo "$f -> $(readlink "$f")"; else sha256sum "$f"; fi; done"""
LETTERS = "әғқңөұүһіӘҒҚҢӨҰҮҺІыЫёЁäğıñöşūüÄĞİÑÖŞŪÜ₸№→"


class Installed:
    def __init__(self, machine, folder):
        self.machine, self.folder = machine, folder
        self.person = Person(machine)

    # Starting and stopping the machine.

    def power_on(self, more="", seconds=200):
        """Gives after how many seconds the start screen stood there."""
        self.machine.power_on(debian.disk_arguments(self.folder, more))
        self.machine.wait_until_up(seconds)

    def start_screen(self):
        self.machine.wait_until(self.person.is_start, "the start screen", 120)
        return f"{time.monotonic() - self.machine.started:.0f} s after power-on"

    def reboot(self):
        self.machine.started = time.monotonic()
        self.machine.run("systemctl --no-block reboot", check=False)
        self.machine.wait_until_up(300)
        return self.start_screen()

    def cut_power(self, more=""):
        self.machine.power_off()
        self.power_on(more)
        return self.start_screen()

    # Installing.

    def is_minimal(self):
        """Nothing to compile with, no Python, no network."""
        found = self.machine.run("command -v swift gcc cc python3; ls /sys/class/net | grep -v lo", check=False)
        if found:
            raise Failed(found)

    def install(self):
        self.machine.run(LIST_ETC + " > /root/etc-before")
        self.machine.run("apt-get update -qq", 300)
        self.machine.run(INSTALL, 900)
        return self.machine.wait_until(self.person.is_start, "the start screen", 60) and None

    # While it runs.

    def process(self):
        return self.machine.run("systemctl show -p MainPID --value jso-kiosk")

    def has_every_letter(self):
        shape = self.machine.run("stty size </dev/tty1; setfont -C /dev/tty1 -ou /run/letters; wc -l </run/letters")
        # Lines such as «0x0b9	U+049b».
        given = self.machine.run("cat /run/letters").upper()
        missing = [letter for letter in LETTERS if f"U+{ord(letter):04X}" not in given]
        if missing:
            raise Failed(f"the font lacks {' '.join(missing)}")
        return "rows and columns, characters: " + ", ".join(shape.split("\n"))

    def is_confined(self):
        status = self.machine.run(f"cat /proc/{self.process()}/status")
        for line in ("CapEff:\t0000000000000000", "NoNewPrivs:\t1", "Seccomp:\t2"):
            if line not in status:
                raise Failed(f"not {line!r}\n{status}")
        root = self.machine.run(f"grep ' / / ' /proc/{self.process()}/mountinfo")
        if " / / ro" not in root:
            raise Failed(f"its root can be written: {root}")
        exposure = self.machine.run("LC_ALL=C systemd-analyze security --no-pager jso-kiosk | tail -1")
        exposure = re.search(r"\d+\.\d+", exposure)[0]
        if float(exposure) >= 1.0:
            raise Failed(f"exposure {exposure}")
        return f"exposure {exposure}"

    def holds_every_way_out(self):
        before = self.process(), self.machine.run("cat /proc/sys/kernel/random/boot_id")
        for language, _, _ in WORDS:
            self.person.back_to_start()
            self.person.speak(language)
            for way in WAYS_OUT:
                self.machine.press(way)
                active = self.machine.run("cat /sys/class/tty/tty0/active")
                after = self.process(), self.machine.run("cat /proc/sys/kernel/random/boot_id")
                if active != "tty1" or after != before:
                    raise Failed(f"{way}, {language}: console {active}, {before} became {after}")
        self.person.back_to_start()
        return f"{len(WAYS_OUT)} ways, {len(WORDS)} languages"

    def opens_no_other_console(self):
        # It waits for a change that never comes.
        self.machine.run("timeout 5 chvt 2", check=False)
        active = self.machine.run("cat /sys/class/tty/tty0/active")
        logins = self.machine.run("systemctl list-units --no-legend --state=active 'getty@*' 'autovt@*'", check=False)
        if active != "tty1" or logins:
            raise Failed(f"{active} {logins}")

    def comes_back_when_killed(self):
        before = self.process()
        self.machine.run(f"kill -9 {before}")
        began = time.monotonic()
        while self.process() in (before, "0"):
            if time.monotonic() - began > 60:
                raise Failed("no new start")
        self.machine.wait_until(self.person.is_start, "the start screen", 60)
        return f"after {time.monotonic() - began:.0f} s"

    def shows_no_kernel_message(self):
        before = self.machine.screen().text
        self.machine.run("for level in 1 2 3 4; do echo \"<$level>trial: message\" >/dev/kmsg; done")
        after = self.machine.screen()
        if "trial: message" in after or after.text != before:
            raise Failed(after.text)

    def follows_the_clock(self):
        """A form left open while the clock is put forward by a year reckons with the new day at the next key."""
        self.person.work_out_a_fee()
        day = self.machine.run("date +%d.%m.%Y")
        self.machine.press("f8")
        self.machine.wait_for(day)
        later = self.machine.run("timedatectl set-ntp false 2>/dev/null; date -s '1 year' >/dev/null; date +%d.%m.%Y")
        self.machine.press("down")
        self.machine.wait_for(later)
        self.machine.run("date -s '-1 year'")
        self.person.back_to_start()
        return f"{day} became {later}"

    def font_is_put_back(self):
        """A driver that comes up puts a font of its own on the console, and says so to udev."""
        before = self.machine.pixels().dots
        self.machine.run("setfont -C /dev/tty1 /usr/share/consolefonts/Lat15-Fixed16.psf.gz")
        self.machine.run("udevadm trigger --action=add /sys/class/vtconsole/vtcon1; udevadm settle")
        self.machine.wait_until(lambda _: self.machine.pixels().dots == before, "the same picture, dot by dot", 60)
        return self.has_every_letter()

    def draws_on_a_text_console(self):
        modes = self.machine.run("cat /proc/fb; cat /sys/class/vtconsole/vtcon0/name", check=False)
        if "VGA" not in modes:
            raise Failed(f"no text console: {modes}")
        letters = self.has_every_letter()
        # A font of 512 signs would need the bit of the bright colours; with 256 none is needed.
        signs = self.machine.run("setfont -C /dev/tty1 -o /run/font && stat -c %s /run/font")
        self.machine.picture("text-console")
        return f"{letters}; {signs} bytes of signs"

    def takes_a_late_driver(self):
        self.machine.run("modprobe bochs; udevadm settle")
        self.machine.wait_until(
            lambda _: "frame buffer" in self.machine.run("cat /sys/class/vtconsole/*/name; cat /proc/fb"), "a frame buffer", 60)
        time.sleep(2)
        self.machine.wait_until(self.person.is_start, "the start screen", 60)
        self.machine.picture("late-driver")
        return self.has_every_letter()

    def starts_with_a_full_disk(self):
        self.machine.run("cat /dev/zero >/fill 2>/dev/null; sync; df / | tail -1", 300, check=False)
        told = self.comes_back_when_killed()
        self.machine.run("rm /fill; sync")
        return told

    def starts_on_a_read_only_root(self):
        self.machine.run("echo u >/proc/sysrq-trigger; sleep 3; grep ' / ' /proc/mounts")
        if self.machine.run("touch /written 2>/dev/null && echo written", check=False):
            raise Failed("the root can still be written")
        return self.comes_back_when_killed()

    # Giving it up.

    def purge(self):
        self.machine.run(PURGE, 300)
        self.machine.wait_for("kiosk login:", 60)
        self.machine.press("alt-f2")
        time.sleep(1)
        active = self.machine.run("cat /sys/class/tty/tty0/active; timeout 20 chvt 1")
        if active.split()[0] != "tty2":
            raise Failed(f"consoles cannot be changed: {active}")
        left = self.machine.run(
            "systemctl list-unit-files --no-legend 'jso*'; getent passwd jso-kiosk; find / -xdev -regex '.*/jso[^n][^/]*' "
            "! -path '/root/*' ! -path '/proc/*' ! -path '/var/log/*' ! -path '/var/cache/*' ! -path '/sys/*'; "
            "find / -xdev -name jso ! -path '/root/*' ! -path '/proc/*'; ls -d /run/jso-kiosk 2>/dev/null; "
            "systemctl list-units --no-legend --all 'jso*'", check=False)
        if left:
            raise Failed(f"left: {left}")

    def etc_is_as_before(self, allowed=""):
        """- Parameter allowed: a pattern of what the packages of Debian that came with it have put there."""
        keep = f"| grep -v -E '{allowed}'" if allowed else ""
        changed = self.machine.run(f"({LIST_ETC}) >/root/etc-after; diff /root/etc-before /root/etc-after | grep '^[<>]' {keep}", check=False)
        if changed:
            raise Failed(changed)

    def install_at_the_first_console(self):
        """As somebody does who sits at the machine: the console of the installation becomes the kiosk."""
        self.machine.run(LIST_ETC + " > /root/etc-before")
        self.machine.run(f"passwd -d root; echo '{INSTALL}; echo installed $? >/root/result' >/root/i")
        self.machine.wait_for("kiosk login:", 60)
        self.machine.type("root\n")
        self.machine.wait_for("root@kiosk", 60)
        self.machine.type("sh /root/i\n")
        self.machine.wait_until(self.person.is_start, "the start screen", 400)
        state = self.machine.run("dpkg -s jso-kiosk | grep ^Status; systemctl is-active jso-kiosk; cat /root/result", check=False)
        if "install ok installed\nactive" not in state:
            raise Failed(state)
        self.machine.run("passwd -l root")
        return state.split("\n")[-1]
