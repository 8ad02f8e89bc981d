"""Runs the checks of a trial one after the other and counts them."""
import time
import traceback


class Report:
    def __init__(self, picture):
        self.passed = self.failed = 0
        self.start = time.monotonic()
        # What keeps a picture of the moment at which a check failed.
        self.picture = picture

    def check(self, what, action, *arguments):
        """Does one check; gives what it gave, or None where it failed."""
        begin = time.monotonic()
        try:
            result = action(*arguments)
        except Exception as fault:  # A check that fails must not end the trial.
            self.failed += 1
            print(f"FAILED  {what} ({time.monotonic() - begin:.0f} s)\n{fault}", flush=True)
            if not str(fault):
                traceback.print_exc()
            try:
                self.picture(f"failed-{self.failed}")
            except Exception as missing:
                print(f"no picture: {missing}", flush=True)
            return None
        self.passed += 1
        told = f": {result}" if isinstance(result, str) else ""
        print(f"passed  {what}{told} ({time.monotonic() - begin:.0f} s)", flush=True)
        return result

    def close(self):
        """The closing line; 0 where nothing failed."""
        print(f"{(time.monotonic() - self.start) / 60:.1f} minutes")
        print(f"{self.passed} passed, {self.failed} failed", flush=True)
        return 1 if self.failed else 0
