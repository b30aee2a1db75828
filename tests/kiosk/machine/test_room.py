"""Room on the disk: a reserve for those who play, and nobody begins without it."""

import logging
import shutil
from pathlib import Path
from typing import NamedTuple

import pytest

from kiosk import facts
from kiosk.machine.room import (
    AGAIN_BYTES,
    LOW_BYTES,
    RESERVE_BYTES,
    SCARCE_BYTES,
    Room,
    Space,
)
from kiosk.station.station import LOOK_MS
from kiosk.visit import waits
from tests.stations import TestStation, right_answer


class Usage(NamedTuple):
    free: int


class Disk:
    """What the system says is free: the only thing here that a test cannot make."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.free = LOW_BYTES
        monkeypatch.setattr(shutil, "disk_usage", lambda folder: Usage(self.free))


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Disk:
    return Disk(monkeypatch)


def test_the_reserve_is_made_at_rest_and_takes_its_room(tmp_path: Path, disk: Disk) -> None:
    space = Space(tmp_path)
    space.look(at_rest=False)
    assert (space.room, list(tmp_path.iterdir())) == (Room.ENOUGH, [])
    space.look(at_rest=True)
    reserve = tmp_path / "reserve"
    assert reserve.stat().st_size == RESERVE_BYTES
    if hasattr(reserve.stat(), "st_blocks"):
        assert reserve.stat().st_blocks * 512 >= RESERVE_BYTES


@pytest.mark.parametrize(
    ("free", "room"),
    [(LOW_BYTES, Room.ENOUGH), (LOW_BYTES - 1, Room.LOW), (SCARCE_BYTES, Room.LOW)],
)
def test_room_is_told_in_a_word(tmp_path: Path, disk: Disk, free: int, room: Room) -> None:
    space = Space(tmp_path)
    space.look(at_rest=True)
    disk.free = free
    space.look(at_rest=True)
    assert space.room is room


def test_where_room_is_scarce_the_reserve_goes_and_comes_back_with_the_room(
    tmp_path: Path, disk: Disk
) -> None:
    space = Space(tmp_path)

    def room_of(free: int) -> Room:
        disk.free = free
        space.look(at_rest=True)
        return space.room

    space.look(at_rest=True)
    assert room_of(SCARCE_BYTES - 1) is Room.NONE
    assert not (tmp_path / "reserve").exists()
    assert not space.release()
    assert room_of(AGAIN_BYTES - 1) is Room.NONE
    assert room_of(AGAIN_BYTES) is Room.LOW
    assert (tmp_path / "reserve").exists()


def test_a_disk_that_does_not_answer_changes_nothing(
    tmp_path: Path, disk: Disk, monkeypatch: pytest.MonkeyPatch
) -> None:
    space = Space(tmp_path)
    space.look(at_rest=True)
    monkeypatch.undo()
    shutil.rmtree(tmp_path)
    space.look(at_rest=True)
    assert space.room is Room.ENOUGH


def test_a_reserve_that_cannot_be_written_is_no_reason_to_close(
    tmp_path: Path, disk: Disk, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.CRITICAL)
    (tmp_path / "reserve.part").mkdir()
    space = Space(tmp_path)
    space.look(at_rest=True)
    assert space.room is Room.ENOUGH


def test_who_plays_can_finish_and_nobody_begins(station: TestStation, disk: Disk) -> None:
    station.visit.start_quiz("from-rock-to-metal")
    disk.free = 0
    station.clock.pass_ms(LOOK_MS)
    assert station.tick()
    assert station.space.room is Room.NONE
    assert station.screen == "Quiz"
    station.visit.answer(*right_answer(station))
    station.visit.say_goodbye()
    assert station.screen == "Goodbye"
    station.clock.pass_ms(waits.GOODBYE)
    station.tick()
    assert station.screen == "Trouble"
    assert station.trouble is not None
    assert "make room" in station.trouble.sentence
    disk.free = LOW_BYTES
    station.clock.pass_ms(LOOK_MS)
    assert station.tick()
    assert station.screen == "Attract"


def test_the_reserve_goes_when_a_fact_finds_no_room(station: TestStation) -> None:
    station.clock.pass_ms(LOOK_MS)
    station.tick()
    assert (station.data / "reserve").exists()
    connection = station.journal._conn
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count={pages}")
    released = station.space.release

    def make_room() -> bool:
        connection.execute("PRAGMA max_page_count=1000000")
        return released()

    station.recorder._make_room = make_room
    station.visit.start_quiz("from-rock-to-metal")
    while (station.data / "reserve").exists():
        station.recorder.record(*[facts.VolumeSet(percent=50)] * 10)
    assert station.trouble is None
    assert station.space.room is Room.NONE
