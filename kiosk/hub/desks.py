"""What a desk handed out, what is left there, and which codes are void, while its facts go by.

kiosk/desk/ledger.py keeps the same book where prizes are handed out; this one is for the numbers.
"""

from collections.abc import Callable
from typing import Any, TypeVar

import msgspec

from db.derived import Derived, Tables
from kiosk import facts as f
from kiosk.hub.bounds import DAY_MS, cut, fit
from kiosk.hub.machines import Handed, Stock, Void
from kiosk.hub.visits import Around, hour

Row = TypeVar("Row", bound=Derived)
_NOTHING = (0,) * 7


class Desk:
    """Rows that changed; those that did not are recalled from the tables when they are meant."""

    def __init__(self, tables: Tables, key: int) -> None:
        self._tables, self._key = tables, key
        self._handed: dict[tuple[int, str, int], Handed] = {}
        self._stock: dict[str, Stock] = {}
        self._voids: list[Void] = []

    def hand(self, fact: f.Redeemed, seq: int, around: Around) -> None:
        key, prize = _key(fact), cut(fact.prize)
        was = self._handed_row(key)
        if was and was.stands:
            self._hand(was, -1)
        self._handed[key] = Handed(
            *key,
            prize=prize,
            won_on=fit(fact.day),
            stands=True,
            day=around.mark.day,
            hour=hour(fact, around.offset_min),
            way=cut(fact.by),
        )
        self._hand(self._handed[key], 1)

    def take_back(self, fact: f.Returned, seq: int, around: Around) -> None:
        """Of a hand-out that lies in a gap nothing is known."""
        was = self._handed_row(key := _key(fact))
        if was and was.stands:
            self._handed[key] = msgspec.structs.replace(was, stands=False)
            self._hand(was, -1)

    def _hand(self, one: Handed, pieces: int) -> None:
        """What a guide hands over at a screen lies at no desk, and nobody counts it."""
        if one.way != "here":
            self._add(one.prize, handed=pieces)

    def restock(self, fact: f.Restocked, seq: int, around: Around) -> None:
        self._add(cut(fact.prize), came=fact.pieces)

    def spend(self, fact: f.Spent, seq: int, around: Around) -> None:
        if fact.reason == "broken":
            self._add(cut(fact.prize), broken=fact.pieces)
        else:
            self._add(cut(fact.prize), goodwill=fact.pieces)

    def count(self, fact: f.Counted, seq: int, around: Around) -> None:
        prize = cut(fact.prize)
        self._add(prize, corrected=_pieces(fact.pieces) - self._stock_row(prize).remains)

    def take_book(self, fact: f.BookTaken, seq: int, around: Around) -> None:
        for prize, pieces in fact.stock.items():
            self._add(cut(prize), taken=pieces)

    def void(self, fact: f.Voided, seq: int, around: Around) -> None:
        told = fit(fact.issue), cut(fact.prize), fit(fact.day), cut(fact.reason)
        self._voids.append(Void(seq, around.mark.day, *told))

    def rows(self) -> list[Derived]:
        rows = [*self._handed.values(), *self._stock.values(), *self._voids]
        self._handed, self._stock, self._voids = {}, {}, []
        return rows

    def _handed_row(self, key: tuple[int, str, int]) -> Handed | None:
        return self._handed.get(key) or self._tables.row(Handed, self._key, *key)

    def _stock_row(self, prize: str) -> Stock:
        here = self._stock.get(prize) or self._tables.row(Stock, self._key, prize)
        return here or Stock(prize, *_NOTHING)

    def _add(self, prize: str, **more: int) -> None:
        row = self._stock_row(prize)
        values = {name: getattr(row, name) + _pieces(value) for name, value in more.items()}
        row = msgspec.structs.replace(row, **values)
        gone = row.handed + row.broken + row.goodwill
        remains = row.came + row.taken + row.corrected - gone
        self._stock[prize] = msgspec.structs.replace(row, remains=remains)


def _key(fact: f.Redeemed | f.Returned) -> tuple[int, str, int]:
    """As the ledger knows a piece: a short code tells no more of it."""
    return fit(fact.station), cut(fact.installation)[:4].lower(), fit(fact.issue) & 0xFFFF


def _pieces(number: int) -> int:
    """No desk has more; a forger's sums stay within 64 bits."""
    return min(max(number, -DAY_MS), DAY_MS)


TELLS: dict[type[f.Fact], Callable[[Desk, Any, int, Around], None]] = {
    f.Redeemed: Desk.hand,
    f.Returned: Desk.take_back,
    f.Restocked: Desk.restock,
    f.Spent: Desk.spend,
    f.Counted: Desk.count,
    f.BookTaken: Desk.take_book,
    f.Voided: Desk.void,
}
