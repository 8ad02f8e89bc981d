"""A machine in the emulator: its power, its keyboard, its screen, and two serial lines to the agent inside."""
import os
import re
import socket
import subprocess
import time

from .picture import Picture

# The names that the emulator has for what a person presses.
KEY_NAMES = {
    " ": "spc", "-": "minus", "=": "equal", "[": "bracket_left", "]": "bracket_right", ";": "semicolon",
    "'": "apostrophe", ",": "comma", ".": "dot", "/": "slash", "\\": "backslash", "`": "grave_accent", "\n": "ret",
}


class Failed(Exception):
    """The machine did not do what it had to, in time."""


class Screen:
    """What stands on the first console."""

    def __init__(self, columns, cursor, lines):
        self.columns, self.cursor, self.lines = columns, cursor, lines

    @property
    def rows(self):
        return len(self.lines)

    @property
    def text(self):
        return "\n".join(line.rstrip() for line in self.lines)

    def __contains__(self, piece):
        return piece in self.text or piece in " ".join(self.text.split())


class Line:
    """A serial line to the agent."""

    def __init__(self, path):
        self.path, self.socket, self.rest = path, None, b""

    def connect(self):
        self.socket = socket.socket(socket.AF_UNIX)
        self.socket.connect(self.path)
        self.rest = b""

    def _more(self, until):
        self.socket.settimeout(max(0.01, until - time.monotonic()))
        try:
            piece = self.socket.recv(65536)
        except TimeoutError:
            raise Failed(f"no answer on {os.path.basename(self.path)}; so far: {self.rest[-300:]!r}") from None
        if not piece:
            raise Failed("the machine is gone")
        self.rest += piece

    def wait_until_ready(self, seconds):
        """The agent says that it is there when it starts."""
        until = time.monotonic() + seconds
        while b"ready\n" not in self.rest:
            self._more(until)
        self.rest = self.rest.split(b"ready\n")[-1]

    def ask(self, request, seconds):
        until = time.monotonic() + seconds
        self.socket.sendall(request.encode() + b"\n")
        while True:
            match = re.match(rb"([^\n]*) (\d+)\n", self.rest)
            if match and len(self.rest) >= match.end() + int(match[2]):
                body = self.rest[match.end():match.end() + int(match[2])]
                self.rest = self.rest[match.end() + int(match[2]):]
                return match[1].decode(), body.decode("utf-8", "replace")
            self._more(until)


class Machine:
    def __init__(self, folder, accelerator):
        self.folder, self.accelerator = folder, accelerator
        self.process = self.monitor = None
        os.makedirs(folder, exist_ok=True)
        self.commands = Line(os.path.join(folder, "commands"))
        self.screens = Line(os.path.join(folder, "screens"))
        self.started = 0.0

    def power_on(self, arguments):
        path = os.path.join(self.folder, "monitor")
        serial = [part for line in (self.commands, self.screens)
                  for part in ("-serial", f"unix:{line.path},server=on,wait=off")]
        self.process = subprocess.Popen([
            "qemu-system-x86_64", "-accel", self.accelerator, "-m", "1024", "-display", "none", "-nic", "none",
            "-vga", "std", "-no-user-config", "-rtc", "base=utc", "-monitor", f"unix:{path},server=on,wait=off",
            *serial, "-serial", f"file:{self.folder}/console.log", *arguments])
        self.started = time.monotonic()
        for _ in range(200):
            if os.path.exists(path) and os.path.exists(self.screens.path):
                break
            time.sleep(0.05)
        self.monitor = socket.socket(socket.AF_UNIX)
        self.monitor.connect(path)
        self.command("")
        self.commands.connect()
        self.screens.connect()

    def power_off(self):
        """As if the plug were pulled."""
        if self.process:
            self.process.kill()
            self.process.wait()
            for name in ("monitor", "commands", "screens"):
                path = os.path.join(self.folder, name)
                if os.path.exists(path):
                    os.unlink(path)
            self.process = None

    def wait_until_up(self, seconds):
        self.commands.wait_until_ready(seconds)
        self.screens.wait_until_ready(seconds)

    def command(self, text):
        """A command of the emulator's monitor."""
        self.monitor.settimeout(30)
        if text:
            self.monitor.sendall(text.encode() + b"\n")
        answer = b""
        while not answer.endswith(b"(qemu) "):
            answer += self.monitor.recv(65536)
        return answer.decode(errors="replace")

    def press(self, *keys, times=1):
        """Presses keys by their names in the emulator: `f5`, `alt-f2`, `ret`."""
        for _ in range(times):
            for key in keys:
                self.command(f"sendkey {key} 30")
                time.sleep(0.12)

    def type(self, text):
        """Types at the places of a US keyboard."""
        for letter in text:
            self.press(f"shift-{letter.lower()}" if letter.isupper() else KEY_NAMES.get(letter, letter))

    def run(self, command, seconds=120, check=True):
        """Runs a command in the machine as root and gives what it printed."""
        head, body = self.commands.ask("run " + command.encode().hex(), seconds)
        status = head.split()[-1]
        if check and status != "0":
            raise Failed(f"{command}: status {status}\n{body[-2000:]}")
        return body.strip()

    def screen(self):
        head, body = self.screens.ask("screen", 60)
        if not head.startswith("screen"):
            raise Failed(body)
        columns, x, y = map(int, head.split()[1:4])
        return Screen(columns, (x, y), body.splitlines())

    def wait_for(self, piece, seconds=30):
        """The screen as soon as it shows a text, or several."""
        pieces = [piece] if isinstance(piece, str) else piece
        return self.wait_until(lambda screen: all(p in screen for p in pieces), f"«{' … '.join(pieces)}»", seconds)

    def wait_until(self, holds, what, seconds=30):
        until = time.monotonic() + seconds
        while True:
            screen = self.screen()
            if holds(screen):
                return screen
            if time.monotonic() >= until:
                raise Failed(f"not on the screen: {what}\n{screen.text}")
            time.sleep(0.2)

    def pixels(self):
        """The picture on the display, as it is now."""
        path = os.path.join(self.folder, "now.ppm")
        self.command(f"screendump {path}")
        with open(path, "rb") as file:
            return Picture(file.read())

    def picture(self, name):
        """Keeps a picture of the display as PNG."""
        self.pixels()
        subprocess.run(
            ["convert", os.path.join(self.folder, "now.ppm"), os.path.join(self.folder, name + ".png")], check=True)
