"""Conveyor: what rides past goes into its bin."""

from itertools import pairwise
from typing import Any

import msgspec
import pytest

from kiosk.ages import GAME_BANDS, GameBand
from kiosk.games.conveyor import (
    APART,
    FASTEST,
    PACE,
    POUR_MS,
    SLOWEST,
    WAGON,
    Conveyor,
    ConveyorTable,
)
from kiosk.games.operators import HAND_MS
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
    assert sent(table, 1, table.due - 1) == table
    assert sent(table, 1, table.due).points == 1
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
    told = CONVEYOR.told(end)
    assert (told["right"], told["wrong"]) == (0, 0)
    assert told["passed"] == told["of"] > 10
    assert CONVEYOR.play(table, {"ms": "20000"}) == table


def test_a_belt_never_lies_empty_before_a_child_who_is_quick() -> None:
    table = CONVEYOR.deal(1)
    for ms in range(500, table.closes_ms, 500):
        table = CONVEYOR.at(table, ms)
        assert table.riding(), ms
        if len(table.riding()) > 1:
            table = sent(table, table.riding()[0], ms)
    assert table.of > 20


def test_for_each_thing_that_is_sent_the_next_is_poured() -> None:
    table = sent(CONVEYOR.deal(1), 0, 2_000)
    assert table.due <= 2_000 + POUR_MS + table.ride_ms // APART
    later = sent(CONVEYOR.at(table, 9_000), 1, 9_000)
    assert later.due - table.belt(9_000) <= table.ride_ms // APART


def test_no_two_things_lie_on_one_another() -> None:
    table = CONVEYOR.deal(3, "13-17")
    for ms in range(100, table.closes_ms, 100):
        table = CONVEYOR.at(table, ms)
        if table.riding():
            table = sent(table, table.riding()[0], ms)
    gaps = [later - start for start, later in pairwise(table.starts)]
    assert min(gaps) >= table.ride_ms // APART


def test_the_belt_follows_the_child_between_two_ends() -> None:
    table = CONVEYOR.deal(1)
    quick = sent(sent(table, 0, 3_000), 1, 4_000)
    assert quick.pace == 108
    slow = sent(CONVEYOR.at(quick, 8_000), 2, 8_000, right=False)
    assert slow.pace == 96
    paces = set()
    for right in (True, False):
        table = CONVEYOR.deal(1)
        while not table.finished:
            table = CONVEYOR.at(table, table.ms + 900)
            if table.riding():
                table = sent(table, table.riding()[0], table.ms, right)
            paces.add(table.pace)
    assert (min(paces), max(paces)) == (SLOWEST, FASTEST)


def test_however_often_the_face_looks_the_same_things_are_on_the_belt() -> None:
    seen = table = sent(sent(CONVEYOR.deal(5), 0, 3_100), 1, 4_300)
    for ms in range(4_300, 70_000, 70):
        seen = CONVEYOR.at(seen, ms)
    assert CONVEYOR.at(seen, 70_000) == CONVEYOR.at(table, 70_000)


def test_the_round_is_over_when_the_last_thing_is_sorted() -> None:
    table = CONVEYOR.deal(1)
    while not table.finished:
        table = CONVEYOR.at(table, table.ms + 500)
        if table.riding():
            table = sent(table, table.riding()[0], table.ms)
    assert table.points == table.of
    assert table.closes_ms <= table.ms < CONVEYOR.lasts_ms


@pytest.mark.parametrize("band", GAME_BANDS)
def test_the_belt_runs_empty_within_the_round(band: GameBand) -> None:
    for seed in range(5):
        assert CONVEYOR.at(CONVEYOR.deal(seed, band), CONVEYOR.lasts_ms).finished


def test_younger_children_see_fewer_things_for_longer() -> None:
    young, old = CONVEYOR.deal(1, "6-8"), CONVEYOR.deal(1, "13-17")
    assert CONVEYOR.at(young, 75_000).of < CONVEYOR.at(old, 75_000).of
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


def crewed(hands: int = 3, band: GameBand = "9-12") -> Any:
    return CONVEYOR.deal_crew(1, band, hands)


def filled(table: Any, hand_ms: int, bins: tuple[str, ...] = ("ore", "rock", "wood")) -> Any:
    """By one hand that knows these bins alone."""
    while not table.finished:
        table = CONVEYOR.at(table, table.ms + hand_ms)
        known = [n for n in table.riding() if table.rides[n].partition("-")[0] in bins]
        if known:
            table = sent(table, known[0], table.ms)
    return table


@pytest.mark.parametrize("band", GAME_BANDS)
@pytest.mark.parametrize("hands", [3, 4])
def test_a_crews_train_is_filled_by_a_skilful_hand_and_by_no_idle_one(
    band: GameBand, hands: int
) -> None:
    table = crewed(hands, band)
    full = filled(table, HAND_MS[band])
    assert full.points == full.of == WAGON * full.wagons
    assert CONVEYOR.told(full)["wagons"] == full.wagons
    assert full.ms < CONVEYOR.lasts_ms - 5_000
    assert CONVEYOR.at(table, CONVEYOR.lasts_ms).points == 0


def test_more_hands_fill_a_longer_train_and_one_child_fills_none() -> None:
    trains = [CONVEYOR.deal_crew(1, "9-12", hands).wagons for hands in (3, 4)]
    assert trains[0] < trains[1]
    assert CONVEYOR.deal(1).wagons == 0
    assert [CONVEYOR.hands(players) for players in (1, 2, 3, 4, 9)] == [0, 0, 3, 4, 4]


def test_a_crew_of_which_one_sleeps_fills_part_of_the_train() -> None:
    part = filled(crewed(4), HAND_MS["9-12"], ("ore", "rock"))
    assert 0 < part.points < part.of
    assert CONVEYOR.told(part)["passed"] > 0


def test_the_fullest_wagons_make_the_train_and_what_is_sent_wrong_lies_in_none() -> None:
    table = crewed()
    assert sent(table, 0, 500).points == 1
    spilled = sent(table, 0, 500, right=False)
    assert (spilled.points, CONVEYOR.slips(spilled), CONVEYOR.told(spilled)["wrong"]) == (0, 1, 1)
    assert spilled.of == table.of


def test_a_round_too_short_for_a_crews_train_is_told() -> None:
    few = tuple(one for one in CONVEYOR.items if one.bin != "wood")
    slow = msgspec.structs.replace(CONVEYOR, lasts_ms=30_000, items=few, bins=CONVEYOR.bins[:2])
    assert slow.proof()[0].startswith("lasts_ms: at 6-8 a crew fills ")
