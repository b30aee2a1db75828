"""A hall in memory: stations that give, desks that hand over, and all that may befall both."""

from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from random import Random
from types import SimpleNamespace

import msgspec

from db.journal import JournalUnwritable
from kiosk import facts
from kiosk.clock import SetClock
from kiosk.content.store import Content
from kiosk.desk.answer import Answer
from kiosk.desk.desk import Desk
from kiosk.desk.ledger import key_of
from kiosk.festival.folder import Festival
from kiosk.festival.shares import left_of
from kiosk.machine.day import Calendar
from kiosk.machine.machine import Machine
from kiosk.machine.recorder import Recorder
from kiosk.machine.room import Space
from kiosk.machine.settings import Settings, given
from kiosk.machine.witness import Witness
from kiosk.prizes import token
from kiosk.prizes.codes import short_code
from kiosk.prizes.giver import Giver
from kiosk.station.guide import Door
from kiosk.station.handing import Handing
from kiosk.trust.kit import Kit
from tests.festivals import at
from tests.kiosk.desk.memory import PIN, MemoryJournal, PowerCut, kit_of, open_in_memory

PRIZE, SHARES, DAYS = "badge", (3, 2, 2), 3
OVERRULED = ("revoked", "book", "second")


class StillWitness(Witness):
    """Backups and copies are another siege's: nothing is written here."""

    def keep(self, *_: object) -> None:
        self.kept = True


def few(kit: Kit, day: int = 0, left: int = 0) -> Kit:
    """Of so few pieces, and all so early, that a schedule gives them all. day, left: of a
    replacement, what is left of that day."""
    words = kit.words
    assert words is not None
    said = {PRIZE: left} if day else {}
    shares = left_of({PRIZE: SHARES}, day, said)
    words = msgspec.structs.replace(
        words, shares=shares, traffic=(1, *[0] * 9), given=said, given_day=day
    )
    return replace(kit, words=words)


class Post:
    """An installation of a station. place: of all that were begun. twice: of a kit that another
    machine has taken already."""

    def __init__(self, folder: Path, kit: Kit, content: Content, clock: SetClock, rng: Random,
                 place: int, twice: bool = False) -> None:  # fmt: skip
        self.folder, self.kit, self.content, self.clock, self.rng = folder, kit, content, clock, rng
        self.twice = twice
        # a short code names two bytes of it: once in 65,536 they are another one's, too, and the
        # keeper is asked for the PIN; here they would be counted as one
        self.journal = MemoryJournal(kit.festival, bytes([place]) + rng.randbytes(15))
        self.open()

    def open(self) -> None:
        recorder = Recorder(self.journal, self.clock)  # type: ignore[arg-type]
        settings = msgspec.convert(given(self.kit) | {"pin": None}, Settings)
        witness = StillWitness(self.folder, self.kit, self.folder / "state", lambda: "")
        self.machine = Machine(
            self.folder, settings, self.kit, self.journal, recorder, self.clock,  # type: ignore[arg-type]
            witness, Space(self.folder),
        )  # fmt: skip
        offset_min = settings.utc_offset_min
        self.calendar = Calendar(recorder, self.clock, settings.first_day, DAYS, offset_min)
        self.giver = Giver(self.machine, self.content, self.calendar, self.rng)
        guide = SimpleNamespace(door=Door.PANEL)
        self.handing = Handing(self.machine, self.giver, guide)  # type: ignore[arg-type]
        recorder.record(facts.Started(program="p", content="c", boot=""))
        self.calendar.watch()

    def play(self, quiz: str) -> facts.PrizeWon | None:
        """A round well played and what it wins. Raises PowerCut, JournalUnwritable."""
        record = self.machine.recorder.record
        began = facts.QuizStarted(quiz=quiz, street="s", area="a", questions=("q",), seed=1)
        record(facts.VisitBegan(lang="kk", street="s", area="a"), began, visit="v")
        self.clock.pass_ms(20_000)
        answer = facts.Answered(question="q", chosen=("c",), points=1, of=1, took_ms=5_000)
        end = facts.RoundFinished(points=1, of=1)
        won = self.giver.draw([answer, end])
        record(answer, end, *([won] if won else []), visit="v")
        return won

    @property
    def pieces(self) -> dict[int, int]:
        """Day by issue, of all that was won here."""
        told = map(facts.decode, self.journal.facts)
        return {one.issue: one.day for one in told if isinstance(one, facts.PrizeWon)}


