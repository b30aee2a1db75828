"""Tap two that belong together: a tool and its trade, an ore and its metal."""

import random
from typing import ClassVar, Literal

import msgspec

from kiosk.ages import MIDDLE, GameBand
from kiosk.games.game import Game, Move, Table, to_come, twice, unlike
from kiosk.texts import Text

MOST: dict[GameBand, int] = {"6-8": 4, "9-12": 6, "13-17": 8}
"""How many pairs lie on the table: as many as a child overlooks standing."""

BENCH, SHELF = 3, 5
"""So many wait at the bench at once, and so many tools lie before them: two that nobody needs."""


class Pair(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """picture: of the left side, what is handed over. picture_right: of the right side, the job
    that waits for it; or profession: who waits. does: how the job looks while it is done.

    clues: what leads to the right side, hardest first; another engine may ask by them.
    """

    id: str
    left: Text
    right: Text
    picture: str | None = None
    picture_right: str | None = None
    profession: str | None = None
    does: Literal["", "sparks", "spin", "light"] = ""
    clues: tuple[Text, ...] = ()


class MatchTable(Table, frozen=True, kw_only=True):
    """lefts and rights: pair ids as they lie, top to bottom; paired: those found, in order.

    bench, shelf: by its place, who waits now and what lies there to be handed over; "" = nobody,
    nothing. Whoever got what they needed makes room for the next one. spare: what lies on the
    shelf for nobody at all.

    left, right: the card now picked on each side; missed: the wrong pair just shown.
    stumbled: cards that were in a wrong try; their pairs earn no point.
    seen: of covered cards, those that were turned once: "left <id>", "right <id>".
    """

    lefts: tuple[str, ...]
    rights: tuple[str, ...]
    paired: tuple[str, ...] = ()
    left: str | None = None
    right: str | None = None
    missed: tuple[str, ...] = ()
    stumbled: tuple[str, ...] = ()
    seen: tuple[str, ...] = ()
    bench: tuple[str, ...] = ()
    shelf: tuple[str, ...] = ()
    spare: tuple[str, ...] = ()


class Match(Game, frozen=True, kw_only=True, tag="match"):
    """covered: the cards lie face down, and who remembers wins.

    also: what else is made of these pairs, and its name; see kiosk/games/reuse.py.
    """

    versus: ClassVar[bool] = True
    wide: ClassVar[bool] = True
    shrinks: ClassVar[bool] = True
    shown_moves: ClassVar[int] = 2  # a pair

    pairs: tuple[Pair, ...]
    covered: bool = False
    also: dict[Literal["reveal"], Text] = msgspec.field(default_factory=dict)

    def faults(self) -> list[str]:
        found = super().faults()
        if len(self.pairs) < 3:
            found.append("pairs: write at least three")
        found += twice("pairs", (pair.id for pair in self.pairs))
        found += unlike("pairs", (pair.left for pair in self.pairs))
        found += unlike("pairs", (pair.right for pair in self.pairs))
        return found

    def deal(self, seed: int, band: GameBand = MIDDLE) -> MatchTable:
        rng = random.Random(seed)
        ids = [pair.id for pair in self.pairs]
        lefts = rng.sample(ids, min(MOST[band], len(ids)))
        rights = rng.sample(lefts, len(lefts))
        others = [card for card in ids if card not in lefts]
        spare = rng.sample(others, min(SHELF - BENCH, len(others)))
        shelf = (rights + spare)[:SHELF]
        return MatchTable(
            lefts=tuple(lefts),
            rights=tuple(rights),
            of=len(lefts),
            band=band,
            bench=tuple(rights[:BENCH]),
            shelf=tuple(rng.sample(shelf, len(shelf))),
            spare=tuple(spare),
        )

    def made(self, table: MatchTable, move: Move) -> MatchTable | None:
        """Moves: {"left": pair id} or {"right": pair id}; two picks make a try.

        A pair counts a point when neither of its cards was in a wrong try before. A wrong try with
        covered cards counts against the first card only when its partner had been seen already.
        """
        side = "left" if "left" in move else "right"
        card = move.get(side, "")
        already = getattr(table, side)
        known = table.lefts + (table.spare if side == "left" else ())
        if card not in known or card in table.paired or card == already:
            return None
        if self.covered and already is not None:
            return None  # a card once turned stays, else one could peek at all of them
        first = table.left is None and table.right is None
        picked = msgspec.structs.replace(table, missed=(), **{side: card})
        if first or picked.left is None or picked.right is None:
            return self._turned(picked, side, card)
        if picked.left == picked.right:
            return self._turned(_paired(picked, card), side, card)
        return self._turned(_missed(picked, self._blamed(picked, side)), side, card)

    def _turned(self, table: MatchTable, side: str, card: str) -> MatchTable:
        name = f"{side} {card}"
        if not self.covered or name in table.seen:
            return table
        return msgspec.structs.replace(table, seen=(*table.seen, name))

    def _blamed(self, table: MatchTable, second_side: str) -> tuple[str, ...]:
        """The cards of a wrong try that a perfect player would not have put together."""
        assert table.left is not None and table.right is not None
        if not self.covered:
            return (table.left, table.right)
        first = table.right if second_side == "left" else table.left
        return (first,) if f"{second_side} {first}" in table.seen else ()

    def hint(self, table: MatchTable) -> str:
        waiting = next(filter(None, table.bench), "")
        return next((card for card in (table.left, table.right) if card in table.bench), waiting)

    def marks(self, table: MatchTable) -> list[int]:
        return to_come([int(card not in table.stumbled) for card in table.paired], table.of)

    def told(self, table: MatchTable) -> dict[str, int]:
        return {"pairs": len(table.paired), "of": table.of, "at_once": table.points}


def _paired(table: MatchTable, card: str) -> MatchTable:
    paired = (*table.paired, card)
    return msgspec.structs.replace(
        table,
        left=None,
        right=None,
        paired=paired,
        bench=_filled(table.bench, paired, table.rights),
        shelf=_filled(table.shelf, paired, table.rights + table.spare),
        points=table.points + (card not in table.stumbled),
        finished=len(paired) == len(table.lefts),
    )


def _filled(
    places: tuple[str, ...], paired: tuple[str, ...], queue: tuple[str, ...]
) -> tuple[str, ...]:
    """The places after a pair was found: who still waits stays, the next ones take what is free."""
    coming = iter([card for card in queue if card not in paired and card not in places])
    return tuple(card if card and card not in paired else next(coming, "") for card in places)


def _missed(table: MatchTable, blamed: tuple[str, ...]) -> MatchTable:
    assert table.left is not None and table.right is not None
    fresh = tuple(card for card in blamed if card not in table.stumbled)
    return msgspec.structs.replace(
        table,
        left=None,
        right=None,
        missed=(table.left, table.right),
        stumbled=table.stumbled + fresh,
    )
