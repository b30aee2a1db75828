"""A station's append-only facts, hash-chained. A fact is bytes here; what it says is not asked."""

import secrets
import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from sqlite_utils import Database

from db.chain import genesis, link
from db.migrations import journal_migrations


class JournalInUse(Exception):
    """Another program holds this journal open."""


class JournalUnwritable(Exception):
    """The journal cannot be opened or written; the message is SQLite's own."""


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
        try:
            # check_same_thread: the program ends its journal from whatever thread ends the program
            self._conn = sqlite3.connect(path, timeout=0, isolation_level=None)
            self._db = Database(self._conn)
            self._conn.execute("PRAGMA locking_mode=EXCLUSIVE")
            self._conn.execute("PRAGMA journal_mode=WAL")
            self._conn.execute("PRAGMA synchronous=FULL")
            journal_migrations.apply(self._db)
            self._begin(festival)
        except sqlite3.Error as error:
            raise _plain(error) from error

    def _begin(self, festival: str) -> None:
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

        Raises JournalUnwritable and then nothing was written.
        """
        seq, previous = self._head
        rows = []
        for fact in facts:
            seq, previous = seq + 1, link(previous, fact)
            rows.append(Row(seq, fact, previous))
        try:
            with self._db.atomic():
                self._conn.executemany("INSERT INTO fact VALUES (?, ?, ?)", rows)
        except sqlite3.Error as error:
            raise _plain(error) from error
        self._head = Head(seq, previous)
        return self._head

    def read(self, first: int, count: int) -> list[Row]:
        """At most `count` facts from number `first` on, in order."""
        rows = self._conn.execute(
            "SELECT seq, fact, hash FROM fact WHERE seq >= ? ORDER BY seq LIMIT ?", (first, count)
        )
        return [Row(*row) for row in rows]

    def newest_first(self) -> Iterator[Row]:
        """Facts from the last to the first, for those who look for the end of a story."""
        rows = self._conn.execute("SELECT seq, fact, hash FROM fact ORDER BY seq DESC")
        return (Row(*row) for row in rows)

    def close(self) -> None:
        self._conn.close()


def _plain(error: sqlite3.Error) -> Exception:
    if getattr(error, "sqlite_errorcode", None) in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return JournalInUse(str(error))
    return JournalUnwritable(str(error))
