"""A workbook -> the things its rows make, and a sentence for every mistake in it."""

from difflib import get_close_matches
from typing import Any

import msgspec

from kiosk.content.check import IDENTIFIED
from kiosk.content.finding import Finding, Spot
from kiosk.content.model import SINGLE, Pack
from kiosk.content.plain import convert, nearest
from kiosk.content.sheet.cells import Unfit, read
from kiosk.content.sheet.columns import lacking, required
from kiosk.content.sheet.examples import EXAMPLE, is_unchanged
from kiosk.content.sheet.review import pieces
from kiosk.content.sheet.reviewed import is_review, read_review
from kiosk.content.sheet.rows import Row, read_rows
from kiosk.content.sheet.tables import Table, tables
from kiosk.content.sheet.workbook import Grid, NoWorkbook, plain_name, read_workbook
from kiosk.content.taking.incoming import Arrived, Incoming
from kiosk.content.taking.tidy import tidy
from kiosk.texts import Text

IGNORED = {"read me", "lists"}
MOST_EMPTY = 2
"""Fields that a row lacks by a slip; where more are empty it is no row of the table."""
MAY_BE_EMPTY = "area"
"""A quiz or game without one belongs to its whole street."""


def read_sheets(
    content: bytes, file: str, languages: tuple[str, ...], pack: Pack | None = None
) -> Incoming:
    """`languages`: those of the pack it goes into; a sheet "festival" names its own. pack: that
    one, whose lists are kept where the workbook has no sheet for them.

    Raises NoWorkbook when there is nothing to read.
    """
    reading = _Reading(file, pack)
    whole = read_workbook(content)
    if pack and any(map(is_review, whole)):
        return read_review(whole, file, pack)
    if not any(_meant(grid) for grid in whole):
        raise NoWorkbook(
            "no sheet of it is known; write a workbook with `kiosk content sheet PACK OUT.xlsx` "
            "and copy your rows into it"
        )
    names = {plain_name(grid.name) for grid in whole}
    grids = [grid for grid in whole if reading.knows(grid, names)]
    return reading.incoming(grids, languages)


def _meant(grid: Grid) -> str | None:
    """The sheet of ours that it is, or nearly: to a "Sheet1" none is near."""
    return next(iter(get_close_matches(plain_name(grid.name), tables(), n=1, cutoff=0.75)), None)


