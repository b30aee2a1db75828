"""A journal with flipped bytes, cut, or with a piece written over: the station opens, gives
nothing again, and whatever it takes along was written by it."""

import logging
import shutil
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from db.hub import Hub
from db.journal import Journal
from kiosk import facts
from kiosk.hub.importer import import_paths
from kiosk.trust.organizer import read_organizer_key
from tests.sieges.seeds import siege_rng
from tests.sieges.test_siege_clone import History

JOURNAL = "journal.sqlite"


def flip(whole: bytes, rng: Random) -> bytes:
    harmed = bytearray(whole)
    for _ in range(rng.choice((1, 1, 3, 30))):
        harmed[rng.randrange(len(harmed))] ^= 1 << rng.randrange(8)
    return bytes(harmed)


def cut(whole: bytes, rng: Random) -> bytes:
    return whole[: rng.randrange(len(whole))]


def write_over(whole: bytes, rng: Random) -> bytes:
    at, size = rng.randrange(len(whole)), rng.choice((1, 512, 4096, 9000))
    return whole[:at] + rng.choice((bytes(size), rng.randbytes(size))) + whole[at + size :]


def exchange(whole: bytes, rng: Random) -> bytes:
    """Two pages of the file change places."""
    pages = [whole[at : at + 4096] for at in range(0, len(whole), 4096)]
    one, other = rng.randrange(len(pages)), rng.randrange(len(pages))
    pages[one], pages[other] = pages[other], pages[one]
    return b"".join(pages)


WAYS = (flip, cut, write_over, exchange)


def facts_in(path: Path) -> list[bytes]:
    journal = Journal(path, "DEMO")
    try:
        return [row.fact for row in journal.read(1, 10**6)]
    finally:
        journal.close()


@pytest.mark.siege
def test_no_damage_ends_a_station_or_gives_a_prize_again(
    made: Path,
    fast: Path,
    rounds: Callable[[int, int], range],
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.CRITICAL)
    rng = siege_rng()
    seen: Counter[str] = Counter()
    base = History(fast / "base", made, rng)
    station = base.open()
    base.live(station, 6)
    given = Counter(station.recorder.tally.given)
    station.close()
    written = facts_in(base.data / JOURNAL)
    whole = (base.data / JOURNAL).read_bytes()
    for number in rounds(len(WAYS), 2_000):
        way = WAYS[number % len(WAYS)]
        history = History(fast / "history", base.data, rng)
        shutil.copytree(base.state, history.state)
        own = history.state / next(base.state.iterdir()).name
        words = own.read_text("utf-8").replace(str(base.data.resolve()), str(history.data))
        own.write_text(words, "utf-8")
        history.clock.utc = base.clock.utc
        (history.data / JOURNAL).write_bytes(way(whole, rng))
        station = history.open()
        tally = station.recorder.tally
        if tally.anew is None:
            told = [row.fact for row in station.journal.read(1, 10**6)][: len(written)]
            assert told == written, "harmless is what leaves every fact as it was"
        else:
            assert Counter(tally.given) == given
            assert station.needs_day
            before = tally.prizes.total()
            history.live(station, 2)
            assert tally.prizes.total() == before
        seen[f"{way.__name__}: {tally.anew.found if tally.anew else 'harmless'}"] += 1
        history.export(station)
        station.close()
        hub = Hub(history.stick.parent / "hub.db", create=True)
        organizer = read_organizer_key(history.data / "demo-organizer/organizer.key")
        result = import_paths([history.stick], hub, organizer)
        assert result.refused == []
        assert hub.forks.branches() == []
        hub.close()
        shutil.rmtree(fast / "history")
    print(dict(seen))
    assert facts.decode(written[0])
