"""Several ask "Who could I be?" side by side: each alone with it, on one screen."""

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk import facts
from kiosk.facts.fact import Fact
from kiosk.interests.triads import TAPS
from kiosk.station.station import Station
from kiosk.visit import discovery, together, waits
from kiosk.visit.discovery import Discovery
from kiosk.visit.screens import Screen
from kiosk.visit.together import SIDES, Side, Together, begun, chosen, places, shared
from tests.stations import TestStation, kinds_of, open_demo


def told(station: Station) -> list[facts.Discovered]:
    rows = station.journal.read(1, 1_000_000)
    read = [facts.decode(row.fact) for row in rows]
    return [fact for fact in read if isinstance(fact, facts.Discovered)]


def now(station: Station) -> Together:
    assert station.visit.state.together is not None
    return station.visit.state.together


def sit_down(station: Station, players: int = 2, room: int = 4) -> None:
    station.visit.places = room
    station.visit.open("Street")
    station.visit.say_players(players)
    station.visit.open_discovery()


def choose(station: TestStation, place: int, most: int = 99, took_ms: int = 4_000) -> None:
    """So many triads, the picture in the middle or beside it."""
    for _ in range(most):
        asked = now(station).sides[place].discovery
        if asked.offered is None:
            return
        station.clock.pass_ms(took_ms)
        station.visit.discover_at(place, "item", asked.offered[len(asked.taps) % 3])


@pytest.mark.parametrize(
    ("inches", "room"), [(21.5, 1), (27, 1), (31.5, 2), (43, 2), (50, 2), (54.6, 4), (65, 4)]
)
def test_a_screen_has_room_for_as_many_as_it_is_large(inches: float, room: int) -> None:
    assert places(inches * 25.4) == room


@pytest.mark.parametrize(
    ("players", "room", "sides"), [(2, 2, 2), (3, 2, 2), (4, 4, 4), (3, 4, 3), (2, 4, 2)]
)
def test_who_said_that_they_are_several_sit_down_side_by_side(
    station: TestStation, players: int, room: int, sides: int
) -> None:
    sit_down(station, players, room)
    assert station.visit.state.screen is Screen.TOGETHER
    assert len(now(station).sides) == sides
    assert len({side.discovery.seed for side in now(station).sides}) == sides


@pytest.mark.parametrize(("players", "room"), [(0, 4), (1, 4), (2, 1), (4, 1)])
def test_who_is_alone_or_has_no_room_is_asked_as_ever(
    station: TestStation, players: int, room: int
) -> None:
    sit_down(station, players, room)
    assert station.visit.state.screen is Screen.AGE
    assert station.visit.state.together is None


def test_each_is_a_diagnostic_of_its_own_with_its_own_marks(station: TestStation) -> None:
    sit_down(station)
    station.visit.discover_at(0, "age", "13-17")
    station.visit.discover_at(1, "age", "6-8")
    choose(station, 1, took_ms=200)
    assert [fact.side for fact in told(station)] == ["b"]
    choose(station, 0)
    hasty, patient = told(station)
    assert (patient.side, patient.band, patient.marks, patient.counted) == ("a", "13-17", (), True)
    assert (hasty.side, hasty.band, hasty.counted) == ("b", "6-8", False)
    assert "fast" in hasty.marks
    assert sum(patient.counts.values()) == TAPS
    assert patient.leading and not hasty.leading
    assert station.visit.state.band == "6-8", "the next game is for the younger"
    station.visit.end("goodbye")
    assert len(told(station)) == 2


def test_a_touch_at_one_place_says_nothing_about_another(station: TestStation) -> None:
    sit_down(station)
    station.visit.discover_at(0, "age", "9-12")
    first, second = now(station).sides
    assert second.discovery.band is None
    station.visit.discover_at(1, "item", (first.discovery.offered or ("",))[0])
    station.visit.discover_at(0, "age", "6-8")
    for place, act, word in ((2, "age", "9-12"), (-1, "age", "9-12"), (0, "again", ""),
                             (0, "take", ""), (0, "face", "aigul"), (0, "lang", "xx")):  # fmt: skip
        station.visit.discover_at(place, act, word)
    assert now(station).sides == (first, second)


