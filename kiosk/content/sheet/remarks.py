"""A copy of an author's workbook in which each remark hangs on its own cell."""

import io
import re
import warnings
from collections.abc import Iterable
from typing import Any

from kiosk.content.finding import Finding
from kiosk.content.sheet.unread import SIGNED
from kiosk.content.taking.author import told
from kiosk.languages import Lang

PLACE = re.compile(
    r'sheet "(?P<sheet>.*?)"(?: cells (?P<cells>[A-Z]+[0-9]+):)?'
    r"(?: row (?P<row>[0-9]+))?(?: column (?P<column>[A-Z]+))?"
)
"""How a finding of a workbook says where it stands."""
WIDE, TALL = 320, 110
"""Of a note, in points: it is read whole without pulling at its corner."""


def with_remarks(content: bytes, findings: Iterable[Finding], lang: Lang) -> bytes:
    """The workbook's bytes with the findings as notes.

    content: a workbook that could be read. What stands on a cell already stays in its note.
    """
    # here, because a station must not pay for loading it
    from openpyxl import load_workbook  # type: ignore[import-untyped]

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        book = load_workbook(io.BytesIO(content))
    for sheet in book.worksheets:
        _forget(sheet)
    for finding in findings:
        _note(_cell(book, finding), finding, lang)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _forget(sheet: Any) -> None:
    """What we said of an earlier version is not said again."""
    from openpyxl.styles import PatternFill  # type: ignore[import-untyped]

    for row in sheet.iter_rows():
        for cell in row:
            if getattr(cell, "comment", None) and cell.comment.author == SIGNED:
                cell.comment, cell.fill = None, PatternFill()


def _cell(book: Any, finding: Finding) -> Any:
    """The cell itself; of a row its first filled one; else the first of the sheet or the book."""
    found = PLACE.match(finding.place)
    name = found["sheet"] if found else ""
    sheet = book[name] if name in book.sheetnames else book.worksheets[0]
    if not found or name not in book.sheetnames:
        return sheet["A1"]
    if found["cells"]:
        return sheet[found["cells"]]
    row = int(found["row"] or 1)
    return sheet[f"{found['column'] or 'A'}{row}"]


def _note(cell: Any, finding: Finding, lang: Lang) -> None:
    from openpyxl.cell import MergedCell  # type: ignore[import-untyped]
    from openpyxl.comments import Comment  # type: ignore[import-untyped]
    from openpyxl.styles import PatternFill

    if isinstance(cell, MergedCell):
        cell = cell.parent["A1"]
    before = f"{cell.comment.text}\n" if getattr(cell, "comment", None) else ""
    cell.comment = Comment(before + told(finding, lang), SIGNED, height=TALL, width=WIDE)
    colour = "F8CBAD" if finding.severity == "error" else "FFF2CC"
    cell.fill = PatternFill("solid", fgColor=colour)
