"""The night before the doors open a monkey plays at the station, and nothing of it is counted."""

import subprocess
import sys
from pathlib import Path

from tests.stations import open_demo

KIOSK = Path(sys.executable).with_name("kiosk")


def test_a_monkey_plays_beside_the_stations_data_until_it_is_closed(tmp_path: Path) -> None:
    data = tmp_path / "data"
    open_demo(data).close()
    before = sorted(path.name for path in data.iterdir())
    command: list[str | Path] = [
        KIOSK,
        "run",
        "--monkey",
        "--seed",
        "3",
        "--data",
        data,
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
        (told,) = process.stderr.read().splitlines()
        assert told.startswith("The monkey of seed 3 made ")
    assert sorted(path.name for path in data.iterdir()) == before
