"""20,000 schedules of plays, power cuts, clocks, restores, copies, kit swaps, replacements and
news: never more is given than the share of the days so far.

A copy and what it was copied from may both go on for the rest of the day; from the next day on one
of them stands in the hall. Whoever looks after them knows which day it is, before and after.
"""

import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import pytest

from kiosk import facts
from kiosk.clock import SetClock
from kiosk.content.store import Content
from kiosk.machine.news import Newsroom
from kiosk.prizes.share import Shares
from kiosk.trust.news import Moved, Revoked
from tests.festivals import Hall, at
from tests.sieges.conftest import in_memory
from tests.sieges.halls import DAYS, PRIZE, SHARES, Box, Kits, lay, power
from tests.sieges.seeds import siege_rng
from tests.stations import PACK

STEPS = 16
DEEDS = {
    "play": 40, "cut": 8, "restart": 6, "clock": 6, "confirm": 8, "night": 6, "restore": 5,
    "copy": 4, "word": 4, "lose": 4, "damage": 2, "swap": 4, "newer": 4, "replace": 3, "move": 6,
    "news": 12,
}  # fmt: skip


class Schedule:
    """Two stations of one street, and an organizer. won: pieces by the day they were given of."""

    def __init__(
        self, folder: Path, kits: Kits, other: Kits, content: Content, rng: Random
    ) -> None:
        self.folder, self.kits, self.other, self.content, self.rng = (
            folder, kits, other, content, rng,
        )  # fmt: skip
        self.won: Counter[int] = Counter()
        self.elsewhere: Counter[int] = Counter()
        self.own: dict[str, Counter[int]] = {one: Counter() for one in ("K01", "K02")}
        self.done: list[str] = []
        self.number, self.made, self.rounds = 1, 0, 0
        self.generation = {"K01": 0, "K02": 0}
        self.moved: list[Moved] = []
        self.revoked: list[Revoked] = []
        self.cloned: set[str] = set()
        self.left: dict[str, tuple[int, int, int]] = {}
        self.guests: dict[str, Box] = {}
        self.stick = folder / "stick"
        self.stick.mkdir(parents=True)
        self.day = 1
        self.boxes = {one: [self.box(one)] for one in ("K01", "K02")}
        for one in self.boxes:
            self.start(one)

    def box(self, holder: str, day: int = 0, left: int = 0) -> Box:
        self.made += 1
        clock = SetClock(at(self.day, self.rng.randint(10, 16)))
        made = Box(self.folder / f"{holder}-{self.made}", f"m{self.made}", self.content, clock)
        generation = self.generation[holder]
        lay(made.data, self.kits.of(holder, generation, self.serial(), day, left))
        return made

    def serial(self) -> int:
        self.number += 1
        return self.number

    def at_work(self, holder: str) -> Box:
        """Of a station that was copied the one or the other."""
        return self.rng.choice([box for box in self.boxes[holder] if not box.away])

    def start(self, holder: str, box: Box | None = None) -> None:
        box = box or self.at_work(holder)
        with power(box):
            found = box.open(self.rng)
            if found is not None:
                self.count(holder, box, found)
            if self.rng.random() < 0.6:
                self.confirm(holder, box)

    def count(self, holder: str, box: Box, won: facts.PrizeWon) -> None:
        if box.machine is not None and box.machine.kit.root != self.kits.root:
            self.elsewhere[won.day] += 1
            return
        self.won[won.day] += 1
        self.own[holder][won.day] += 1

    # what happens

    def step(self) -> None:
        deed = self.rng.choices([*DEEDS], [*DEEDS.values()])[0]
        holder = self.rng.choice([*self.boxes])
        box = self.at_work(holder)
        if box.machine is None:
            self.start(holder, box)
        self.done.append(f"{deed} {holder}/{box.name}")
        getattr(self, deed)(holder, box)

    def play(self, holder: str, box: Box, cut: str = "") -> None:
        for left in range(self.rng.choice([2, 6, 12]), 0, -1):
            if box.machine is None:
                return
            self.rounds += 1
            box.clock.pass_ms(self.rng.choice([200_000, 200_000, 900_000]))
            box.calendar.watch()
            with power(box):
                won = box.played(f"q{self.rounds % 9}", cut if left == 1 else "")
                if won is not None:
                    self.count(holder, box, won)

    def cut(self, holder: str, box: Box) -> None:
        self.play(holder, box, self.rng.choice(["before", "behind"]))

    def restart(self, holder: str, box: Box) -> None:
        box.close()
        self.start(holder, box)

    def clock(self, holder: str, box: Box) -> None:
        if holder in self.cloned:
            return
        hours = self.rng.choice([-30, -3, -1, 1, 3, 30])
        box.clock.utc += hours * 3_600_000
        box.calendar.watch()

    def confirm(self, holder: str, box: Box) -> None:
        """A guide who mostly knows which day it is."""
        knows = holder in self.cloned or self.rng.random() < 0.8
        day = self.day if knows else self.rng.randint(1, DAYS)
        if box.calendar.needs_guide:
            box.calendar.confirm(day)

    def night(self, holder: str, box: Box) -> None:
        """The next morning; of a station and its copy one is put away."""
        if self.day == DAYS:
            return
        self.day += 1
        for holder, boxes in self.boxes.items():
            here = [box for box in boxes if not box.away]
            for other in here:
                other.away = True
            kept = self.rng.choice(here)
            kept.away = False
            kept.clock.utc = at(self.day, self.rng.randint(10, 15))
            if holder not in self.cloned and self.rng.random() < 0.2:
                kept.clock.utc += self.rng.choice([-30, 30]) * 3_600_000
            kept.close()

    def restore(self, holder: str, box: Box) -> None:
        """A backup of the data folder comes back, or the first one is made."""
        backup = box.folder / "backup"
        box.close()
        if not backup.exists():
            shutil.copytree(box.data, backup)
            self.start(holder, box)
            self.play(holder, box)
            box.close()
        if self.rng.random() < 0.6:
            shutil.rmtree(box.data)
            shutil.copytree(backup, box.data)
            box.unseen = None

    def copy(self, holder: str, box: Box) -> None:
        """Of a station that knows the day, or still waits for a guide to say it."""
        if self.rng.random() < 0.5:
            box.clock.utc = at(self.day, 15)
            if box.machine is not None and box.calendar.needs_guide:
                box.calendar.confirm(self.day)
            box.calendar.watch()
        if not self.knows_or_asks(box):
            return
        self.cloned.add(holder)
        box.close()
        self.made += 1
        made = box.copied(self.folder / f"{holder}-{self.made}", f"m{self.made}")
        if self.rng.random() < 0.5:
            shutil.copytree(box.state, made.state)
        self.boxes[holder].append(made)
        if self.rng.random() < 0.5:
            self.start(holder, made)
            self.play(holder, made)

    def knows_or_asks(self, box: Box) -> bool:
        """Of a copy made after a guide named a wrong day SECURITY.md promises nothing."""
        if box.machine is None:
            return False
        return box.calendar.needs_guide or box.machine.recorder.tally.day == self.day

    def word(self, holder: str, box: Box) -> None:
        """The organizer says what is left of the day to one of a station and its copies; the others
        are put away."""
        if box.machine is None or box.machine.kit.root != self.kits.root:
            return
        for one in self.boxes[holder]:
            one.close()
            one.away = one is not box
        day, left = self.rest(holder)
        serial = self.serial()
        self.left[holder] = (day, left, serial)
        lay(box.data, self.kits.of(holder, self.generation[holder], serial, day, left))
        self.start(holder, box)

    def rest(self, holder: str) -> tuple[int, int]:
        """The day that a station has come to and what is left of it; of one that went ahead the
        organizer sees it on the codes that were won."""
        day = max([self.day, *(+self.own[holder])])
        left = min(SHARES[day - 1], sum(SHARES[:day]) - self.own[holder].total())
        left -= sum(m.pieces for m in self.moved if (m.out_of, m.day) == (holder, day))
        return day, max(0, left)

    def lose(self, holder: str, box: Box) -> None:
        """The journal is gone, its witness stays."""
        box.close()
        box.unseen = None
        (box.data / "journal.sqlite").unlink(missing_ok=True)

    def damage(self, holder: str, box: Box) -> None:
        box.close()
        box.unseen = None
        journal = box.data / "journal.sqlite"
        content = journal.read_bytes() if journal.exists() else b""
        journal.write_bytes(content[: self.rng.choice([0, len(content) // 2])])

    def swap(self, holder: str, box: Box) -> None:
        """Another festival's kit for some rounds, and the old one back. A second machine would be
        refused that kit."""
        if self.guests.setdefault(holder, box) is not box:
            return
        box.close()
        kept = (box.data / "kit" / "kit.json").read_bytes()
        lay(box.data, self.other.of(holder, 0, 1))
        self.start(holder, box)
        self.play(holder, box)
        box.close()
        (box.data / "kit" / "kit.json").write_bytes(kept)

    def newer(self, holder: str, box: Box) -> None:
        """The same shares in another kit."""
        box.close()
        words = self.kits.of(
            holder, self.generation[holder], self.serial(), *self.left.get(holder, ())
        )
        if self.generation[holder] == 0:
            lay(box.data, words)

    def replace(self, holder: str, box: Box) -> None:
        """The station and its copies are stolen; an honest organizer says what is left."""
        if self.generation[holder] == 3:
            return
        for one in self.boxes[holder]:
            one.close()
            one.away = True
        self.revoked.append(Revoked(id=holder, generation=self.generation[holder], day=self.day))
        self.generation[holder] += 1
        day, left = self.rest(holder)
        left = left if self.rng.random() < 0.7 else 0
        self.boxes[holder].append(self.box(holder, day, left))

    def move(self, holder: str, box: Box) -> None:
        """The organizer moves pieces of a day to come or of today."""
        into = "K02" if holder == "K01" else "K01"
        day = self.rng.randint(self.day, DAYS)
        known = {(m.day, m.out_of, m.into) for m in self.moved}
        if (day, holder, into) not in known:
            pieces = self.rng.randint(1, 2)
            move = Moved(prize=PRIZE, day=day, out_of=holder, into=into, pieces=pieces)
            self.moved.append(move)
            self.tell()

    def tell(self) -> None:
        content = self.kits.news(self.serial(), self.moved, self.revoked)
        (self.stick / "news-TEST.kiosk").write_bytes(content)

    def news(self, holder: str, box: Box) -> None:
        """A stick goes round: it brings what it has, and takes on what is known here."""
        assert box.machine is not None
        newsroom: Newsroom = box.machine.newsroom
        for path in sorted(self.stick.glob("*.kiosk")):
            newsroom.take(path.read_bytes())
        if box.machine.kit.root == self.kits.root:
            newsroom.let_go()
            newsroom.write_onto(self.stick)

    # what must never be

    def wrong(self) -> str:
        every = [("both", self.won, 2, 0), ("elsewhere", self.elsewhere, 2, 0)]
        for holder in self.boxes:
            came = sum(one.pieces for one in self.moved if one.into == holder)
            every.append((holder, self.own[holder], 1, came))
        for whose, won, stations, came in every:
            for given, share in by_day(won, stations):
                if given > share + came:
                    return f"{whose}: {given} of {share} and {came}: {'; '.join(self.done)}"
        return ""


def by_day(won: Counter[int], stations: int) -> Iterator[tuple[int, int]]:
    """What was given and what there was, from the first day on."""
    for day in range(1, DAYS + 1):
        yield sum(won[one] for one in range(1, day + 1)), stations * sum(SHARES[:day])


@pytest.fixture(scope="module")
def both() -> Iterator[tuple[Kits, Kits]]:
    with in_memory(Path.cwd()) as folder:
        yield Kits(Hall(folder / "own", 2, 1)), Kits(Hall(folder / "other", 2, 1, "OTHER"))


@pytest.mark.siege
def test_no_schedule_gives_more_than_the_share(
    both: tuple[Kits, Kits],
    fast: Path,
    rounds: Callable[[int, int], range],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(Shares, "luck", lambda shares, day: 0.0)
    seeds, seen = siege_rng(), Counter[str]()
    with Content.open(PACK) as content:
        for _ in rounds(6, 19_500):
            seed = seeds.getrandbits(32)
            schedule = Schedule(fast / "hall", *both, content, Random(seed))
            for _ in range(STEPS):
                schedule.step()
                assert schedule.wrong() == "", seed
            seen.update(deed.partition(" ")[0] for deed in schedule.done)
            seen["prizes"] += schedule.won.total()
            days = by_day(schedule.won, 2)
            seen["all of it"] += any(given == share for given, share in days)
            shutil.rmtree(fast / "hall")
    print(f"{dict(seen)}")
    assert seen["prizes"] > seen["night"], "too little was given to prove anything"
