"""A quiz or a game being played: what is asked, what was answered. Values, never changed."""

import random
from collections.abc import Mapping
from typing import Any, ClassVar, Literal, NamedTuple

import msgspec

from kiosk.ages import GAME_BANDS, MIDDLE, YOUNGEST, GameBand, game_band_of
from kiosk.content.model import Quiz
from kiosk.facts import Answered, GameStarted, Moved, QuizStarted, RoundFinished
from kiosk.games.game import Game, Move, Table, whole
from kiosk.games.hands import right_move
from kiosk.questions.bank import draw, near, next_difficulty, next_question
from kiosk.questions.question import ChoiceQuestion, Question, Verdict
from kiosk.questions.true_false import TrueFalse
from kiosk.texts import Text
from kiosk.visit.screens import Screen

SIDES = "ab"
"""Two who play side by side: left and right, or above and below."""

EASY, HARD = 0.9, 0.4
"""Shares of a game's points: from EASY on the next game is harder, below HARD easier."""

ASKED = 8
"""Questions in a round: 60 to 90 seconds."""

ENOUGH = 5
"""So many questions for a child's own age make a round; with fewer, those for the ages next to it
join, and only then the others."""


class Score(NamedTuple):
    """What an answer was worth when it was given: points of `of`."""

    points: int
    of: int


class QuizRound(msgspec.Struct, frozen=True, kw_only=True):
    """index: the question being asked; chosen, verdict: its answer, once given.

    scores: of the questions answered, in order, as their facts tell them. spare: what may be
    asked instead.
    """

    quiz: Quiz
    seed: int
    questions: tuple[Question, ...]
    spare: tuple[Question, ...] = ()
    index: int = 0
    chosen: tuple[str, ...] = ()
    scores: tuple[Score, ...] = ()

    kind: ClassVar[Literal["quiz"]] = "quiz"
    screen: ClassVar[Screen] = Screen.QUIZ

    @property
    def id(self) -> str:
        return self.quiz.id

    @property
    def name(self) -> Text:
        return self.quiz.name

    @property
    def place(self) -> tuple[str, str]:
        """Street and area; the area may be empty."""
        return self.quiz.street, self.quiz.area

    @property
    def truth(self) -> Text:
        """One true sentence to take along: the reason of the last question."""
        return self.question.explanation

    @property
    def about(self) -> str:
        """The profession that the question being asked is about, or ""."""
        return self.question.profession or ""

    @property
    def asked(self) -> str:
        """The id of the question being asked, or ""."""
        return self.question.id

    @property
    def ghost(self) -> str:
        """The id that a hand points at to show how it is played, or ""."""
        return self.question.hint()

    @property
    def named(self) -> list[str]:
        """The professions that the quiz names: the first of all, then those answered right."""
        asked = list(zip(self.questions, self.scores, strict=False))
        first = [question.profession for question in self.questions if question.profession][:1]
        right = [question.profession for question, one in asked if one.points == one.of]
        return first + [profession for profession in right if profession]

    @property
    def question(self) -> Question:
        return self.questions[self.index]

    @property
    def verdict(self) -> Verdict | None:
        """The verdict on the question being asked, or None while it waits for an answer.

        Points are the fact's: what was said to the child and counted stays, whatever the pack
        says by now. What would have been right is asked of the question.
        """
        if len(self.scores) <= self.index:
            return None
        return Verdict(*self.scores[self.index], self.question.judge(self.chosen).right)

    @property
    def offered(self) -> tuple[str, ...]:
        """The choices' ids in the order this round shows them."""
        return self.question.offered(random.Random(f"{self.seed} {self.question.id}"))

    @property
    def points(self) -> int:
        return sum(score.points for score in self.scores)

    @property
    def of(self) -> int:
        return sum(score.of for score in self.scores)

    @property
    def finished(self) -> bool:
        return len(self.scores) == len(self.questions)

    def started(self) -> QuizStarted:
        """The fact that this round began."""
        return QuizStarted(
            quiz=self.quiz.id,
            street=self.quiz.street,
            area=self.quiz.area,
            questions=tuple(question.id for question in self.questions),
            seed=self.seed,
            spare=tuple(question.id for question in self.spare),
        )

    def dealt_anew(self, seed: int, band: GameBand, seen: Mapping[str, int]) -> "QuizRound":
        return deal_quiz(self.quiz, seed, band, seen)

    def band_after(self, band: GameBand, finished: RoundFinished) -> GameBand:
        """For whom the next round is dealt: a quiz follows the child by itself."""
        return band

    def demonstrated(self) -> "QuizRound":
        """As it is after the hand has shown how: the answer is shown beside the round."""
        return self

    def answered(self, fact: Answered) -> "QuizRound":
        scores = (*self.scores, Score(fact.points, fact.of))
        return msgspec.structs.replace(self, chosen=fact.chosen, scores=scores)

    def next(self) -> "QuizRound":
        """The next question; where the quiz has spare ones, as hard as the answers ask for."""
        turned = msgspec.structs.replace(self, index=self.index + 1, chosen=())
        if not self.spare or turned.index == len(self.questions):
            return turned
        asked, left = self.questions[: turned.index], self.questions[turned.index :]
        # what is right in part says neither that it was easy nor that it was hard
        clear = [one for one in self.scores if one.points in (0, one.of)]
        wanted = next_difficulty(score.points == score.of for score in clear)
        chosen = next_question((*left, *self.spare), wanted)
        rest = tuple(question for question in (*left, *self.spare) if question is not chosen)
        room = len(left) - 1
        return msgspec.structs.replace(
            turned, questions=(*asked, chosen, *rest[:room]), spare=rest[room:]
        )


