"""The guide's way in."""

from pathlib import Path

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key

from kiosk import facts
from kiosk.station.guide import (
    FIRST_DELAY_MS,
    GESTURE_MS,
    HOLD_MS,
    LONGEST_DELAY_MS,
    UNATTENDED_MS,
    WIPE_MS,
    Door,
)
from kiosk.trust.guide import GuideFile, sign_guide_file
from kiosk.trust.pin import hash_pin
from tests.stations import TestStation, door, kinds_of, open_demo

PIN, WRONG = "314159", "000000"


@pytest.fixture
def station(station: TestStation) -> TestStation:
    station.machine.change(pin=hash_pin(PIN))
    station.clock.pass_ms(3_600_000)  # an hour into the run: a moment is not a duration
    return station


def type_pin(station: TestStation, pin: str) -> None:
    station.guide.ask_pin()
    for digit in pin:
        station.guide.press_digit(digit)


def gesture(
    station: TestStation, zones: tuple[int, ...] = (0, 1, 2), hold_ms: int = HOLD_MS
) -> None:
    for zone in zones[:-1]:
        station.guide.press_zone(zone)
        station.guide.release_zone(zone)
    station.guide.press_zone(zones[-1])
    station.clock.pass_ms(hold_ms)
    station.tick()


def test_a_station_starts_with_its_door_closed_and_nothing_typed(tmp_path: Path) -> None:
    station = open_demo(tmp_path)
    guide = station.guide
    assert (guide.door, guide.typed, guide.refused) == (Door.CLOSED, "", False)
    assert (guide.wiping_ms, guide.locked_ms) == (0, 0)
    assert sorted(guide.digits) == list("0123456789")
    station.close()


def test_three_zones_in_order_the_last_one_held_open_the_first_layer(station: TestStation) -> None:
    gesture(station)
    assert door(station) is Door.LAYER
    assert "visit_began" not in kinds_of(station)


@pytest.mark.parametrize("zones", [(0, 2, 1), (2, 1, 0), (1, 2), (0, 1)])
def test_other_touches_along_the_edge_open_nothing(
    station: TestStation, zones: tuple[int, ...]
) -> None:
    gesture(station, zones)
    assert door(station) is Door.CLOSED


def test_a_last_zone_that_is_not_held_opens_nothing(station: TestStation) -> None:
    gesture(station, hold_ms=HOLD_MS - 1)
    station.guide.release_zone(2)
    station.clock.pass_ms(HOLD_MS)
    station.tick()
    assert door(station) is Door.CLOSED


def test_a_touch_before_the_three_does_no_harm(station: TestStation) -> None:
    gesture(station, (2, 0, 1, 2))
    assert door(station) is Door.LAYER


def test_a_gesture_that_takes_just_its_time_still_opens(station: TestStation) -> None:
    station.guide.press_zone(0)
    station.guide.press_zone(1)
    station.clock.pass_ms(GESTURE_MS)
    gesture(station, (2,))
    assert door(station) is Door.LAYER


def test_a_tick_says_whether_the_door_moved(station: TestStation) -> None:
    assert not station.guide.tick()
    for zone in (0, 1, 2):
        station.guide.press_zone(zone)
    assert not station.guide.tick()
    station.clock.pass_ms(HOLD_MS)
    assert station.guide.tick()
    assert not station.guide.tick()
    station.clock.pass_ms(UNATTENDED_MS)
    assert station.guide.tick()


def test_a_tick_says_when_the_wiping_ends(station: TestStation) -> None:
    """Else the page over everything would stay, and no touch would count."""
    station.guide.wipe()
    assert not station.guide.tick()
    station.clock.pass_ms(WIPE_MS - 1)
    assert not station.guide.tick()
    station.clock.pass_ms(1)
    assert station.guide.tick()
    assert not station.guide.tick()


def test_a_tick_says_when_the_next_pin_may_be_tried(station: TestStation) -> None:
    type_pin(station, WRONG)
    assert not station.guide.tick()
    station.clock.pass_ms(FIRST_DELAY_MS - 1)
    assert not station.guide.tick()
    station.clock.pass_ms(1)
    assert station.guide.tick()
    assert not station.guide.tick()


def test_a_held_zone_counts_once(station: TestStation) -> None:
    gesture(station)
    station.guide.close()
    station.clock.pass_ms(HOLD_MS)
    station.tick()
    assert door(station) is Door.CLOSED


def test_erasing_takes_one_digit(station: TestStation) -> None:
    station.guide.ask_pin()
    for digit in PIN[:3]:
        station.guide.press_digit(digit)
    station.guide.erase_digit()
    assert station.guide.typed == PIN[:2]


def test_what_was_typed_and_refused_is_gone_when_the_door_closes_or_opens_again(
    station: TestStation,
) -> None:
    type_pin(station, WRONG)
    assert station.guide.typed == ""
    station.clock.pass_ms(station.guide.locked_ms)
    station.guide.press_digit("1")
    station.guide.close()
    assert (station.guide.typed, station.guide.refused) == ("", False)
    type_pin(station, WRONG)
    station.guide.close()
    assert not station.guide.refused
    type_pin(station, WRONG[:2])
    station.guide.ask_pin()
    assert (station.guide.typed, station.guide.refused) == ("", False)


def test_the_next_digit_takes_the_refusal_off_the_screen(station: TestStation) -> None:
    type_pin(station, WRONG)
    station.clock.pass_ms(station.guide.locked_ms)
    station.guide.press_digit("1")
    assert (station.guide.typed, station.guide.refused) == ("1", False)


def test_a_slow_wandering_hand_opens_nothing(station: TestStation) -> None:
    station.guide.press_zone(0)
    station.guide.press_zone(1)
    station.clock.pass_ms(GESTURE_MS + 1)
    gesture(station, (2,))
    assert door(station) is Door.CLOSED


