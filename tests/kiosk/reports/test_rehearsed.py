"""A rehearsal says so on every page of every form, and a festival on none."""

import io

import msgspec
import pytest
import typst
from openpyxl import load_workbook  # type: ignore[import-untyped]

from kiosk.hub.reported import Report
from kiosk.hub.words import WORDS
from kiosk.reports import paper
from kiosk.reports.evening_page import evening_data, evening_text
from kiosk.reports.pages import report_data
from kiosk.reports.press import press_data, press_text
from kiosk.reports.section import plainly_named
from kiosk.reports.sheet import workbook
from kiosk.reports.text import as_json, as_text, is_report, said_of
from kiosk.trust.rehearsal import is_rehearsal, rehearsal_name
from tests.kiosk.reports.conftest import ThreeDays

STAMP = "#fbe6b8"
"""The ground of the word that lies over a page: typst tells it in lower case."""


@pytest.fixture
def rehearsed(three_days: ThreeDays) -> Report:
    return msgspec.structs.replace(three_days.told, rehearsal=True)


@pytest.mark.parametrize("lang", WORDS)
def test_every_text_begins_with_it_or_says_it_under_the_title(rehearsed: Report, lang: str) -> None:
    (said,) = said_of(rehearsed, lang)
    whole = as_text(rehearsed, lang)
    assert whole.splitlines()[2] == said
    assert is_report(whole.encode())
    assert press_text(rehearsed, lang, plainly_named, None).startswith(said)
    assert evening_text(rehearsed, lang, plainly_named, None).startswith(said)


def test_a_script_is_told_too(rehearsed: Report) -> None:
    assert msgspec.json.decode(as_json(rehearsed))["rehearsal"] is True


def test_every_sheet_says_it_on_the_screen_and_on_paper(rehearsed: Report) -> None:
    (said,) = said_of(rehearsed, "en")
    for sheet in load_workbook(io.BytesIO(workbook(rehearsed, "en", plainly_named))):
        assert sheet["A1"].value.endswith(said)
        assert sheet.oddHeader.center.text == said


def test_every_page_of_paper_carries_the_stamp(
    rehearsed: Report, three_days: ThreeDays, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Asked of the pages as drawings: one of paper is the same, and cannot be read as text."""
    compile_ = typst.compile
    pages: list[list[bytes]] = []

    def as_drawings(*args: object, **how: object) -> bytes:
        made = compile_(*args, **{**how, "format": "svg"})  # type: ignore[call-overload]
        pages.append(made if isinstance(made, list) else [made])
        return b""

    monkeypatch.setattr(typst, "compile", as_drawings)
    for page, data in (("report", report_data), ("evening", evening_data), ("press", press_data)):
        for told in (rehearsed, three_days.told):
            paper.set_page(page, data(told, "kk", plainly_named, None))
            assert pages[-1]
            counts = [drawn.decode().lower().count(STAMP) for drawn in pages[-1]]
            if told.rehearsal:
                with_stamp = counts
            else:
                assert all(a > b for a, b in zip(with_stamp, counts, strict=True)), page


def test_a_longer_name_keeps_its_mark() -> None:
    assert rehearsal_name("Ф" * 64).endswith(" (rehearsal)")
    assert len(rehearsal_name("Ф" * 64)) == 64
    assert is_rehearsal(rehearsal_name("ORDA")) and not is_rehearsal("ORDA")
