"""What the organizer's report says, in the words of truth.json."""

from pathlib import Path
from typing import Any

from db.hub import Hub
from kiosk.hub import numbers
from kiosk.hub.importer import ImportResult, import_paths
from kiosk.hub.report import report
from kiosk.hub.reported import Report
from kiosk.rehearsal.reconciling import COLUMNS
from kiosk.trust.organizer import read_organizer_key

BY_MACHINES = (numbers.SHOWN, numbers.SCREENS, numbers.SCREENS_BY_DAY)
"""Touches, darkness and rounds of a screen that nobody watches: the machine alone counts them."""

IN_THE_BOOK = (numbers.ISSUES, numbers.HANDED, numbers.VOIDED)
"""Piece by piece; what the report makes of them is asked below."""

Told = dict[str, dict[str, dict[str, float]]]


class Poured:
    """A hub of a rehearsal, filled evening by evening."""

    def __init__(self, out: Path, of: Path | None = None) -> None:
        """of: the rehearsal's folder, where the hub lies elsewhere."""
        self._key = read_organizer_key((of or out) / "festival" / "organizer.key")
        self.hub = Hub(out / "hub.db", create=True)

    def pour(self, *paths: Path) -> ImportResult:
        return import_paths(paths, self.hub, self._key)

    @property
    def report(self) -> Report:
        return report(self.hub)

    def told(self) -> Told:
        """Every number that the report is made of, and what it makes of prizes."""
        with self.hub.transaction():
            made = {
                one.name: _rows(one, self.hub.ask(one))
                for one in numbers.NUMBERS
                if one not in BY_MACHINES and one not in IN_THE_BOOK
            }
        ((today,),) = (row.values() for row in made.pop(numbers.TODAY.name).values())
        assert today == self.report.today
        book = self.report.book
        made["issued"] = {
            f"{one.prize} {one.day}": {name: getattr(one, name) for name in COLUMNS}
            for one in book.issued
        }
        made["awaiting"] = {one.station: {"pieces": one.pieces} for one in book.awaiting}
        made["pieces"] = {
            f"{one.desk} {one.day} {one.prize}": {"pieces": one.pieces} for one in book.pieces
        }
        return made


def _rows(number: Any, rows: Any) -> dict[str, dict[str, float]]:
    made = {}
    for row in rows:
        group, values = row[: len(number.by)], row[len(number.by) :]
        told = {
            show.name: value
            for show, value in zip(number.show, values, strict=True)
            if value is not None
        }
        if number.by or any(told.values()):
            made[" ".join(map(str, group))] = _with_mean(told)
    return made


def _with_mean(told: dict[str, float]) -> dict[str, float]:
    """Cells of rounds hold the sum of shares, of which the report tells the mean."""
    if "scored" not in told:
        return told
    shares, scored = told.pop("shares"), told.pop("scored")
    return told | ({"share": shares / scored} if scored else {})


def wrong(told: Told, truth: Told) -> list[str]:
    """Each number that the two tell otherwise."""
    return [
        f"{number} of {group!r}: {told.get(number, {}).get(group)}, "
        f"in truth {truth.get(number, {}).get(group)}"
        for number in sorted(told.keys() | truth.keys())
        for group in sorted(told.get(number, {}).keys() | truth.get(number, {}).keys())
        if not _same(told.get(number, {}).get(group), truth.get(number, {}).get(group))
    ]


def _same(one: dict[str, float] | None, other: dict[str, float] | None) -> bool:
    if one is None or other is None or one.keys() != other.keys():
        return False
    return all(abs(value - other[name]) < 1e-6 for name, value in one.items())
