"""A workbook -> the things its rows make, and a sentence for every mistake in it."""

from difflib import get_close_matches
from typing import Any

import msgspec

from kiosk.content.check import IDENTIFIED
from kiosk.content.finding import Finding, Spot
from kiosk.content.model import SINGLE
from kiosk.content.plain import convert, nearest
from kiosk.content.sheet.cells import Unfit, read
from kiosk.content.sheet.columns import lacking, required
from kiosk.content.sheet.examples import EXAMPLE, is_unchanged
from kiosk.content.sheet.rows import Row, read_rows
from kiosk.content.sheet.tables import Table, tables
from kiosk.content.sheet.workbook import Grid, NoWorkbook, read_workbook
from kiosk.content.taking.incoming import Arrived, Incoming
from kiosk.texts import Text

IGNORED = {"read me", "lists"}
MAY_BE_EMPTY = "area"
"""A quiz or game without one belongs to its whole street."""


def read_sheets(content: bytes, file: str, languages: tuple[str, ...]) -> Incoming:
    """`languages`: those of the pack it goes into; a sheet "festival" names its own.

    Raises NoWorkbook when there is nothing to read.
    """
    reading = _Reading(file)
    whole = read_workbook(content)
    if not any(_meant(grid) for grid in whole):
        raise NoWorkbook(
            "no sheet of it is known; write a workbook with `kiosk content sheet PACK OUT.xlsx` "
            "and copy your rows into it"
        )
    grids = [grid for grid in whole if reading.knows(grid)]
    return reading.incoming(grids, languages)


def _meant(grid: Grid) -> str | None:
    """The sheet of ours that it is, or nearly: to a "Sheet1" none is near."""
    return next(iter(get_close_matches(_plain(grid.name), tables(), n=1, cutoff=0.75)), None)


