"""Match: two that belong together."""

import msgspec
import pytest

from kiosk.ages import GameBand
from kiosk.games.match import BENCH, MOST, SHELF
from kiosk.games.replay import replay
from tests.kiosk.games.samples import COVERED, MATCH, say


def test_a_pair_tapped_at_once_earns_its_point() -> None:
    table = MATCH.deal(1)
    card = table.lefts[0]
    table = replay(MATCH, 1, [{"left": card}, {"right": card}])
    assert table.paired == (card,)
    assert table.points == 1


def test_a_pair_found_after_a_wrong_try_is_found_without_a_point() -> None:
    first, second = MATCH.deal(1).lefts[:2]
    moves = [{"left": first}, {"right": second}, {"right": first}, {"left": first}]
    table = replay(MATCH, 1, moves)
    assert table.paired == (first,)
    assert table.points == 0


def test_a_picked_card_can_be_changed_for_another_of_its_side() -> None:
    first, second = MATCH.deal(1).lefts[:2]
    assert replay(MATCH, 1, [{"left": first}, {"left": second}]).left == second


def test_a_covered_card_once_turned_stays() -> None:
    first, second = COVERED.deal(1).lefts[:2]
    assert replay(COVERED, 1, [{"left": first}, {"left": second}]).left == first


def test_turning_covered_cards_for_the_first_time_costs_nothing() -> None:
    first, second = COVERED.deal(1).lefts[:2]
    table = replay(COVERED, 1, [{"left": first}, {"right": second}])
    assert table.missed == (first, second)
    assert table.stumbled == ()


def test_forgetting_a_covered_card_costs_its_point() -> None:
    first, second, third = COVERED.deal(1).lefts[:3]
    moves = [{"left": second}, {"right": first}, {"left": first}, {"right": third}]
    assert replay(COVERED, 1, moves).stumbled == (first,)


def test_two_tools_of_one_name_are_refused() -> None:
    twin = msgspec.structs.replace(MATCH.pairs[0], id="twin", right=say("other"))
    found = msgspec.structs.replace(MATCH, pairs=(*MATCH.pairs, twin)).faults()
    assert len(found) == 1
    assert found[0].endswith("stands on two cards; write different words")


@pytest.mark.parametrize("band", MOST)
def test_whoever_waits_at_the_bench_finds_the_tool_on_the_shelf_until_all_are_served(
    band: GameBand,
) -> None:
    table = MATCH.deal(1, band)
    assert len(table.bench) == BENCH
    assert len(table.shelf) == SHELF
    while not table.finished:
        assert set(table.bench) - {""} <= set(table.shelf) - set(table.paired)
        assert table.bench != ("", "", "")
        wanted = MATCH.hint(table)
        assert wanted in table.bench
        table = MATCH.play(table, {"left": wanted})
        table = MATCH.play(table, {"right": wanted})
    assert table.points == table.of


def test_a_tool_that_nobody_needs_is_tried_and_given_back() -> None:
    table = MATCH.deal(1, "6-8")
    spare, who = table.spare[0], table.bench[0]
    table = MATCH.play(MATCH.play(table, {"left": spare}), {"right": who})
    assert table.missed == (spare, who)
    assert not table.paired
    right = MATCH.play(MATCH.play(table, {"left": who}), {"right": who})
    assert right.paired == (who,)
    assert right.points == 0
    assert MATCH.play(table, {"right": spare}) == table


def test_who_was_served_makes_room_and_the_others_stay_where_they_are() -> None:
    table = MATCH.deal(1)
    first, *others = table.bench
    served = MATCH.play(MATCH.play(table, {"left": first}), {"right": first})
    assert served.bench == (table.rights[BENCH], *others)
