"""A journal that was copied and went on twice: which facts belong to which branch."""

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from db.chain import link


class Place(NamedTuple):
    """One fact among those that claim the same number."""

    seq: int
    hash: bytes


class Step(NamedTuple):
    """A fact and the first fact of its branch. counts: the organizer adopted it or one before."""

    place: Place
    branch: Place
    counts: bool


def walk(rows: Iterable[tuple[int, bytes, bytes]], adopted: set[Place]) -> Iterator[Step]:
    """Facts (seq, fact, hash) from the fork on, ordered by seq, hash; each put into its branch.

    A branch ends where it forks again and where facts are missing.
    """
    previous: dict[bytes, Step] = {}
    reached = 0
    for seq, group in groupby(rows, itemgetter(0)):
        known = previous if seq == reached + 1 else {}
        parents = {hash_: _parent(known, fact, hash_) for _, fact, hash_ in group}
        heirs = Counter(parent for parent in parents.values() if parent)
        previous = {}
        for hash_, parent in parents.items():
            place = Place(seq, hash_)
            goes_on = parent is not None and heirs[parent] == 1
            before = known[parent] if goes_on and parent else Step(place, place, False)
            step = Step(place, before.branch, before.counts or place in adopted)
            previous[hash_] = step
            yield step
        reached = seq


def _parent(known: Iterable[bytes], fact: bytes, hash_: bytes) -> bytes | None:
    return next((hash_before for hash_before in known if link(hash_before, fact) == hash_), None)
