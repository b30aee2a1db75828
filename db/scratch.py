"""One row that must not outlive its visit: written over at once when it goes, never in a log.

Not the journal: what stands here is needed only to go on after a crash.
"""

import sqlite3
from contextlib import suppress
from pathlib import Path

from db.broken import BROKEN


class Scratch:
    """A file of its own, made when first needed. Whatever goes wrong with it is no harm to the
    child at the screen: the row is then forgotten, and a damaged file goes as a whole."""

    def __init__(self, path: Path, *, durable: bool = True) -> None:
        """durable: False asks the disk for nothing, for a rehearsal alone."""
        self._path = path
        self._synchronous = "NORMAL" if durable else "OFF"
        self._conn: sqlite3.Connection | None = None
        self._row: tuple[str, bytes] | None = None

    def put(self, visit: str, row: bytes) -> None:
        """The row of this visit, instead of any other."""
        if self._row == (visit, row):
            return
        try:
            conn = self._open()
            with conn:
                conn.execute("DELETE FROM scratch WHERE visit <> ?", (visit,))
                conn.execute("INSERT OR REPLACE INTO scratch VALUES (?, ?)", (visit, row))
            self._row = (visit, row)
        except BROKEN:
            self._throw_away()

    def read(self, visit: str) -> bytes | None:
        """The row of this visit, if it is there."""
        if not self._path.exists():
            return None
        try:
            found = self._open().execute("SELECT row FROM scratch WHERE visit = ?", (visit,))
            row = found.fetchone()
            return row[0] if row and isinstance(row[0], bytes) else None
        except BROKEN:
            self._throw_away()
            return None

    def wipe(self) -> None:
        """Nothing of it is on the disk any more."""
        self._row = None
        if not self._path.exists():
            return
        try:
            conn = self._open()
            with conn:
                conn.execute("DELETE FROM scratch")
        except BROKEN:
            self._throw_away()

    def close(self) -> None:
        if self._conn is not None:
            self._conn.close()
            self._conn = None

    def _open(self) -> sqlite3.Connection:
        if self._conn is None:
            self._conn = sqlite3.connect(self._path, timeout=0)
            # deleted bytes are overwritten, and the log of a change is cut to nothing after it
            self._conn.execute("PRAGMA secure_delete = ON")
            self._conn.execute("PRAGMA journal_mode = TRUNCATE")
            self._conn.execute(f"PRAGMA synchronous = {self._synchronous}")
            self._conn.execute(
                "CREATE TABLE IF NOT EXISTS scratch (visit TEXT PRIMARY KEY, row BLOB NOT NULL)"
                " STRICT, WITHOUT ROWID"
            )
        return self._conn

    def _throw_away(self) -> None:
        self._row = None
        with suppress(sqlite3.Error):
            self.close()
        self._conn = None
        for path in (self._path, self._path.with_name(self._path.name + "-journal")):
            with suppress(OSError):
                path.unlink()
