"""The rows of one sheet -> the values that structs are made of, each knowing its cell."""

from collections.abc import Mapping
from typing import Any, NamedTuple

import msgspec

from kiosk.content.finding import Finding, Spot, Step
from kiosk.content.plain import nearest
from kiosk.content.sheet.cells import Unfit, read
from kiosk.content.sheet.columns import Steps, header, leaf_kind, steps_of, template
from kiosk.content.sheet.tables import Table
from kiosk.content.sheet.workbook import Broken, Formula, Grid


class Column(NamedTuple):
    """at: from 0. steps: the field it fills, of the struct or, alone, a leading one."""

    at: int
    steps: Steps
    kind: Any
    leads: bool


class Row:
    """One filled row: the Origin of the thing it makes, and of rows of other sheets that belong
    to it. A row is not `good` once a finding tells of it."""

    def __init__(self, place: Spot, number: int, columns: list[Column]) -> None:
        self._place, self.number, self._columns = place, number, columns
        self._values: dict[Steps, Any] = {}
        self.lead: dict[str, Any] = {}
        self.children: dict[Steps, Row] = {}
        self.good = True

    def put(self, column: Column, value: Any) -> None:
        if column.leads:
            self.lead[str(column.steps[0])] = value
        else:
            self._values[column.steps] = value

    @property
    def where(self) -> str:
        return f"{self._place.place} row {self.number}"

    @property
    def values(self) -> Mapping[Steps, Any]:
        return self._values

    def raw(self) -> dict[str, Any]:
        """The values as a struct's fields; an empty place in a list closes up."""
        raw: dict[Step, Any] = {}
        for steps, value in self._values.items():
            inside = raw
            for step in steps[:-1]:
                inside = inside.setdefault(step, {})
            inside[steps[-1]] = value
        made: dict[str, Any] = _listed(raw)
        return made

    def has(self, field: Step) -> bool:
        """Is there a column for this field?"""
        return any(column.steps[0] == field for column in self._columns)

    def found(self, finding: Finding, steps: tuple[Step, ...]) -> Finding:
        for length in range(len(steps), 0, -1):
            child = self.children.get(steps[:length])
            if child is not None:
                return child.found(finding, steps[length:])
        if finding.severity == "error":
            self.good = False
        place = self.where + self._column(self._as_written(steps))
        return msgspec.structs.replace(
            finding, file=self._place.file, place=place, line=None, steps=()
        )

    def error(self, problem: str, remedy: str, steps: Steps = ()) -> Finding:
        return self.found(self._place.error(problem, remedy), steps)

    def warning(self, problem: str, remedy: str, steps: Steps = ()) -> Finding:
        return self.found(self._place.warning(problem, remedy), steps)

    def _column(self, steps: Steps) -> str:
        for length in range(len(steps), 0, -1):
            for column in self._columns:
                if column.steps[:length] == steps[:length]:
                    return f" column {letter(column.at)}, {header(column.steps)}"
        return ""

    def _as_written(self, steps: Steps) -> Steps:
        """Undoes the closing up: the list positions as the headings count them."""
        way: Steps = ()
        for step in steps:
            if isinstance(step, int):
                known = {one[len(way)] for one in self._values if one[: len(way)] == way != one}
                numbers = sorted(number for number in known if isinstance(number, int))
                step = numbers[step] if step < len(numbers) else step
            way = (*way, step)
        return way


class Read(NamedTuple):
    """rows: all below the headings, good or not. headings, cells: what is wrong with them."""

    rows: list[Row]
    headings: list[Finding]
    cells: list[Finding]


def read_rows(grid: Grid, table: Table, languages: tuple[str, ...], file: str) -> Read:
    spot = Spot(file, f'sheet "{grid.name}"')
    headings: list[Finding] = []
    findings: list[Finding] = []
    if title := _titled(grid, table, languages, spot):
        return Read([], [title], [])
    columns = _columns(grid, table, languages, spot, headings)
    rows = [_row(number, cells, columns, spot, findings) for number, cells in grid.rows[1:]]
    last = max((row.number for row in rows), default=0)
    for reference, first, end in grid.merged:
        inside = [row for row in rows if first <= row.number <= end]
        for row in inside:
            row.good = False
        if inside or first <= last:
            place = Spot(file, f"{spot.place} cells {reference}")
            remedy = "take them apart and write the value into each"
            findings.append(place.error("merged cells", remedy))
    return Read(rows, headings + _untranslated(grid, columns, languages, spot), findings)


LOOKED_FOR_HEADINGS = 12
"""Rows: a title, who made it, a date, how to fill it."""


