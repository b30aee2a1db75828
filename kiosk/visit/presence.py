"""Is anybody there? When the screen was entered, when it was last touched, and the idle ring."""

from kiosk.clock import Clock
from kiosk.visit import waits
from kiosk.visit.screens import STAYS, Screen

ACCIDENT_MS = 1_000
"""A goodbye that has just come is not touched away by the tap that asked for it."""


class Presence:
    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.entered()

    def entered(self) -> None:
        """Another screen or another question is shown: from now on an answer takes its time."""
        self._entered_ms = self._clock.ms()
        self.alive()

    def alive(self) -> None:
        """A sign of life that is no touch: a held finger, a finite animation, a voice."""
        self._touched_ms = self._clock.ms()

    def resumed(self, screen: Screen) -> None:
        """After a crash: as if nobody had touched for just so long that the ring is shown."""
        self._touched_ms = self._clock.ms() - (STAYS[screen].idle_ms or waits.READING)

    @property
    def took_ms(self) -> int:
        """Since this screen or question is shown."""
        return self._clock.ms() - self._entered_ms

    @property
    def silent_ms(self) -> int:
        """Since anything said that somebody is there."""
        return self._clock.ms() - self._touched_ms

    @property
    def deliberate(self) -> bool:
        """A touch now was meant for what is shown."""
        return self._touched_ms - self._entered_ms > ACCIDENT_MS

    def ring_ms(self, screen: Screen) -> int:
        """Milliseconds left of the idle ring, 0 while it is not shown."""
        idle_ms = STAYS[screen].idle_ms
        if idle_ms is None:
            return 0
        left = self._touched_ms + idle_ms + waits.RING - self._clock.ms()
        return max(left, 1) if left <= waits.RING else 0

    def over(self, screen: Screen) -> bool:
        """Nobody has touched until the ring had closed."""
        idle_ms = STAYS[screen].idle_ms
        return idle_ms is not None and self.silent_ms >= idle_ms + waits.RING
