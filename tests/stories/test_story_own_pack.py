"""A festival with a pack of its own: its facts come out by the command as they went in."""

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from kiosk import facts
from kiosk.clock import SetClock
from kiosk.content.store import Content
from kiosk.machine import settings
from kiosk.session.opening import open_session
from kiosk.station.opening import open_station
from kiosk.trust.organizer import read_organizer_key
from tests.packs import write_pack
from ui.cli import cli


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The data folder of a station that has its place named in the settings and was played at."""
    pack, folder = write_pack(tmp_path / "pack"), tmp_path / "data"
    open_station(folder, pack, SetClock()).close()
    file = folder / settings.FILE
    file.write_text(file.read_text().replace('street = ""', 'street = "metal"'))
    station = open_station(folder, pack, SetClock())
    station.machine.note_pin()
    station.start(seed=1)
    station.visit.open("Quizzes")
    station.stop("guide")
    return folder


def export(data: Path, tmp_path: Path) -> Path:
    stick = tmp_path / "stick"
    stick.mkdir()
    done = CliRunner().invoke(cli, ["export", str(stick), "--data", str(data)])
    assert done.exit_code == 0, done.output
    (file,) = stick.iterdir()
    return file


def content_named(file: Path, data: Path) -> str:
    organizer = read_organizer_key(data / "demo-organizer" / "organizer.key")
    with open_session(file, organizer) as session:
        told = [facts.decode(row.fact) for row in session.rows()]
        assert any(isinstance(fact, facts.VisitBegan) for fact in told)
        return session.header.content


def played_last(data: Path) -> str:
    """The content that the station's last start tells of."""
    with Content.open(data / "content.sqlite") as content:
        return content.digest


def test_an_export_names_the_content_that_was_played_and_leaves_it_as_it_is(
    data: Path, tmp_path: Path
) -> None:
    store = (data / "content.sqlite").read_bytes()
    played = played_last(data)
    assert content_named(export(data, tmp_path), data) == played
    assert (data / "content.sqlite").read_bytes() == store


def test_an_export_needs_no_content(data: Path, tmp_path: Path) -> None:
    played = played_last(data)
    (data / "content.sqlite").unlink()
    assert content_named(export(data, tmp_path), data) == played
    assert not (data / "content.sqlite").exists()


def test_an_export_needs_no_settings_that_can_be_read(data: Path, tmp_path: Path) -> None:
    (data / settings.FILE).write_text("lang = ")
    export(data, tmp_path)


def test_an_export_of_a_copied_folder_names_the_content_that_lies_there(
    data: Path, tmp_path: Path
) -> None:
    """The copy's journal is a new one: no start of it tells of a content."""
    copy = tmp_path / "copy"
    shutil.copytree(data, copy)
    stick = tmp_path / "stick"
    stick.mkdir()
    done = CliRunner().invoke(cli, ["export", str(stick), "--data", str(copy)])
    assert done.exit_code == 0, done.output
    organizer = read_organizer_key(copy / "demo-organizer" / "organizer.key")
    files = sorted(stick.iterdir())
    assert len(files) == 2
    for file in files:
        with open_session(file, organizer) as session:
            assert session.header.content == played_last(data)


def test_an_export_without_its_kit_is_told(data: Path, tmp_path: Path) -> None:
    shutil.rmtree(data / "demo-organizer")
    done = CliRunner().invoke(cli, ["export", str(tmp_path), "--data", str(data), "--lang", "en"])
    assert done.exit_code == 1
    (line,) = done.stderr.splitlines()
    assert line.startswith("Error: The station's kit in ")
