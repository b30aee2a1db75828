"""What a screen shows, as a value, and how a fact changes it: live, or read back after a crash."""

from typing import Any

import msgspec

from kiosk import facts
from kiosk.ages import MIDDLE, OLDEST, GameBand, game_band_of, younger
from kiosk.content.store import Content
from kiosk.visit.comfort import Comfort
from kiosk.visit.discovery import Discovery
from kiosk.visit.rounds import GameRound, QuizRound, Round, resumed_game, resumed_quiz
from kiosk.visit.screens import Screen
from kiosk.visit.together import Together
from kiosk.visit.trade import trade_of


class State(msgspec.Struct, frozen=True, kw_only=True):
    """All that the screen shows. visit: the id once the child has chosen something.

    adjusting: the comfort sheet lies open above the screen. trade: of the last finished round.
    asking: the game for which is being asked whether one plays or two, or "". players: how many
    play, as they said, 4 = four or more; 0 while nobody has said it. band: for whom the
    next round is dealt: it begins in the middle, knows the age once it was said, and follows the
    child from game to game.
    discovery: the diagnostic under way or told, see kiosk/visit/discovery.py; together: those of
    several side by side. behind: where Back
    leads from a card, when it is not the list. streets: those touched in this visit.
    goal: where the map leads, "" = nowhere yet; before: the screen from which it was opened, or
    that on which was asked where a profession is learned: learning. home: the region that the
    child touched there, kept as long as the visit and no fact.
    wished: the professions that the child would do for a day. felt: how it was, told on a goodbye.
    windows: lit by their signs; missed: the sign of another street that was tapped last.
    turn: the goodbye is said for it is the next one's turn.
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
    band: GameBand = MIDDLE
    discovery: Discovery | None = None
    together: Together | None = None
    behind: Screen | None = None
    goal: str = ""
    learning: str = ""
    home: str = ""
    before: Screen = Screen.STREET
    streets: frozenset[str] = frozenset()
    windows: int = 0
    missed: str = ""
    wished: frozenset[str] = frozenset()
    felt: str = ""
    turn: bool = False


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
        case facts.DayWished():
            return {"wished": state.wished | {fact.profession}}
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
            done = state.done | {round_.id}
            trade = trade_of(round_, content)
            return {"done": done, "trade": trade, "band": round_.band_after(state.band, fact)}
        case facts.Discovered():
            band = game_band_of(fact.band) or OLDEST
            return {"band": younger(band, state.band) if fact.side else band}
        case facts.RoundLeft():
            return {"screen": Screen.STREET, "round": None}
        case facts.PrizeWon():
            return {"prize": fact}
        case _:
            return {}
