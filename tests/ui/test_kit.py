"""A station picks its kit up from a stick by touch alone, and is another one at once."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.station.guide import Door
from tests.festivals import Hall
from tests.ui.program import Hands


@pytest.fixture
def hands(tmp_path: Path) -> Iterator[Hands]:
    made = Hands(tmp_path)
    yield made
    made.show.close()


@pytest.mark.slow("a festival is made, and a whole program opens twice")
def test_from_the_first_start_to_a_station_of_a_festival_by_touch_alone(
    hands: Hands, tmp_path: Path
) -> None:
    hall = Hall(tmp_path, stations=6)
    for holder in ("K01", "K05", "K06"):
        hall.kit(holder)
    hands.tap("first-kit")
    hands.wait("kit-says")
    assert "Put the stick with the kits in" in hands.words()
    (tmp_path / "stick").symlink_to(tmp_path / "kits")
    hands.take_kit(hall, "K05")
    assert (hands.station.settings.station, hands.station.machine.first_pin) == ("K05", "")
    hands.wait("placing-says")
    hands.place()
    hands.wait("trial-parcel")
    placed = hands.station.recorder.tally.placed
    assert placed is not None and placed.width_mm == hands.station.settings.screen.width_mm


def test_placing_may_wait_and_a_card_is_as_wide_as_its_number_says(hands: Hands) -> None:
    hands.station.machine.note_pin()
    hands.station.guide._enter(Door.PANEL)
    hands.show._window.placing.open()
    told = hands.show._window.placing._told
    assert told is not None
    before = told.now.width_mm
    hands.tap("placing-card-more")
    assert told.now.width_mm > before
    assert f"{told.now.width_mm} mm" in hands.words()
    hands.tap("placing-floor-up")
    assert hands.station.settings.screen.rotate == 180
    hands.tap("placing-close")
    hands.wait("guide-setup")
    assert hands.station.recorder.tally.placed is None


def test_a_child_finds_no_way_to_the_kits_once_the_pin_is_noted(hands: Hands) -> None:
    hands.tap("pin-noted")
    hands.show._window.kit.open()
    assert not hands.show._window.kit.isOpen
