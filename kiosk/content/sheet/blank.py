"""An empty template for the authors of one area: what they fill without a manual."""

import io
from typing import Any

from kiosk.content.model import Area, Pack, Profession, Quiz, Street
from kiosk.content.plain import nearest
from kiosk.content.sheet.examples import example_rows
from kiosk.content.sheet.tables import Table, tables
from kiosk.content.sheet.writing import write_sheet
from kiosk.content.tongues import known as words_of
from kiosk.words import in_words, phrase

TOLD = ("kk", "ru")
"""The languages of the instructions; authors read one of them."""
LINES = ("what", "row", "id", "languages", "choices", "source", "pictures", "send")


class NoArea(Exception):
    """The pack has no such area; the message says which it has."""


def area_of(pack: Pack, name: str) -> tuple[Street, Area]:
    """An area by its id, or by street/area where two streets have one of it. Raises NoArea."""
    known = [(street, area) for street in pack.streets for area in street.areas]
    named = [
        (street, area) for street, area in known if name in (area.id, f"{street.id}/{area.id}")
    ]
    if len(named) == 1:
        return named[0]
    if named:
        both = ", ".join(f"{street.id}/{area.id}" for street, area in named)
        raise NoArea(phrase("content.two areas", area=name, n=len(named), both=both))
    guess = words_of(nearest(name, [area.id for _, area in known]))
    raise NoArea(phrase("content.no area", area=name, guess=guess))


def write_blank(pack: Pack, name: str) -> bytes:
    """The bytes of an .xlsx file. Raises NoArea."""
    # here, because a station must not pay for loading it
    from openpyxl import Workbook  # type: ignore[import-untyped]

    street, area = area_of(pack, name)
    book = Workbook()
    _explain(book.active, area)
    trades = [one.id for one in pack.professions if (one.street, one.area) == (street.id, area.id)]
    lists = {
        "street": f'"{street.id}"',
        "area": f'"{area.id}"',
        "profession": f"lists!$B$1:$B${max(1, len(trades))}",
    }
    for table in tables().values():
        if is_for_authors(table):
            own = lists if not table.of else {}
            sheet = book.create_sheet(table.name)
            write_sheet(sheet, table, example_rows()[table.name], [], pack, own)
    hidden = book.create_sheet("lists")
    hidden.sheet_state = "hidden"
    for column, names in ((1, sorted(pack.pictures)), (2, trades)):
        for row, one in enumerate(names, start=1):
            hidden.cell(row, column, one)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def is_for_authors(table: Table) -> bool:
    """Cards, quizzes and questions, with the lists in them; a game is written in a whole pack."""
    owner = tables()[table.of] if table.of else table
    return owner.is_question or owner.kind in (Profession, Quiz)


def _explain(sheet: Any, area: Area) -> None:
    from openpyxl.styles import Alignment, Font  # type: ignore[import-untyped]

    sheet.title = "read me"
    sheet.column_dimensions["A"].width = 110
    for code in TOLD:
        title = phrase("sheet.title", area=area.name.get(code, area.id))
        sheet.append([in_words(title, code)])
        sheet.cell(sheet.max_row, 1).font = Font(bold=True)
        for line in LINES:
            sheet.append([in_words(phrase(f"sheet.{line}"), code)])
            sheet.cell(sheet.max_row, 1).alignment = Alignment(wrap_text=True)
