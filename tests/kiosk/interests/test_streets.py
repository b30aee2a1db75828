from collections import Counter
from itertools import combinations
from random import Random

import pytest

from kiosk.interests.streets import Liked, favourites, next_streets
from kiosk.interests.triads import Tap
from tests.kiosk.interests.shipped import interests

ITEMS = interests().items
STREETS = ["metallurgists", "energy", "transport", "builders", "farm", "digital", "care", "masters"]
HOME = {item.id: item.street for item in ITEMS}


def play(favourite: list[str], seed: int = 1, streets: list[str] = STREETS) -> list[Tap]:
    """A child that taps a favourite street where it sees one, else by lot."""
    rng = Random(seed)
    taps: list[Tap] = []
    while (offered := next_streets(ITEMS, streets, seed, taps)) is not None:
        wanted = [item_id for item_id in offered if HOME[item_id] in favourite]
        taps.append(Tap(offered, wanted[0] if wanted else rng.choice(offered), 3_000))
    return taps


@pytest.mark.parametrize("seed", range(20))
def test_every_street_is_shown_three_times_once_at_each_place(seed: int) -> None:
    taps = play([], seed)
    stood = Counter((HOME[i], place) for tap in taps for place, i in enumerate(tap.offered))
    assert len(taps) == 8
    assert set(stood.values()) == {1}
    assert len(stood) == 24


def test_no_two_of_eight_streets_meet_twice() -> None:
    met = Counter(
        pair for tap in play([]) for pair in combinations(sorted(HOME[i] for i in tap.offered), 2)
    )
    assert set(met.values()) == {1}


def test_no_picture_comes_twice_and_none_is_for_the_older() -> None:
    shown = [item_id for tap in play([]) for item_id in tap.offered]
    assert len(set(shown)) == len(shown)
    assert all(item.suits("6-8") for item in ITEMS if item.id in shown)


@pytest.mark.parametrize("favourite", STREETS)
def test_the_street_a_child_always_taps_is_told(favourite: str) -> None:
    assert Liked(favourite, 3, 3) in favourites(ITEMS, STREETS, play([favourite]))


def test_streets_liked_alike_are_all_told() -> None:
    offered = ("tyre", "digger", "horse")
    taps = [Tap(offered, chosen, 3_000) for chosen in offered]
    one_more = Tap(("bandage", "cafe", "eggs"), "bandage", 3_000)
    assert {liked.street for liked in favourites(ITEMS, STREETS, taps, most=2)} == {
        "transport",
        "builders",
        "farm",
    }
    found = [liked.street for liked in favourites(ITEMS, STREETS, [*taps, one_more], most=2)]
    assert found == ["care"]  # the others were shown three times and tapped once


def test_a_tie_for_the_last_place_is_not_cut_by_chance() -> None:
    offered = ("tyre", "digger", "horse")
    taps = [Tap(offered, chosen, 3_000) for chosen in ("tyre", "tyre", "digger", "horse")]
    assert [liked.street for liked in favourites(ITEMS, STREETS, taps, most=2)] == ["transport"]


def test_fast_taps_make_no_favourite() -> None:
    assert favourites(ITEMS, STREETS, [Tap(("tyre", "digger", "horse"), "tyre", 100)]) == []


def test_a_festival_of_two_streets_asks_nothing() -> None:
    assert next_streets(ITEMS, ["farm", "care"], 1, []) is None


def test_a_festival_of_five_streets_shows_each_three_times() -> None:
    taps = play([], streets=STREETS[:5])
    shown = Counter(HOME[item_id] for tap in taps for item_id in tap.offered)
    assert set(shown.values()) == {3}
    assert len(shown) == len(taps) == 5
