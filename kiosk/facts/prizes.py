"""A prize from its winning to the desk, and the desk's book."""

from typing import Literal

import msgspec

from kiosk.facts.fact import Fact


class PrizeWon(Fact, frozen=True):
    """code: the whole signed code as printed in its QR; issue: 1, 2, 3 ... on this installation."""

    prize: str
    desk: int
    day: int
    issue: int
    code: str


VoidReason = Literal["reissue", "lost"]


class Voided(Fact, frozen=True):
    """A prize that was won here is not handed out on its code any more; its issue is spent.

    reason: "reissue": another code for the same prize was printed; "lost": the child came without.
    """

    issue: int
    prize: str
    day: int
    reason: VoidReason


class SentToDesk(Fact, frozen=True):
    """A prize of desk 0 is handed over at this desk after all, on this code, and not at its screen
    any more; its issue stays the same."""

    issue: int
    prize: str
    day: int
    desk: int
    code: str


class Redeemed(Fact, frozen=True):
    """A desk handed a prize over; written before the screen is green.

    station: its number; installation: its first bytes in hex, four of a QR, two of a short code.
    despite: what the keeper's PIN overruled; "" = nothing. number: the prize's own.
    """

    station: int
    installation: str
    generation: int
    issue: int
    prize: str
    number: int
    day: int
    by: Literal["scan", "hand", "here"]
    despite: Literal["", "revoked", "book", "second", "voided"] = ""


class Returned(Fact, frozen=True):
    """A hand-out was undone: the prize is back at the desk, the code good again."""

    station: int
    installation: str
    issue: int


class CodeRefused(Fact, frozen=True):
    """A whole short code with a good check letter that no station made: a guess. Five in a row
    ask for the keeper's PIN, after a restart too."""


class KeeperCame(Fact, frozen=True):
    """Somebody opened the desk with the keeper's PIN, or closed it."""

    what: Literal["open", "change", "close", "pin"]


class Restocked(Fact, frozen=True):
    """Pieces came to the desk."""

    prize: str
    pieces: int


class Spent(Fact, frozen=True):
    """Pieces left the desk without a code."""

    prize: str
    pieces: int
    reason: Literal["broken", "goodwill"]


class Counted(Fact, frozen=True):
    """The keeper counted the pieces of a prize. expected: as the book says."""

    prize: str
    pieces: int
    expected: int


class BookTaken(Fact, frozen=True):
    """What the desk before this one had handed out, by its signed book: keys of the ledger,
    "station/installation/issue", and the pieces of each prize that it had left. partial: of some
    desk before it the book was never found."""

    keys: tuple[str, ...]
    stock: dict[str, int] = msgspec.field(default_factory=dict)
    partial: bool = False
