"""The station plays its own content to the hall, round after round; a ghost hand answers."""

import msgspec

from kiosk.content.model import Quiz
from kiosk.games.game import Game
from kiosk.visit import waits
from kiosk.visit.rounds import QuizRound, Round, deal_game, deal_quiz

TURN_MS = waits.PREVIEW_ASK + waits.PREVIEW_TAP + waits.PREVIEW_SHOW


class Preview(msgspec.Struct, frozen=True):
    """round: as a child would take it over, untouched. ghost: the id the hand points at, or "".

    answered: the hand has tapped; show the answer and its reason.
    """

    round: Round
    ghost: str = ""
    answered: bool = False


def preview(quizzes: tuple[Quiz, ...], games: tuple[Game, ...], seed: int, ms: int) -> Preview:
    """What is shown `ms` after the attract began: quizzes and games by turns."""
    turn, within = divmod(ms, TURN_MS)
    shown: list[Quiz | Game] = [
        thing for pair in zip(quizzes, games, strict=False) for thing in pair
    ]
    shown += [*quizzes[len(games) :], *games[len(quizzes) :]]
    thing = shown[turn % len(shown)]
    round_: Round = (
        deal_quiz(thing, seed + turn) if isinstance(thing, Quiz) else deal_game(thing, seed + turn)
    )
    if within < waits.PREVIEW_ASK:
        return Preview(round_)
    answered = within >= waits.PREVIEW_ASK + waits.PREVIEW_TAP
    return Preview(round_, _first_right(round_), answered)


def _first_right(round_: Round) -> str:
    if isinstance(round_, QuizRound):
        return round_.question.judge(()).right[0]
    return round_.game.hint(round_.table)
