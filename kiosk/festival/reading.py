"""A workbook -> the plan it says, or a sentence for every mistake in it, by sheet and row."""

from difflib import get_close_matches
from typing import Any, NamedTuple

import msgspec

from kiosk.content.content import Content
from kiosk.content.finding import Finding, Spot, Step
from kiosk.content.plain import convert_all, nearest
from kiosk.content.sheet.cells import Unfit
from kiosk.content.sheet.rows import fitted, letter
from kiosk.content.sheet.workbook import Grid, NoWorkbook, plain_name, read_workbook
from kiosk.festival.columns import FESTIVAL, IGNORED, ONCE, PARTNERS, Column, Sheet, sheets
from kiosk.festival.fitting import in_pack, partners_in_pack
from kiosk.festival.partners import Partners
from kiosk.festival.plan import Plan
from kiosk.festival.planfile import parsed, timed
from kiosk.words import phrase

Steps = tuple[Step, ...]
MOST_DAYS = 31


class Place(NamedTuple):
    """A cell, or a whole row where column is None; rows count from 1, columns from 0."""

    sheet: str
    row: int
    column: int | None = None

    def __str__(self) -> str:
        at = "" if self.column is None else f" column {letter(self.column)}"
        return f'sheet "{self.sheet}" row {self.row}{at}'


class Both(NamedTuple):
    """partners: None of a workbook without any of their sheets, which says nothing of them."""

    plan: Plan
    partners: Partners | None


def read_plan_sheets(content: bytes, file: str, pack: Content) -> Plan | list[Finding]:
    """The whole plan, or all that keeps it from being one. Raises NoWorkbook."""
    made = read_sheets(content, file, pack)
    return made if isinstance(made, list) else made.plan


def read_sheets(content: bytes, file: str, pack: Content) -> Both | list[Finding]:
    """The plan and the partners, or all that keeps them from being any. Raises NoWorkbook."""
    reading = Reading(file)
    grids = {plain_name(grid.name): grid for grid in read_workbook(content)}
    words = reading.once(grids.get(FESTIVAL))
    made = sheets(MOST_DAYS)
    reading.know(grids, (*made, *PARTNERS))
    for sheet in made:
        words[sheet.key] = reading.rows(grids.get(sheet.name), sheet)
    tables = {sheet.key: reading.rows(grids.get(sheet.name), sheet) for sheet in PARTNERS}
    if reading.found:
        return reading.found
    plan = parsed(words, Spot(file))
    found = list(plan) if isinstance(plan, list) else in_pack(plan, pack)
    partners = msgspec.convert(tables, Partners)
    found += partners_in_pack(partners, pack, Spot(file))
    if isinstance(plan, list) or found:
        return [reading.placed(one) for one in found]
    told = any(sheet.name in grids for sheet in PARTNERS)
    return Both(plan, partners if told else None)


def _meant(name: str, grid: Grid, made: tuple[Sheet, ...]) -> str | None:
    """The sheet of ours that it is, by its headings or nearly by its name: notes are none."""
    headings = {str(one).strip().lower() for one in grid.rows[0][1].values()}
    by_headings = [one.name for one in made if headings == {column.name for column in one.columns}]
    if "first_day" in {str(cells.get(0)).strip().lower() for _, cells in grid.rows}:
        return FESTIVAL
    names = [FESTIVAL, *(one.name for one in made)]
    return next(iter(by_headings or get_close_matches(name, names, n=1, cutoff=0.75)), None)


