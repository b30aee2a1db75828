"""What a screen shows, as a value, and how a fact changes it: live, or read back after a crash."""

from enum import StrEnum
from typing import Any

import msgspec

from kiosk import facts
from kiosk.content.store import Content
from kiosk.visit.rounds import GameRound, QuizRound, Round, deal_game, resumed_quiz


class Screen(StrEnum):
    """What is shown; ui/screens has one file for each."""

    ATTRACT = "Attract"
    STREET = "Street"
    PROFESSIONS = "Professions"
    CARD = "Card"
    QUIZZES = "Quizzes"
    GAMES = "Games"
    QUIZ = "Quiz"
    GAME = "Game"
    RESULT = "Result"
    PRIZE = "Prize"
    GOODBYE = "Goodbye"


class State(msgspec.Struct, frozen=True, kw_only=True):
    """All that the screen shows. visit: the id once the child has chosen something."""

    screen: Screen = Screen.ATTRACT
    lang: str = ""
    visit: str | None = None
    guide: bool = False
    round: Round | None = None
    profession: str = ""
    prize: facts.PrizeWon | None = None
    done: frozenset[str] = frozenset()


def after(state: State, fact: facts.AnyFact, content: Content) -> State:
    """The state after a fact. Raises LookupError when the pack no longer holds what was played."""
    return msgspec.structs.replace(state, **_change(state, fact, content))


def _change(state: State, fact: facts.AnyFact, content: Content) -> dict[str, Any]:
    round_ = state.round
    match fact:
        case facts.VisitBegan():
            return {"visit": fact.visit, "lang": fact.lang, "guide": fact.guide}
        case facts.LanguageChosen():
            return {"lang": fact.lang}
        case facts.CardOpened():
            return {"screen": Screen.CARD, "profession": fact.profession, "round": None}
        case facts.QuizStarted():
            quiz = resumed_quiz(content.quiz(fact.quiz), fact)
            return {"screen": Screen.QUIZ, "round": quiz, "prize": None}
        case facts.GameStarted():
            game = deal_game(content.game(fact.game), fact.seed)
            return {"screen": Screen.GAME, "round": game, "prize": None}
        case facts.Answered() if isinstance(round_, QuizRound):
            # the step to the next question is no fact of its own: its answer tells it
            asked = round_ if round_.verdict is None else round_.next()
            return {"round": asked.answered(fact)}
        case facts.Moved() if isinstance(round_, GameRound):
            return {"round": round_.moved(fact)}
        case facts.RoundFinished() if round_ is not None:
            return {"done": state.done | {_id_of(round_)}}
        case facts.RoundLeft():
            return {"screen": Screen.STREET, "round": None}
        case facts.PrizeWon():
            return {"prize": fact}
        case _:
            return {}


def _id_of(round_: Round) -> str:
    return round_.quiz.id if isinstance(round_, QuizRound) else round_.game.id
