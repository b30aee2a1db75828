"""Does a queue stand before the screen? It is told by a guide, or by touches that never pause."""

from collections.abc import Callable

from kiosk.clock import Clock
from kiosk.trust.turns import Turns
from kiosk.visit import waits

PAUSE_MS = waits.READING + waits.RING
"""Nobody has touched for so long: whoever was here has gone, and nobody came after."""


class Queue:
    def __init__(self, clock: Clock, turns: Callable[[], Turns]) -> None:
        self._clock, self._turns = clock, turns
        self._since_ms: int | None = None
        self._touched_ms = 0
        self._told: bool | None = None

    def touch(self) -> None:
        """Somebody touched the screen, wherever."""
        now = self._clock.ms()
        if self._since_ms is None or now - self._touched_ms > PAUSE_MS:
            self._since_ms = now
        self._touched_ms = now

    def tell(self, stands: bool) -> None:
        """A guide's word: that one stands there holds until taken back or until the doors close;
        that none does, until touches have not paused for as long anew."""
        self._told = True if stands else None
        self._since_ms = None

    def forget(self) -> None:
        """The doors have closed."""
        self.tell(False)

    @property
    def stands(self) -> bool:
        if self._told:
            return True
        queue_min, now = self._turns().queue_min, self._clock.ms()
        if not queue_min or self._since_ms is None or now - self._touched_ms > PAUSE_MS:
            return False
        return now - self._since_ms >= queue_min * 60_000
