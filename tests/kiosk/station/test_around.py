"""Around a screen: the programme of today, what news change of it, what a guide says."""

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest
from msgspec.structs import replace

from kiosk.festival.hall import ClosedPlan, EventPlan, NoticePlan, PointPlan, Withdrawn
from kiosk.festival.partners import Memorandum
from kiosk.festival.plan import Move, Plan
from kiosk.festival.tables import read_partners, write_partners
from kiosk.festival.telling import make_news
from kiosk.station.opening import open_station
from kiosk.visit.screens import Screen
from tests.festivals import Hall, at
from tests.stations import TestStation, kinds_of


def said(text: str) -> dict[str, str]:
    return dict.fromkeys(("kk", "ru", "en"), text)


def event(name: str, begins: time, kind: str = "class", **more: object) -> EventPlan:
    place = {"street": "metallurgists", "area": "smelter"} | more
    ends = time(begins.hour + 1, begins.minute)
    return EventPlan(id=name, kind=kind, title=said(name), day=1, begins=begins, ends=ends, **place)  # type: ignore[arg-type]


PROGRAMME = (
    event("welding", time(12, 10)),
    event("song", time(11, 30), "show", street="", area="", stage="big"),
    event("past", time(10, 30)),
    event("dye", time(17), seats=8),
    event("welder", time(11, 45), "here"),
    event("elsewhere", time(11, 45), "here", street="energy", area=""),
    replace(event("tomorrow", time(12)), day=2),
)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Hall:
    hall = Hall(tmp_path_factory.mktemp("hall"), stations=3, desks=1)
    plan = hall.festival.plan
    hall.festival.plan = replace(
        plan,
        programme=PROGRAMME,
        points=(
            *(PointPlan(kind="station", id=one.id, street=one.street, x=10 + 9 * n, y=9,
                        facing="down")
              for n, one in enumerate(plan.stations)),
            PointPlan(kind="stage", id="big", x=30, y=30),
            PointPlan(kind="desk", id="D01", x=50, y=12, facing="left"),
            PointPlan(kind="exit", x=1, y=12),
            PointPlan(kind="exit", x=55, y=12),
        ),
    )  # fmt: skip
    for one in ("K01", "K02"):
        hall.kit(one)
    return hall


@pytest.fixture
def station(made: Hall, tmp_path: Path) -> Iterator[TestStation]:
    here = Hall(tmp_path)
    here.__dict__["festival"] = made.festival
    (tmp_path / "kits").symlink_to(made.folder / "kits")
    opened = here.station("K01", at(1, 12))
    yield opened
    opened.close()


def news(hall: Hall, out: Path, **changed: object) -> bytes:
    before: Plan = hall.festival.plan
    hall.festival.plan = replace(before, **changed)
    try:
        return make_news(hall.festival, out, 0)[0].read_bytes()
    finally:
        hall.festival.plan = before


def told(station: TestStation, street: str = "metallurgists") -> list[tuple[str, str, str]]:
    return [(one.event.id, one.clock, one.when) for one in station.around.told(street)]


def test_a_street_tells_its_own_lines_first_and_who_is_here_now(station: TestStation) -> None:
    assert told(station) == [
        ("welder", "11:45", "now"),
        ("welding", "12:10", "soon"),
        ("dye", "17:00", "later"),
    ]
    assert [one for one, _, _ in told(station, "energy")] == ["elsewhere", "song", "welding"]
    station.clock.pass_ms(30 * 60_000)
    assert ("welding", "12:10", "now") in told(station)


def test_news_replace_the_programme_and_yesterdays_stay_in_force(
    station: TestStation, made: Hall, tmp_path: Path
) -> None:
    cancelled = (replace(PROGRAMME[0], cancelled=True), *PROGRAMME[3:])
    closed = (ClosedPlan(street="metallurgists", area="smelter"), ClosedPlan(desk="D01"))
    lines = (NoticePlan(text=said("Tea")), NoticePlan(text=said("x"), street="energy"))
    first = news(made, tmp_path, programme=cancelled, closed=closed, lines=lines)
    second = news(made, tmp_path, programme=())
    around = station.around
    assert station.machine.take_news(first)
    assert ("welding", "12:10", "cancelled") in told(station)
    assert around.closed_area("metallurgists", "smelter")
    assert not around.closed_area("energy", "smelter")
    assert around.closed_desk("D01")
    assert around.notices("metallurgists") == [said("Tea")]
    assert not station.machine.take_news(second[:-9] + b"}"), "cut"
    assert around.closed_desk("D01")
    assert station.machine.take_news(second)
    assert not station.machine.take_news(first), "older"
    assert told(station) == [] and not around.closed_desk("D01") and not around.notices("")


