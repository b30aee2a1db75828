"""First choices by group, for organizers: shares, never means, never by language.

No number under ten is told, and none can be computed back: with every total known, each hidden
cell could still be at least ten more or ten less.
"""

from collections.abc import Mapping

import msgspec

from kiosk.interests.holland import LETTERS, Letter

LEAST = 10
"""A smaller cell might name a child to its class."""

OTHERS = ""
"""The group that gathers those too small to be told."""

Counts = Mapping[str, Mapping[Letter, int]]
Table = dict[str, dict[Letter, int]]
Cell = tuple[str, Letter]


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
    table = _gathered(first_choices)
    while (hidden := _hidden(table)) is None:
        if len(table) < 2:
            return Shares({}, {})
        table = _merged(table)
    totals = {group: sum(row.values()) for group, row in table.items()}
    return Shares(
        totals,
        {
            group: {
                letter: None if (group, letter) in hidden else round(100 * n / totals[group])
                for letter, n in row.items()
            }
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


def _gathered(counts: Counts) -> Table:
    """The table in which groups under ten children are put together, until all have ten."""
    table: Table = {
        group: {letter: row.get(letter, 0) for letter in LETTERS}
        for group, row in sorted(counts.items())
        if sum(row.values())
    }
    while len(table) > 1 and min(sum(row.values()) for row in table.values()) < LEAST:
        table = _merged(table)
    return table


def _merged(table: Table) -> Table:
    """The two smallest groups put together with those that are together already."""
    smallest = sorted(table, key=lambda group: (sum(table[group].values()), group))[:2]
    joined = {*smallest, OTHERS} if OTHERS in table else set(smallest)
    kept = {group: row for group, row in table.items() if group not in joined}
    return kept | {OTHERS: {le: sum(table[group][le] for group in joined) for le in LETTERS}}


def _hidden(table: Table) -> set[Cell] | None:
    """Every cell under ten, each as a corner of a rectangle of hidden cells that can move by ten
    against each other without changing a total; None when there is no such rectangle."""
    small = [(group, le) for group, row in table.items() for le in LETTERS if row[le] < LEAST]
    hidden: set[Cell] = set()
    for group, letter in small:
        corners = _rectangle(table, group, letter, hidden)
        if corners is None:
            return None
        hidden |= corners
    return hidden


def _rectangle(table: Table, group: str, letter: Letter, hidden: set[Cell]) -> set[Cell] | None:
    """The one that hides least that is not hidden yet, then the fewest children."""
    found = []
    for other in table:
        for across in LETTERS:
            if other == group or across == letter:
                continue
            if table[group][across] < LEAST or table[other][letter] < LEAST:
                continue
            corners = {(group, letter), (group, across), (other, letter), (other, across)}
            fresh = corners - hidden
            cost = (len(fresh), sum(table[g][le] for g, le in fresh), other, across)
            found.append((cost, corners))
    return min(found, key=lambda one: one[0])[1] if found else None
