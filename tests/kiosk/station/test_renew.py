"""Another content while the station runs: all that it says is followed, not its words alone."""

from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
import pytest

from kiosk import facts
from kiosk.clock import SetClock
from kiosk.content.store import Content, build_store
from kiosk.machine.trouble import Trouble
from kiosk.station.opening import open_station
from kiosk.station.station import Station
from kiosk.visit.rounds import QuizRound
from kiosk.visit.screens import Screen
from tests.packs import edit, write_pack
from tests.stations import right_answer

DAY_MS = 86_400_000


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return write_pack(tmp_path / "pack")


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def station(pack: Path, clock: SetClock, tmp_path: Path) -> Iterator[Station]:
    """A station that leaves street, days and hours to its content."""
    data = tmp_path / "data"
    first = open_station(data, pack, clock)
    first.machine.note_pin()
    first.close()
    settings = data / "settings.toml"
    told = settings.read_text()
    for line in ("days = 250", 'opens = "00:00"', 'closes = "00:00"'):
        assert line in told
        told = told.replace(line, "")
    settings.write_text(told)
    station = open_station(data, pack, clock)
    station.start(seed=1)
    yield station
    station.close()


@pytest.fixture
def built(pack: Path, tmp_path: Path) -> Callable[[], Content]:
    """The pack as it lies there now."""

    def build() -> Content:
        build_store(pack, tmp_path / "next.sqlite")
        return Content.open(tmp_path / "next.sqlite")

    return build


def rename_the_street(pack: Path) -> None:
    (pack / "streets/metal").rename(pack / "streets/steel")
    for file in pack.rglob("*.toml"):
        file.write_text(file.read_text().replace('"metal"', '"steel"'))


def test_a_street_with_another_name_is_the_stations(
    station: Station, pack: Path, built: Callable[[], Content]
) -> None:
    rename_the_street(pack)
    station.renew(built())
    station.tick()
    assert station.visit.attract().round is not None
    station.visit.open("Street")
    (began,) = [f for f in station.recorder.tally.story if isinstance(f, facts.VisitBegan)]
    assert began.street == "steel"


def test_who_plays_while_the_street_gets_another_name_plays_on(
    station: Station, pack: Path, built: Callable[[], Content]
) -> None:
    station.visit.start_quiz("steel")
    rename_the_street(pack)
    station.renew(built())
    assert station.visit.state.screen is Screen.QUIZ
    assert isinstance(station.visit.state.round, QuizRound)


def test_the_hours_of_the_new_content_hold(
    station: Station, pack: Path, built: Callable[[], Content]
) -> None:
    edit(pack, "festival.toml", "18:00", "11:00")
    station.renew(built())
    play_steel(station)
    assert station.visit.state.prize is None
    edit(pack, "festival.toml", "11:00", "18:00")
    station.renew(built())
    play_steel(station)
    assert station.visit.state.prize is not None


def test_the_days_of_the_new_content_hold(
    station: Station, pack: Path, clock: SetClock, built: Callable[[], Content]
) -> None:
    clock.pass_ms(3 * DAY_MS)
    assert not station.watch_day()
    edit(pack, "festival.toml", "days = 2", "days = 5")
    station.renew(built())
    assert station.watch_day()
    assert station.recorder.tally.day == 4


def test_a_content_without_the_street_of_the_settings_is_refused_and_the_old_one_stays(
    station: Station, pack: Path, built: Callable[[], Content]
) -> None:
    station.machine.settings = msgspec.structs.replace(station.settings, street="metal")
    rename_the_street(pack)
    before = station.content
    with (
        built() as renamed,
        pytest.raises(Trouble, match=r'"metal", which this content does not have.*steel'),
    ):
        station.renew(renamed)
    assert station.content is before
    station.tick()
    assert station.visit.attract().round is not None


def play_steel(station: Station) -> None:
    station.visit.start_quiz("steel")
    for _ in range(3):
        question_id, chosen = right_answer(station)
        assert isinstance(station.clock, SetClock)
        station.clock.pass_ms(3_000)
        station.visit.answer(question_id, chosen)
        station.visit.next(question_id)