class GameRound(msgspec.Struct, frozen=True, kw_only=True):
    """tables: one, or one each for two who play side by side; their points are one sum.
    together: so many play at the one table for one goal, or 0."""

    game: Game
    seed: int
    band: GameBand
    tables: tuple[Any, ...]
    together: int = 0

    kind: ClassVar[Literal["game"]] = "game"
    screen: ClassVar[Screen] = Screen.GAME
    about: ClassVar[str] = ""
    asked: ClassVar[str] = ""

    @property
    def id(self) -> str:
        return self.game.id

    @property
    def name(self) -> Text:
        return self.game.name

    @property
    def place(self) -> tuple[str, str]:
        """Street and area; the area may be empty."""
        return self.game.street, self.game.area

    @property
    def named(self) -> list[str]:
        """The profession that the game names, if it names one."""
        return [self.game.profession] if self.game.profession else []

    @property
    def truth(self) -> Text:
        """One true sentence to take along."""
        return self.game.fact

    @property
    def ghost(self) -> str:
        """The id that a hand points at to show how it is played, or ""."""
        return str(self.game.demo(self.table))

    @property
    def table(self) -> Any:
        return self.tables[0]

    @property
    def shared(self) -> bool:
        """It is another game for who is alone."""
        return self.game.versus and max(len(self.tables), self.together) > 1

    @property
    def points(self) -> int:
        return sum(table.points for table in self._tables)

    @property
    def of(self) -> int:
        return sum(table.of for table in self._tables)

    @property
    def finished(self) -> bool:
        return all(table.finished for table in self._tables)

    @property
    def slips(self) -> int:
        return sum(self.game.slips(table) for table in self.tables)

    @property
    def _tables(self) -> tuple[Table, ...]:
        return self.tables

    def started(self) -> GameStarted:
        """The fact that this round began."""
        return GameStarted(
            game=self.game.id,
            engine=str(type(self.game).__struct_config__.tag),
            street=self.game.street,
            area=self.game.area,
            seed=self.seed,
            band=self.band,
            players=len(self.tables),
            together=self.together,
        )

    def dealt_anew(self, seed: int, band: GameBand, seen: Mapping[str, int]) -> "GameRound":
        return deal_game(self.game, seed, self.band, self.together or len(self.tables))

    def band_after(self, band: GameBand, finished: RoundFinished) -> GameBand:
        """A step up after a game that was easy, a step down after one that was hard."""
        if not finished.of:
            return band
        share = finished.points / finished.of
        step = (share >= EASY) - (share < HARD)
        return GAME_BANDS[min(max(GAME_BANDS.index(band) + step, 0), len(GAME_BANDS) - 1)]

    def demonstrated(self) -> "GameRound":
        """As it is after the hand has made its moves before all eyes."""
        shown = self
        for _ in range(self.game.shown_moves):
            shown = shown.moved(Moved(move=right_move(shown.game, shown.table)))
        return shown

    def moved(self, fact: Moved) -> "GameRound":
        """A move without a side, or of a side that nobody plays, is the first one's."""
        tables = self.game.moved(self.tables, self._side(fact.move), fact.move)
        return msgspec.structs.replace(self, tables=tables)

    def foretold(self, move: Move) -> Any:
        """The table as a move would leave it, or as it is by then when there is no such move."""
        table = self.tables[self._side(move)]
        made, ms = self.game.play(table, move), whole(move.get("ms", ""))
        return made if made != table or ms is None else self.game.at(table, ms)

    def _side(self, move: Move) -> int:
        side = SIDES.find(move.get("side", "a"))
        return side if 0 <= side < len(self.tables) else 0


