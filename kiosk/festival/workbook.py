"""A plan as a workbook, to be changed in Excel and read back by reading.py."""

import io
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from kiosk.content.content import Content
from kiosk.content.finding import Step
from kiosk.content.sheet.rows import letter
from kiosk.festival.columns import FESTIVAL, ONCE, PARTNERS, Column, Sheet, sheets
from kiosk.festival.partners import NOBODY, Partners
from kiosk.festival.plan import Plan
from kiosk.festival.planfile import plain_plan
from kiosk.festival.tables import plain_partners
from kiosk.languages import LANGS
from kiosk.regions import regions

LAST_ROW = 2000
"""How far down the drop-downs reach: 250 stations, 1,000 prizes by street."""

READ_ME = (
    "Бір жол – бір станция, бір үстел немесе бір сыйлық. Атауы мен нөмірін өзгертпеңіз.",
    "Одна строка — одна станция, один стол или один приз. Название и номер не меняйте.",
    "One row is one station, one desk or one prize. Leave the festival's name and number.",
    "kiosk festival read DIR FILE.xlsx",
    "",
    "colleges: колледждер өздері толтырады – бір жолда бір мамандық. enterprises: кәсіпорындар "
    "өздері толтырады. memorandums: ұйымдастырушы, күн сайын.",
    "colleges: заполняют колледжи, одна профессия в строке. enterprises: заполняют предприятия. "
    "memorandums: организатор, каждый день.",
    "colleges: colleges fill it in, one profession a row. enterprises: enterprises fill it in. "
    "memorandums: the organizer, every day.",
)

WIDE = {
    "name", "pack", "street", "area", "prize", "stage", "region", "profession", "college",
    "enterprise", "source", "web", *LANGS, *(f"name {lang}" for lang in LANGS),
}  # fmt: skip


def write_plan(plan: Plan, content: Content, partners: Partners = NOBODY) -> bytes:
    """The bytes of an .xlsx file. content: what is played, for the drop-downs."""
    # here, because a station must not pay for loading it
    from openpyxl import Workbook  # type: ignore[import-untyped]

    book = Workbook()
    book.active.title = "read me"
    for line in READ_ME:
        book.active.append([line])
    words = plain_plan(plan)
    menus = _menus(plan, content)
    _write_once(book.create_sheet(FESTIVAL), words)
    for sheet in sheets(plan.days):
        _write_rows(book.create_sheet(sheet.name), sheet, words.get(sheet.key, []), menus)
    told = plain_partners(partners)
    for sheet in PARTNERS:
        _write_rows(book.create_sheet(sheet.name), sheet, told[sheet.key], menus)
    lists = book.create_sheet("lists")
    lists.sheet_state = "hidden"
    for at, values in enumerate(menus.values(), start=1):
        for row, value in enumerate(values, start=1):
            _put(lists, row, at, value)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _write_once(sheet: Any, words: Mapping[str, Any]) -> None:
    for row, column in enumerate(ONCE, start=1):
        _dress(_put(sheet, row, 1, column.name))
        value = _inside(words, column.steps)
        _put(sheet, row, 2, " ".join(map(str, value)) if isinstance(value, list) else value)
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 20, 40


def _write_rows(
    sheet: Any, made: Sheet, rows: Sequence[Any], menus: Mapping[str, Sequence[str]]
) -> None:
    for at, column in enumerate(made.columns, start=1):
        _dress(_put(sheet, 1, at, column.name))
        sheet.column_dimensions[letter(at - 1)].width = 24 if column.name in WIDE else 12
        if column.kind is str:
            sheet.column_dimensions[letter(at - 1)].number_format = "@"
        _offer(sheet, at, column, menus)
    for number, row in enumerate(rows, start=2):
        for at, column in enumerate(made.columns, start=1):
            _put(sheet, number, at, _inside(row, column.steps))
    sheet.freeze_panes = "B2"


def _inside(words: Any, steps: Sequence[Step]) -> Any:
    for step in steps:
        if isinstance(step, int):
            words = words[step] if step < len(words) else {}
        else:
            words = words.get(step, {})
    return None if words == {} else words


def _put(sheet: Any, row: int, column: int, value: Any) -> Any:
    cell = sheet.cell(row, column, value)
    if isinstance(value, str):
        cell.value = value
        cell.data_type = "s"  # else a name that begins with = would become a formula
        cell.number_format = "@"
    elif isinstance(value, date):
        cell.number_format = "yyyy-mm-dd"
    return cell


def _dress(cell: Any) -> None:
    from openpyxl.styles import Font, PatternFill  # type: ignore[import-untyped]

    cell.font, cell.fill = Font(bold=True), PatternFill("solid", fgColor="DDEBF7")


def _menus(plan: Plan, content: Content) -> dict[str, list[str]]:
    """What a cell may hold, by the column's name."""
    stations = [station.id for station in plan.stations]
    return {
        "street": [street.id for street in content.streets()],
        "area": [area.id for street in content.streets() for area in street.areas],
        "first": ["street", "games", "discovery"],
        "prize": [prize.id for prize in content.prizes()],
        "desk": [desk.id for desk in plan.desks],
        "hand": ["desk", "here", "slip"],
        "out_of": stations,
        "into": stations,
        "region": list(regions()),
        "profession": [one.id for one in content.professions()],
        "facing": ["up", "right", "down", "left"],
        "stage": [point.id for point in plan.points if point.kind == "stage"],
    }


def _offer(sheet: Any, at: int, column: Column, menus: Mapping[str, Sequence[str]]) -> None:
    from openpyxl.worksheet.datavalidation import DataValidation  # type: ignore[import-untyped]

    if not menus.get(column.name):
        return
    source = letter(list(menus).index(column.name))
    choices = f"lists!${source}$1:${source}${len(menus[column.name])}"
    # a desk that is written today may be named before the list knows it, so it only warns
    menu = DataValidation("list", choices, allow_blank=True, errorStyle="warning")
    menu.add(f"{letter(at - 1)}2:{letter(at - 1)}{LAST_ROW}")
    sheet.add_data_validation(menu)
