"""SIGKILL while a kit and news are taken: the old ones stand or the new ones, never half of them,
and no fact is lost."""

import hashlib
import os
import shutil
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.clock import SetClock
from kiosk.festival.kits import make_kits
from kiosk.festival.telling import make_news
from kiosk.machine.kits import store_of, take_kit
from kiosk.machine.news import Newsroom
from kiosk.machine.records import installed, open_records
from tests.festivals import Hall
from tests.sieges.children import born
from tests.sieges.kits import NOON, Siege, take
from tests.sieges.seeds import siege_rng
from tests.stations import PACK


@pytest.fixture(scope="module")
def besieged(tmp_path_factory: pytest.TempPathFactory) -> Siege:
    hall = Hall(tmp_path_factory.mktemp("hall"))
    station = hall.station("K01", NOON)
    facts = station.journal.head.seq
    station.close()
    other = hall.folder / "other.sqlite"
    shutil.copy(PACK, other)
    with sqlite3.connect(other) as raw:  # the same to play, in other bytes
        raw.execute("PRAGMA journal_mode = DELETE")
        raw.execute("PRAGMA page_size = 8192")
        raw.execute("VACUUM")
    raw.close()
    make_kits(hall.festival, hall.folder / "newer", ["K01"], other, 0)
    (hall.folder / "told").mkdir()
    news = make_news(hall.festival, hall.folder / "told", 0)[0]
    code = hall.festival.code("K01")
    return Siege(hall.folder / "K01", hall.folder / "newer" / "K01.kit", code, news, facts)


def verify(data: Path, siege: Siege, told: list[str]) -> bool:
    """True when it is the new kit."""
    old, kit = installed(siege.data), installed(data)
    assert old is not None and kit is not None and kit.words is not None
    newer = kit.age > old.age
    assert newer or (kit.age == old.age and "kit" not in told)
    store = store_of(data, kit)
    assert store is not None
    assert hashlib.sha256(store.read_bytes()).hexdigest() == kit.words.content
    kit, journal, recorder, _, _ = open_records(data, SetClock(NOON), data.parent / "state")
    newsroom = Newsroom(data, kit, recorder)
    newsroom.begin()
    here = newsroom.news is not None
    assert here or "news" not in told
    assert (recorder.tally.news is not None) == here
    assert journal.head.seq == siege.facts + here
    assert sum(len(slice_) for slice_ in journal.proved()) == journal.head.seq
    journal.close()
    return newer


def besiege(folder: Path, siege: Siege) -> Path:
    """A copy whose store is the same file: it is only ever replaced."""
    data = folder / "data"
    shutil.copytree(siege.data, data, copy_function=laid)
    return data


def laid(source: str, target: str) -> None:
    if source.endswith(".content.sqlite"):
        os.link(source, target)
    else:
        shutil.copy2(source, target)


@pytest.mark.siege
def test_a_kill_while_a_kit_and_news_are_taken_leaves_old_or_new(
    tmp_path: Path, besieged: Siege, rounds: Callable[[int, int], range]
) -> None:
    rng = siege_rng()
    whole_s, new = 0.3, 0
    for number in rounds(6, 1_000):
        folder = tmp_path / str(number)
        data = besiege(folder, besieged)
        with born(take, data, besieged) as child:
            child.go()
            began = time.monotonic()
            if number == 0:  # how long it takes here, unharmed
                child.process.join(60)
                whole_s = time.monotonic() - began
            else:
                time.sleep(rng.uniform(0, 1.1 * whole_s))
            child.process.kill()
            told = child.heard(str)
        new += verify(data, besieged, told)
        if not told:  # and what was cut off is taken as if nothing had been
            take_kit(data, besieged.newer, besieged.code, installed(data))
            assert verify(data, besieged, ["kit"])
        shutil.rmtree(folder)
    print(f"{number + 1} kills, {new} times the new kit")
    assert 0 < new
