"""The organizer's hub opened, and why it cannot be, in words of people."""

import os
import sqlite3
from pathlib import Path

from db.hub import Hub, HubUnreadable
from kiosk.files import why
from kiosk.printable import path_text
from kiosk.words import message, phrase

_WORDS = {
    sqlite3.SQLITE_BUSY: "busy",
    sqlite3.SQLITE_LOCKED: "busy",
    sqlite3.SQLITE_FULL: "full",
    sqlite3.SQLITE_READONLY: "read only",
    sqlite3.SQLITE_PERM: "closed",
    sqlite3.SQLITE_CANTOPEN: "closed",
    sqlite3.SQLITE_NOTADB: "other kind",
    sqlite3.SQLITE_CORRUPT: "damaged",
}


FESTIVAL = "festival"
"""The setting that binds a hub to one: the root's key and the festival's name."""


class HubRefused(Exception):
    """The message is one plain sentence, made of word and values."""

    def __init__(self, word: str, **values: str) -> None:
        self.word, self.values = word, values
        super().__init__(phrase(f"hub.{word}", **values))


def check_place(path: Path) -> None:
    """Whether a hub can be at the path, before anything else is done. Raises HubRefused."""
    # not Path.is_dir() and its like: they raise where a folder cannot be looked into
    if os.path.isdir(path):  # noqa: PTH112
        raise HubRefused("folder", hub=path_text(path))
    if not os.path.isdir(path.parent):  # noqa: PTH112
        raise HubRefused("no folder", folder=path_text(path.parent))


def open_hub(path: Path, *, create: bool = False) -> Hub:
    """Raises HubRefused."""
    check_place(path)
    if not create and not os.path.lexists(path):
        raise HubRefused("missing", hub=path_text(path))
    try:
        return Hub(path, create=create)
    except HubUnreadable as error:
        raise plainly(path, error) from error


def plainly(path: Path, error: HubUnreadable) -> HubRefused:
    """What the memory says of a hub, for whoever must mend it."""
    hub, cause = path_text(path), error.__cause__
    if isinstance(cause, sqlite3.Error):
        code = getattr(cause, "sqlite_errorcode", 0) & 0xFF
        return HubRefused(_WORDS.get(code, "unusable"), hub=hub, why=why(cause))
    if isinstance(cause, OSError):  # the folder beside it: whoever met it has said which
        return HubRefused("other", why=message(error))
    if "another kind" in str(error):
        return HubRefused("other kind", hub=hub)
    if error.stranger:
        return HubRefused("strange", hub=hub, what=error.stranger)
    return HubRefused("changed", why=str(error))


def festival_of(hub: Hub) -> str:
    """Whose files lie in the hub; "" before the first. Raises HubUnreadable."""
    return (hub.setting(FESTIVAL) or "").partition(" ")[2]
