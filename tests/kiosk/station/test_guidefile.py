"""A stick with a guide file, put in while a guide stands before the screen."""

from pathlib import Path

import pytest

from kiosk import facts
from kiosk.machine.drive import FolderDrives
from kiosk.station.guide import FIRST_DELAY_MS, Door
from kiosk.station.guidefile import FILE_MAX, FILES_MAX, GuideFiles
from kiosk.station.station import LOOK_MS
from tests.stations import TestStation, door


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def found(stick: Path) -> list[bytes]:
    files = GuideFiles(FolderDrives(stick))
    files.look()
    files.wait()
    return files.taken()


def test_small_plain_files_of_the_name_are_read_and_no_others(stick: Path) -> None:
    (stick / "guide-A.kiosk").write_bytes(b"a")
    (stick / "guide-B.kiosk").write_bytes(b"b" * FILE_MAX)
    (stick / "guide-C.kiosk").write_bytes(b"c" * (FILE_MAX + 1))
    (stick / "guide-D.kiosk").mkdir()
    (stick / "guide-E.kiosk").symlink_to(stick / "guide-A.kiosk")
    (stick / "other.kiosk").write_bytes(b"o")
    assert found(stick) == [b"a", b"b" * FILE_MAX]


def test_a_stick_full_of_such_names_is_not_read_to_its_end(stick: Path) -> None:
    for number in range(FILES_MAX + 5):
        (stick / f"guide-{number:03}.kiosk").write_bytes(b"x")
    assert len(found(stick)) == FILES_MAX


def test_without_a_stick_nothing_is_found(tmp_path: Path) -> None:
    assert found(tmp_path / "none") == []
    (tmp_path / "file").write_bytes(b"")
    assert found(tmp_path / "file") == []


def test_a_stick_pulled_while_it_is_read_is_no_error(
    stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (stick / "guide-A.kiosk").write_bytes(b"a")

    def gone(path: Path, mode: str) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(Path, "open", gone)
    assert found(stick) == []


def test_the_panel_opens_by_itself_once_the_gesture_was_made(
    station: TestStation, stick: Path
) -> None:
    station.machine.drives = FolderDrives(stick)
    made = (station.data / "demo-organizer/guide-DEMO.kiosk").read_bytes()
    (stick / "guide-DEMO.kiosk").write_bytes(made)
    station.clock.pass_ms(LOOK_MS)
    station.tick()
    assert door(station) is Door.CLOSED
    station.guide.ask_pin()
    for _ in range(6):
        station.guide.press_digit("0")
    assert station.guide.locked_ms == FIRST_DELAY_MS
    station.clock.pass_ms(LOOK_MS)
    station.tick()
    assert station._guide_files is not None
    station._guide_files.wait()
    station.tick()
    assert door(station) is Door.PANEL
    opened = facts.decode(station.journal.read(station.journal.head.seq, 1)[0].fact)
    assert isinstance(opened, facts.PanelOpened)
    assert opened.by == "file"
