"""What of a damaged journal file can still be read and proved: stretches of facts, each chained in
itself. The file is read and never changed."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from db.broken import BROKEN
from db.chain import HASH_BYTES, genesis, link
from db.journal import INSTALLATION_BYTES, Head, Row, plain_errors

_SLICE = 256
_BLIND = 20_000
"""So many numbers without a fact in a row are the end: what a lost inner page of SQLite hides."""


class Stretch(NamedTuple):
    """Facts first .. last, in one unbroken chain. before: the hash before the first of them; only a
    stretch from fact 1 on is known to lack nothing before it."""

    before: bytes
    first: int
    last: int


class Remains:
    """A damaged journal, open until close(). Reading it raises nothing: what cannot be read is not
    among its stretches.

    installation: b"" when nobody can say it. of_festival: whether the file says itself that its
    facts are of the festival that is looked for.
    """

    def __init__(self, path: Path, festival: str, known: Iterable[bytes] = ()) -> None:
        """festival: whose facts are looked for; known: installations that this may be. The file's
        own word on both may be what is damaged; the first fact is bound to the true ones. Raises
        JournalUnwritable where the file cannot be opened: it is tried again."""
        with plain_errors():
            self._conn = sqlite3.connect(path, timeout=0, isolation_level=None)
        self._conn.text_factory = bytes
        self.installation, self.of_festival = b"", False
        self._identify(festival)
        self._hear_the_first_fact(festival, known)
        self.stretches: tuple[Stretch, ...] = tuple(self._found(festival))

    @property
    def beginning(self) -> int:
        """The last fact of the good beginning, 0 when there is none."""
        return self.stretches[0].last if self.stretches and self.stretches[0].first == 1 else 0

    def holds(self, head: Head) -> bool:
        """Whether the journal had this head once, as its file still says."""
        return [row.hash for row in self.read(head.seq, 1)] == [head.hash]

    def read(self, first: int, count: int) -> list[Row]:
        """At most `count` facts from number `first` on, as far as they can be read."""
        rows, last = [], first + count - 1
        try:
            rows = self._rows(first, last)
        except (*BROKEN, TypeError):
            for seq in range(first, last + 1):
                try:
                    rows += self._rows(seq, seq)
                except (*BROKEN, TypeError):
                    continue
        return rows

    def facts(self) -> Iterator[bytes]:
        """All that is proved, in order. Proved as it is read: of a tree with a flipped bit another
        range may find another row of the same number."""
        for stretch in self.stretches:
            before = stretch.before
            for first in range(stretch.first, stretch.last + 1, _SLICE):
                for row in self.read(first, min(_SLICE, stretch.last - first + 1)):
                    if link(before, row.fact) == row.hash:
                        before = row.hash
                        yield row.fact

    def close(self) -> None:
        self._conn.close()

    def _rows(self, first: int, last: int) -> list[Row]:
        with closing(
            self._conn.execute(
                "SELECT seq, fact, hash FROM fact WHERE seq BETWEEN ? AND ? ORDER BY seq",
                (first, last),
            )
        ) as rows:
            return [_row(*told) for told in rows]

    def _identify(self, festival: str) -> None:
        try:
            self._conn.execute("PRAGMA locking_mode=EXCLUSIVE")
            told = self._conn.execute("SELECT festival, installation FROM journal").fetchone()
        except BROKEN:
            return
        if told and isinstance(told[1], bytes) and len(told[1]) == INSTALLATION_BYTES:
            self.of_festival, self.installation = told[0] == festival.encode(), told[1]

    def _hear_the_first_fact(self, festival: str, known: Iterable[bytes]) -> None:
        for row in self.read(1, 1):
            for installation in known:
                if link(genesis(festival, installation), row.fact) == row.hash:
                    self.of_festival, self.installation = True, installation

    def _found(self, festival: str) -> Iterator[Stretch]:
        seq, before = 0, genesis(festival, self.installation)
        stretch: Stretch | None = None
        for row in self._readable():
            follows = row.seq == seq + 1 and link(before, row.fact) == row.hash
            if not follows and stretch:
                yield stretch
                stretch = None
            if follows:
                stretch = Stretch(*(stretch[:2] if stretch else (before, row.seq)), row.seq)
            seq, before = row.seq, row.hash
        if stretch:
            yield stretch

    def _readable(self) -> Iterator[Row]:
        first = newest = 1
        while first - newest < _BLIND:
            rows = [row for row in self.read(first, _SLICE) if len(row.hash) == HASH_BYTES]
            yield from rows
            newest = rows[-1].seq if rows else newest
            first += _SLICE


def _row(seq: int, fact: object, hash_: object) -> Row:
    """Raises TypeError: a flipped bit makes a number of a fact, and a large one fills the memory
    where it is taken for so many bytes."""
    if not isinstance(fact, bytes) or not isinstance(hash_, bytes):
        raise TypeError(f"fact {seq} is no row of bytes")
    return Row(seq, fact, hash_)
