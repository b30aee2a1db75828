"""What is printed arrives on the systems people have: code pages, full disks, closed pipes, narrow
terminals. Whether work counts as done is never the terminal's to decide."""

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from kiosk.commands.terminal import counted
from tests.kiosk.hub.journals import (
    V1,
    V2,
    Festival,
    chained,
    encoded,
    open_festival,
    quiz,
    sealed,
    visit,
)
from tests.packs import write_pack

ROOT = Path(__file__).parent.parent.parent.parent

# what Python uses for a file or a pipe on a Russian Windows, in its console, and where a service
# manager names no alphabet at all
SYSTEMS = {
    "cp1251": {"PYTHONIOENCODING": "cp1251"},
    "cp866": {"PYTHONIOENCODING": "cp866"},
    "C": {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
    "UTF-8": {"LC_ALL": "C.UTF-8"},
}


class Hall:
    """A festival with a hub, a stick and a pack, all in folders with Kazakh names."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "Қала"
        self.folder.mkdir()
        self.festival: Festival = open_festival(self.folder)
        self.key = self.folder / "demo" / "organizer.key"
        self.stick = self.folder / "Стик қ"
        self.stick.mkdir()
        facts = [*visit(V1, *quiz()), *visit(V2, *quiz(), street="Ұсталар көшесі")]
        sealed(self.stick, chained(encoded(facts), self.festival.kit), self.festival.kit)
        self.hub = self.folder / "хаб.db"
        self.pack = write_pack(self.folder / "бума")

    def kiosk(
        self, *words: object, system: str = "UTF-8", **more: Any
    ) -> "subprocess.Popen[bytes]":
        environment = {k: v for k, v in os.environ.items() if not k.startswith(("LC_", "LANG"))}
        piped: dict[str, Any] = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        process: subprocess.Popen[bytes] = subprocess.Popen(
            [sys.executable, "-m", "kiosk.__main__", *map(str, words)],
            cwd=ROOT,
            env=environment | SYSTEMS[system],
            **(piped | more),
        )
        return process

    def done(self, *words: object, system: str = "UTF-8") -> tuple[int, bytes, bytes]:
        process = self.kiosk(*words, system=system)
        out, err = process.communicate(timeout=120)
        assert b"Traceback" not in err, err.decode(errors="replace")
        return process.returncode, out, err

    def pour(self, system: str = "UTF-8") -> tuple[int, bytes, bytes]:
        return self.done("import", self.stick, "--hub", self.hub, "--key", self.key, system=system)


@pytest.fixture
def hall(tmp_path: Path) -> Hall:
    return Hall(tmp_path)


@pytest.mark.parametrize("system", SYSTEMS)
def test_what_was_done_ends_with_0_whatever_the_alphabet(hall: Hall, system: str) -> None:
    code, out, _ = hall.pour(system)
    assert (code, b"1 file, 10 facts: 10 new" in out) == (0, True)
    for lang in ("kk", "ru", "en"):
        code, out, err = hall.done("report", "--hub", hall.hub, "--lang", lang, system=system)
        assert (code, err) == (0, b"")
        assert len(out) > 1000
    assert (
        hall.done("content", "sheet", hall.pack, hall.folder / "кітап.xlsx", system=system)[0] == 0
    )
    assert hall.done("content", "stats", hall.pack, system=system)[0] == 0


@pytest.mark.parametrize("system", SYSTEMS)
def test_json_is_utf_8_and_whole_whatever_the_alphabet(hall: Hall, system: str) -> None:
    hall.pour()
    out = hall.done("report", "--hub", hall.hub, "--json", system=system)[1]
    assert msgspec.json.decode(out)["streets"][1]["name"] == "Ұсталар көшесі"
    file = hall.folder / "мұра.gift"
    out = hall.done(
        "content", "gift", hall.pack, "steel", file, "--lang", "ru", "--json", system=system
    )[1]
    assert msgspec.json.decode(out)["file"] == str(file)


def test_a_file_or_a_pipe_is_given_utf_8_unless_another_was_asked_for(hall: Hall) -> None:
    hall.pour()
    out = hall.done("report", "--hub", hall.hub, "--lang", "kk", system="C")[1]
    assert out.decode().startswith("Фестиваль есебі\n")
    out = hall.done("report", "--hub", hall.hub, "--lang", "kk", system="cp1251")[1]
    assert out.decode("cp1251").startswith("Фестиваль есеб")


@pytest.mark.parametrize("system", SYSTEMS)
def test_a_refusal_names_the_file_in_letters_that_are_there(hall: Hall, system: str) -> None:
    code, out, err = hall.done("report", "--hub", hall.folder / "жоқ.db", system=system)
    assert (code, out, err.count(b"\n")) == (1, b"", 1)
    if system in ("C", "UTF-8"):
        assert "жоқ.db" in err.decode()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full disk at hand")
@pytest.mark.parametrize("words", [("report", "--json"), ("report",), ("--help",)])
def test_a_full_disk_is_one_sentence(hall: Hall, words: tuple[str, ...]) -> None:
    hall.pour()
    hub = () if words == ("--help",) else ("--hub", hall.hub)
    with Path("/dev/full").open("wb") as full:
        process = hall.kiosk(*words, *hub, stdout=full)
        err = process.communicate(timeout=60)[1]
    assert process.returncode == 1
    assert re.fullmatch(
        rb"Error: The (result|help) could not be printed \(No space left on device\): "
        rb"make room on its disk.\n",
        err,
    )


@pytest.mark.skipif(sys.platform == "win32", reason="a closed pipe is another thing there")
def test_nobody_reads_on_and_the_work_is_done_all_the_same(hall: Hall) -> None:
    """`kiosk import … | head -0`: the reader has gone before the first line."""
    read, write = os.pipe()
    os.close(read)
    process = hall.kiosk("import", hall.stick, "--hub", hall.hub, "--key", hall.key, stdout=write)
    os.close(write)
    err = process.communicate(timeout=60)[1]
    assert (process.returncode, err) == (0, b"")
    assert b"10 known already" in hall.pour()[1]


@pytest.mark.skipif(sys.platform == "win32", reason="shells close nothing there")
@pytest.mark.parametrize("closed", [1, 2])
def test_a_closed_output_stops_no_work(hall: Hall, closed: int) -> None:
    process = hall.kiosk(
        "import", hall.stick, hall.folder / "demo", "--hub", hall.hub, "--key", hall.key,
        preexec_fn=lambda: os.close(closed),
    )  # fmt: skip
    process.communicate(timeout=60)
    assert process.returncode == 1  # the demo's other files were passed over
    assert b"10 known already" in hall.pour()[1]


def on_a_terminal(columns: int, run: Callable[[int], object]) -> str:
    """What a program writes onto a terminal so wide."""
    import fcntl
    import pty
    import struct
    import termios

    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    run(theirs)
    os.close(theirs)
    written = b""
    while True:
        try:
            block = os.read(ours, 65536)
        except OSError:
            break
        if not block:
            break
        written += block
    os.close(ours)
    return written.decode()


@pytest.mark.skipif(sys.platform == "win32", reason="its terminals are another kind of thing")
def test_a_narrow_terminal_is_not_flooded_by_the_progress_bar(hall: Hall) -> None:
    def run(terminal: int) -> None:
        process = hall.kiosk(
            "import", hall.stick, "--hub", hall.hub, "--key", hall.key, stderr=terminal
        )
        process.communicate(timeout=60)
        assert process.returncode == 0

    shown = on_a_terminal(40, run)
    assert "Importing" in shown
    lines = [re.sub(r"\x1b\[[0-9?;]*[a-zA-Z]", "", line) for line in re.split(r"[\r\n]+", shown)]
    assert max(map(len, lines)) <= 40


@pytest.mark.skipif(sys.platform == "win32", reason="its terminals are another kind of thing")
def test_a_narrow_terminal_is_shown_shorter_names(hall: Hall) -> None:
    hall.pour()

    def run(terminal: int) -> None:
        hall.kiosk("report", "--hub", hall.hub, stdout=terminal).communicate(timeout=60)

    streets = on_a_terminal(33, run).split("\r\nStreets\r\n")[1].split("\r\n\r\n")[0]
    assert max(map(len, streets.splitlines())) <= 33
    assert "Ұсталар көше…" in streets


@pytest.mark.parametrize(
    ("count", "word", "told"),
    [
        (1, "file", "1 file"),
        (2, "file", "2 files"),
        (0, "quiz", "0 quizzes"),
        (3, "prize", "3 prizes"),
    ],
)
def test_one_is_not_many(count: int, word: str, told: str) -> None:
    assert counted(count, word) == told
