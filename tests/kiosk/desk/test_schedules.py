"""Whatever happens in a hall, a code is handed out once, or with a PIN and a fact that says so."""

import random
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from db.journal import JournalUnwritable
from kiosk import facts
from kiosk.clock import SetClock
from kiosk.content.store import Content
from kiosk.desk.answer import Answer
from kiosk.desk.desk import Desk
from kiosk.desk.ledger import key_of
from kiosk.machine.records import installed
from kiosk.prizes import short, token
from kiosk.trust.kit import Kit
from tests.festivals import Hall, at
from tests.kiosk.desk.memory import PIN, MemoryJournal, PowerCut, kit_of, open_in_memory

STEPS = 60
OVERRULED = ("revoked", "book", "second")


class Hazard:
    """One hall, one desk with its number, and what becomes of them by the seed."""

    def __init__(self, hall: Hall, content: Content, folder: Path, seed: int) -> None:
        self.chance = random.Random(seed)
        self.folder, self.content, self.festival = folder, content, hall.festival
        desk, station = installed(hall.install("D01")), installed(hall.install("K01"))
        assert desk is not None and station is not None
        self.base: Kit = desk
        self.station: Kit = station
        self.clock = SetClock(at(1, 11))
        self.stick: dict[str, bytes] = {}
        self.journals: list[MemoryJournal] = []
        self.shown: Counter[str] = Counter()
        self.codes = [self._code(n) for n in range(1, 9)]
        self.replace(with_book=True)

    def _code(self, n: int) -> tuple[str, str]:
        """Of one installation, then of a copy with the same issue numbers; some for tomorrow."""
        installation = b"\1\2\3\4" if n < 6 else b"\5\6\7\10"
        issue, day = (n - 1) % 5 + 1, 2 if n % 4 == 0 else 1
        festival, words = self.station.festival_number, self.station.words
        assert words is not None
        said = token.Token(festival, 1, installation, 0, 1, 1, day, issue, bytes(4))
        by_hand = short.make(
            short.Short(1, int.from_bytes(installation[:2], "big"), issue, 1),
            short.Behind(festival, 1, day, 0),
            bytes.fromhex(words.short_keys["1"]),
        )
        return token.make(said, self.station.key), by_hand

    def replace(self, with_book: bool) -> None:
        """Another laptop takes the desk's place; without the book a new stick is put in."""
        generation = len(self.journals)
        self.kit = kit_of(self.base, self.festival, generation)
        self.journals.append(MemoryJournal(self.kit.festival, bytes([generation]) * 16))
        if not with_book:
            self.stick = {}
        self.start()

    def start(self) -> None:
        self.desk: Desk = open_in_memory(
            self.folder, self.kit, self.journals[-1], self.content, self.clock, self.stick
        )

    def step(self) -> None:
        self.clock.pass_ms(self.chance.choice([3_000, 60_000, 600_000]))
        match self.chance.choices(
            ["scan", "pin", "undo", "kill", "cut", "sick", "night", "replace", "lose", "pull"],
            [40, 12, 8, 8, 8, 4, 1, 1, 1, 2],
        )[0]:
            case "scan":
                self.scan(None)
            case "pin":
                self.scan(self.chance.choice([PIN, "000000"]))
            case "undo":
                self.undo()
            case "kill":
                self.start()
            case "cut":
                self.journals[-1].dies = True
                self.scan(self.chance.choice([None, PIN]))
                self.journals[-1].dies = False
            case "sick":
                self.journals[-1].sick = True
                self.scan(None)
                self.journals[-1].sick = False
            case "night" if self.clock.utc < at(2, 0):
                self.clock.pass_ms(at(2, 10) - self.clock.utc)
                self.desk.watch_day()
            case "replace" | "lose" as how if len(self.journals) < 4:
                self.replace(with_book=how == "replace")
            case "pull":
                # what is handed out now stands on no stick, until it is put in again
                self.stick["pulled"] = b""
                self.scan(None)
                del self.stick["pulled"]
                self.desk.take_book()
                if self.desk.book is not None:
                    self.desk.book.settle()

    def scan(self, pin: str | None) -> None:
        code, by_hand = self.chance.choice(self.codes)
        typed = self.chance.choice([code, code, by_hand])
        with suppress(JournalUnwritable):
            try:
                answer = self.desk.redeem(typed, pin)
            except PowerCut:
                self.start()
                return
            self._count(code, answer, 1)

    def undo(self) -> None:
        code, _ = self.chance.choice(self.codes)
        self._count(code, self.desk.undo(code, PIN), -1)

    def _count(self, code: str, answer: Answer, by: int) -> None:
        if answer.result == "handed":
            said = token.read(code)
            self.shown[str(key_of(said.station, said.installation.hex(), said.issue))] += by

    def wrong(self) -> list[str]:
        """What must never be true."""
        unpinned: Counter[str] = Counter()
        every: Counter[str] = Counter()
        despite: Counter[str] = Counter()
        for journal in self.journals:
            for fact in map(facts.decode, journal.facts):
                if isinstance(fact, facts.Redeemed):
                    key = str(key_of(fact.station, fact.installation, fact.issue))
                    every[key] += 1
                    despite[key] += fact.despite in OVERRULED
                    unpinned[key] += fact.despite == ""
                elif isinstance(fact, facts.Returned):
                    key = str(key_of(fact.station, fact.installation, fact.issue))
                    every[key] -= 1
                    unpinned[key] -= 1
        found = [f"{key} handed out {n} times" for key, n in every.items() if n > 1 + despite[key]]
        found += [f"{key} without a PIN {n} times" for key, n in unpinned.items() if n > 1]
        return found + [
            f"{key} shown {n} times, written {every[key]}"
            for key, n in self.shown.items()
            if n > every[key]
        ]


@pytest.mark.slow("twenty schedules of sixty mishaps")
def test_no_schedule_hands_a_code_out_twice_without_a_pin_and_a_fact(
    made: Hall, content: Content, tmp_path: Path, rounds: Callable[[int, int], range]
) -> None:
    found: Counter[str] = Counter()
    for seed in rounds(20, 4_000):
        hazard = Hazard(made, content, tmp_path, seed)
        for _ in range(STEPS):
            hazard.step()
            assert hazard.wrong() == [], seed
        found["handed"] += sum(hazard.shown.values())
        found["replaced"] += len(hazard.journals) - 1
    # a schedule in which nothing happens would prove nothing
    assert found["handed"] > 40 and found["replaced"] > 10