def test_the_right_pin_opens_the_panel(station: TestStation) -> None:
    station.guide.open_layer()
    type_pin(station, PIN)
    assert door(station) is Door.PANEL
    assert kinds_of(station)[-1] == "panel_opened"


def test_a_wrong_pin_is_on_the_disk_before_it_is_told_and_delays_the_next(
    station: TestStation,
) -> None:
    type_pin(station, WRONG)
    assert station.guide.refused
    assert kinds_of(station)[-1] == "pin_refused"
    type_pin(station, PIN)
    assert door(station) is Door.PIN
    assert station.guide.locked_ms == FIRST_DELAY_MS
    station.clock.pass_ms(FIRST_DELAY_MS)
    type_pin(station, PIN)
    assert door(station) is Door.PANEL


def test_the_delay_doubles_up_to_a_quarter_of_an_hour(station: TestStation) -> None:
    delays = []
    for _ in range(9):
        type_pin(station, WRONG)
        delays.append(station.guide.locked_ms)
        station.clock.pass_ms(station.guide.locked_ms)
    assert delays[:3] == [15_000, 30_000, 60_000]
    assert delays[-1] == LONGEST_DELAY_MS


def test_a_restart_makes_the_delay_begin_anew(tmp_path: Path) -> None:
    first = open_demo(tmp_path)
    first.machine.change(pin=hash_pin(PIN))
    for _ in range(2):
        type_pin(first, WRONG)
        first.clock.pass_ms(first.guide.locked_ms)
    first.close()
    second = open_demo(tmp_path, later_ms=10**12)
    assert second.guide.locked_ms == 2 * FIRST_DELAY_MS
    second.close()


def test_a_panel_that_nobody_touches_closes_itself(station: TestStation) -> None:
    station.guide.open_layer()
    type_pin(station, PIN)
    station.clock.pass_ms(UNATTENDED_MS)
    station.tick()
    assert door(station) is Door.CLOSED
    assert "panel_closed" in kinds_of(station)


def test_wiping_lasts_half_a_minute(station: TestStation) -> None:
    station.guide.open_layer()
    station.guide.wipe()
    assert station.guide.wiping_ms == WIPE_MS
    station.clock.pass_ms(WIPE_MS)
    assert station.guide.wiping_ms == 0


def test_the_pin_stands_nowhere_in_the_data_folder(tmp_path: Path) -> None:
    station = open_demo(tmp_path / "data")
    station.machine.change(pin=hash_pin(PIN))
    type_pin(station, PIN)
    station.close()
    for file in (tmp_path / "data").rglob("*"):
        if file.is_file():
            assert PIN.encode() not in file.read_bytes()


def guide_file(station: TestStation, **changes: object) -> bytes:
    pem = (station.data / "demo-organizer/root.key").read_bytes()
    root = load_pem_private_key(pem, None)
    assert isinstance(root, Ed25519PrivateKey)
    words = GuideFile(festival="DEMO", festival_number=0, generation=0)
    return sign_guide_file(root, msgspec.structs.replace(words, **changes))


def test_the_guide_file_opens_the_panel_despite_any_delay(station: TestStation) -> None:
    for _ in range(3):
        type_pin(station, WRONG)
        station.clock.pass_ms(station.guide.locked_ms)
    type_pin(station, WRONG)
    assert station.guide.locked_ms > 0
    assert station.guide.awaits_file
    assert station.guide.open_with_file(guide_file(station))
    assert door(station) is Door.PANEL
    assert not station.guide.awaits_file
    assert station.guide.locked_ms == 0


def test_the_journal_tells_a_guide_with_a_file_from_one_with_the_pin(station: TestStation) -> None:
    type_pin(station, PIN)
    station.guide.close()
    assert station.guide.open_with_file(guide_file(station, generation=3))
    read = [facts.decode(row.fact) for row in station.journal.read(1, 1_000)]
    opened = [fact for fact in read if isinstance(fact, facts.PanelOpened)]
    assert [(fact.by, fact.generation) for fact in opened] == [("pin", 0), ("file", 3)]


def test_what_is_no_guide_file_of_this_festival_opens_nothing(station: TestStation) -> None:
    station.guide.open_layer()
    for content in (b"", b"{}", guide_file(station, festival="CITY"), guide_file(station)[:-9]):
        assert not station.guide.open_with_file(content)
    assert door(station) is Door.LAYER
    assert "panel_opened" not in kinds_of(station)


def test_a_guide_file_older_than_one_used_here_opens_nothing(station: TestStation) -> None:
    """A stick was lost: its file is void wherever its successor was seen."""
    assert station.guide.open_with_file(guide_file(station, generation=2))
    station.guide.close()
    assert not station.guide.open_with_file(guide_file(station, generation=1))
    assert station.guide.open_with_file(guide_file(station, generation=2))


def test_a_digit_can_be_taken_back(station: TestStation) -> None:
    station.guide.ask_pin()
    station.guide.press_digit("1")
    station.guide.press_digit("x")
    station.guide.erase_digit()
    assert station.guide.typed == ""


def test_digits_count_only_on_the_pin_pad(station: TestStation) -> None:
    station.guide.open_layer()
    station.guide.press_digit("1")
    assert station.guide.typed == ""


def test_the_keyboard_does_not_leave_the_panel_for_the_layer(station: TestStation) -> None:
    type_pin(station, PIN)
    station.guide.open_layer()
    assert door(station) is Door.PANEL


def test_a_station_whose_pin_was_never_noted_refuses_every_pin(station: TestStation) -> None:
    station.machine.change(pin=None)
    type_pin(station, PIN)
    assert station.guide.refused
