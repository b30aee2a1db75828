"""A desk hands over once, on a code that names it, and says in one word why not."""

import base64
from datetime import time
from pathlib import Path

import pytest
from msgspec.structs import replace

from kiosk import facts
from kiosk.clock import SetClock
from kiosk.content.store import Content
from kiosk.desk.answer import Answer
from kiosk.desk.desk import Desk
from kiosk.desk.ledger import GUESSES, Ledger
from kiosk.desk.opening import open_desk
from kiosk.desk.reading import Code, Reader
from kiosk.machine.export import Failed, Safe
from kiosk.machine.records import installed
from kiosk.machine.trouble import Trouble
from kiosk.prizes import short, token
from kiosk.trust.code import LETTERS
from tests.festivals import Hall, at
from tests.kiosk.desk.codes import code_of, pass_to, pin_of, short_of
from tests.kiosk.desk.conftest import NOON
from tests.kiosk.desk.memory import MemoryJournal, open_in_memory
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


def test_a_seat_is_good_until_its_class_begins(tmp_path: Path) -> None:
    hall = Hall(tmp_path, stations=1, desks=1)
    plan = hall.festival.plan
    stock = tuple(replace(one, begins=time(14)) for one in plan.stock)
    hall.festival.plan = replace(plan, stock=stock)
    station, desk = hall.station("K01", NOON), hall.desk("D01", NOON)
    pass_to(desk, at(1, 13, 59))
    assert desk.redeem(code_of(station)).result == "handed"
    pass_to(desk, at(1, 14))
    late = desk.redeem(code_of(station, issue=2))
    assert (late.result, late.why) == ("another day", "begun")
    pass_to(desk, at(2, 10))
    assert desk.redeem(code_of(station, issue=3, day=1)).why == "begun"
    assert desk.redeem(code_of(station, issue=4, day=2)).result == "handed"
    desk.close()
    station.stop("guide")


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

    desk.machine.newsroom.news = News(
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


@pytest.fixture
def reader(desk: Desk) -> Reader:
    return Reader(desk.machine.kit)


def test_every_flipped_bit_of_a_code_is_refused(station: TestStation, reader: Reader) -> None:
    raw = base64.b32decode(code_of(station)[3:])
    flipped = 0
    for bit in range(len(raw) * 8):
        other = bytearray(raw)
        other[bit // 8] ^= 1 << bit % 8
        typed = "CP1" + base64.b32encode(bytes(other)).decode()
        assert not isinstance(reader.qr(typed), Code), bit
        flipped += 1
    assert flipped == 680


@pytest.mark.slow("4,309 signatures")
def test_every_substituted_letter_of_a_code_is_refused(
    station: TestStation, reader: Reader
) -> None:
    code = code_of(station)
    for place, right in enumerate(code):
        for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567":
            if letter != right:
                typed = code[:place] + letter + code[place + 1 :]
                assert not isinstance(reader.qr(typed), Code), (place, letter)


def test_every_flipped_bit_of_a_short_code_is_refused(station: TestStation, reader: Reader) -> None:
    """Its check letter is made to fit again: so the HMAC is what refuses."""
    code = short_of(station)
    assert reader.short(short.read(code), [1]) is not None
    number = 0
    for letter in code[:-1]:
        number = number << 5 | LETTERS.index(letter)
    for bit in range(80):
        other = "".join(LETTERS[(number ^ 1 << bit) >> 5 * n & 31] for n in reversed(range(16)))
        (whole,) = [c for c in (other + last for last in LETTERS) if is_short(c)]
        assert reader.short(short.read(whole), range(6)) is None, bit


def is_short(typed: str) -> bool:
    try:
        short.read(typed)
    except short.NotShort:
        return False
    return True


def test_a_code_of_another_festival_generation_or_station_is_refused(
    station: TestStation, reader: Reader
) -> None:
    said = token.read(code_of(station))
    for wrong in (said._replace(festival=9), said._replace(generation=1), said._replace(station=2)):
        assert not isinstance(reader.qr(token.make(wrong, station.machine.kit.key)), Code)


def test_spliced_codes_are_refused(station: TestStation, reader: Reader) -> None:
    one, other = code_of(station, 1), code_of(station, 2)
    for cut in range(4, 139):
        spliced = one[:cut] + other[cut:]
        if spliced not in (one, other):
            assert not isinstance(reader.qr(spliced), Code), cut


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
    assert kinds(desk) == ["started", "kit_taken", "day_began", "redeemed"]


def test_a_prize_that_the_content_does_not_have_is_not_handed_over(
    station: TestStation, desk: Desk
) -> None:
    told = desk.redeem(code_of(station, prize=9))
    assert (told.result, told.why) == ("refused", "no prize")


def test_only_what_was_handed_over_is_taken_back(
    station: TestStation, desk: Desk, hall: Hall
) -> None:
    assert desk.undo(code_of(station), pin_of(hall)) == Answer("refused", "no prize")
    assert desk.undo("nonsense", pin_of(hall)) == Answer("refused", "unreadable")


def test_a_keeper_who_mistypes_twice_waits_from_the_third_time_on(hall: Hall) -> None:
    desk = hall.desk("D01", NOON)
    for _ in range(2):
        assert not desk.enter("000000", "open")
    assert desk.pin_wait_ms == 0
    assert not desk.enter("000000", "open")
    assert desk.pin_wait_ms == 15_000
    assert not desk.enter(pin_of(hall), "open") and desk.ledger.misses == 3
    desk.close()
    again = hall.desk("D01", NOON)
    assert again.pin_wait_ms == 15_000
    pass_to(again, NOON + 15_001)
    assert again.enter(pin_of(hall), "open") and again.pin_wait_ms == 0
    again.close()


def test_a_return_of_what_was_never_handed_out_changes_nothing() -> None:
    ledger = Ledger()
    ledger.add(facts.Returned(station=1, installation="a1b2", issue=1))
    assert not ledger.handed and not ledger.stock


def test_a_demo_folder_is_no_desk(tmp_path: Path) -> None:
    with pytest.raises(Trouble, match="has no kit"):
        open_desk(tmp_path, SetClock(NOON), state=tmp_path / "state")
    assert list(tmp_path.iterdir()) == [], "a mistyped folder does not become a station"


def test_a_stations_folder_is_no_desk(hall: Hall) -> None:
    with pytest.raises(Trouble, match="has the kit of K01"):
        open_desk(hall.install("K01"), SetClock(NOON), state=hall.folder / "state")


def test_a_desk_shows_its_prizes(desk: Desk) -> None:
    badge = desk.prize("badge")
    assert badge is not None and badge.picture is not None
    assert desk.picture(badge.picture) and desk.prize("nothing") is None


def test_a_desk_without_a_stick_keeps_its_journal_alone(
    hall: Hall, content: Content, tmp_path: Path
) -> None:
    kit = installed(hall.install("D01"))
    assert kit is not None
    journal = MemoryJournal(kit.festival, bytes(16))
    desk = open_in_memory(tmp_path, kit, journal, content, SetClock(NOON), None)
    desk.take_book()
    written = len(journal.facts)
    desk.count({})
    assert len(journal.facts) == written
    desk.confirm_day(1)
    desk.restock({"cap": 2, "badge": 0})
    assert desk.stock["cap"] == 2
    desk.close()


def test_a_day_that_is_said_again_counts_its_hand_outs_on(station: TestStation, desk: Desk) -> None:
    desk.redeem(code_of(station))
    desk.confirm_day(1)
    assert desk.ledger.today["badge"] == 1
    desk.confirm_day(2)
    assert desk.ledger.today["badge"] == 0
    desk.confirm_day(1)
    assert desk.day == 2


def test_a_short_code_has_room_for_250_stations_and_prizes() -> None:
    with pytest.raises(ValueError, match="256"):
        short.make(short.Short(256, 0, 1, 1), short.Behind(1, 1, 1, 0), bytes(32))


def test_a_desk_fills_a_stick_as_a_station_does(hall: Hall, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    desk = hall.desk("D01", NOON, stick)
    export = desk.export()
    while not isinstance(export.state, Safe | Failed):
        export.feed(5)
    assert isinstance(export.state, Safe) and (stick / export.state.name).is_file()
    desk.close()
