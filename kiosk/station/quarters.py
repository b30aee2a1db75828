"""What of the screen is told each quarter of an hour: touches at rest, refused ones, darkness.

Without it nobody knows how many passed by, nor which glass is wet.
"""

from collections.abc import Callable, Mapping

from kiosk.clock import Clock
from kiosk.facts import Quarter
from kiosk.visit.screens import Screen
from kiosk.visit.visit import Visit

QUARTER_MS = 15 * 60_000


class Quarters:
    """Sums since the last one that was told; times are of this run."""

    def __init__(self, clock: Clock, record: Callable[..., object]) -> None:
        self._clock, self._record = clock, record
        self._began_ms = clock.ms()
        self._touches = self._dark_ms = self._attract = 0
        self._refused: dict[str, int] = {}
        self._known: dict[str, int] = {}
        self._seen_ms: int | None = None
        self._rest = (0, 0)

    def touch(self) -> None:
        """Somebody touched the screen at rest."""
        self._touches += 1

    def tick(self, visit: Visit, screen: str, writes: bool) -> None:
        """Let time pass. writes: the disk takes facts. Raises JournalUnwritable."""
        if screen == Screen.ATTRACT:
            self._play(visit)
        if writes and self._clock.ms() - self._began_ms >= QUARTER_MS:
            self._record(self._fact)
            self._begin()

    def _play(self, visit: Visit) -> None:
        """The screen plays by itself: count the rounds of it that came since the last look."""
        seed, turn = visit.shown_alone()
        before = self._rest[1] if seed == self._rest[0] else -1
        self._attract += max(0, turn - before)
        self._rest = (seed, max(turn, before))

    def look(self, shown: bool, refused: Mapping[str, int]) -> None:
        """From the window, again and again. shown: there is a picture. refused: touches that
        counted nothing since the window came, by kind."""
        now = self._clock.ms()
        if not shown and self._seen_ms is not None:
            self._dark_ms += now - self._seen_ms
        self._seen_ms = now
        for kind, count in refused.items():
            more = count - self._known.get(kind, 0)
            if more > 0:
                self._refused[kind] = self._refused.get(kind, 0) + more
            self._known[kind] = count

    @property
    def rest(self) -> tuple[Quarter, ...]:
        """What is left of a quarter when the program stops; none where nothing happened."""
        busy = self._touches or self._refused or self._dark_ms or self._attract
        return (self._fact,) if busy else ()

    @property
    def _fact(self) -> Quarter:
        return Quarter(
            touches=self._touches,
            refused=dict(self._refused),
            dark_ms=self._dark_ms,
            attract=self._attract,
        )

    def _begin(self) -> None:
        self._began_ms = self._clock.ms()
        self._touches = self._dark_ms = self._attract = 0
        self._refused = {}
