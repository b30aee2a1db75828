from itertools import pairwise
from math import isclose

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from kiosk.interests.profile import marks, profile
from kiosk.interests.triads import FAST_MS, TAPS, Tap
from tests.kiosk.interests.shipped import always_left, at_random, interests, likes, take
from tests.samples import sample

ITEMS = interests().items


def test_a_child_that_wants_one_interest_is_told_it_with_confidence() -> None:
    for letter, neighbour in zip("RIASEC", "IASECR", strict=True):
        said = profile(ITEMS, take(likes(letter + neighbour)))
        assert said.leading == (letter, neighbour)
        assert said.level == (letter,)
        assert said.confidence > 0.85
        assert said.top_two > 0.95
        assert said.counted and not said.flat


def test_counts_are_the_counted_taps_by_interest() -> None:
    said = profile(ITEMS, take(likes("SAE")))
    assert sum(said.counts.values()) == TAPS
    assert said.counts["S"] == 10  # five in the opening, five in the adaptive triads


@sample(5)
@given(st.integers(0, 10**6))
def test_the_same_taps_score_the_same_in_all_three_languages(seed: int) -> None:
    """Whatever the words are, and were they even exchanged: the scale hangs on the id."""
    taps = take(at_random, seed)
    for code in ("kk", "ru", "en"):
        only = [replace(item, text={code: item.text[code]}) for item in ITEMS]
        assert profile(only, taps) == profile(ITEMS, taps)
    mixed = [replace(item, text=other.text) for item, other in pairwise(ITEMS)]
    assert profile([*mixed, ITEMS[-1]], taps) == profile(ITEMS, taps)


def test_the_order_of_the_items_in_the_pack_does_not_matter_to_the_score() -> None:
    taps = take(at_random)
    assert profile(ITEMS[::-1], taps) == profile(ITEMS, taps)


def test_no_taps_are_a_tie_of_six_and_flat() -> None:
    said = profile(ITEMS, [])
    assert said.level == ("R", "I", "A", "S", "E", "C")
    assert said.flat
    assert said.marks == ("abandoned",)
    assert isclose(said.confidence, 1 / 6, abs_tol=0.02)


def test_equal_interests_are_told_as_a_tie_in_a_fixed_order() -> None:
    taps = [Tap(("tyre", "crystal", "cafe"), "tyre", 3_000)]
    taps += [Tap(("toddlers", "cake", "eggs"), "toddlers", 3_000)]  # its mirror on the hexagon
    said = profile(ITEMS, taps, taps_asked=2)
    assert said.level == ("R", "S")
    assert said.leading == ("R", "S")
    assert profile(ITEMS, taps[::-1], taps_asked=2) == said


def test_a_flat_profile_says_so() -> None:
    flat = sum(profile(ITEMS, take(at_random, seed)).flat for seed in range(30))
    clear = sum(profile(ITEMS, take(likes("CE"), seed)).flat for seed in range(10))
    assert flat > 5
    assert clear == 0


def test_taps_at_one_place_are_marked_and_left_out() -> None:
    said = profile(ITEMS, take(always_left))
    assert said.marks == ("straight",)
    assert not said.counted


def test_a_child_that_taps_at_random_is_hardly_ever_called_straight() -> None:
    marked = sum("straight" in marks(take(at_random, seed)) for seed in range(100))
    assert marked <= 1


def test_an_honest_child_of_any_interest_is_not_called_straight() -> None:
    for letters in ("RIASEC", "ASEC", "SE", "ECR", "CRI", "IA"):
        for seed in range(5):
            assert marks(take(likes(letters), seed)) == ()


def test_taps_faster_than_looking_are_not_counted() -> None:
    slow = take(likes("SAE"))
    hasty = [replace(tap, took_ms=FAST_MS - 1) if n < 4 else tap for n, tap in enumerate(slow)]
    said = profile(ITEMS, hasty)
    assert sum(said.counts.values()) == TAPS - 4
    assert said.marks == ()
    assert said.confidence < profile(ITEMS, slow).confidence


def test_a_hasty_test_is_marked_and_says_nothing_at_all_when_every_tap_was_fast() -> None:
    said = profile(ITEMS, take(likes("SAE"), took_ms=200))
    assert "fast" in said.marks
    assert said.flat
    assert sum(said.counts.values()) == 0


def test_a_test_left_early_is_marked_as_abandoned() -> None:
    assert marks(take(likes("SAE"))[:9]) == ("abandoned",)
