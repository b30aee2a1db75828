"""What every game is. Each engine is a file beside this one, its face in ui/games."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, ClassVar

import msgspec

from kiosk.ages import MIDDLE, GameBand
from kiosk.games import stages
from kiosk.texts import Text

Move = Mapping[str, str]

MOST_HANDS = 4
"""So many of a crew find room before a screen; who says "four" may be more."""


class Table(msgspec.Struct, frozen=True, kw_only=True):
    """A game being played: what lies on the table. Every move makes a new table.

    points of `of`: what has been earned so far, of what a perfect player can earn.
    ms: how long the game had been going at the last move.
    """

    points: int = 0
    of: int = 0
    finished: bool = False
    band: GameBand = MIDDLE
    ms: int = 0


class Game(
    msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="engine"
):
    """What an author writes. `fact` is one true sentence for the result.

    source: where its facts and numbers can be checked; valid_until: the last day they hold.
    author, checker: a mark, never a name.
    lasts_ms: how long a round should take; only games that run by themselves end by it.
    profession: whose work it is; without it one of its area's.
    stage: the place where it is played, a folder of assets/look/stages; without it its street's.

    versus: two may play it side by side. meets: at one table, where one meets the other. crew:
    more may play it at one table for one goal.
    wide: half a screen holds no more of it than the youngest get. shrinks: the youngest get fewer
    pieces of it, and a round of theirs is shorter. flowing: its points come with time, not with a
    move. held: a hand holds what it plays with, and does not tap it. plays_out: what a move has
    come to is seen a little later, and its face says when.
    shown_moves: how many moves the hand makes before all eyes in the attract round.
    """

    versus: ClassVar[bool] = False
    meets: ClassVar[bool] = False
    crew: ClassVar[bool] = False
    wide: ClassVar[bool] = False
    shrinks: ClassVar[bool] = False
    flowing: ClassVar[bool] = False
    held: ClassVar[bool] = False
    plays_out: ClassVar[bool] = False
    shown_moves: ClassVar[int] = 1

    id: str
    street: str
    area: str
    name: Text
    fact: Text
    source: str | None = None
    valid_until: date | None = None
    author: str | None = None
    checker: str | None = None
    lasts_ms: int = 75_000
    stage: str | None = None
    profession: str | None = None

    def faults(self) -> list[str]:
        """What is wrong with this game beyond its types, a sentence each: field, what to do."""
        found = []
        if not 60_000 <= self.lasts_ms <= 90_000:
            wrong = f"lasts_ms: {self.lasts_ms} is no round"
            found.append(f"{wrong}; write a number from 60000 to 90000")
        known = stages.of(self.engine)
        if self.stage is not None and self.stage not in known:
            remedy = f"write one of {', '.join(known)}" if known else "leave it out"
            found.append(f'stage: "{self.stage}" is no stage of {self.engine}; {remedy}')
        return found

    @property
    def alike(self) -> bool:
        """Of two who play: they are asked the same, one thing after another, and what each has
        said is told once both have said it."""
        return False

    @property
    def engine(self) -> str:
        return str(self.__struct_config__.tag)

    @property
    def played_on(self) -> str:
        """The stage where it is played, or "" where its engine has none yet."""
        return self.stage or stages.default(self.engine, self.street)

    def proof(self) -> list[str]:
        """What playing the game shows to be wrong, told as a fault is: a round that nobody can win.

        Slow, and asked of a game without faults alone.
        """
        return []

    def deal(self, seed: int, band: GameBand = MIDDLE) -> Any:
        """The table at the start; the same seed and band deal the same table."""
        raise TypeError(f"{type(self).__name__} deals nothing")

    def seated(self, seed: int, band: GameBand, side: int) -> Any:
        """The table of one of two who play; side 0 or 1. Most games deal both alike."""
        return self.deal(seed, band)

    def tables(self, seed: int, band: GameBand, sides: int, hands: int) -> tuple[Any, ...]:
        """Those of a round: of one, of two sides, or the one of a crew of so many hands."""
        if sides > 1:
            return tuple(self.seated(seed, band, side) for side in range(sides))
        return (self.deal_crew(seed, band, hands) if hands else self.deal(seed, band),)

    def hands(self, players: int) -> int:
        """How many of so many players are a crew at one table; 0 where each plays alone."""
        return min(players, MOST_HANDS) if self.crew and players > 1 + self.versus else 0

    def deal_crew(self, seed: int, band: GameBand, hands: int) -> Any:
        """The table of a crew: more hands may have more to do."""
        return self.deal(seed, band)

    def at(self, table: Any, ms: int) -> Any:
        """The table when nobody touches it until `ms`. Most games wait; some run by themselves."""
        return table if table.finished else msgspec.structs.replace(table, ms=max(ms, table.ms))

    def play(self, table: Any, move: Move) -> Any:
        """The table after a move. A move that cannot be made leaves the table as it is.

        "ms" says when, in milliseconds since the game began; without it no time has passed.
        {"ms": ...} alone lets time pass: it is made only when that ends the game.
        """
        ms = whole(move.get("ms", str(table.ms)))
        if table.finished or ms is None or ms < table.ms:
            return table
        now = self.at(table, ms)
        if now.finished:
            return now
        made = self.made(now, move)
        return table if made is None else made

    def moved(self, tables: tuple[Any, ...], side: int, move: Move) -> tuple[Any, ...]:
        """A round's tables after a move of one side; who meets the other sees what they do."""
        return tuple(
            self.play(table, move) if place == side or self.meets else table
            for place, table in enumerate(tables)
        )

    def made(self, table: Any, move: Move) -> Any | None:
        """The table after a move at this very moment, or None when it cannot be made."""
        raise TypeError(f"{type(self).__name__} knows no moves")

    def hint(self, table: Any) -> str:
        """The id of a card that is a right next move, or ""; a ghost hand points at it."""
        raise TypeError(f"{type(self).__name__} has no hint")

    def demo(self, table: Any) -> str:
        """What a hand points at before the first move, to show how the game is played."""
        return self.hint(table)

    def slips(self, table: Any) -> int:
        """How many mistakes the table remembers."""
        return len(getattr(table, "stumbled", ()))

    def marks(self, table: Any) -> list[int]:
        """The round bit by bit: 1 right, 0 not yet right, -1 to come; none where it has no bits."""
        return []

    def told(self, table: Any) -> dict[str, int]:
        """The numbers with which the result is told as the job's."""
        return {"points": table.points, "of": table.of}

    @property
    def told_words(self) -> dict[str, Text]:
        """What the job calls the things that are told, by name; nothing where the face knows."""
        return {}


def to_come(marks: list[int], of: int) -> list[int]:
    """The marks made so far, and one for everything that is still to come."""
    return marks + [-1] * (of - len(marks))


def whole(text: str) -> int | None:
    """The number that a part of a move spells: one to seven digits and nothing else."""
    return int(text) if 1 <= len(text) <= 7 and text.isascii() and text.isdigit() else None


def twice(field: str, ids: Iterable[str]) -> list[str]:
    """The fault that two things in an author's list share an id."""
    found = list(ids)
    same = len(set(found)) < len(found)
    return [f"{field}: two share one id; give each its own"] if same else []


def unlike(field: str, texts: Iterable[Text]) -> list[str]:
    """The fault that two cards say the same: nobody could tell which of them is right."""
    seen: set[tuple[str, str]] = set()
    for text in texts:
        words = {(lang, said.strip().casefold()) for lang, said in text.items() if said.strip()}
        if seen & words:
            said = text[min(seen & words)[0]].strip()
            return [f'{field}: "{said}" stands on two cards; write different words']
        seen |= words
    return []
