"""Derived tables of the machines themselves: a station's runs and screen, a desk's book."""

from typing import ClassVar

from db.derived import Derived


class Opening(Derived, frozen=True):
    """A station's first opening, which ended the trial before it. given: pieces of the share that
    were gone all the same."""

    key: ClassVar = ("seq",)

    seq: int
    given: int


class Hears(Derived, frozen=True):
    """News that a station or desk has taken. seq: the fact of it."""

    key: ClassVar = ("seq",)

    seq: int
    number: int


class Run(Derived, frozen=True):
    """The program, from one start to its end. seq: its first fact. ended: why, None if it was
    killed, or runs on. killed: the next start is here, nothing between is missing, and no end.

    day, last_ms: of its last fact, by the wall clock. away_ms: from the last fact of the run
    before, when that was killed, to this start; 0 for what is as long as a night.
    """

    key: ClassVar = ("seq",)

    seq: int
    day: int
    ended: str | None
    killed: bool
    last_ms: int
    away_ms: int


class Screen(Derived, frozen=True):
    """Quarters of an hour of a screen, while nobody tried it; see kiosk.facts.Quarter. refused:
    touches that counted nothing, of all kinds."""

    key: ClassVar = ("day", "hour")
    added: ClassVar = ("quarters", "attract", "touches", "refused", "dark_ms")

    day: int
    hour: int
    quarters: int
    attract: int
    touches: int
    refused: int
    dark_ms: int


class Handed(Derived, frozen=True):
    """A code that this desk handed a prize on. of, issuer, issue: whose code: the station's number,
    the first two bytes of its installation in hex, and the piece. prize, won_on: as the code says.

    stands: not undone since. day, hour: when. way: 'scan', 'hand' or 'here', at the station itself.
    """

    key: ClassVar = ("of", "issuer", "issue")

    of: int
    issuer: str
    issue: int
    prize: str
    won_on: int
    stands: bool
    day: int
    hour: int
    way: str


class Void(Derived, frozen=True):
    """A prize whose code is not good any more. seq: its fact."""

    key: ClassVar = ("seq",)

    seq: int
    day: int
    issue: int
    prize: str
    won_on: int
    reason: str


class Stock(Derived, frozen=True):
    """Pieces of a prize at a desk: what came, from the desk before it, what went, what counting
    found more (less: below 0), and what that leaves."""

    key: ClassVar = ("prize",)

    prize: str
    came: int
    taken: int
    handed: int
    broken: int
    goodwill: int
    corrected: int
    remains: int
