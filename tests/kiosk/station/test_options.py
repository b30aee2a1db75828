"""What is asked of one run holds for that run: the settings are the installer's."""

from pathlib import Path

from kiosk.clock import SetClock
from kiosk.machine.settings import read_settings
from kiosk.station.opening import open_station
from tests.packs import write_pack


def test_the_language_of_one_run_is_not_the_stations(tmp_path: Path) -> None:
    pack, data = write_pack(tmp_path / "pack"), tmp_path / "data"
    first = open_station(data, pack, SetClock(), lang="ru")
    first.start(seed=1)
    assert first.lang == "ru"
    first.machine.note_pin()
    first.close()
    settings = read_settings(data)
    assert settings is not None
    assert settings.lang == "kk"
    second = open_station(data, pack, SetClock())
    second.start(seed=1)
    assert second.lang == "kk"
    second.close()


def test_the_language_of_a_run_holds_after_every_visit_of_it(tmp_path: Path) -> None:
    station = open_station(tmp_path / "data", write_pack(tmp_path / "pack"), SetClock(), lang="en")
    station.machine.note_pin()
    station.start(seed=1)
    station.visit.choose_language("ru")
    station.reset()
    assert station.lang == "en"
    station.close()
