"""After a round: how many lamps it lit, and the one thing that comes next."""

from typing import Literal, TypeVar

from kiosk.content.model import Quiz
from kiosk.content.store import Content
from kiosk.games.game import Game
from kiosk.games.shelf import mixed
from kiosk.visit.story import State

LAMPS = (0.0, 0.6, 0.9)
"""Shares of the points from which the first, second and third lamp burns: who came to the end has
one, always; the second stands where a round may win a prize; the third leaves room for a slip."""

Thing = TypeVar("Thing", Quiz, Game)
Way = tuple[Literal["quiz", "game"], Quiz | Game]


def lamps(points: int, of: int) -> int:
    """1, 2 or 3 of the three lamps above a result."""
    share = points / of if of else 0.0
    return sum(share >= least for least in LAMPS)


def onward(state: State, content: Content, street: str) -> list[Way]:
    """What was not yet played in this visit, the best first: at most one game and one quiz.

    Who answered puts a hand to it where the questions were about; who played well is asked of the
    same trade; who found a game hard plays one of another kind.
    """
    played = state.round
    area = played.place[1] if played is not None else ""
    quizzes = [one for one in content.quizzes(street) if one.id not in state.done]
    games = [one for one in mixed(content.games(street)) if one.id not in state.done]
    if played is not None and played.kind == "game":
        games = [one for one in games if type(one) is not type(played.game)] or games
    ways: list[Way] = [("game", one) for one in _near(games, area)]
    ways += [("quiz", one) for one in _near(quizzes, area)]
    well = played is not None and lamps(played.points, played.of) == len(LAMPS)
    return ways[::-1] if played is not None and played.kind == "game" and well else ways


def _near(things: list[Thing], area: str) -> list[Thing]:
    """The first of the same area, else the first of all; none of none."""
    return ([one for one in things if one.area == area] or things)[:1]
