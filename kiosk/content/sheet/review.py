"""What a native reader of Kazakh is given: every text beside its Russian and English, and room for
a better one. Whoever fills `better` changes the Kazakh, and nothing else.
"""

import csv
import io
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from kiosk.content.finding import Spot
from kiosk.content.model import Pack, Quiz
from kiosk.content.pack import CHECKED
from kiosk.content.sheet.columns import header
from kiosk.content.sheet.rows import letter
from kiosk.content.sheet.writing import put
from kiosk.content.walk import inside, things

HEADINGS = ("place", "picture", "kk", "ru", "en", "chosen and why", "better")
WIDTHS = (28, 18, 46, 46, 46, 36, 46)
SHEET = "review "
"""So begins the name of each sheet; a street follows, or what belongs to none."""
OF_ALL = "festival"
LANG = "kk"


class Piece(NamedTuple):
    """What travels alone: everything that has an id of its own, a question among it.

    quiz: of a question, where it is asked.
    """

    street: str
    file: str
    id: str
    thing: msgspec.Struct
    quiz: str = ""

    @property
    def place(self) -> str:
        return f"{self.file} {self.id}"


def pieces(pack: Pack) -> Iterator[Piece]:
    for spot, thing in things(pack):
        street = str(getattr(thing, "street", "")) or OF_ALL
        if spot.file.endswith("/street.toml"):
            street = spot.file.split("/")[1]
        yield Piece(street, spot.file, str(getattr(thing, "id", "-")), thing)
        if isinstance(thing, Quiz):
            for question in thing.questions:
                yield Piece(street, spot.file, question.id, question, thing.id)


def texts(piece: Piece) -> Iterator[tuple[str, str, dict[str, str]]]:
    """The way to each text as words, the picture beside it, and the text in its languages."""
    for node in inside(Spot(""), piece.thing):
        in_a_question = isinstance(piece.thing, Quiz) and node.spot.steps[:1] == ("question",)
        if node.is_text and not in_a_question:
            shown = getattr(node.owner, "picture", None) or getattr(piece.thing, "picture", None)
            yield header(node.spot.steps), shown or "", node.value


def write_review(pack: Pack, folder: Path) -> tuple[bytes, int]:
    """The bytes of an .xlsx file, and how many texts stand in it. Raises SheetUnwritable."""
    # here, because a station must not pay for loading it
    from openpyxl import Workbook  # type: ignore[import-untyped]

    book = Workbook()
    book.remove(book.active)
    reasons = reasons_in(folder)
    sheets: dict[str, Any] = {}
    for name in [*(street.id for street in pack.streets), OF_ALL]:
        sheets[name] = _headed(book.create_sheet(f"{SHEET}{name}"[:31]))
    count = 0
    for piece in pieces(pack):
        sheet = sheets.get(piece.street, sheets[OF_ALL])
        for way, picture, text in texts(piece):
            said = text.get(LANG, "").casefold()
            why = "; ".join(told for term, told in reasons if term in said)
            _fill(sheet, [f"{piece.place} {way}", picture, *map(text.get, ("kk", "ru", "en")), why])
            count += 1
    out = io.BytesIO()
    book.save(out)
    return out.getvalue(), count


def _headed(sheet: Any) -> Any:
    from openpyxl.styles import Font, PatternFill  # type: ignore[import-untyped]

    for at, (heading, width) in enumerate(zip(HEADINGS, WIDTHS, strict=True), start=1):
        cell = sheet.cell(1, at, heading)
        cell.font, cell.fill = Font(bold=True), PatternFill("solid", fgColor="DDEBF7")
        sheet.column_dimensions[letter(at - 1)].width = width
    sheet.freeze_panes = "C2"
    return sheet


def _fill(sheet: Any, values: list[str | None]) -> None:
    from openpyxl.styles import Alignment

    row = sheet.max_row + 1
    for at, value in enumerate(values, start=1):
        if value:
            cell = put(sheet, row, at, value)
            cell.alignment = Alignment(wrap_text=True, vertical="top")


def reasons_in(folder: Path) -> list[tuple[str, str]]:
    """Terms that their authors were not sure of, and what was chosen and why; in small letters.

    They stand in checked/terms.tsv of the pack: term, where, chosen, why.
    """
    found: list[tuple[str, str]] = []
    with suppress(OSError, ValueError, csv.Error):
        log = (folder / CHECKED / "terms.tsv").read_text("utf-8").splitlines()
        for row in csv.DictReader(log, delimiter="\t", quoting=csv.QUOTE_NONE):
            chosen, why = row.get("chosen") or "", row.get("why") or ""
            told = f"{row.get('term') or ''}: {chosen}" + (f" ({why})" if why else "")
            words = (word.strip(" «»").casefold() for word in chosen.split(" / "))
            found += [(word, told) for word in words if word]
    return found
