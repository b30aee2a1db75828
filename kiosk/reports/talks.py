"""The partners' papers in their forms: text, a workbook, pages for paper."""

import io
from collections.abc import Sequence
from typing import Any

from kiosk.reports.section import Section, told
from kiosk.reports.text import section_text
from kiosk.words import in_words, phrase

JOINED = ("signed_branch", "signed_region")
"""They stand below the one before them, on its page."""

LINES = 12
"""To write on by hand: more than the professions of one partner."""


def talks_text(made: Sequence[Section], lang: str, columns: int | None = None) -> str:
    title = in_words(phrase("talks.title"), lang)
    pieces = [
        f"{section_text(one, '–', columns)}\n  {one.definition}" if not one.rows
        else section_text(one, "–", columns)
        for one in made
    ]  # fmt: skip
    return "\n\n".join([title, *pieces]) + "\n"


def talks_workbook(made: Sequence[Section]) -> bytes:
    # here, because a terminal's text must not pay for loading it
    from openpyxl import Workbook  # type: ignore[import-untyped]

    from kiosk.reports.sheet import add_section

    book = Workbook()
    book.remove(book.active)
    titles: set[str] = set()
    for section in made:
        add_section(book, section, titles)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def talks_pdf(made: Sequence[Section], lang: str) -> bytes:
    """Raises NoTypst."""
    from kiosk.reports.paper import set_page

    return set_page("partners", _data(made, lang))


def _data(made: Sequence[Section], lang: str) -> dict[str, Any]:
    tables = [
        {
            "title": one.title,
            "meant": one.definition,
            "page": one.key not in JOINED,
            # on the page of a partner who has said nothing yet there are lines to write on
            "lines": LINES if one.key.startswith("partner_") and not one.rows else 0,
            "names": [column.form == "name" for column in one.columns],
            "columns": [column.title for column in one.columns],
            "rows": [
                [told(cell, column.form) for cell, column in zip(row, one.columns, strict=True)]
                for row in one.rows
            ],
        }
        for one in made
    ]
    return {
        "lang": lang,
        "words": {},
        "title": in_words(phrase("talks.title"), lang),
        "foot": in_words(phrase("talks.foot"), lang),
        "rehearsal": "",
        "lit_of": {},
        "tables": tables,
    }
