"""A small file is the old one or the new one, never half of one."""

import stat
from pathlib import Path

import pytest

from kiosk.files import write_durably, write_private


def test_a_file_written_stands_there_whole_and_alone(tmp_path: Path) -> None:
    write_durably(tmp_path / "a", b"one")
    write_durably(tmp_path / "a", b"two")
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("a", b"two")]


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
