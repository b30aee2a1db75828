"""A child without a phone: the guide hands a small prize over at its own screen, behind the PIN."""

from pathlib import Path

import msgspec
import pytest

from kiosk import facts
from kiosk.prizes import token
from kiosk.prizes.codes import short_code
from tests.festivals import Hall, at
from tests.stations import TestStation, play_quiz


@pytest.fixture
def hall(tmp_path: Path) -> Hall:
    return Hall(tmp_path)


def won(station: TestStation) -> facts.PrizeWon:
    play_quiz(station, "from-rock-to-metal")
    prize = station.visit.state.prize
    assert prize is not None
    return prize


def given_here(hall: Hall) -> None:
    plan = hall.festival.plan
    stock = tuple(msgspec.structs.replace(one, hand="here") for one in plan.stock)
    hall.festival.plan = msgspec.structs.replace(plan, stock=stock)


def open_panel(station: TestStation, hall: Hall) -> None:
    file = next((hall.folder / "festival").glob("guide-*.kiosk"))
    station.guide.open_with_file(file.read_bytes())


def told(station: TestStation) -> list[facts.Written]:
    return [facts.decode(row.fact) for row in station.journal.read(1, 100_000)]


def test_a_prize_of_desk_0_is_handed_over_once_and_with_the_panel_open_alone(hall: Hall) -> None:
    given_here(hall)
    station = hall.station("K01", at(1, 17))
    prize = won(station)
    assert prize.desk == 0 and short_code(prize, station.kit)
    assert not station.handing.hand_over(prize)
    open_panel(station, hall)
    assert station.handing.hand_over(prize)
    assert not station.handing.hand_over(prize)
    (handed,) = [fact for fact in told(station) if isinstance(fact, facts.Redeemed)]
    assert (handed.by, handed.station, handed.issue) == ("here", 1, prize.issue)
    station.stop("guide")


def test_a_restart_does_not_forget_what_was_handed_over(hall: Hall) -> None:
    given_here(hall)
    station = hall.station("K01", at(1, 17))
    prize = won(station)
    open_panel(station, hall)
    assert station.handing.hand_over(prize)
    station.visit.end("goodbye")
    station.stop("guide")
    again = hall.station("K01", at(1, 17, 20))
    open_panel(again, hall)
    assert not again.handing.hand_over(prize)
    assert again.handing.reissue(prize) == ""
    again.stop("guide")


def test_what_a_desk_gives_is_not_given_here(hall: Hall) -> None:
    station = hall.station("K01", at(1, 17))
    prize = won(station)
    open_panel(station, hall)
    assert not station.handing.hand_over(prize)
    station.stop("guide")


def test_a_reissue_is_the_same_prize_under_other_random_bytes(hall: Hall) -> None:
    station = hall.station("K01", at(1, 17))
    prize = won(station)
    open_panel(station, hall)
    old, new = token.read(prize.code), token.read(station.handing.reissue(prize))
    assert new.nonce != old.nonce
    assert new._replace(nonce=old.nonce) == old
    assert station.recorder.tally.given[prize.prize] == 1
    desk = hall.desk(f"D{prize.desk:02}", at(1, 17, 5))
    assert desk.redeem(token.make(new, station.kit.key)).result == "handed"
    assert desk.redeem(prize.code).result == "already"
    desk.close()
    station.stop("guide")


def test_a_void_gives_nothing_back(hall: Hall) -> None:
    station = hall.station("K01", at(1, 17))
    prize = won(station)
    assert not station.handing.void(prize)
    open_panel(station, hall)
    assert station.handing.void(prize)
    assert not station.handing.void(prize)
    assert station.handing.reissue(prize) == ""
    assert station.recorder.tally.given[prize.prize] == 1
    station.stop("guide")


def test_a_prize_that_the_content_lost_is_not_handed_over(hall: Hall) -> None:
    given_here(hall)
    station = hall.station("K01", at(1, 17))
    prize = msgspec.structs.replace(won(station), prize="gone")
    open_panel(station, hall)
    assert not station.handing.hand_over(prize)
    assert station.handing.reissue(prize) == ""
    station.stop("guide")


def test_a_prize_of_here_may_be_sent_to_the_desk_once_and_is_then_the_desks(hall: Hall) -> None:
    given_here(hall)
    station = hall.station("K01", at(1, 17))
    prize = won(station)
    assert station.handing.waiting == prize and station.handing.way(prize) == "here"
    assert not station.handing.send(prize)
    open_panel(station, hall)
    assert station.handing.may_send(prize) and station.handing.send(prize)
    stands = station.handing.standing(prize)
    assert stands.desk == 1 and token.read(stands.code).issue == prize.issue
    assert station.handing.way(prize) == "desk" and station.handing.waiting is None
    assert not station.handing.hand_over(prize), "one of the two, never both"
    assert not station.handing.send(prize)
    assert token.read(station.handing.reissue(prize)).desk == 1
    station.visit.end("goodbye")
    station.stop("guide")
    again = hall.station("K01", at(1, 17, 20))
    open_panel(again, hall)
    assert again.handing.standing(prize) == stands and not again.handing.hand_over(prize)
    again.stop("guide")
    desk = hall.desk("D01", at(1, 17, 30))
    assert desk.redeem(short_code(stands, again.kit)).result == "handed"
    assert desk.redeem(prize.code).result == "elsewhere", "desk 0 is the screen's alone"
    assert desk.redeem(stands.code).result == "already"
    desk.close()


def test_what_was_handed_over_here_is_sent_to_no_desk(hall: Hall) -> None:
    given_here(hall)
    station = hall.station("K01", at(1, 17))
    prize = won(station)
    open_panel(station, hall)
    assert station.handing.hand_over(prize)
    assert station.handing.way(prize) == "over" and station.handing.waiting is None
    assert not station.handing.send(prize)
    station.stop("guide")
