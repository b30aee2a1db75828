"""What is printed arrives on the systems people have: code pages, full disks, closed pipes, narrow
terminals. Whether work counts as done is never the terminal's to decide."""

import os
import re
import sys
from collections.abc import Callable
from pathlib import Path
from subprocess import PIPE, Popen
from typing import Any, NamedTuple

import msgspec
import pytest
from click.testing import CliRunner

from kiosk.cli import cli
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

    def kiosk(self, *words: object, system: str = "UTF-8", **more: Any) -> Popen[bytes]:
        return self._started(["-m", "kiosk.__main__", *map(str, words)], system, **more)

    def done(self, *words: object, system: str = "UTF-8") -> "Done":
        process = self.kiosk(*words, system=system)
        out, err = process.communicate(timeout=120)
        assert b"Traceback" not in err, err.decode(errors="replace")
        return Done(process.returncode, out, err)

    def one_by_one(self, *commands: tuple[object, ...], system: str) -> list["Done"]:
        """Several commands in one program: what each prints, and its exit code."""
        typed = msgspec.json.encode([[str(word) for word in words] for words in commands])
        told = self._started(["-c", ONE_BY_ONE, typed.decode()], system).communicate(timeout=120)
        assert b"Traceback" not in told[1], told[1].decode(errors="replace")
        out, err = (told[0].split(b"\x1e")[:-1], told[1].split(b"\x1e")[:-1])
        return [
            Done(int(code), *both) for code, *both in zip(out[1::2], out[::2], err, strict=True)
        ]

    def pour(self) -> str:
        words = ("import", self.stick, "--hub", self.hub, "--key", self.key)
        return CliRunner().invoke(cli, [str(word) for word in words]).stdout

    def _started(self, program: list[str], system: str, **more: Any) -> Popen[bytes]:
        environment = {k: v for k, v in os.environ.items() if not k.startswith(("LC_", "LANG"))}
        piped: dict[str, Any] = {"stdout": PIPE, "stderr": PIPE}
        return Popen(
            [sys.executable, *program], cwd=ROOT, env=environment | SYSTEMS[system], **piped | more
        )


class Done(NamedTuple):
    code: int
    out: bytes
    err: bytes


ONE_BY_ONE = """
import json, os, sys
from kiosk.cli import cli
for words in json.loads(sys.argv[1]):
    try:
        cli(words, prog_name="kiosk")
    except SystemExit as ended:
        code = ended.code
    sys.stdout.flush(), sys.stderr.flush()
    os.write(1, b"\\x1e%d\\x1e" % code), os.write(2, b"\\x1e")
"""
"""What a command prints ends with a mark that no text has; after it on stdout its exit code."""


@pytest.fixture
def hall(tmp_path: Path) -> Hall:
    return Hall(tmp_path)


@pytest.mark.parametrize("system", SYSTEMS)
def test_whatever_the_alphabet_what_was_done_ends_with_0_and_json_is_whole(
    hall: Hall, system: str
) -> None:
    """What is said in Kazakh has every letter that we print, whatever the command."""
    hall.pour()
    report, told, refused = hall.one_by_one(
        ("report", "--hub", hall.hub, "--lang", "kk"),
        ("report", "--hub", hall.hub, "--json"),
        ("report", "--hub", hall.folder / "жоқ.db"),
        system=system,
    )
    assert (report.code, report.err) == (0, b"")
    assert len(report.out) > 1000
    kazakh = report.out.decode(system if system.startswith("cp") else "utf-8")
    assert kazakh.startswith("Фестиваль есеб"), "a pipe is given UTF-8 unless another was asked for"
    assert msgspec.json.decode(told.out)["streets"][1]["name"] == "Ұсталар көшесі"
    assert (refused.code, refused.out, refused.err.count(b"\n")) == (1, b"", 1)
    if system in ("C", "UTF-8"):
        assert "жоқ.db" in refused.err.decode()


def test_where_no_alphabet_is_named_all_that_is_asked_for_is_done(hall: Hall) -> None:
    book, gift = hall.folder / "кітап.xlsx", hall.folder / "мұра.gift"
    poured, *reports, sheet, stats, written = hall.one_by_one(
        ("import", hall.stick, "--hub", hall.hub, "--key", hall.key),
        *(("report", "--hub", hall.hub, "--lang", lang) for lang in ("ru", "en")),
        ("content", "sheet", hall.pack, book),
        ("content", "stats", hall.pack),
        ("content", "gift", hall.pack, "steel", gift, "--lang", "ru", "--json"),
        system="C",
    )
    assert (poured.code, b"1 file, 10 facts: 10 new" in poured.out) == (0, True)
    for report in reports:
        assert (report.code, report.err, len(report.out) > 1000) == (0, b"", True)
    assert sheet.code == stats.code == 0
    assert msgspec.json.decode(written.out)["file"] == str(gift)


def test_a_packs_files_may_have_names_that_the_system_cannot_read(hall: Hall) -> None:
    (hall.pack / "сұрақ.toml").write_text("")
    for words in (("--json",), ()):
        code, out, _ = hall.done("content", "check", hall.pack, *words, system="C")
        assert (code, "сұрақ.toml" in out.decode()) == (0, True)


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
    assert "10 known already" in hall.pour()


@pytest.mark.skipif(sys.platform == "win32", reason="shells close nothing there")
@pytest.mark.parametrize("closed", [1, 2])
def test_a_closed_output_stops_no_work(hall: Hall, closed: int) -> None:
    process = hall.kiosk(
        "import", hall.stick, hall.folder / "demo", "--hub", hall.hub, "--key", hall.key,
        preexec_fn=lambda: os.close(closed),
    )  # fmt: skip
    process.communicate(timeout=60)
    assert process.returncode == 1  # the demo's other files were passed over
    assert "10 known already" in hall.pour()


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
