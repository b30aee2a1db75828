"""What a child feels: touch to fact, start to first picture, and a day without growth."""

import os
import re
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

import pytest

from kiosk.visit.rounds import QuizRound
from tests.bench.rows import percentile, row, sized
from tests.stations import open_demo
from tests.ui.hands import FULL, Player
from ui.app import application

KIOSK = Path(sys.executable).with_name("kiosk")
ROOT = Path(__file__).parent.parent.parent

VISITS = """
import sys
from pathlib import Path
from ui.app import application
application()
from tests.bench.bench_station import rss_mb, visit
from tests.ui.hands import FULL, Player
player = Player(Path(sys.argv[1]), FULL, seed=3, moving=True)
player.station.machine.note_pin()
for number in range(1, int(sys.argv[2]) + 1):
    visit(player)
    if number % int(sys.argv[3]) == 0:
        print(number, rss_mb(), flush=True)
player.close()
"""


@pytest.fixture
def player(tmp_path: Path) -> Iterator[Player]:
    application()
    player = Player(tmp_path, FULL, seed=3, moving=True)
    player.station.machine.note_pin()
    player.window.station.refresh()
    yield player
    player.close()


def test_touch_to_durable_fact_beside_a_bare_commit(player: Player, tmp_path: Path) -> None:
    touches: list[float] = []
    commits: list[float] = []
    bare = sqlite3.connect(tmp_path / "bare.sqlite", isolation_level=None)
    bare.execute("PRAGMA locking_mode=EXCLUSIVE")
    bare.execute("PRAGMA journal_mode=WAL")
    bare.execute("PRAGMA synchronous=FULL")
    bare.execute("CREATE TABLE fact (seq INTEGER PRIMARY KEY, fact BLOB, hash BLOB)")
    visit = player.station.visit
    while len(touches) < sized(200):
        visit.start_quiz("from-rock-to-metal")
        player.window.station.refresh()
        for _ in range(7):
            round_ = visit.state.round
            assert isinstance(round_, QuizRound)
            point = player.find(f"choice-{round_.question.judge(()).right[0]}").centre
            player.press(point)
            before = player.station.journal.head.seq
            began = time.perf_counter()
            player.touch_end(point)
            while player.station.journal.head.seq == before:
                player.breathe()
            touches.append(time.perf_counter() - began)
            fact = player.station.journal.read(before + 1, 1)[0]
            began = time.perf_counter()
            bare.execute("BEGIN")
            bare.execute("INSERT INTO fact VALUES (?, ?, ?)", fact)
            bare.execute("COMMIT")
            commits.append(time.perf_counter() - began)
            visit.next(round_.question.id)
            player.window.station.refresh()
    bare.close()
    ours, theirs = percentile(touches, 0.99) * 1000, percentile(commits, 0.99) * 1000
    row(
        "touch -> fact durable and shown, p99",
        f"{ours:.1f} ms",
        f"median {median(touches) * 1000:.1f} ms; bare commit p99 {theirs:.1f} ms, "
        f"median {median(commits) * 1000:.2f} ms",
    )


def test_a_fact_durable_beside_a_bare_commit(tmp_path: Path) -> None:
    """The same without Qt: what the rules and the journal add to the disk's own time."""
    station = open_demo(tmp_path / "data")
    bare = sqlite3.connect(tmp_path / "bare.sqlite", isolation_level=None)
    for pragma in ("locking_mode=EXCLUSIVE", "journal_mode=WAL", "synchronous=FULL"):
        bare.execute(f"PRAGMA {pragma}")
    bare.execute("CREATE TABLE fact (seq INTEGER PRIMARY KEY, fact BLOB, hash BLOB)")
    answers, commits = [], []
    for _ in range(sized(150)):
        station.visit.start_quiz("from-rock-to-metal")
        for _ in range(7):
            round_ = station.visit.state.round
            assert isinstance(round_, QuizRound)
            began = time.perf_counter()
            station.visit.answer(round_.question.id, round_.question.judge(()).right)
            answers.append(time.perf_counter() - began)
            fact = station.journal.read(station.journal.head.seq, 1)[0]
            began = time.perf_counter()
            bare.execute("BEGIN")
            bare.execute("INSERT INTO fact VALUES (?, ?, ?)", fact)
            bare.execute("COMMIT")
            commits.append(time.perf_counter() - began)
            station.visit.next(round_.question.id)
    bare.close()
    station.close()
    ours, theirs = percentile(answers, 0.99), percentile(commits, 0.99)
    row(
        "answer judged and durable, p99",
        f"{ours * 1000:.2f} ms",
        f"{ours / theirs:.2f} x a bare commit ({theirs * 1000:.2f} ms)",
    )


def test_start_to_the_first_picture_that_can_be_touched(tmp_path: Path) -> None:
    times, ends = [], []
    for _ in range(sized(6, 2)):
        began = time.perf_counter()
        command: list[str | Path] = [
            KIOSK,
            "run",
            "--data",
            tmp_path / "data",
            "--size",
            "1920x1080",
        ]
        with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
            assert process.stderr is not None
            assert "is open" in process.stderr.readline()
            times.append(time.perf_counter() - began)
            began = time.perf_counter()
            process.terminate()
            process.wait(timeout=10)
            ends.append(time.perf_counter() - began)
    row("SIGTERM -> ended in order, slowest", f"{max(ends):.2f} s", "target 2 s")
    row("start -> first touchable picture", f"{median(times[1:]):.2f} s", f"first {times[0]:.2f} s")


def test_memory_does_not_grow_over_a_hundred_visits(tmp_path: Path) -> None:
    half = sized(50)
    done = subprocess.run(
        [sys.executable, "-c", VISITS, tmp_path, str(2 * half), str(half)],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": "."},
        capture_output=True,
        text=True,
        check=True,
    )
    sizes = {int(n): mb for n, mb in re.findall(r"(\d+) ([\d.]+)", done.stdout)}
    row(
        f"memory after {2 * half} visits",
        f"{sizes[2 * half]} MB",
        f"after {half}: {sizes[half]} MB",
    )


def visit(player: Player) -> None:
    """A whole visit on the real window: a quiz, a card, goodbye."""
    visit = player.station.visit
    visit.take_over()
    visit.start_quiz("from-rock-to-metal")
    show(player)
    for _ in range(8):
        round_ = visit.state.round
        assert isinstance(round_, QuizRound)
        visit.answer(round_.question.id, round_.question.judge(()).right)
        show(player)
        visit.next(round_.question.id)
        show(player)
    visit.open("Professions")
    show(player)
    visit.open_card("steelmaker")
    show(player)
    visit.end("reset")
    show(player)


def show(player: Player) -> None:
    player.window.station.refresh()
    player.breathe()


def rss_mb() -> float:
    """Resident memory of this process in MB (Linux)."""
    status = Path("/proc/self/status").read_text("ascii")
    found = re.search(r"VmRSS:\s+(\d+) kB", status)
    assert found
    return round(int(found[1]) / 1024, 1)
