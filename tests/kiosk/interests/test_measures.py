"""Worked cases that are published, or can be checked with a pencil."""

from itertools import permutations
from math import isclose
from random import Random

import pytest

from kiosk.interests.measures import (
    ORDER_30,
    ORDER_60,
    c_index,
    correlations,
    cronbach_alpha,
    high_points,
    m_index,
    pearson,
    scores,
    spearman_brown,
    ties,
)

CODES = ["".join(code) for code in permutations("RIASEC", 3)]


def test_thirty_answers_make_six_sums() -> None:
    answers = [5, 1, 2, 3, 4, 1] * 5
    assert scores(answers) == {"R": 25, "I": 5, "A": 10, "S": 15, "E": 20, "C": 5}


def test_sixty_answers_stand_two_of_an_interest_together() -> None:
    answers = [5, 4, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5] * 5
    assert scores(answers) == {"R": 45, "I": 10, "A": 20, "S": 30, "E": 40, "C": 50}
    assert {ORDER_60.count(letter) for letter in "RIASEC"} == {10}
    assert {ORDER_30.count(letter) for letter in "RIASEC"} == {5}


def test_another_order_may_be_given() -> None:
    assert scores([5, 4, 3, 2, 1, 1], "CESAIR")["C"] == 5


@pytest.mark.parametrize("answers", [[], [3] * 29, [3] * 29 + [6], [3] * 29 + [0]])
def test_answers_that_are_no_test_are_refused(answers: list[int]) -> None:
    with pytest.raises(ValueError):
        scores(answers)


def test_pearson_of_a_case_by_hand() -> None:
    assert isclose(pearson([1, 2, 3, 4, 5], [2, 4, 6, 8, 10]), 1)
    assert isclose(pearson([1, 2, 3], [3, 2, 1]), -1)
    assert isclose(pearson([1, 2, 3, 4, 5], [2, 1, 4, 3, 5]), 0.8)
    with pytest.raises(ValueError):
        pearson([1, 1, 1], [1, 2, 3])


def test_occupations_are_ranked_by_correlation_and_flat_ones_left_out() -> None:
    person = {"R": 25, "I": 20, "A": 5, "S": 5, "E": 10, "C": 15}
    table = {
        "steelmaker": {"R": 6.88, "I": 2.75, "A": 1.05, "S": 1.01, "E": 1.0, "C": 3.97},
        "teacher": {"R": 1.5, "I": 2.5, "A": 4.5, "S": 7.0, "E": 3.0, "C": 2.0},
        "nothing": dict.fromkeys("RIASEC", 4.0),
    }
    found = correlations(person, table)  # type: ignore[arg-type]
    assert [name for name, _ in found] == ["steelmaker", "teacher"]
    assert found[0][1] > 0.8 > 0 > found[1][1]


def test_high_points_and_their_ties() -> None:
    profile = {"R": 12, "I": 25, "A": 12, "S": 30, "E": 12, "C": 1}
    assert high_points(profile) == "SIR"  # type: ignore[arg-type]
    assert ties(profile) == ["RAE"]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("person", "environment", "c"),
    [
        ("RIA", "RIA", 18),  # Brown and Gore 1994: the greatest
        ("RIA", "SEC", 0),  # three opposite pairs: the least
        ("RIA", "IRA", 13),  # 3 x 2 + 2 x 2 + 3
        ("SEC", "ESC", 13),
        ("RIA", "ASE", 6),  # three alternate pairs: 3 + 2 + 1
        ("RIC", "CRI", 11),  # 3 x 2 + 2 x 2 + 1
    ],
)
def test_the_c_index_of_worked_cases(person: str, environment: str, c: int) -> None:
    assert c_index(person, environment) == c


def test_the_c_index_averages_nine_over_all_pairs_of_codes() -> None:
    """Brown and Gore 1994: it is symmetric about 9 over the 14,400 pairs."""
    every = [c_index(a, b) for a in CODES for b in CODES]
    assert len(every) == 14_400
    assert isclose(sum(every) / len(every), 9)
    assert sorted(every) == sorted(18 - c for c in every)


@pytest.mark.parametrize(
    ("person", "environment", "m"),
    [
        ("RIA", "RIA", 28),  # Iachan 1984: 22 + 5 + 1
        ("RIA", "SEC", 0),
        ("RIA", "RAI", 26),  # 22 + 2 + 2
        ("RIA", "IRA", 21),  # 10 + 10 + 1
        ("RIA", "AIR", 13),  # 4 + 5 + 4
        ("RIA", "RSE", 22),
        ("RIA", "SIE", 5),
    ],
)
def test_the_m_index_of_worked_cases(person: str, environment: str, m: int) -> None:
    assert m_index(person, environment) == m
    assert m_index(environment, person) == m


@pytest.mark.parametrize("code", ["", "RI", "RIAS", "RIX", "ria"])
def test_what_is_no_code_is_refused(code: str) -> None:
    with pytest.raises(ValueError):
        c_index(code, "RIA")
    with pytest.raises(ValueError):
        m_index("RIA", code)


def test_alpha_of_a_case_by_hand() -> None:
    """Item variances 1 and 1, variance of sums 3: 2 (1 - 2/3)."""
    assert isclose(cronbach_alpha([[1, 1], [2, 3], [3, 2]]), 2 / 3)
    assert isclose(cronbach_alpha([[1, 1, 1], [3, 3, 3], [5, 5, 5]]), 1)


def test_alpha_of_parallel_items_is_spearman_browns() -> None:
    rng = Random(1)
    people = []
    for _ in range(20_000):
        level = rng.gauss(0, 1)
        people.append([level + rng.gauss(0, 1) for _ in range(4)])
    assert isclose(cronbach_alpha(people), spearman_brown(0.5, 4), abs_tol=0.01)


@pytest.mark.parametrize("people", [[], [[1, 2]], [[1], [2]], [[1, 2], [1]], [[1, 2], [2, 1]]])
def test_alpha_of_too_little_is_refused(people: list[list[float]]) -> None:
    with pytest.raises(ValueError):
        cronbach_alpha(people)


def test_spearman_brown_of_worked_cases() -> None:
    assert isclose(spearman_brown(0.6, 2), 0.75)  # two halves that correlate .60
    assert isclose(spearman_brown(0.8, 0.5), 2 / 3)
    assert isclose(spearman_brown(0.7, 1), 0.7)
    assert isclose(spearman_brown(spearman_brown(0.43, 3), 1 / 3), 0.43)
    with pytest.raises(ValueError):
        spearman_brown(0.5, 0)
