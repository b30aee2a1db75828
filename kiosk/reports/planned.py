"""Planned and held: a row for each number of the festival's plan, with its source."""

from pathlib import Path
from typing import NamedTuple

from kiosk.festival.folder import beside
from kiosk.festival.plan import FILE, Aims, Plan
from kiosk.festival.planfile import read_plan
from kiosk.hub.byhand import What
from kiosk.hub.reported import Report
from kiosk.printable import printable
from kiosk.shipped import SHIPPED_PACK
from kiosk.words import table

OFTEN = 10
"""A profession whose card was opened so often was met by children, not by chance."""


class Held(NamedTuple):
    """planned: None where there is no such aim. held: None where nobody has counted. by_hand: no
    screen counted it. who: did, where anybody did by hand."""

    key: str
    planned: int | None
    held: int | None
    by_hand: bool = False
    who: str = ""

    def words(self, lang: str) -> tuple[str, str]:
        """What it is called, and its source."""
        said = table("planned")
        source = str(said[f"{self.key} source"][lang])
        return str(said[self.key][lang]), f"{source}: {self.who}" if self.who else source


class Beside(NamedTuple):
    """What a hub's festival has to say for a report. folder: its own."""

    folder: Path
    plan: Plan | None

    @property
    def pack(self) -> Path:
        """What is played: a folder, or a file built from one."""
        return self.folder / self.plan.pack if self.plan and self.plan.pack else SHIPPED_PACK


def beside_hub(hub: Path, named: Path | None) -> Beside:
    """The plan that is named, else the one of the hub's festival, if there is one. Raises
    PlanUnreadable: a plan that is there and cannot be read is not passed over."""
    if named is None:
        made = beside(hub)
        folder = made if made.is_dir() else hub.parent
        return Beside(folder, read_plan(folder / FILE) if (folder / FILE).is_file() else None)
    file = named / FILE if named.is_dir() else named
    return Beside(file.parent, read_plan(file))


def planned_and_held(told: Report, plan: Plan | None) -> list[Held]:
    """The numbers of the plan first as the plan has them; what is counted by hand where it was."""
    aims = plan.aims if plan else Aims()
    rows = [
        _by_hand("gate", None, told),
        Held("visits", _aim(aims.visits), told.children.visits),
        Held("diagnostics", _aim(aims.diagnostics), _sum(told)),
        Held("excursions", _aim(aims.excursions), told.excursions[0].classes),
        Held("pupils", None, told.excursions[0].pupils),
        Held("professions", None, sum(row.opened >= OFTEN for row in told.professions)),
        Held("rounds", None, len(told.quizzes) + len(told.games)),
        _by_hand("classes", _aim(aims.classes), told),
        Held("prizes", _aim(aims.prizes), sum(row.pieces for row in told.book.desks)),
        _by_hand("memorandums", None, told),
        Held("stations", len(plan.stations) if plan else None, _stations(told)),
    ]
    return [row for row in rows if not row.by_hand or row.held or row.planned]


WHO_LETTERS = 60


def _by_hand(what: What, planned: int | None, told: Report) -> Held:
    """The sum of all days, and everybody who counted."""
    rows = [one for one in told.by_hand if one.what == what]
    held = sum(one.number for one in rows) if rows else None
    who = ", ".join(dict.fromkeys(one.who for one in rows if one.who))
    return Held(what, planned, held, True, printable(who, WHO_LETTERS))


def _aim(aim: int | None) -> int | None:
    return aim or None


def _sum(told: Report) -> int:
    return sum(row.finished for row in told.diagnostics)


def _stations(told: Report) -> int:
    return len({row.station for row in told.stations if row.station.startswith("K")})
