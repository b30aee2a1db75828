"""Children who do not exist: as alike and as unlike as published."""

from random import Random

from kiosk.interests.measures import cronbach_alpha, pearson
from kiosk.interests.posterior import CORRELATION
from kiosk.interests.simulation import (
    ASSUMED,
    OTHERS,
    child,
    questionnaire,
)


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


def test_other_worlds_are_other_worlds() -> None:
    assert len({world.name for world in (ASSUMED, *OTHERS)}) == 1 + len(OTHERS)
    for world in OTHERS:
        rng = Random(1)
        assert child(rng, world) != child(Random(1)) or world.item_variance != ASSUMED.item_variance
