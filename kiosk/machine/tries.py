"""How often a wrong kit code was typed here, and how long a guide waits for the next try.

Counted on the disk before the code is tried: whoever cuts the power to save a try has lost it. It
protects nobody from the file, see kiosk/trust/sealed.py; it keeps children from the keys.
"""

from pathlib import Path

from kiosk.clock import Clock
from kiosk.files import write_durably

FILE = "kit-tries"

FREE = 5
"""So many mistypings are ordinary; then a pause."""

FIRST_MS = 60_000
LONGEST_MS = 15 * 60_000


class Tries:
    """A pause that was begun before a restart begins anew."""

    def __init__(self, data: Path, clock: Clock) -> None:
        self._path, self._clock = data / FILE, clock
        self._since_ms = clock.ms()
        self.count = _read(self._path)

    @property
    def wait_ms(self) -> int:
        """Milliseconds until the next try."""
        if self.count < FREE:
            return 0
        delay = min(FIRST_MS << min(self.count - FREE, 10), LONGEST_MS)
        return max(0, self._since_ms + delay - self._clock.ms())

    def begin(self) -> None:
        """A code is going to be tried. Raises OSError."""
        self._write(self.count + 1)
        self._since_ms = self._clock.ms()

    def undo(self) -> None:
        """It was no try: the code was never looked at."""
        self._write(max(0, self.count - 1))

    def clear(self) -> None:
        """The code was right."""
        self.count = 0
        self._path.unlink(missing_ok=True)

    def _write(self, count: int) -> None:
        write_durably(self._path, f"{count}\n".encode())
        self.count = count


def _read(path: Path) -> int:
    """A file that says nothing is not taken for none at all."""
    try:
        return max(0, min(int(path.read_bytes()[:20]), 1_000))
    except FileNotFoundError:
        return 0
    except (ValueError, OSError):
        return FREE
