"""Simulated children, to learn what a test of so many taps can know. Not children: nothing here
is validated with anyone, and every figure from it must be said to be simulated.

A child is six correlated normal interests; an item pulls by its interest plus a chance of its own.
A triad is tapped where the pull is strongest; a questionnaire cuts each pull into five answers.
"""

from bisect import bisect
from collections.abc import Callable, Iterable, Sequence
from functools import cache
from math import sqrt
from random import Random
from typing import NamedTuple

from kiosk.interests.adaptive import next_block
from kiosk.interests.holland import LETTERS, distance
from kiosk.interests.posterior import CORRELATION, ITEM_VARIANCE, Pick, posterior
from kiosk.interests.triads import OPENING, TAPS

Child = list[float]
Rule = Callable[[Sequence[Pick]], tuple[int, int, int]]

CUTS = (-1.2, -0.4, 0.4, 1.2)
"""Where a pull becomes the next of five answers, in its own standard deviations: about 11, 23,
31, 23, 11 % of the answers."""


class World(NamedTuple):
    """What is assumed of children. The first is also what the posterior assumes; the others
    ask what its figures are worth when children are different."""

    name: str
    correlation: tuple[float, float, float, float] = CORRELATION
    item_variance: float = ITEM_VARIANCE
    popularity: float = 0.0
    """Standard deviation of how much likelier than the mean an interest is among these children."""


ASSUMED = World("as assumed")
OTHERS = (
    World("a clearer hexagon (.40 .25 .15)", (1.0, 0.4, 0.25, 0.15)),
    World("a flatter one (.60 .36 .24)", (1.0, 0.6, 0.36, 0.24)),
    World("noisier taps (variance 2.05)", item_variance=2.05),
    World("steadier taps (variance 1.0)", item_variance=1.0),
    World("some interests in fashion (sd .3)", popularity=0.3),
)
FASHION = (1.2, 0.3, -0.9, 0.6, -1.5, 0.3)
"""Mean 0, variance near 1; times World.popularity it shifts the interests of all children."""


class Outcome(NamedTuple):
    """What one test says of one child. order: interests from the strongest down, 0 to 5.

    stated: the probability it gives its first letter, 0 where it gives none.
    """

    order: tuple[int, ...]
    stated: float = 0.0


class Row(NamedTuple):
    """Shares of children, 0 to 1: first letter right, right letter among the top two, the same
    first letter the second time. calibration: (stated, right, children) by stated tenths."""

    first: float
    top_two: float
    repeat: float
    calibration: tuple[tuple[float, float, int], ...]


def child(rng: Random, world: World = ASSUMED) -> Child:
    draw = [rng.gauss(0, 1) for _ in range(6)]
    spread = _spread(world.correlation)
    return [
        sum(a * z for a, z in zip(row, draw, strict=True)) + world.popularity * shift
        for row, shift in zip(spread, FASHION, strict=True)
    ]


def tap(who: Child, block: tuple[int, int, int], rng: Random, world: World = ASSUMED) -> Pick:
    noise = sqrt(world.item_variance)
    pulls = [who[kind] + rng.gauss(0, noise) for kind in block]
    return block, block[pulls.index(max(pulls))]


def triads(
    who: Child,
    rng: Random,
    world: World = ASSUMED,
    rule: Rule = next_block,
    opening: Sequence[tuple[int, int, int]] = OPENING,
    taps: int = TAPS,
) -> Outcome:
    """What the picture test says of this child."""
    picks = [tap(who, block, rng, world) for block in opening]
    while len(picks) < taps:
        picks.append(tap(who, rule(picks), rng, world))
    known = posterior(picks)
    order = tuple(sorted(range(6), key=lambda k: -known.peak[k]))
    return Outcome(order, known.first()[order[0]])


def most_taps(picks: Sequence[Pick]) -> tuple[int, int, int]:
    """The plain adaptive rule to compare with: the three interests with most taps so far."""
    counts = [0] * 6
    for _, chosen in picks:
        counts[chosen] += 1
    a, b, c = sorted(sorted(range(6), key=lambda k: (-counts[k], k))[:3])
    return a, b, c


def questionnaire(who: Child, each: int, rng: Random, world: World = ASSUMED) -> list[list[int]]:
    """Answers 1 to 5 to `each` items of every interest, a list an interest."""
    noise, deviation = sqrt(world.item_variance), sqrt(1 + world.item_variance)
    return [
        [1 + bisect(CUTS, (level + rng.gauss(0, noise)) / deviation) for _ in range(each)]
        for level in who
    ]


def answered(who: Child, each: int, rng: Random, world: World = ASSUMED) -> Outcome:
    """What a questionnaire says; equal sums are ordered by lot."""
    sums = [sum(answers) + rng.random() / 2 for answers in questionnaire(who, each, rng, world)]
    return Outcome(tuple(sorted(range(6), key=lambda k: -sums[k])))


def by_lot(who: Child, rng: Random) -> Outcome:
    return Outcome(tuple(rng.sample(range(6), 6)))


def measure(
    children: int,
    test: Callable[[Child, Random], Outcome],
    seed: int = 1,
    world: World = ASSUMED,
    again: int | None = None,
) -> Row:
    """Give the test to `children` simulated children, and a second time to the first `again`."""
    rng = Random(seed)
    again = children if again is None else again
    first = top_two = same = 0
    stated: list[tuple[float, bool]] = []
    for number in range(children):
        who = child(rng, world)
        right = who.index(max(who))
        said = test(who, rng)
        first += said.order[0] == right
        top_two += right in said.order[:2]
        stated.append((said.stated, said.order[0] == right))
        if number < again:
            same += test(who, rng).order[0] == said.order[0]
    repeat = same / again if again else 0.0
    return Row(first / children, top_two / children, repeat, _calibration(stated))


def _calibration(stated: Iterable[tuple[float, bool]]) -> tuple[tuple[float, float, int], ...]:
    tenths: dict[int, list[tuple[float, bool]]] = {}
    for confidence, right in stated:
        tenths.setdefault(int(confidence * 10 + 0.5), []).append((confidence, right))
    return tuple(
        (
            sum(confidence for confidence, _ in group) / len(group),
            sum(right for _, right in group) / len(group),
            len(group),
        )
        for _, group in sorted(tenths.items())
    )


@cache
def _spread(correlation: tuple[float, float, float, float]) -> list[list[float]]:
    """The Cholesky factor of the circumplex with these correlations."""
    factor = [[0.0] * 6 for _ in range(6)]
    for i, a in enumerate(LETTERS):
        for j in range(i + 1):
            rest = correlation[distance(a, LETTERS[j])]
            rest -= sum(factor[i][k] * factor[j][k] for k in range(j))
            factor[i][j] = sqrt(rest) if i == j else rest / factor[j][j]
    return factor
