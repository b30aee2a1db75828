"""How a screen hangs is told once by touch; the machine keeps it, and the journal says so."""

from pathlib import Path

import pytest

from kiosk import facts
from kiosk.machine.settings import read_settings
from kiosk.station.placing import LAMPS, LEVELS, Placing, known_panel
from tests.stations import TestStation, open_demo


@pytest.fixture
def placing(station: TestStation) -> Placing:
    return Placing(station.machine, 1920, 1080, 4.0)


def test_all_five_lamps_make_it_whole_and_it_is_kept(
    placing: Placing, station: TestStation
) -> None:
    placing.floor_at("down")
    placing.card_fits()
    placing.higher(4)
    placing.louder()
    for lamp in ("height", "sound"):
        placing.is_right(lamp)
    placing.is_right("card of another game")
    assert not placing.whole
    placing.clock_by(1)
    placing.is_right("clock")
    assert placing.whole and set(placing.now.done) == set(LAMPS)
    placing.finish()
    kept = read_settings(station.data)
    assert kept is not None
    assert (kept.screen.width_mm, kept.screen.rotate, kept.screen.floor_mm) == (476, 0, 840)
    placed = station.recorder.tally.placed
    assert isinstance(placed, facts.Placed)
    assert (placed.width_mm, placed.floor_mm) == (476, 840)
    assert (placed.volume, placed.clock_off_s) == (75, 60)
    assert station.recorder.tally.volume == 75


def turn(station: TestStation) -> int:
    """As it is now: a value, which mypy does not take for what it was."""
    return station.settings.screen.rotate


def test_the_picture_turns_to_where_the_floor_is(placing: Placing, station: TestStation) -> None:
    placing.floor_at("left")
    assert turn(station) == 90
    placing.floor_at("up")
    assert turn(station) == 270
    placing.floor_at("right")
    assert turn(station) == 180


def test_a_card_is_drawn_as_wide_as_it_is(placing: Placing) -> None:
    assert placing.now.width_mm == 480
    assert placing.card_px == pytest.approx(85.6 * 4)
    placing.wider(1)
    assert placing.now.width_mm == 482
    placing.wider(-1000)
    assert placing.now.width_mm == 130, "no screen in a hall is narrower"


def test_what_is_changed_is_no_longer_right(placing: Placing) -> None:
    placing.card_fits()
    placing.is_right("height")
    placing.wider(1)
    placing.higher(-1)
    assert placing.now.done == ()


def test_a_panel_that_is_sold_is_known_within_a_per_cent() -> None:
    assert known_panel(474, 1920, 1080) == 476
    assert known_panel(500, 1920, 1080) == 500


def test_the_sound_goes_round(placing: Placing) -> None:
    heard = []
    for _ in range(len(LEVELS)):
        placing.louder()
        heard.append(placing.now.volume)
    assert sorted(heard) == sorted(LEVELS)


def test_a_clock_that_is_far_off_is_a_matter_for_the_office(placing: Placing) -> None:
    before = placing.clock
    placing.clock_by(10)
    assert not placing.far and (placing.clock - before).total_seconds() >= 600
    placing.clock_by(1)
    assert placing.far


def test_what_was_placed_before_is_where_it_begins(tmp_path: Path) -> None:
    demo = open_demo(tmp_path)
    first = Placing(demo.machine, 1920, 1080, 4.0)
    first.higher(10)
    first.finish()
    assert Placing(demo.machine, 1920, 1080, 4.0).now.floor_mm == 900
    demo.close()
