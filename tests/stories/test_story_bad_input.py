"""What goes wrong is told in one plain sentence: what, where, what to do. Nothing is half done."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kiosk.machine.trouble import Trouble
from kiosk.trust.demo import make_demo
from tests.packs import edit, write_pack
from tests.stations import lay_store, open_demo, play_quiz
from ui.cli import cli

KIOSK = Path(sys.executable).with_name("kiosk")


def kiosk(*arguments: object) -> Result:
    return CliRunner().invoke(cli, [str(argument) for argument in arguments])


def sentence(done: Result) -> str:
    """The one line on stderr of a command that failed."""
    assert done.exit_code == 1, done.output
    (line,) = done.stderr.splitlines()
    assert line.startswith("Error: ")
    assert "Traceback" not in done.output
    return line


@pytest.fixture
def played(tmp_path: Path) -> Path:
    """The data folder of a station on which a quiz was played."""
    station = open_demo(lay_store(tmp_path / "data"))
    play_quiz(station, "from-rock-to-metal")
    station.close()
    return tmp_path / "data"


@pytest.fixture
def session(played: Path, tmp_path: Path) -> Path:
    """A session file of that station."""
    stick = tmp_path / "stick"
    stick.mkdir()
    assert kiosk("export", stick, "--data", played, "--lang", "en").exit_code == 0
    (file,) = stick.iterdir()
    return file


@pytest.mark.parametrize("setting", ["street", "area"])
def test_a_station_set_in_a_place_that_is_not_there_names_those_that_are(
    setting: str, played: Path
) -> None:
    file = played / "settings.toml"
    file.write_text(file.read_text().replace(f'{setting} = ""', f'{setting} = "smeltre"'))
    with pytest.raises(Trouble) as refused:
        open_demo(played)
    assert f'the {setting} "smeltre", which this content does not have' in str(refused.value)
    assert str(file) in str(refused.value)
    assert {"street": "metallurgists", "area": "smelter"}[setting] in str(refused.value)


def pour(file: Path, played: Path, tmp_path: Path) -> Result:
    key = played / "demo-organizer" / "organizer.key"
    return kiosk("import", file, "--hub", tmp_path / "hub.db", "--key", key)


def cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:-100])


def flip(file: Path) -> None:
    raw = bytearray(file.read_bytes())
    raw[-50] ^= 1
    file.write_bytes(raw)


def grow(file: Path) -> None:
    file.write_bytes(file.read_bytes() + b"x")


@pytest.mark.parametrize(
    ("harm", "words"),
    [(cut, "incomplete"), (flip, "altered"), (grow, "altered")],
    ids=["cut short", "one bit flipped", "one byte more"],
)
def test_a_harmed_session_file_is_refused_and_nothing_is_taken(
    session: Path, played: Path, tmp_path: Path, harm: Callable[[Path], None], words: str
) -> None:
    harm(session)
    assert words in sentence(pour(session, played, tmp_path))
    assert not (tmp_path / "hub.db").exists()


def test_a_session_file_for_another_key_is_refused(
    session: Path, played: Path, tmp_path: Path
) -> None:
    make_demo(tmp_path / "other", "K01")
    key = tmp_path / "other" / "organizer.key"
    told = sentence(kiosk("import", session, "--hub", tmp_path / "hub.db", "--key", key))
    assert "key" in told


def test_what_is_no_session_file_is_refused(played: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("<html>")
    assert "no session file" in sentence(pour(page, played, tmp_path))


def test_a_key_that_is_none_is_told(session: Path, tmp_path: Path) -> None:
    done = kiosk("import", session, "--hub", tmp_path / "hub.db", "--key", session)
    assert "organizer.key" in sentence(done)


def test_a_report_without_a_hub_is_told(tmp_path: Path) -> None:
    assert "There is no hub" in sentence(kiosk("report", "--hub", tmp_path / "none.db"))


def test_an_export_without_a_stick_is_told(played: Path, tmp_path: Path) -> None:
    nowhere = tmp_path / "nowhere"
    assert sentence(kiosk("export", nowhere, "--data", played, "--lang", "en")) == (
        f"Error: There is no folder {nowhere}: put the stick in, make the folder, or look at the "
        "name."
    )


def test_an_export_onto_a_file_harms_nobodys_stick(played: Path, tmp_path: Path) -> None:
    """Once it was told to format the stick."""
    file = tmp_path / "hub.db"
    file.write_bytes(b"precious")
    told = sentence(kiosk("export", file, "--data", played, "--lang", "en"))
    assert told == f"Error: {file} is a file: name a folder."
    assert file.read_bytes() == b"precious"


def test_an_export_without_a_station_is_told(tmp_path: Path) -> None:
    told = sentence(kiosk("export", tmp_path, "--data", tmp_path / "empty", "--lang", "en"))
    assert "No station is found" in told
    assert not (tmp_path / "empty").exists()
    assert "No station is found" in sentence(
        kiosk("export", tmp_path, "--data", "x" * 300, "--lang", "en")
    )


def test_an_export_that_the_journal_does_not_take_is_told(played: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(played / "journal.sqlite")) as journal:
        journal.execute(
            "CREATE TRIGGER refuse BEFORE INSERT ON fact BEGIN SELECT RAISE(ABORT, 'ill'); END"
        )
    told = sentence(kiosk("export", tmp_path, "--data", played, "--lang", "en"))
    assert told.endswith("cannot be written (ill): look after its disk, then export again.")


def test_an_export_that_the_stations_disk_does_not_take_is_told(
    played: Path, tmp_path: Path
) -> None:
    """By the program itself: tests catch what a program logs, a terminal would show it."""
    shutil.rmtree(played / "outbox", ignore_errors=True)
    (played / "outbox").write_bytes(b"")
    command: list[str | Path] = [KIOSK, "export", tmp_path, "--data", played, "--lang", "en"]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 1
    (line,) = done.stderr.splitlines()
    assert "The station could not pack its facts" in line


def test_our_own_mistake_in_an_export_shows(
    played: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def mistaken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("kiosk.machine.export.put", mistaken)
    done = kiosk("export", tmp_path, "--data", played, "--lang", "en")
    assert done.exit_code == 1
    assert "ZeroDivisionError" in done.stderr


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() != 0, reason="only root may mount")
@pytest.mark.parametrize(
    ("options", "words"),
    [("size=64k", "full"), ("size=1m,ro", "cannot be written")],
    ids=["a full stick", "a read-only stick"],
)
def test_a_stick_that_takes_nothing_is_told(
    played: Path, tmp_path: Path, options: str, words: str
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", options, "none", stick], capture_output=True, text=True
    )
    if mounted.returncode:
        pytest.skip(f"this machine cannot mount: {mounted.stderr.strip()}")
    try:
        if "ro" not in options:
            (stick / "photos").write_bytes(bytes(64 * 1024))
        assert words in sentence(kiosk("export", stick, "--data", played, "--lang", "en"))
        assert [file.name for file in stick.iterdir()] in ([], ["photos"])
    finally:
        subprocess.run(["umount", stick], check=True)


def broken(tmp_path: Path, file: str, old: str, new: str) -> Path:
    """A pack with one mistake."""
    pack = write_pack(tmp_path / "pack")
    edit(pack, file, old, new)
    return pack


MISTAKES = {
    "a missing translation": ("quizzes/steel.toml", ', ru = "What melts scrap ru"', "", "Russian"),
    "an unknown reference": ("quizzes/steel.toml", '"smelter"', '"smelterr"', "smelterr"),
    "a wrong answer": ("quizzes/steel.toml", 'answer = "arc"', 'answer = "ark"', "answer"),
    "a missing picture": ("prizes.toml", "arc.svg", "ark.svg", "ark.svg"),
    "broken TOML": ("festival.toml", "days = 2", "days = = 2", "line"),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_pack_with_a_mistake_is_named_by_file_and_place(tmp_path: Path, mistake: str) -> None:
    file, old, new, word = MISTAKES[mistake]
    pack = broken(tmp_path, file, old, new)
    for command in (("content", "check", pack), ("content", "build", pack, tmp_path / "out")):
        done = kiosk(*command)
        assert done.exit_code == 1
        assert file in done.output
        assert word in done.output
        assert "Traceback" not in done.output
    assert not (tmp_path / "out").exists()


def test_a_station_refuses_a_broken_pack_on_the_screen_and_on_the_terminal(tmp_path: Path) -> None:
    pack = broken(tmp_path, "festival.toml", "days = 2", "days = = 2")
    command: list[str | Path] = [
        KIOSK,
        "run",
        "--data",
        tmp_path / "data",
        "--pack",
        pack,
        "--size",
        "1280x720",
    ]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        assert process.stderr.readline().startswith("Error: The content in")
        assert "festival.toml" in process.stderr.readline()
        assert process.stderr.readline().startswith("The screen says so")
        process.terminate()
        assert process.wait(timeout=60) == 1
        assert process.stderr.read() == ""


def test_an_author_mends_a_pack_that_kept_the_station_from_opening(tmp_path: Path) -> None:
    """A second mistake takes the place of the first on the screen; then it comes alive."""
    pack = write_pack(tmp_path / "pack")
    edit(pack, "festival.toml", "days = 2", "days = = 2")
    command: list[str | Path] = [
        KIOSK,
        "run",
        "--data",
        tmp_path / "data",
        "--pack",
        pack,
        "--size",
        "1280x720",
    ]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        told = [process.stderr.readline() for _ in range(3)]
        assert "festival.toml" in told[1]
        assert told[2] == "The screen says so until the files are mended.\n"
        edit(pack, "festival.toml", "= = 2", '= "a"')
        told = [process.stderr.readline() for _ in range(2)]
        assert "days" in told[1]
        edit(pack, "festival.toml", '= "a"', "= 2")
        assert process.stderr.readline().startswith("Station K01 is open")
        process.terminate()
        assert process.wait(timeout=60) == 0


def test_a_data_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    command: list[str | Path] = [
        KIOSK,
        "run",
        "--data",
        tmp_path / "file" / "data",
        "--size",
        "1280x720",
    ]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        told = process.stderr.readline()
        assert told.startswith("Error: The data folder")
        assert "--data" in told
        assert process.stderr.readline().startswith("The screen says so")
        process.terminate()
        assert process.wait(timeout=60) == 1
