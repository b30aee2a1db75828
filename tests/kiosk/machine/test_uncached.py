"""Reading from the device itself, where the file system can."""

import mmap
import os
from pathlib import Path

import pytest

from kiosk.machine.uncached import open_uncached, read_uncached


@pytest.fixture
def content() -> bytes:
    return os.urandom(10_000)


def read(path: Path, skip: int = 0) -> bytes:
    descriptor = open_uncached(path)
    try:
        os.lseek(descriptor, skip, os.SEEK_SET)
        with mmap.mmap(-1, 16_384) as buffer:
            return buffer[: read_uncached(descriptor, buffer)]
    finally:
        os.close(descriptor)


def test_a_file_is_read_whole(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "file").write_bytes(content)
    assert read(tmp_path / "file") == content


def test_a_device_that_refuses_direct_reading_is_read_all_the_same(
    tmp_path: Path, content: bytes
) -> None:
    """Disks refuse a place between two blocks as some file systems refuse every place."""
    (tmp_path / "file").write_bytes(content)
    assert read(tmp_path / "file", skip=1) == content[1:]


def test_a_file_system_without_direct_reading_is_read_all_the_same(content: bytes) -> None:
    memory = Path("/dev/shm")
    if not memory.is_dir():
        pytest.skip("this system has no file system in memory")
    path = memory / f"kiosk-test-{os.getpid()}"
    path.write_bytes(content)
    try:
        assert read(path) == content
    finally:
        path.unlink()


def test_a_missing_file_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        open_uncached(tmp_path / "nowhere")
