"""A small sample of `make bench`: simulated, not validated with children."""

from functools import cache
from random import Random

from kiosk.interests.measures import cronbach_alpha, pearson
from kiosk.interests.simulation import (
    ASSUMED,
    CORRELATION,
    OTHERS,
    Row,
    answered,
    by_lot,
    child,
    measure,
    most_taps,
    questionnaire,
    triads,
)


@cache
def fifteen_taps() -> Row:
    return measure(1_000, triads, again=0)


def test_simulated_interests_have_the_assumed_correlations() -> None:
    rng = Random(1)
    children = [child(rng) for _ in range(10_000)]
    columns = list(zip(*children, strict=True))
    for steps, wanted in enumerate(CORRELATION):
        assert abs(pearson(columns[0], columns[steps]) - wanted) < 0.03


def test_five_items_of_an_interest_are_as_reliable_as_published() -> None:
    rng = Random(1)
    people = [questionnaire(child(rng), 10, rng)[0] for _ in range(4_000)]
    assert abs(cronbach_alpha([row[:5] for row in people]) - 0.75) < 0.02
    assert abs(cronbach_alpha(people) - 0.86) < 0.02


def test_chance_is_right_once_in_six_and_once_in_three() -> None:
    row = measure(6_000, by_lot)
    assert abs(row.first - 1 / 6) < 0.02
    assert abs(row.top_two - 1 / 3) < 0.02
    assert abs(row.repeat - 1 / 6) < 0.02


def test_fifteen_taps_find_the_first_letter_as_often_as_thirty_answers() -> None:
    ours = fifteen_taps()
    theirs = measure(6_000, lambda who, rng: answered(who, 5, rng), again=0)
    assert ours.first >= 0.58
    assert ours.first > theirs.first - 0.03
    assert ours.top_two > 0.77


def test_the_stated_confidence_is_about_as_often_right() -> None:
    for stated, right, children in fifteen_taps().calibration:
        if children >= 100:
            assert abs(stated - right) < 0.1


def test_the_plain_rule_is_no_better() -> None:
    plain = measure(1_000, lambda who, rng: triads(who, rng, rule=most_taps), again=0)
    assert plain.first < fifteen_taps().first + 0.03


def test_other_worlds_are_other_worlds() -> None:
    assert len({world.name for world in (ASSUMED, *OTHERS)}) == 1 + len(OTHERS)
    for world in OTHERS:
        rng = Random(1)
        assert child(rng, world) != child(Random(1)) or world.item_variance != ASSUMED.item_variance
