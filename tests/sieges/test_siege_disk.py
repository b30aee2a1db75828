"""The disk is really full, at every size of the last mebibyte: who plays can finish, the guide is
told, nobody new begins, and all is well again once there is room."""

import errno
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from db.journal import Journal
from kiosk.clock import SetClock
from kiosk.machine.room import Room
from kiosk.station.station import LOOK_MS, Station
from kiosk.visit import waits
from kiosk.visit.rounds import QuizRound
from kiosk.visit.screens import Screen
from tests.sieges.children import QUIZ, open_here
from tests.sieges.test_siege_kill import answers_after, verify_chain

BLOCK = 4096
LAST = 1024**2
SIZE = 40 * 1024**2


@pytest.fixture(scope="module")
def small() -> Iterator[Path]:
    """A real file system of 40 MB, outside pytest's folders: it clears old ones away."""
    with tempfile.TemporaryDirectory(prefix="kiosk-small-") as folder:
        yield from mounted(Path(folder))


def mounted(folder: Path) -> Iterator[Path]:
    image, place = folder / "image", folder / "place"
    if shutil.which("mkfs.ext4") is None:
        pytest.skip("mkfs.ext4 is not installed: sudo apt-get install e2fsprogs")
    image.write_bytes(bytes(SIZE))
    made = ["mkfs.ext4", "-q", "-m", "0", "-b", str(BLOCK), str(image)]
    subprocess.run(made, check=True, capture_output=True)
    place.mkdir()
    mounted = subprocess.run(["mount", "-o", "loop", image, place], capture_output=True)
    if mounted.returncode != 0:
        pytest.skip(f"no file system can be mounted here: {mounted.stderr.decode().strip()}")
    try:
        yield place
    finally:
        # lazily: a test that failed may have left its journal open there
        subprocess.run(["umount", "--lazy", place], check=True)


class Ballast:
    """Fills the file system until so many bytes are left."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / "ballast"

    def leave(self, free: int) -> None:
        descriptor = os.open(self.file, os.O_CREAT | os.O_WRONLY | os.O_TRUNC)
        try:
            for size in (LAST, BLOCK):
                while shutil.disk_usage(self.file.parent).free >= free + size:
                    os.write(descriptor, bytes(size))
                    # what is not written out yet does not count yet
                    os.fsync(descriptor)
        except OSError as error:
            # the file system keeps the very last blocks for itself
            assert error.errno == errno.ENOSPC
        finally:
            os.close(descriptor)

    def drop(self) -> None:
        self.file.unlink(missing_ok=True)


def pass_ms(station: Station, ms: int) -> None:
    assert isinstance(station.clock, SetClock)
    station.clock.pass_ms(ms)
    station.tick()


def answer(station: Station) -> tuple[str, tuple[str, ...]]:
    """One answer, which the disk must take: the screen moved and no trouble came."""
    round_ = station.visit.state.round
    assert isinstance(round_, QuizRound)
    if round_.verdict is not None:
        station.visit.next(round_.question.id)
        round_ = station.visit.state.round
        assert isinstance(round_, QuizRound)
    chosen = (round_.offered[0],)
    with station.guarded():
        station.visit.answer(round_.question.id, chosen)
    assert station.trouble is None
    assert station.screen == "Quiz"
    return round_.question.id, chosen


def verify(data: Path, before: int, told: list[tuple[str, tuple[str, ...]]]) -> None:
    journal = Journal(data / "journal.sqlite", "DEMO")
    verify_chain(journal)
    assert answers_after(journal, before) == told
    journal.close()


@pytest.mark.siege
def test_a_full_disk_lets_who_plays_finish_and_nobody_begin(
    made: Path, small: Path, rounds: Callable[[int, int], range]
) -> None:
    steps = LAST // BLOCK + 1
    data, ballast = small / "data", Ballast(small)
    shutil.copytree(made, data)
    for number in rounds(4, steps):
        free = number * BLOCK * (steps // len(rounds(4, steps)))
        station = open_here(data, small / "state", SetClock())
        pass_ms(station, LOOK_MS)
        assert (data / "reserve").exists()
        before = station.journal.head.seq
        station.visit.start_quiz(QUIZ)
        told = [answer(station) for _ in range(2)]
        ballast.leave(free)
        if number % 2:  # else the wall is hit before anybody looked
            pass_ms(station, LOOK_MS)
            assert station.space.room is Room.NONE
        told += [answer(station) for _ in range(6)]
        pass_ms(station, LOOK_MS)
        assert station.space.room is Room.NONE, "the guide is told"
        station.visit.say_goodbye()
        assert station.screen == "Goodbye"
        pass_ms(station, waits.GOODBYE)
        assert station.visit.state.screen is Screen.ATTRACT
        assert station.screen == "Trouble", "nobody begins"
        assert station.trouble is not None
        assert "disk is full" in station.trouble.sentence
        ballast.drop()
        pass_ms(station, LOOK_MS)
        assert station.trouble is None
        assert station.screen == "Attract"
        assert (data / "reserve").exists()
        station.close()
        verify(data, before, told)
    shutil.rmtree(data)


@pytest.mark.siege
def test_where_even_the_reserve_is_used_up_the_screen_says_so_and_nothing_told_is_lost(
    made: Path, small: Path
) -> None:
    data, ballast = small / "data", Ballast(small)
    shutil.copytree(made, data)
    station = open_here(data, small / "state", SetClock())
    station.visit.start_quiz(QUIZ)
    told = [answer(station)]
    ballast.leave(0)
    while station.trouble is None:
        before = station.visit.state
        round_ = station.visit.state.round
        assert isinstance(round_, QuizRound)
        if round_.finished:
            with station.guarded():
                station.visit.start_quiz(QUIZ)
        elif round_.verdict is not None:
            station.visit.next(round_.question.id)
        else:
            chosen = (round_.offered[0],)
            with station.guarded():
                station.visit.answer(round_.question.id, chosen)
            if station.trouble is None:
                told.append((round_.question.id, chosen))
    assert station.visit.state == before
    assert station.screen == "Trouble"
    ballast.drop()
    pass_ms(station, 1_000)
    assert station.screen == "Quiz"
    assert station.visit.state == before
    station.close()
    verify(data, 0, told)
    shutil.rmtree(data)
