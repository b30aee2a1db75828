"""Conveyor: what rides past goes into its bin."""

from typing import Any

import msgspec
import pytest

from kiosk.ages import GAME_BANDS, GameBand
from kiosk.games.conveyor import PACE, Conveyor, ConveyorTable
from tests.kiosk.games.samples import CONVEYOR, say


def sent(table: ConveyorTable, ride: int, ms: int, right: bool = True) -> Any:
    bin_ = table.rides[ride].partition("-")[0]
    wrong = next(one.id for one in CONVEYOR.bins if one.id != bin_)
    move = {"ride": str(ride), "bin": bin_ if right else wrong, "ms": str(ms)}
    return CONVEYOR.play(table, move)


def test_a_thing_in_its_bin_earns_a_point_and_in_another_none() -> None:
    table = CONVEYOR.deal(1)
    assert sent(table, 0, 500).points == 1
    spilled = sent(table, 0, 500, right=False)
    assert spilled.points == 0
    assert spilled.sorted[0] != ""
    assert sent(spilled, 0, 600).points == 0


def test_only_what_is_on_the_belt_can_be_sent() -> None:
    table = CONVEYOR.deal(1)
    pace = PACE["9-12"]
    assert sent(table, 1, pace.gap_ms - 1) == table
    assert sent(table, 1, pace.gap_ms).points == 1
    assert sent(table, 0, pace.ride_ms) == table
    assert sent(table, 0, pace.ride_ms - 1).points == 1


def test_a_thing_that_passed_costs_nothing_but_its_chance() -> None:
    table = CONVEYOR.at(CONVEYOR.deal(1), 60_000)
    assert table.points == 0
    assert table.passed() > 5
    assert not table.finished


def test_who_does_nothing_sees_the_belt_run_empty() -> None:
    table = CONVEYOR.deal(1)
    end = CONVEYOR.play(table, {"ms": "75000"})
    assert end.finished
    assert CONVEYOR.told(end) == {"right": 0, "wrong": 0, "passed": 15, "of": 15}
    assert CONVEYOR.play(table, {"ms": "20000"}) == table


def test_the_round_is_over_when_the_last_thing_is_sorted() -> None:
    table = CONVEYOR.deal(1)
    for ride in range(len(table.rides)):
        table = sent(table, ride, ride * table.gap_ms + 100)
    assert table.finished
    assert table.points == table.of


@pytest.mark.parametrize("band", GAME_BANDS)
def test_the_belt_runs_empty_within_the_round(band: GameBand) -> None:
    for seed in range(5):
        assert CONVEYOR.at(CONVEYOR.deal(seed, band), CONVEYOR.lasts_ms).finished


def test_younger_children_see_fewer_things_for_longer() -> None:
    young, old = CONVEYOR.deal(1, "6-8"), CONVEYOR.deal(1, "13-17")
    assert young.of < old.of
    assert young.ride_ms > old.ride_ms


def test_no_kind_of_thing_comes_by_luck_alone() -> None:
    rides = CONVEYOR.deal(4).rides
    assert sorted(rides[:12]) == sorted(item.id for item in CONVEYOR.items)


def refused(**changes: Any) -> list[str]:
    changed: Conveyor = msgspec.structs.replace(CONVEYOR, **changes)
    return changed.faults()


def test_an_item_for_no_bin_and_a_bin_for_no_item_are_refused() -> None:
    item = msgspec.structs.replace(CONVEYOR.items[0], id="new", text=say("new"), bin="orr")
    wrong = 'items: "orr" of "new" is no bin; write one of ore, rock, wood'
    assert refused(items=(*CONVEYOR.items, item)) == [wrong]
    no_wood = tuple(item for item in CONVEYOR.items if item.bin != "wood")
    assert refused(items=no_wood) == ['bins: nothing belongs into "wood"; write an item for it']
