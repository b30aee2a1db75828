"""Questions of every kind, answered or not, and how a quiz ends."""

from datetime import time
from random import Random

from kiosk import facts
from kiosk.questions.branching import Branching
from kiosk.questions.categorise import Categorise
from kiosk.questions.estimate import Estimate
from kiosk.questions.fill_the_gap import FillTheGap
from kiosk.questions.match_pairs import MatchPairs
from kiosk.questions.order import Order
from kiosk.questions.question import Question
from kiosk.station.station import Station
from kiosk.visit import waits
from kiosk.visit.rounds import QuizRound
from kiosk.visit.screens import Screen
from ui.looks import children
from ui.scenes.home import attract, street
from ui.scenes.stage import Scene, Stage

MOST_MOVES = 200


def question(kind: str, answer: bool | None) -> Scene:
    """A question of a kind; answered right (True), not yet right (False), or not (None)."""

    def scene(stage: Stage) -> None:
        street(stage)
        asked = _of_kind(stage, kind)
        ask(stage.station, asked)
        visit = stage.station.visit
        if answer is not None:
            right = asked.judge(()).right
            assert isinstance(visit.state.round, QuizRound)
            wrong = [c for c in visit.state.round.offered if c not in right]
            visit.answer(asked.id, right if answer else wrong[:1])

    return scene


def _of_kind(stage: Stage, kind: str) -> Question:
    """The street's first question of a kind, whatever quiz it stands in."""
    questions = [q for z in stage.content.quizzes(stage.station.street) for q in z.questions]
    return next(q for q in questions if type(q).__name__ == kind)


def a_kind(kind: str, share: float | None) -> Scene:
    """A question of one of the kinds whose answers have parts, first in its round; so much of the
    answer is put together and handed in, or nothing (None)."""

    def scene(stage: Stage) -> None:
        attract(stage)
        asked = _of_kind(stage, kind)
        ask(stage.station, asked)
        if share is not None:
            stage.station.visit.answer(asked.id, _partly(asked, share))

    return scene


def ask(station: Station, asked: Question) -> None:
    """Begin a round whose first question this is, as if the station had been killed in it."""
    content = station.content
    quizzes = [quiz for street in content.streets() for quiz in content.quizzes(street.id)]
    quiz = next(quiz for quiz in quizzes if asked in quiz.questions)
    others = [q.id for q in quiz.questions if q is not asked][:7]
    started = facts.QuizStarted(
        quiz=quiz.id, street=quiz.street, area=quiz.area, questions=(asked.id, *others), seed=7
    )
    opened = facts.VisitBegan(
        lang=station.visit.state.lang, street=quiz.street, area=quiz.area, guide=False
    )
    station.visit.resume(station.recorder.record(opened, started, visit="0" * 32))
    station.visit.touched()


def _partly(asked: Question, share: float) -> tuple[str, ...]:
    """An answer that is right in this share of its parts."""
    right = asked.judge(()).right
    if share == 1:
        return right
    match asked:
        case Order():
            return (right[1], right[0], *right[2:])
        case MatchPairs():
            one, other = (pair.id for pair in asked.pairs[:2])
            return (f"{one}>{other}", f"{other}>{one}", *right[2:])
        case Categorise():
            first, other = right[0].split(">")[0], asked.bins[1].id
            return (f"{first}>{other}", *right[1:])
        case FillTheGap():
            spare = next(tile.id for tile in asked.tiles if tile.id not in asked.gaps)
            return (right[0], f"{spare}>2")
        case Estimate():
            return ("1400",)
        case Branching():
            return ("alarm>leave", "air>back")
    wrong = [one for one in asked.offered(Random(0)) if one not in right]
    return tuple(wrong[:1]) if len(right) == 1 else (*right[:-1], *wrong[:1])


PARTED = {
    "multiple": "MultipleChoice",
    "order": "Order",
    "pairs": "MatchPairs",
    "sort": "Categorise",
    "hotspot": "Hotspot",
    "gap": "FillTheGap",
    "estimate": "Estimate",
    "before-after": "BeforeAfter",
    "branching": "Branching",
}
"""The kinds of questions beyond one tap on a card, and what their pictures are called."""


READ_MS = 3_000
"""Who taps through unread wins nothing."""


def played(number: int, share: float) -> Scene:
    """A quiz of the street played to its result; the first share of it answered right."""

    def scene(stage: Stage) -> None:
        street(stage)
        visit = stage.station.visit
        visit.start_quiz(stage.content.quizzes(stage.station.street)[number].id)
        for _ in range(MOST_MOVES):
            round_ = visit.state.round
            assert isinstance(round_, QuizRound)
            right = round_.question.judge(()).right
            stage.clock.pass_ms(READ_MS)
            wrong = tuple(choice for choice in round_.offered if choice not in right)[:1]
            if round_.index >= share * len(round_.questions):
                visit.answer(round_.question.id, wrong)
            # where one choice is no answer, the wrong one was ignored
            visit.answer(round_.question.id, right)
            visit.next(round_.question.id)
            if visit.state.screen is Screen.RESULT:
                return
        raise AssertionError(f"quiz {number} has no end")

    return scene


result = played(0, 1.0)
"""Without a fault: the first finisher of the day wins a prize."""

result_without_prize = played(2, 0.2)


def picking(stage: Stage) -> None:
    result_without_prize(stage)
    stage.station.visit.open_faces()


def result_late(stage: Stage) -> None:
    """Two minutes have passed: it is the next one's turn."""
    result_without_prize(stage)
    stage.clock.pass_ms(125_000 - stage.station.visit.turn.lasted_ms)
    stage.station.visit.touched()


def goodbye_late(stage: Stage) -> None:
    result_late(stage)
    stage.station.visit.say_goodbye()


def dressed(stage: Stage) -> None:
    picking(stage)
    stage.station.visit.pick_face(next(iter(children())))


def prize(stage: Stage) -> None:
    """At a station of a festival: its codes can be typed too. By five nothing waits any more."""
    stage.take_kit("K03", 1, 17)
    result(stage)
    stage.station.visit.open_prize()


def prize_here(stage: Stage) -> None:
    """One that a guide hands over at the screen."""
    stage.take_kit("K03", 1, 17, hand="here")
    result(stage)
    stage.station.visit.open_prize()


def prize_seat(stage: Stage) -> None:
    """A seat of a class that begins soon: until half an hour before all of them may be won."""
    stage.take_kit("K03", 1, 16, 20, begins=time(17))
    result(stage)
    stage.station.visit.open_prize()


def goodbye_dressed(stage: Stage) -> None:
    dressed(stage)
    stage.station.visit.say_goodbye()


def ring(stage: Stage) -> None:
    question("SingleChoice", None)(stage)
    stage.clock.pass_ms(waits.PLAY + 3_000)
