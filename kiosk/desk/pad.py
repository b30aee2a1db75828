"""Six digits of a PIN, tapped or typed, among which a scanner's letters are nobody's PIN."""

from kiosk.trust.pin import PIN_DIGITS

STILL_MS = 250
"""After the sixth digit: a scanner would have gone on typing by then."""


class Pad:
    def __init__(self) -> None:
        self.typed = ""
        self._last_ms = self._letter_ms = -STILL_MS

    def type(self, letters: str, now_ms: int) -> None:
        for letter in letters:
            if not (letter.isascii() and letter.isdigit()):
                self.typed, self._letter_ms = "", now_ms
            elif now_ms - self._letter_ms >= STILL_MS:
                # a seventh digit is a scanner's, or a slip: the last six would be a guess
                self.typed = self.typed + letter if not self.full else ""
        self._last_ms = now_ms

    def erase(self) -> None:
        self.typed = self.typed[:-1]

    def clear(self) -> None:
        self.typed = ""

    @property
    def full(self) -> bool:
        return len(self.typed) == PIN_DIGITS

    def due(self, now_ms: int) -> bool:
        """Whether six digits stand there and nothing follows."""
        return self.full and now_ms - self._last_ms >= STILL_MS

    def take(self) -> str:
        taken, self.typed = self.typed, ""
        return taken
