"""A pack as a workbook: a sheet a kind of thing, a row a thing, three columns a text.

Reading it back gives the same pack: sheetread.py. Pictures stand there by their file's name.
"""

import io
from typing import Any, get_args, get_origin

from kiosk.content.limits import most_words
from kiosk.content.model import Pack
from kiosk.content.sheet.cells import MOST_LETTERS, is_plain, written
from kiosk.content.sheet.columns import Leaf, Steps, header, leaf_kind, owner_of, template
from kiosk.content.sheet.examples import example_rows
from kiosk.content.sheet.rows import letter
from kiosk.content.sheet.tables import Table, rows_of, tables
from kiosk.content.tongues import known
from kiosk.words import phrase

REFERENCES = {"street": "streets", "area": "areas", "profession": "professions", "quiz": "quizzes"}
LAST_ROW = 5000
"""How far down the drop-downs reach."""

WORDS = "Ең көбі {most} сөз. / Не больше {most} слов."
"""Beside a cell, to the author; the two languages in which authors are told."""

READ_ME = (
    "Бір жол – бір зат. Мысал жолын (екінші жол) өшіруге болады. Суреттер файл атымен жазылады.",
    "Одна строка — одна вещь. Строку-пример (вторую) можно удалить. Картинки — по имени файла.",
    "One row is one thing. The example row (the second) may be deleted. Pictures by file name.",
    "kiosk content import FILE --into PACK",
)


class SheetUnwritable(Exception):
    """A text of the pack does not fit into a workbook; the message says which."""


def write_sheets(pack: Pack) -> bytes:
    """The bytes of an .xlsx file. Raises SheetUnwritable."""
    # here, because a station must not pay for loading it
    from openpyxl import Workbook  # type: ignore[import-untyped]

    book = Workbook()
    book.active.title = "read me"
    for line in READ_ME:
        book.active.append([line])
    rows, examples = rows_of(pack), example_rows()
    for table in tables().values():
        sheet = book.create_sheet(table.name)
        write_sheet(sheet, table, examples[table.name], rows[table.name], pack, {})
    lists = book.create_sheet("lists")
    lists.sheet_state = "hidden"
    for name in sorted(pack.pictures):
        lists.append([name])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def write_sheet(
    sheet: Any,
    table: Table,
    example: list[dict[Steps, Leaf]],
    rows: list[dict[Steps, Leaf]],
    pack: Pack,
    lists: dict[str, str],
) -> None:
    """lists: what a column of this name offers, as Excel spells it, in place of other sheets."""
    from openpyxl.styles import Alignment, Font, PatternFill  # type: ignore[import-untyped]

    bold, grey = Font(bold=True), Font(italic=True, color="808080")
    sky, wrap = PatternFill("solid", fgColor="DDEBF7"), Alignment(wrap_text=True, vertical="top")
    ways = columns_of(table, [*example, *rows], pack.festival.languages)
    for at, steps in enumerate(ways, start=1):
        cell = sheet.cell(1, at, header(steps))
        cell.font, cell.fill = bold, sky
        menu = lists.get(str(steps[-1])) if len(steps) == 1 else None
        _dress(sheet, at, _kind(table, steps, pack), table, steps, menu)
        _limit(sheet, at, owner_of(table.kind, steps, pack.festival.languages))
    for number, row in enumerate([*example, *rows], start=2):
        for at, steps in enumerate(ways, start=1):
            leaf = row.get(steps)
            if leaf is not None:
                cell = put(sheet, number, at, written(leaf.value, leaf.kind))
                cell.alignment = wrap
                if number - 2 < len(example):
                    cell.font = grey
    sheet.freeze_panes = sheet.cell(2, len(table.leading) + 2)


def columns_of(
    table: Table, rows: list[dict[Steps, Leaf]], languages: tuple[str, ...]
) -> list[Steps]:
    used = {steps[:length] for row in rows for steps in row for length in range(len(steps) + 1)}
    ways = template(table.kind, used, languages)
    leading: list[Steps] = [(name,) for name in table.leading]
    return leading + [way for way in ways if way[0] not in table.apart]


def put(sheet: Any, row: int, column: int, value: Any) -> Any:
    """A cell that holds this value and is never a formula. Raises SheetUnwritable."""
    from openpyxl.utils.exceptions import IllegalCharacterError  # type: ignore[import-untyped]

    cell = sheet.cell(row, column)
    where = known(f'sheet "{sheet.title}" row {row} column {letter(column - 1)}', "places")
    try:
        cell.value = value
    except IllegalCharacterError as error:
        raise SheetUnwritable(phrase("content.invisible", where=where)) from error
    if isinstance(value, str):
        if len(value) > MOST_LETTERS:
            said = phrase("content.long", where=where, n=len(value), most=MOST_LETTERS)
            raise SheetUnwritable(said)
        cell.data_type = "s"  # else "= 2 + 2" would become a formula
        cell.number_format = "@"
    return cell


def _kind(table: Table, steps: Steps, pack: Pack) -> Any:
    if steps[0] in table.leading:
        return int if steps == ("nr",) else str
    return leaf_kind(table.kind, steps, pack.festival.languages)


def _dress(sheet: Any, at: int, kind: Any, table: Table, steps: Steps, menu_of: str | None) -> None:
    """The column's width, its format for rows yet to come, and its drop-down."""
    from openpyxl.worksheet.datavalidation import DataValidation  # type: ignore[import-untyped]

    column = sheet.column_dimensions[letter(at - 1)]
    column.width = 36 if len(steps) > 1 and kind is str and steps[-1] != "id" else 16
    if kind is str or not is_plain(kind):
        column.number_format = "@"  # else Excel makes a date of "6-8"
    choices = menu_of or _choices(kind, table, steps)
    if choices:
        # what is not in the list yet may be on its way, so it only warns
        menu = DataValidation("list", choices, allow_blank=True, errorStyle="warning")
        menu.add(f"{letter(at - 1)}2:{letter(at - 1)}{LAST_ROW}")
        sheet.add_data_validation(menu)


def _limit(sheet: Any, at: int, owner: tuple[Any, str] | None) -> None:
    """A cell that counts its words, and says so before anybody sends the file."""
    from openpyxl.worksheet.datavalidation import DataValidation

    most = most_words(*owner) if owner else None
    if most is None:
        return
    column = letter(at - 1)
    spaces = f'LEN(TRIM({column}2))-LEN(SUBSTITUTE(TRIM({column}2)," ",""))'
    check = DataValidation("custom", f"{spaces}<{most}", allow_blank=True, errorStyle="warning")
    check.error = WORDS.format(most=most)
    check.prompt, check.showInputMessage = WORDS.format(most=most), True
    check.add(f"{column}2:{column}{LAST_ROW}")
    sheet.add_data_validation(check)


def _choices(kind: Any, table: Table, steps: Steps) -> str:
    if kind is bool:
        return '"TRUE,FALSE"'
    if get_origin(kind) is not None and not is_plain(kind):
        return ""
    if get_origin(kind) is not None:
        return '"' + ",".join(str(one) for one in get_args(kind) if one not in (None, "")) + '"'
    if str(steps[-1]).startswith("picture"):
        return f"lists!$A$1:$A${LAST_ROW}"
    owner = table.of if steps == (table.link,) else REFERENCES.get(str(steps[-1]), "")
    if not owner or len(steps) > 1:
        return ""
    column = letter(len(tables()[owner].leading))
    return f"'{owner}'!${column}$2:${column}${LAST_ROW}"
