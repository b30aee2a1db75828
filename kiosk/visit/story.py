"""What a screen shows, as a value, and how a fact changes it: live, or read back after a crash."""

from enum import StrEnum
from typing import Any

import msgspec

from kiosk import facts
from kiosk.content.store import Content
from kiosk.games.game import BANDS, MIDDLE, Band
from kiosk.visit.comfort import Comfort
from kiosk.visit.discovery import Discovery
from kiosk.visit.rounds import GameRound, QuizRound, Round, resumed_game, resumed_quiz
from kiosk.visit.trade import trade_of

EASY, HARD = 0.9, 0.4
"""Shares of a game's points: from EASY on the next game is harder, below HARD easier."""


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
    AGE = "Age"
    TRIAD = "Triad"
    CHALLENGE = "Challenge"
    TRIED = "Tried"
    DISCOVERY = "Discovery"
    TAKEAWAY = "Takeaway"
    GOODBYE = "Goodbye"


class State(msgspec.Struct, frozen=True, kw_only=True):
    """All that the screen shows. visit: the id once the child has chosen something.

    adjusting: the comfort sheet lies open above the screen. trade: of the last finished round.
    asking: the game for which is being asked whether one plays or two, or "". players: how many
    play, as they said, 4 = four or more; 0 while nobody has said it. band: for whom the
    next round is dealt: it begins in the middle, knows the age once it was said, and follows the
    child from game to game.
    discovery: the diagnostic under way or told, see kiosk/visit/discovery.py; behind: where Back
    leads from a card, when it is not the list. streets: those touched in this visit.
    face: the drawn one that the child picked, or ""; picking: the faces lie open to pick from.
    """

    screen: Screen = Screen.ATTRACT
    lang: str = ""
    visit: str | None = None
    guide: bool = False
    round: Round | None = None
    profession: str = ""
    prize: facts.PrizeWon | None = None
    done: frozenset[str] = frozenset()
    comfort: Comfort = Comfort()
    adjusting: bool = False
    trade: str = ""
    face: str = ""
    picking: bool = False
    asking: str = ""
    players: int = 0
    band: Band = MIDDLE
    discovery: Discovery | None = None
    behind: Screen | None = None
    streets: frozenset[str] = frozenset()


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
        case facts.PlayersChosen():
            return {"players": fact.players, "screen": Screen.STREET}
        case facts.CardOpened():
            return {
                "screen": Screen.CARD,
                "profession": fact.profession,
                "round": None,
                "streets": state.streets | {fact.street},
            }
        case facts.QuizStarted():
            quiz = resumed_quiz(content.quiz(fact.quiz), fact)
            streets = state.streets | {fact.street}
            return {"screen": Screen.QUIZ, "round": quiz, "prize": None, "streets": streets}
        case facts.GameStarted():
            game = resumed_game(content.game(fact.game), fact)
            return {
                "screen": Screen.GAME,
                "round": game,
                "prize": None,
                "asking": "",
                "streets": state.streets | {fact.street},
            }
        case facts.Answered() if isinstance(round_, QuizRound):
            # the step to the next question is no fact of its own: its answer tells it
            asked = round_ if round_.verdict is None else round_.next()
            return {"round": asked.answered(fact)}
        case facts.Moved() if isinstance(round_, GameRound):
            return {"round": round_.moved(fact)}
        case facts.RoundFinished() if round_ is not None:
            done = state.done | {_id_of(round_)}
            trade = trade_of(round_, content)
            return {"done": done, "trade": trade, "band": _band_after(state, fact)}
        case facts.Discovered():
            return {"band": fact.band if fact.band in BANDS else BANDS[-1]}
        case facts.RoundLeft():
            return {"screen": Screen.STREET, "round": None}
        case facts.PrizeWon():
            return {"prize": fact}
        case _:
            return {}


def _id_of(round_: Round) -> str:
    return round_.quiz.id if isinstance(round_, QuizRound) else round_.game.id


def _band_after(state: State, fact: facts.RoundFinished) -> Band:
    """A step up after a game that was easy, a step down after one that was hard."""
    if not isinstance(state.round, GameRound) or fact.of == 0:
        return state.band
    share, place = fact.points / fact.of, BANDS.index(state.band)
    step = (share >= EASY) - (share < HARD)
    return BANDS[min(max(place + step, 0), len(BANDS) - 1)]
