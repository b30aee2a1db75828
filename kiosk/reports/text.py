"""The report as plain text for a terminal or a file, and as JSON for scripts."""

from collections.abc import Sequence

import msgspec

from kiosk.hub.reported import Report
from kiosk.hub.words import WORDS
from kiosk.printable import NAME_LETTERS, printable
from kiosk.reports.section import Named, Section, plainly_named, told
from kiosk.reports.sections import sections
from kiosk.words import in_words, phrase

_TITLE_LETTERS = 200

_PLACE_LETTERS = 64
"""Of what stands first in a row: a street and its area, side by side, must be told apart."""

_FEWEST_LETTERS = 12
"""Of a name on a terminal however narrow: with fewer it tells nothing."""


def as_json(report: Report) -> str:
    return msgspec.json.format(msgspec.json.encode(report)).decode()


def is_report(beginning: bytes) -> bool:
    """Whether a file that begins so is a report as text or JSON, in whatever language."""
    starts = [f"{words['report']}\n" for words in WORDS.values()]
    return beginning.startswith((b'{\n  "children"', *(start.encode() for start in starts)))


def as_text(
    report: Report,
    lang: str,
    columns: int | None = None,
    named: Named = plainly_named,
    more: Sequence[Section] = (),
) -> str:
    """Plain text in 'kk', 'ru' or 'en'. columns: of the terminal that shows it, if one does.
    named: what the pack calls things. more: tables from beside the hub."""
    pieces = [WORDS[lang]["report"], *said_of(report, lang)]
    for section in (*sections(report, lang, named), *more):
        if section.printed:
            pieces.append(section_text(section, WORDS[lang]["none"], columns))
    return "\n\n".join(pieces) + "\n"


def said_of(report: Report, lang: str) -> list[str]:
    """What stands above every text of a rehearsal, and above none of a festival."""
    return [in_words(phrase("paper.rehearsal-said"), lang)] if report.rehearsal else []


def section_text(section: Section, none: str, columns: int | None) -> str:
    """A title, and its table in aligned columns."""
    head = tuple(column.title for column in section.columns)
    rows = [head, *(_row(section, row) for row in section.rows)]
    table = _table(rows, columns) if section.rows else [none]
    title = printable(section.title, _TITLE_LETTERS)
    return "\n".join([title, *(f"  {line}".rstrip() for line in table)])


def _row(section: Section, row: Sequence[str | int | float | None]) -> tuple[str, ...]:
    cells = zip(row, section.columns, strict=True)
    return tuple(told(cell, column.form, section.withheld) for cell, column in cells)


def _table(rows: Sequence[tuple[str, ...]], columns: int | None) -> list[str]:
    """Names are strangers': shown without effect, and cut, or one would widen every line."""
    rest = [[printable(cell, NAME_LETTERS) for cell in row[1:]] for row in rows]
    numbers = [max(map(len, column)) for column in zip(*rest, strict=True)]
    room = (columns or 1000) - 2 - sum(numbers) - 2 * len(numbers)
    most = min(_PLACE_LETTERS, max(room, _FEWEST_LETTERS))
    names = [printable(row[0], most) for row in rows]
    widths = [max(map(len, names)), *numbers]
    return [
        "  ".join(
            cell.rjust(width) if at else cell.ljust(width)
            for at, (cell, width) in enumerate(zip((name, *cells), widths, strict=True))
        )
        for name, cells in zip(names, rest, strict=True)
    ]
