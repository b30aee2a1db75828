"""Stations for tests: a real data folder, the shipped pack, a clock that is set."""

import atexit
import os
import random
import shutil
import tempfile
from contextlib import suppress
from functools import cache
from pathlib import Path

from kiosk import facts
from kiosk.clock import SetClock
from kiosk.content import given
from kiosk.content.known import Known
from kiosk.content.model import Pack
from kiosk.content.pack import looks, parse_pack, read_files
from kiosk.content.store import KNOWN, SEEN, STORE, PackUnreadable, build_store
from kiosk.station.guide import Door
from kiosk.station.opening import open_station
from kiosk.station.station import Station
from kiosk.version import VERSION
from kiosk.visit.rounds import QuizRound

FESTIVAL = Path(__file__).parent.parent / "assets" / "festival"
"""The folder of the shipped pack, for tests of what is done with a folder."""


def _built() -> Path:
    """The shipped pack as a store: built by whoever begins the tests, handed on by environment."""
    if "KIOSK_TEST_STORE" not in os.environ:
        folder = Path(tempfile.mkdtemp(prefix="kiosk-store-"))
        atexit.register(shutil.rmtree, folder, ignore_errors=True)
        os.environ["KIOSK_TEST_STORE"] = str(folder / "festival.sqlite")
        # tests of the pack say what is wrong with it
        with suppress(PackUnreadable), Known(folder / KNOWN) as known:
            built = build_store(FESTIVAL, folder / "festival.sqlite", known)
            (folder / SEEN).write_text(f"{looks(FESTIVAL)} {built.digest}")
    store = Path(os.environ["KIOSK_TEST_STORE"])
    if not store.exists():
        return FESTIVAL
    # it was checked as it was built: to look at it whole again takes each worker seconds
    given._proved.add(f"{given._digest(store)} {VERSION} not drawn")
    return store


PACK = _built()
"""What stations of tests play: half of a test's time would go into building it anew."""


@cache
def shipped_pack() -> Pack:
    """The shipped pack as its folder says: read once, and what its build has read not again."""
    return parse_pack(read_files(FESTIVAL), Known(_known()))


def _known() -> Path:
    return Path(os.environ["KIOSK_TEST_STORE"]).with_name(KNOWN)


def found_out(folder: Path) -> Path:
    """A copy in `folder` of what was found out about the shipped pack when it was built."""
    return Path(shutil.copy(_known(), folder))


def lay_store(data: Path) -> Path:
    """A data folder in which `kiosk` itself finds the shipped pack built."""
    data.mkdir(parents=True, exist_ok=True)
    if PACK.is_file():
        shutil.copy(PACK, data / STORE)
        shutil.copy(PACK.with_name(SEEN), data)
    return data


class TestStation(Station):
    """A station whose clock a test moves."""

    __test__ = False
    clock: SetClock


def open_demo(folder: Path, *, seed: int = 1, later_ms: int = 0) -> TestStation:
    """A station of the festival DEMO, started, its first PIN noted."""
    clock = SetClock()
    clock.pass_ms(later_ms)
    station = open_station(folder, PACK, clock)
    if station.machine.first_pin:
        station.machine.note_pin()
    station.start(seed)
    station.__class__ = TestStation
    assert isinstance(station, TestStation)
    return station


def door(station: Station) -> Door:
    """The guide's door as it stands now: a value, which mypy does not take for what it was."""
    return station.guide.door


def kinds_of(station: Station) -> list[str]:
    """The kinds of all facts in the journal, in order."""
    rows = station.journal.read(1, 1_000_000)
    return [str(type(facts.decode(row.fact)).__struct_config__.tag) for row in rows]


def right_answer(station: Station) -> tuple[str, tuple[str, ...]]:
    round_ = station.visit.state.round
    assert isinstance(round_, QuizRound)
    return round_.question.id, round_.question.judge(()).right


def wrong_answer(station: Station) -> tuple[str, tuple[str, ...]]:
    question_id, right = right_answer(station)
    round_ = station.visit.state.round
    assert isinstance(round_, QuizRound)
    wrong = [choice for choice in round_.offered if choice not in right]
    return question_id, (random.Random(0).choice(wrong),)


def play_quiz(
    station: Station, quiz_id: str, *, right: int = 8, stay: bool = False, pace_ms: int = 3_000
) -> None:
    """Play a quiz of eight, the first `right` answers right; `stay` before its result.

    pace_ms: what each answer takes, where the station's clock is one that is set."""
    station.visit.start_quiz(quiz_id)
    for number in range(8):
        question_id, chosen = right_answer(station) if number < right else wrong_answer(station)
        if isinstance(station.clock, SetClock):
            station.clock.pass_ms(pace_ms)
        station.visit.answer(question_id, chosen)
        if not (stay and number == 7):
            station.visit.next(question_id)
