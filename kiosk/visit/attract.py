"""The station plays its own content to the hall, round after round; a ghost hand answers."""

from collections.abc import Mapping, Sequence

import msgspec

from kiosk.content.model import Quiz
from kiosk.games.game import Game
from kiosk.games.shelf import mixed
from kiosk.visit import waits
from kiosk.visit.rounds import ASKED, Round, deal_game, deal_quiz
from kiosk.visit.turn import QUEUE_ASKED

TURN_MS = waits.ATTRACT_ASK + waits.ATTRACT_TAP + waits.ATTRACT_SHOW


class Attract(msgspec.Struct, frozen=True):
    """round: as a child would take it over, untouched. shown: as it is seen, the hand's moves made.

    ghost: the id the hand points at, or "". answered: the hand has tapped; show the answer and its
    reason. profession: who now steps forward, the id of whom the question was about, or "".
    card: where nothing can be played yet, the profession that is shown instead of a round; "" on
    a street without any.
    """

    round: Round | None
    shown: Round | None
    ghost: str = ""
    answered: bool = False
    profession: str = ""
    card: str = ""


def attract(
    quizzes: tuple[Quiz, ...],
    games: tuple[Game, ...],
    seed: int,
    ms: int,
    trades: Sequence[str] = (),
    seen: Mapping[str, int] | None = None,
    *,
    queue: bool = False,
) -> Attract:
    """What is shown `ms` after the attract began: quizzes and games by turns, of every engine.

    trades: the professions of a street on which there is neither. queue: whoever takes the round
    over plays a short one.
    """
    if not quizzes and not games:
        return _people(trades, ms)
    turn, within = divmod(ms, TURN_MS)
    thing = _on(quizzes, games, turn)
    round_: Round = (
        deal_quiz(thing, seed + turn, seen=seen, most=QUEUE_ASKED if queue else ASKED)
        if isinstance(thing, Quiz)
        else deal_game(thing, seed + turn, short=queue)
    )
    if within < waits.ATTRACT_ASK:
        return Attract(round_, round_)
    answered = within >= waits.ATTRACT_ASK + waits.ATTRACT_TAP
    shown = round_.demonstrated() if answered else round_
    ghost = round_.ghost if shown == round_ else ""
    return Attract(round_, shown, ghost, answered, round_.about if answered else "")


def _people(trades: Sequence[str], ms: int) -> Attract:
    """One after another: the card first, then its master steps forward."""
    turn, within = divmod(ms, waits.ATTRACT_CARD)
    card = trades[turn % len(trades)] if trades else ""
    return Attract(None, None, card=card, profession=card if within >= waits.ATTRACT_TAP else "")


def _on(quizzes: tuple[Quiz, ...], games: tuple[Game, ...], turn: int) -> Quiz | Game:
    """Whose turn it is; each begins anew when all of its kind were on."""
    pair, second = divmod(turn, 2)
    if not games or (quizzes and not second):
        return quizzes[(pair if games else turn) % len(quizzes)]
    return mixed(games)[(pair if quizzes else turn) % len(games)]