def _titled(grid: Grid, table: Table, languages: tuple[str, ...], spot: Spot) -> Finding | None:
    """Something stands above the headings, as on most people's sheets."""

    def known(cells: dict[int, Any]) -> int:
        named = (_column(at, " ".join(str(w).split()), table, languages) for at, w in cells.items())
        return sum(column is not None for column in named)

    (first, cells), *below = grid.rows[:LOOKED_FOR_HEADINGS]
    by_chance = known(cells)  # "Source" may stand in a title, too
    for number, cells in below:
        if known(cells) >= max(2, 3 * by_chance):
            place = Spot(spot.file, f"{spot.place} row {first}")
            delete = "row 1" if number == 2 else f"rows 1 to {number - 1}"
            return place.error(
                f"it holds no headings; they stand in row {number}", f"delete {delete}"
            )
    return None


def _untranslated(
    grid: Grid, columns: list[Column], languages: tuple[str, ...], spot: Spot
) -> list[Finding]:
    """One finding for each language that lacks columns of texts that are written in others."""
    filled = {at for _, cells in grid.rows[1:] for at in cells}
    texts: dict[Steps, set[Step]] = {}
    for column in columns:
        if column.steps[-1] in languages and len(column.steps) > 1:
            texts.setdefault(column.steps[:-1], set()).add(column.steps[-1])
    written = {column.steps[:-1] for column in columns if column.at in filled}
    found = []
    for code in languages:
        lack = [header((*steps, code)) for steps in texts if code not in texts[steps]]
        lack = [name for name in lack if steps_of(name)[:-1] in written]
        if lack:
            more = f" and {len(lack) - 1} more" if len(lack) > 1 else ""
            place = Spot(spot.file, f"{spot.place} row {grid.rows[0][0]}")
            told = f'no column "{lack[0]}"{more}'
            found.append(place.error(told, f"add what is said in {code}, and fill it"))
    return found


def _columns(
    grid: Grid, table: Table, languages: tuple[str, ...], spot: Spot, findings: list[Finding]
) -> list[Column]:
    columns: list[Column] = []
    number, headings = grid.rows[0]
    for at, heading in headings.items():
        words = " ".join(str(heading).split())
        place = Spot(spot.file, f"{spot.place} row {number} column {letter(at)}")
        column = _column(at, words, table, languages)
        if any(column and column.steps == other.steps for other in columns):
            findings.append(place.error(f'"{words}" stands above two columns', "delete one"))
        elif column:
            columns.append(column)
        elif words:
            known = [*table.leading, *map(header, template(table.kind, set(), languages))]
            remedy = nearest(words, [name for name in known if name.split()[0] not in table.apart])
            findings.append(place.error(f'no such column: "{words}"', remedy))
    for at in sorted({at for _, cells in grid.rows[1:] for at in cells} - set(headings)):
        place = Spot(spot.file, f"{spot.place} column {letter(at)}")
        findings.append(place.error("values under no heading", "write one, or delete the column"))
    return columns


def _column(at: int, words: str, table: Table, languages: tuple[str, ...]) -> Column | None:
    if words.lower() in table.leading:
        return Column(at, (words.lower(),), int if words.lower() == "nr" else str, True)
    for steps in (steps_of(words), steps_of(words.lower())):
        kind = leaf_kind(table.kind, steps, languages)
        if kind is not None and steps[0] not in table.apart:
            return Column(at, steps, kind, False)
    return None


def _row(
    number: int, cells: dict[int, Any], columns: list[Column], spot: Spot, findings: list[Finding]
) -> Row:
    row = Row(spot, number, columns)
    for column in columns:
        value = fitted(cells.get(column.at), column.kind)
        if isinstance(value, Unfit):
            findings.append(row.error(value.problem, value.remedy, column.steps))
        if value is not None:
            row.put(column, value)
    return row


def fitted(value: Any, kind: Any) -> Any:
    """A cell's value as the field's; None where it is empty, Unfit where it cannot be."""
    if isinstance(value, Formula):
        return Unfit("a formula stands here", "replace it by its value: copy, then paste values")
    if isinstance(value, Broken):
        return Unfit(f"Excel could not compute this ({value.text})", "write the value itself")
    return None if value is None else read(value, kind)


def _listed(value: Any) -> Any:
    if not isinstance(value, dict):
        return value
    if value and all(isinstance(step, int) for step in value):
        return [_listed(value[number]) for number in sorted(value)]
    return {step: _listed(part) for step, part in value.items()}


def letter(at: int) -> str:
    """The column's name in Excel: 0 -> A, 26 -> AA."""
    return (letter(at // 26 - 1) if at >= 26 else "") + chr(65 + at % 26)