def test_each_place_has_its_language_and_its_face(station: TestStation) -> None:
    sit_down(station)
    station.visit.discover_at(1, "lang", "ru")
    station.visit.discover_at(0, "age", "6-8")
    choose(station, 0)
    station.visit.discover_at(0, "face", "aigul")
    station.visit.discover_at(0, "take")
    first, second = now(station).sides
    assert (first.lang, first.face, first.taking) == ("", "aigul", True)
    assert (second.lang, second.face, second.taking) == ("ru", "", False)
    assert "language_chosen" not in kinds_of(station)
    station.visit.discover_at(0, "back")
    assert not now(station).sides[0].taking


class Act(NamedTuple):
    act: str
    word: int
    wait_ms: int


_ACTS = st.lists(
    st.tuples(
        st.integers(0, 1),
        st.builds(
            Act,
            st.sampled_from(["item"] * 8 + ["age", "age", "back", "lang"]),
            st.integers(0, 3),
            st.sampled_from([300, 900, 4_000]),
        ),
    ),
    max_size=70,
)
BANDS, TONGUES = ("6-8", "9-12", "13-17", "18+"), ("kk", "ru", "en", "xx")


def word_of(side: Side, made: Act) -> str:
    if made.act == "item":
        return (side.discovery.offered or ("", "", ""))[made.word % 3]
    return {"age": BANDS, "lang": TONGUES}.get(made.act, ("",) * 4)[made.word]


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> Iterable[Station]:
    station = open_demo(tmp_path_factory.mktemp("content"))
    yield station
    station.close()


@given(made=_ACTS, seed=st.integers(0, 2**32 - 1))
def test_for_every_order_of_two_childrens_taps_the_results_are_those_of_each_alone(
    content: Station, made: list[tuple[int, Act]], seed: int
) -> None:
    def played(only: int | None) -> Together:
        both = begun(seed, 2)
        for place, one in made:
            if only in (None, place):
                word = word_of(both.sides[place], one)
                both = together.after(both, place, one.act, word, one.wait_ms, content.content, ())
        return both

    both = played(None)
    for place in (0, 1):
        side, alone = both.sides[place], played(place).sides[place]
        assert side == alone
        if side.discovery.band is not None:
            assert discovery.fact(side.discovery, content.content, ()) == discovery.fact(
                alone.discovery, content.content, ()
            )


@settings(max_examples=8)
@given(order=st.lists(st.integers(0, 1), max_size=30), late=st.integers(0, 1))
def test_at_the_screen_too_and_a_crash_at_any_tap_changes_nothing(
    tmp_path_factory: pytest.TempPathFactory, order: list[int], late: int
) -> None:
    folder = tmp_path_factory.mktemp("crash")
    station = open_demo(folder)
    sit_down(station)
    for place, band in enumerate(("9-12", "6-8")):
        station.visit.discover_at(place, "age", band)
    for place in order:
        choose(station, place, most=1)
    before, facts_before = now(station), told(station)
    station.close()
    again = open_demo(folder, later_ms=4_000 * len(order) + late * 1_000)
    assert again.visit.state.screen is Screen.TOGETHER
    assert now(again) == before
    assert told(again) == facts_before
    for place in (0, 1):
        choose(again, place)
    assert sorted(fact.side for fact in told(again)) == ["a", "b"]
    assert all(fact.counted for fact in told(again))
    again.close()


def test_who_was_still_choosing_when_the_visit_was_cut_is_told_as_abandoned(
    station: TestStation,
) -> None:
    sit_down(station, players=4)
    for place in range(3):
        station.visit.discover_at(place, "age", "9-12")
    choose(station, 0)
    choose(station, 1, most=3)
    station.visit.end("reset")
    done, left = told(station)
    assert done.counted and done.side == "a"
    assert (left.side, left.marks, left.counted) == ("b", ("abandoned",), False)


def test_a_crash_too_long_ago_closes_them_as_abandoned(tmp_path: Path) -> None:
    station = open_demo(tmp_path)
    sit_down(station)
    station.visit.discover_at(1, "age", "9-12")
    choose(station, 1, most=4)
    station.close()
    again = open_demo(tmp_path, later_ms=600_000)
    assert again.visit.state.screen is Screen.ATTRACT
    (left,) = told(again)
    assert (left.side, left.marks) == ("b", ("abandoned",))
    assert kinds_of(again)[-1] == "visit_ended"
    again.close()


