"""Deeds while cards are read and rounds are played: values of a state, no clock, no disk.

None: the touch came too late or asks for what is not there, and is ignored.
"""

from collections.abc import Iterable, Mapping

from kiosk import facts
from kiosk.ages import YOUNGEST
from kiosk.content.model import Profession
from kiosk.games.game import Game
from kiosk.regions import regions
from kiosk.visit.attract import Attract
from kiosk.visit.deed import Deed, shows
from kiosk.visit.rounds import GameRound, QuizRound, Round, deal_game
from kiosk.visit.screens import LISTS, STAYS, Screen
from kiosk.visit.story import State

PLAYERS = 4
"""As many stand at a screen and play; "four" is said for more, too."""


def playing(state: State) -> Round | None:
    """The round that is not finished yet."""
    return state.round if state.round is not None and not state.round.finished else None


def take_over(shown: Attract, easiest: bool = False) -> Deed:
    """The first touch: the very round that was being shown is the child's, or the card.

    easiest: a game as it is dealt for the youngest, from where it follows the child."""
    if easiest and isinstance(shown.round, GameRound):
        eased = deal_game(shown.round.game, shown.round.seed, YOUNGEST)
        return shows(eased.screen, round=eased, band=YOUNGEST)
    if shown.round is not None:
        return shows(shown.round.screen, round=shown.round)
    return shows(Screen.CARD, profession=shown.card) if shown.card else shows(Screen.STREET)


def open_list(state: State, name: str) -> Deed | None:
    """Street, Professions, Quizzes or Games."""
    if playing(state) or name not in LISTS or state.screen is Screen.GOODBYE:
        return None
    return shows(LISTS[name], begins=True)


def open_card(state: State, trade: Profession) -> Deed:
    behind = state.screen if state.screen is Screen.DISCOVERY else None
    fact = facts.CardOpened(profession=trade.id, street=trade.street, area=trade.area)
    return shows(Screen.CARD, fact, behind=behind)


def wish_day(state: State, trade: Profession) -> Deed | None:
    """From its card, once a visit: the child would do this for a day."""
    if state.screen is not Screen.CARD or trade.id != state.profession or trade.id in state.wished:
        return None
    return Deed((facts.DayWished(profession=trade.id, street=trade.street, area=trade.area),))


def open_map(state: State, goal: str) -> Deed | None:
    """The map, with the way to a goal or none; from where nothing is being played."""
    if state.screen not in (Screen.STREET, Screen.RESULT, Screen.PRIZE, Screen.MAP):
        return None
    before = state.before if state.screen is Screen.MAP else state.screen
    return shows(Screen.MAP, begins=True, goal=goal, before=before)


def open_where(state: State, profession: str) -> Deed | None:
    """Where a profession is learned; from where it is told of."""
    if state.screen not in (Screen.CARD, Screen.RESULT, Screen.TAKEAWAY):
        return None
    return shows(Screen.WHERE, begins=True, learning=profession, before=state.screen)


def choose_home(state: State, region: str) -> Deed | None:
    """The child's region, or "" to choose anew: memory of this visit alone."""
    if state.screen is not Screen.WHERE or (region and region not in regions()):
        return None
    return shows(Screen.WHERE, home=region)


def say_players(state: State, players: int) -> Deed | None:
    """How many play at the screen, said on the street: 1 to 4, where 4 is four or more."""
    if state.screen is not Screen.STREET or not 1 <= players <= PLAYERS:
        return None
    return None if players == state.players else Deed((facts.PlayersChosen(players=players),))


def start(state: State, round_: Round) -> Deed:
    return Deed((*left(state), round_.started()))


def is_asked_how_many(state: State, game: Game) -> bool:
    """Of a game that two can play it is asked first how many they are, unless they said it."""
    return game.versus and not state.players


def ask_how_many(state: State, game: Game) -> Deed:
    return shows(Screen.GAME, *left(state), round=None, asking=game.id)


def restart(state: State, fresh: Round) -> Deed:
    """The round under way once more from its beginning, dealt anew."""
    if state.visit is None:
        return shows(state.screen, round=fresh)
    return start(state, fresh)


def answer(state: State, question_id: str, chosen: Iterable[str], took_ms: int) -> Deed | None:
    """An answer to a question that is no longer asked, or answered already, is ignored."""
    round_ = _asked(state, question_id)
    if round_ is None or round_.verdict is not None:
        return None
    picked = tuple(chosen)
    if not round_.question.accepts(picked):
        return None
    verdict = round_.question.judge(picked)
    fact = facts.Answered(
        question=question_id,
        chosen=picked,
        points=verdict.points,
        of=verdict.of,
        took_ms=took_ms,
    )
    return Deed((*_opening(state, round_), fact, *_ending(round_.answered(fact))))


def go_on(state: State, question_id: str) -> Deed | None:
    """On from the reason: to the next question, or to the result."""
    round_ = _asked(state, question_id)
    if round_ is None or round_.verdict is None:
        return None
    return shows(Screen.RESULT) if round_.finished else shows(Screen.QUIZ, round=round_.next())


def move(state: State, game_id: str, made: Mapping[str, str]) -> Deed | None:
    """A move in a game that is no longer played, or one that changes nothing, is ignored."""
    round_ = played(state, game_id)
    if round_ is None or round_.finished or state.screen is not Screen.GAME:
        return None
    fact = facts.Moved(move=dict(made))
    moved = round_.moved(fact)
    if moved.tables == round_.tables:
        return None
    return Deed((*_opening(state, round_), fact, *_ending(moved)))


def see_result(state: State, game_id: str) -> Deed | None:
    """On from a finished game's last sight to its result."""
    round_ = played(state, game_id)
    return shows(Screen.RESULT) if round_ is not None and round_.finished else None


def back(state: State) -> Deed | None:
    """One step towards the street; leaves a round that is not finished."""
    if state.picking:
        return shows(Screen.RESULT)
    if state.screen in (Screen.MAP, Screen.SIGNS, Screen.WHERE):
        return shows(state.before)
    target = STAYS[state.screen].back
    if target is None:
        return None
    if state.screen is Screen.CARD:
        target = state.behind or target
    open_round, gone = playing(state), left(state)
    if isinstance(open_round, GameRound) and open_round.shared and state.players:
        # not asked before; perhaps one is alone by now
        return shows(Screen.GAME, *gone, round=None, asking=open_round.game.id)
    return shows(target, *gone, round=None)


def left(state: State) -> tuple[facts.Fact, ...]:
    """What tells that a round under way is left."""
    return (facts.RoundLeft(),) if playing(state) and state.visit else ()


def played(state: State, game_id: str) -> GameRound | None:
    round_ = state.round
    return round_ if isinstance(round_, GameRound) and round_.game.id == game_id else None


def _asked(state: State, question_id: str) -> QuizRound | None:
    round_ = state.round
    if not isinstance(round_, QuizRound) or state.screen is not Screen.QUIZ:
        return None
    return round_ if round_.question.id == question_id else None


def _opening(state: State, round_: Round) -> tuple[facts.Fact, ...]:
    """A round taken over from the attract screen begins with its first answer."""
    return () if state.visit is not None else (round_.started(),)


def _ending(round_: Round) -> tuple[facts.Fact, ...]:
    if not round_.finished:
        return ()
    return (facts.RoundFinished(points=round_.points, of=round_.of),)
