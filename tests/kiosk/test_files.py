"""A small file is the old one or the new one, never half of one."""

import errno
import os
import re
import stat
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.files import lies_in, open_plain, unwritten, write_durably, write_private
from kiosk.languages import LANGS
from kiosk.trust.news import read_news
from kiosk.trust.organizer import KeyUnreadable, read_organizer_key
from kiosk.trust.sealed import KitRefused, read_label, unseal
from kiosk.words import table
from tests.pipes import POSIX


def test_a_file_written_stands_there_whole_and_alone(tmp_path: Path) -> None:
    write_durably(tmp_path / "a", b"one")
    write_durably(tmp_path / "a", b"two")
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("a", b"two")]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes; see test_rights")
def test_a_private_file_is_for_this_user_alone(tmp_path: Path) -> None:
    (tmp_path / "pin.part").write_bytes(b"left by a power cut, readable by all")
    write_private(tmp_path / "pin", b"secret")
    assert stat.S_IMODE((tmp_path / "pin").stat().st_mode) == 0o600
    assert (tmp_path / "pin").read_bytes() == b"secret"


def test_a_write_that_fails_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    with pytest.raises(OSError):
        write_durably(tmp_path / "a", b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


def test_a_place_that_somebody_holds_open_is_taken_a_moment_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As a virus scanner on Windows: what was just written is open for some hundredths of a
    second."""
    (tmp_path / "a").write_bytes(b"old")
    truly, refusals = Path.replace, [5, 32, 33]

    def held(part: Path, path: Path) -> Path:
        if refusals:
            error = PermissionError(13, "Access is denied")
            error.winerror = refusals.pop()  # type: ignore[attr-defined]
            raise error
        return truly(part, path)

    monkeypatch.setattr(Path, "replace", held)
    write_durably(tmp_path / "a", b"new")
    assert (tmp_path / "a").read_bytes() == b"new"
    assert refusals == []


def test_a_right_that_is_missing_is_not_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def refused(part: Path, path: Path) -> Path:
        asked.append(path)
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "replace", refused)
    with pytest.raises(PermissionError):
        write_durably(tmp_path / "a", b"new")
    assert asked == [tmp_path / "a"]


def test_nobody_puts_a_file_in_its_place_but_through_the_one_door() -> None:
    """Path.replace by itself fails on Windows whenever somebody looks at the file."""
    root = Path(__file__).parents[2]
    code = [file for room in ("kiosk", "ui") for file in (root / room).rglob("*.py")]
    doors = [
        file.relative_to(root).as_posix()
        for file in code
        if re.search(r"\.(replace|rename)\((\w+|\w+ / \w+|\w+\(\w+\))\)", file.read_text("utf-8"))
    ]
    assert doors == ["kiosk/files.py"]


@pytest.mark.parametrize(
    ("number", "remedy"),
    [
        (errno.EACCES, "give this user the right to it"),
        (errno.ENOSPC, "make room on its disk"),
        (errno.ENOENT, "make its folder first"),
        (errno.EROFS, "choose another place"),
        (errno.EISDIR, "move the folder away, or name a file"),
        (errno.EDOM, "look at its name and its disk"),
    ],
)
def test_a_file_that_cannot_be_written_is_told_with_what_to_do(number: int, remedy: str) -> None:
    error = OSError(number, os.strerror(number))
    assert unwritten(Path("a.txt"), error) == (
        f"a.txt cannot be written ({os.strerror(number)}): {remedy}."
    )


def test_an_error_names_the_file_that_was_asked_for_and_not_the_one_aside(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError) as refused:
        write_durably(tmp_path / "no such folder" / "a", b"")
    assert refused.value.filename == str(tmp_path / "no such folder" / "a")


@pytest.mark.parametrize("lang", LANGS)
def test_what_to_do_says_nothing_again_that_the_reason_said(lang: str) -> None:
    said = {name: str(words[lang]) for name, words in table("system").items()}
    for name, do in said.items():
        reason = said.get(name.removeprefix("do-"), "")
        if name.startswith("do-"):
            assert ": " not in do and not (reason and reason in do), do


@POSIX
@pytest.mark.parametrize(
    "read",
    [read_organizer_key, read_news, read_label, lambda path: unseal(path, "0123456789")],
    ids=["a key", "news", "a kit's label", "a kit"],
)
def test_what_somebody_names_or_a_stick_brings_is_never_waited_for(
    read: Callable[[Path], object], tmp_path: Path
) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises((OSError, KeyUnreadable, KitRefused), match="no plain file"):
        read(tmp_path / "pipe")


@POSIX
def test_what_was_read_is_kept_where_its_stick_cannot_even_be_let_go(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"read")
    with open_plain(tmp_path / "a") as file:
        read = file.read()
        os.close(file.fileno())  # closing fails now, as of a stick that is gone
    assert read == b"read"


def test_a_link_that_leads_to_itself_lies_somewhere(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to("loop")
    (tmp_path / "in").symlink_to(tmp_path / "loop")
    assert lies_in(tmp_path / "loop", tmp_path)
    assert not lies_in(tmp_path, tmp_path / "loop")
