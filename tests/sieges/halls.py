"""Two stations of one street whose journals are plain lists, and all that may befall them."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random

import msgspec

from db.chain import link
from db.journal import Head, JournalDamaged
from kiosk import facts
from kiosk.clock import SetClock
from kiosk.content.store import Content
from kiosk.festival.folder import Festival
from kiosk.festival.kits import _certified
from kiosk.festival.shares import left_of
from kiosk.machine.day import Calendar
from kiosk.machine.machine import Machine
from kiosk.machine.records import open_records
from kiosk.machine.settings import Settings, given
from kiosk.machine.world import World
from kiosk.prizes.giver import Giver
from kiosk.trust.certificate import certify
from kiosk.trust.kit import KitFile, Words, place_kit
from kiosk.trust.kitfile import open_kit
from kiosk.trust.news import Moved, News, Revoked, sign_news
from tests.festivals import Hall
from tests.kiosk.desk.memory import MemoryJournal, PowerCut

DAYS = 3
PRIZE = "badge"
SHARES = (3, 2, 2)


class Saved(msgspec.Struct, array_like=True):
    festival: str
    installation: bytes
    facts: list[bytes]


class PlainJournal(MemoryJournal):
    """Its file is moved, copied, cut and lost as SQLite's is. dies: at the next write the power
    goes, "before" it or "behind" it."""

    def __init__(self, path: Path, festival: str, rng: Random) -> None:
        self._path = path
        self.dying = ""
        content = path.read_bytes() if path.exists() else b""
        try:
            saved = (
                msgspec.msgpack.decode(content, type=Saved)
                if content
                else Saved(festival, rng.randbytes(16), [])
            )
        except msgspec.DecodeError as error:
            raise JournalDamaged("it was cut") from error
        super().__init__(saved.festival, saved.installation)
        self._hashes = [self.head.hash]
        self._take(saved.facts)

    def append(self, facts: list[bytes]) -> Head:  # type: ignore[override]
        dying, self.dying = self.dying, ""
        if dying == "before":
            raise PowerCut
        self._take(facts)
        if dying == "behind":
            raise PowerCut
        return self.head

    def holds(self, head: Head) -> bool:
        return head.seq < len(self._hashes) and self._hashes[head.seq] == head.hash

    def _take(self, facts: list[bytes]) -> None:
        for fact in facts:
            self.facts.append(fact)
            self._hashes.append(link(self._hashes[-1], fact))
        self.head = Head(len(self.facts), self._hashes[-1])
        saved = Saved(self.festival, self.installation, self.facts)
        self._path.write_bytes(msgspec.msgpack.encode(saved))


class Kits:
    """Kits of both stations and of every generation, and news, made in no time."""

    def __init__(self, hall: Hall) -> None:
        self.festival: Festival = hall.festival
        self.opened = {
            one: open_kit(hall.kit(one), self.festival.code(one)).words for one in ("K01", "K02")
        }

    def of(
        self, holder: str, generation: int, serial: int, day: int = 0, left: int = 0, said: int = 0
    ) -> KitFile:
        """day, left: of a replacement, what the organizer says is left of that day. said: serial of
        the first kit that says so, this one's unless given."""
        words = self.words(holder)
        rest = {PRIZE: left} if day else {}
        return msgspec.structs.replace(
            self.opened[holder],
            certificate=certify(
                self.festival.vault.root_key, _certified(self.festival, holder, generation)
            ),
            station_key=self.festival.vault.keys[holder][generation],
            words=msgspec.structs.replace(
                words,
                serial=serial,
                content=None,
                given=rest,
                given_day=day,
                given_serial=(said or serial) if day else 0,
                shares=left_of(words.shares, day, rest),
            ),
        )

    @property
    def root(self) -> bytes:
        return bytes.fromhex(self.opened["K01"].root)

    def words(self, holder: str) -> Words:
        """Of so few pieces, and all so early, that a schedule gives them all."""
        words = self.opened[holder].words
        assert words is not None
        return msgspec.structs.replace(words, shares={PRIZE: SHARES}, traffic=(1, *[0] * 9))

    def news(self, number: int, moved: list[Moved], revoked: list[Revoked]) -> bytes:
        plan = self.festival.plan
        told = News(
            festival=plan.name, festival_number=plan.number, number=number,
            revoked=tuple(revoked), moved=tuple(moved),
        )  # fmt: skip
        return sign_news(self.festival.vault.root_key, told)


class Box:
    """One machine with its folders. away: it was stolen, or put away for another one."""

    def __init__(self, folder: Path, name: str, content: Content, clock: SetClock) -> None:
        self.folder, self.content, self.clock, self.name = folder, content, clock, name
        self.data, self.state = folder / "data", folder / "state"
        self.data.mkdir(parents=True)
        self.away = False
        self.machine: Machine | None = None
        self.unseen: facts.PrizeWon | None = None  # written, and then the power went

    def open(self, rng: Random) -> facts.PrizeWon | None:
        """As Station.start does it; the prize that is shown because a cut hid it before."""
        world = World(rng, lambda: "", lambda path, name: PlainJournal(path, name, rng), False)  # type: ignore[arg-type,return-value]
        records = open_records(self.data, self.clock, self.state, lambda: self.name, world)
        settings = msgspec.convert(given(records.kit) | {"pin": None}, Settings)
        self.machine = Machine(
            self.data, settings, records.kit, records.journal, records.recorder, self.clock,
            records.witness, records.space, world=world,
        )  # fmt: skip
        self.calendar = Calendar(
            self.machine.recorder, self.clock, settings.first_day, DAYS, settings.utc_offset_min
        )
        self.giver = Giver(self.machine, self.content, self.calendar, rng)
        mark = records.witness.mark(records.journal)
        records.recorder.record(facts.Started(program="p", content="c", boot="", machine=mark))
        self.machine.begin()
        self.calendar.watch()
        found, self.unseen = self.unseen, None
        last = records.recorder.tally.last_prize
        return found if found is not None and last is not None and last.code == found.code else None

    def close(self) -> None:
        self.machine = None

    def played(self, quiz: str, cut: str) -> facts.PrizeWon | None:
        """A round well played and what it wins. cut: where the power goes while it ends."""
        assert self.machine is not None
        record, journal = self.machine.recorder.record, self.machine.journal
        visit = facts.VisitBegan(lang="kk", street="s", area="a")
        began = facts.QuizStarted(quiz=quiz, street="s", area="a", questions=("q",), seed=1)
        record(visit, began, visit="v")
        self.clock.pass_ms(20_000)
        answer = facts.Answered(question="q", chosen=("c",), points=1, of=1, took_ms=5_000)
        end = facts.RoundFinished(points=1, of=1)
        won = self.giver.draw([answer, end])
        journal.dying = cut  # type: ignore[attr-defined]
        self.unseen = won if cut == "behind" else None
        record(answer, end, *([won] if won else []), visit="v")
        record(facts.VisitEnded(reason="goodbye"), visit="v")
        return won

    def copied(self, folder: Path, name: str) -> "Box":
        """On another machine, its user's own state with it or not."""
        made = Box.__new__(Box)
        made.__dict__.update(self.__dict__)
        made.folder, made.name, made.machine, made.unseen = folder, name, None, None
        made.data, made.state = folder / "data", folder / "state"
        made.clock = SetClock(self.clock.utc, self.clock.run)
        shutil.copytree(self.data, made.data)
        return made


@contextmanager
def power(box: Box) -> Iterator[None]:
    try:
        yield
    except PowerCut:
        box.close()


def lay(data: Path, words: KitFile) -> None:
    place_kit(data / "kit", words)