class Reading:
    """found: what is wrong so far. Each value knows the cell it came from."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._from: dict[Steps, Place] = {}
        self.found: list[Finding] = []

    def know(self, grids: dict[str, Grid], made: tuple[Sheet, ...]) -> None:
        known = [FESTIVAL, *(sheet.name for sheet in made)]
        for name, grid in grids.items():
            if name not in (*known, *IGNORED):
                place = Spot(self._file, f'sheet "{name}"')
                meant = _meant(name, grid, made)
                rename = meant and meant not in grids
                remedy = f'rename it to "{meant}"' if rename else "move it to a workbook of its own"
                self.found.append(place.error("no such sheet", remedy))
        for sheet in made:
            if sheet.needed and sheet.name not in grids:
                place = Spot(self._file, f'sheet "{sheet.name}"')
                problem, remedy = phrase("plan.sheet gone"), phrase("plan.do sheet gone")
                self.found.append(place.error(problem, remedy))

    def once(self, grid: Grid | None) -> dict[str, Any]:
        """What stands but once: names in the first column, values in the second."""
        if grid is None:
            raise NoWorkbook(phrase("plan.no festival sheet", sheet=FESTIVAL))
        words: dict[str, Any] = {}
        columns = {column.name: column for column in ONCE}
        seen: dict[str, int] = {}
        for number, cells in grid.rows:
            name = " ".join(str(cells.get(0, "")).split()).lower()
            place = Place(grid.name, number, 1)
            self._beside(grid, number, cells)
            if (first := seen.setdefault(name, number)) != number and name in columns:
                problem = phrase("plan.line twice", name=name, row=first)
                remedy = phrase("plan.do line twice")
                self._wrong(place._replace(column=0), problem, remedy)
            elif column := columns.get(name):
                self._put(words, column, (), cells.get(1), place)
            else:
                problem = phrase("plan.no line", name=name)
                self._wrong(place._replace(column=0), problem, nearest(name, columns))
        self._merged(grid)
        words |= {name: _numbers(words[name]) for name in ("traffic",) if name in words}
        made = convert_all(timed(words), Plan, Spot(self._file))
        if isinstance(made, list):
            self.found += [self.placed(one) for one in made]
        return words

    def _beside(self, grid: Grid, number: int, cells: dict[int, Any]) -> None:
        for at in sorted(at for at in cells if at > 1):
            problem, remedy = phrase("plan.beside"), phrase("plan.do beside")
            self._wrong(Place(grid.name, number, at), problem, remedy)

    def rows(self, grid: Grid | None, sheet: Sheet) -> list[dict[str, Any]]:
        if grid is None:
            return []
        columns = self._columns(grid, sheet)
        made: list[dict[str, Any]] = []
        for number, cells in grid.rows[1:]:
            steps: Steps = (sheet.key, len(made))
            self._from[steps] = Place(grid.name, number)
            words: dict[str, Any] = {}
            before = len(self.found)
            for at, column in columns.items():
                self._put(words, column, steps, cells.get(at), Place(grid.name, number, at))
            words = _listed(words)
            if len(self.found) == before:
                self._convert(words, sheet, steps)
            made.append(words)
        self._merged(grid)
        return made

    def _convert(self, words: dict[str, Any], sheet: Sheet, steps: Steps) -> None:
        """Every row by itself, so that one mistake hides no other."""
        made = convert_all(timed(words), sheet.kind, Spot(self._file, "", steps))
        if isinstance(made, list):
            self.found += [self.placed(one) for one in made]

    def _columns(self, grid: Grid, sheet: Sheet) -> dict[int, Column]:
        number, headings = grid.rows[0]
        known = {column.name: column for column in sheet.columns}
        columns: dict[int, Column] = {}
        for at, heading in headings.items():
            name = " ".join(str(heading).split()).lower()
            place = Place(grid.name, number, at)
            if name not in known:
                self._wrong(place, f'no such column: "{name}"', nearest(name, known))
            elif known[name] in columns.values():
                self._wrong(place, f'"{name}" stands above two columns', "delete one")
            else:
                columns[at] = known[name]
        filled = {at for _, cells in grid.rows[1:] for at in cells}
        for at in sorted(filled - set(headings)):
            place = Place(grid.name, number, at)
            self._wrong(place, "values under no heading", "write one, or delete the column")
        return columns

    def _put(
        self, words: dict[str, Any], column: Column, steps: Steps, value: Any, place: Place
    ) -> None:
        """The cell's value at its place among the words; what is empty is left out."""
        self._from[(*steps, *column.steps)] = place
        made = fitted(value, column.kind)
        if isinstance(made, Unfit):
            self._wrong(place, made.problem, made.remedy)
        elif made is not None:
            *way, last = column.steps
            for step in way:
                words = words.setdefault(str(step), {})
            words[last] = made  # type: ignore[index]

    def _merged(self, grid: Grid) -> None:
        for reference, _, _ in grid.merged:
            place = Spot(self._file, f'sheet "{grid.name}" cells {reference}')
            remedy = "take them apart and write the value into each"
            self.found.append(place.error("merged cells", remedy))

    def _wrong(self, place: Place, problem: str, remedy: str) -> None:
        self.found.append(Spot(self._file, str(place)).error(problem, remedy))

    def placed(self, finding: Finding) -> Finding:
        """The finding at its cell, or at the row around it."""
        steps = finding.steps
        while steps and steps not in self._from:
            steps = steps[:-1]
        place = str(self._from[steps]) if steps else f'sheet "{FESTIVAL}"'
        return msgspec.structs.replace(finding, file=self._file, place=place, line=None, steps=())


def _numbers(text: str) -> list[Any]:
    """Numbers in one cell, with spaces or commas between them; what is none is judged as it is."""
    return [
        int(one) if one.isdecimal() and len(one) < 10 else one
        for one in text.replace(",", " ").split()
    ]


def _listed(words: dict[str, Any]) -> dict[str, Any]:
    """Days by number as a list; a day that is empty between others is a 0. Stops
    in their order."""
    if isinstance(stops := words.get("stations"), dict):
        return words | {"stations": [stops[n] for n in sorted(stops)]}
    days = words.get("days")
    if not isinstance(days, dict):
        return words
    return words | {"days": [days.get(n, 0) for n in range(max(days) + 1)]}
