"""kiosk shots says what became of its pictures, not of its attempts."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from PIL import Image

from tests.packs import edit, write_pack
from tests.stations import PACK
from ui.cli import cli

SMALL = ("--size", "640x360", "--lang", "kk")


def shots(*words: object) -> Result:
    return CliRunner().invoke(cli, ["shots", *map(str, words)])


def sentence(done: Result) -> str:
    assert (done.exit_code, done.stdout) == (1, ""), done.output
    *_, line = done.stderr.splitlines()
    assert line.startswith("Error: ") and "Traceback" not in done.output
    return line


def test_a_screen_is_found_whatever_its_letters(tmp_path: Path) -> None:
    done = shots(tmp_path / "out", *SMALL, "--screen", "tROUBLE")
    assert (done.exit_code, done.stdout) == (0, f"1 picture is in {tmp_path / 'out'}.\n")
    (file,) = (tmp_path / "out").iterdir()
    with Image.open(file) as image:
        assert (file.name, image.size) == ("Trouble-kk-640x360.png", (640, 360))


def test_a_strip_shows_a_round_from_its_beginning_to_its_end(tmp_path: Path) -> None:
    done = shots(tmp_path / "out", *SMALL, "--pack", PACK, "--strip", "--screen", "Game-match")
    assert done.exit_code == 0, done.output
    (file,) = (tmp_path / "out").iterdir()
    with Image.open(file) as image:
        assert (file.name, image.size) == ("Game-match-strip-kk-640x360.png", (960, 405))
        first, last = image.crop((0, 0, 240, 135)), image.crop((720, 270, 960, 405))
        assert first.tobytes() != last.tobytes()


def test_only_games_are_drawn_as_strips(tmp_path: Path) -> None:
    line = sentence(shots(tmp_path, "--strip", "--screen", "Quiz"))
    assert line.startswith('Error: No screen is named "Quiz"; choose of Game')


def test_an_unknown_screen_is_told_the_known_ones_once(tmp_path: Path) -> None:
    line = sentence(shots(tmp_path, "--screen", "Nowhere"))
    assert line.startswith('Error: No screen is named "Nowhere"; choose of ')
    names = line.partition("choose of ")[2].rstrip(".").split(", ")
    assert len(names) == len(set(names)) and "Quiz" in names


def test_a_file_is_no_folder_for_pictures(tmp_path: Path) -> None:
    (tmp_path / "out").write_bytes(b"x")
    assert sentence(shots(tmp_path / "out", *SMALL)).endswith("is a file: name a folder.")
    assert "cannot be written" in sentence(shots(tmp_path / "out" / "in", *SMALL))


def test_what_is_no_picture_is_not_written_over(tmp_path: Path) -> None:
    file = tmp_path / "Trouble-kk-640x360.png"
    file.write_bytes(b"my thesis")
    line = sentence(shots(tmp_path, *SMALL, "--screen", "Trouble"))
    assert line.startswith(f"Error: {file} is there already and is another kind of file")
    assert file.read_bytes() == b"my thesis"


def test_a_pack_that_cannot_be_played_is_said(tmp_path: Path) -> None:
    pack = write_pack(tmp_path / "pack")
    edit(pack, "festival.toml", "days = 2", "days = = 2")
    done = shots(tmp_path / "out", *SMALL, "--screen", "Attract", "--pack", pack)
    assert "has mistakes" in sentence(done)
    assert "festival.toml" in done.stderr.splitlines()[0]


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() != 0, reason="only root may mount")
def test_a_full_disk_holds_no_picture_and_says_so(tmp_path: Path) -> None:
    out = tmp_path / "out"
    out.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=8k", "none", out], capture_output=True, text=True
    )
    if mounted.returncode:
        pytest.skip(f"this machine cannot mount: {mounted.stderr.strip()}")
    try:
        line = sentence(shots(out, *SMALL, "--screen", "Trouble"))
        assert "(No space left on device): make room on its disk." in line
        assert list(out.iterdir()) == []
    finally:
        subprocess.run(["umount", out], check=True)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no SIGTERM from outside")
@pytest.mark.slow("the whole program, ended while it draws")
def test_pictures_that_are_ended_leave_no_folder_behind(tmp_path: Path) -> None:
    out, aside = tmp_path / "out", tmp_path / "aside"
    aside.mkdir()
    command: list[str | Path] = [Path(sys.executable).with_name("kiosk"), "shots", out, *SMALL]
    given = os.environ | {"TMPDIR": str(aside)}
    with subprocess.Popen(command, env=given, stderr=subprocess.PIPE, text=True) as process:
        while not any(aside.iterdir()):
            time.sleep(0.05)
            assert process.poll() is None
        process.terminate()
        assert process.wait(timeout=60) == 1
        assert process.stderr is not None
        assert process.stderr.read().splitlines()[-1] == "Stopped."
    assert list(aside.iterdir()) == []
