"""What the window's charts are counted from: the report, and the same rows in cells so fine that a
filter needs no second question."""

from collections.abc import Iterable
from typing import Any, NamedTuple

from db.hub import Hub
from db.numbers import STATION, Number, count, total
from kiosk.hub.machines import Screen
from kiosk.hub.numbers import ROUND_SUMS
from kiosk.hub.report import report
from kiosk.hub.reported import Report
from kiosk.hub.tables import Prize, Rounds, Visits

_COUNTED = "counted = 1"

VISITS = Number(
    "visits_by_cell",
    Visits,
    tuple(total(column, column) for column in ("visits", "finished", "won")),
    by=("day", "street", "hour", "lang"),
)
SHOWN = Number(
    "shown_by_station_day",
    Screen,
    (total("attract", "attract"), total("touches", "touches")),
    by=(STATION, "day"),
)
ROUNDS = Number(
    "rounds_by_cell",
    Rounds,
    ROUND_SUMS,
    by=("day", "street", "lang", "kind", "name"),
)
WON = Number(
    "won_by_cell", Prize, (count("won"),), by=("won_on", "street", "lang", "prize"), where=_COUNTED
)


class VisitCell(NamedTuple):
    day: int
    street: str
    hour: int
    lang: str
    visits: int
    finished: int
    won: int


class ShownCell(NamedTuple):
    station: str
    day: int
    attract: int
    touches: int


class RoundCell(NamedTuple):
    """shares: the sum of points / of over `scored` rounds."""

    day: int
    street: str
    lang: str
    kind: str
    name: str
    played: int
    finished: int
    shares: float
    scored: int


class WonCell(NamedTuple):
    day: int
    street: str
    lang: str
    prize: str
    won: int


class Cells(NamedTuple):
    """All of one moment."""

    report: Report
    visits: list[VisitCell]
    shown: list[ShownCell]
    rounds: list[RoundCell]
    won: list[WonCell]


def cells(hub: Hub) -> Cells:
    """Raises HubUnreadable."""
    with hub.transaction():
        return Cells(
            report(hub),
            [VisitCell(*row) for row in hub.ask(VISITS)],
            [ShownCell(*row) for row in hub.ask(SHOWN)],
            [RoundCell(*row) for row in hub.ask(ROUNDS)],
            [WonCell(*row) for row in hub.ask(WON)],
        )


def summed(rows: Iterable[Any], *names: str) -> tuple[Any, ...]:
    """The sums of these columns."""
    sums = [0] * len(names)
    for row in rows:
        for at, name in enumerate(names):
            sums[at] += getattr(row, name)
    return tuple(sums)
