"""Every prize accounted for: what stations gave codes for against what desks handed out on them."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import msgspec

from db.hub import Hub
from kiosk.hub import numbers


class Issued(msgspec.Struct, frozen=True):
    """Pieces of a prize won on a day: issued = handed + voided + expired + left, always.

    voided: the child came without its code, and no desk that did not know it handed out on it; a
    code printed again voids no piece. expired: not handed out though a day after the next one has
    begun. left: the code is good yet. twice: handed out once more on the same code, by another
    book. despite: of those handed, though void.
    """

    prize: str
    day: int
    issued: int
    handed: int
    voided: int
    expired: int
    left: int
    twice: int
    despite: int = 0


class Awaiting(msgspec.Struct, frozen=True):
    """Pieces handed out on codes of a station whose facts of them have not come yet."""

    station: str
    pieces: int


class AtDesk(msgspec.Struct, frozen=True):
    """Pieces that a desk, or a station itself, handed out on a day."""

    desk: str
    day: int
    pieces: int


class Pieces(msgspec.Struct, frozen=True):
    """Pieces of a prize that a desk, or a station itself, handed out on a day."""

    desk: str
    day: int
    prize: str
    pieces: int


class Left(msgspec.Struct, frozen=True):
    """A desk's pieces: left = came - handed - broken - goodwill + corrected by counting."""

    desk: str
    prize: str
    came: int
    handed: int
    broken: int
    goodwill: int
    corrected: int
    left: int


class PrizeBook(msgspec.Struct, frozen=True):
    """desks: all that was handed out = the sum of handed and twice, and what awaits."""

    issued: list[Issued]
    awaiting: list[Awaiting]
    desks: list[AtDesk]
    stock: list[Left]
    pieces: list[Pieces] = []


class _Piece(NamedTuple):
    prize: str
    day: int


Piece = tuple[int, int]
"""A station's installation, as rows know it, and its issue."""


def prize_book(hub: Hub, today: int) -> PrizeBook:
    """today: a code lives until the next day's closing. Inside a transaction only."""
    pieces = _pieces(hub)
    handed = hub.ask(numbers.HANDED)
    keys = _keys(hub, pieces)
    times, awaiting = Counter[Piece](), Counter[str]()
    for _, of, issuer, issue, *_, count in handed:
        if piece := keys.get((of, issuer, issue)):
            times[piece] += count
        else:
            awaiting[f"K{of:02}"] += count
    voids = {(key, issue) for key, issue, _ in hub.ask(numbers.VOIDED)}
    return PrizeBook(
        issued=_issued(pieces, times, voids, today),
        awaiting=[Awaiting(*row) for row in sorted(awaiting.items())],
        desks=_at_desks(handed),
        stock=[_left(*row) for row in hub.ask(numbers.STOCK)],
        pieces=_pieces_handed(handed),
    )


def _pieces(hub: Hub) -> dict[Piece, _Piece]:
    """What a forger says of a piece once more changes nothing."""
    found: dict[Piece, _Piece] = {}
    for _, key, prize, _, day, issue, _ in hub.ask(numbers.ISSUES):
        found.setdefault((key, issue), _Piece(prize, day))
    return found


def _keys(hub: Hub, pieces: Iterable[Piece]) -> dict[tuple[int, str, int], Piece]:
    """Each piece by what a desk's book says of it."""
    names = hub.names()
    keys = {}
    for key, issue in pieces:
        station, installation = names[key]
        if number := re.fullmatch(r"K([0-9]{2,3})", station):
            keys[int(number[1]), installation[:4], issue & 0xFFFF] = key, issue
    return keys


def _issued(
    pieces: dict[Piece, _Piece], times: Counter[Piece], voids: set[Piece], today: int
) -> list[Issued]:
    sums: dict[tuple[str, int], Counter[str]] = {}
    for key, piece in sorted(pieces.items()):
        row = sums.setdefault((piece.prize, piece.day), Counter())
        row["issued"] += 1
        if times[key]:
            row["handed"] += 1
            row["twice"] += times[key] - 1
            row["despite"] += key in voids
        elif key in voids:
            row["voided"] += 1
        elif today > piece.day + 1:
            row["expired"] += 1
        else:
            row["left"] += 1
    counted = ("issued", "handed", "voided", "expired", "left", "twice", "despite")
    return [
        Issued(prize, day, *(row[name] for name in counted))
        for (prize, day), row in sorted(sums.items())
    ]


def _at_desks(handed: Sequence[tuple[str | int, ...]]) -> list[AtDesk]:
    sums: Counter[tuple[str, int]] = Counter()
    for desk, _, _, _, _, _, day, _, count in handed:
        sums[str(desk), int(day)] += int(count)
    return [AtDesk(desk, day, pieces) for (desk, day), pieces in sorted(sums.items())]


def _pieces_handed(handed: Sequence[tuple[str | int, ...]]) -> list[Pieces]:
    sums: Counter[tuple[str, int, str]] = Counter()
    for desk, _, _, _, prize, _, day, _, count in handed:
        sums[str(desk), int(day), str(prize)] += int(count)
    return [Pieces(*key, pieces) for key, pieces in sorted(sums.items())]


def _left(
    desk: str, prize: str, books: int, came: int, taken: int, handed: int, broken: int,
    goodwill: int, corrected: int, remains: int,
) -> Left:  # fmt: skip
    """What a second book took over lies in the first one too, if that is here."""
    if books > 1:
        remains -= taken
    else:
        came += taken
    return Left(desk, prize, came, handed, broken, goodwill, corrected, remains)
