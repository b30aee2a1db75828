"""The station plays its own content to the hall, round after round; a ghost hand answers."""

from collections.abc import Mapping

import msgspec

from kiosk.content.model import Quiz
from kiosk.games.game import Game
from kiosk.games.match import Match
from kiosk.games.order import Order
from kiosk.visit import waits
from kiosk.visit.rounds import QuizRound, Round, deal_game, deal_quiz

TURN_MS = waits.PREVIEW_ASK + waits.PREVIEW_TAP + waits.PREVIEW_SHOW


class Preview(msgspec.Struct, frozen=True):
    """round: as a child would take it over, untouched. ghost: the id the hand points at, or "".

    answered: the hand has tapped; show the answer and its reason. profession: who now steps
    forward, the id of whom the question was about, or "".
    """

    round: Round
    ghost: str = ""
    answered: bool = False
    profession: str = ""


def preview(
    quizzes: tuple[Quiz, ...],
    games: tuple[Game, ...],
    seed: int,
    ms: int,
    seen: Mapping[str, int] | None = None,
) -> Preview:
    """What is shown `ms` after the attract began: quizzes and games by turns; of the games those
    whose table is understood when a few of its cards are seen."""
    games = tuple(game for game in games if isinstance(game, Match | Order))
    turn, within = divmod(ms, TURN_MS)
    shown: list[Quiz | Game] = [
        thing for pair in zip(quizzes, games, strict=False) for thing in pair
    ]
    shown += [*quizzes[len(games) :], *games[len(quizzes) :]]
    thing = shown[turn % len(shown)]
    round_: Round = (
        deal_quiz(thing, seed + turn, seen=seen)
        if isinstance(thing, Quiz)
        else deal_game(thing, seed + turn)
    )
    if within < waits.PREVIEW_ASK:
        return Preview(round_)
    answered = within >= waits.PREVIEW_ASK + waits.PREVIEW_TAP
    profession = _asked_about(round_) if answered else ""
    return Preview(round_, _first_right(round_), answered, profession)


def _asked_about(round_: Round) -> str:
    return round_.question.profession or "" if isinstance(round_, QuizRound) else ""


def _first_right(round_: Round) -> str:
    if isinstance(round_, QuizRound):
        return round_.question.hint()
    return round_.game.hint(round_.table)
