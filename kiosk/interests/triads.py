"""The triads of one child: which three interests, which items, at which place on the screen.

A pure function of the seed and the taps so far, in every language the same: so a test that was
interrupted goes on where it stopped, and a change of language changes nothing.
"""

from collections import Counter
from collections.abc import Sequence
from itertools import permutations
from random import Random

import msgspec

from kiosk.ages import Band
from kiosk.interests.adaptive import next_block
from kiosk.interests.holland import LETTERS
from kiosk.interests.items import Item
from kiosk.interests.posterior import Pick

BLOCKS = (
    (0, 1, 2), (1, 3, 0), (2, 4, 0), (0, 3, 5), (4, 0, 5),
    (5, 2, 1), (3, 1, 4), (5, 4, 1), (4, 2, 3), (3, 5, 2),
)  # fmt: skip
"""Ten blocks of three in which every pair of interests meets twice: a balanced incomplete block
design. Written left, middle, right: each interest stands once or twice at each place."""

COVER = ((0, 1, 2), (1, 0, 3), (4, 5, 0), (5, 4, 1), (2, 3, 4), (3, 2, 5))
"""Six of the ten in which every pair meets at least once, and each interest stands once at each
place: a shorter opening that leaves nine adaptive triads. In simulation .63 instead of .61."""

OPENING = BLOCKS
"""What every child gets, whatever it answers; the rest of TAPS is adaptive."""

TAPS = 15
"""At five to six seconds a triad this is 75 to 90 seconds: the patience of a hall."""

FAST_MS = 600
"""Three pictures cannot be looked at in less: such a tap is marked and not counted."""


class Tap(msgspec.Struct, frozen=True):
    """One answer. offered: the item ids left to right; took_ms: since the triad was shown."""

    offered: tuple[str, str, str]
    chosen: str
    took_ms: int

    @property
    def counted(self) -> bool:
        return self.took_ms >= FAST_MS


def next_triad(
    items: Sequence[Item], band: Band, seed: int, taps: Sequence[Tap]
) -> tuple[str, str, str] | None:
    """The item ids to offer now, left to right; None when all taps are made.

    Raises ValueError when an interest has no item for this age.
    """
    if len(taps) >= TAPS:
        return None
    known = {item.id: item for item in items}
    shown = [known[item_id] for tap in taps for item_id in tap.offered if item_id in known]
    rng = Random(f"{seed} {len(taps)}")
    if len(taps) < len(OPENING):
        block = opening(seed)[len(taps)]
    else:
        block = _placed(next_block(picks(items, taps)), shown, rng)
    chosen: list[Item] = []
    for kind in block:
        fitting = [i for i in items if i.scale == LETTERS[kind] and i.suits(band)]
        if not fitting:
            raise ValueError(f"no item of {LETTERS[kind]} for {band}")
        chosen.append(_drawn(fitting, shown + chosen, chosen, rng))
    left, middle, right = (item.id for item in chosen)
    return left, middle, right


def opening(seed: int) -> list[tuple[int, int, int]]:
    """The opening in this child's order; the three places change about all together."""
    rng = Random(seed)
    a, b, c = rng.sample(range(3), 3)
    blocks = [(block[a], block[b], block[c]) for block in OPENING]
    rng.shuffle(blocks)
    return blocks


def picks(items: Sequence[Item], taps: Sequence[Tap]) -> list[Pick]:
    """The counted taps as choices among interests; the item's id decides, never text or place.

    A tap on an item that is no longer in the pack, or was not offered, says nothing.
    """
    scale = {item.id: LETTERS.index(item.scale) for item in items}
    found: list[Pick] = []
    for tap in taps:
        if tap.counted and tap.chosen in tap.offered and all(i in scale for i in tap.offered):
            a, b, c = (scale[item_id] for item_id in tap.offered)
            found.append(((a, b, c), scale[tap.chosen]))
    return found


def _placed(
    block: tuple[int, int, int], shown: Sequence[Item], rng: Random
) -> tuple[int, int, int]:
    """The block with each interest where it has stood least so far."""
    stood = Counter((LETTERS.index(item.scale), n % 3) for n, item in enumerate(shown))
    orders = list(permutations(block))
    rng.shuffle(orders)
    a, b, c = min(orders, key=lambda o: sum(stood[kind, place] for place, kind in enumerate(o)))
    return a, b, c


def _drawn(fitting: list[Item], shown: list[Item], beside: list[Item], rng: Random) -> Item:
    """One item by lot among the least shown, from a street that is not on the screen yet.

    Girls and boys, streets and objects of work are kept even over the whole test.
    """
    times = Counter(item.id for item in shown)
    street = Counter(item.street for item in shown)
    who = Counter(item.who for item in shown)
    here = {item.street for item in beside}

    lot = {item.id: rng.random() for item in fitting}

    def rank(item: Item) -> tuple[float, ...]:
        return (
            times[item.id],
            item.street in here,
            who[item.who],
            street[item.street],
            lot[item.id],
        )

    return min(fitting, key=rank)
