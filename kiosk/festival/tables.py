"""The partners' tables beside the plan, DIR/partners/*.tsv: a row a line, tabs between columns.

They are the sheets of the plan's workbook under the same headings, so Excel opens them too.
"""

import csv
import io
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import msgspec

from kiosk.byhand import NotText, decoded
from kiosk.content.content import Content
from kiosk.content.finding import Finding, Spot
from kiosk.content.sheet.workbook import Grid
from kiosk.content.tongues import known
from kiosk.festival.columns import PARTNERS, Sheet
from kiosk.festival.fitting import partners_in_pack
from kiosk.festival.partners import Partners
from kiosk.festival.planfile import PlanUnreadable
from kiosk.festival.reading import Reading
from kiosk.files import read_plain, remedy, why, write_durably
from kiosk.shipped import ASSETS
from kiosk.words import phrase

FOLDER = "partners"
MOST_BYTES = 8_000_000


def read_partners(folder: Path) -> Partners:
    """Of a festival's folder; empty where no table lies there. Raises PlanUnreadable."""
    return _read(folder)[0]


def wrong_partners(folder: Path, content: Content) -> list[Finding]:
    """What is to be mended in the tables, by file and row. Raises PlanUnreadable."""
    partners, readings = _read(folder)
    found = partners_in_pack(partners, content, Spot(str(folder / FOLDER)))
    return [readings[str(one.steps[0])].placed(one) for one in found]


def wrong_memorandums(folder: Path, content: Content) -> list[Finding]:
    """Of these those in the table of memorandums, which news tell. Raises PlanUnreadable."""
    table = str(folder / FOLDER / "memorandums.tsv")
    return [one for one in wrong_partners(folder, content) if one.file == table]


def _read(folder: Path) -> tuple[Partners, dict[str, Reading]]:
    tables: dict[str, list[dict[str, Any]]] = {}
    readings: dict[str, Reading] = {}
    found: list[Finding] = []
    for sheet in PARTNERS:
        path = folder / FOLDER / f"{sheet.name}.tsv"
        reading = readings[sheet.key] = Reading(str(path))
        if not path.exists():
            continue
        grid = _grid(path, sheet)
        if isinstance(grid, Finding):
            found.append(grid)
        elif grid.rows:
            tables[sheet.key] = reading.rows(grid, sheet)
        found += reading.found
    if found:
        raise PlanUnreadable(found)
    return msgspec.convert(tables, Partners), readings


def write_partners(folder: Path, partners: Partners) -> None:
    """Each table whole or not at all. Raises OSError."""
    (folder / FOLDER).mkdir(exist_ok=True)
    for sheet in PARTNERS:
        path = folder / FOLDER / f"{sheet.name}.tsv"
        written = _text(sheet, plain_partners(partners)[sheet.key]).encode()
        if not path.exists() or path.read_bytes() != written:
            write_durably(path, written)


def begin_partners(folder: Path) -> None:
    """What a new festival begins with: the names of those who came, nothing that nobody said, and
    who fills in what. Raises OSError."""
    (folder / FOLDER).mkdir()
    for one in sorted((ASSETS / FOLDER).iterdir()):
        write_durably(folder / FOLDER / one.name, one.read_bytes())


def plain_partners(partners: Partners) -> dict[str, list[dict[str, Any]]]:
    """By sheet, a row a dict; what nobody said is left out."""
    told: dict[str, list[dict[str, Any]]] = {}
    for sheet in PARTNERS:
        field = {"college": "colleges", "enterprise": "enterprises"}.get(sheet.key, "memorandums")
        rows = (msgspec.structs.asdict(row) for row in getattr(partners, field))
        told[sheet.key] = [
            {name: value for name, value in row.items() if value not in (None, "", {})}
            for row in rows
        ]
    return told


def _grid(path: Path, sheet: Sheet) -> Grid | Finding:
    """As a sheet of a workbook: its name and its filled rows by number."""
    spot = Spot(str(path))
    try:
        content = read_plain(path, MOST_BYTES)
        lines = list(csv.reader(io.StringIO(decoded(content), newline=""), "excel-tab"))
    except OSError as error:
        problem = phrase("partners.unread", why=why(error))
        return spot.error(problem, remedy(error))
    except NotText as error:
        return spot.error(known(error.problem), phrase("partners.do unread"))
    except (ValueError, csv.Error) as error:
        problem = phrase("partners.unread", why=str(error))
        return spot.error(problem, phrase("partners.do unread"))
    rows = [
        (number, {at: cell for at, cell in enumerate(line) if cell.strip()})
        for number, line in enumerate(lines, start=1)
    ]
    return Grid(sheet.name, [(number, cells) for number, cells in rows if cells], [])


def _text(sheet: Sheet, rows: Sequence[dict[str, Any]]) -> str:
    out = io.StringIO(newline="")
    writer = csv.writer(out, "excel-tab", lineterminator="\n")
    writer.writerow([column.name for column in sheet.columns])
    for row in rows:
        writer.writerow([_cell(row, column.steps) for column in sheet.columns])
    return out.getvalue()


def _cell(row: Any, steps: Sequence[Any]) -> str:
    for step in steps:
        row = row.get(step, {})
    if row == {}:
        return ""
    if isinstance(row, bool):
        return "yes" if row else "no"
    return row.isoformat() if isinstance(row, date) else " ".join(str(row).split())