Round = QuizRound | GameRound


def deal_quiz(
    quiz: Quiz,
    seed: int,
    band: GameBand = MIDDLE,
    seen: Mapping[str, int] | None = None,
    most: int = ASKED,
) -> QuizRound:
    """A round of a quiz: its questions in the order that the seed gives.

    Of a quiz larger than `most` those seen least here, for this band or those next to it, and as
    many spare ones. It begins with a question that one tap answers, if there is one.
    """
    fitting = near(quiz.questions, band, ENOUGH)
    drawn = draw(fitting, seed, len(fitting), None, seen or {})
    asked = draw(fitting, seed, most, None, seen or {}) if len(drawn) > most else drawn
    first = next((one for one in asked if isinstance(one, ChoiceQuestion | TrueFalse)), asked[0])
    rest = [one for one in asked if one is not first]
    spare = [one for one in drawn if one not in asked][:most]
    return QuizRound(quiz=quiz, seed=seed, questions=(first, *rest), spare=tuple(spare))


def deal_game(
    game: Game,
    seed: int,
    band: GameBand = MIDDLE,
    players: int = 1,
    *,
    short: bool = False,
) -> GameRound:
    """A round for one, for two where the game allows that, or for a crew. short: with as few pieces
    as the youngest get; what runs by the clock runs as long as always."""
    hands = game.hands(players)
    sides = min(max(players, 1), len(SIDES)) if game.versus and not hands else 1
    if (sides > 1 and game.wide) or (short and game.shrinks):
        band = YOUNGEST
    tables = game.tables(seed, band, sides, hands)
    return GameRound(game=game, seed=seed, band=band, tables=tables, together=hands)


def resumed_quiz(quiz: Quiz, fact: QuizStarted) -> QuizRound:
    """The round as it was begun. Raises LookupError when the pack has lost one of its questions."""
    by_id = {question.id: question for question in quiz.questions}
    questions = tuple(by_id[question_id] for question_id in fact.questions)
    spare = tuple(by_id[question_id] for question_id in fact.spare)
    return QuizRound(quiz=quiz, seed=fact.seed, questions=questions, spare=spare)


def resumed_game(game: Game, fact: GameStarted) -> GameRound:
    """The round as it was begun. Raises LookupError when nothing is dealt for its band any more."""
    band = game_band_of(fact.band)
    if band is None:
        raise LookupError(f"no band {fact.band}")
    return deal_game(game, fact.seed, band, fact.together or fact.players)
