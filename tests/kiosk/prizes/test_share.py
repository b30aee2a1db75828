"""What a station of a real festival gives: by its kit, its desk's hours, the days before."""

from datetime import time
from pathlib import Path

import msgspec
import pytest

from kiosk.festival.plan import Plan
from kiosk.prizes.share import Shares
from tests.festivals import Hall, at
from tests.stations import TestStation, play_quiz

QUIZZES = ("from-rock-to-metal", "where-it-works-odd-one-out")


@pytest.fixture
def hall(tmp_path: Path) -> Hall:
    return Hall(tmp_path)


@pytest.fixture
def early(monkeypatch: pytest.MonkeyPatch) -> None:
    """A station's moments lie anywhere in its day; here they lie as early as they can."""
    monkeypatch.setattr(Shares, "luck", lambda shares, day: 0.0)


def planned(hall: Hall, **changes: object) -> None:
    """The plan of the festival, changed before its kits are made."""
    hall.festival.plan = msgspec.structs.replace(hall.festival.plan, **changes)


def with_days(plan: Plan, *days: int) -> Plan:
    """One station on its street, one prize, so many pieces on each day."""
    stock = msgspec.structs.replace(plan.stock[0], street=plan.stations[0].street, days=days)
    return msgspec.structs.replace(plan, stock=(stock,), days=len(days))


def wins(station: TestStation, rounds: int = 4) -> int:
    """How many prizes so many rounds win, far enough from each other."""
    told = 0
    for n in range(rounds):
        play_quiz(station, QUIZZES[n % 2])
        told += station.visit.state.prize is not None
        station.visit.end("goodbye")
        station.clock.pass_ms(6 * 60_000)
    return told


def only(hall: Hall, *days: int) -> None:
    plan = with_days(hall.festival.plan, *days)
    planned(hall, stock=plan.stock, days=plan.days, stations=plan.stations[:1])


def test_what_was_not_given_yesterday_is_given_today(hall: Hall, early: None) -> None:
    only(hall, 1, 1, 1)
    station = hall.station("K01", at(1, 10))
    station.stop("guide")
    station = hall.station("K01", at(2, 17, 0))
    assert wins(station) == 2
    station.stop("guide")


def test_the_last_day_gives_all_that_is_left(hall: Hall, early: None) -> None:
    only(hall, 1, 1, 1)
    station = hall.station("K01", at(1, 10))
    station.stop("guide")
    station = hall.station("K01", at(3, 16, 55))
    assert wins(station) == 3
    station.stop("guide")


def test_a_station_that_came_on_the_second_day_has_nothing_of_the_first(
    hall: Hall, early: None
) -> None:
    only(hall, 2, 1, 1)
    station = hall.station("K01", at(2, 17, 0))
    assert wins(station) == 1
    station.stop("guide")


def test_nothing_is_won_that_a_desk_has_closed_for(hall: Hall) -> None:
    only(hall, 3, 3)
    desks = tuple(
        msgspec.structs.replace(desk, closes=time(16)) for desk in hall.festival.plan.desks
    )
    planned(hall, desks=desks)
    station = hall.station("K01", at(2, 15, 31))
    assert wins(station) == 0
    station.stop("guide")


def test_no_two_stations_and_no_two_days_have_the_same_luck(hall: Hall) -> None:
    found = []
    for holder in ("K01", "K02"):
        station = hall.station(holder, at(1, 12))
        shares = Shares(station.machine, station.content, station.doors.hours)
        found += [shares.luck(day) for day in (1, 2)]
        station.stop("guide")
    assert len(set(found)) == 4
    assert all(0 <= one < 1 for one in found)


def test_the_plans_traffic_moves_the_moments(hall: Hall) -> None:
    only(hall, 1, 4)
    planned(hall, traffic=(0, 0, 0, 0, 0, 0, 0, 0, 0, 1))
    station = hall.station("K01", at(2, 15))
    assert wins(station, 2) == 0
    station.stop("guide")


def test_a_seat_is_won_until_half_an_hour_before_it_begins_and_is_not_carried_over(
    hall: Hall, early: None
) -> None:
    only(hall, 2, 1)
    stock = msgspec.structs.replace(hall.festival.plan.stock[0], begins=time(14))
    planned(hall, stock=(stock,))
    station = hall.station("K01", at(1, 10))
    station.stop("guide")
    station = hall.station("K01", at(2, 13, 20))
    assert wins(station) == 1, "yesterday's empty seats are nobody's today"
    station.stop("guide")
    station = hall.station("K01", at(2, 13, 40))
    assert not station.gives_prizes
    station.stop("guide")
    desk = hall.desk("D01", at(2, 13, 59))
    assert desk.machine.kit.words and desk.machine.kit.words.begins == {stock.prize: time(14)}
    desk.close()
