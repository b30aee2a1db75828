"""Eight signs of a passport, tapped in order at any station, light up the city."""

from kiosk import facts
from kiosk.station.station import Station
from kiosk.visit.screens import Screen
from kiosk.visit.signs import AFTERNOON_H, SHAPES, shape_of, sign_of
from tests.stations import TestStation, play_quiz

QUIZ = "from-rock-to-metal"


def lit(station: Station) -> list[facts.CityLit]:
    told = [facts.decode(row.fact) for row in station.journal.read(1, 1_000_000)]
    return [one for one in told if isinstance(one, facts.CityLit)]


def test_all_signs_in_order_light_the_city_once(station: TestStation) -> None:
    station.visit.open("Street")
    station.visit.open_signs()
    for place, shape in enumerate(SHAPES):
        station.visit.tap_sign(SHAPES[place - 1])  # another street's: its window stays dark
        assert station.visit.state.windows == place
        station.visit.tap_sign(shape)
    assert [one.windows for one in lit(station)] == [8]
    station.visit.tap_sign(SHAPES[0])
    assert len(lit(station)) == 1


def test_signs_are_opened_from_a_result_and_lead_back_to_it(station: TestStation) -> None:
    play_quiz(station, QUIZ)
    station.visit.open_signs()
    station.visit.tap_sign("bolt")
    assert (station.visit.state.windows, station.visit.state.missed) == (0, "bolt")
    station.visit.back()
    assert station.visit.state.screen is Screen.RESULT


def test_no_sign_is_tapped_where_none_are_asked_for(station: TestStation) -> None:
    station.visit.open_signs()
    station.visit.tap_sign("triangle")
    assert station.visit.state.windows == 0
    station.visit.start_quiz(QUIZ)
    station.visit.open_signs()
    assert station.visit.state.screen is Screen.QUIZ


def test_a_street_shows_its_shape_in_two_variants_a_day() -> None:
    for place in range(8):
        day = {sign_of(place, 2, hour) for hour in range(10, 18)}
        assert {one.shape for one in day} == {shape_of(place)}
        assert {one.open for one in day} == {True, False}
        assert sign_of(place, 2, AFTERNOON_H) != sign_of(place, 2, AFTERNOON_H - 1)
