"""A station's append-only facts, hash-chained. A fact is bytes here; what it says is not asked."""

import secrets
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from sqlite_utils import Database

from db.chain import genesis, link
from db.migrations import journal_migrations


class JournalUnwritable(Exception):
    """The journal cannot be opened, read or written; the message is SQLite's own."""


class JournalInUse(JournalUnwritable):
    """Another program holds this journal open, or just now keeps it from being written."""


class JournalFull(JournalUnwritable):
    """The disk has no room for the facts."""


class Head(NamedTuple):
    """The journal's last fact: its number (0 when there is none) and its hash."""

    seq: int
    hash: bytes


class Row(NamedTuple):
    seq: int
    fact: bytes
    hash: bytes


class Journal:
    """One connection to one journal; a second one anywhere raises JournalInUse."""

    def __init__(self, path: Path, festival: str) -> None:
        """Open the journal at `path`, or begin a new installation of `festival` there.

        Raises JournalInUse when another program has it open, JournalUnwritable
        when the file cannot be read or written.
        """
        with _plain_errors():
            self._conn = sqlite3.connect(path, timeout=0, isolation_level=None)
            try:
                self._open(festival)
            except BaseException:
                self._conn.close()
                raise

    def _open(self, festival: str) -> None:
        self._db = Database(self._conn)
        self._conn.execute("PRAGMA locking_mode=EXCLUSIVE")
        self._conn.execute("PRAGMA journal_mode=WAL")
        self._conn.execute("PRAGMA synchronous=FULL")
        journal_migrations.apply(self._db)
        with self._db.atomic():
            journal = self._db.table("journal")
            if journal.count == 0:
                journal.insert({"festival": festival, "installation": secrets.token_bytes(16)})
        row = next(iter(journal.rows))
        self.festival: str = row["festival"]
        self.installation: bytes = row["installation"]
        last = self._conn.execute("SELECT seq, hash FROM fact ORDER BY seq DESC LIMIT 1").fetchone()
        self._head = Head(*last) if last else Head(0, self.genesis)

    @property
    def genesis(self) -> bytes:
        return genesis(self.festival, self.installation)

    @property
    def head(self) -> Head:
        return self._head

    def append(self, facts: Sequence[bytes]) -> Head:
        """Write the facts in one transaction; when this returns they are on the disk.

        Raises JournalUnwritable (JournalFull where there is no room): then none of them was
        taken, and the next append takes their place. A crash right after a write that failed
        may still bring them back, all or none.
        """
        seq, previous = self._head
        rows = []
        for fact in facts:
            seq, previous = seq + 1, link(previous, fact)
            rows.append(Row(seq, fact, previous))
        with _plain_errors(), self._db.atomic():
            self._conn.executemany("INSERT INTO fact VALUES (?, ?, ?)", rows)
        self._head = Head(seq, previous)
        return self._head

    def read(self, first: int, count: int) -> list[Row]:
        """At most `count` facts from number `first` on, in order. Raises JournalUnwritable."""
        with _plain_errors():
            rows = self._conn.execute(
                "SELECT seq, fact, hash FROM fact WHERE seq >= ? ORDER BY seq LIMIT ?",
                (first, count),
            )
            return [Row(*row) for row in rows]

    def close(self) -> None:
        self._conn.close()


@contextmanager
def _plain_errors() -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        # an extended code (BUSY_RECOVERY, IOERR_FSYNC ...) has its kind in the lowest byte
        kind = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if kind in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise JournalInUse(str(error)) from error
        if kind == sqlite3.SQLITE_FULL:
            raise JournalFull(str(error)) from error
        raise JournalUnwritable(str(error)) from error
