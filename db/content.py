"""The festival's content as the station plays it: one file, built once, then only read.

Rows and bytes; what a thing of some kind is, is not asked here.
"""

import errno
import os
import shutil
import sqlite3
from collections.abc import Callable, Iterable, Mapping
from contextlib import closing, suppress
from functools import cache
from pathlib import Path, PurePath
from threading import Lock
from types import TracebackType
from typing import Any, NamedTuple
from urllib.parse import quote

from db.broken import BROKEN, why

APPLICATION_ID = 0x4B434E54
"""In the file's header, so that no other SQLite file is taken for content: "KCNT"."""

_TABLES = f"""
PRAGMA application_id = {APPLICATION_ID};
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE thing (
    kind TEXT NOT NULL, id TEXT NOT NULL, street TEXT NOT NULL, area TEXT NOT NULL,
    position INTEGER NOT NULL, json TEXT NOT NULL, PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX thing_by_place ON thing (kind, street, area, position);
CREATE TABLE picture (name TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
"""

_SOUNDS = """
CREATE TABLE sound (
    lang TEXT NOT NULL, id TEXT NOT NULL, machine INTEGER NOT NULL, bytes BLOB NOT NULL,
    PRIMARY KEY (lang, id)
) STRICT;
"""
"""Only where there are any: a store without is what it was before there were sounds."""

_SCHEMA = "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name"


@cache
def _released(sounds: bool) -> list[Any]:
    """What a store of ours declares; a view of a stranger's has no end, a trigger any effect."""
    with closing(sqlite3.connect(":memory:")) as conn:
        conn.executescript(_TABLES + (_SOUNDS if sounds else ""))
        return conn.execute(_SCHEMA).fetchall()


class StoreUnreadable(Exception):
    """The file is no content store, or a damaged one; the message says why."""


class StoreUnwritable(Exception):
    """The store could not be built at its place; the message, and what it comes from, are the
    system's own."""


class Thing(NamedTuple):
    """position: where it stands among the things of its kind."""

    kind: str
    id: str
    street: str
    area: str
    position: int
    json: str


class Sound(NamedTuple):
    """A text read aloud: a file's bytes. machine: by whom, 0 for a person."""

    lang: str
    id: str
    machine: int
    bytes: bytes


