"""A journal that was copied and went on twice: which facts belong to which branch."""

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

import msgspec

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
    fact: bytes


class Branch(msgspec.Struct, frozen=True):
    """One side of a fork, from fact `seq` with `hash` to fact `last`."""

    station: str
    installation: str
    seq: int
    hash: str
    last: int
    facts: int
    adopted: bool


Row = tuple[int, bytes, bytes, int]
"""seq, fact, hash, and the intake that brought it."""


def walk(rows: Iterable[Row], adopted: set[Place]) -> Iterator[Step]:
    """Facts from the fork on, ordered by seq, hash; each put into its branch.

    A branch ends where it forks again and where facts are missing.
    """
    previous: dict[bytes, Step] = {}
    brought: dict[int, bytes] = {}
    for _, group in groupby(rows, itemgetter(0)):
        known, likely = previous, brought  # across missing facts no hash follows from another
        facts = list(group)
        parents = {
            hash_: _parent(known, likely.get(intake), fact, hash_)
            for _, fact, hash_, intake in facts
        }
        heirs = Counter(parent for parent in parents.values() if parent)
        seq, previous = facts[0][0], {}
        brought = {intake: hash_ for _, _, hash_, intake in facts}
        for (_, fact, hash_, _), parent in zip(facts, parents.values(), strict=True):
            place = Place(seq, hash_)
            goes_on = parent is not None and heirs[parent] == 1
            before = known[parent] if goes_on and parent else Step(place, place, False, fact)
            step = Step(place, before.branch, before.counts or place in adopted, fact)
            previous[hash_] = step
            yield step


def _parent(
    known: Iterable[bytes], likely: bytes | None, fact: bytes, hash_: bytes
) -> bytes | None:
    """likely: came with it. Of many branches each fact would else try them all."""
    if likely is not None and link(likely, fact) == hash_:
        return likely
    return next((hash_before for hash_before in known if link(hash_before, fact) == hash_), None)


class Forks:
    """The branches of all forked installations, and the facts that wait for a decision."""

    def __init__(self, conn: sqlite3.Connection) -> None:
        self._conn = conn

    def branches(self) -> list[Branch]:
        """Both sides of every fork, adopted or waiting."""
        rows = self._conn.execute(
            """SELECT station, lower(hex(installation.installation)), seq, lower(hex(hash)),
                branch.last, facts, adopted
            FROM branch JOIN installation ON installation.id = branch.installation
            ORDER BY station, installation.installation, seq, hash"""
        )
        return [
            Branch(station, installation, seq, hash_, last, facts, bool(adopted))
            for station, installation, seq, hash_, last, facts, adopted in rows
        ]

    def waiting(self) -> dict[str, int]:
        """How many facts are stored but not counted, by their reason: 'fork', 'unknown'."""
        return dict(self._conn.execute("SELECT reason, count(*) FROM waiting GROUP BY reason"))

    def adopt(self, installation: bytes, place: Place) -> int:
        """Let a branch count from this fact on; the key of the installation to fold again.

        Inside a transaction only. Raises KeyError when there is no such fact.
        """
        found = self._conn.execute(
            """SELECT fact.installation FROM installation
            JOIN fact ON fact.installation = installation.id
            WHERE installation.installation = ? AND seq = ? AND hash = ?""",
            (installation, *place),
        ).fetchone()
        if not found:
            raise KeyError(place)
        key = int(found[0])
        self._conn.execute("INSERT OR IGNORE INTO adopted VALUES (?, ?, ?)", (key, *place))
        self.settle(key)
        return key

    def settle(self, key: int) -> None:
        """Find the branches of an installation and which of its facts have to wait."""
        for table in ("branch", "waiting"):
            self._conn.execute(f"DELETE FROM {table} WHERE installation = ?", (key,))
        branches: dict[Place, tuple[int, int, bool]] = {}
        self._conn.executemany(
            f"INSERT INTO waiting VALUES ({key}, ?, ?, 'fork')", self._waiting(key, branches)
        )
        self._conn.executemany(
            f"INSERT INTO branch VALUES ({key}, ?, ?, ?, ?, ?)",
            [(*place, *told) for place, told in branches.items()],
        )

    def _waiting(self, key: int, branches: dict[Place, tuple[int, int, bool]]) -> Iterator[Place]:
        for step in self._walk(key, self._first_claimed_twice(key)):
            _, facts, _ = branches.get(step.branch, (0, 0, False))
            branches[step.branch] = (step.place.seq, facts + 1, step.counts)
            if not step.counts:
                yield step.place

    def _walk(self, key: int, first: int | None) -> Iterator[Step]:
        rows = self._conn.execute(
            "SELECT seq, fact, hash, intake FROM fact WHERE installation = ? AND seq >= ?"
            " ORDER BY seq, hash",
            (key, first),
        )
        adopted = self._conn.execute("SELECT seq, hash FROM adopted WHERE installation = ?", (key,))
        return walk(rows, {Place(*row) for row in adopted})

    def told(self) -> Iterator[tuple[bytes, Place, bytes]]:
        """Installation, branch and fact, of all facts from each fork on, in order. Inside a
        transaction only."""
        forked = self._conn.execute(
            "SELECT id, installation FROM installation"
            " WHERE id IN (SELECT installation FROM branch) ORDER BY id"
        ).fetchall()
        for key, installation in forked:
            for step in self._walk(key, self._first_claimed_twice(key)):
                yield installation, step.branch, step.fact

    def _first_claimed_twice(self, key: int) -> int | None:
        (seq,) = self._conn.execute(
            """SELECT min(seq) FROM (
                SELECT seq FROM (
                    SELECT seq, hash FROM fact WHERE installation = ?1
                    UNION SELECT seq, hash FROM before WHERE installation = ?1
                ) GROUP BY seq HAVING count(*) > 1
            )""",
            (key,),
        ).fetchone()
        return None if seq is None else int(seq)
