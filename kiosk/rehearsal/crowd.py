"""Who comes: children by the hour, in twos and threes, alone or with their school. Assumptions.

Nobody was counted yet: each number stands here with its reason, and none is tuned to an answer.
"""

from collections.abc import Sequence
from random import Random
from typing import NamedTuple, TypeVar

from kiosk.ages import Band

T = TypeVar("T")

LANGS = {"kk": 0.62, "ru": 0.33, "en": 0.05}
"""As the country's schools are, with a few guests."""

AGES: dict[Band, float] = {"6-8": 0.2, "9-12": 0.42, "13-17": 0.33, "18+": 0.05}
"""Schools bring the middle ones."""

AT_A_SCREEN = {1: 0.35, 2: 0.35, 3: 0.2, 4: 0.1}
"""Children come with friends: two or three look on while one taps."""

SAYS_HOW_MANY = 0.15
"""The tap that nobody asks for."""

PLACES = 2
"""Screens of 43 inches: so many ask side by side who they could be, once they said they are."""

STAYS = (0.55, 0.3, 0.15)
"""Rounds of one visit: one, two, three."""

GIVES_UP = 0.14
"""Walks away in the middle of a round, without a word."""

SAYS_GOODBYE = 0.35
"""The others just go, and the screen rests by itself."""

QUEUE_S = 240
"""Longer than this no child waits for a screen; it looks for another one."""

SCHOOLS_DAY = 0.6
"""So much of a morning's crowd comes by bus, a class at a time."""


class Group(NamedTuple):
    """Whoever stands at one screen. at_ms: since the day's opening. skill: 0 .. 1, the share of
    answers they know. pace: 1 = as most; rounds: how many they stay for. hasty: taps unread."""

    at_ms: int
    size: int
    lang: str
    band: Band
    skill: float
    pace: float
    rounds: int
    discovers: bool
    hasty: bool
    says: bool


def groups_of(
    rng: Random, count: int, open_ms: int, traffic: Sequence[int], discovery_first: bool
) -> list[Group]:
    """The groups that come to one screen on a day, in their order. count: how many, on average."""
    came: list[int] = []
    part = open_ms / len(traffic)
    while len(came) < count:
        at = int((rng.choices(range(len(traffic)), traffic)[0] + rng.random()) * part)
        together = rng.randint(3, 6) if rng.random() < SCHOOLS_DAY / 6 else 1
        came += [min(open_ms - 1, at + n * 5_000) for n in range(together)]
    return [_group(rng, at, discovery_first) for at in sorted(came[:count])]


def _group(rng: Random, at_ms: int, discovery_first: bool) -> Group:
    band = _chosen(rng, AGES)
    return Group(
        at_ms=at_ms,
        size=_chosen(rng, AT_A_SCREEN),
        lang=_chosen(rng, LANGS),
        band=band,
        skill=min(0.98, max(0.2, rng.gauss(0.5 if band == "6-8" else 0.68, 0.16))),
        pace=max(0.6, rng.gauss(1.35 if band == "6-8" else 1.0, 0.2)),
        rounds=1 + _chosen(rng, dict(enumerate(STAYS))),
        discovers=rng.random() < (0.75 if discovery_first else 0.25),
        hasty=rng.random() < 0.03,
        says=rng.random() < SAYS_HOW_MANY,
    )


def _chosen(rng: Random, weights: dict[T, float]) -> T:
    return rng.choices(list(weights), list(weights.values()))[0]
