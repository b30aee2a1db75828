"""What facts are folded into: the only list of derived tables, each a struct; see db/derived.py.

All that is not a count stands ready in the row: the day, the hour of the festival's own clock, the
place, whether it counts. So whatever is asked later is a plain count or sum.
"""

from typing import ClassVar

from db.derived import Derived, columns, name


class OfVisit(Derived, frozen=True):
    """Of which visit a row is, and where, when and in what language that began.

    counted: its beginning is here and no guide was playing.
    day: of the festival, 0 before any day began. hour: 0 to 23, by the festival's clock.
    """

    visit: str
    counted: bool
    day: int
    hour: int
    lang: str
    street: str
    area: str


class Visit(OfVisit, frozen=True):
    """place: street and area; two streets may give their areas the same id. first: its first fact
    that is here. finished: rounds. lasted_ms: while the program ran. ended: why, None if unknown.
    players: how many played, as they said last; 0 = nobody did.
    """

    key: ClassVar = ("visit",)

    place: str
    guide: bool
    first: int
    finished: int
    lasted_ms: int
    ended: str | None
    players: int


class Round(OfVisit, frozen=True):
    """kind: 'quiz' or 'game'. share: points / of, None unless it was finished for points."""

    key: ClassVar = ("visit", "n")

    n: int
    kind: str
    name: str
    finished: bool
    points: int
    of: int
    share: float | None


class Prize(OfVisit, frozen=True):
    """won_on: the day its code names. issue: 1, 2, 3 ... on its installation."""

    key: ClassVar = ("visit", "n")

    n: int
    prize: str
    desk: int
    won_on: int
    issue: int


class Card(OfVisit, frozen=True):
    """opened: how often in this visit."""

    key: ClassVar = ("visit", "profession")

    profession: str
    opened: int


class Discovery(OfVisit, frozen=True):
    """A diagnostic. interest: the leading one, "" if none leads. trusted: no mark against it."""

    key: ClassVar = ("visit", "n")

    n: int
    band: str
    interest: str
    trusted: bool


class Mark(Derived, frozen=True):
    """What holds from fact `seq` on, until the next mark. day: of the festival."""

    key: ClassVar = ("seq",)

    seq: int
    day: int


TABLES = (Visit, Round, Prize, Card, Discovery, Mark)

SHAPE = [(name(table), table.key, table.added, columns(table)) for table in TABLES]
"""Another one when a table is given another shape: hubs are then folded anew."""
