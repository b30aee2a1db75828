"""A quiz or a game being played: what is asked, what was answered. Values, never changed."""

import random
from typing import Any

import msgspec

from kiosk.content.model import Quiz
from kiosk.facts import Answered, GameStarted, Moved, QuizStarted
from kiosk.games.game import Game, Table
from kiosk.questions.question import Question, Verdict


class QuizRound(msgspec.Struct, frozen=True, kw_only=True):
    """index: the question being asked; chosen, verdict: its answer, once given.

    verdicts: of the questions answered, in order.
    """

    quiz: Quiz
    seed: int
    questions: tuple[Question, ...]
    index: int = 0
    chosen: tuple[str, ...] = ()
    verdicts: tuple[Verdict, ...] = ()

    @property
    def question(self) -> Question:
        return self.questions[self.index]

    @property
    def verdict(self) -> Verdict | None:
        """The verdict on the question being asked, or None while it waits for an answer."""
        return self.verdicts[self.index] if len(self.verdicts) > self.index else None

    @property
    def offered(self) -> tuple[str, ...]:
        """The choices' ids in the order this round shows them."""
        return self.question.offered(random.Random(f"{self.seed} {self.question.id}"))

    @property
    def points(self) -> int:
        return sum(verdict.points for verdict in self.verdicts)

    @property
    def of(self) -> int:
        return sum(verdict.of for verdict in self.verdicts)

    @property
    def finished(self) -> bool:
        return len(self.verdicts) == len(self.questions)

    def answered(self, fact: Answered) -> "QuizRound":
        verdict = self.question.judge(fact.chosen)
        return msgspec.structs.replace(self, chosen=fact.chosen, verdicts=(*self.verdicts, verdict))

    def next(self) -> "QuizRound":
        return msgspec.structs.replace(self, index=self.index + 1, chosen=())


class GameRound(msgspec.Struct, frozen=True, kw_only=True):
    game: Game
    seed: int
    table: Any

    @property
    def points(self) -> int:
        return int(self._table.points)

    @property
    def of(self) -> int:
        return int(self._table.of)

    @property
    def finished(self) -> bool:
        return bool(self._table.finished)

    @property
    def _table(self) -> Table:
        assert isinstance(self.table, Table)
        return self.table

    def moved(self, fact: Moved) -> "GameRound":
        return msgspec.structs.replace(self, table=self.game.play(self.table, fact.move))


Round = QuizRound | GameRound


def deal_quiz(quiz: Quiz, seed: int) -> QuizRound:
    """A round of a quiz: its questions in the order that the seed gives."""
    questions = random.Random(seed).sample(quiz.questions, len(quiz.questions))
    return QuizRound(quiz=quiz, seed=seed, questions=tuple(questions))


def deal_game(game: Game, seed: int) -> GameRound:
    return GameRound(game=game, seed=seed, table=game.deal(seed))


def started(round_: Round) -> QuizStarted | GameStarted:
    """The fact that this round began."""
    if isinstance(round_, QuizRound):
        quiz = round_.quiz
        ids = tuple(question.id for question in round_.questions)
        return QuizStarted(
            quiz=quiz.id, street=quiz.street, area=quiz.area, questions=ids, seed=round_.seed
        )
    game = round_.game
    engine = str(type(game).__struct_config__.tag)
    return GameStarted(
        game=game.id, engine=engine, street=game.street, area=game.area, seed=round_.seed
    )


def resumed_quiz(quiz: Quiz, fact: QuizStarted) -> QuizRound:
    """The round as it was begun. Raises LookupError when the pack has lost one of its questions."""
    by_id = {question.id: question for question in quiz.questions}
    questions = tuple(by_id[question_id] for question_id in fact.questions)
    return QuizRound(quiz=quiz, seed=fact.seed, questions=questions)
