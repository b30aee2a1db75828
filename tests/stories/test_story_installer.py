"""An installer at the terminal: what was mistyped, or cannot be, is one sentence and no harm."""

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec
import pytest
from click.testing import CliRunner, Result

from kiosk import facts
from kiosk.clock import SetClock
from kiosk.commands.sizes import LARGEST, SMALLEST
from kiosk.station.opening import open_station
from tests.packs import write_pack
from tests.stations import PACK, lay_store, open_demo
from ui.app import told_when_open
from ui.cli import cli
from ui.display import no_display
from ui.paper import remarks_on

KIOSK = Path(sys.executable).with_name("kiosk")
posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has its own signals")


def kiosk(*arguments: object) -> Result:
    return CliRunner().invoke(cli, [str(argument) for argument in arguments])


@contextmanager
def started(data: Path, **environment: str | None) -> Iterator[subprocess.Popen[str]]:
    """`kiosk run` in a process of its own; None takes a name out of its environment."""
    given = os.environ | {name: value for name, value in environment.items() if value is not None}
    for name in (name for name, value in environment.items() if value is None):
        given.pop(name, None)
    command: list[str | Path] = [KIOSK, "run", "--data", data, "--size", "640x360"]
    with subprocess.Popen(
        command, env=given, stderr=subprocess.PIPE, text=True, errors="backslashreplace"
    ) as process:
        yield process
        process.kill()


def said_until(process: subprocess.Popen[str], word: str) -> list[str]:
    """What the program says until a line with this word, which is the last."""
    said = []
    assert process.stderr is not None
    for line in process.stderr:
        said.append(line.rstrip("\n"))
        if word in line:
            return said
    raise AssertionError(f"ended without {word!r}: {said}")


def ended(process: subprocess.Popen[str]) -> int:
    process.terminate()
    return process.wait(timeout=30)


# what is asked on the command line


def test_a_name_that_no_station_can_have_is_one_sentence_and_nothing_is_written(
    tmp_path: Path,
) -> None:
    data = tmp_path / "data"
    done = kiosk("run", "--data", data, "--station", "K 07", "--size", "640x360")
    assert (done.exit_code, done.stderr) == (
        1,
        "Error: K 07 is no station's name: Latin letters, digits and - only, at most 16, "
        "like K07.\n",
    )
    assert not data.exists()


def test_another_name_than_the_stations_own_is_not_ignored(tmp_path: Path) -> None:
    open_demo(tmp_path / "data").close()
    done = kiosk("run", "--data", tmp_path / "data", "--station", "K09", "--pack", PACK)
    assert done.exit_code == 1
    assert done.stderr.startswith(f"Error: The station in {tmp_path / 'data'} is called K01:")


@pytest.mark.parametrize("command", ["run", "shots"])
@pytest.mark.parametrize("size", ["100x100", "319x1080", "1920x7681", "99999x99999", "0x0"])
def test_a_window_that_nobody_can_see_is_refused_with_what_can_be(
    tmp_path: Path, command: str, size: str
) -> None:
    where = ["--data", tmp_path / "data"] if command == "run" else [tmp_path / "out"]
    done = kiosk(command, *where, "--size", size)
    assert done.exit_code == 2
    assert f"{size}: each side has {SMALLEST} to {LARGEST} pixels." in done.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("size", ["1920", "1920x", "x1080", "1920x1080x3", "huge", "", "²x³"])
def test_what_is_no_size_is_told_how_to_write_one(tmp_path: Path, size: str) -> None:
    done = kiosk("run", "--data", tmp_path / "data", "--size", size)
    assert done.exit_code == 2
    assert "is no size: write it as 1920x1080." in done.stderr


@pytest.mark.parametrize("sign", ["x", "X", "х", "Х", "×", "*", " x "])
def test_the_sign_between_is_written_in_any_alphabet(sign: str) -> None:
    option = next(param for param in cli.commands["run"].params if param.name == "size")
    assert option.type.convert(f"1280{sign}720", option, None) == (1280, 720)


def test_pictures_that_have_no_place_are_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for out, why in (
        (tmp_path / "file", "is a file: name a folder."),
        (tmp_path / "file" / "x", "cannot be written ("),
    ):
        done = kiosk("shots", out, "--screen", "Attract")
        assert done.exit_code == 1
        assert done.stderr.startswith(f"Error: {out} {why}")


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="root may read all")
def test_a_file_that_may_not_be_read_is_told_by_the_command_itself(tmp_path: Path) -> None:
    (tmp_path / "book.xlsx").touch(mode=0)
    done = kiosk("content", "import", tmp_path / "book.xlsx", "--into", tmp_path)
    assert done.exit_code == 1
    assert "give this user the right to it" in done.stderr


# what the machine lacks


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there always is a display")
@pytest.mark.parametrize("display", [None, ":77"])
def test_without_a_display_one_sentence_says_so_and_no_station_begins(
    tmp_path: Path, display: str | None
) -> None:
    """Qt itself aborts after five lines, of which two lead astray."""
    without = {"QT_QPA_PLATFORM": None, "WAYLAND_DISPLAY": None, "DISPLAY": display}
    with started(tmp_path / "data", **without) as process:
        assert process.stderr is not None
        (line,) = process.stderr.read().splitlines()
        assert process.wait(timeout=30) == 1
    assert line.startswith(
        "Error: No display answers at DISPLAY=:77" if display else "Error: There"
    )
    assert line.endswith("on this machine's own desktop, once that is there.")
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize(
    ("said", "environment", "told"),
    [
        ([], {}, "neither DISPLAY nor WAYLAND_DISPLAY is set"),
        ([], {"DISPLAY": ":1", "WAYLAND_DISPLAY": "w"}, "at DISPLAY=:1, WAYLAND_DISPLAY=w:"),
        ([], {"QT_QPA_PLATFORM": "exfb"}, "QT_QPA_PLATFORM=exfb opens no window here"),
        (
            ["Cannot load library libqxcb.so: (libxcb-cursor.so.0: cannot open it)"],
            {"DISPLAY": ":1"},
            "(Cannot load library libqxcb.so: (libxcb-cursor.so.0: cannot open it)): install it.",
        ),
    ],
)
def test_why_there_is_no_display_is_told_by_its_cause(
    said: list[str], environment: dict[str, str], told: str
) -> None:
    assert told in no_display(said, environment)


