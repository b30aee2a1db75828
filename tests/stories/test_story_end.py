"""How a run ends: in order, or killed; either way nothing is lost."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import facts
from kiosk.clock import SystemClock
from kiosk.visit import waits
from kiosk.visit.rounds import GameRound, QuizRound
from tests.stations import TestStation, lay_store, open_demo
from tests.ui.hands import Player
from ui.app import application

KIOSK = Path(sys.executable).with_name("kiosk")

# Plays four questions of a quiz at the real window, says so, and waits to be killed.
CHILD = """
import sys
from pathlib import Path
from ui.app import application
application()
from kiosk.clock import SystemClock
from tests.ui.hands import Player
player = Player(Path(sys.argv[1]), seed=3, clock=SystemClock())
player.station.machine.note_pin()
player.window.station.refresh()
player.tap("attract")
for number in range(4):
    round_ = player.station.visit.state.round
    player.tap("choice-" + round_.question.judge(()).right[0])
    if number < 3:
        player.tap("next")
print("playing", flush=True)
player.wait(lambda: False)
"""

# Draws a part of a seam at the real window, mark by mark, and waits to be killed.
WELDER = """
import sys
from pathlib import Path
from ui.app import application
application()
from kiosk.clock import SystemClock
from tests.ui.hands import Player
player = Player(Path(sys.argv[1]), seed=3, clock=SystemClock())
player.station.machine.note_pin()
games = player.station.content.games(player.station.street)
seam = next(game for game in games if type(game).__name__ == "Steady")
player.window.station.startGame(seam.id)
for mark in range(4):
    player.tap(f"mark-{mark}")
print("playing", flush=True)
player.wait(lambda: False)
"""


@pytest.fixture
def running(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """The program itself, its window shown."""
    data = lay_store(tmp_path / "data")
    command: list[str | Path] = [KIOSK, "run", "--data", data, "--size", "1280x720"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        assert process.stderr.readline().startswith("Station K01 is open")
        yield process
        process.kill()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no SIGTERM from outside")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=["Ctrl+C", "SIGTERM"])
def test_a_signal_ends_the_station_in_order(
    running: subprocess.Popen[str], tmp_path: Path, number: signal.Signals
) -> None:
    running.send_signal(number)
    assert running.wait(timeout=60) == 0  # how soon is measured by `make bench`
    assert running.stderr is not None
    assert running.stderr.read() == ""
    station = open_demo(tmp_path / "data")
    stopped = [f for f in all_facts(station) if isinstance(f, facts.Stopped)]
    station.close()
    assert [fact.reason for fact in stopped] == ["signal"]


def test_a_second_program_on_the_same_folder_is_told_so(
    running: subprocess.Popen[str], tmp_path: Path
) -> None:
    again = subprocess.run(
        [KIOSK, "run", "--data", tmp_path / "data", "--size", "1280x720"],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert again.returncode == 1
    assert again.stderr.startswith("Error: A station or a desk is already running")
    assert len(again.stderr.splitlines()) == 1


def test_a_station_killed_in_mid_quiz_starts_again_at_the_same_question(tmp_path: Path) -> None:
    kill_in_mid_play(CHILD, tmp_path)

    station = real_time(tmp_path / "data")
    round_ = station.visit.state.round
    assert isinstance(round_, QuizRound)
    assert (round_.index, round_.points, round_.of) == (3, 4, 4)
    assert 0 < station.visit.ring_ms <= waits.RING
    answers = [fact for fact in all_facts(station) if isinstance(fact, facts.Answered)]
    assert len(answers) == 4
    station.close()


def test_a_station_killed_in_mid_game_starts_again_at_the_same_move(tmp_path: Path) -> None:
    kill_in_mid_play(WELDER, tmp_path)

    application()
    player = Player(tmp_path, clock=SystemClock())
    round_ = player.station.visit.state.round
    assert isinstance(round_, GameRound)
    assert player.screen == "Game"
    assert player.station.visit.ring_ms > 0
    assert round_.table.tapped == 3
    assert round_.table.seam.count(".") == 28
    player.press(player.window.quick.geometry().center())
    player.release(player.window.quick.geometry().center())  # ends the ring and no more
    assert player.station.visit.state.round == round_
    player.tap("mark-4")
    assert player.wait(lambda: seam_of(player).count(".") == 24)
    player.close()


def seam_of(player: Player) -> str:
    round_ = player.station.visit.state.round
    assert isinstance(round_, GameRound)
    return str(round_.table.seam)


def kill_in_mid_play(program: str, folder: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", program, folder],
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
        env=os.environ | {"PYTHONPATH": "."},
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "playing\n"
        child.kill()


def real_time(data: Path) -> TestStation:
    """The station as it is opened now, by the machine's own clock."""
    return open_demo(data, later_ms=time.time_ns() // 1_000_000 - 1_760_000_000_000)


def all_facts(station: TestStation) -> list[facts.Written]:
    return [facts.decode(row.fact) for row in station.journal.read(1, 1_000_000)]
