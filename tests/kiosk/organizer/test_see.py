"""Every number of the window equals the report's, and no filter tells what the report withholds."""

from collections import Counter
from pathlib import Path

import pytest

from db.hub import Hub
from kiosk.hub.report import report
from kiosk.interests.shares import LEAST
from kiosk.organizer.cells import Cells, cells
from kiosk.organizer.charts import Bars, Heat, Line, Page, Stacks, grouped
from kiosk.organizer.choice import QUESTIONS, Choice
from kiosk.organizer.places import Names
from kiosk.organizer.see import see
from kiosk.organizer.seen import Seen, days_of, rate_of, streets_of
from tests.kiosk.hub.conftest import hub
from tests.kiosk.hub.festivals import pour_festival
from tests.kiosk.hub.journals import open_festival

__all__ = ["hub"]


@pytest.fixture
def poured(hub: Hub, tmp_path: Path) -> Cells:
    names = ("K07", "K08", "K09")
    pour_festival(hub, [open_festival(tmp_path / name, name) for name in names])
    return cells(hub)


def seen(poured: Cells, choice: Choice, lang: str = "en") -> Page:
    places = {"K07": "metallurgists", "K08": "metallurgists", "K09": "miners"}
    return see(Seen(poured, choice, Names(), lang, None, places))


def bars(page: Page, at: int) -> dict[str, float | None]:
    chart = page.charts[at]
    assert isinstance(chart, Bars)
    return {row.name: row.value for row in chart.rows}


def test_who_came_when_is_the_reports_own(poured: Cells, hub: Hub) -> None:
    told = report(hub)
    page = seen(poured, Choice())
    heat, line, _ = page.charts
    assert isinstance(heat, Heat) and isinstance(line, Line)
    assert page.figures[0].told == grouped(told.children.visits)
    assert heat.sum == told.children.visits
    assert {row.name: row.sum for row in heat.rows} == {
        row.name: row.visits for row in told.streets
    }
    by_hour = {f"{int(row.name):02}": row.visits for row in told.hours}
    assert dict(zip(line.names, line.points, strict=True)) == by_hour


def test_a_rate_is_written_as_its_language_writes_it() -> None:
    assert [rate_of(5.25, lang) for lang in ("kk", "ru", "en")] == ["5,2", "5,2", "5.2"]
    assert rate_of(12.4, "en") == "12"


def test_days_and_streets_add_up_to_all(poured: Cells) -> None:
    def visits(choice: Choice) -> int:
        (heat, *_) = seen(poured, choice).charts
        assert isinstance(heat, Heat)
        return heat.sum

    whole = visits(Choice())
    days = days_of(poured)
    unsaid = sum(one.visits for one in poured.visits if one.day == 0)
    assert sum(visits(Choice(day=day)) for day in days) + unsaid == whole
    streets = streets_of(poured, Names())
    assert sum(visits(Choice(street=street)) for street in streets) == whole


def test_the_funnel_is_the_reports(poured: Cells, hub: Hub) -> None:
    told = report(hub).funnel
    names = ("attract", "touches", "visits", "finished", "won")
    sums = [sum(getattr(step, name) for step in told) for name in names]
    assert list(bars(seen(poured, Choice(question="left")), 0).values()) == sums
    for day in days_of(poured):
        (step,) = (one for one in told if one.day == day)
        shown = bars(seen(poured, Choice(question="left", day=day)), 0)
        assert list(shown.values()) == [getattr(step, name) for name in names]


def test_what_was_chosen_and_what_was_hard_are_the_reports(
    poured: Cells, hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.organizer.see.FEW", 1)
    told = report(hub)
    page = seen(poured, Choice(question="chose"))
    assert bars(page, 0) == {row.name: row.played for row in told.quizzes if row.name}
    assert bars(page, 1) == {row.name: row.played for row in told.games}
    hard = bars(seen(poured, Choice(question="hard")), 0)
    shares = {row.name: row.share for row in (*told.quizzes, *told.games)}
    assert hard
    for name, share in hard.items():
        assert share == pytest.approx(shares[name])


def test_prizes_and_care_are_the_reports(poured: Cells, hub: Hub) -> None:
    told = report(hub)
    won = Counter[str]()
    for row in told.prizes:
        won[row.prize] += row.won
    page = seen(poured, Choice(question="prizes"))
    assert bars(page, 0) == dict(won)
    stacks = page.charts[-1]
    assert isinstance(stacks, Stacks)
    assert sum(int(row.told) for row in stacks.rows) == sum(one.issued for one in told.book.issued)
    dark = bars(seen(poured, Choice(question="care")), 0)
    assert dark == {row.station: row.dark_ms / 60_000 for row in told.health if row.dark_ms}


@pytest.mark.parametrize("question", QUESTIONS)
@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
def test_a_language_is_crossed_with_no_street_hour_or_day(
    poured: Cells, question: str, lang: str
) -> None:
    choice = Choice(question=question, day=1, street="miners").speaking(lang)
    assert (choice.day, choice.street, choice.lang) == (0, "", lang)
    page = seen(poured, choice, lang)
    assert not any(isinstance(chart, Heat | Line) for chart in page.charts)
    if question != "care":  # a screen's health knows no child
        rows = [row for c in page.charts if isinstance(c, Bars) for row in c.rows]
        assert not any(row.street for row in rows)
    counted = [row for c in page.charts if isinstance(c, Bars) for row in c.rows if row.value]
    if question in ("chose", "prizes"):
        assert all((row.value or 0) >= LEAST for row in counted)
    assert choice.on(1).lang == "" and choice.at("miners").lang == ""


def test_streets_are_compared_for_each_screen_and_open_hour(poured: Cells) -> None:
    page = seen(poured, Choice(street="metallurgists", beside="miners"))
    line = page.charts[1]
    assert isinstance(line, Line)
    assert (line.now_name, line.before_name) == ("metallurgists", "miners")
    sums = Counter[str]()
    for one in poured.visits:
        sums[one.street] += one.visits
    assert sum(line.points) == pytest.approx(sums["metallurgists"] / 2)
    assert sum(line.before) == pytest.approx(sums["miners"])


def test_days_are_compared_and_a_choice_stays_sound(poured: Cells) -> None:
    choice = Choice().on(2).with_day(1)
    page = seen(poured, choice)
    assert page.figures[1].label == "day 2 against day 1"
    assert choice.with_day(1).against == 0
    assert choice.on(1).against == 0 and choice.on(0).against == 0
    assert Choice().with_day(1).against == 0 and Choice().with_street("x").beside == ""
    assert Choice(street="a").with_street("a").beside == ""
    assert Choice(street="a").with_street("b").beside == "b"
    assert Choice().ask("nonsense").question == "came"


@pytest.mark.parametrize("question", QUESTIONS)
def test_an_empty_hub_has_pages_too(hub: Hub, question: str) -> None:
    page = see(Seen(cells(hub), Choice(question=question), Names(), "kk", None, {}))
    assert page.figures
