"""The union of all journals in one file. Knows rows, not professions: what is derived from the
facts is decided in kiosk/hub/fold.py, written to and asked from `tables`.
"""

import os
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from hashlib import blake2b
from pathlib import Path
from typing import Any

import msgspec
from sqlite_utils import Database

from db.broken import BROKEN, why
from db.claims import Claims
from db.derived import Tables
from db.forks import Forks
from db.intake import Intake, IntakeCounts, Rows
from db.migrations import HUB_APPLICATION_ID, hub_migrations
from db.numbers import Number, statement
from db.schema import foreign

_DIGESTED = {
    "fact": "seq, hash, fact",
    "adopted": "seq, hash",
    "branch": "seq, hash, last, facts, adopted",
    "waiting": "seq, hash, reason",
    "stretch": "first, last",
}
"""What a digest covers beside the derived tables, in this order: never the intake log."""

_BATCH = 4000


class HubUnreadable(Exception):
    """A file that is no hub, or cannot be read or written; the message is one plain sentence.

    stranger: what in it no migration of this program made, "" where that is not the reason."""

    def __init__(self, said: str, stranger: str = "") -> None:
        super().__init__(said)
        self.stranger = stranger


class Gap(msgspec.Struct, frozen=True):
    """Facts first .. last of this installation have not come yet."""

    station: str
    installation: str
    first: int
    last: int


class Seen(msgspec.Struct, frozen=True):
    """One installation of a station. last: its highest fact; missing: facts absent before it."""

    station: str
    installation: str
    last: int
    facts: int
    missing: int


class Taken(msgspec.Struct, frozen=True):
    """A line of the log. refused: why nothing was taken, None when the file was good."""

    file: str
    utc_ms: int
    facts: int
    new: int
    duplicate: int
    quarantined: int
    refused: str | None


