"""A result never takes the place of what it was made from, nor of a file of another kind."""

import os
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.outputs import Unwritable, allow, place

MINE = b"mine: "


def mine(beginning: bytes) -> bool:
    return beginning.startswith(MINE)


def refused(out: Path, *reads: Path) -> str:
    """The word of the refusal; what stands at `out` stands there still."""
    before = out.read_bytes() if out.is_file() else None
    with pytest.raises(Unwritable) as told:
        place(out, MINE + b"new", mine, reads)
    assert (out.read_bytes() if out.is_file() else None) == before
    assert "\n" not in str(told.value)
    return told.value.word


def test_a_new_place_an_empty_file_and_one_of_its_kind_are_written(tmp_path: Path) -> None:
    out = tmp_path / "out"
    place(out, MINE + b"one", mine)
    place(out, MINE + b"two", mine)
    assert out.read_bytes() == MINE + b"two"
    (tmp_path / "empty").touch()
    place(tmp_path / "empty", MINE, mine)
    assert {path.name for path in tmp_path.iterdir()} == {"out", "empty"}


@given(st.binary(min_size=1, max_size=64).filter(lambda content: not mine(content)))
def test_whatever_else_stands_there_stays(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    out = tmp_path_factory.mktemp("place") / "out"
    out.write_bytes(content)
    assert refused(out) == "other kind"


def test_an_input_is_never_written_over_by_whatever_name(tmp_path: Path) -> None:
    """Even one of its own kind: by its name, a way round, a link, a second name, its aside."""
    read, pack = tmp_path / "read", tmp_path / "pack"
    read.write_bytes(MINE + b"precious")
    (pack / "inner").mkdir(parents=True)
    (tmp_path / "hard").hardlink_to(read)
    assert refused(read, read) == "input"
    assert refused(pack / ".." / "read", read) == "input"
    assert refused(tmp_path / "hard", read) == "input"
    assert refused(pack / "new", pack) == "inside"
    assert refused(pack / "inner" / "new", pack) == "inside"
    aside = tmp_path / "out.part"
    aside.write_bytes(b"a hub with a strange name")
    assert refused(tmp_path / "out", aside) == "input"
    assert aside.read_bytes() == b"a hub with a strange name"


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right there that few have")
def test_a_link_is_followed_to_what_it_leads_to(tmp_path: Path) -> None:
    read, link = tmp_path / "read", tmp_path / "link"
    read.write_bytes(MINE)
    link.symlink_to(read)
    assert refused(link, read) == "input"
    assert refused(read, link) == "input"
    place(link, MINE + b"through", mine)
    assert (link.is_symlink(), read.read_bytes()) == (True, MINE + b"through")
    loop = tmp_path / "loop"
    loop.symlink_to(loop)
    assert refused(loop)
    assert refused(Path("/dev/null")) == "special"


def test_a_folder_and_a_missing_folder_are_said(tmp_path: Path) -> None:
    assert refused(tmp_path) == "folder"
    assert refused(tmp_path / "not" / "there") == "no folder"
    (tmp_path / "file").write_bytes(b"x")
    assert "a file" in refused(tmp_path / "file" / "in it")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_is_no_place_for_a_result(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert refused(tmp_path / "pipe") == "special"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full disk at hand")
def test_a_full_disk_is_said_with_the_name_that_was_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kiosk.files.os.fsync", full)
    with pytest.raises(Unwritable) as told:
        place(tmp_path / "out.txt", MINE, mine)
    assert str(told.value) == (
        f"{tmp_path / 'out.txt'} cannot be written (No space left on device): "
        "make room on its disk."
    )
    assert list(tmp_path.iterdir()) == []


def test_what_it_would_have_been_is_said(tmp_path: Path) -> None:
    (tmp_path / "out").write_bytes(b"x")
    with pytest.raises(Unwritable, match="is there already and is perhaps filled: name another"):
        allow(tmp_path / "out", mine, what="perhaps filled")
