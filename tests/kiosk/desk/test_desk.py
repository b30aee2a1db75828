"""A desk hands over once, on a code that names it, and says in one word why not."""

import pytest

from kiosk import facts
from kiosk.desk.answer import Answer
from kiosk.desk.desk import Desk
from kiosk.desk.ledger import GUESSES
from kiosk.prizes import short, token
from tests.festivals import Hall, at
from tests.kiosk.desk.codes import code_of, pass_to, pin_of, short_of
from tests.kiosk.desk.conftest import NOON
from tests.stations import TestStation


def test_what_a_station_won_is_handed_over_once(station: TestStation, desk: Desk) -> None:
    code = code_of(station)
    assert desk.redeem(code) == Answer("handed", prize="badge", desk=1, station="K01", day=1)
    again = desk.redeem(code)
    assert (again.result, again.when and again.when.hour) == ("already", 12)


def test_the_short_code_under_the_qr_is_the_same_piece(station: TestStation, desk: Desk) -> None:
    assert desk.redeem(short_of(station)).result == "handed"
    assert desk.redeem(code_of(station)).result == "already"
    assert desk.redeem(short.in_fours(short_of(station)).lower()).result == "already"


def test_a_hand_out_is_known_after_a_restart(station: TestStation, hall: Hall) -> None:
    before = hall.desk("D01", NOON)
    before.redeem(code_of(station))
    before.close()
    again = hall.desk("D01", NOON)
    assert again.redeem(code_of(station)).result == "already"
    again.close()


def test_another_desks_code_says_which_desk(station: TestStation, desk: Desk) -> None:
    told = desk.redeem(code_of(station, desk=2))
    assert (told.result, told.desk) == ("elsewhere", 2)


def test_a_code_lives_until_the_next_days_closing(station: TestStation, desk: Desk) -> None:
    pass_to(desk, at(2, 17, 59))
    assert desk.redeem(code_of(station, day=1)).result == "handed"
    pass_to(desk, at(2, 18, 1))
    late = desk.redeem(code_of(station, issue=2, day=1))
    assert (late.result, late.why) == ("another day", "expired")
    early = desk.redeem(code_of(station, issue=3, day=3))
    assert (early.result, early.why) == ("another day", "too early")


def test_a_trial_code_hands_nothing_over(station: TestStation, desk: Desk) -> None:
    assert desk.redeem(code_of(station, day=0)).result == "trial"
    assert desk.ledger.handed == {}


def test_a_hand_out_is_undone_within_the_hour_by_the_keeper(
    station: TestStation, desk: Desk, hall: Hall
) -> None:
    code = code_of(station)
    desk.redeem(code)
    assert desk.undo(code, "000000").result == "refused"
    assert desk.undo(code, pin_of(hall)).result == "handed"
    assert desk.redeem(code).result == "handed"
    pass_to(desk, NOON + 3_600_001)
    assert desk.undo(code, pin_of(hall)) == Answer("refused", "expired")


def test_codes_that_somebody_makes_up_lock_the_desk_after_five(
    station: TestStation, desk: Desk, hall: Hall
) -> None:
    wrong = short.make(short.Short(1, 7, 7, 1), short.Behind(1, 1, 1, 0), bytes(32))
    for _ in range(GUESSES):
        assert desk.redeem(wrong).why == "guess"
    assert desk.redeem(short_of(station)) == Answer("refused", "guesses", pin=True)
    assert desk.redeem(code_of(station, issue=9)).result == "handed"
    assert not desk.locked


def test_a_revoked_key_asks_for_the_keeper(station: TestStation, desk: Desk, hall: Hall) -> None:
    from kiosk.trust.news import News, Revoked

    desk.news = News(
        festival="TEST", festival_number=1, number=1,
        revoked=(Revoked(id="K01", generation=0, day=1),),
    )  # fmt: skip
    told = desk.redeem(code_of(station))
    assert (told.result, told.pin) == ("revoked", True)
    assert desk.redeem(code_of(station), pin=pin_of(hall)).result == "handed"
    assert desk.ledger.last is not None
    assert desk.ledger.last.despite == "revoked"


def test_a_second_machine_with_one_stations_key_asks_for_the_keeper(
    station: TestStation, desk: Desk, hall: Hall
) -> None:
    desk.redeem(code_of(station))
    said = token.read(code_of(station, issue=1))
    copy = token.make(said._replace(installation=bytes(4)), station.machine.kit.key)
    told = desk.redeem(copy)
    assert (told.result, told.why, told.pin) == ("refused", "second", True)
    assert desk.redeem(copy, pin=pin_of(hall)).result == "handed"


def test_stock_goes_down_by_what_is_handed_out_and_up_by_what_comes_back(
    station: TestStation, desk: Desk, hall: Hall
) -> None:
    desk.restock({"badge": 10})
    desk.redeem(code_of(station))
    assert desk.stock["badge"] == 9
    desk.undo(code_of(station), pin_of(hall))
    desk.spend({"badge": 1}, "broken")
    assert desk.stock["badge"] == 9
    desk.count({"badge": 8})
    assert desk.stock["badge"] == 8


@pytest.mark.parametrize(
    "typed",
    ["", "CP1", "CP1" + "A" * 136, "hello", "0" * 17, "CP1" + "7" * 136],
)
def test_what_is_no_code_of_ours_hands_nothing_over(desk: Desk, typed: str) -> None:
    assert desk.redeem(typed).result in ("refused", "another festival")
    assert desk.ledger.handed == {}


def test_every_flipped_bit_of_a_code_is_refused(station: TestStation, desk: Desk) -> None:
    import base64

    raw = base64.b32decode(code_of(station)[3:])
    for bit in range(len(raw) * 8):
        other = bytearray(raw)
        other[bit // 8] ^= 1 << bit % 8
        told = desk.redeem("CP1" + base64.b32encode(bytes(other)).decode())
        assert told.result in ("refused", "another festival"), bit
    assert desk.ledger.handed == {}


def test_two_codes_in_one_stream_are_refused_and_the_next_scan_is_whole(
    station: TestStation, desk: Desk
) -> None:
    one, other = code_of(station, 1), code_of(station, 2)
    assert desk.redeem(one + other) == Answer("refused", "two codes")
    mixed = "".join(a + b for a, b in zip(one, other, strict=True))
    assert desk.redeem(mixed).result == "refused"
    assert desk.redeem(one).result == "handed"


def kinds(desk: Desk) -> list[str]:
    return [
        str(type(facts.decode(row.fact)).__struct_config__.tag)
        for row in desk.machine.journal.read(1, 1000)
    ]


def test_a_desks_journal_says_what_was_done(station: TestStation, desk: Desk) -> None:
    desk.redeem(code_of(station))
    assert kinds(desk) == ["started", "day_began", "redeemed"]
