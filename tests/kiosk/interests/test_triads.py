from collections import Counter
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.interests.holland import LETTERS
from kiosk.interests.triads import (
    BLOCKS,
    COVER,
    FAST_MS,
    OPENING,
    TAPS,
    Tap,
    next_triad,
    opening,
    picks,
)
from tests.kiosk.interests.shipped import at_random, interests, likes, take

ITEMS = interests().items
SCALE = {item.id: item.scale for item in ITEMS}
STREET = {item.id: item.street for item in ITEMS}


def test_the_ten_blocks_are_those_of_the_design() -> None:
    wanted = "012 013 024 035 045 125 134 145 234 235".split()
    assert sorted("".join(map(str, sorted(block))) for block in BLOCKS) == wanted


def test_every_pair_of_interests_meets_twice() -> None:
    met = Counter(pair for block in BLOCKS for pair in combinations(sorted(block), 2))
    assert set(met.values()) == {2}
    assert len(met) == 15


def test_the_shorter_opening_is_part_of_it_and_still_lets_every_pair_meet() -> None:
    assert {frozenset(block) for block in COVER} < {frozenset(block) for block in BLOCKS}
    assert len({pair for block in COVER for pair in combinations(sorted(block), 2)}) == 15
    stood = Counter((kind, place) for block in COVER for place, kind in enumerate(block))
    assert set(stood.values()) == {1}


@given(st.integers())
def test_every_interest_stands_once_or_twice_at_each_place_in_the_opening(seed: int) -> None:
    stood = Counter((kind, place) for block in opening(seed) for place, kind in enumerate(block))
    assert len(stood) == 18
    assert set(stood.values()) == {1, 2}


def test_over_many_children_no_interest_and_no_block_has_a_side_or_a_turn() -> None:
    children = 3_000
    openings = [opening(seed) for seed in range(children)]
    left = Counter(block[0] for blocks in openings for block in blocks)
    first = Counter(tuple(sorted(blocks[0])) for blocks in openings)
    assert all(abs(n / children - 10 / 6) < 0.1 for n in left.values())
    assert all(abs(n / children - 0.1) < 0.03 for n in first.values())


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10**9), st.sampled_from(["9-12", "13-17", "18+"]))
def test_no_item_comes_twice_and_each_triad_shows_three_interests(seed: int, band: str) -> None:
    taps = take(at_random, seed, band)  # type: ignore[arg-type]
    shown = [item_id for tap in taps for item_id in tap.offered]
    assert len(taps) == TAPS
    assert len(set(shown)) == len(shown) == 3 * TAPS
    assert all(len({SCALE[item_id] for item_id in tap.offered}) == 3 for tap in taps)


def test_a_child_that_wants_one_interest_alone_never_runs_out_of_items() -> None:
    for letter in LETTERS:
        taps = take(likes(letter), band="9-12")
        shown = [item_id for tap in taps for item_id in tap.offered]
        assert len(set(shown)) == 3 * TAPS


def test_three_items_of_a_triad_come_from_different_streets_nearly_always() -> None:
    taps = [tap for seed in range(20) for tap in take(at_random, seed)]
    mixed = sum(len({STREET[item_id] for item_id in tap.offered}) == 3 for tap in taps)
    assert mixed / len(taps) > 0.9


def test_items_for_the_older_are_not_shown_to_the_younger() -> None:
    older = {item.id for item in ITEMS if not item.suits("9-12")}
    assert older
    for seed in range(10):
        assert not older & {i for tap in take(at_random, seed, "9-12") for i in tap.offered}


def test_a_test_goes_on_where_it_was_interrupted() -> None:
    taps = take(likes("SAE"), seed=7)
    for made in range(TAPS):
        assert next_triad(ITEMS, "13-17", 7, taps[:made]) == taps[made].offered
    assert next_triad(ITEMS, "13-17", 7, taps) is None


def test_the_last_triads_ask_about_the_interests_in_the_lead() -> None:
    taps = take(likes("SE"), seed=3)
    asked = Counter(SCALE[i] for tap in taps[len(OPENING) :] for i in tap.offered)
    assert asked["S"] + asked["E"] > sum(asked.values()) / 2
    assert asked["S"] == TAPS - len(OPENING)


def test_a_side_is_worth_nothing_in_the_adaptive_triads_either() -> None:
    places = Counter(
        tap.offered.index(tap.chosen) for seed in range(40) for tap in take(likes("AIR"), seed)
    )
    assert max(places.values()) < 1.2 * min(places.values())


def test_a_fast_tap_a_strange_item_and_a_tap_beside_the_triad_say_nothing() -> None:
    offered = ("tyre", "crystal", "cake")
    assert picks(ITEMS, [Tap(offered, "cake", FAST_MS)]) == [((0, 1, 2), 2)]
    assert picks(ITEMS, [Tap(offered, "cake", FAST_MS - 1)]) == []
    assert picks(ITEMS, [Tap(offered, "eggs", 3_000)]) == []
    assert picks(ITEMS, [Tap(("tyre", "crystal", "gone"), "tyre", 3_000)]) == []


def test_a_pack_without_an_interest_is_refused() -> None:
    with pytest.raises(ValueError, match="no item of R"):
        take_without_realistic()


def take_without_realistic() -> None:
    items = [item for item in ITEMS if item.scale != "R"]
    taps: list[Tap] = []
    while (offered := next_triad(items, "13-17", 1, taps)) is not None:
        taps.append(Tap(offered, offered[0], 3_000))
