"""The content's file is damaged while a station runs: told on the screen, built anew, played on."""

import os
import shutil
from contextlib import closing
from pathlib import Path

import pytest

from db.journal import Journal
from kiosk.clock import SetClock
from kiosk.content.store import build_store
from kiosk.station.opening import open_station
from kiosk.station.restoring import DAMAGED, RETRY_MS, SHOWN_MS
from kiosk.station.station import Station
from kiosk.visit.screens import Screen
from tests.packs import write_pack

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows lets nobody write there")


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return write_pack(tmp_path / "pack")


def opened(pack: Path, tmp_path: Path) -> Station:
    station = open_station(tmp_path / "data", pack, SetClock())
    station.machine.note_pin()
    station.start(seed=1)
    return station


def overwrite(store: Path) -> None:
    """From within, as a sick disk does; the size stays."""
    with store.open("r+b") as file:
        file.seek(4096)
        file.write(os.urandom(store.stat().st_size - 4096))


def pass_ms(station: Station, ms: int) -> None:
    assert isinstance(station.clock, SetClock)
    station.clock.pass_ms(ms)
    station.tick()


def test_a_damaged_store_is_told_and_built_anew(pack: Path, tmp_path: Path) -> None:
    station = opened(pack, tmp_path)
    overwrite(tmp_path / "data" / "content.sqlite")
    with station.guarded():
        station.content.profession("surveyor")
    assert station.trouble is DAMAGED
    assert station.screen == "Trouble"
    pass_ms(station, SHOWN_MS)
    assert station.trouble is None
    with station.guarded():
        station.visit.start_quiz("steel")
    assert station.screen == Screen.QUIZ
    station.stop("guide")


def test_a_picture_that_cannot_be_read_is_a_blank_and_the_end_of_that_store(
    pack: Path, tmp_path: Path
) -> None:
    station = opened(pack, tmp_path)
    os.truncate(tmp_path / "data" / "content.sqlite", 5000)
    assert station.picture("arc.svg") is None
    pass_ms(station, SHOWN_MS)
    assert station.picture("arc.svg") is not None
    station.stop("guide")


def test_a_pack_that_is_gone_too_is_named_until_it_is_back(pack: Path, tmp_path: Path) -> None:
    station = opened(pack, tmp_path)
    overwrite(tmp_path / "data" / "content.sqlite")
    pack.rename(tmp_path / "away")
    assert station.picture("arc.svg") is None
    pass_ms(station, SHOWN_MS)
    assert station.trouble is not None
    assert station.trouble.sentence.startswith(f"There is nothing at {pack}")
    (tmp_path / "away").rename(pack)
    pass_ms(station, RETRY_MS)
    assert station.trouble is None
    station.stop("guide")


def test_a_store_that_was_given_is_played_again_once_it_is_copied_anew(
    pack: Path, tmp_path: Path
) -> None:
    build_store(pack, tmp_path / "festival.sqlite")
    shutil.copy(tmp_path / "festival.sqlite", tmp_path / "whole")
    station = opened(tmp_path / "festival.sqlite", tmp_path)
    overwrite(tmp_path / "festival.sqlite")
    assert station.picture("arc.svg") is None
    pass_ms(station, SHOWN_MS)
    assert station.trouble is not None
    assert str(tmp_path / "festival.sqlite") in station.trouble.sentence
    (tmp_path / "whole").replace(tmp_path / "festival.sqlite")
    pass_ms(station, RETRY_MS)
    assert station.trouble is None
    station.stop("guide")


def test_a_station_ends_in_order_with_a_store_that_cannot_be_read(
    pack: Path, tmp_path: Path
) -> None:
    station = opened(pack, tmp_path)
    station.visit.start_quiz("steel")
    overwrite(tmp_path / "data" / "content.sqlite")
    assert station.picture("arc.svg") is None
    station.stop("signal")
    with closing(Journal(tmp_path / "data" / "journal.sqlite", "DEMO")) as journal:
        (last,) = journal.read(journal.head.seq, 1)
    assert b'"stopped"' in last.fact
