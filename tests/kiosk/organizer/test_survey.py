"""The hall set by hand and what news say: a plan that fits comes of each deed, or it is undone."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from kiosk.content.finding import Spot
from kiosk.content.store import Content
from kiosk.festival.beginning import begin
from kiosk.festival.plan import Plan
from kiosk.festival.planfile import parsed, plain_plan
from kiosk.festival.standing import hall_of
from kiosk.organizer.bulletin import moved, said, turned, withdrawn
from kiosk.organizer.survey import SERVICES, Survey
from tests.stations import PACK

with Content.open(PACK) as _content:
    PLAN = begin(_content, name="X", stations=6, desks=2, days=2, first_day=date(2026, 12, 7))
TEXTS = {"kk": "Шай тегін", "ru": "Чай бесплатно", "en": "Tea is free"}


def reads(plan: Plan) -> Plan:
    """As it comes back from its file."""
    made = parsed(plain_plan(plan), Spot("plan.toml"))
    assert isinstance(made, Plan), made
    return made


def test_tap_after_tap_gives_everything_its_point() -> None:
    survey = Survey(PLAN)
    lacked = len(survey.lacking)
    assert lacked == len(survey.things) > 8
    for n in range(lacked):
        survey.put(3 + n * 2, 20)
    assert survey.lacking == [] and survey.next is None
    hall = hall_of(reads(survey.into(PLAN)))
    assert [(one.kind, one.id, one.x) for one in hall.points] == [
        (one.kind, one.id, 3 + n * 2) for n, one in enumerate(survey.things)
    ]
    survey.choose("toilet")
    survey.put(30, 39)
    survey.put(5, 5)
    assert [one.kind for one in survey.points][lacked:] == ["toilet"], "once it is put, it is put"


def test_a_point_in_the_corner_stays_metres() -> None:
    survey = Survey(PLAN)
    survey.put(0.2, 0.3)
    (point,) = hall_of(survey.into(PLAN)).points
    assert (point.x, point.y) == (1.1, 0.3)


def test_a_screen_is_picked_turned_moved_and_taken_away() -> None:
    survey = Survey(PLAN)
    survey.lay_out()
    n = next(n for n, one in enumerate(survey.points) if one.kind == "station")
    was = survey.points[n]
    survey.pick(n)
    survey.turn()
    survey.nudge(1, -1)
    now = survey.points[n]
    assert now.facing != was.facing
    assert (round(now.x - was.x, 1), round(now.y - was.y, 1)) == (0.5, -0.5)
    survey.remove()
    assert [one.id for one in survey.lacking] == [was.id] == [survey.next.id if survey.next else ""]
    assert reads(survey.into(PLAN)).hall.width == survey.width


DEEDS = st.one_of(
    st.tuples(st.just("put"), st.floats(-9, 99), st.floats(-9, 99)),
    st.tuples(st.just("choose"), st.sampled_from(SERVICES)),
    st.tuples(st.just("pick"), st.integers(-1, 9)),
    st.tuples(st.just("nudge"), st.integers(-3, 3), st.integers(-3, 3)),
    st.tuples(st.sampled_from(["turn", "remove", "lay_out"])),
)


@settings(max_examples=30, deadline=None)
@given(st.lists(DEEDS, max_size=12))
def test_whatever_is_done_all_of_it_can_be_taken_back(deeds: list[tuple[object, ...]]) -> None:
    survey = Survey(PLAN)
    for name, *how in deeds:
        getattr(survey, str(name))(*how)
        assert len({(one.kind, one.id, one.street) for one in survey.points if one.id}) == sum(
            one.id != "" for one in survey.points
        )
    while survey.changed:
        survey.undo()
    assert survey.into(PLAN) == PLAN


def test_what_news_say_is_turned_on_and_off_again() -> None:
    event = PLAN.programme[0].id
    area = PLAN.stations[0]
    for what, name, street in (
        ("desk", "D01", ""), ("area", area.area, area.street), ("event", event, ""),
    ):  # fmt: skip
        once = turned(PLAN, what, name, street)
        assert once != PLAN
        assert turned(once, what, name, street) == PLAN
    assert turned(PLAN, "desk", "D77") == PLAN
    lined = said(PLAN, TEXTS, "care")
    assert lined is not None and reads(lined).lines[0].street == "care"
    assert turned(lined, "line", "0") == replace(PLAN, lines=())
    gone = withdrawn(PLAN, " smelter-3 ")
    assert [one.id for one in gone.withdrawn] == ["smelter-3"] and withdrawn(gone, "") == gone
    assert turned(gone, "withdrawn", "smelter-3") == PLAN
    assert said(PLAN, TEXTS | {"ru": " "}) is None
    assert said(PLAN, TEXTS | {"kk": "ш" * 141}) is None


def test_a_share_is_moved_and_never_more_than_there_is() -> None:
    prize = PLAN.stock[0].prize
    out, into = (one.id for one in PLAN.stations[:2])
    typed = {"day": "1", "out": f" {out.lower()}", "into": into.replace("K", "К"), "pieces": "1"}
    once = moved(PLAN, prize, typed)
    assert isinstance(once, Plan) and reads(once)
    (move,) = once.moves
    assert (move.prize, move.day, move.out_of, move.into, move.pieces) == (prize, 1, out, into, 1)
    assert turned(once, "move", "0") == replace(PLAN, moves=())
    two = moved(once, prize, typed | {"day": "2"})
    assert isinstance(two, Plan)
    other_window = turned(two, "move", "0")
    assert turned(other_window, "move", "0", seen=two) == other_window, "not what took its number"
    assert turned(other_window, "move", "1", seen=two) == replace(PLAN, moves=())
    for wrong in ({"day": "77"}, {"out": "K99"}, {"into": out}, {"pieces": "0"}, {"day": "one"}):
        assert str(moved(PLAN, prize, typed | wrong)).startswith("Write a day of the festival")
    more = moved(once, prize, typed | {"pieces": "999"})
    assert "1000 badge go out of K01 on day 1, which has 2 of them; move fewer" in str(more)
    other = replace(PLAN, stations=(PLAN.stations[0], replace(PLAN.stations[1], street="energy")))
    stock = tuple(one for one in PLAN.stock if (one.prize, one.street) != (prize, "energy"))
    astray = moved(replace(other, stock=stock), prize, typed)
    assert f"badge goes into {into}, and its street gives no such prize" in str(astray)
