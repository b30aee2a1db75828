"""A station's append-only facts, hash-chained. A fact is bytes here; what it says is not asked."""

import secrets
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import NamedTuple

from sqlite_utils import Database

from db.chain import genesis, link, links
from db.migrations import journal_migrations


class JournalUnwritable(Exception):
    """The journal cannot be opened, read or written; the message is SQLite's own."""


class JournalInUse(JournalUnwritable):
    """Another program holds this journal open, or just now keeps it from being written."""


class JournalFull(JournalUnwritable):
    """The disk has no room for the facts."""


class JournalDamaged(JournalUnwritable):
    """The file is no whole journal any more; the message says what is wrong with it."""


_DAMAGED = {
    sqlite3.SQLITE_ERROR,  # a table or column is missing, or is not what it was
    sqlite3.SQLITE_CORRUPT,
    sqlite3.SQLITE_MISMATCH,
    sqlite3.SQLITE_FORMAT,
    sqlite3.SQLITE_NOTADB,
    sqlite3.SQLITE_TOOBIG,  # a length with a flipped bit
}
_SLICE = 1_000
INSTALLATION_BYTES = 16


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

    def __init__(
        self,
        path: Path,
        festival: str,
        *,
        durable: bool = True,
        draw: Callable[[int], bytes] = secrets.token_bytes,
    ) -> None:
        """Open the journal at `path`, or begin a new installation of `festival` there.

        durable: False asks the disk for nothing, for a rehearsal alone. draw: so many random
        bytes, of a new installation's name.

        Raises JournalInUse when another program has it open, JournalUnwritable when the file
        cannot be read or written, JournalDamaged when it is no journal. Whether its facts are
        whole is asked by proved().
        """
        self._path, self._draw = path, draw
        self._synchronous = "FULL" if durable else "OFF"
        self._connect(festival)

    def _connect(self, festival: str) -> None:
        with plain_errors():
            self._conn = sqlite3.connect(self._path, timeout=0, isolation_level=None)
            try:
                with _made_by_us():
                    self._open(festival)
                self._file = _identity(self._path)
            except BaseException:
                self._conn.close()
                raise

    def _open(self, festival: str) -> None:
        self._db = Database(self._conn)
        self._conn.execute("PRAGMA locking_mode=EXCLUSIVE")
        self._conn.execute("PRAGMA journal_mode=WAL")
        self._conn.execute(f"PRAGMA synchronous={self._synchronous}")
        journal_migrations.apply(self._db)
        last = self._conn.execute("SELECT seq, hash FROM fact ORDER BY seq DESC LIMIT 1").fetchone()
        with self._db.atomic():
            journal = self._db.table("journal")
            if journal.count == 0 and last is None:
                journal.insert(
                    {"festival": festival, "installation": self._draw(INSTALLATION_BYTES)}
                )
        ((self.festival, self.installation),) = self._conn.execute(
            "SELECT festival, installation FROM journal"
        )
        if len(self.installation) != INSTALLATION_BYTES:
            raise ValueError("no installation")
        self._head = Head(*last) if last else Head(0, self.genesis)

    festival: str
    installation: bytes

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
        with plain_errors(), self._db.atomic():
            self._conn.executemany("INSERT INTO fact VALUES (?, ?, ?)", rows)
        self._head = Head(seq, previous)
        return self._head

    def read(self, first: int, count: int) -> list[Row]:
        """At most `count` facts from number `first` on, in order. Raises JournalUnwritable."""
        with plain_errors():
            rows = self._conn.execute(
                "SELECT seq, fact, hash FROM fact WHERE seq >= ? ORDER BY seq LIMIT ?",
                (first, count),
            )
            return [Row(*row) for row in rows]

    def proved(self, after: int = 0) -> Iterator[list[bytes]]:
        """The facts after number `after`, in order and in slices, while the chain of all of them is
        computed anew from their bytes. Raises JournalDamaged where it breaks, JournalUnwritable.

        Those written meanwhile are not among them: each slice is a question of its own. So the
        pages are proved first: in a tree out of order another slice would find other facts."""
        self._in_order()
        with plain_errors():
            ends = self._conn.execute("SELECT min(seq), max(seq) FROM fact").fetchone()
        first, last = ends if ends[0] is not None else (1, 0)
        reached, previous, at = 0, self.genesis, first - 1
        while slice_ := self._between(at, last):
            facts = [fact for _, fact, _ in slice_]
            written = [hash_ for _, _, hash_ in slice_]
            with _made_by_us():
                hashes = links(previous, facts)
            if hashes != written:
                wrong = next(n for n, hash_ in enumerate(hashes) if hash_ != written[n])
                raise JournalDamaged(f"fact {reached + wrong + 1} is not what was written")
            if reached + len(facts) > after:
                yield facts[max(0, after - reached) :]
            reached, previous, at = reached + len(facts), hashes[-1], slice_[-1][0]
        # so many different numbers between these two are all of them
        if ends != ((1, reached) if reached else (None, None)):
            raise JournalDamaged(f"its {reached} facts are not numbered so")

    def _in_order(self) -> None:
        """Raises JournalDamaged. A hundred thousand facts take about 10 ms."""
        with plain_errors(), _made_by_us():
            told = self._conn.execute("PRAGMA quick_check(1)").fetchone()
        if told != ("ok",):
            raise JournalDamaged(" ".join(str(told[0] if told else told).split()))

    def _between(self, after: int, last: int) -> list[tuple[int, bytes, bytes]]:
        """The next slice of the facts behind number `after`, up to `last`."""
        with plain_errors():
            rows = self._conn.execute(
                "SELECT seq, fact, hash FROM fact WHERE seq > ? AND seq <= ? ORDER BY seq LIMIT ?",
                (after, last, _SLICE),
            )
            return rows.fetchall()

    def holds(self, head: Head) -> bool:
        """Whether the journal had this head once. Raises JournalUnwritable."""
        if head.seq == 0:
            return head.hash == self.genesis
        return [row.hash for row in self.read(head.seq, 1)] == [head.hash]

    @property
    def in_place(self) -> bool:
        """False once its file was deleted, or another one lies in its place: what is open here is
        then kept by the system until it is closed, and then gone."""
        try:
            return _identity(self._path) == self._file
        except FileNotFoundError:
            return False
        except OSError:
            return True  # a disk that does not answer is told by what is written

    def copy(self, path: Path) -> None:
        """All of it as a new file, on the disk when this returns. Raises JournalUnwritable."""
        with plain_errors(), closing(sqlite3.connect(path)) as copied:
            self._conn.backup(copied)

    def reopen(self) -> None:
        """Go on in the file that lies in its place now, a copy of this journal; it was closed
        before. Raises JournalUnwritable."""
        self._connect(self.festival)

    def close(self) -> None:
        self._conn.close()


