"""What a person does at the kiosk, and what must then stand on the screen. Works by keyboard and screen alone."""
import time

from .machine import Failed

START = "Тілді таңдаңыз"
# What each language's letters give for one word, and the keys that are pressed for it.
WORDS = [("Қазақша", "қарыз", "0fhsp"), ("Русский", "долг", "ljku"), ("English", "debt", "debt")]
# Each way out that people try, by the names of the keys in the emulator.
WAYS_OUT = [
    "alt-f1", "alt-f2", "alt-f3", "alt-f6", "ctrl-alt-f1", "ctrl-alt-f2", "ctrl-alt-f3", "ctrl-alt-f7", "alt-left",
    "alt-right", "alt-sysrq", "alt-sysrq-b", "alt-sysrq-e", "ctrl-alt-delete", "ctrl-c", "ctrl-z", "ctrl-backslash",
    "ctrl-d", "ctrl-s", "ctrl-q", "alt-shift", "ctrl-alt-shift-f2", "shift-pgup", "scroll_lock", "pause",
    "ctrl-scroll_lock", "alt_r-f2", "ctrl-alt-pause", "alt-kp_1", "caps_lock", "num_lock"]


class Person:
    def __init__(self, machine):
        self.machine = machine

    def back_to_start(self):
        """Ends the session, as the bottom line says, wherever one is."""
        self.machine.press("f10")
        time.sleep(0.5)
        self.machine.press("ret")
        return self.machine.wait_until(self.is_start, "the start screen")

    @staticmethod
    def is_start(screen):
        return START in screen

    def speak(self, language):
        """Takes a language by F2, from the start screen."""
        for _ in range(5):
            screen = self.machine.screen()
            if f"[{language}]" in screen:
                return
            self.machine.press("f2")
            time.sleep(0.4)
        raise Failed(f"{language} is not offered\n{self.machine.screen().text}")

    def type_a_word_in_each_language(self):
        for language, word, keys in WORDS:
            self.back_to_start()
            self.speak(language)
            self.machine.press("f3")
            self.machine.type(keys)
            self.machine.wait_for(word)
        self.back_to_start()

    def work_out_a_fee(self):
        self.back_to_start()
        self.machine.press("f5")
        self.machine.press("ret")
        self.machine.type("1500000")
        self.machine.wait_for(["225 000,00", "₸"])

    def scroll_lock_stops_nothing(self):
        self.back_to_start()
        self.machine.press("scroll_lock")
        self.machine.press("f1")
        self.machine.wait_until(lambda screen: not self.is_start(screen), "the help")
        self.machine.press("esc")
        self.machine.wait_until(self.is_start, "the start screen")

    def is_wiped_when_left_alone(self):
        self.back_to_start()
        self.machine.press("f3")
        self.machine.type("zzz")
        began = time.monotonic()
        self.machine.wait_until(self.is_start, "the start screen, after nobody was there", 150)
        return f"after {time.monotonic() - began:.0f} s"
