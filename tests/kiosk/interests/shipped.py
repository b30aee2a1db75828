"""The interests test we ship, and hands that take it."""

import tomllib
from collections.abc import Callable
from functools import cache
from random import Random

import msgspec

from kiosk.ages import Band
from kiosk.content.model import Profession
from kiosk.interests.items import Interests, Item
from kiosk.interests.triads import Tap, next_triad
from tests.stations import FESTIVAL, shipped_pack


@cache
def interests() -> Interests:
    text = (FESTIVAL / "interests.toml").read_text("utf-8")
    return msgspec.convert(tomllib.loads(text), Interests)


@cache
def professions() -> tuple[Profession, ...]:
    return shipped_pack().professions


Choose = Callable[[list[Item], Random], Item]


def take(choose: Choose, seed: int = 1, band: Band = "13-17", took_ms: int = 3_000) -> list[Tap]:
    """A whole test by a hand that chooses among three items."""
    items = interests().items
    known = {item.id: item for item in items}
    rng = Random(seed)
    taps: list[Tap] = []
    while (offered := next_triad(items, band, seed, taps)) is not None:
        chosen = choose([known[item_id] for item_id in offered], rng)
        taps.append(Tap(offered, chosen.id, took_ms))
    return taps


def likes(letters: str) -> Choose:
    """Always the interest that stands first in `letters`; none of them: the left."""

    def choose(offered: list[Item], rng: Random) -> Item:
        wanted = [item for item in offered if item.scale in letters]
        return min(wanted, key=lambda item: letters.index(item.scale), default=offered[0])

    return choose


def at_random(offered: list[Item], rng: Random) -> Item:
    return rng.choice(offered)


def always_left(offered: list[Item], rng: Random) -> Item:
    return offered[0]
