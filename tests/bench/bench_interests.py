"""What fifteen taps know of a child: simulated, not yet validated with children.

20,000 simulated children; the second test, for the repeat, is given to the first 5,000.
"""

from collections.abc import Callable
from random import Random
from time import perf_counter

import pytest

from kiosk.interests.profile import profile
from kiosk.interests.simulation import (
    OTHERS,
    Child,
    Outcome,
    Row,
    World,
    answered,
    by_lot,
    measure,
    most_taps,
    triads,
)
from kiosk.interests.triads import COVER, TAPS, Tap, next_triad
from tests.bench.rows import percentile, row, sized
from tests.kiosk.interests.shipped import at_random, interests, take

CHILDREN, AGAIN = sized(20_000), sized(5_000)


def told(name: str, found: Row) -> None:
    row(name, f"{found.first:.3f}", f"top two {found.top_two:.3f}, repeat {found.repeat:.3f}")


def test_fifteen_taps_and_their_calibration() -> None:
    found = measure(CHILDREN, triads, again=AGAIN)
    told("first letter right: 10 triads + 5 adaptive", found)
    for stated, right, children in found.calibration:
        row("  stated, right", f"{stated:.2f} {right:.2f}", f"{children} children")


@pytest.mark.parametrize("each", [2, 3, 5, 10])
def test_a_questionnaire(each: int) -> None:
    def test(who: Child, rng: Random) -> Outcome:
        return answered(who, each, rng)

    told(f"questionnaire of {6 * each} items", measure(CHILDREN, test, again=AGAIN))


def test_chance() -> None:
    told("chance", measure(CHILDREN, by_lot, again=AGAIN))


def test_the_plain_adaptive_rule() -> None:
    def test(who: Child, rng: Random) -> Outcome:
        return triads(who, rng, rule=most_taps)

    told("10 triads + 5 of the most tapped", measure(CHILDREN, test, again=AGAIN))


def test_a_shorter_opening() -> None:
    def test(who: Child, rng: Random) -> Outcome:
        return triads(who, rng, opening=COVER)

    found = measure(CHILDREN, test, again=AGAIN)
    told("6 triads + 9 adaptive", found)
    for stated, right, children in found.calibration:
        row("  stated, right", f"{stated:.2f} {right:.2f}", f"{children} children")


@pytest.mark.parametrize("world", OTHERS, ids=lambda world: world.name)
def test_children_unlike_those_assumed(world: World) -> None:
    def test(who: Child, rng: Random) -> Outcome:
        return triads(who, rng, world)

    found = measure(sized(4_000), test, world=world, again=0)
    at = min(found.calibration, key=lambda tenth: abs(tenth[0] - 0.7))
    row(
        f"  were it {world.name}",
        f"{found.first:.3f}",
        f"stated {at[0]:.2f} is right {at[1]:.2f}",
    )


def test_the_time_a_child_waits() -> None:
    taps, items = take(at_random), interests().items

    def longest(work: Callable[[list[Tap]], object]) -> str:
        times = []
        for _ in range(sized(20)):
            for made in range(TAPS):
                began = perf_counter()
                work(taps[:made])
                times.append(perf_counter() - began)
        return f"{percentile(times, 0.99) * 1000:.1f} ms"

    row("next triad, p99", longest(lambda made: next_triad(items, "13-17", 1, made)))
    row("profile, p99", longest(lambda made: profile(items, made)))
