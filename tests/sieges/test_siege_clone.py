"""A journal restored from a backup, a disk cloned: never the same facts twice, never lost."""

import shutil
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import NamedTuple

import pytest

from db.hub import Hub
from db.journal import Journal
from kiosk import facts
from kiosk.clock import SetClock
from kiosk.hub.importer import import_paths
from kiosk.machine.export import Safe, export_to
from kiosk.station.opening import open_station
from kiosk.station.station import Station
from kiosk.trust.organizer import read_organizer_key
from kiosk.version import VERSION
from tests.sieges.seeds import siege_rng
from tests.stations import PACK, kinds_of, play_quiz

QUIZ = "from-rock-to-metal"


class Past(NamedTuple):
    """Of the station that was copied. head: of the backup; prizes: given until the copy came.
    exported: the last fact on a stick, 0 for none."""

    installation: bytes
    head: int
    prizes: Counter[tuple[str, int]]
    exported: int


WAYS = ("restored", "witness lost", "other folder", "other machine", "other machine and user")


class History:
    """A station, a backup of its data folder, and what became of the two."""

    def __init__(self, folder: Path, made: Path, rng: Random) -> None:
        self.rng = rng
        self.clock = SetClock()
        self.data, self.state, self.stick = folder / "data", folder / "state", folder / "stick"
        self.backup = folder / "backup"
        shutil.copytree(made, self.data)
        self.stick.mkdir()
        self.machine = "one"

    def open(self, data: Path | None = None) -> Station:
        station = open_station(
            data or self.data,
            PACK,
            self.clock,
            state=self.state,
            machine=lambda: self.machine,
        )
        station.start(self.rng.getrandbits(32))
        return station

    def live(self, station: Station, visits: int) -> None:
        for _ in range(visits):
            self.clock.pass_ms(self.rng.randint(1, 2 * 3_600_000))
            play_quiz(station, QUIZ, right=self.rng.choice((4, 8)))
            station.visit.end(self.rng.choice(("goodbye", "reset")))

    def export(self, station: Station) -> Safe:
        """What is on the stick now."""
        return export_to(
            self.stick,
            station.journal,
            station.kit,
            station.data,
            station.recorder.record,
            content=station.content.digest,
            program=VERSION,
        )

    def past(self) -> Past:
        """Some visits, a backup, some more, perhaps a stick."""
        station = self.open()
        self.live(station, self.rng.randint(0, 3))
        head = station.journal.head.seq
        station.close()
        shutil.copytree(self.data, self.backup)
        station = self.open()
        self.live(station, self.rng.randint(0, 3))
        if self.rng.random() < 0.7:
            self.export(station)
        exported = station.recorder.tally.exported
        past = Past(station.journal.installation, head, prizes(station), exported)
        station.close()
        return past

    def happen(self, way: str) -> Path:
        """The data folder in which the station is opened now."""
        self.clock.pass_ms(self.rng.randint(60_000, 3_600_000))
        if way == "other folder":
            return Path(shutil.copytree(self.backup, self.data.with_name("copy")))
        shutil.rmtree(self.data)
        shutil.copytree(self.backup, self.data)
        if way == "witness lost":
            shutil.rmtree(self.state)
        if way.startswith("other machine"):
            self.machine = "two"
        if way == "other machine and user":
            shutil.rmtree(self.state)
        return self.data

    def poured(self) -> Hub:
        """The stick in a hub: every fact accounted for, nothing refused, no fact missing."""
        hub = Hub(self.stick.parent / "hub.db", create=True)
        organizer = read_organizer_key(self.backup / "demo-organizer/organizer.key")
        result = import_paths([self.stick], hub, organizer)
        assert (result.refused, result.gaps) == ([], [])
        assert result.new + result.duplicate + result.quarantined == result.facts
        return hub


def prizes(station: Station) -> Counter[tuple[str, int]]:
    told = [facts.decode(row.fact) for row in station.journal.read(1, 10**6)]
    return Counter((f.prize, f.day) for f in told if isinstance(f, facts.PrizeWon))


def go_on_anew(history: History, data: Path, past: Past, way: str) -> None:
    """A new installation began, the old journal is kept, and prizes wait for a guide."""
    station = history.open(data)
    assert station.journal.installation != past.installation
    assert kinds_of(station)[0] == "installation_began"
    (aside,) = data.glob("journal-*.sqlite")
    old = Journal(aside, "DEMO")
    assert (old.installation, old.head.seq) == (past.installation, past.head)
    old.close()
    history.live(station, 2)
    assert station.needs_day
    assert not prizes(station)
    station.confirm_day(max(1, station.recorder.tally.day))
    history.live(station, 3)
    if way in ("restored", "other folder"):  # the witness knew what had been given
        given = prizes(station) + past.prizes
        shares = {prize.id: prize.share for prize in station.content.prizes()}
        assert all(count <= shares[prize] for (prize, _), count in given.items())
    assert len(history.export(station).asides) == 1, "what the old journal held is not lost"
    station.close()


def go_on_as_before(history: History, data: Path, past: Past) -> int:
    """The last fact that was exported."""
    station = history.open(data)
    assert station.journal.installation == past.installation
    history.live(station, 2)
    history.export(station)
    last = station.recorder.tally.exported
    station.close()
    return last


@pytest.mark.siege
def test_no_copy_of_a_journal_goes_on_beside_it(
    made: Path, fast: Path, rounds: Callable[[int, int], range]
) -> None:
    rng = siege_rng()
    seen: Counter[str] = Counter()
    for number in rounds(len(WAYS) * 2, 1_000):
        way = WAYS[number % len(WAYS)]
        history = History(fast / "history", made, rng)
        past = history.past()
        data = history.happen(way)
        if way == "witness lost":
            last = go_on_as_before(history, data, past)
        else:
            go_on_anew(history, data, past, way)
        if way == "other folder":  # the copy is told apart, the original goes on
            go_on_as_before(history, history.data, past)
        hub = history.poured()
        branches = hub.forks.branches()
        if way == "witness lost" and past.exported:
            assert len(branches) == 2
            assert {branch.seq for branch in branches} == {past.head + 1}
            assert sum(branch.facts for branch in branches) == past.exported + last - 2 * past.head
            assert not any(branch.adopted for branch in branches)
        else:
            assert branches == []
        hub.close()
        seen[f"{way}, {len(branches)} branches"] += 1
        shutil.rmtree(fast / "history")
    print(dict(seen))
