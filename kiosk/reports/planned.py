"""Planned and held: a row for each number of the festival's plan, with its source."""

from pathlib import Path
from typing import NamedTuple

from kiosk.festival.plan import FILE, Aims, Plan, read_plan
from kiosk.hub.report import Report
from kiosk.words import table

OFTEN = 10
"""A profession whose card was opened so often was met by children, not by chance."""


class Held(NamedTuple):
    """planned: None where there is no such aim. held: None where nobody has counted. by_hand: no
    screen counted it."""

    key: str
    planned: int | None
    held: int | None
    by_hand: bool = False

    def words(self, lang: str) -> tuple[str, str]:
        """What it is called, and its source."""
        said = table("planned")
        return str(said[self.key][lang]), str(said[f"{self.key} source"][lang])


def plan_beside(hub: Path, named: Path | None) -> Plan | None:
    """The plan that is named, else the one beside the hub, if there is one. Raises
    PlanUnreadable: a plan that is there and cannot be read is not passed over."""
    if named is not None:
        return read_plan(named / FILE if named.is_dir() else named)
    beside = hub.parent / FILE
    return read_plan(beside) if beside.is_file() else None


def planned_and_held(told: Report, plan: Plan | None) -> list[Held]:
    """The numbers of the plan first as the plan has them; what is counted by hand where it was."""
    aims = plan.aims if plan else Aims()
    hand: dict[str, int] = {}
    for one in told.by_hand:
        hand[one.what] = hand.get(one.what, 0) + one.number
    rows = [
        Held("gate", None, hand.get("gate"), True),
        Held("visits", _aim(aims.visits), told.children.visits),
        Held("diagnostics", _aim(aims.diagnostics), _sum(told)),
        Held("excursions", _aim(aims.excursions), told.excursions[0].classes),
        Held("pupils", None, told.excursions[0].pupils),
        Held("professions", None, sum(row.opened >= OFTEN for row in told.professions)),
        Held("rounds", None, len(told.quizzes) + len(told.games)),
        Held("classes", _aim(aims.classes), hand.get("classes"), True),
        Held("prizes", _aim(aims.prizes), sum(row.pieces for row in told.book.desks)),
        Held("memorandums", None, hand.get("memorandums"), True),
        Held("stations", len(plan.stations) if plan else None, _stations(told)),
    ]
    return [row for row in rows if not row.by_hand or row.held or row.planned]


def _aim(aim: int | None) -> int | None:
    return aim or None


def _sum(told: Report) -> int:
    return sum(row.finished for row in told.diagnostics)


def _stations(told: Report) -> int:
    return len({row.station for row in told.stations if row.station.startswith("K")})
