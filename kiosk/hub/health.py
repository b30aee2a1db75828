"""How a station's program and its screen fared, while its facts go by in order."""

from collections.abc import Callable
from typing import Any

import msgspec

from kiosk import facts as f
from kiosk.hub.bounds import DAY_MS, cut, fit
from kiosk.hub.machines import Hears, Opening, Run, Screen
from kiosk.hub.tables import Mark
from kiosk.hub.visits import Around

NIGHT_MS = 6 * 3600 * 1000
"""Whoever is dark for longer was switched off for the night."""

_HALF_QUARTER_MS = 15 * 60_000 // 2


class Health:
    """One run after another. now: the last one, as far as it was told."""

    def __init__(self, last: Run | None) -> None:
        self.now = last
        self._over: list[Run] = []
        self._cells: dict[tuple[int, int], list[int]] = {}
        self._openings: list[Opening] = []
        self._heard: list[Hears] = []

    def start(self, fact: f.Started, seq: int, around: Around) -> None:
        before, away_ms = self.now, 0
        if before and before.ended is None and before.seq >= around.mark.since:
            before = msgspec.structs.replace(before, killed=True)
            away_ms = max(fit(fact.utc_ms) - before.last_ms, 0)
        if before:
            self._over.append(before)
        self.now = Run(
            seq=seq,
            day=around.mark.day,
            ended=None,
            killed=False,
            last_ms=fit(fact.utc_ms),
            away_ms=away_ms if away_ms <= NIGHT_MS else 0,
        )

    def stop(self, fact: f.Stopped, seq: int, around: Around) -> None:
        if self.now and self.now.seq >= around.mark.since:
            self.now = msgspec.structs.replace(self.now, ended=cut(fact.reason))

    def see(self, fact: f.Fact, mark: Mark) -> None:
        """The last fact of some, or the last one before a start or a gap; where facts are missing
        since the last start, it may be another run's."""
        if self.now and self.now.seq >= mark.since:
            self.now = msgspec.structs.replace(self.now, day=mark.day, last_ms=fit(fact.utc_ms))

    def quarter(self, fact: f.Quarter, seq: int, around: Around) -> None:
        """It is told when it is over: of which hour it was, its middle says."""
        mark = around.mark
        if mark.trial:
            return
        middle = (fit(fact.utc_ms) - _HALF_QUARTER_MS) // 60_000 + around.offset_min
        cell = self._cells.setdefault((mark.day, middle // 60 % 24), [0] * 5)
        refused = sum(map(_few, fact.refused.values()))
        told = (1, _few(fact.attract), _few(fact.touches), _few(refused), _few(fact.dark_ms))
        for at, value in enumerate(told):
            cell[at] += value

    def open(self, fact: f.TrialEnded, seq: int, around: Around) -> None:
        if fact.reason == "opened":
            given = fit(sum(max(0, fit(pieces)) for pieces in fact.given.values()))
            self._openings.append(Opening(seq, given))

    def hear(self, fact: f.NewsTaken, seq: int, around: Around) -> None:
        self._heard.append(Hears(seq, fit(fact.number)))

    def rows(self) -> list[Run | Screen | Opening | Hears]:
        runs = [*self._over, self.now] if self.now else []
        screens = [Screen(*key, *sums) for key, sums in self._cells.items()]
        openings, heard = self._openings, self._heard
        self._over, self._cells, self._openings, self._heard = [], {}, [], []
        return [*runs, *screens, *openings, *heard]


def _few(number: int) -> int:
    """What a quarter of an hour may hold: only a forger comes to more."""
    return min(max(number, 0), DAY_MS)


TELLS: dict[type[f.Fact], Callable[[Health, Any, int, Around], None]] = {
    f.Started: Health.start,
    f.Stopped: Health.stop,
    f.TrialEnded: Health.open,
    f.Quarter: Health.quarter,
    f.NewsTaken: Health.hear,
}
