"""For children of six to eight: their favourite streets, and nothing about professions."""

from collections import Counter
from collections.abc import Sequence
from random import Random

import msgspec

from kiosk.ages import YOUNGEST
from kiosk.interests.items import Item
from kiosk.interests.triads import Tap

TIMES = 3
"""Every street is shown three times, once at each place of the screen."""


class Liked(msgspec.Struct, frozen=True):
    """chosen of shown: how often the street's picture was tapped."""

    street: str
    chosen: int
    shown: int


def next_streets(
    items: Sequence[Item], streets: Sequence[str], seed: int, taps: Sequence[Tap]
) -> tuple[str, str, str] | None:
    """Item ids of three different streets, left to right; None when each was shown three times.

    As many triads as there are streets; with seven or more no two streets meet twice (the cyclic
    design on 0, 1, 3). None at once when fewer than three streets have an item.
    """
    young = [item for item in items if item.suits(YOUNGEST) and item.street in streets]
    own = [street for street in streets if any(item.street == street for item in young)]
    if len(own) < 3 or len(taps) >= len(own):
        return None
    rng = Random(seed)
    rng.shuffle(own)
    shown = Counter(item_id for tap in taps for item_id in tap.offered)
    third = 3 if len(own) >= 7 else 2
    start = len(taps)
    block = [own[(start + step) % len(own)] for step in (0, 1, third)]
    left, middle, right = (_least_shown(young, street, shown, seed) for street in block)
    return left, middle, right


def favourites(
    items: Sequence[Item], streets: Sequence[str], taps: Sequence[Tap], most: int = 3
) -> list[Liked]:
    """The streets that were tapped, most liked first; equal ones in the order of `streets`.

    Never cuts through a tie: streets as liked as each other are all told or, behind clearer ones,
    all left out.
    """
    home = {item.id: item.street for item in items}
    counted = [tap for tap in taps if tap.counted]
    shown = Counter(home.get(item_id) for tap in counted for item_id in tap.offered)
    chosen = Counter(home.get(tap.chosen) for tap in counted if tap.chosen in tap.offered)
    liked = [Liked(street, chosen[street], shown[street]) for street in streets if chosen[street]]
    liked.sort(key=lambda one: -one.chosen / one.shown)
    if len(liked) <= most:
        return liked
    last = liked[most - 1]
    clear = [one for one in liked if one.chosen * last.shown > last.chosen * one.shown]
    level = [one for one in liked if one.chosen * last.shown == last.chosen * one.shown]
    return clear + level if len(clear + level) <= most else clear or level


def _least_shown(items: Sequence[Item], street: str, shown: Counter[str], seed: int) -> str:
    own = [item.id for item in items if item.street == street]
    Random(f"{seed} {street}").shuffle(own)
    return min(own, key=lambda item_id: shown[item_id])
