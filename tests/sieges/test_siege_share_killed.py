"""The same on real folders, by processes that are killed: never more than the share."""

import shutil
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from kiosk.trust.news import Moved, Revoked
from tests.festivals import Hall, at
from tests.sieges.children import born
from tests.sieges.halls import DAYS, PRIZE, SHARES, Kits, lay
from tests.sieges.seeds import siege_rng
from tests.sieges.winners import Given, Life, win

LIVES = 5
BEFORE = ("nothing", "nothing", "night", "restore", "copy", "lose", "newer", "replace", "move")


class Killed:
    """One station, K01, and what becomes of it. codes: of the prizes that were seen, by day."""

    def __init__(self, folder: Path, kits: Kits, rng: Random) -> None:
        self.folder, self.kits, self.rng = folder, kits, rng
        self.codes: dict[int, set[str]] = {day: set() for day in range(DAYS + 1)}
        self.serial = self.generation = self.made = 0
        self.day, self.hour = 1, 11
        self.moved: list[Moved] = []
        self.done: list[str] = []
        self.news: tuple[bytes, ...] = ()
        self.data, self.state = folder / "data", folder / "state"
        self.kit()

    def kit(self, day: int = 0, left: int = 0) -> None:
        self.serial += 1
        self.data.mkdir(parents=True, exist_ok=True)
        lay(self.data, self.kits.of("K01", self.generation, self.serial, day, left))

    def happen(self) -> None:
        what = self.rng.choice(BEFORE)
        backup = self.folder / "backup"
        if what == "night" and self.day < DAYS:
            self.day, self.hour = self.day + 1, 11
        elif what == "restore" and backup.exists():
            shutil.rmtree(self.data)
            shutil.copytree(backup, self.data)
        elif what == "copy":  # the first one is put away
            self.made += 1
            self.data = shutil.copytree(self.data, self.folder / f"data-{self.made}")
        elif what == "lose":
            for file in self.data.glob("journal.sqlite*"):
                file.unlink()
        elif what == "newer" and self.generation == 0:
            self.kit()
        elif what == "replace" and self.generation < 3:
            self.generation += 1
            self.made += 1
            self.data = self.folder / f"data-{self.made}"
            self.kit(self.day, max(0, self.left()))
        elif what == "move" and self.day < DAYS:
            move = Moved(prize=PRIZE, day=DAYS, out_of="K01", into="K02", pieces=1)
            self.moved = [move]
            self.serial += 1
            revoked = [Revoked(id="K01", generation=n, day=1) for n in range(self.generation)]
            self.news = (self.kits.news(self.serial, self.moved, revoked),)
        if not backup.exists() and (self.data / "journal.sqlite").exists():
            shutil.copytree(self.data, backup)
        self.done.append(what)

    def left(self) -> int:
        """Of today, as an honest organizer counts."""
        given = sum(map(len, self.codes.values()))
        left = min(SHARES[self.day - 1], sum(SHARES[: self.day]) - given)
        return left - (len(self.moved) if self.day == DAYS else 0)

    def live(self) -> bool:
        """Until it is killed, or over; whether it was killed."""
        life = Life(
            self.data, self.state, f"m{self.made}", at(self.day, self.hour), self.day,
            self.rng.getrandbits(32), self.news,
        )  # fmt: skip
        self.hour = min(16, self.hour + 1)
        with born(win, life) as child:
            child.go()
            child.told.poll(30)  # a busy machine opens a station slowly
            time.sleep(self.rng.uniform(0, 0.2))
            child.process.kill()
            told = child.heard(Given)
        for given in told:
            if given.day:
                self.codes[given.day].add(given.code)
        return Given(0, "over") not in told

    def wrong(self) -> str:
        given = 0
        for day in range(1, DAYS + 1):
            given += len(self.codes[day])
            if given > sum(SHARES[:day]):
                return f"{given} of {sum(SHARES[:day])} by day {day}: {'; '.join(self.done)}"
        return ""


@pytest.mark.siege
def test_no_killed_process_gives_more_than_the_share(
    fast: Path, rounds: Callable[[int, int], range]
) -> None:
    if not rounds(0, 1):
        pytest.skip("five lives of a whole station are for `make siege`; a sample proves nothing")
    seeds, seen = siege_rng(), Counter[str]()
    kits = Kits(Hall(fast / "festival", 2, 1))
    for _ in rounds(1, 500):
        seed = seeds.getrandbits(32)
        killed = Killed(fast / "hall", kits, Random(seed))
        for _ in range(LIVES):
            seen["kills"] += killed.live()
            assert killed.wrong() == "", seed
            killed.happen()
        seen.update(killed.done)
        seen["prizes"] += sum(map(len, killed.codes.values()))
        seen["all of it"] += sum(map(len, killed.codes.values())) >= SHARES[0]
        shutil.rmtree(fast / "hall")
    print(dict(seen))
