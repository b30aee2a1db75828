"""The desk's book: what was handed out here, on which code, and what is left. A fold of its facts.

Must never forget a hand-out that was durable.
"""

from collections import Counter
from typing import NamedTuple

from kiosk import facts

GUESSES = 5
"""So many whole codes that nobody made, one after another, and the keeper's PIN is asked for."""


class Key(NamedTuple):
    """One piece that a station gave. installation: its first two bytes, in hex: all that a short
    code tells, and stations draw installations until they differ in these."""

    station: int
    installation: str
    issue: int

    def __str__(self) -> str:
        return f"{self.station}/{self.installation}/{self.issue}"


def key_of(station: int, installation: str, issue: int) -> Key:
    return Key(station, installation[:4].lower(), issue & 0xFFFF)


class Ledger:
    """handed: by key, the fact that it was. stock: pieces at the desk by prize.

    elders: keys of a desk before this one, with no fact here. installations: by (station,
    generation), in the order in which they were first seen. guesses: wrong codes in a row. began:
    the first day of this book, 0 before it. today: handed out on this day, by prize. top: pieces
    after the prize was last brought or counted. at_work: a keeper opened the desk today. misses:
    wrong PINs in a row, last_miss the newest.
    """

    def __init__(self) -> None:
        self.handed: dict[Key, facts.Redeemed] = {}
        self.elders: set[str] = set()
        self.has_elders = False
        self.stock: Counter[str] = Counter()
        self.today: Counter[str] = Counter()
        self.top: Counter[str] = Counter()
        self.installations: dict[tuple[int, int], list[str]] = {}
        self.guesses = 0
        self.began = 0
        self.last: facts.Redeemed | None = None
        self.at_work = False
        self.misses = 0
        self.last_miss: facts.PinRefused | None = None

    def add(self, fact: facts.Written) -> None:
        match fact:
            case facts.Redeemed():
                self._hand_over(fact)
            case facts.Returned():
                self._take_back(fact)
            case facts.DayBegan():
                self.began = self.began or fact.day
                self.today.clear()
                # who confirmed the day stands at the desk
                self.at_work &= fact.confirmed == "guide"
            case facts.CodeRefused():
                self.guesses += 1
            case facts.KeeperCame():
                self.guesses = self.misses = 0
                if fact.what != "pin":
                    self.at_work = fact.what != "close"
            case facts.PinRefused():
                self.misses += 1
                self.last_miss = fact
            case facts.Restocked() | facts.Spent() | facts.Counted() | facts.BookTaken():
                self._fill(fact)

    def _hand_over(self, fact: facts.Redeemed) -> None:
        self.handed[key_of(fact.station, fact.installation, fact.issue)] = fact
        self.last = fact
        self.stock[fact.prize] -= 1
        self.today[fact.prize] += 1
        self.guesses = 0
        self._see(fact)

    def _take_back(self, fact: facts.Returned) -> None:
        gone = self.handed.pop(key_of(fact.station, fact.installation, fact.issue), None)
        if gone is not None:
            self.stock[gone.prize] += 1
            self.today[gone.prize] -= 1
            self.last = None

    def _fill(self, fact: facts.Restocked | facts.Spent | facts.Counted | facts.BookTaken) -> None:
        match fact:
            case facts.Restocked():
                self.stock[fact.prize] += fact.pieces
            case facts.Spent():
                self.stock[fact.prize] -= fact.pieces
                return
            case facts.Counted():
                self.stock[fact.prize] = fact.pieces
            case facts.BookTaken():
                self.has_elders = True
                self.elders.update(fact.keys)
                self.stock.update(fact.stock)
        for prize in fact.stock if isinstance(fact, facts.BookTaken) else (fact.prize,):
            self.top[prize] = self.stock[prize]

    def _see(self, fact: facts.Redeemed) -> None:
        seen = self.installations.setdefault((fact.station, fact.generation), [])
        if fact.installation[:4] not in seen:
            seen.append(fact.installation[:4])

    def is_second(self, station: int, generation: int, installation: str) -> bool:
        """Whether another installation of this station and key was seen before this one."""
        seen = self.installations.get((station, generation), [])
        return bool(seen) and installation[:4] not in seen
