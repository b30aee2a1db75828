"""Every kind of question, by the example that authors are shown."""

import random

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.sheet.examples import example_pack
from kiosk.kinds import kinds
from kiosk.questions.question import Question

EXAMPLES = {str(q.__struct_config__.tag): q for q in example_pack().quizzes[0].questions}
SPEC = {
    "single-choice", "multiple-choice", "true-false", "picture-choice", "odd-one-out", "order",
    "match-pairs", "categorise", "hotspot", "fill-the-gap", "estimate", "before-after", "branching",
}  # fmt: skip

every_kind = pytest.mark.parametrize("question", EXAMPLES.values(), ids=EXAMPLES.keys())


def test_the_thirteen_kinds_of_the_spec_are_there_each_with_an_example() -> None:
    assert set(kinds("kiosk.questions", Question)) == set(EXAMPLES) == SPEC


@every_kind
def test_an_example_has_no_fault(question: Question) -> None:
    assert question.faults() == []


@every_kind
def test_the_right_answer_earns_every_point_and_is_accepted(question: Question) -> None:
    verdict = question.judge(question.judge(()).right)
    assert verdict.points == verdict.of > 0
    if len(verdict.right) == 1 or question.__struct_config__.tag != "hotspot":
        assert question.accepts(verdict.right)


@every_kind
def test_no_answer_is_no_answer_and_earns_nothing(question: Question) -> None:
    assert question.judge(()).points == 0
    assert not question.accepts(())


@every_kind
def test_the_same_seed_offers_the_same_order(question: Question) -> None:
    assert question.offered(random.Random(5)) == question.offered(random.Random(5))


@every_kind
def test_what_is_offered_has_words_but_where_the_face_has_them(question: Question) -> None:
    words = [question.choice(card) for card in question.offered(random.Random(1))]
    assert all(words) or question.__struct_config__.tag in ("true-false", "estimate")
    assert question.choice("nobody") is None


@every_kind
def test_the_ghost_hand_points_at_a_card_that_is_offered(question: Question) -> None:
    if question.__struct_config__.tag != "estimate":
        assert question.hint() in question.offered(random.Random(0))


@every_kind
@given(data=st.data())
def test_no_answer_crashes_the_judge_or_beats_the_best(
    question: Question, data: st.DataObject
) -> None:
    known = [*question.offered(random.Random(0)), *question.judge(()).right, "1e9", "9>9", ">", ""]
    chosen = data.draw(st.lists(st.sampled_from(known) | st.text(max_size=5), max_size=6))
    verdict = question.judge(chosen)
    assert 0 <= verdict.points <= verdict.of
    assert question.accepts(chosen) in (True, False)


@every_kind
def test_a_question_travels_through_the_store_unchanged(question: Question) -> None:
    shape = type(question)
    assert msgspec.json.decode(msgspec.json.encode(question), type=shape) == question