def build(
    path: Path,
    things: Iterable[Thing],
    pictures: Mapping[str, bytes],
    meta: Mapping[str, str],
    replace: Callable[[Path, Path], object] = Path.replace,
    sounds: Iterable[Sound] = (),
) -> None:
    """Write the store whole or not at all; the same rows give the same bytes.

    replace: puts the finished file in its place.

    Raises StoreUnwritable, and then what stood at `path` before stands there still.
    """
    part = path.with_name(path.name + ".part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part.unlink(missing_ok=True)
        part.touch()  # of a file that it cannot make SQLite does not say why
        _write(part, things, pictures, meta, sorted(sounds))
        _flush(part)
        replace(part, path)
        if os.name != "nt":  # Windows keeps a folder's names without being asked
            _flush(path.parent)
    except (OSError, *BROKEN) as error:
        cause = _plain(error)
        raise StoreUnwritable(f"{path}: {cause}") from cause
    finally:
        with suppress(OSError):
            part.unlink()


def extend(
    store: Path,
    out: Path,
    things: Iterable[Thing],
    replace: Callable[[Path, Path], object] = Path.replace,
) -> None:
    """Write at OUT what is in the store, and these things too; whole or not at all. Raises
    StoreUnwritable."""
    part = out.with_name(out.name + ".part")
    try:
        shutil.copyfile(store, part)
        with closing(sqlite3.connect(part, isolation_level=None)) as conn:
            conn.execute("PRAGMA journal_mode = OFF")
            conn.execute("BEGIN")
            conn.executemany("INSERT INTO thing VALUES (?, ?, ?, ?, ?, ?)", sorted(things))
            conn.execute("COMMIT")
        _flush(part)
        replace(part, out)
    except (OSError, *BROKEN) as error:
        cause = _plain(error)
        raise StoreUnwritable(f"{out}: {cause}") from cause
    finally:
        with suppress(OSError):
            part.unlink()


def _write(
    part: Path,
    things: Iterable[Thing],
    pictures: Mapping[str, bytes],
    meta: Mapping[str, str],
    sounds: list[Sound],
) -> None:
    conn = sqlite3.connect(part, isolation_level=None)
    try:
        # nothing to roll back: a file that was not finished is thrown away
        conn.execute("PRAGMA journal_mode = OFF")
        conn.execute("PRAGMA synchronous = OFF")
        conn.executescript(f"BEGIN; {_TABLES}")
        conn.executemany("INSERT INTO meta VALUES (?, ?)", sorted(meta.items()))
        conn.executemany("INSERT INTO thing VALUES (?, ?, ?, ?, ?, ?)", sorted(things))
        conn.executemany("INSERT INTO picture VALUES (?, ?)", sorted(pictures.items()))
        if sounds:
            conn.execute(_SOUNDS)
            conn.executemany("INSERT INTO sound VALUES (?, ?, ?, ?)", sounds)
        conn.execute("COMMIT")
    finally:
        conn.close()


def _plain(error: Exception) -> Exception:
    """A full disk by its own name, whoever says so."""
    if getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_FULL:
        return OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    return error


def _flush(path: Path) -> None:
    opened = os.open(path, os.O_RDWR if path.is_file() else os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)


def uri_of(path: PurePath) -> str:
    """As SQLite wants it: of a share (//server/share/a) it takes no server's name as such."""
    words = path.as_posix()
    return "file://" + ("" if words.startswith("/") else "/") + quote(os.fsencode(words), "/:")


class ContentStore:
    """A store opened for reading. Threads may share it: the screen fetches pictures on its own."""

    def __init__(self, path: Path) -> None:
        """Raises StoreUnreadable when the file is missing, no content store, or damaged."""
        self._path = path
        self._lock = Lock()
        uri = f"{uri_of(path.resolve())}?mode=ro&immutable=1"
        try:
            self._conn = sqlite3.connect(uri, uri=True, check_same_thread=False)
        except BROKEN as error:
            raise StoreUnreadable(f"{path}: {why(error)}") from error
        try:
            self._recognise()
        except StoreUnreadable:
            self._conn.close()
            raise

    def _recognise(self) -> None:
        ((application,),) = self._ask("PRAGMA application_id")
        if application != APPLICATION_ID:
            raise StoreUnreadable(f"{self._path}: this is no content store")
        declared = self._ask(_SCHEMA)
        self._sounds = declared == _released(True)
        if not self._sounds and declared != _released(False):
            raise StoreUnreadable(f"{self._path}: its tables are not those of a content store")
        # a last page cut off in the middle would be read as if it ended in zeros
        ((pages,),), ((page_bytes,),) = (
            self._ask("PRAGMA page_count"),
            self._ask("PRAGMA page_size"),
        )
        if self._path.stat().st_size != pages * page_bytes:
            raise StoreUnreadable(f"{self._path}: the file is cut short")
        self.meta: dict[str, str] = dict(self._ask("SELECT key, value FROM meta"))

    def thing(self, kind: str, thing_id: str) -> str | None:
        """The JSON of one thing."""
        found = self._ask("SELECT json FROM thing WHERE kind = ? AND id = ?", kind, thing_id)
        return found[0][0] if found else None

    def things(self, kind: str, street: str | None = None, area: str | None = None) -> list[str]:
        """The JSON of all things of a kind, of a street, or of an area, in their order."""
        asked = {"kind": kind, "street": street, "area": area}
        given = {column: value for column, value in asked.items() if value is not None}
        where = " AND ".join(f"{column} = ?" for column in given)
        sql = f"SELECT json FROM thing WHERE {where} ORDER BY position"
        return [json for (json,) in self._ask(sql, *given.values())]

    def rows(self) -> list[Thing]:
        """Everything but the pictures."""
        return [Thing(*row) for row in self._ask("SELECT * FROM thing ORDER BY kind, position")]

    def pictures(self) -> dict[str, bytes]:
        return dict(self._ask("SELECT name, bytes FROM picture ORDER BY name"))

    def require_sound(self) -> None:
        """Reads every page. Raises StoreUnreadable where one is damaged."""
        found = self._ask("PRAGMA quick_check(1)")
        if found != [("ok",)]:
            raise StoreUnreadable(f"{self._path}: the file is damaged ({found[0][0]})")

    def picture(self, name: str) -> bytes | None:
        found = self._ask("SELECT bytes FROM picture WHERE name = ?", name)
        return found[0][0] if found else None

    def sound(self, lang: str, text_id: str) -> bytes | None:
        """The bytes of a text read aloud; any thread may ask."""
        if not self._sounds:
            return None
        found = self._ask("SELECT bytes FROM sound WHERE lang = ? AND id = ?", lang, text_id)
        return found[0][0] if found else None

    def voices(self) -> dict[str, tuple[int, int]]:
        """By language, how many texts a person has read and how many a machine."""
        if not self._sounds:
            return {}
        sql = "SELECT lang, SUM(NOT machine), SUM(machine) FROM sound GROUP BY lang"
        return {lang: (people, machines) for lang, people, machines in self._ask(sql)}

    def close(self) -> None:
        self._conn.close()

    def __enter__(self) -> "ContentStore":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _ask(self, sql: str, *values: str) -> list[Any]:
        try:
            with self._lock:
                return self._conn.execute(sql, values).fetchall()
        except BROKEN as error:
            raise StoreUnreadable(f"{self._path}: {why(error)}") from error
