"""What may be heard now: no two loud sounds over each other, and nothing for who wants it quiet."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.games import sounding
from kiosk.visit.comfort import Comfort
from kiosk.visit.hearing import HUSHED, MOMENTS, MURMURS, Hearing, wanted

LOUD = [event for event, moment in MOMENTS.items() if moment.loud]


def test_every_moment_of_a_stage_has_its_limits() -> None:
    assert set(sounding.EVERY) <= set(MOMENTS)


def test_a_later_judgement_ends_the_one_before() -> None:
    hearing = Hearing()
    assert hearing.admit("right", "a/right", 0) == ""
    assert hearing.admit("not-yet", "a/not-yet", 200) == "a/right"


def test_two_blows_at_one_moment_are_one() -> None:
    hearing = Hearing()
    hearing.admit("right", "a/right", 0)
    assert hearing.admit("not-yet", "a/not-yet", 50) is None


def test_the_end_of_a_round_is_not_drowned_by_a_last_deed() -> None:
    hearing = Hearing()
    hearing.admit("right", "a/right", 0)
    assert hearing.admit("end", "a/end", 20) == "a/right"
    assert hearing.admit("right", "a/right", 300) is None
    assert hearing.admit("right", "a/right", 1_000) == ""


def test_nightfall_is_heard_and_soon_after_it_a_deed_again() -> None:
    hearing = Hearing()
    hearing.admit("right", "a/right", 0)
    assert hearing.admit("twist", "a/twist", 20) == "a/right"
    assert hearing.admit("right", "a/right", 120) is None
    assert hearing.admit("right", "a/right", 320) == "a/twist"


def test_what_is_soft_is_heard_beside_what_is_loud() -> None:
    hearing = Hearing()
    hearing.admit("end", "a/end", 0)
    assert hearing.admit("place", "a/place", 100) == ""


def test_a_machine_that_runs_on_is_not_heard_twice_at_once() -> None:
    hearing = Hearing()
    assert hearing.admit("machine", "a/machine", 0) == ""
    assert hearing.admit("machine", "a/machine", 100) is None
    assert hearing.admit("machine", "a/machine", 420) == ""


@given(st.lists(st.tuples(st.sampled_from(LOUD), st.integers(0, 400)), max_size=40))
def test_of_loud_ones_one_rings_at_a_time(deeds: list[tuple[str, int]]) -> None:
    hearing, now = Hearing(), 0
    rings: dict[str, int] = {}
    for event, later in deeds:
        now += later
        rings = {name: until for name, until in rings.items() if until > now}
        stopped = hearing.admit(event, event, now)
        if stopped is None:
            continue
        rings.pop(stopped, None)
        rings[event] = now + MOMENTS[event].longest_ms
        assert list(rings) == [event]


def test_two_softer_ones_beside_a_loud_one_do_not_overflow() -> None:
    soft = max(MOMENTS[event].peak for event in ("pick", "place", "machine"))
    assert soft + max(moment.peak for moment in MOMENTS.values()) < 1


@pytest.mark.parametrize("event", MOMENTS)
def test_calm_stillness_and_reading_leave_out_what_they_should(event: str) -> None:
    assert wanted(event, Comfort(), reading=False)
    assert wanted(event, Comfort(calm=True), reading=False) == (event not in HUSHED)
    assert wanted(event, Comfort(still=True), reading=False) == (event != "machine")
    assert wanted(event, Comfort(), reading=True) == (event not in MURMURS)
