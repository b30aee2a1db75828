"""Numbers over the derived tables: each a declaration, from which its statement is made.

The statements keep to the SQL that all engines understand alike: names, literals, comparisons,
CASE, count, sum, min, max, avg, row_number. No division (of whole numbers each engine makes
something else), no "GROUP BY 1", no column that is neither grouped by nor counted, no function of
one engine.
"""

from collections.abc import Iterable

import msgspec

from db.derived import Kind, name

STATION = "station"
"""May be grouped by, though rows know only their installation: it has the station's latest name."""


class Show(msgspec.Struct, frozen=True):
    """A column of a number, counted by `sql`. ranked: the column of which it is a percentile."""

    name: str
    sql: str
    ranked: str = ""


def count(name: str, where: str = "") -> Show:
    """How many rows there are, or how many of which this is true."""
    return Show(name, f"count(CASE WHEN {where} THEN 1 END)" if where else "count(*)")


def total(name: str, column: str) -> Show:
    return Show(name, f"coalesce(sum({column}), 0)")


def mean(name: str, column: str) -> Show:
    """Of the rows where it is not NULL; NULL when there are none."""
    return Show(name, f"avg({column})")


def latest(name: str, column: str) -> Show:
    """The greatest value; NULL when there is none."""
    return Show(name, f"max({column})")


def percentile(name: str, column: str, percent: int) -> Show:
    """The nearest rank: the least value that so many per cent of the rows do not exceed. The column
    is never NULL."""
    reached = f"rank_{column} * 100 >= {percent} * ranked"
    return Show(name, f"min(CASE WHEN {reached} THEN {column} END)", column)


class Number(msgspec.Struct, frozen=True):
    """What is shown of the rows of a table, for each group of them.

    by: the columns that make a group; none, and all rows are one. where: which rows, all if "".
    order: columns, with DESC if need be; as grouped by if none.
    """

    name: str
    of: Kind
    show: tuple[Show, ...]
    by: tuple[str, ...] = ()
    where: str = ""
    order: tuple[str, ...] = ()


def statement(number: Number) -> str:
    """SELECT the groups' columns, then those shown."""
    shown = [f"{show.sql} AS {show.name}" for show in number.show]
    chosen = f"SELECT {_list((*number.by, *shown))} FROM {_source(number)}"
    if not number.by:
        return chosen
    order = _list(number.order or number.by)
    return f"{chosen} GROUP BY {_list(number.by)} ORDER BY {order}"


def _source(number: Number) -> str:
    source = name(number.of)
    if STATION in number.by:
        machines = f"(SELECT id, {STATION} FROM installation) AS machine"
        source += f" JOIN {machines} ON machine.id = {source}.installation"
    if number.where:
        source += f" WHERE {number.where}"
    ranked = sorted({show.ranked for show in number.show if show.ranked})
    if not ranked:
        return source
    narrow = all(show.ranked for show in number.show)  # what is sorted twice is better small
    return _ranked(source, number.by, ranked, [*number.by, *ranked] if narrow else ["*"])


def _ranked(source: str, by: tuple[str, ...], columns: list[str], chosen: list[str]) -> str:
    """The rows with their rank in their group by each of these columns, and the group's size."""
    group = f"PARTITION BY {_list(by)} " if by else ""
    ranks = [f"row_number() OVER ({group}ORDER BY {column}) AS rank_{column}" for column in columns]
    shown = _list((*chosen, *ranks, f"count(*) OVER ({group.strip()}) AS ranked"))
    return f"(SELECT {shown} FROM {source}) AS ranks"


def _list(names: Iterable[str]) -> str:
    return ", ".join(names)
