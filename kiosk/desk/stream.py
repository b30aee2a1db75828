"""Letters as keys give them, and when a scan or a typed code is whole.

A scanner types 139 letters within a second and mostly ends with Enter; a keeper types seventeen,
slowly. Must never join letters of two scans that a pause or an Enter parts.
"""

from kiosk.desk.scanning import LONGEST, codes_in, short_in

PAUSE_MS = 400
"""No scanner waits so long between two letters: what came before is all that comes."""

BY_HAND = 24
"""A short code with what may stand between its letters; a scanner alone types more."""

LOOKS_MS = 1_500
"""A keeper looks at what was typed before pressing Enter, or not at all."""

FORGET_MS = 30_000
"""What a keeper began to type and left is nobody's."""


class Stream:
    """typed: what stands there and was not taken yet."""

    def __init__(self) -> None:
        self.typed = ""
        self._burst = 0  # where the letters begin that came without a pause
        self._last_ms = 0

    def type(self, letters: str, now_ms: int) -> None:
        if now_ms - self._last_ms > PAUSE_MS:
            self._burst = len(self.typed)
        # one more than the longest that is looked at: too much stays too much
        self.typed = (self.typed + letters)[: LONGEST + 1]
        self._last_ms = now_ms

    def erase(self, now_ms: int) -> None:
        self.typed = self.typed[:-1]
        self._last_ms = now_ms

    def enter(self) -> str:
        """What was typed, now that Enter ended it; "" where nothing was."""
        burst, whole = self.typed[self._burst :], self.typed
        self.clear()
        # what a scanner left without an Enter does not spoil the next scan
        return burst if codes_in(burst) else whole.strip()

    def due(self, now_ms: int) -> str:
        """What a scanner typed and forgot to end; "" while it may still be typing."""
        waited = now_ms - self._last_ms
        if waited >= FORGET_MS:
            self.clear()
        scanned = len(self.typed) - self._burst > BY_HAND
        if (scanned and waited > PAUSE_MS) or (waited > LOOKS_MS and short_in(self.typed)):
            return self.enter()
        return ""

    def clear(self) -> None:
        self.typed, self._burst = "", 0
