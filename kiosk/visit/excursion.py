"""A class of 15 to 25 pupils at one screen, led by a guide: no phones, no visit, one result.

Six questions by show of hands, the left half against the right; then three delegates of each half
answer side by side. The same `after` follows a live fact and rebuilds an excursion after a crash.
"""

import random
from collections.abc import Mapping, Sequence
from typing import Literal

import msgspec

from kiosk import facts
from kiosk.ages import Band
from kiosk.content.store import Content
from kiosk.questions.bank import draw
from kiosk.questions.question import ChoiceQuestion, Question
from kiosk.questions.true_false import TrueFalse

FEWEST, MOST = 15, 25
"""Pupils of a class that comes with one guide."""

BY_HANDS = 6
"""Two minutes each, hands counted twice: twelve of the twenty minutes."""

DUELS = 3
"""One a delegate; all three of a half have their turn."""

DELEGATE = 3
"""Points of a delegate's right answer: it is heard for the whole half, and must still not
outweigh the hands."""

LEFT_ALONE_MS = 5 * 60_000
"""A guide talks with a class longer than a child plays; after this nobody is there."""

Side = Literal["left", "right"]
SIDES: tuple[Side, ...] = ("left", "right")

Stage = Literal["before", "ask", "count", "duel", "told", "after", "result", "page"]
"""before, after: the pair around all, see facts.HandsRaised. A question is asked, its hands are
counted; delegates answer, their answers are shown. page: what the teacher takes along."""


class Excursion(msgspec.Struct, frozen=True, kw_only=True):
    """began: the fact it began with. questions: by hands first, then those of the delegates.

    index: the question asked now. stage: where it stands. given: the delegates' answers to it.
    left, right: the points of each half. before, later: hands of the pair around all, None = not
    asked, or passed over. chosen: the profession that the class chose on the page for its teacher;
    it is no fact.
    """

    began: facts.ExcursionBegan
    lang: str
    questions: tuple[Question, ...]
    index: int = 0
    stage: Stage = "ask"
    given: tuple[tuple[Side, str], ...] = ()
    left: int = 0
    right: int = 0
    before: int | None = None
    later: int | None = None
    chosen: str = ""

    @property
    def question(self) -> Question:
        return self.questions[self.index]

    @property
    def by_hands(self) -> bool:
        return self.index < len(self.questions) - self.duels

    @property
    def duels(self) -> int:
        return min(DUELS, len(self.questions) - 1)

    @property
    def offered(self) -> tuple[str, ...]:
        return self.question.offered(random.Random(f"{self.began.seed} {self.question.id}"))

    @property
    def halves(self) -> tuple[int, int]:
        """Pupils on the left and on the right."""
        pupils = self.began.pupils
        return pupils // 2, pupils - pupils // 2

    @property
    def points(self) -> int:
        return self.left + self.right

    @property
    def of(self) -> int:
        """What the whole class could have earned."""
        hands = len(self.questions) - self.duels
        return hands * self.began.pupils + self.duels * DELEGATE * len(SIDES)

    def answer_of(self, side: Side) -> str:
        return dict(self.given).get(side, "")


def begin(
    content: Content,
    street: str,
    seed: int,
    band: Band,
    seen: Mapping[str, int],
) -> tuple[Question, ...]:
    """The questions of an excursion: those one tap or one number of fingers answers, for this
    age, the least seen; fewer where the street has fewer."""
    bank = [
        question
        for quiz in content.quizzes(street)
        for question in quiz.questions
        if isinstance(question, ChoiceQuestion | TrueFalse)
    ]
    return draw(bank, seed, BY_HANDS + DUELS, band, seen)


def resumed(content: Content, began: facts.ExcursionBegan) -> Excursion:
    """The excursion as it was begun. Raises LookupError when a question is gone from the pack."""
    by_id = {
        question.id: question
        for quiz in content.all_quizzes(began.street)
        for question in quiz.questions
    }
    questions = tuple(by_id[question_id] for question_id in began.questions)
    first: Stage = "before" if began.paired else _first(questions)
    return Excursion(began=began, lang=began.lang, questions=questions, stage=first)


def _first(questions: Sequence[Question]) -> Stage:
    return "ask" if len(questions) > 1 else "duel"