def test_what_is_withdrawn_is_offered_no_more_and_an_open_round_goes_on(
    station: TestStation, made: Hall, tmp_path: Path
) -> None:
    content, visit = station.content, station.visit
    quiz, other = content.quizzes(station.street)[:2]
    game = content.games(station.street)[0]
    asked = other.questions[0]
    visit.open("Quizzes")
    visit.start_quiz(quiz.id)
    names = (quiz.id, asked.id, game.id)
    out = news(made, tmp_path, withdrawn=tuple(Withdrawn(id=name) for name in names))
    assert station.machine.take_news(out)
    station.tick()
    assert visit.state.screen is Screen.QUIZ and visit.state.round is not None
    offered = content.quizzes(station.street)
    assert quiz.id not in [one.id for one in offered]
    assert asked not in [one for quiz in offered for one in quiz.questions]
    assert game.id not in [one.id for one in content.games(station.street)]
    data, state = station.data, tmp_path / "state"
    station.close()
    again = open_station(data, None, station.clock, state=state)
    again.start(1)
    assert again.visit.state.round is not None, "after a crash it is resumed all the same"
    again.visit.back()
    again.visit.start_quiz(quiz.id)
    again.visit.start_game(game.id)
    assert again.visit.state.screen is not Screen.QUIZ
    assert again.visit.state.screen is not Screen.GAME
    again.close()


def test_a_guides_word_on_a_line_is_a_fact_and_holds_today(station: TestStation) -> None:
    station.around.change("welding", False, 25)
    station.around.change("dye", True, 0)
    station.around.change("tomorrow", True, 0)
    assert told(station)[1:] == [("welding", "12:35", "later"), ("dye", "17:00", "cancelled")]
    assert kinds_of(station)[-2:] == ["programme_changed", "programme_changed"]


def test_a_goal_is_a_desk_an_event_or_the_nearest_of_a_kind(station: TestStation) -> None:
    around = station.around
    assert around.here == around.find("station", "K01")
    to_desk = around.way("desk D01")
    assert to_desk is not None and to_desk.steps[0].turn == "right"
    song = around.goal("event song")
    assert song is not None and song.kind == "stage"
    exit_ = around.goal("exit")
    assert exit_ is not None and exit_.x == 1
    for nowhere in ("desk D09", "event gone", "toilet", "station K01", "area metallurgists mine"):
        assert around.way(nowhere) is None


def test_one_stick_tells_each_station_once_and_makes_no_piece(
    station: TestStation, made: Hall, tmp_path: Path
) -> None:
    """A class is cancelled, a desk closes, a share moves; the stick goes round and round."""
    here = Hall(tmp_path)
    here.__dict__["festival"] = made.festival
    other = here.station("K02", at(1, 12))
    prize, day = made.festival.plan.stock[0].prize, 1
    assert shares(station, prize, day)
    before = shares(station, prize, day) + shares(other, prize, day)
    stick = tmp_path / "stick"
    stick.mkdir()
    content = news(
        made, stick, programme=(replace(PROGRAMME[0], cancelled=True),),
        closed=(ClosedPlan(desk="D01"),),
        moves=(Move(prize=prize, day=day, out_of="K01", into="K02", pieces=1),),
    )  # fmt: skip
    for _ in range(2):
        for one in (station, other):
            for path in sorted(stick.glob("*.kiosk")):
                one.machine.take_news(path.read_bytes())
            one.machine.newsroom.write_onto(stick)
    assert content
    for one in (station, other):
        assert told(one) == [("welding", "12:10", "cancelled")]
        assert one.around.closed_desk("D01")
        assert kinds_of(one).count("news_taken") == 1
    assert shares(station, prize, day) + shares(other, prize, day) == before
    assert kinds_of(other).count("share_came") == 1
    other.close()


def shares(station: TestStation, prize: str, day: int) -> int:
    words = station.kit.words
    assert words is not None
    return station.machine.newsroom.share(prize, day, words.shares[prize][day - 1])


def test_signed_memorandums_are_told_by_kit_and_news_as_days_pass(
    station: TestStation, made: Hall, tmp_path: Path
) -> None:
    assert station.around.signed == (0, 0), "nobody wrote any down"
    folder = made.festival.folder
    rows = [
        Memorandum(date=date(2026, 12, day), college="Sample", enterprise="Sample", signed=day != 8)
        for day in (6, 7, 7, 8, 9)
    ]
    before = read_partners(folder)
    write_partners(folder, replace(before, memorandums=tuple(rows)))
    first = news(made, tmp_path)
    write_partners(folder, before)
    assert station.machine.take_news(first)
    assert station.around.signed == (2, 3), "tomorrow's are not told today"
    assert station.machine.take_news(news(made, tmp_path))
    assert station.around.signed == (0, 0), "who takes them back, takes them back everywhere"
