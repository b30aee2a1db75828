"""Tap two that belong together: a tool and its trade, an ore and its metal."""

import random

import msgspec

from kiosk.games.game import Game, Move, Table
from kiosk.questions.question import Text


class Pair(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    id: str
    left: Text
    right: Text
    picture: str | None = None


class MatchTable(Table, frozen=True, kw_only=True):
    """lefts and rights: pair ids as they lie, top to bottom; paired: those found, in order.

    left, right: the card now picked on each side; missed: the wrong pair just shown.
    stumbled: cards that were in a wrong try; their pairs earn no point.
    """

    lefts: tuple[str, ...]
    rights: tuple[str, ...]
    paired: tuple[str, ...] = ()
    left: str | None = None
    right: str | None = None
    missed: tuple[str, ...] = ()
    stumbled: tuple[str, ...] = ()


class Match(Game, frozen=True, kw_only=True, tag="match"):
    pairs: tuple[Pair, ...]

    def faults(self) -> list[str]:
        ids = {pair.id for pair in self.pairs}
        found = []
        if len(self.pairs) < 3:
            found.append("pairs: write at least three")
        if len(ids) < len(self.pairs):
            found.append("pairs: two share one id; give each its own")
        return found

    def deal(self, seed: int) -> MatchTable:
        rng = random.Random(seed)
        ids = [pair.id for pair in self.pairs]
        lefts = rng.sample(ids, len(ids))
        rights = rng.sample(ids, len(ids))
        return MatchTable(lefts=tuple(lefts), rights=tuple(rights), of=len(ids))

    def play(self, table: MatchTable, move: Move) -> MatchTable:
        """Moves: {"left": pair id} or {"right": pair id}; two picks make a try.

        A pair counts a point when neither of its cards was in a wrong try before.
        """
        side, card = next(iter(move.items()), ("", ""))
        if side not in ("left", "right") or card not in table.lefts or card in table.paired:
            return table
        picked = msgspec.structs.replace(table, missed=(), **{side: card})
        if picked.left is None or picked.right is None:
            return picked
        return _tried(picked)

    def hint(self, table: MatchTable) -> str:
        return next(card for card in table.lefts if card not in table.paired)


def _tried(table: MatchTable) -> MatchTable:
    assert table.left is not None and table.right is not None
    cleared = msgspec.structs.replace(table, left=None, right=None)
    if table.left != table.right:
        both = (table.left, table.right)
        return msgspec.structs.replace(cleared, missed=both, stumbled=cleared.stumbled + both)
    paired = (*table.paired, table.left)
    return msgspec.structs.replace(
        cleared,
        paired=paired,
        points=table.points + (table.left not in table.stumbled),
        finished=len(paired) == len(table.lefts),
    )
