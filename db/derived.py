"""Tables derived from facts. A struct describes each, and all else is made from the struct.

What the rows mean is decided in kiosk/hub. A derived table is never altered: it is made anew, and
the facts are folded into it again.
"""

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cache
from types import NoneType
from typing import Any, ClassVar, NamedTuple, TypeVar, get_args, get_origin

import msgspec

from db.bulk import insert

_SQL = {str: "TEXT", int: "INTEGER", bool: "INTEGER", float: "REAL", dict: "TEXT"}


NAMES_MOST = 1000
"""Of names that a cell counts, so many; those that come up later are counted together under ""."""


class Derived(msgspec.Struct, frozen=True):
    """A row of the table that is named as the struct, in small letters.

    key: the fields that tell two rows of one installation apart.
    added: in a table of cells, the fields that grow when a row of the same key comes, while all
    others stay; whole numbers, or how often each name came up. A row of any other table takes the
    place of the one that has its key.
    """

    key: ClassVar[tuple[str, ...]]
    added: ClassVar[tuple[str, ...]] = ()


Kind = type[Derived]
Row = TypeVar("Row", bound=Derived)


class Condensed(Derived, frozen=True):
    """A row of another derived table's rows that are alike: of an installation's, counted anew
    whenever those change. key: the columns in which they are alike, shown: what stands in the
    other fields, in their order, in SQL."""

    of: ClassVar[type[Derived]]
    where: ClassVar[str]
    shown: ClassVar[tuple[str, ...]]


class Folded(NamedTuple):
    """What some facts of an installation were folded into. rows: of a cell one at most; unknown:
    facts (seq, hash) that the program has no word for; anew: all that was told before is void."""

    rows: Sequence[Derived] = ()
    unknown: Sequence[tuple[int, bytes]] = ()
    anew: bool = False


def name(kind: Kind) -> str:
    return kind.__name__.lower()


@cache
def columns(kind: Kind) -> dict[str, str]:
    """Each column and its type in SQL."""
    return {field.name: _type(field.type) for field in msgspec.structs.fields(kind)}


def created(kind: Kind) -> str:
    """The statement that makes the table."""
    filled = "".join(f"{column} {sql}, " for column, sql in columns(kind).items())
    key = ", ".join(("installation", *kind.key))
    return (
        f"CREATE TABLE {name(kind)} (installation INTEGER NOT NULL, {filled}PRIMARY KEY ({key}))"
        " STRICT, WITHOUT ROWID"
    )


def _type(type_: Any) -> str:
    """A field that may be None becomes a column that may be NULL."""
    plain = [one for one in get_args(type_) if one is not NoneType]
    if NoneType in get_args(type_):
        return _SQL[plain[0]]
    return f"{_SQL[get_origin(type_) or type_]} NOT NULL"


class Tables:
    """The derived tables of one hub."""

    def __init__(self, conn: sqlite3.Connection) -> None:
        self._conn = conn

    def digested(self) -> dict[str, str]:
        """The tables that are here, and their columns: those of its key first, so that the rows
        are in one order by all of them. The installation's number is each hub's own."""
        return dict(self._conn.execute("SELECT name, columns FROM derived ORDER BY name"))

    def are(self, kinds: Iterable[Kind]) -> bool:
        """These are the tables that are here, in this shape."""
        return self.digested() == _digested(kinds)

    def make(self, kinds: Sequence[Kind]) -> None:
        """Put these in the place of those that are here, empty."""
        for table in self.digested():
            self._conn.execute(f"DROP TABLE IF EXISTS {table}")
        for kind in kinds:
            self._conn.execute(created(kind))
        self._conn.execute("DELETE FROM derived")
        made = _digested(kinds).items()
        self._conn.executemany("INSERT INTO derived VALUES (?, ?)", made)

    def replace(self, key: int, folded: Folded) -> None:
        """Keep what the facts of an installation were folded into."""
        if folded.anew:
            self._forget(key)
        kinds: dict[Kind, list[Derived]] = defaultdict(list)
        for row in folded.rows:
            kinds[type(row)].append(row)
        for kind, rows in kinds.items():
            if _counts(kind):
                rows = self._grown(kind, key, rows)
            self._put(kind, key, rows)
        self._conn.executemany(
            f"INSERT OR IGNORE INTO waiting VALUES ({key}, ?, ?, 'unknown')", folded.unknown
        )

    def condense(self, key: int, kinds: Iterable[type[Condensed]]) -> None:
        """Count an installation's rows anew."""
        for kind in kinds:
            self._conn.execute(f"DELETE FROM {name(kind)} WHERE installation = ?", (key,))
            self._conn.execute(_condensed(kind), (key,))

    def _grown(self, kind: Kind, key: int, rows: Sequence[Derived]) -> list[Derived]:
        some = self._conn.execute(
            f"SELECT 1 FROM {name(kind)} WHERE installation = ? LIMIT 1", (key,)
        ).fetchone()
        return [_sum(row, self.row(kind, key, *_key(row)) if some else None) for row in rows]

    def _forget(self, key: int) -> None:
        """Facts that wait for a branch to be adopted keep waiting."""
        for table in self.digested():
            self._conn.execute(f"DELETE FROM {table} WHERE installation = ?", (key,))
        self._conn.execute(
            "DELETE FROM waiting WHERE installation = ? AND reason = 'unknown'", (key,)
        )

    def _put(self, kind: Kind, key: int, rows: Iterable[Derived]) -> None:
        plain = [(key, *_plain(row)) for row in rows]
        insert(self._conn, lambda many: _inserted(kind, many), plain)

    def row(self, kind: type[Row], key: int, *values: object) -> Row | None:
        """The row of an installation that has this key."""
        found = self._conn.execute(_selected(kind), (key, *values)).fetchone()
        return found and _read(kind, found)

    def last(self, kind: type[Row], key: int, before: int) -> Row | None:
        """The last row of an installation whose number, which is its key, is less than this."""
        (column,) = kind.key
        found = self._conn.execute(
            f"SELECT {', '.join(columns(kind))} FROM {name(kind)}"
            f" WHERE installation = ? AND {column} < ? ORDER BY {column} DESC LIMIT 1",
            (key, before),
        ).fetchone()
        return found and _read(kind, found)


