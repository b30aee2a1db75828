"""The report as a workbook: numbers are numbers, text is text, whatever a stranger wrote."""

import io
from typing import Any

import pytest
from openpyxl import load_workbook  # type: ignore[import-untyped]

from db.hub import Hub
from kiosk import facts as f
from kiosk.hub.report import report
from kiosk.hub.words import WORDS
from kiosk.reports.planned import beside_hub
from kiosk.reports.section import plainly_named
from kiosk.reports.sections import sections
from kiosk.reports.sheet import HEAD, workbook
from tests.kiosk.hub.journals import V1, Festival, chained, encoded, poured, quiz, visit
from tests.kiosk.reports.conftest import PLAN, ThreeDays

FORMULAS = ("=1+1", "+1", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0", "\t=1", "[a]:*?/\\'", "\x07=2")


def opened(content: bytes) -> Any:
    return load_workbook(io.BytesIO(content))


@pytest.mark.parametrize("lang", WORDS)
def test_every_table_is_a_sheet_with_its_definition_and_frozen_headings(
    three_days: ThreeDays, lang: str
) -> None:
    book = opened(workbook(three_days.told, lang, plainly_named))
    made = [one for one in sections(three_days.told, lang) if one.rows]
    _, *sheets = book.worksheets  # the first is what was planned and held
    assert len(sheets) == len(made)
    for sheet, section in zip(sheets, made, strict=True):
        assert sheet.freeze_panes == f"B{HEAD + 1}"
        assert sheet.cell(1, 1).value == section.title
        assert (sheet.cell(2, 1).value or "") == section.definition
        heads = [cell.value or "" for cell in sheet[HEAD]]
        assert heads == [column.title for column in section.columns]
        assert sheet.max_row == HEAD + len(section.rows)


def test_whatever_has_a_name_goes_by_it(three_days: ThreeDays) -> None:
    told = three_days.told
    book = opened(workbook(told, "en", lambda kind, id_: f"<{kind}>"))
    said = {cell.value for sheet in book for row in sheet.iter_rows() for cell in row}
    places = {row.name for rows in (told.streets, told.areas) for row in rows}
    places |= {area for chosen in told.choices.areas.values() for area in chosen.totals}
    assert {"<street>", "<prize>", "<quiz>"} <= said and not said & places


def test_numbers_are_numbers_in_their_unit(three_days: ThreeDays) -> None:
    book = opened(workbook(three_days.told, "en", plainly_named))
    lasts = [row.value for row in book["How long a visit lasts"]["B"][HEAD:]]
    assert lasts[0] == round((three_days.told.dwell[0].median_ms or 0) / 1000)
    share = book["Quizzes"].cell(HEAD + 1, 4)
    assert isinstance(share.value, float) and share.number_format == "0%"
    dark = [row.value for row in book["Health of the stations"]["D"][HEAD:]]
    assert 41 in dark


def test_charts_are_drawn_from_the_cells(three_days: ThreeDays) -> None:
    book = opened(workbook(three_days.told, "en", plainly_named))
    assert len(book["Days"]._charts) == len(book["Hours"]._charts) == 1
    assert len(book["Who came, and when"].conditional_formatting) == 1


def test_nothing_a_stranger_wrote_is_a_formula_or_spoils_a_sheet(
    hub: Hub, festival: Festival
) -> None:
    told: list[f.Fact] = [f.DayBegan(day=1, confirmed="clock")]
    for number, name in enumerate(FORMULAS):
        card = f.CardOpened(profession=name, street="", area="")
        prize = f.PrizeWon(prize=name, desk=1, day=1, issue=number, code="c")
        found = f.Discovered(band="9-12", counts={}, leading=("R",), counted=True)
        told += visit(f"{number:032x}", *quiz(name), card, prize, *[found] * 90, street=name)
    poured(hub, chained(encoded(told), festival.kit), festival.kit)
    book = opened(workbook(report(hub), "en", plainly_named))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "inlineStr", "n"}
    said = {cell.value for cell in cells}
    assert {"=1+1", "+1", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0", "\\t=1", "\\x07=2"} <= said


def test_two_tables_of_one_title_are_two_sheets(hub: Hub, festival: Festival) -> None:
    found = f.Discovered(band="9-12", counts={}, leading=("R",), counted=True)
    told: list[f.Fact] = []
    for street in ("a" * 60, "a" * 59 + "b"):
        for area in ("x", "y"):
            for letter in "RIASEC":
                one = f.Discovered(band="9-12", counts={}, leading=(letter,), counted=True)
                told += visit(f"{len(told):032x}", *[one] * 20, street=street, area=area)
    assert found
    poured(hub, chained(encoded(told), festival.kit), festival.kit)
    titles = opened(workbook(report(hub), "en", plainly_named)).sheetnames
    assert len({title.casefold() for title in titles}) == len(titles)
    assert max(map(len, titles)) <= 31


def test_the_first_sheet_is_what_was_planned_and_held(three_days: ThreeDays, tmp_path: Any) -> None:
    (tmp_path / "plan.toml").write_text(PLAN, "utf-8")
    plan = beside_hub(tmp_path / "hub.db", None).plan
    first = opened(workbook(three_days.told, "en", plainly_named, plan)).worksheets[0]
    rows = {row[0]: row[1:] for row in first.iter_rows(min_row=HEAD + 1, values_only=True)}
    visits = three_days.told.children.visits
    assert rows["Visits to screens"] == (2000, visits, visits / 2000, "journals of the stations")
    assert rows["People through the gate"] == (None, 9100, None, "counted by hand: guards")


def test_an_empty_hub_makes_a_workbook_too(hub: Hub) -> None:
    book = opened(workbook(report(hub), "kk", plainly_named))
    assert book.sheetnames[0] == "Жоспарланды және өтті"


def test_a_visit_of_no_street_has_a_sheet(hub: Hub, festival: Festival) -> None:
    poured(hub, chained(encoded(visit(V1, street="", lang="")), festival.kit), festival.kit)
    assert opened(workbook(report(hub), "ru", plainly_named)).sheetnames
