"""Who has a hub: one window at a time, named to whoever opens a second one.

Beside the hub lies a small SQLite file whose lock the system itself lets go when its program ends,
however it ends; so nobody ever has to remove anything.
"""

import getpass
import platform
import sqlite3
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from types import TracebackType

from db.broken import BROKEN
from kiosk.files import why
from kiosk.hub.opening import HubRefused, check_place
from kiosk.printable import NAME_LETTERS, path_text, printable

SUFFIX = "-window"


class Claim:
    """Held until it is closed."""

    def __init__(self, hub: Path, now: datetime) -> None:
        """Raises HubRefused: "held" where another window has it, else why nothing can be held."""
        self._hub = hub
        check_place(hub)
        beside = hub.with_name(hub.name + SUFFIX)
        try:
            self._conn = sqlite3.connect(beside, timeout=0, isolation_level=None)
        except BROKEN as error:
            raise HubRefused("closed", hub=path_text(hub)) from error
        try:
            self._take(now)
        except BROKEN as error:
            refused = self._refused(error)
            self._conn.close()
            raise refused from error

    def _take(self, now: datetime) -> None:
        holder = (1, _user(), platform.node(), f"{now:%H:%M}")
        # first written down, then locked again: who comes second can only read what is committed
        self._conn.execute("BEGIN IMMEDIATE")
        self._conn.execute(
            "CREATE TABLE IF NOT EXISTS holder (id INTEGER PRIMARY KEY, user, machine, since)"
        )
        self._conn.execute("INSERT OR REPLACE INTO holder VALUES (?, ?, ?, ?)", holder)
        self._conn.execute("COMMIT")
        self._conn.execute("BEGIN IMMEDIATE")

    def _refused(self, error: Exception) -> HubRefused:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        hub = path_text(self._hub)
        if code not in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            return HubRefused("unusable", hub=hub, why=why(error))
        with suppress(sqlite3.Error):
            row = self._conn.execute("SELECT user, machine, since FROM holder").fetchone()
            user, machine, since = (printable(str(one), NAME_LETTERS) for one in row)
            return HubRefused("held", hub=hub, user=user, machine=machine, since=since)
        return HubRefused("busy", hub=hub)

    def close(self) -> None:
        self._conn.close()

    def __enter__(self) -> "Claim":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def _user() -> str:
    with suppress(OSError, KeyError, ImportError):  # a machine may not know who works at it
        return getpass.getuser()
    return "?"