class _Reading:
    def __init__(self, file: str, pack: Pack | None) -> None:
        self._file = file
        self._known = {(type(one.thing), one.id): one.thing for one in pieces(pack)} if pack else {}
        self._findings: list[Finding] = []
        self._unsure: set[str] = set()
        self._sheets: set[str] = set()
        self._seen: dict[tuple[type, str], Row] = {}

    def knows(self, grid: Grid, names: set[str]) -> bool:
        """names: of all sheets: none is to be renamed to what another is called."""
        name = plain_name(grid.name)
        if name not in tables() and name not in IGNORED:
            alike = _meant(grid)
            rename = alike and alike not in names
            remedy = f'rename it to "{alike}"' if rename else "move it to a workbook of its own"
            place = Spot(self._file, f'sheet "{grid.name}"')
            self._findings.append(place.error("no such sheet", remedy))
        return name in tables()

    def incoming(self, grids: list[Grid], languages: tuple[str, ...]) -> Incoming:
        by_name = {plain_name(grid.name): grid for grid in grids}
        self._sheets = set(by_name)
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
        read = read_rows(grid, table, languages, self._file)
        place = Spot(self._file, f'sheet "{grid.name}"')
        self._findings += [place.warning(*unread) for unread in grid.unread]
        rows = [row for row in read.rows if not self._is_example(table, row)]
        headings = [*read.headings, *self._missing_columns(table, rows, grid)]
        self._findings += headings
        if headings:  # whatever else is wrong may come of it
            self._unsure.add(table.name)
            for row in rows:
                row.good = False
            return rows
        self._findings += read.cells
        for row in rows:
            self._refuse_lacking(table, row, languages)
            self._refuse_twice(table, row)
        self._look_at_numbers(table, rows)
        return rows

    def _look_at_numbers(self, table: Table, rows: list[Row]) -> None:
        """Questions of one number come in the order of the sheet, which nobody promised."""
        seen: dict[tuple[Any, Any], Row] = {}
        for row in rows if table.is_question else ():
            number = row.lead.get("nr")
            first = seen.setdefault((row.lead.get("quiz"), number), row)
            if number is None and row.has("nr"):
                told = row.warning(
                    "nr is empty", "it is asked where it stood, or last; number it", ("nr",)
                )
                self._findings.append(told)
            elif number is not None and first is not row:
                problem = f"the number {number} stands in row {first.number} of this quiz too"
                self._findings.append(row.warning(problem, "count on", ("nr",)))

    def _is_example(self, table: Table, row: Row) -> bool:
        name = row.lead.get(table.link) if table.link else row.values.get(("id",))
        if not str(name).startswith(EXAMPLE):
            return False
        if not is_unchanged(table, row.values):
            remedy = "give it its own id, or delete the row"
            self._findings.append(row.error("this is the example, but changed", remedy))
        return True

    def _missing_columns(self, table: Table, rows: list[Row], grid: Grid) -> list[Finding]:
        needed = [name for name in table.leading if name != "nr"]
        needed += [n for n in required(table.kind) if n not in (*table.apart, MAY_BE_EMPTY)]
        missing = [name for name in needed if rows and not rows[0].has(name)]
        place = Spot(self._file, f'sheet "{grid.name}" row {grid.rows[0][0]}')
        return [place.error(f'no column "{n}"', "add it, and fill it") for n in missing]

    def _refuse_lacking(self, table: Table, row: Row, languages: tuple[str, ...]) -> None:
        for name in table.leading:
            if name != "nr" and name not in row.lead and row.has(name):
                remedy = f"write the id of its {name}"
                self._findings.append(row.error(f"{name} is empty", remedy, (name,)))
        empty = [
            (steps, kind)
            for steps, kind in lacking(row.raw(), table.kind)
            if steps[0] not in (*table.apart, MAY_BE_EMPTY) and row.has(steps[0])
        ]
        if len(empty) > MOST_EMPTY:
            names = ", ".join(str(steps[-1]) for steps, _ in empty)
            told = row.error(f"{names} are empty", "fill them, or delete the row")
            self._findings.append(told)
            return
        for steps, kind in empty:
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
        if table.of in self._unsure:  # whose rows it owns is told once that can be read
            return
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
        self._keep_lists(raw, table)
        for field in table.apart:
            if field not in raw and field in required(table.kind):
                self._tell_alone(table, row, field)
                return None
        return self._made(raw, table, row)

    def _keep_lists(self, raw: dict[str, Any], table: Table) -> None:
        """What the pack has in a sheet that did not come along stays as it is."""
        known = self._known.get((table.kind, str(raw.get("id", "-"))))
        had = tidy(known) if known is not None and table.apart else {}
        for field in table.apart:
            if (
                field in had
                and field not in raw
                and self._sheet_of(table, field) not in self._sheets
            ):
                raw[field] = had[field]

    def _sheet_of(self, table: Table, field: str) -> str:
        owned = (one for one in tables().values() if (one.of, one.field) == (table.name, field))
        return next((one.name for one in owned), "")

    def _tell_alone(self, table: Table, row: Row, field: str) -> None:
        """Rows of another sheet must belong to it; where that sheet lacks, it is said once."""
        sheet = self._sheet_of(table, field)
        if sheet in self._sheets:
            problem = f'no row of the sheet "{sheet}" belongs to it'
            self._findings.append(row.error(problem, "write one"))
            return
        row.good = False
        told = Spot(self._file, f'sheet "{table.name}"').error(
            f'each of its rows needs one of the sheet "{sheet}", which is not in this workbook',
            "add it",
        )
        if told not in self._findings:
            self._findings.append(told)

    def _made(self, raw: dict[str, Any], table: Table, row: Row) -> msgspec.Struct | None:
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
