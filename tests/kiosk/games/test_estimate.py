"""Estimate: set the dial to the value."""

from typing import Any

import msgspec
import pytest

from kiosk.ages import GameBand
from kiosk.games.estimate import Landmark
from tests.kiosk.games.samples import ESTIMATE


def off_by(distance: int, band: GameBand = "9-12") -> Any:
    """The table after one setting so far above the value (tolerance 100)."""
    table = ESTIMATE.deal(1, band)
    asked = next(one for one in ESTIMATE.quantities if one.id == table.waiting[0])
    return ESTIMATE.play(table, {"quantity": asked.id, "value": str(asked.value + distance)})


@pytest.mark.parametrize(("distance", "points"), [(0, 2), (-100, 2), (101, 1), (200, 1), (201, 0)])
def test_exact_earns_two_and_close_one(distance: int, points: int) -> None:
    assert off_by(distance).points == points


def test_the_youngest_have_more_room() -> None:
    assert off_by(150, "6-8").points == 2
    assert off_by(150, "9-12").points == 1
    assert off_by(151, "13-17").points == 0


def test_a_value_outside_the_dial_is_no_move() -> None:
    assert off_by(5_000) == ESTIMATE.deal(1)


def test_a_dial_may_go_below_zero() -> None:
    table = ESTIMATE.deal(1)
    assert ESTIMATE.play(table, {"quantity": table.waiting[0], "value": "-50"}).given[0][1] == -50


def test_the_result_counts_the_exact_and_the_close() -> None:
    assert ESTIMATE.told(off_by(120)) == {"exact": 0, "close": 1, "of": 5}


def refused(**changes: Any) -> list[str]:
    return msgspec.structs.replace(ESTIMATE.quantities[0], **changes).faults()


def test_a_dial_that_cannot_reach_or_gives_the_value_away_is_refused() -> None:
    off = "405 is not on the dial; write a value that its steps reach"
    assert refused(value=405) == [off]
    assert refused(value=2_000) == ["2000 is not on the dial; write a value that its steps reach"]
    near = "the dial begins almost at the value; write a smaller low"
    assert refused(value=200) == [near]
    luck = "blind luck hits too often; write a smaller tolerance or a longer dial"
    assert luck in refused(tolerance=140)
    empty = "no dial is made of these; write low < high, step >= 1, decimals 0 to 3"
    assert refused(low=1900) == [empty]


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (2000, "a landmark at 2000 is not on the dial; write one from low to high"),
        (500, "a landmark at 500 tells the value; write one farther from it"),
    ],
)
def test_a_landmark_stands_on_the_dial_and_off_the_value(value: int, said: str) -> None:
    quantity = ESTIMATE.quantities[0]
    beside = msgspec.structs.replace(
        quantity, landmarks=(Landmark(value=value, picture="ice.svg"),)
    )
    assert beside.faults() == [said]
    fair = msgspec.structs.replace(quantity, landmarks=(Landmark(value=0, picture="ice.svg"),))
    assert fair.faults() == []
