"""A station as the rehearsal holds it: opened, killed, opened again, on a clock that is set."""

from pathlib import Path
from random import Random

from kiosk.clock import SetClock
from kiosk.machine.world import rehearsed
from kiosk.rehearsal.truth import Truth
from kiosk.station.opening import open_station
from kiosk.station.station import Station

MACHINE = "rehearsed"

AWAY_MS = 8_000
"""A program that is started again by itself."""


class Stage:
    """chance: of the product's own draws; rng: of what happens around it."""

    def __init__(self, data: Path, state: Path, clock: SetClock, seed: str, truth: Truth) -> None:
        self.data, self.clock, self.truth = data, clock, truth
        self._state = state
        self.chance, self.rng = Random(f"chance {seed}"), Random(f"hall {seed}")
        self._station: Station | None = None

    @property
    def station(self) -> Station:
        assert self._station is not None, "it is not open"
        return self._station

    def _opened(self) -> Station:
        station = open_station(
            self.data, None, self.clock, state=self._state, machine=lambda: MACHINE,
            world=rehearsed(self.chance),
        )  # fmt: skip
        station.start(self.rng.getrandbits(32))
        self.truth.starts += 1
        return station

    def kill(self) -> None:
        """The program is gone without a word, and comes back."""
        self.station.close()
        self.truth.kills += 1
        self.clock.pass_ms(AWAY_MS)
        self.begin()

    def begin(self) -> None:
        """In the morning, and after a kill."""
        self._station = self._opened()

    def stop(self) -> None:
        self.station.stop("guide")