def _identity(path: Path) -> tuple[int, int]:
    """Which file that is, whatever it is called. Raises OSError."""
    found = path.stat()
    return found.st_dev, found.st_ino


@contextmanager
def _made_by_us() -> Iterator[None]:
    """What is not built as our journals are trips whoever reads it, in one way or another."""
    try:
        yield
    except (TypeError, ValueError, LookupError, AttributeError) as error:
        raise JournalDamaged(f"it is not built as a journal ({error})") from error


@contextmanager
def plain_errors() -> Iterator[None]:
    """What SQLite raises of a journal's file, as JournalUnwritable and its kin."""
    try:
        yield
    except OSError as error:  # the file was there a moment ago
        raise JournalUnwritable(str(error)) from error
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", None)
        if code is None and isinstance(error, sqlite3.OperationalError):
            raise JournalDamaged(str(error)) from error  # Python's own: a text that is none
        # an extended code (BUSY_RECOVERY, IOERR_FSYNC ...) has its kind in the lowest byte
        kind = (code or 0) & 0xFF
        if kind in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise JournalInUse(str(error)) from error
        if kind == sqlite3.SQLITE_FULL:
            raise JournalFull(str(error)) from error
        if kind in _DAMAGED:
            raise JournalDamaged(str(error)) from error
        raise JournalUnwritable(str(error)) from error
