"""What a station keeps in its data folder is for its user alone, whoever brought it there."""

import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.clock import SetClock
from kiosk.machine.closed import close_data
from kiosk.station.opening import open_station
from tests.packs import write_pack
from tests.stations import open_demo, play_quiz

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes")


def open_to_others(folder: Path) -> list[str]:
    paths = [path for path in folder.rglob("*") if not path.is_symlink()]
    return sorted(
        path.relative_to(folder).as_posix() for path in paths if path.stat().st_mode & 0o077
    )


@pytest.fixture(autouse=True)
def usual_mask() -> Iterator[None]:
    """As on most machines: what is made may be read by all."""
    before = os.umask(0o022)
    yield
    os.umask(before)


def test_a_station_at_work_lets_no_other_user_read_its_journal(tmp_path: Path) -> None:
    station = open_demo(tmp_path / "data")
    play_quiz(station, "from-rock-to-metal")
    written = b"".join(row.fact for row in station.journal.read(1, 10_000))
    assert b'"kind":"prize_won"' in written, "a whole prize code is in it"
    assert stat.S_IMODE((tmp_path / "data").stat().st_mode) == 0o700
    assert open_to_others(tmp_path / "data") == []
    station.close()


def test_a_kit_that_came_from_a_stick_and_an_old_journal_are_closed(tmp_path: Path) -> None:
    data, pack = tmp_path / "data", write_pack(tmp_path / "pack")
    open_station(data, pack, SetClock()).close()
    (data / "demo-organizer" / "kit").rename(data / "kit")
    (data / "journal-01234567.sqlite").touch()
    for path in (data, *data.rglob("*")):
        path.chmod(0o755 if path.is_dir() else 0o644)
    open_station(data, pack, SetClock()).close()
    assert open_to_others(data) == []
    assert stat.S_IMODE(data.stat().st_mode) == 0o755, "the folder is its maker's"


def test_what_is_not_a_stations_own_stays_as_it_is(tmp_path: Path) -> None:
    """Somebody may name a folder that has other things in it: --data /srv."""
    for name in ("photos", "kit"):
        (tmp_path / name).mkdir(mode=0o755)
    (tmp_path / "letter.txt").touch(mode=0o644)
    (tmp_path / "kit" / "link").symlink_to(tmp_path / "letter.txt")
    close_data(tmp_path)
    assert open_to_others(tmp_path) == ["letter.txt", "photos"]


def test_a_file_that_only_another_user_can_close_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "kit").mkdir(mode=0o700)
    (tmp_path / "kit" / "station.key").touch(mode=0o644)

    def theirs(path: Path, mode: int) -> None:
        raise PermissionError(1, "Operation not permitted", str(path))

    monkeypatch.setattr(Path, "chmod", theirs)
    close_data(tmp_path)
    (told,) = (record.getMessage() for record in caplog.records)
    assert told == (
        f"Other users of this machine may read {tmp_path / 'kit' / 'station.key'} (Operation not "
        "permitted): give these files to the user who runs the station."
    )
