"""A round of a quiz: who is asked what, and what comes next."""

from collections import Counter
from typing import Any

import pytest

from kiosk import facts
from kiosk.content.model import Quiz
from kiosk.questions.match_pairs import MatchPairs, Pair
from kiosk.questions.question import Question
from kiosk.questions.true_false import TrueFalse
from kiosk.visit.rounds import ASKED, QuizRound, deal_quiz, resumed_quiz
from kiosk.visit.story import State, after
from tests.stations import TestStation

TEXT = {"en": "..."}


def claim(name: str, *bands: Any, difficulty: Any = 2) -> TrueFalse:
    return TrueFalse(
        id=name, text=TEXT, explanation=TEXT, answer=True, bands=bands, difficulty=difficulty
    )


def quiz(*questions: Question) -> Quiz:
    return Quiz(id="quiz", street="metal", area="", name=TEXT, questions=questions)


LADDER = quiz(*(claim(f"{level}{n}", difficulty=level) for level in (1, 2, 3) for n in range(8)))


def answer(question: str, chosen: tuple[str, ...], points: int, of: int = 1) -> facts.Answered:
    return facts.Answered(question=question, chosen=chosen, points=points, of=of, took_ms=900)


def play(round_: QuizRound, answers: list[bool]) -> list[int]:
    """The difficulty of every question asked."""
    asked: list[int] = []
    for right in answers:
        asked.append(round_.question.difficulty)
        chosen = round_.question.judge(()).right if right else ("false",)
        round_ = round_.answered(answer(round_.question.id, chosen, int(right))).next()
    return asked


@pytest.mark.parametrize("seed", range(6))
def test_two_right_answers_bring_a_harder_question_and_two_wrong_an_easier(seed: int) -> None:
    round_ = deal_quiz(LADDER, seed)
    assert play(round_, [True] * 5)[2:] == [3, 3, 3]
    assert play(round_, [False] * 5)[2:4] == [1, 1]
    there = {one.difficulty for one in (*round_.questions, *round_.spare)}
    assert there == {1, 2, 3}


def test_an_answer_right_in_part_makes_nothing_easier() -> None:
    pairs = tuple(Pair(id=one, left=TEXT, right=TEXT) for one in "abc")
    halves = tuple(MatchPairs(id=f"p{n}", text=TEXT, explanation=TEXT, pairs=pairs) for n in "12")
    easy = tuple(claim(f"easy{n}", difficulty=1) for n in range(8))
    round_ = QuizRound(
        quiz=quiz(*halves, *easy), seed=1, questions=(*halves, easy[0]), spare=(claim("middle"),)
    )
    for _ in halves:
        round_ = round_.answered(answer("p", ("a>a",), 1, of=3)).next()
    assert [verdict.points for verdict in round_.scores] == [1, 1]
    assert round_.question.id == "middle"


def test_a_round_holds_nothing_for_another_age_where_there_is_enough_for_the_own() -> None:
    for_all = [claim(f"all{n}") for n in range(5)]
    big = [claim(f"big{n}", "13-17") for n in range(8)]
    ids = {one.id for one in deal_quiz(quiz(*for_all, *big), 1, "6-8").questions}
    assert ids == {one.id for one in for_all}
    few = deal_quiz(quiz(*for_all[:2], *big), 1, "6-8")
    assert len(few.questions) == ASKED


def test_whoever_follows_sees_what_the_one_before_did_not() -> None:
    seen: Counter[str] = Counter()
    rounds = []
    for seed in range(3):
        ids = [question.id for question in deal_quiz(LADDER, seed, seen=seen).questions]
        seen.update(ids)
        rounds.append(set(ids))
    assert not rounds[0] & rounds[1] and not rounds[1] & rounds[2]


def test_a_round_is_the_same_after_a_restart() -> None:
    round_ = deal_quiz(LADDER, 5)
    fact = round_.started()
    assert isinstance(fact, facts.QuizStarted)
    assert resumed_quiz(LADDER, fact) == round_


@pytest.mark.parametrize(("said", "band"), [("6-8", "6-8"), ("13-17", "13-17"), ("18+", "13-17")])
def test_an_age_that_was_said_is_kept_for_the_rounds_to_come(
    said: str, band: str, station: TestStation
) -> None:
    told = facts.Discovered(band=said, counts={})
    assert after(State(), told, station.content).band == band


def test_what_was_counted_stays_counted_though_the_pack_says_otherwise_by_now() -> None:
    """The fact's points are the truth, in life and after a crash."""
    round_ = deal_quiz(LADDER, 1)
    told = round_.answered(answer(round_.question.id, ("false",), points=1))
    assert (told.points, told.of) == (1, 1)
    assert told.verdict is not None and told.verdict.points == 1
