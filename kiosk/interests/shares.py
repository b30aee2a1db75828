"""First choices by group, for organizers: shares, never means, never by language.

No number under ten is told, and none can be computed back: with every total known, each hidden
cell could still be at least ten more or ten less.
"""

from collections.abc import Mapping, Sequence
from typing import Generic, NamedTuple, TypeVar

import msgspec

from kiosk.interests.holland import LETTERS, Letter

LEAST = 10
"""A smaller cell might name a child to its class."""

GROUPS_MOST = 250
"""So many stations a festival has at most."""

OTHERS = ""
"""The group that gathers those too small to be told."""

L = TypeVar("L", bound=str)
"""What stands in the columns: an interest, a language, an age band."""

Counts = Mapping[str, Mapping[Letter, int]]
Table = dict[str, dict[Letter, int]]


class Cells(msgspec.Struct, frozen=True):
    """totals: by group. counts: of a group, by column; None is hidden. Without groups there were
    too few to tell anything."""

    totals: dict[str, int]
    counts: dict[str, dict[str, int | None]]


class Shares(msgspec.Struct, frozen=True):
    """totals: children by group. percent: of a group's children, by first interest, rounded; None
    is hidden. Without groups there were too few children to tell anything."""

    totals: dict[str, int]
    percent: dict[str, dict[Letter, int | None]]


def shares(first_choices: Counts) -> Shares:
    """Of trusted tests only: by group (a street, an area, an age band), then by first interest.

    Safe beside other groupings of the same children, as long as each is told by this function and
    areas by `within`.
    """
    told = _told(first_choices, LETTERS)
    return Shares(
        told.totals,
        {
            group: {
                letter: None if n is None else round(100 * n / told.totals[group])
                for letter, n in row.items()
            }
            for group, row in told.cells.items()
        },
    )


def crossing(counts: Mapping[str, Mapping[str, int]], columns: Sequence[str]) -> Cells:
    """Counts by group and column, beside their totals by either: withheld as shares are."""
    told = _told(counts, columns)
    return Cells(told.totals, told.cells)


class _Told(NamedTuple, Generic[L]):
    totals: dict[str, int]
    cells: dict[str, dict[L, int | None]]


def _told(counts: Mapping[str, Mapping[L, int]], columns: Sequence[L]) -> "_Told[L]":
    table = _gathered(counts, columns)
    while (hidden := _hidden(table)) is None:
        if len(table) < 2:
            return _Told({}, {})
        table = _merged(table)
    return _Told(
        {group: sum(row.values()) for group, row in table.items()},
        {
            group: {column: None if (group, column) in hidden else n for column, n in row.items()}
            for group, row in table.items()
        },
    )


def within(streets: Mapping[str, Counts]) -> dict[str, Shares]:
    """First choices by area, for each street whose own row in `shares` of streets hides nothing:
    else its areas would add up to what was hidden."""
    whole: Table = {
        street: {le: sum(row.get(le, 0) for row in areas.values()) for le in LETTERS}
        for street, areas in streets.items()
    }
    told = shares(whole).percent
    return {
        street: shares(areas)
        for street, areas in streets.items()
        if street in told and None not in told[street].values()
    }


def _gathered(
    counts: Mapping[str, Mapping[L, int]], columns: Sequence[L]
) -> dict[str, dict[L, int]]:
    """The table in which groups under ten children are put together, until all have ten."""
    table = {
        group: {column: row.get(column, 0) for column in columns}
        for group, row in sorted(counts.items())
        if sum(row.values())
    }
    sizes = sorted((sum(row.values()), group) for group, row in table.items())
    small = max(sum(size < LEAST for size, _ in sizes), len(sizes) - GROUPS_MOST)
    if small > 2:  # at once: a forger's thousands of streets must not cost their square
        table = _merged(table, small)
    while len(table) > 1 and min(sum(row.values()) for row in table.values()) < LEAST:
        table = _merged(table)
    return table


def _merged(table: dict[str, dict[L, int]], groups: int = 2) -> dict[str, dict[L, int]]:
    """The smallest groups put together with those that are together already."""
    smallest = sorted(table, key=lambda group: (sum(table[group].values()), group))[:groups]
    joined = {*smallest, OTHERS} if OTHERS in table else set(smallest)
    kept = {group: row for group, row in table.items() if group not in joined}
    columns = table[smallest[0]]
    return kept | {OTHERS: {one: sum(table[group][one] for group in joined) for one in columns}}


def _hidden(table: dict[str, dict[L, int]]) -> set[tuple[str, L]] | None:
    """Every cell under ten, each as a corner of a rectangle of hidden cells that can move by ten
    against each other without changing a total; None when there is no such rectangle."""
    small = [(group, one) for group, row in table.items() for one, n in row.items() if n < LEAST]
    hidden: set[tuple[str, L]] = set()
    for group, column in small:
        corners = _rectangle(table, group, column, hidden)
        if corners is None:
            return None
        hidden |= corners
    return hidden


def _rectangle(
    table: dict[str, dict[L, int]], group: str, column: L, hidden: set[tuple[str, L]]
) -> set[tuple[str, L]] | None:
    """The one that hides least that is not hidden yet, then the fewest children."""
    found = []
    for other in table:
        for across in table[group]:
            if other == group or across == column:
                continue
            if table[group][across] < LEAST or table[other][column] < LEAST:
                continue
            corners = {(group, column), (group, across), (other, column), (other, across)}
            fresh = corners - hidden
            cost = (len(fresh), sum(table[g][one] for g, one in fresh), other, across)
            found.append((cost, corners))
    return min(found, key=lambda one: one[0])[1] if found else None