class Hall:
    """A station, later ones in its place, second machines with its kit; a desk, later ones in its
    place, and another desk."""

    def __init__(self, folder: Path, kits: dict[str, Kit], festival: Festival, content: Content,
                 rng: Random) -> None:  # fmt: skip
        self.folder, self.kits, self.festival, self.content, self.rng = (
            folder, kits, festival, content, rng,
        )  # fmt: skip
        self.clock = SetClock(at(1, 11))
        self.day, self.generation, self.quizzes = 1, 0, 0
        self.papers: list[tuple[str, str]] = []
        self.won: list[tuple[Post, facts.PrizeWon]] = []
        self.posts: list[Post] = []
        self._post(few(kits["K01"]))
        self.stick: dict[str, bytes] = {}
        self.books: list[MemoryJournal] = []
        self.shown: Counter[str] = Counter()
        self.lost_books = 0
        self.replace_desk(with_book=True)
        self.other = open_in_memory(
            folder, kits["D02"], MemoryJournal(kits["D02"].festival, b"2" * 16), content, self.clock
            , None,
        )  # fmt: skip

    def _post(self, kit: Kit, twice: bool = False) -> None:
        place = len(self.posts)
        made = Post(self.folder, kit, self.content, self.clock, self.rng, place, twice)
        self.posts.append(made)

    # what happens

    def step(self) -> None:
        deeds: dict[Callable[[], None], int] = {
            self.play: 40, self.cut_play: 5, self.sick_play: 3, self.kill_post: 5, self.reissue: 8,
            self.void: 4, self.twice: 3, self.replace_post: 2, self.scan: 40, self.pin: 12,
            self.undo: 6, self.kill_desk: 6, self.cut_desk: 6, self.sick_desk: 3, self.night: 4,
            self.new_desk: 2, self.lose_desk: 2, self.elsewhere: 3,
        }  # fmt: skip
        self.clock.pass_ms(self.rng.choice([3_000, 200_000, 600_000]))
        self.rng.choices([*deeds], [*deeds.values()])[0]()

    def at_work(self) -> Post:
        generation = self.posts[-1].kit.holder.generation
        return self.rng.choice([p for p in self.posts if p.kit.holder.generation == generation])

    def play(self) -> None:
        post = self.at_work()
        for _ in range(self.rng.choice([1, 3])):
            self.clock.pass_ms(200_000)
            self.quizzes += 1
            try:
                won = post.play(f"q{self.quizzes % 9}")
            except PowerCut:
                post.open()
                won = post.machine.recorder.tally.last_prize
                if won is not None and any(won.code == one.code for _, one in self.won):
                    won = None
            except JournalUnwritable:
                won = None
            if won is not None:
                self.won.append((post, won))
                self.papers.append((won.code, short_code(won, post.kit)))

    def cut_play(self) -> None:
        journal = self.at_work().journal
        journal.dies = True
        self.play()
        journal.dies = False

    def sick_play(self) -> None:
        journal = self.at_work().journal
        journal.sick = True
        with suppress(JournalUnwritable):
            self.play()
        journal.sick = False

    def kill_post(self) -> None:
        self.at_work().open()

    def reissue(self) -> None:
        """Two papers of one piece."""
        if self.won:
            post, won = self.rng.choice(self.won)
            if code := post.handing.reissue(won):
                self.papers.append((code, short_code(won, post.kit)))

    def void(self) -> None:
        if self.won:
            post, won = self.rng.choice(self.won)
            post.handing.void(won)

    def twice(self) -> None:
        """A guide says that a second machine may take the kit."""
        if not any(post.twice for post in self.posts):
            self._post(self.posts[-1].kit, twice=True)

    def replace_post(self) -> None:
        """An honest organizer says what is left of the day: what this street's codes tell."""
        if self.generation < 2:
            self.generation += 1
            gone = Counter(day for p in self.posts if not p.twice for day in p.pieces.values())
            left = min(SHARES[self.day - 1], sum(SHARES[: self.day]) - gone.total())
            kit = kit_of(self.kits["K01"], self.festival, self.generation)
            self._post(few(kit, self.day, max(0, left)))

    def night(self) -> None:
        if self.day < DAYS and self.rng.random() < 0.5:
            self.day += 1
            self.clock.pass_ms(max(0, at(self.day, 10, 30) - self.clock.utc))
            for post in self.posts:
                post.calendar.watch()
            self.desk.watch_day()
            self.other.watch_day()

    # at the desk

    def replace_desk(self, with_book: bool) -> None:
        generation = len(self.books)
        self.desk_kit = kit_of(self.kits["D01"], self.festival, generation)
        self.books.append(MemoryJournal(self.desk_kit.festival, bytes([generation]) * 16))
        self.stick = self.stick if with_book else {}
        self.start()

    def start(self) -> None:
        self.desk: Desk = open_in_memory(
            self.folder, self.desk_kit, self.books[-1], self.content, self.clock, self.stick
        )

    def new_desk(self) -> None:
        if len(self.books) < 4:
            self.replace_desk(with_book=True)

    def lose_desk(self) -> None:
        if len(self.books) < 4:
            self.lost_books += 1
            self.replace_desk(with_book=False)

    def scan(self, pin: str | None = None) -> None:
        if not self.papers:
            return
        code, short = self.rng.choice(self.papers)
        try:
            answer = self.desk.redeem(self.rng.choice([code, code, short]), pin)
        except PowerCut:
            self.start()
        except JournalUnwritable:
            pass
        else:
            self._count(code, answer, 1)

    def pin(self) -> None:
        self.scan(self.rng.choice([PIN, PIN, "000000"]))

    def undo(self) -> None:
        if self.papers:
            code, _ = self.rng.choice(self.papers)
            self._count(code, self.desk.undo(code, PIN), -1)

    def kill_desk(self) -> None:
        self.start()

    def cut_desk(self) -> None:
        self.books[-1].dies = True
        self.scan(self.rng.choice([None, PIN]))
        self.books[-1].dies = False

    def sick_desk(self) -> None:
        self.books[-1].sick = True
        self.scan()
        self.books[-1].sick = False

    def elsewhere(self) -> None:
        if self.papers:
            assert self.other.redeem(self.rng.choice(self.papers)[0], PIN).result == "elsewhere"

    def _count(self, code: str, answer: Answer, by: int) -> None:
        if answer.result == "handed":
            said = token.read(code)
            self.shown[str(key_of(said.station, said.installation.hex(), said.issue))] += by

    # what must never be

    def wrong(self) -> list[str]:
        return [*self._gave_too_much(), *self._handed_twice()]

    def _gave_too_much(self) -> list[str]:
        """Of the first machines of all generations together, and of each second one."""
        found = []
        firsts = Counter(day for p in self.posts if not p.twice for day in p.pieces.values())
        seconds = [Counter(p.pieces.values()) for p in self.posts if p.twice]
        for gave in (firsts, *seconds):
            for day in range(1, DAYS + 1):
                gone = sum(gave[one] for one in range(1, day + 1))
                if gone > sum(SHARES[:day]):
                    found.append(f"{gone} given by day {day}")
        return found

    def _handed_twice(self) -> list[str]:
        every, despite, unpinned = Counter[str](), Counter[str](), Counter[str]()
        for journal in self.books:
            for fact in map(facts.decode, journal.facts):
                if isinstance(fact, facts.Redeemed | facts.Returned):
                    key = str(key_of(fact.station, fact.installation, fact.issue))
                    by = 1 if isinstance(fact, facts.Redeemed) else -1
                    plain = not isinstance(fact, facts.Redeemed) or fact.despite == ""
                    every[key] += by
                    unpinned[key] += by if plain else 0
                    despite[key] += not plain and by > 0
        found = [f"{key} handed out {n} times" for key, n in every.items() if n > 1 + despite[key]]
        found += [f"{key} without a PIN {n} times" for key, n in unpinned.items() if n > 1]
        found += [
            f"{key} shown {n} times, written {every[key]}"
            for key, n in self.shown.items()
            if n > every[key]
        ]
        known = {
            str(key_of(1, post.journal.installation.hex(), issue))
            for post in self.posts
            for issue in post.pieces
        }
        found += [
            f"{key} was never given" for key, n in every.items() if n > 0 and key not in known
        ]
        return found + [one for journal in self.books for one in _unasked(journal)]


def _unasked(journal: MemoryJournal) -> list[str]:
    """Hand-outs on codes of a second machine of a station before the keeper said of one of them
    that it is right; from then on it is one of the station's, and its share may go as well."""
    known: dict[int, list[str]] = {}
    found = []
    for fact in map(facts.decode, journal.facts):
        if isinstance(fact, facts.Redeemed):
            seen = known.setdefault(fact.generation, [])
            if seen and fact.installation[:4] not in seen and fact.despite == "":
                found.append(f"{fact.installation} was not asked for")
            seen.append(fact.installation[:4])
    return found
