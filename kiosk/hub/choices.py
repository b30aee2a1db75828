"""First choices of the diagnostics, for organizers: nothing that could be one class's children."""

from collections.abc import Callable, Sequence

import msgspec

from kiosk.ages import BANDS
from kiosk.interests.holland import LETTERS, Letter
from kiosk.interests.shares import Shares, Table, shares, within


class Chosen(msgspec.Struct, frozen=True):
    """children: how many at this place, of this age, chose this interest first."""

    street: str
    area: str
    band: str
    first: str
    children: int


class Choices(msgspec.Struct, frozen=True):
    """Shares in per cent by street, by area of a street that hides nothing, and by age band.

    Never by language, never means. In every Shares the group "" is all that were too few.
    """

    streets: Shares
    areas: dict[str, Shares]
    bands: Shares


def choices(chosen: Sequence[Chosen]) -> Choices:
    """Rows whose age or interest this program does not know are left out."""
    known = [row for row in chosen if row.band in BANDS and row.first in LETTERS]
    streets = {row.street for row in known}
    areas = {
        street: _table([row for row in known if row.street == street], lambda row: row.area or "–")
        for street in sorted(streets)
    }
    return Choices(
        streets=shares(_table(known, lambda row: row.street)),
        areas=within(areas),
        bands=shares(_table(known, lambda row: row.band)),
    )


def _table(rows: Sequence[Chosen], group: Callable[[Chosen], str]) -> Table:
    table: Table = {}
    for row in rows:
        counts = table.setdefault(group(row), dict.fromkeys(LETTERS, 0))
        letter: Letter = next(letter for letter in LETTERS if letter == row.first)
        counts[letter] += row.children
    return table
