"""Opens what may be a workbook and hands out its cells. Whatever it is, it ends in one sentence."""

import io
import re
import warnings
import zipfile
from typing import Any, NamedTuple

from kiosk.content.sheet.cells import Shown
from kiosk.content.sheet.unread import related, unread_of

MOST_BYTES = 20 * 2**20
"""5,000 questions in three languages are 2 MB; pictures do not belong into a sheet."""
MOST_UNPACKED = 100 * 2**20
MOST_RATIO = 200
"""Excel's own files unpack to 5 to 50 times their size; a bomb unpacks to a thousand times."""
MOST_CELLS = 2_000_000
MOST_ROWS = 2**20
"""Excel has no more; a larger row number is no workbook's."""
MOST_FILLED = 20_000
"""Rows with anything in them: four times the most questions that a festival has."""

BIFF = tuple(b"\x09" + bytes([version]) for version in (0, 2, 4, 8))
"""How .xls files began before they were OLE containers."""
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
SAVE = "save it as .xlsx and import that"


class NoWorkbook(Exception):
    """The file cannot be read as a workbook; the message says what it is and what to do."""


class Formula(NamedTuple):
    """Stands in a cell whose value is computed: what it gave last may be out of date or lost."""

    text: str

    def __str__(self) -> str:
        return self.text


class Broken(NamedTuple):
    """What a formula left behind that could not be computed: #N/A, #REF!"""

    text: str

    def __str__(self) -> str:
        return self.text


class Grid(NamedTuple):
    """One sheet. rows: each filled row's number (from 1) and its filled cells by column (from 0).

    merged: each merged block as (reference, first row, last row). unread: what stands in it and
    is read by nobody, or looks as if it were not read, each as problem and remedy.
    """

    name: str
    rows: list[tuple[int, dict[int, Any]]]
    merged: list[tuple[str, int, int]]
    unread: tuple[tuple[str, str], ...] = ()


def read_workbook(content: bytes) -> list[Grid]:
    """The sheets with anything in them. Raises NoWorkbook."""
    _look(content)
    try:
        return _of_one_name(_grids(content))
    except NoWorkbook:
        raise
    except Exception as error:  # openpyxl raises whatever the broken bytes lead it into
        raise NoWorkbook("this workbook is broken; save it again from Excel") from error


def _of_one_name(grids: list[Grid]) -> list[Grid]:
    """All of them, where readers tell each from the others: they pass over case and blanks."""
    seen: dict[str, str] = {}
    for grid in grids:
        name = plain_name(grid.name)
        if name in seen:
            raise NoWorkbook(
                f'its sheets "{seen[name]}" and "{grid.name}" have one name; keep one of them, '
                "or give it another name"
            )
        seen[name] = grid.name
    return grids


def plain_name(name: str) -> str:
    """As readers compare the names of sheets."""
    return " ".join(name.split()).lower()


def _look(content: bytes) -> None:
    """Nothing is unpacked before its declared sizes are known to be sane."""
    if not content.strip():
        raise NoWorkbook("it is empty; copy it again")
    if len(content) > MOST_BYTES:
        mega = len(content) // 2**20
        raise NoWorkbook(f"{mega} MB are too many for a sheet; take the pictures out of it")
    if content.startswith(OLE):
        locked = "EncryptedPackage".encode("utf-16-le") in content
        raise NoWorkbook(
            "it is locked with a password; take the password off and save it again"
            if locked
            else f"it is an old .xls file; {SAVE}"
        )
    if content.startswith(BIFF) and b"\0" in content[:8]:
        raise NoWorkbook(f"it is an old .xls file; {SAVE}")
    if not content.startswith(b"PK"):
        raise NoWorkbook(f"it is no workbook but text, perhaps a CSV; open it in Excel and {SAVE}")
    try:
        parts = zipfile.ZipFile(io.BytesIO(content)).infolist()
    except Exception as error:  # zipfile too follows broken bytes anywhere
        raise NoWorkbook("it is cut short or broken; copy it again") from error
    unpacked = sum(part.file_size for part in parts)
    if unpacked > MOST_UNPACKED or unpacked > MOST_RATIO * max(len(content), 2**16):
        mega = unpacked // 2**20
        raise NoWorkbook(f"it would unpack to {mega} MB; copy its rows into a new workbook")
    if not any(part.filename == "xl/workbook.xml" for part in parts):
        raise NoWorkbook(f"it is no Excel workbook; open it in Excel or LibreOffice and {SAVE}")


def _grids(content: bytes) -> list[Grid]:
    # here, because a station must not pay for loading it
    from openpyxl import load_workbook  # type: ignore[import-untyped]

    with warnings.catch_warnings(), zipfile.ZipFile(io.BytesIO(content)) as parts:
        warnings.simplefilter("ignore")
        book = load_workbook(io.BytesIO(content), read_only=True, keep_links=False)
        left = MOST_CELLS
        found = []
        for sheet in book.worksheets:
            sheet.reset_dimensions()  # what the file says of its size need not be true
            rows, struck, left = _rows(sheet, left)
            # openpyxl keeps the name to itself, and reads no merged cells when it streams
            path = sheet._worksheet_path
            xml = parts.read(path)
            hidden = sheet.sheet_state != "visible"
            filled = {at for _, cells in rows for at in cells}
            unread = tuple(unread_of(xml, related(parts, path), hidden, struck, filled))
            found.append(Grid(str(sheet.title), rows, _merged(xml), unread))
        book.close()
    return [grid for grid in found if grid.rows]


def _rows(sheet: Any, left: int) -> tuple[list[tuple[int, dict[int, Any]]], list[int], int]:
    """The filled rows, the numbers of those struck out, and how many cells may follow."""
    found, struck = [], []
    for number, row in enumerate(sheet.rows, start=1):
        left -= len(row)
        if left < 0 or number > MOST_ROWS:
            raise NoWorkbook(
                f'the sheet "{sheet.title}" is too large; delete the empty rows and columns'
                " after the last filled ones"
            )
        cells = {at: _value(cell) for at, cell in enumerate(row) if cell.value is not None}
        if any(not isinstance(value, str) or value.strip() for value in cells.values()):
            found.append((number, cells))
            if all(row[at].font.strike for at in list(cells)[:2]):
                struck.append(number)
        if len(found) > MOST_FILLED:
            raise NoWorkbook(
                f'the sheet "{sheet.title}" has more than {MOST_FILLED} filled rows;'
                " share them out over several workbooks"
            )
    return found, struck, left


def _value(cell: Any) -> Any:
    if cell.data_type == "f":
        return Formula(str(cell.value))
    if cell.data_type == "e":
        return Broken(str(cell.value))
    # a long number, a thousand's blank and one more decimal are still the number that is kept
    plain = isinstance(cell.value, int | float) and not isinstance(cell.value, bool)
    if plain and re.search(r"%|00(?!\.)|[^0#.,@General\s_()\\;-]", _outside(cell.number_format)):
        return Shown(cell.value, cell.number_format)
    return cell.value


def _outside(form: str | None) -> str:
    """The form of positive numbers, without the name of a colour or a country."""
    return re.sub(r"\[[^\]]*\]", "", (form or "General").split(";")[0])


def _merged(xml: bytes) -> list[tuple[str, int, int]]:
    cell = rb"([A-Z]{1,3})([0-9]{1,7})"
    blocks = re.findall(rb'<(?:\w+:)?mergeCell [^>]*?ref="' + cell + b":" + cell + b'"', xml)
    return [
        (f"{a.decode()}{int(first)}:{b.decode()}{int(last)}", int(first), int(last))
        for a, first, b, last in blocks
    ]
