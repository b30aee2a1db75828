"""A key that the festival's news revoke brings nothing new into the hub; a desk's journal comes in
as a station's does."""

from pathlib import Path

import pytest

from db.hub import Hub
from kiosk.festival.telling import make_news, revoke
from kiosk.hub.gathering import gather
from kiosk.hub.importer import ImportResult, import_gathered
from kiosk.machine.export import export_to
from kiosk.machine.machine import Machine
from kiosk.trust.organizer import read_organizer_key
from kiosk.version import VERSION
from tests.festivals import Hall, at


@pytest.fixture
def hall(tmp_path: Path) -> Hall:
    (tmp_path / "stick").mkdir()
    return Hall(tmp_path, stations=1, desks=1)


def fill(hall: Hall, machine: Machine) -> None:
    export_to(
        hall.folder / "stick", machine.journal, machine.kit, machine.data,
        machine.recorder.record, content="", program=VERSION,
    )  # fmt: skip


def pour(hall: Hall) -> ImportResult:
    key = read_organizer_key(hall.folder / "festival" / "organizer.key")
    hub = Hub(hall.folder / "hub.db", create=True)
    try:
        return import_gathered(gather([hall.folder / "stick"]), hub, key)
    finally:
        hub.close()


def test_a_desks_journal_is_poured_in_as_a_stations_is(hall: Hall) -> None:
    desk = hall.desk("D01", at(1, 12))
    desk.restock({"badge": 5})
    fill(hall, desk.machine)
    desk.close()
    assert pour(hall).new == 5


def test_a_revoked_key_brings_nothing_that_was_not_here(hall: Hall) -> None:
    station = hall.station("K01", at(1, 12))
    fill(hall, station.machine)
    first = pour(hall)
    assert (first.files, first.refused) == (1, [])
    revoke(hall.festival, "K01", 2, 0)
    make_news(hall.festival, hall.folder / "stick", 0)
    again = pour(hall)
    assert (again.duplicate, again.refused) == (first.facts, [])
    for path in (hall.folder / "stick").glob("*.age"):
        path.unlink()
    station.set_volume(10)
    fill(hall, station.machine)
    later = pour(hall)
    assert (later.files, len(later.refused)) == (0, 1)
    assert "the key of K01 is revoked since day 2" in later.refused[0].reason
    station.close()


def test_news_of_another_festival_revoke_nothing_here(hall: Hall, tmp_path: Path) -> None:
    other = Hall(tmp_path / "other", stations=1, desks=1)
    other.folder.mkdir()
    station = hall.station("K01", at(1, 12))
    fill(hall, station.machine)
    revoke(other.festival, "K01", 1, 0)
    make_news(other.festival, hall.folder / "stick", 0)
    (hall.folder / "stick" / "news-x.kiosk").write_bytes(b"{}")
    assert pour(hall).refused == []
    station.close()