def test_a_folder_of_other_letters_is_the_same_folder_in_every_locale(tmp_path: Path) -> None:
    """As some service managers start a program: no locale at all, and Python keeps to it."""
    bare = {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}
    data = lay_store(tmp_path / "Қала")
    with started(data, **bare) as process:
        said_until(process, "Station K01 is open")
        assert ended(process) == 0
    done = subprocess.run(
        [KIOSK, "export", tmp_path, "--data", data], env=os.environ | bare, capture_output=True
    )
    assert (done.returncode, done.stderr) == (0, b"")
    station = open_demo(data)
    assert [path.name for path in data.glob("journal*.sqlite")] == ["journal.sqlite"], "not moved"
    station.close()


def test_a_place_that_cannot_remember_is_told_with_what_follows(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with started(
        lay_store(tmp_path / "data"), KIOSK_STATE=str(tmp_path / "file" / "state")
    ) as process:
        said = said_until(process, "Station K01 is open")
        ended(process)
    assert said[0].startswith("No prize is given until this is mended: ")
    assert "one of the folders in it is a file" in said[0]
    assert said[0].endswith("KIOSK_STATE may name another folder.")


def test_a_new_station_is_told_as_one_and_an_old_one_not(tmp_path: Path) -> None:
    """--data mistyped begins another station, which must not look like the one that was set up."""
    station = open_station(tmp_path / "data", PACK, SetClock())
    (said,) = told_when_open(station)
    assert said.startswith(f"Station K01 is open; its data: {tmp_path / 'data'}. It is a new one, ")
    assert said.endswith("end this program and name the folder of then with --data.")
    station.machine.note_pin()
    assert [*told_when_open(station)] == [f"Station K01 is open; its data: {tmp_path / 'data'}"]
    station.machine.settings = msgspec.structs.replace(station.settings, printer="NoSuch")
    assert [line[:32] for line in told_when_open(station)][1:] == [
        "This machine knows no printer No"
    ]
    station.close()


@posix
def test_a_terminal_closed_before_the_first_picture_ends_the_station_in_order(
    tmp_path: Path,
) -> None:
    """A signal that comes before the program waits for any is not forgotten."""
    number = signal.SIGHUP
    with started(lay_store(tmp_path / "data")) as process:
        status = Path(f"/proc/{process.pid}/status")
        if not status.exists():
            said_until(process, "is open")
        while status.exists() and not heard(status, number):
            assert process.poll() is None
        process.send_signal(number)
        assert process.wait(timeout=60) == 0
    station = open_demo(tmp_path / "data")
    rows = station.journal.read(1, 100)
    stopped = [f for row in rows if isinstance(f := facts.decode(row.fact), facts.Stopped)]
    station.close()
    assert [fact.reason for fact in stopped] == ["signal"]


def heard(status: Path, number: signal.Signals) -> bool:
    """Whether the process has a handler of its own for this signal."""
    found = re.search(r"^SigCgt:\s*([0-9a-f]+)", status.read_text(), re.MULTILINE)
    return found is not None and bool(int(found[1], 16) & 1 << (number - 1))


def test_a_start_leaves_nothing_in_the_systems_folder_for_passing_files(tmp_path: Path) -> None:
    """A place for the words of the buttons, say, when the user has none."""
    (tmp_path / "passing").mkdir()
    (tmp_path / "home").touch()
    places = {"TMPDIR": str(tmp_path / "passing"), "XDG_CACHE_HOME": str(tmp_path / "home" / "x")}
    with started(lay_store(tmp_path / "data"), **places) as process:
        said_until(process, "is open")
        ended(process)
    assert list((tmp_path / "passing").iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() != 0, reason="only root may mount")
def test_content_that_has_no_room_is_told_by_file_cause_and_remedy(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=16k", "none", disk], capture_output=True, text=True
    )
    if mounted.returncode:
        pytest.skip(f"this machine cannot mount: {mounted.stderr.strip()}")
    try:
        out = disk / "out.sqlite"
        done = kiosk("content", "build", write_pack(tmp_path / "pack"), out)
        assert done.stderr == (
            f"Error: {out} cannot be written (No space left on device): make room on its disk.\n"
        )
        assert list(disk.iterdir()) == []
    finally:
        subprocess.run(["umount", disk], check=True)


@pytest.mark.parametrize("printer", ["", "result.pdf"])
def test_a_printer_that_can_be_is_not_remarked_on(tmp_path: Path, printer: str) -> None:
    assert list(remarks_on(str(tmp_path / printer) if printer else "")) == []


@pytest.mark.parametrize("printer", ["NoSuch", "/no/such/folder/x.pdf"])
def test_a_printer_that_cannot_be_is_told_at_the_start(printer: str) -> None:
    (told,) = remarks_on(printer)
    assert printer in told
    assert told.endswith("no page will be printed.")