class Hub:
    """One connection to one hub."""

    def __init__(self, path: Path, *, create: bool = False) -> None:
        """Open the hub at `path`, or make it there with `create`. Raises HubUnreadable."""
        # not path.is_file(): that raises where the folder cannot be looked into
        if not create and not os.path.isfile(path):  # noqa: PTH113
            raise HubUnreadable(f"There is no hub at {path}.")
        self.path = path
        new = not os.path.lexists(path)
        try:
            self._conn = sqlite3.connect(path, timeout=10, isolation_level=None)
        except BROKEN as error:
            raise _unreadable(path, error) from error
        try:
            self._open(create)
        except BROKEN as error:
            self.close()
            raise _unreadable(path, error) from error
        except HubUnreadable:
            self.close()
            raise
        if new:  # it holds whole prize codes, as the journals do
            with suppress(OSError):  # a stick's file system has no rights
                path.chmod(0o600)
        self.forks = Forks(self._conn)
        self.claims = Claims(self._conn)
        self.tables = Tables(self._conn)

    def _open(self, create: bool) -> None:
        (application,) = self._conn.execute("PRAGMA application_id").fetchone()
        (tables,) = self._conn.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        if application != HUB_APPLICATION_ID and (tables or not create):
            raise HubUnreadable(f"{self.path} is another kind of file, not a hub.")
        self._db = Database(self._conn)
        # one large transaction a file: a rollback journal writes new pages once, a WAL twice
        self._conn.execute("PRAGMA cache_size = -16384")
        if tables and (stranger := foreign(self._db, hub_migrations)):
            raise HubUnreadable(
                f"{self.path} was changed by another program, or made by a newer kiosk "
                f"({stranger}).",
                stranger,
            )
        if hub_migrations.pending(self._db):
            with self._db.atomic():
                hub_migrations.apply(self._db)

    def close(self) -> None:
        self._conn.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All that is done inside is kept together or not at all. Raises HubUnreadable."""
        try:
            with self._db.atomic():
                yield
        except BROKEN as error:
            raise _unreadable(self.path, error) from error

    def setting(self, name: str) -> str | None:
        row = self._conn.execute("SELECT value FROM setting WHERE name = ?", (name,)).fetchone()
        return str(row[0]) if row else None

    @property
    def utc_offset_min(self) -> int:
        """The festival's distance from UTC, in minutes. Raises HubUnreadable."""
        told = self.setting("utc_offset_min") or "0"
        try:
            return int(told)
        except ValueError as error:
            said = f"The hub {self.path} cannot be used (utc_offset_min is no number: {told!r})."
            raise HubUnreadable(said) from error

    def set(self, name: str, value: str) -> None:
        with self.transaction():
            self._conn.execute("INSERT OR REPLACE INTO setting VALUES (?, ?)", (name, value))

    def begin_intake(
        self, installation: bytes, station: str, first: int, last: int, before: bytes
    ) -> Intake:
        """Facts first .. last of an installation are about to come; inside transaction() only."""
        return Intake(
            self._conn, self._installation(installation, station, last), first, last, before
        )

    def _installation(self, installation: bytes, station: str, last: int) -> int:
        # a renamed station goes by the name in its longest file, whichever file came first
        self._conn.execute(
            "INSERT INTO installation (installation, station, last) VALUES (?, ?, ?)"
            " ON CONFLICT (installation) DO UPDATE SET station = excluded.station,"
            " last = excluded.last WHERE (excluded.last, excluded.station) > (last, station)",
            (installation, station, last),
        )
        (key,) = self._conn.execute(
            "SELECT id FROM installation WHERE installation = ?", (installation,)
        ).fetchone()
        return int(key)

    def log(self, file: str, utc_ms: int, counts: IntakeCounts, refused: str | None = None) -> None:
        """Remember what became of a file."""
        self._conn.execute(
            "INSERT INTO intake (file, utc_ms, facts, new, duplicate, quarantined, refused)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            (file, utc_ms, *counts, refused),
        )

    def log_again(self, intakes: Iterable[Intake]) -> dict[int, IntakeCounts]:
        """Remember what became of files' facts, once it is known which of them wait. By file."""
        found: dict[int, IntakeCounts] = {}
        waiting: dict[int, dict[int, int]] = {}
        for intake in intakes:
            if intake.key not in waiting:
                waiting[intake.key] = intake.waiting()
            counts = intake.counted(waiting[intake.key].get(intake.id, 0))
            self._conn.execute(
                "UPDATE intake SET new = ?, quarantined = ? WHERE id = ?",
                (counts.new, counts.quarantined, intake.id),
            )
            found[intake.id] = counts
        return found

    def taken(self) -> list[Taken]:
        """The log, oldest first."""
        rows = self._conn.execute(
            "SELECT file, utc_ms, facts, new, duplicate, quarantined, refused"
            " FROM intake ORDER BY id"
        )
        return [Taken(*row) for row in rows]

    def installations(self) -> list[int]:
        return [key for (key,) in self._conn.execute("SELECT id FROM installation ORDER BY id")]

    def names(self) -> dict[int, tuple[str, str]]:
        """Station and installation, in hex, by the number that rows know an installation by."""
        rows = self._conn.execute("SELECT id, station, lower(hex(installation)) FROM installation")
        return {key: (station, installation) for key, station, installation in rows}

    def facts(self, key: int) -> Iterator[Rows]:
        """The facts (seq, fact, hash) of an installation that wait for no decision, in order, some
        thousand at a time."""
        at = (0, b"")
        while batch := self._facts(key, at):
            seq, _, hash_ = batch[-1]
            at = (seq, hash_)
            yield batch

    def _facts(self, key: int, after: tuple[int, bytes]) -> Rows:
        return self._conn.execute(
            f"""SELECT seq, fact, hash FROM fact
            WHERE installation = ? AND (seq, hash) > (?, ?)
            AND NOT EXISTS (
                SELECT 1 FROM waiting WHERE waiting.installation = fact.installation
                AND waiting.seq = fact.seq AND waiting.hash = fact.hash AND reason = 'fork'
            ) ORDER BY seq, hash LIMIT {_BATCH}""",
            (key, *after),
        ).fetchall()

    def gaps(self) -> list[Gap]:
        """Every range of facts that is missing before one that is here."""
        rows = self._conn.execute(
            """SELECT station, lower(hex(installation.installation)), reached + 1, first - 1
            FROM (
                SELECT installation, first,
                    lag(last, 1, 0) OVER (PARTITION BY installation ORDER BY first) AS reached
                FROM stretch
            ) AS piece JOIN installation ON installation.id = piece.installation
            WHERE first > reached + 1
            ORDER BY station, installation.installation, first"""
        )
        return [Gap(*row) for row in rows]

    def stations(self) -> list[Seen]:
        """How far the facts of each installation reach."""
        rows = self._conn.execute(
            """SELECT station, lower(hex(installation.installation)), max(stretch.last),
                sum(stretch.last - first + 1), max(stretch.last) - sum(stretch.last - first + 1)
            FROM stretch JOIN installation ON installation.id = stretch.installation
            GROUP BY stretch.installation ORDER BY station, installation.installation"""
        )
        return [Seen(*row) for row in rows]

    def ask(self, number: Number) -> list[tuple[Any, ...]]:
        """A row for each group, its columns first."""
        return self._conn.execute(statement(number)).fetchall()

    def digest(self) -> str:
        """The same for the same facts and adoptions, however and in whatever order they came."""
        digest = blake2b(digest_size=32)
        encode = msgspec.json.Encoder().encode
        with self.transaction():
            for row in self._canonical():
                digest.update(encode(row) + b"\n")
        return digest.hexdigest()

    def _canonical(self) -> Iterator[tuple[object, ...]]:
        installations = self._conn.execute(
            "SELECT id, installation FROM installation ORDER BY installation"
        )
        tables = _DIGESTED | self.tables.digested()
        for key, installation in installations:
            yield (installation,)
            for table, columns in tables.items():
                yield (table,)
                yield from self._conn.execute(
                    f"SELECT {columns} FROM {table} WHERE installation = ? ORDER BY {columns}",
                    (key,),
                )


def _unreadable(path: Path, error: Exception) -> HubUnreadable:
    return HubUnreadable(f"The hub {path} cannot be used ({why(error)}).")
