"""The report as a workbook: a sheet a table, its definition above, numbers as numbers, charts.

Nothing in it is a formula, whatever a stranger called a street.
"""

import io
import re
from collections.abc import Sequence
from typing import Any

from kiosk.content.sheet.rows import letter
from kiosk.festival.plan import Plan
from kiosk.hub.reported import Report
from kiosk.printable import printable
from kiosk.reports.planned import planned_and_held
from kiosk.reports.section import Cell, Column, Form, Named, Section
from kiosk.reports.sections import sections
from kiosk.reports.text import said_of
from kiosk.words import table

HEAD = 3
"""The row of the headings: a title and a definition stand above."""

_FORMATS = {"count": "#,##0", "share": "0%", "seconds": "#,##0", "minutes": "#,##0", "name": "@"}
_UNITS = {"seconds": 1000, "minutes": 60_000}
_TITLE_MOST = 31
_BAD = re.compile(r"[\[\]:*?/\\']")

CHARTS = {
    "days": ("col", (1, 2)),
    "funnel": ("col", (3, 4, 5)),
    "turns": ("col", (2,)),
    "hours": ("col", (1, 2)),
    "moments": ("", ()),
    "streets": ("bar", (1, 2)),
    "languages": ("bar", (1,)),
    "bands": ("bar", (1,)),
    "dwell": ("bar", (1, 2)),
    "rounds": ("col", (1, 2)),
    "diagnostics_days": ("col", (1,)),
    "desks": ("bar", (2,)),
    "health": ("bar", (3,)),
}
"""How a table is drawn too, and which of its columns."""


def workbook(
    told: Report, lang: str, named: Named, plan: Plan | None = None, more: Sequence[Section] = ()
) -> bytes:
    """The bytes of an .xlsx file. more: tables from beside the hub."""
    # here, because a terminal's report must not pay for loading it
    from openpyxl import Workbook  # type: ignore[import-untyped]

    book = Workbook()
    book.remove(book.active)
    titles: set[str] = set()
    above = " ".join(said_of(told, lang))
    for section in (planned_section(told, lang, plan), *sections(told, lang, named), *more):
        if section.rows:
            _write(book.create_sheet(_title(section.title, titles)), section, above)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def add_section(book: Any, section: Section, titles: set[str]) -> None:
    """A sheet of its own. titles: of the sheets that are there."""
    _write(book.create_sheet(_title(section.title, titles)), section, "")


def planned_section(told: Report, lang: str, plan: Plan | None) -> Section:
    """The first page as a table."""
    said = {key: str(words[lang]) for key, words in table("planned").items()}
    columns = (
        Column(said["number"], "name"), Column(said["planned"]), Column(said["held"]),
        Column(said["share"], "share"), Column(said["source"], "name"),
    )  # fmt: skip
    rows: list[tuple[Cell, ...]] = []
    for one in planned_and_held(told, plan):
        name, source = one.words(lang)
        share = one.held / one.planned if one.planned and one.held is not None else None
        rows.append((name, one.planned, one.held, share, source))
    return Section("planned", said["title"], "", columns, rows)


def _title(title: str, taken: set[str]) -> str:
    """As a sheet may be called, and no other one is."""
    plain = " ".join(_BAD.sub(" ", printable(title)).split()) or "–"
    if len(plain) > _TITLE_MOST:
        whole, _, _ = plain[: _TITLE_MOST + 1].rpartition(" ")
        plain = whole.rstrip(",;–- ") or plain[:_TITLE_MOST]
    name, number = plain, 1
    while name.casefold() in taken:
        number += 1
        name = f"{plain[: _TITLE_MOST - len(str(number)) - 1]} {number}"
    taken.add(name.casefold())
    return name


def _write(sheet: Any, section: Section, above: str) -> None:
    """above: what stands over every sheet, on paper too; mostly nothing."""
    from openpyxl.styles import Alignment, Font, PatternFill  # type: ignore[import-untyped]

    title = f"{section.title}. {above}" if above else section.title
    _put(sheet, 1, 1, title, "name").font = Font(bold=True, size=14)
    sheet.oddHeader.center.text = above or None
    _put(sheet, 2, 1, section.definition, "name").alignment = Alignment(wrap_text=False)
    for at, column in enumerate(section.columns, start=1):
        cell = _put(sheet, HEAD, at, column.title, "name")
        cell.font, cell.fill = Font(bold=True), PatternFill("solid", fgColor="DDEBF7")
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        sheet.column_dimensions[letter(at - 1)].width = 34 if at == 1 else 14
    for row, cells in enumerate(section.rows, start=HEAD + 1):
        for at, (cell, column) in enumerate(zip(cells, section.columns, strict=True), start=1):
            _put(sheet, row, at, _value(cell, column.form, section.withheld), column.form)
    sheet.freeze_panes = f"B{HEAD + 1}"
    if made := CHARTS.get(section.key):
        _draw(sheet, section, *made)


def _value(cell: Cell, form: Form, withheld: bool) -> Cell:
    if cell is None:
        return "*" if withheld else None
    if form in _UNITS and not isinstance(cell, str):
        return round(cell / _UNITS[form])
    return cell


def _put(sheet: Any, row: int, at: int, value: Cell, form: Form) -> Any:
    cell = sheet.cell(row, at)
    if isinstance(value, str):
        cell.value = printable(value)
        cell.data_type = "s"  # else a name that begins with = would become a formula
        cell.number_format = "@"
    else:
        cell.value, cell.number_format = value, _FORMATS[form]
    return cell


def _draw(sheet: Any, section: Section, way: str, columns: Sequence[int]) -> None:
    """Beside the table, from the cells themselves."""
    from openpyxl.chart import BarChart, Reference  # type: ignore[import-untyped]

    if not way:
        return _shade(sheet, section)
    chart = BarChart()
    chart.type, chart.style, chart.title = way, 10, None
    last = HEAD + len(section.rows)
    for at in columns:
        chart.add_data(Reference(sheet, at + 1, HEAD, at + 1, last), titles_from_data=True)
    chart.set_categories(Reference(sheet, 1, HEAD + 1, 1, last))
    chart.width, chart.height = 20, max(8, 0.7 * len(section.rows) if way == "bar" else 9)
    sheet.add_chart(chart, f"{letter(len(section.columns) + 1)}{HEAD}")
    return None


def _shade(sheet: Any, section: Section) -> None:
    """The hours of a day as a heat."""
    from openpyxl.formatting.rule import ColorScaleRule  # type: ignore[import-untyped]

    cells = f"B{HEAD + 1}:{letter(len(section.columns) - 2)}{HEAD + len(section.rows)}"
    sheet.conditional_formatting.add(
        cells, ColorScaleRule(start_type="min", start_color="F3EADA", end_type="max",
                              end_color="2F55A8"),
    )  # fmt: skip
