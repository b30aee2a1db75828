"""Who speaks of an installation: what one station says of another's must not mix with it."""

import sqlite3
from collections.abc import Iterable, Sequence

Rows = Sequence[tuple[int, bytes, bytes]]


class Claims:
    def __init__(self, conn: sqlite3.Connection) -> None:
        self._conn = conn

    def station(self, installation: bytes) -> str | None:
        """By which station's name the installation is known here."""
        row = self._conn.execute(
            "SELECT station FROM installation WHERE installation = ?", (installation,)
        ).fetchone()
        return None if row is None else str(row[0])

    def goes_on(
        self, installation: bytes, first: int, before: bytes, batches: Iterable[Rows]
    ) -> bool:
        """Whether these facts (seq, fact, hash) are of the journal that is here: they hold one of
        its facts, or one that it begins on or goes on from. before: the hash before `first`."""
        if first > 1 and (first - 1, before) in self._known(installation, first - 1, first - 1):
            return True
        for rows in batches:
            known = self._known(installation, rows[0][0], rows[-1][0]) if rows else set()
            if known and any((seq, hash_) in known for seq, _, hash_ in rows):
                return True
        return False

    def _known(self, installation: bytes, first: int, last: int) -> set[tuple[int, bytes]]:
        found: set[tuple[int, bytes]] = set()
        for table in ("fact", "before"):
            found |= set(
                self._conn.execute(
                    f"SELECT seq, hash FROM {table} JOIN installation"
                    f" ON installation.id = {table}.installation"
                    " WHERE installation.installation = ? AND seq BETWEEN ? AND ?",
                    (installation, first, last),
                )
            )
        return found
