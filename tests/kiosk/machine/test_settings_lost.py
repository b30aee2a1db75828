"""Settings lost at a station that has worked are no first start: nobody is shown a new PIN."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.clock import SetClock
from kiosk.machine.trouble import Trouble
from kiosk.station.opening import open_station
from kiosk.station.station import Station
from tests.stations import PACK, play_quiz


def opened(folder: Path) -> Station:
    return open_station(
        folder / "data", PACK, SetClock(), state=folder / "state", machine=lambda: "one"
    )


@pytest.fixture
def settings(tmp_path: Path) -> Path:
    """Those of a station that has worked."""
    station = opened(tmp_path)
    station.machine.note_pin()
    station.start(1)
    play_quiz(station, "from-rock-to-metal")
    station.close()
    return tmp_path / "data/settings.toml"


def remove(settings: Path) -> None:
    settings.unlink()


def forget_pin(settings: Path) -> None:
    told = settings.read_text("utf-8")
    before, _, rest = told.partition("[pin]")
    settings.write_text(before + rest[rest.index("\n[") if "\n[" in rest else rest.index("#") :])


LOSSES = pytest.mark.parametrize(
    ("lose", "what"), [(remove, "it is not there"), (forget_pin, "the guide's PIN is gone from it")]
)


@LOSSES
def test_it_is_told_and_what_is_left_stays_as_it_is(
    settings: Path, tmp_path: Path, lose: Callable[[Path], None], what: str
) -> None:
    kept = settings.read_bytes()
    lose(settings)
    lost = settings.exists() and settings.read_bytes()
    for _ in range(2):
        with pytest.raises(Trouble, match=what) as told:
            opened(tmp_path)
        assert "Put that file back from a copy." in told.value.sentence
        assert (settings.exists() and settings.read_bytes()) == lost
    settings.write_bytes(kept)
    station = opened(tmp_path)
    assert station.machine.first_pin == ""
    station.close()


@LOSSES
def test_without_a_copy_the_station_begins_anew_and_its_prizes_wait(
    settings: Path, tmp_path: Path, lose: Callable[[Path], None], what: str
) -> None:
    lose(settings)
    journal = settings.with_name("journal.sqlite")
    journal.rename(journal.with_name("journal-old.sqlite"))
    for _ in range(2):  # nobody has written the PIN down yet
        station = opened(tmp_path)
        assert station.machine.first_pin
        station.start(1)
        assert station.screen == "FirstStart"
        assert station.needs_day
        assert sum(station.recorder.tally.given.values()) == 1
        station.close()


def test_a_first_pin_that_nobody_has_written_down_is_shown_again(tmp_path: Path) -> None:
    for _ in range(2):
        station = opened(tmp_path)
        station.start(1)
        assert station.screen == "FirstStart"
        station.close()
