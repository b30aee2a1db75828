"""SIGKILL while news are taken: what they close, cancel, say, withdraw and move holds as a whole,
or all of the news before it does."""

import os
import shutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from msgspec.structs import replace

from kiosk.clock import SetClock
from kiosk.festival.hall import ClosedPlan, NoticePlan, Withdrawn
from kiosk.festival.plan import Move, Plan
from kiosk.festival.telling import make_news
from kiosk.machine.news import Newsroom
from kiosk.machine.records import open_records
from kiosk.trust.news import News
from tests.festivals import Hall
from tests.sieges.children import born
from tests.sieges.kits import NOON, hear
from tests.sieges.seeds import siege_rng
from tests.sieges.test_siege_kits import laid

MOST = 12
"""News in a row: so many times a kill may meet one that is just being taken."""


OPEN = b'"open"\n'


class Siege(NamedTuple):
    """data: a station that was never told any. told: all news by their numbers, oldest first;
    files: theirs. prize: what each moves a piece of out of it; planned: its share."""

    data: Path
    told: dict[int, News]
    files: list[Path]
    prize: str
    planned: int
    facts: int


@pytest.fixture(scope="module")
def besieged(tmp_path_factory: pytest.TempPathFactory) -> Siege:
    hall = Hall(tmp_path_factory.mktemp("hall"), stations=9)
    station = hall.station("K01", NOON)
    facts = station.journal.head.seq
    words = station.machine.kit.words
    assert words is not None
    prize, days = max(words.shares.items(), key=lambda one: one[1][0])
    station.close()
    told, files = {}, []
    for n in range(1, MOST + 1):
        hall.festival.plan = _changed(hall, n, prize)
        (hall.folder / str(n)).mkdir()
        path, news = make_news(hall.festival, hall.folder / str(n), 0)
        told[news.number] = news
        files.append(path)
    return Siege(hall.folder / "K01", told, files, prize, days[0], facts)


def _changed(hall: Hall, n: int, prize: str) -> Plan:
    """Everything that news carry is another thing in each."""
    plan = hall.festival.plan
    events = tuple(
        replace(one, cancelled=at % MOST < n) for at, one in enumerate(plan.programme)
    )  # fmt: skip
    line = NoticePlan(text=dict.fromkeys(("kk", "ru", "en"), f"line {n}"))
    move = Move(prize=prize, day=1, out_of="K01", into="K09", pieces=n)
    return replace(
        plan, programme=events, lines=(line,), moves=(*plan.moves, move),
        closed=(ClosedPlan(desk="D01"),) * (n % 2), withdrawn=(Withdrawn(id=f"game-{n}"),),
    )  # fmt: skip


def verify(data: Path, siege: Siege, heard: list[str]) -> int:
    """How many of the news are taken."""
    kit, journal, recorder, _, _ = open_records(data, SetClock(NOON), data.parent / "state")
    newsroom = Newsroom(data, kit, recorder)
    newsroom.begin()
    numbers = list(siege.told)
    taken = 0
    if newsroom.news is not None:
        taken = numbers.index(newsroom.news.number) + 1
        assert newsroom.news == siege.told[newsroom.news.number]
        assert recorder.tally.news is not None
        assert recorder.tally.news.number == newsroom.news.number
    said = int(heard[-1]) if heard else 0
    assert said <= taken <= said + 1
    assert journal.head.seq == siege.facts + taken, "each is told once"
    gone = sum(recorder.tally.released.values())
    assert gone == min(siege.planned, sum(range(1, taken + 1)))
    assert newsroom.share(siege.prize, 1, siege.planned) == siege.planned - gone
    assert sum(len(slice_) for slice_ in journal.proved()) == journal.head.seq
    journal.close()
    return taken


MORE = 60
"""On a busy machine a few kills may all come too early or too late: then it is tried again."""


@pytest.mark.siege
def test_a_kill_while_news_are_taken_leaves_the_old_or_the_new(
    tmp_path: Path, besieged: Siege, rounds: Callable[[int, int], range]
) -> None:
    rng = siege_rng()
    whole_s, met, least = 0.3, 0, len(rounds(6, 500))
    for number in range(least + MORE):
        if number >= least and met:
            break
        folder = tmp_path / str(number)
        data = folder / "data"
        shutil.copytree(besieged.data, data, copy_function=laid)
        with born(hear, data, besieged.files) as child:
            child.go()
            assert os.read(child.told.fileno(), len(OPEN)) == OPEN
            opened = time.monotonic()
            if number == 0:  # how long it takes here, unharmed
                child.process.join(60)
                whole_s = time.monotonic() - opened
            else:
                time.sleep(rng.uniform(0, whole_s))
            child.process.kill()
            heard = child.heard(str)
        taken = verify(data, besieged, heard)
        met += 0 < taken < MOST
        shutil.rmtree(folder)
    print(f"{number} kills, {met} of them between two of the news")
    assert met > 0
