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
    """chance: of the product's own draws; rng: of what happens around it. truth, day: of today.
    real_kills: so many of the kills to come are a process's own death."""

    def __init__(
        self, data: Path, state: Path, clock: SetClock, seed: str, holder: str, offset_min: int
    ) -> None:
        self.data, self.clock, self.truth, self.day = data, clock, Truth(), 0
        self.holder, self.offset_min, self.state = holder, offset_min, state
        self.chance, self.rng = Random(f"chance {seed}"), Random(f"hall {seed}")
        self.real_kills = self._away_ms = 0
        self._station: Station | None = None

    @property
    def station(self) -> Station:
        assert self._station is not None, "it is not open"
        return self._station

    def opened(self, chance: Random, seed: int) -> Station:
        station = open_station(
            self.data, None, self.clock, state=self.state, machine=lambda: MACHINE,
            world=rehearsed(chance),
        )  # fmt: skip
        station.start(seed)
        return station

    def kill(self) -> None:
        """The program is gone without a word, and comes back."""
        last_utc_ms = self.drop()
        self.clock.pass_ms(AWAY_MS)
        self.begin(since=last_utc_ms)

    def drop(self) -> int:
        """The program is gone; when its last fact was written."""
        last = self.station.recorder.tally.utc_ms
        self.end(kills=1)
        self._station = None
        return last

    def end(self, kills: int = 0) -> None:
        """The program is gone without a word; kills: 1 when it will come back."""
        day = self.station.recorder.tally.day
        self.station.close()
        self.ran(day, self._away_ms, kills)

    def ran(self, day: int, away_ms: int, kills: int) -> None:
        """A run of the program is over. day: to which its calendar had come."""
        told = {"starts": 1, "kills": kills, "away_ms": away_ms}
        self.truth.count("runs_by_station", self.holder, **told)
        self.truth.count("runs_by_station_day", self.holder, day, **told)

    def begin(self, since: int | None = None) -> None:
        """In the morning, and after a kill. since: the last fact before that, UTC milliseconds."""
        self._away_ms = 0 if since is None else self.clock.utc - since
        self._station = self.opened(self.chance, self.rng.getrandbits(32))

    def stop(self) -> None:
        day = self.station.recorder.tally.day
        self.station.stop("guide")
        self.ran(day, self._away_ms, kills=0)
