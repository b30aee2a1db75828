"""Fifteen taps know as much as thirty answers: simulated, not validated with children.

`make bench` tells the figures of 20,000 children; here they may not become worse.
"""

from collections.abc import Callable
from math import sqrt

import pytest

from kiosk.interests.simulation import Row, answered, by_lot, measure, most_taps, triads

pytestmark = pytest.mark.siege

Rounds = Callable[[int, int], range]


class Found:
    """What the shipped test found out about so many children. slack: what luck may cost."""

    def __init__(self, children: int) -> None:
        self.children = children
        self.slack = 1.3 / sqrt(children)
        self.row: Row = measure(children, triads, again=0)


@pytest.fixture(scope="module")
def found(request: pytest.FixtureRequest) -> Found:
    return Found(1_000 if request.config.getoption("--siege") else 60)


def test_chance_is_right_once_in_six_and_once_in_three(found: Found) -> None:
    row = measure(6 * found.children, by_lot)
    assert abs(row.first - 1 / 6) < found.slack
    assert abs(row.top_two - 1 / 3) < found.slack
    assert abs(row.repeat - 1 / 6) < found.slack


def test_fifteen_taps_find_the_first_letter_as_often_as_thirty_answers(found: Found) -> None:
    theirs = measure(6 * found.children, lambda who, rng: answered(who, 5, rng), again=0)
    assert found.row.first > 0.62 - found.slack
    assert found.row.first > theirs.first - found.slack
    assert found.row.top_two > 0.81 - found.slack


def test_the_stated_confidence_is_about_as_often_right(found: Found) -> None:
    for stated, right, children in found.row.calibration:
        assert abs(stated - right) < 2 / sqrt(children)


def test_the_plain_rule_is_no_better(found: Found) -> None:
    plain = measure(found.children, lambda who, rng: triads(who, rng, rule=most_taps), again=0)
    assert plain.first < found.row.first + found.slack
