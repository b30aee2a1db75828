"""The night before the doors open a monkey plays at the station, and nothing of it is counted."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtTest import QTest

from kiosk.clock import SetClock
from kiosk.station.opening import open_station
from tests.packs import write_pack
from tests.stations import open_demo
from tests.ui.hands import Player
from ui.app import application
from ui.monkey import Night

KIOSK = Path(sys.executable).with_name("kiosk")


def test_a_monkey_that_is_ended_before_it_plays_leaves_no_folder(tmp_path: Path) -> None:
    data = tmp_path / "data"
    open_demo(data).close()
    before = sorted(path.name for path in data.iterdir())
    command: list[str | Path] = [KIOSK, "run", "--monkey", "--data", data, "--size", "640x360"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        assert "A monkey plays" in process.stderr.readline()
        process.terminate()
        process.wait(timeout=60)
        assert "Traceback" not in process.stderr.read()
    assert sorted(path.name for path in data.iterdir()) == before


def test_no_monkey_plays_on_when_the_program_ends_under_its_touch(tmp_path: Path) -> None:
    """The window answers a touch, and meanwhile the system asks the program to end. The monkey
    once touched a window that had gone, and counted what it found there as a screen."""
    application()
    player, night = Player(tmp_path), Night(3)
    try:
        player.window.station.screenChanged.connect(night.leave_off)
        night.begin(player.window)
        assert player.wait(lambda: night.monkey is not None and night.over)
        played = night.monkey.inputs if night.monkey else 0
        QTest.qWait(900)  # far longer than it rests between two inputs
        assert night.monkey is not None and night.monkey.inputs == played
    finally:
        player.close()


def test_a_monkey_plays_beside_the_stations_data_until_it_is_closed(tmp_path: Path) -> None:
    data, pack = tmp_path / "data", write_pack(tmp_path / "pack")
    open_station(data, pack, SetClock()).close()
    before = sorted(path.name for path in data.iterdir())
    command: list[str | Path] = [
        KIOSK,
        "run",
        "--monkey",
        "--seed",
        "3",
        "--data",
        data,
        "--pack",
        pack,
        "--size",
        "1280x720",
    ]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        assert "--seed 3" in process.stderr.readline()
        opened = process.stderr.readline()
        assert str(data / "monkey-") in opened, "it plays in a folder of its own"
        process.terminate()
        assert process.wait(timeout=60) == 0
        told = process.stderr.read()
        assert told.startswith("The monkey of seed 3 made "), told
        assert told.count("\n") == 1, told
    assert sorted(path.name for path in data.iterdir()) == before
