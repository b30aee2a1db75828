"""What was counted by hand, as a workbook: written, filled in, read back whole or not at all."""

import io
from collections.abc import Sequence
from typing import Any

from kiosk.content.sheet.cells import Shown
from kiosk.content.sheet.workbook import Broken, Formula, Grid, NoWorkbook, read_workbook
from kiosk.content.tongues import known
from kiosk.hub.byhand import MOST_DAYS, WHATS, Counted, CountRefused, read_counted
from kiosk.languages import LANGS
from kiosk.printable import printable
from kiosk.words import in_words, message, phrase, table

SHEET = "counted"
COLUMNS = ("what", "day", "number", "who", "how")

LAST_ROW = len(WHATS) * MOST_DAYS + 1
"""How far down the drop-downs reach."""

MOST_WRONG = 30
"""Of what is to be mended: more nobody mends in one go."""


class HandSheetRefused(Exception):
    """said: a plain sentence for each mistake, by row."""

    def __init__(self, said: Sequence[str]) -> None:
        self.said = list(said)[:MOST_WRONG]
        super().__init__(self.said[0])


def write_counted(told: Sequence[Counted]) -> bytes:
    """The bytes of an .xlsx file with a row for each, and room for more."""
    # here, because nobody else pays for loading it
    from openpyxl import Workbook  # type: ignore[import-untyped]
    from openpyxl.worksheet.datavalidation import DataValidation  # type: ignore[import-untyped]

    book = Workbook()
    sheet = book.active
    sheet.title = SHEET
    for row, values in enumerate([COLUMNS, *map(_row, told)], start=1):
        for at, value in enumerate(values, start=1):
            _put(sheet, row, at, value)
    menu = DataValidation("list", f'"{",".join(WHATS)}"', allow_blank=True)
    menu.add(f"A2:A{LAST_ROW}")
    sheet.add_data_validation(menu)
    sheet.freeze_panes = "A2"
    for letter, width in zip("ABCDE", (16, 8, 12, 28, 40), strict=True):
        sheet.column_dimensions[letter].width = width
    _explain(book.create_sheet("read me"))
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def read_counted_sheet(content: bytes, file: str) -> list[Counted]:
    """All its rows. file: what it is called in a sentence. Raises HandSheetRefused."""
    try:
        grid = _sheet_of(read_workbook(content))
    except NoWorkbook as error:
        raise HandSheetRefused(
            [phrase("counted.unread", file=file, why=known(message(error)))]
        ) from error
    if grid is None:
        raise HandSheetRefused([phrase("counted.no sheet", file=file, sheet=SHEET)])
    (_, headings), *rows = grid.rows
    places = {_text(heading).lower(): at for at, heading in headings.items()}
    for column in COLUMNS:
        if column not in places:
            said = phrase("counted.no column", file=file, sheet=SHEET, column=column)
            raise HandSheetRefused([said])
    made: dict[tuple[str, int], tuple[int, Counted]] = {}
    wrong: list[str] = []
    for number, cells in rows:
        values = {column: cells.get(places[column]) for column in COLUMNS}
        try:
            one = _counted(values)
            row, before = made.setdefault((one.what, one.day), (number, one))
            if before != one:  # nobody knows which of them is right
                raise CountRefused(phrase("counted.twice", what=one.what, day=one.day, row=row))
        except _Computed:
            said = phrase("counted.not computed")
            wrong.append(phrase("counted.at row", file=file, row=number, said=said))
        except CountRefused as error:
            wrong.append(phrase("counted.at row", file=file, row=number, said=message(error)))
    if wrong or not made:
        raise HandSheetRefused(wrong or [phrase("counted.no rows", file=file)])
    return [one for _, one in made.values()]


def is_counted(content: bytes) -> bool:
    """Whether a workbook is one of these."""
    try:
        return _sheet_of(read_workbook(content)) is not None
    except NoWorkbook:
        return False


class _Computed(Exception):
    """A cell holds a formula: what it gave last may be out of date."""


def _counted(values: dict[str, Any]) -> Counted:
    if any(isinstance(value, Formula | Broken) for value in values.values()):
        raise _Computed
    return read_counted({name: _text(value) for name, value in values.items()})


def _sheet_of(grids: Sequence[Grid]) -> Grid | None:
    return next((one for one in grids if _text(one.name).lower() == SHEET), None)


def _text(value: Any) -> str:
    """As it was typed: Excel keeps whole numbers as 9100.0 too."""
    if isinstance(value, Shown):
        value = value.value
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return "" if value is None else " ".join(str(value).split())


def _row(one: Counted) -> tuple[str | int, ...]:
    return one.what, one.day, one.number, printable(one.who), printable(one.how)


def _put(sheet: Any, row: int, column: int, value: str | int) -> None:
    from openpyxl.styles import Font  # type: ignore[import-untyped]

    cell = sheet.cell(row, column, value)
    if isinstance(value, str):
        cell.value, cell.data_type, cell.number_format = value, "s", "@"  # never a formula
    if row == 1:
        cell.font = Font(bold=True)


def _explain(sheet: Any) -> None:
    said = table("planned")
    for lang in LANGS:
        sheet.append([in_words(phrase("counted.first line", sheet=SHEET), lang)])
    for what in WHATS:
        sheet.append([what, *(str(said[what][lang]) for lang in LANGS)])
    sheet.column_dimensions["A"].width = 20
