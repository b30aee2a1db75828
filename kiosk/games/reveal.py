"""Who am I? Clues uncover one by one; who knows early earns more."""

import random
from typing import ClassVar

import msgspec

from kiosk.ages import MIDDLE, GameBand
from kiosk.games.game import Game, Move, Table, to_come, twice, unlike
from kiosk.texts import Text

RIDDLES: dict[GameBand, int] = {"6-8": 3, "9-12": 4, "13-17": 5}
"""Fifteen to twenty seconds for each riddle."""

OPTIONS: dict[GameBand, int] = {"6-8": 3, "9-12": 4, "13-17": 4}
"""How many answers stand to choose from."""


class Card(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """text: the answer. clues: hardest first; the last one leaves no doubt."""

    id: str
    text: Text
    clues: tuple[Text, ...]
    picture: str | None = None


class RevealTable(Table, frozen=True, kw_only=True):
    """riddle: the card asked for now, "" when all are done; waiting: those still to come.

    options: card ids to choose from; uncovered: how many clues can be read; crossed: wrong answers.
    worth: what a right answer would earn now. solved, given: riddles answered at the first try, and
    those that took more; last: the riddle just done; done: all of them in order.
    """

    riddle: str
    waiting: tuple[str, ...]
    options: tuple[str, ...]
    seed: int
    uncovered: int = 1
    crossed: tuple[str, ...] = ()
    worth: int = 0
    solved: tuple[str, ...] = ()
    given: tuple[str, ...] = ()
    last: str = ""
    done: tuple[str, ...] = ()


class Reveal(Game, frozen=True, kw_only=True, tag="reveal"):
    versus: ClassVar[bool] = True
    shrinks: ClassVar[bool] = True

    cards: tuple[Card, ...]

    @property
    def alike(self) -> bool:
        return True

    def faults(self) -> list[str]:
        found = super().faults()
        if len(self.cards) < max(OPTIONS.values()):
            found.append(f"cards: write at least {max(OPTIONS.values())}")
        found += twice("cards", (card.id for card in self.cards))
        found += unlike("cards", (card.text for card in self.cards))
        for card in self.cards:
            if not 3 <= len(card.clues) <= 5:
                found.append(f'cards: "{card.id}" has {len(card.clues)} clues; write three to five')
            found += [
                f'cards: a clue of "{card.id}" names its answer in {lang}; say it otherwise'
                for clue in card.clues
                for lang, words in clue.items()
                if card.text.get(lang) and card.text[lang].casefold() in words.casefold()
            ]
        return found

    def deal(self, seed: int, band: GameBand = MIDDLE) -> RevealTable:
        ids = [card.id for card in self.cards]
        asked = random.Random(seed).sample(ids, min(RIDDLES[band], len(ids)))
        of = sum(self._worth(card, 1) for card in asked)
        empty = RevealTable(
            riddle="", waiting=tuple(asked), options=(), seed=seed, of=of, band=band
        )
        return self._next(empty)

    def made(self, table: RevealTable, move: Move) -> RevealTable | None:
        """Moves: {"riddle": the one asked, "more": "clue"} or {"riddle": .., "answer": card id}.

        A wrong answer is crossed out and costs this riddle's points; another clue helps on.
        """
        if move.get("riddle") != table.riddle:
            return None
        more = min(table.uncovered + 1, len(self._card(table.riddle).clues))
        if move.get("more") == "clue":
            return None if more == table.uncovered else self._uncovered(table, more)
        answer = move.get("answer", "")
        if answer not in table.options or answer in table.crossed:
            return None
        if answer == table.riddle:
            return self._next(_known(table))
        crossed = (*table.crossed, answer)
        return self._uncovered(msgspec.structs.replace(table, crossed=crossed), more)

    def _worth(self, riddle: str, uncovered: int) -> int:
        """Twice its clues less those uncovered: a sure late answer beats a lucky early one."""
        return 2 * len(self._card(riddle).clues) - uncovered

    def _uncovered(self, table: RevealTable, clues: int) -> RevealTable:
        worth = 0 if table.crossed else self._worth(table.riddle, clues)
        return msgspec.structs.replace(table, uncovered=clues, worth=worth)

    def _next(self, table: RevealTable) -> RevealTable:
        if not table.waiting:
            return msgspec.structs.replace(table, riddle="", options=(), worth=0, finished=True)
        riddle, *waiting = table.waiting
        rng = random.Random(f"{table.seed} {riddle}")
        others = [card.id for card in self.cards if card.id != riddle]
        options = [riddle, *rng.sample(others, min(OPTIONS[table.band] - 1, len(others)))]
        rng.shuffle(options)
        return msgspec.structs.replace(
            table,
            riddle=riddle,
            waiting=tuple(waiting),
            options=tuple(options),
            uncovered=1,
            crossed=(),
            worth=self._worth(riddle, 1),
        )

    def hint(self, table: RevealTable) -> str:
        return table.riddle

    def slips(self, table: RevealTable) -> int:
        return len(table.crossed) + len(table.given)

    def marks(self, table: RevealTable) -> list[int]:
        done = [int(card in table.solved) for card in table.done]
        return to_come(done, len(done) + len(table.waiting) + bool(table.riddle))

    def told(self, table: RevealTable) -> dict[str, int]:
        riddles = len(table.solved) + len(table.given) + len(table.waiting) + bool(table.riddle)
        return {
            "known": len(table.solved),
            "of": riddles,
            "points": table.points,
            "points_of": table.of,
        }

    def _card(self, card_id: str) -> Card:
        return next(card for card in self.cards if card.id == card_id)


def _known(table: RevealTable) -> RevealTable:
    """The riddle asked now is answered rightly."""
    done = (table.riddle,)
    return msgspec.structs.replace(
        table,
        points=table.points + table.worth,
        solved=table.solved + (() if table.crossed else done),
        given=table.given + (done if table.crossed else ()),
        last=table.riddle,
        done=table.done + done,
    )
