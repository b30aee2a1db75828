"""One session file's facts on their way into the hub, inside one transaction."""

import sqlite3
from collections import defaultdict
from collections.abc import Sequence
from itertools import chain
from typing import NamedTuple

from db.bulk import insert

Rows = Sequence[tuple[int, bytes, bytes]]


_ROWS = 50


class IntakeCounts(NamedTuple):
    """facts = new + duplicate + quarantined, always: kiosk/hub/importer.py insists on it."""

    facts: int = 0
    new: int = 0
    duplicate: int = 0
    quarantined: int = 0


class Intake:
    """What one file brings. key: the installation's number in this hub. id: the file's in the log.

    reached: the last fact that was here before. late: one came that lies before it.
    forked: two facts claim one number, so the installation must be settled.
    """

    def __init__(
        self, conn: sqlite3.Connection, key: int, first: int, last: int, before: bytes
    ) -> None:
        self._conn, self.key = conn, key
        self._first, self._last = first, last
        (self.id,) = conn.execute("SELECT coalesce(max(id), 0) + 1 FROM intake").fetchone()
        self.facts = self.duplicate = self._stored = 0
        self._stretches = self._near_stretches()
        self.reached, self.late = self._find_reached(), False
        self.forked = self._is_forked()
        self._befores = self._read_befores()
        self._begin_after(before)

    @property
    def follows(self) -> bool:
        """What is new follows all that was here, so far."""
        return not (self.forked or self.late)

    def _near_stretches(self) -> list[tuple[int, int]]:
        """What is known of first .. last, and what lies next to it."""
        return self._conn.execute(
            "SELECT first, last FROM stretch WHERE installation = ? AND first <= ? AND last >= ?",
            (self.key, self._last + 1, self._first - 1),
        ).fetchall()

    def _find_reached(self) -> int:
        (last,) = self._conn.execute(
            "SELECT coalesce(max(last), 0) FROM stretch WHERE installation = ?", (self.key,)
        ).fetchone()
        return int(last)

    def _is_forked(self) -> bool:
        branch = "SELECT 1 FROM branch WHERE installation = ? LIMIT 1"
        return self._conn.execute(branch, (self.key,)).fetchone() is not None

    def _read_befores(self) -> dict[int, set[bytes]]:
        befores = defaultdict(set)
        for seq, hash_ in self._conn.execute(
            "SELECT seq, hash FROM before WHERE installation = ? AND seq BETWEEN ? AND ?",
            (self.key, self._first - 1, self._last),
        ):
            befores[seq].add(hash_)
        return befores

    def _begin_after(self, before: bytes) -> None:
        seq = self._first - 1
        if seq == 0:
            return  # the genesis hash, which no two files of an installation differ in
        here = {hash_ for _, hash_ in self._known(seq, seq)}
        if before in here | self._befores.get(seq, set()):
            return
        self._conn.execute("INSERT INTO before VALUES (?, ?, ?)", (self.key, seq, before))
        self.forked |= bool(here)

    def _known(self, first: int, last: int) -> set[tuple[int, bytes]]:
        if not any(start <= last and end >= first for start, end in self._stretches):
            return set()
        return set(
            self._conn.execute(
                "SELECT seq, hash FROM fact WHERE installation = ? AND seq BETWEEN ? AND ?",
                (self.key, first, last),
            )
        )

    def _same(self, batch: Rows) -> set[tuple[int, bytes]]:
        """Of a forked journal's many facts of one number, only those that come again."""
        same: set[tuple[int, bytes]] = set()
        for at in range(0, len(batch), _ROWS):
            some = [(seq, hash_) for seq, _, hash_ in batch[at : at + _ROWS]]
            come = ", ".join(["(?, ?)"] * len(some))
            same.update(
                self._conn.execute(
                    f"WITH come (seq, hash) AS (VALUES {come}) SELECT come.seq, come.hash FROM come"
                    f" CROSS JOIN fact ON fact.installation = {self.key}"
                    " AND fact.seq = come.seq AND fact.hash = come.hash",
                    list(chain.from_iterable(some)),
                )
            )
        return same

    def add(self, batch: Rows) -> Rows:
        """Store the next facts (seq, fact, hash), at least one; return those that were not here."""
        first, last = batch[0][0], batch[-1][0]
        known = self._known(first, last) if not self.forked else self._same(batch)
        fresh = batch
        if known:
            fresh = [row for row in batch if (row[0], row[2]) not in known]
            claimed = {seq for seq, _ in known}
            self.forked |= any(row[0] in claimed for row in fresh)
        self.forked |= self._contradicts(batch, first, last)
        self.late |= bool(fresh) and fresh[0][0] < self.reached
        self._stored += insert(self._conn, self._statement, fresh)
        self.facts += len(batch)
        self.duplicate += len(batch) - len(fresh)
        return fresh

    def _contradicts(self, batch: Rows, first: int, last: int) -> bool:
        return any(
            hashes != {batch[seq - first][2]}
            for seq, hashes in self._befores.items()
            if first <= seq <= last
        )

    def _statement(self, rows: int) -> str:
        row = f"({self.key}, {self.id}, ?, ?, ?)"
        values = ", ".join([row] * rows)
        return f"INSERT INTO fact (installation, intake, seq, fact, hash) VALUES {values}"

    def end(self) -> None:
        """After the last fact: remember which numbers are known now."""
        self._conn.executemany(
            "DELETE FROM stretch WHERE installation = ? AND first = ?",
            [(self.key, first) for first, _ in self._stretches],
        )
        first = min([self._first, *(first for first, _ in self._stretches)])
        last = max([self._last, *(last for _, last in self._stretches)])
        self._conn.execute("INSERT INTO stretch VALUES (?, ?, ?)", (self.key, first, last))

    def counts(self) -> IntakeCounts:
        """What became of the file's facts, once they are folded."""
        return self.counted(self.waiting().get(self.id, 0) if self._stored else 0)

    def counted(self, quarantined: int = 0) -> IntakeCounts:
        """What became of them, when so many wait."""
        return IntakeCounts(self.facts, self._stored - quarantined, self.duplicate, quarantined)

    def waiting(self) -> dict[int, int]:
        """How many facts of the installation wait, by the file that brought them."""
        return dict(
            self._conn.execute(
                "SELECT intake, count(*) FROM waiting"
                " CROSS JOIN fact USING (installation, seq, hash)"
                " WHERE installation = ? GROUP BY intake",
                (self.key,),
            )
        )
