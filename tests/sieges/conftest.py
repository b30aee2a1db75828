"""What the sieges of a station share."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec
import pytest

from kiosk.machine import settings
from kiosk.trust import pin
from tests.stations import open_demo


@contextmanager
def in_memory(otherwise: Path) -> Iterator[Path]:
    """A folder in memory where the system has one: thousands of folders are made there."""
    memory = Path("/dev/shm")
    place = memory if memory.is_dir() else otherwise
    # tmpfs may pass over names while thousands of others are being removed
    with tempfile.TemporaryDirectory(dir=place, ignore_cleanup_errors=True) as folder:
        yield Path(folder)


@pytest.fixture
def fast(tmp_path: Path) -> Iterator[Path]:
    with in_memory(tmp_path) as folder:
        yield folder


@pytest.fixture
def cheap_pins(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hash PINs in no time: what is counted is guesses, not their price."""
    monkeypatch.setitem(pin._SCRYPT, "n", 2)


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder to copy, its content built: five days around the clock, and no journal yet."""
    data = tmp_path_factory.mktemp("made") / "data"
    station = open_demo(data)
    station.close()
    known = settings.read_settings(data)
    assert known is not None
    settings.write_settings(data, msgspec.structs.replace(known, days=5))
    (data / "journal.sqlite").unlink()
    return data


@pytest.fixture(autouse=True)
def sample_seed(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """`make test` takes the same sample each time; `make siege` another one, and prints it."""
    if not request.config.getoption("--siege"):
        monkeypatch.setenv("KIOSK_SEED", os.environ.get("KIOSK_SEED") or "2026")
