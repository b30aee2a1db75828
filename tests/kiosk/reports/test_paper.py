"""Pages for paper: our font alone, in three languages, whatever strangers wrote."""

import builtins
import re
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from db.hub import Hub
from kiosk import facts as f
from kiosk.festival.plan import Plan
from kiosk.hub.report import report
from kiosk.hub.reported import AnswersTo, Health, Moment, Played, Report
from kiosk.hub.words import WORDS
from kiosk.interests.shares import LEAST
from kiosk.reports.evening import MOST, evening
from kiosk.reports.evening_page import evening_data, evening_text
from kiosk.reports.names import named_in
from kiosk.reports.pages import report_data
from kiosk.reports.paper import as_set, set_page
from kiosk.reports.planned import beside_hub
from kiosk.reports.press import press_data, press_text
from kiosk.reports.section import NoTypst, plainly_named
from kiosk.shipped import SHIPPED_PACK
from tests.kiosk.hub.journals import Festival, chained, encoded, poured, quiz, visit
from tests.kiosk.reports.conftest import PLAN, ThreeDays

PAGES: dict[str, Callable[..., Any]] = {
    "report": report_data,
    "evening": evening_data,
    "press": press_data,
}
every_page = pytest.mark.parametrize("page", PAGES)


@pytest.fixture
def plan(tmp_path: Path) -> Plan:
    (tmp_path / "plan.toml").write_text(PLAN, "utf-8")
    found = beside_hub(tmp_path / "hub.db", None).plan
    assert found
    return found


def fonts(pdf: bytes) -> set[str]:
    """The names of all fonts in a PDF, those in packed objects too."""
    whole = [pdf]
    for packed in re.findall(rb"stream\r?\n(.*?)endstream", pdf, re.DOTALL):
        try:
            whole.append(zlib.decompressobj().decompress(packed))
        except zlib.error:
            continue
    found = re.findall(rb"/FontName\s*/(?:[A-Z]{6}\+)?([^\s/<>\[\]()]+)", b"\n".join(whole))
    return {name.decode() for name in found}


@every_page
@pytest.mark.parametrize("lang", WORDS)
def test_a_page_names_our_font_and_icons_alone(
    page: str, lang: str, three_days: ThreeDays, plan: Plan
) -> None:
    data = PAGES[page](three_days.told, lang, named_in(SHIPPED_PACK, lang), plan)
    pdf = set_page(page, data)
    assert pdf.startswith(b"%PDF-")
    assert fonts(pdf)
    for name in fonts(pdf):
        assert name.startswith(("Nunito", "MaterialDesignIcons", "materialdesignicons")), name


@every_page
def test_the_same_numbers_are_the_same_file(page: str, three_days: ThreeDays, plan: Plan) -> None:
    data = PAGES[page](three_days.told, "kk", plainly_named, plan)
    assert set_page(page, data) == set_page(page, data)


@every_page
def test_an_empty_hub_is_a_calm_page(page: str, hub: Hub) -> None:
    assert set_page(page, PAGES[page](report(hub), "ru", plainly_named, None))


@every_page
def test_what_a_stranger_wrote_is_no_markup(page: str, hub: Hub, festival: Festival) -> None:
    name = "*bold _x_ #panic(1) $ ] \x1b[2J \u202e <a> `"
    told: list[f.Fact] = [
        f.DayBegan(day=1, confirmed="clock"),
        *visit("1" * 32, *quiz(name), street=name, area=name, lang=name),
    ]
    poured(hub, chained(encoded(told), festival.kit), festival.kit)
    assert set_page(page, PAGES[page](report(hub), "en", plainly_named, None))


def test_what_must_not_be_broken_is_set_as_it_was_written() -> None:
    told = {"say": ["36\u00a0000\u00a0км", "36 000 км \x1b[2J"]}
    assert as_set(told) == {"say": ["36\u00a0000\u00a0км", "36\u00a0000 км \\x1b[2J"]}


def test_without_typst_it_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def without(name: str, *rest: Any) -> Any:
        if name == "typst":
            raise ImportError(name)
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(NoTypst, match=r"cannot be made without typst: install it with `pip"):
        set_page("report", {})


def test_paper_window_and_workbook_are_of_one_table(three_days: ThreeDays) -> None:
    """Sums agree across pages."""
    data = report_data(three_days.told, "en", plainly_named, None)
    (came, days, stopped), (where, *_), *_ = data["charts"]
    last = max(one.day for one in three_days.told.moments)
    heat = sum(sum(row["cells"]) for row in came["rows"])
    assert heat == sum(one.visits for one in three_days.told.moments if one.day == last)
    assert heat == sum(days["series"][-1]["values"])
    assert sum(row["value"] for row in where["rows"]) == three_days.told.children.visits
    assert stopped["rows"][2]["value"] == three_days.told.children.visits


def test_no_number_under_ten_of_a_crossing_is_on_paper(three_days: ThreeDays) -> None:
    for cells in (three_days.told.languages_of_streets, three_days.told.bands_of_streets):
        for row in cells.counts.values():
            assert all(n is None or n >= LEAST for n in row.values())