def test_who_has_gone_is_not_waited_for_and_may_come_back(station: TestStation) -> None:
    sit_down(station)
    for place in (0, 1):
        station.visit.discover_at(place, "age", "9-12")
    visit, beside = station.visit, station.visit.beside
    station.clock.pass_ms(waits.READING)
    visit.touched()
    visit.discover_at(0, "item", (now(station).sides[0].discovery.offered or ("",))[0])
    assert beside.ring_ms(now(station).sides[1], 1) == waits.RING
    assert beside.ring_ms(now(station).sides[0], 0) == 0
    station.clock.pass_ms(waits.RING)
    assert beside.ring_ms(now(station).sides[1], 1) == -1
    assert not station.visit.tick()
    assert beside.choosing(visit.state)
    beside.touch(1)
    assert beside.ring_ms(now(station).sides[1], 1) == 0


def test_when_nobody_is_left_the_visit_ends(station: TestStation) -> None:
    sit_down(station)
    station.visit.discover_at(0, "age", "9-12")
    station.clock.pass_ms(waits.READING + waits.RING - 1)
    assert not station.visit.tick()
    station.clock.pass_ms(1)
    assert station.visit.tick()
    assert station.visit.state.screen is Screen.ATTRACT


def test_a_result_is_looked_at_longer(station: TestStation) -> None:
    sit_down(station)
    for place in (0, 1):
        station.visit.discover_at(place, "age", "6-8")
        choose(station, place)
    station.clock.pass_ms(waits.READING + waits.RING)
    assert not station.visit.tick()
    assert station.visit.ring_ms == 0
    station.clock.pass_ms(waits.KEEPING - waits.READING)
    assert station.visit.tick()


def test_the_street_between_loses_nothing_and_another_number_begins_anew(
    station: TestStation,
) -> None:
    sit_down(station)
    for place in (0, 1):
        station.visit.discover_at(place, "age", "6-8")
    choose(station, 0, most=2)
    before = now(station)
    station.visit.back()
    assert station.visit.state.screen is Screen.STREET
    station.visit.open_discovery()
    assert now(station) == before
    for place in (0, 1):
        choose(station, place)
    station.visit.back()
    station.visit.say_players(3)
    station.visit.open_discovery()
    assert len(now(station).sides) == 3
    assert {side.discovery.number for side in now(station).sides} == {1}
    station.visit.discover_at(0, "age", "6-8")
    choose(station, 0)
    assert [fact.side for fact in told(station)] == ["a", "b", "a"]


def test_cards_that_two_chose_are_shared(station: TestStation) -> None:
    sit_down(station)
    for place in (0, 1):
        station.visit.discover_at(place, "age", "9-12")
        choose(station, place)
    one, other = now(station).sides
    same = set(chosen(one)) & set(chosen(other))
    assert set(shared(now(station).sides)) == same
    assert shared((one, Side(Discovery(seed=1)))) == []


def test_an_older_program_reads_what_it_knows_of_it_and_keeps_the_rest() -> None:
    class Older(Fact, frozen=True, tag="discovered"):
        band: str
        counts: dict[str, int]
        counted: bool = False

    fact = facts.Discovered(band="6-8", counts={}, counted=True, side="b")
    read = msgspec.json.decode(facts.encode(fact), type=Older)
    assert (read.band, read.counted) == ("6-8", True)
    before = msgspec.json.encode(Older(band="6-8", counts={}))
    assert isinstance(old := facts.decode(before), facts.Discovered)
    assert old.side == ""
    assert len(SIDES) == 4


def test_however_late_it_is_who_is_choosing_chooses_to_the_end(station: TestStation) -> None:
    sit_down(station)
    visit = station.visit
    for place in (0, 1):
        visit.discover_at(place, "age", "6-8")
    choose(station, 0)
    while visit.turn.lasted_ms < 200_000:
        station.clock.pass_ms(5_000)
        visit.discover_at(1, "lang", "ru" if now(station).sides[1].lang != "ru" else "kk")
        assert not visit.tick()
    choose(station, 1)
    station.clock.pass_ms(waits.KEEPING - 1)
    assert not visit.tick()
    station.clock.pass_ms(1)
    assert visit.tick()
    assert visit.state.turn or visit.state.screen is Screen.ATTRACT
    assert all(fact.counted for fact in told(station))
    assert len(told(station)) == 2


def test_a_child_and_a_grown_up_who_said_that_they_are_two_find_their_door(
    station: TestStation,
) -> None:
    sit_down(station)
    visit = station.visit
    visit.open_guess()
    assert str(visit.state.screen) == "Age"
    assert visit.state.discovery and visit.state.discovery.guess is not None
    visit.back()
    visit.open_discovery()
    assert str(visit.state.screen) == "Together"
    visit.discover_at(0, "age", "9-12")
    visit.open_guess()
    assert str(visit.state.screen) == "Together", "who has begun is not sent away"