def after(excursion: Excursion, fact: facts.AnyFact) -> Excursion:
    """The excursion after one of its facts."""
    if excursion.stage == "before" and not isinstance(fact, facts.HandsRaised):
        excursion = passed_over(excursion)  # that is no fact of its own
    match fact:
        case facts.HandsRaised():
            told = "before" if fact.when == "before" else "later"
            return passed_over(msgspec.structs.replace(excursion, **{told: fact.raised}))
        case facts.HandsCounted():
            counted = msgspec.structs.replace(
                excursion, left=excursion.left + fact.left, right=excursion.right + fact.right
            )
            return _next(counted)
        case facts.DelegateAnswered():
            return _answered(excursion, fact)
        case _:
            return excursion


def _answered(excursion: Excursion, fact: facts.DelegateAnswered) -> Excursion:
    if excursion.stage == "told":  # the step on is no fact of its own
        excursion = _next(excursion)
    given = (*excursion.given, (fact.side, fact.chosen))
    points = {
        side: getattr(excursion, side) + (fact.points if side == fact.side else 0) for side in SIDES
    }
    stage: Stage = "told" if len(given) == len(SIDES) else "duel"
    return msgspec.structs.replace(excursion, given=given, stage=stage, **points)


def _next(excursion: Excursion) -> Excursion:
    index = excursion.index + 1
    if index == len(excursion.questions):
        last: Stage = "after" if excursion.began.paired else "result"
        return msgspec.structs.replace(excursion, stage=last)
    turned = msgspec.structs.replace(excursion, index=index, given=())
    stage: Stage = "ask" if turned.by_hands else "duel"
    return msgspec.structs.replace(turned, stage=stage)


def passed_over(excursion: Excursion) -> Excursion:
    """On from one of the pair, told or not."""
    if excursion.stage == "before":
        return msgspec.structs.replace(excursion, stage=_first(excursion.questions))
    return msgspec.structs.replace(excursion, stage="result")


def raised(excursion: Excursion, count: int, by: str) -> facts.HandsRaised | None:
    """The fact of so many hands to one of the pair; None where it is not asked, or for more hands
    than there are pupils."""
    when, of = excursion.stage, excursion.began.pupils
    if (when != "before" and when != "after") or not 0 <= count <= of:
        return None
    return facts.HandsRaised(
        when=when, raised=count, of=of, by="words" if by == "words" else "heads"
    )


def tell(excursion: Excursion) -> Excursion:
    """All fingers are up: the answer is shown, and the hands with it are counted."""
    if excursion.stage == "ask":
        return msgspec.structs.replace(excursion, stage="count")
    return excursion


def go_on(excursion: Excursion) -> Excursion:
    """From the delegates' answers to the next ones, or to the result."""
    return _next(excursion) if excursion.stage == "told" else excursion


def page(excursion: Excursion, shown: bool) -> Excursion:
    """From the result to the page for the teacher, and back."""
    if excursion.stage not in ("result", "page"):
        return excursion
    return msgspec.structs.replace(excursion, stage="page" if shown else "result")


def choose(excursion: Excursion, profession: str) -> Excursion:
    """What the class chose together; another tap takes it back."""
    if excursion.stage != "page":
        return excursion
    chosen = "" if profession == excursion.chosen else profession
    return msgspec.structs.replace(excursion, chosen=chosen)


def counted(excursion: Excursion, left: int, right: int, took_ms: int) -> facts.HandsCounted | None:
    """The fact of so many hands with the right answer; None where there are not so many pupils."""
    halves = excursion.halves
    if excursion.stage != "count" or not (0 <= left <= halves[0] and 0 <= right <= halves[1]):
        return None
    return facts.HandsCounted(
        question=excursion.question.id,
        left=left,
        right=right,
        left_of=halves[0],
        right_of=halves[1],
        points=left + right,
        of=excursion.began.pupils,
        took_ms=took_ms,
    )


def delegate(
    excursion: Excursion, side: str, chosen: Sequence[str], took_ms: int
) -> facts.DelegateAnswered | None:
    """The fact of a delegate's answer; None for a second one, or where none is asked for."""
    known = next((one for one in SIDES if one == side), None)
    if excursion.stage != "duel" or known is None or excursion.answer_of(known):
        return None
    if not excursion.question.accepts(chosen):
        return None
    verdict = excursion.question.judge(chosen)
    return facts.DelegateAnswered(
        question=excursion.question.id,
        side=known,
        chosen=chosen[0],
        points=DELEGATE * verdict.points // verdict.of,
        of=DELEGATE,
        took_ms=took_ms,
    )
