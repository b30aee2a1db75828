"""What a desk says to a code, in words that every face has a sentence for."""

from datetime import datetime
from typing import Literal, NamedTuple

Result = Literal[
    "handed",
    "already",
    "elsewhere",
    "another day",
    "another festival",
    "revoked",
    "trial",
    "refused",
]

Why = Literal[
    "", "unreadable", "no station", "signature", "guess", "two codes", "too early", "expired",
    "begun", "revoked", "book", "second", "guesses", "no prize", "pin",
]  # fmt: skip
"""What a PIN may overrule: "revoked", "book", "second"; what it lets go on: "guesses"."""


class Answer(NamedTuple):
    """prize: its id. desk: the one that the code names. when: of the hand-out, local time.

    station: as it is called. pin: the keeper's PIN would let it through.
    """

    result: Result
    why: Why = ""
    prize: str = ""
    desk: int = 0
    station: str = ""
    day: int = 0
    when: datetime | None = None
    pin: bool = False
