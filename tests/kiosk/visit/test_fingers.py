"""Which touches count, on a screen of 930 by 520 mm."""

import pytest

from kiosk.visit.fingers import STUCK_MS, Fingers, Kind


@pytest.fixture
def fingers() -> Fingers:
    return Fingers(930, 520)


def test_a_fingertip_counts(fingers: Fingers) -> None:
    assert fingers.press(1, 400, 300, 12, 0) is Kind.CHILD
    assert fingers.release(1) is Kind.CHILD


def test_a_finger_of_unknown_size_counts(fingers: Fingers) -> None:
    assert fingers.press(1, 400, 300, 0, 0) is Kind.CHILD


def test_a_palm_is_refused_and_counted(fingers: Fingers) -> None:
    assert fingers.press(1, 400, 300, 40, 0) is Kind.REFUSED
    assert fingers.release(1) is Kind.REFUSED
    assert fingers.palms == 1


def test_a_finger_that_grows_into_a_palm_is_refused_from_then_on(fingers: Fingers) -> None:
    fingers.press(1, 400, 300, 12, 0)
    assert fingers.move(1, 401, 300, 33, 50) is Kind.REFUSED
    assert fingers.move(1, 402, 300, 12, 90) is Kind.REFUSED
    assert fingers.release(1) is Kind.REFUSED
    assert fingers.palms == 1


@pytest.mark.parametrize(("x", "y"), [(14, 300), (916, 300), (400, 14), (300, 506)])
def test_a_touch_that_begins_in_the_dead_zone_is_refused(
    fingers: Fingers, x: float, y: float
) -> None:
    assert fingers.press(1, x, y, 0, 0) is Kind.REFUSED


def test_a_touch_that_wanders_into_the_dead_zone_goes_on(fingers: Fingers) -> None:
    fingers.press(1, 30, 300, 0, 0)
    assert fingers.move(1, 5, 300, 0, 50) is Kind.CHILD


@pytest.mark.parametrize("x", [1, 39, 446, 484, 891, 929])
def test_the_guides_zones_in_the_lower_edge_are_the_guides(fingers: Fingers, x: float) -> None:
    assert fingers.press(1, x, 510, 0, 0) is Kind.GUIDE
    assert not fingers.alive


def test_a_point_still_for_five_seconds_is_stuck_and_counted_once(fingers: Fingers) -> None:
    fingers.press(1, 400, 300, 0, 0)
    assert fingers.newly_stuck(STUCK_MS - 1) == []
    assert fingers.alive
    assert fingers.newly_stuck(STUCK_MS) == [1]
    assert fingers.newly_stuck(2 * STUCK_MS) == []
    assert not fingers.alive
    assert fingers.release(1) is Kind.REFUSED
    assert fingers.stuck == 1


def test_trembling_within_two_millimetres_is_still(fingers: Fingers) -> None:
    fingers.press(1, 400, 300, 0, 0)
    for ms in range(0, STUCK_MS, 100):
        fingers.move(1, 401.5 - ms % 200 / 100, 300, 0, ms)
    assert fingers.newly_stuck(STUCK_MS) == [1]


def test_a_finger_that_draws_is_never_stuck(fingers: Fingers) -> None:
    fingers.press(1, 100, 300, 0, 0)
    for ms in range(0, 4 * STUCK_MS, 100):
        fingers.move(1, 100 + ms / 100, 300, 0, ms)
        assert fingers.newly_stuck(ms) == []
    assert fingers.alive


def test_each_half_owns_the_fingers_that_came_down_on_it(fingers: Fingers) -> None:
    fingers.players = 2
    fingers.press(1, 100, 300, 0, 0)
    fingers.press(2, 800, 300, 0, 0)
    fingers.move(1, 800, 300, 0, 50)
    assert (fingers.player(1), fingers.player(2)) == (0, 1)


def test_a_point_that_was_down_before_anyone_looked_is_refused(fingers: Fingers) -> None:
    assert fingers.move(7, 400, 300, 0, 0) is Kind.REFUSED
    assert fingers.release(7) is Kind.REFUSED
