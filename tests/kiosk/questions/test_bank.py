from collections import Counter
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from kiosk.questions.bank import draw, near, next_difficulty, next_question
from kiosk.questions.true_false import TrueFalse


def question(name: str, *bands: Any, difficulty: Any = 2) -> TrueFalse:
    return TrueFalse(
        id=name, text={}, explanation={}, answer=True, bands=bands, difficulty=difficulty
    )


BANK = [question(f"q{number}") for number in range(12)]


def test_a_neighbour_who_watched_sees_other_questions() -> None:
    seen: Counter[str] = Counter()
    first = draw(BANK, 1, 6, None, seen)
    seen.update(one.id for one in first)
    second = draw(BANK, 1, 6, None, seen)
    assert not {one.id for one in first} & {one.id for one in second}


@given(seeds=st.lists(st.integers(), min_size=20, max_size=20))
def test_no_question_is_shown_more_than_once_oftener_than_another(seeds: list[int]) -> None:
    seen: Counter[str] = Counter({one.id: 0 for one in BANK})
    for seed in seeds:
        seen.update(one.id for one in draw(BANK, seed, 5, None, seen))
        assert max(seen.values()) - min(seen.values()) <= 1


def test_the_same_seed_draws_the_same_round() -> None:
    assert draw(BANK, 7, 5, None, {}) == draw(BANK, 7, 5, None, {})
    assert draw(BANK, 7, 5, None, {}) != draw(BANK, 8, 5, None, {})


def test_a_child_is_asked_what_is_for_its_age() -> None:
    bank = [question("small", "6-8"), question("big", "13-17"), question("all")]
    assert {one.id for one in draw(bank, 1, 3, "6-8", {})} == {"small", "all"}
    assert len(draw(bank, 1, 3, None, {})) == 3
    assert [one.id for one in draw(bank[:1], 1, 3, "18+", {})] == ["small"]


def test_a_round_widens_by_the_ages_next_to_the_childs_and_no_further() -> None:
    bank = [question(f"{band}{n}", band) for band in ("6-8", "9-12", "13-17") for n in range(3)]
    told = {one.bands[0] for one in near(bank, "6-8", 5)}
    assert told == {"6-8", "9-12"}
    assert len(near(bank, "9-12", 5)) == 9
    assert near(bank, "6-8", 3) == bank[:3]
    assert len(near([*bank, question("all")], "6-8", 4)) == 4


def test_two_right_are_one_harder_and_two_wrong_one_easier() -> None:
    assert next_difficulty([]) == 2
    assert next_difficulty([True]) == 2
    assert next_difficulty([True, True]) == 3
    assert next_difficulty([True, True, True]) == 3
    assert next_difficulty([True, False, True, False]) == 2
    assert next_difficulty([True, True, False, False, False, False]) == 1


@given(history=st.lists(st.booleans()))
def test_difficulty_stays_on_its_scale(history: list[bool]) -> None:
    assert 1 <= next_difficulty(history) <= 3


def test_the_next_question_is_the_closest_in_difficulty() -> None:
    bank = [question("hard", difficulty=3), question("easy", difficulty=1)]
    assert next_question(bank, 1).id == "easy"
    assert next_question(bank, 2).id == "hard"