def _digested(kinds: Iterable[Kind]) -> dict[str, str]:
    return {name(kind): ", ".join(dict.fromkeys((*kind.key, *columns(kind)))) for kind in kinds}


@cache
def _selected(kind: Kind) -> str:
    same = "".join(f" AND {column} = ?" for column in kind.key)
    return f"SELECT {', '.join(columns(kind))} FROM {name(kind)} WHERE installation = ?{same}"


@cache
def _inserted(kind: Kind, rows: int) -> str:
    """A cell of whole numbers grows by itself; one that counts names was added up before."""
    row = f"(?{', ?' * len(columns(kind))})"
    values = f"INTO {name(kind)} VALUES {', '.join([row] * rows)}"
    if not kind.added or _counts(kind):
        return f"INSERT OR REPLACE {values}"
    grown = ", ".join(f"{field} = {field} + excluded.{field}" for field in kind.added)
    key = ", ".join(("installation", *kind.key))
    return f"INSERT {values} ON CONFLICT ({key}) DO UPDATE SET {grown}"


@cache
def _condensed(kind: type[Condensed]) -> str:
    alike = ", ".join(("installation", *kind.key))
    return (
        f"INSERT INTO {name(kind)} SELECT {', '.join((alike, *kind.shown))} FROM {name(kind.of)}"
        f" WHERE installation = ? AND {kind.where} GROUP BY {alike}"
    )


def _key(row: Derived) -> list[object]:
    return [getattr(row, field) for field in row.key]


def _sum(row: Derived, here: Derived | None) -> Derived:
    """The cell that is here, if it is, grown by the row."""
    counts = _counts(type(row))
    if here is None and all(len(getattr(row, field)) <= NAMES_MOST for field in counts):
        return row
    grown = {
        field: _more(getattr(here, field, {}), getattr(row, field))
        if field in counts
        else getattr(here, field, 0) + getattr(row, field)
        for field in row.added
    }
    return msgspec.structs.replace(here or row, **grown)


def _more(counts: dict[str, int], other: dict[str, int]) -> dict[str, int]:
    """In whatever portions names come, the first are told apart."""
    more = dict(counts)
    room = NAMES_MOST - len(more.keys() - {""})
    for name, count in other.items():
        if name and name not in more and room <= 0:
            name = ""
        room -= name not in more and name != ""
        more[name] = more.get(name, 0) + count
    return more


def _plain(row: Derived) -> tuple[object, ...]:
    values = msgspec.structs.astuple(row)
    if _counts(type(row)):
        return tuple(_json(value) if isinstance(value, dict) else value for value in values)
    return values


_sorted = msgspec.json.Encoder(order="sorted").encode


def _json(counts: dict[str, int]) -> str:
    """In one order only: the same counts are the same bytes."""
    return _sorted(counts).decode()


def _read(kind: type[Row], row: tuple[Any, ...]) -> Row:
    if counts := _counts(kind):
        row = tuple(
            msgspec.json.decode(value) if field in counts else value
            for field, value in zip(kind.__struct_fields__, row, strict=True)
        )
    return kind(*row)


@cache
def _counts(kind: Kind) -> frozenset[str]:
    """The fields that hold how often each name came up."""
    fields = msgspec.structs.fields(kind)
    return frozenset(field.name for field in fields if get_origin(field.type) is dict)