def test_what_authors_look_at_is_never_printed(three_days: ThreeDays) -> None:
    data = report_data(three_days.told, "en", plainly_named, None)
    titles = {one["title"] for one in data["tables"]}
    assert not titles & {"Answers by version of the pack", "Answers by language", "Show of hands"}


def test_a_press_page_tells_fields_of_the_report(three_days: ThreeDays) -> None:
    told = three_days.told
    said = press_text(told, "en", plainly_named, None)
    visits = f"{told.children.visits:,}".replace(",", " ")
    assert f"saw {visits} visits" in said
    assert f"{sum(row.pieces for row in told.book.desks)} prizes were handed out" in said
    assert "visitors" not in said


def test_the_evening_says_today_beside_yesterday_and_plan(
    three_days: ThreeDays, plan: Plan
) -> None:
    page = evening(three_days.told, plan, plainly_named)
    visits = page.five[0]
    days = {row.name: row.visits for row in three_days.told.days}
    assert (visits.value, visits.planned, visits.before) == (days["3"], 400, days["2"])
    assert page.day == 3
    expected = sum(page.tomorrow.values())
    assert abs(expected - (days["2"] + days["3"]) / 2) < 8


def test_the_evening_knows_what_is_to_be_done_and_where(three_days: ThreeDays, plan: Plan) -> None:
    done = {(one.place, str(one.what)): str(one.remedy)
            for one in evening(three_days.told, plan, plainly_named).todo}  # fmt: skip
    assert done["K04", "The screen was dark for 40 minutes"] == "Look at the power cable"
    assert done["K06", "No stick has ever come"] == "Take an empty stick there"
    assert done["K07", "No stick since day 2"] == "Take an empty stick there"
    assert ("Pack", "“transport-1” was left by 70%") in done or any(
        "was left by" in what for _, what in done
    )


def test_at_most_seven_things_the_most_urgent_first(three_days: ThreeDays, plan: Plan) -> None:
    health = [Health(f"K{n:02}", 3, 1, 0, n * 60_000, 0, 0, 32) for n in range(20, 40)]
    told = msgspec.structs.replace(three_days.told, health_days=health)
    page = evening(told, plan, plainly_named)
    assert [one.place for one in page.todo] == [f"K{n}" for n in range(39, 32, -1)]
    assert len(page.todo) == MOST and page.more > 10
    text = evening_text(told, "en", plainly_named, plan)
    assert f"{page.more} more stand in the report." in text


def quiet(told: Report, **more: Any) -> Report:
    return msgspec.structs.replace(
        told, health_days=[], station_days=[], stations=[], quizzes=[], games=[], moments=[],
        answers_by_language=[], gaps=[], branches=[], **more,
    )  # fmt: skip


def things(told: Report) -> list[tuple[str, str]]:
    return [(str(one.place), one.kind) for one in evening(told, None, plainly_named).todo]


def test_each_rule_finds_its_own(three_days: ThreeDays) -> None:
    told = msgspec.structs.replace(
        quiet(three_days.told),
        book=msgspec.structs.replace(three_days.told.book, stock=[]),
    )
    assert things(told) == []
    assert "Nothing: all is well." in evening_text(told, "en", plainly_named, None)
    again = msgspec.structs.replace
    killed = [Health("K01", 3, 4, 3, 0, 0, 0, 32), Health("K02", 3, 1, 0, 0, 0, 5000, 32)]
    assert things(again(told, health_days=killed)) == [("K01", "dark"), ("K02", "ghosts")]
    left = [Played("rails", 40, 10, 0.5), Played("few", 9, 0, None)]
    assert things(again(told, games=left)) == [("Pack", "left")]
    empty = [Moment(3, "farm", hour, visits) for hour, visits in ((10, 40), (11, 50), (12, 3))]
    busy = [Moment(3, "care", hour, 40) for hour in (10, 11, 12, 13)]
    assert things(again(told, moments=[*empty, *busy])) == [("farm", "empty")]
    wrong = [AnswersTo("arc", "ru", 60, 6, 60, 0.1), AnswersTo("arc", "kk", 60, 30, 60, 0.5)]
    assert things(again(told, answers_by_language=wrong)) == [("Pack", "wrong")]


def test_stock_lasts_as_long_as_today_says(three_days: ThreeDays, plan: Plan) -> None:
    book = three_days.told.book
    goes = sum(row.pieces for row in book.pieces if row.day == 3 and row.prize == "cap")
    assert goes > 4
    left = msgspec.structs.replace(book.stock[0], prize="cap", left=goes // 2)
    told = quiet(three_days.told, book=msgspec.structs.replace(book, stock=[left]))
    (with_plan,) = [one for one in evening(told, plan, plainly_named).todo if one.kind == "stock"]
    assert re.match(r"“cap” lasts until 1[0-4]:\d\d: \d+ left", str(with_plan.what))
    (without,) = [one for one in evening(told, None, plainly_named).todo if one.kind == "stock"]
    assert "will not last a day" in str(without.what)
    over = msgspec.structs.replace(plan, days=3)
    assert evening(told, over, plainly_named).last
    assert not [one for one in evening(told, over, plainly_named).todo if one.kind == "stock"]
    assert "The festival is over" in evening_text(told, "en", plainly_named, over)
