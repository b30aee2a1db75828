"""A child that opens a station of a real folder, wins what there is, and tells of each prize."""

from pathlib import Path
from random import Random

import msgspec

from kiosk.clock import SetClock
from kiosk.station.opening import open_station
from kiosk.station.station import Station
from tests.sieges.children import Tell
from tests.stations import PACK, play_quiz

QUIZZES = ("from-rock-to-metal", "where-it-works-odd-one-out")


class Given(msgspec.Struct, frozen=True):
    """A prize that stands on the screen; day 0 and a word: where the child is."""

    day: int
    code: str


class Life(msgspec.Struct, frozen=True):
    """One run of a station. day: what its guide says. news: to be taken first."""

    data: Path
    state: Path
    machine: str
    utc_ms: int
    day: int
    seed: int
    news: tuple[bytes, ...] = ()


def win(tell: Tell, life: Life) -> None:
    rng = Random(life.seed)
    station = open_station(
        life.data, PACK, SetClock(life.utc_ms), state=life.state, machine=lambda: life.machine
    )
    tell(Given(0, "opening"))
    station.start(life.seed)
    _show(tell, station)  # what a kill had hidden
    for content in life.news:
        station.machine.take_news(content)
    if station.needs_day and rng.random() < 0.8:
        station.confirm_day(life.day)
    for number in range(20):
        play_quiz(station, QUIZZES[number % 2])
        _show(tell, station)
        station.visit.end("goodbye")
        assert isinstance(station.clock, SetClock)
        station.clock.pass_ms(6 * 60_000)
        station.tick()
    tell(Given(0, "over"))
    station.stop("guide")


def _show(tell: Tell, station: Station) -> None:
    if (won := station.visit.state.prize) is not None:
        tell(Given(won.day, won.code))