class _Reading:
    def __init__(self, file: str) -> None:
        self._file = file
        self._findings: list[Finding] = []
        self._seen: dict[tuple[type, str], Row] = {}

    def knows(self, grid: Grid) -> bool:
        name = _plain(grid.name)
        if name not in tables() and name not in IGNORED:
            alike = _meant(grid)
            remedy = f'rename it to "{alike}"' if alike else "move it to a workbook of its own"
            place = Spot(self._file, f'sheet "{grid.name}"')
            self._findings.append(place.error("no such sheet", remedy))
        return name in tables()

    def incoming(self, grids: list[Grid], languages: tuple[str, ...]) -> Incoming:
        by_name = {_plain(grid.name): grid for grid in grids}
        spoken = _languages(by_name.get("festival")) or languages
        rows = {
            table: self._rows(by_name[table.name], table, spoken)
            for table in tables().values()
            if table.name in by_name
        }
        for table, owned in rows.items():
            if table.of:
                self._give(table, owned, rows.get(tables()[table.of], []))
        arrived = [
            Arrived(thing, row, row.lead.get("quiz", ""), row.lead.get("nr"))
            for table, own in rows.items()
            if not table.of
            for row in own
            if (thing := self._thing(table, row)) is not None
        ]
        return Incoming(arrived, self._findings)

    def _rows(self, grid: Grid, table: Table, languages: tuple[str, ...]) -> list[Row]:
        rows, findings = read_rows(grid, table, languages, self._file)
        self._findings += findings
        rows = [row for row in rows if not self._is_example(table, row)]
        missing = self._missing_columns(table, rows, grid)
        for row in rows:
            row.good = row.good and not missing
            self._refuse_lacking(table, row, languages)
            self._refuse_twice(table, row)
        return rows

    def _is_example(self, table: Table, row: Row) -> bool:
        name = row.lead.get(table.link) if table.link else row.values.get(("id",))
        if not str(name).startswith(EXAMPLE):
            return False
        if not is_unchanged(table, row.values):
            remedy = "give it its own id, or delete the row"
            self._findings.append(row.error("this is the example, but changed", remedy))
        return True

    def _missing_columns(self, table: Table, rows: list[Row], grid: Grid) -> list[str]:
        needed = [name for name in table.leading if name != "nr"]
        needed += [n for n in required(table.kind) if n not in (*table.apart, MAY_BE_EMPTY)]
        missing = [name for name in needed if rows and not rows[0].has(name)]
        place = Spot(self._file, f'sheet "{grid.name}" row {grid.rows[0][0]}')
        self._findings += [place.error(f'no column "{n}"', "add it, and fill it") for n in missing]
        return missing

    def _refuse_lacking(self, table: Table, row: Row, languages: tuple[str, ...]) -> None:
        for name in table.leading:
            if name != "nr" and name not in row.lead and row.has(name):
                remedy = f"write the id of its {name}"
                self._findings.append(row.error(f"{name} is empty", remedy, (name,)))
        for steps, kind in lacking(row.raw(), table.kind):
            if steps[0] in (*table.apart, MAY_BE_EMPTY) or not row.has(steps[0]):
                continue
            remedy = f"write it in {', '.join(languages)}" if kind == Text else "fill it"
            self._findings.append(row.error(f"{steps[-1]} is empty", remedy, steps))

    def _refuse_twice(self, table: Table, row: Row) -> None:
        scopes = (*IDENTIFIED, *SINGLE)
        scope = next((kind for kind in scopes if issubclass(table.kind, kind)), None)
        name = "" if scope in SINGLE else row.values.get(("id",))
        if scope is None or not isinstance(name, str):
            return
        first = self._seen.setdefault((scope, name), row)
        if first is not row:
            taken = f'the id "{name}" is taken already by {first.where}'
            taken = taken if name else f"there is one already in {first.where}"
            remedy = "write another" if name else "keep one of the two rows"
            self._findings.append(row.error(taken, remedy, ("id",)))

    def _give(self, table: Table, owned: list[Row], owners: list[Row]) -> None:
        """Each row to the row of another sheet that owns it."""
        by_id = {owner.values.get(("id",)) if table.link else None: owner for owner in owners}
        counts: dict[Any, int] = {}
        for row in owned:
            name = row.lead.get(table.link)
            owner = by_id.get(name)
            if owner is None and not table.link:
                problem = f'no row of the sheet "{table.of}" to belong to'
                self._findings.append(row.error(problem, "fill it too"))
            if owner is not None:
                position = counts[name] = counts.get(name, -1) + 1
                owner.children[table.field, position] = row
            elif name is not None:
                remedy = nearest(str(name), [str(known) for known in by_id if known])
                problem = f'"{name}" is not in the sheet "{table.of}"'
                self._findings.append(row.error(problem, remedy, (table.link,)))

    def _thing(self, table: Table, row: Row) -> msgspec.Struct | None:
        raw = row.raw()
        for field in table.apart:
            own = [child for steps, child in row.children.items() if steps[0] == field]
            row.good = row.good and all(child.good for child in own)
            if own or field == "question":
                raw[field] = [child.raw() for child in own]
        if not row.good:
            return None
        if MAY_BE_EMPTY in required(table.kind):
            raw.setdefault(MAY_BE_EMPTY, "")
        for field in table.apart:
            if field not in raw and field in required(table.kind):
                problem = f'no row of the sheet for "{field}" belongs to it'
                self._findings.append(row.error(problem, "write one"))
                return None
        made = convert(raw, table.kind, Spot(self._file))
        if isinstance(made, Finding):
            self._findings.append(row.found(made, made.steps))
            return None
        assert isinstance(made, msgspec.Struct)
        return made


def _languages(festival: Grid | None) -> tuple[str, ...]:
    """The festival's languages, needed before a column of words can be told from a slip."""
    if festival is None or len(festival.rows) < 2:
        return ()
    heading = festival.rows[0][1]
    for at, words in festival.rows[1][1].items():
        if str(heading.get(at, "")).strip().lower() == "languages":
            made = read(words, tuple[str, ...])
            return () if made is None or isinstance(made, Unfit) else tuple(map(str, made))
    return ()


def _plain(name: str) -> str:
    return " ".join(name.split()).lower()
