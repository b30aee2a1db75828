"""Green: gauges drift, hands keep them in the green, protection watches over all."""

from typing import Any

import msgspec
import pytest

from kiosk.ages import GAME_BANDS, GameBand
from kiosk.games.green import REST_MS, Green
from tests.kiosk.games.samples import GREEN


def test_a_control_acts_a_little_later_and_changes_what_it_says() -> None:
    left_alone = GREEN.at(GREEN.deal(1), 2_000)
    pressed = GREEN.play(GREEN.deal(1), {"control": "cool", "ms": "0"})
    assert pressed.state.values == GREEN.deal(1).state.values
    changes = zip(GREEN.at(pressed, 2_000).state.values, left_alone.state.values, strict=True)
    assert [one - other for one, other in changes] == [-7_000, -500, 0]


def test_a_control_is_pressed_once_a_step() -> None:
    once = GREEN.play(GREEN.deal(1), {"control": "cool", "ms": "1000"})
    assert GREEN.play(once, {"control": "cool", "ms": "1100"}) == once
    assert GREEN.play(once, {"control": "cool", "ms": "1250"}).presses == 2


def test_a_second_in_the_green_is_a_point() -> None:
    assert GREEN.at(GREEN.deal(1), 5_000).points == 5


def first_trip(band: GameBand = "9-12") -> Any:
    """The table at the step where protection acts for who does nothing."""
    table = GREEN.deal(1, band)
    while not table.tripped:
        table = GREEN.at(table, table.ms + 250)
    return table


def test_who_does_nothing_is_shut_down_safely() -> None:
    table = first_trip()
    assert table.tripped in table.gauges
    assert not table.finished
    end = GREEN.play(GREEN.deal(1), {"ms": "75000"})
    assert end.finished
    told = GREEN.told(end)
    assert told["shut_down"] == end.trips >= 1
    assert 0 < told["green_s"] < 60


def test_a_shutdown_costs_six_seconds_and_the_plant_starts_again_as_it_began() -> None:
    tripped = first_trip()
    resting = GREEN.at(tripped, tripped.ms + REST_MS - 250)
    assert resting.tripped and resting.points == tripped.points
    assert GREEN.hint(resting) == ""
    assert GREEN.play(resting, {"control": "cool", "ms": str(resting.ms)}) == resting
    anew = GREEN.at(tripped, tripped.ms + REST_MS)
    assert anew.tripped == ""
    assert anew.state.values == GREEN.deal(1).state.values
    assert GREEN.at(anew, anew.ms + 3_000).points >= tripped.points + 2


def test_what_was_earned_before_a_shutdown_is_kept() -> None:
    table = GREEN.deal(1)
    earned = GREEN.at(table, 10_000).points
    assert GREEN.at(table, 75_000).points >= earned > 0


def test_a_round_ends_also_when_its_time_is_no_whole_number_of_steps() -> None:
    calm = tuple(msgspec.structs.replace(gauge, drift=0) for gauge in GREEN.gauges)
    still = tuple(msgspec.structs.replace(event, lasts_ms=0) for event in GREEN.events)
    game = msgspec.structs.replace(GREEN, gauges=calm, events=still, lasts_ms=75_100)
    assert not game.at(game.deal(1), 74_999).finished
    assert game.at(game.deal(1), 75_100).finished


@pytest.mark.parametrize("band", GAME_BANDS)
def test_a_shutdown_is_known_at_the_step_where_it_happened(band: GameBand) -> None:
    """However rarely the face looks, protection acts at the same moment."""
    table, seen = GREEN.deal(9, band), GREEN.deal(9, band)
    for ms in range(0, 80_000, 130):
        seen = GREEN.at(seen, ms)
    end = GREEN.at(table, 75_000)
    assert (seen.state, seen.trips, seen.points) == (end.state, end.trips, end.points)


def test_the_youngest_watch_two_gauges_that_drift_slower() -> None:
    young, old = GREEN.deal(1, "6-8"), GREEN.deal(1, "13-17")
    assert len(young.gauges) == 2
    assert len(old.gauges) == 3
    assert GREEN.plant(young).drifts[0] < GREEN.plant(old).drifts[0]


def refused(**changes: Any) -> list[str]:
    changed: Green = msgspec.structs.replace(GREEN, **changes)
    return changed.faults() or changed.proof()


def test_gauges_that_need_no_hand_are_refused() -> None:
    calm = tuple(msgspec.structs.replace(gauge, drift=0) for gauge in GREEN.gauges)
    said = "gauges: at 6-8 nothing need be done; write stronger drifts"
    assert refused(gauges=calm) == [said]


def test_gauges_that_no_hand_can_hold_are_refused() -> None:
    wild = msgspec.structs.replace(GREEN.gauges[0], drift=30)
    found = refused(gauges=(wild, *GREEN.gauges[1:]))
    assert found == [
        "controls: at 6-8 nobody can keep heat in the green;"
        " write stronger controls or weaker drifts"
    ]


def test_a_control_for_no_gauge_and_a_start_outside_the_green_are_refused() -> None:
    stray = msgspec.structs.replace(GREEN.controls[0], effects={"haet": 1})
    wrong = 'controls: "haet" of "cool" is no gauge; write one of heat, pressure, level'
    assert refused(controls=(stray, *GREEN.controls[1:])) == [wrong]
    red = msgspec.structs.replace(GREEN.gauges[0], start=70)
    order = "scale low < green low <= start <= green high < scale high"
    said = f'gauges: "heat" does not begin in its green; write {order}'
    assert refused(gauges=(red, *GREEN.gauges[1:])) == [said]


@pytest.mark.parametrize("band", GAME_BANDS)
def test_a_crew_has_a_gauge_for_each_hand_and_one_pair_of_hands_could_hold_them(
    band: GameBand,
) -> None:
    alone = GREEN.deal(1, band)
    for hands in (2, 3, 4):
        table = GREEN.deal_crew(1, band, hands)
        assert len(table.gauges) == min(len(GREEN.gauges), max(len(alone.gauges), hands))
        assert table.of == alone.of
    assert GREEN.deal_crew(1, band, 1) == alone
    assert GREEN.proof() == []
    idle = GREEN.at(GREEN.deal_crew(1, band, 4), GREEN.lasts_ms)
    assert 2 * idle.points < idle.of and idle.trips
