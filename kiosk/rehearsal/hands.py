"""A simulated child's hand: an answer it knows or not, a move it means or not. Never looks up."""

from random import Random
from typing import Any

from kiosk.games.arena import CARDS
from kiosk.games.battle import Battle
from kiosk.games.brake import Brake
from kiosk.games.conveyor import Conveyor
from kiosk.games.estimate import Estimate
from kiosk.games.game import Game
from kiosk.games.grab import Grab
from kiosk.games.green import Green
from kiosk.games.hands import right_move
from kiosk.games.hazard import Hazard
from kiosk.games.helm import Helm
from kiosk.games.inspector import Inspector
from kiosk.games.match import Match
from kiosk.games.order import Order
from kiosk.games.reveal import Reveal
from kiosk.games.robot import Robot
from kiosk.questions.question import Question

TRIES = 6
"""A wrong answer that is none to this kind of question is looked for so often."""


def answer(
    question: Question, offered: tuple[str, ...], knows: bool, rng: Random
) -> tuple[str, ...]:
    right = question.judge(()).right
    if not question.accepts(right):  # any one of them is right
        right = (rng.choice(right),)
    for _ in range(0 if knows else TRIES):
        wrong = _mistaken(right, offered, rng)
        if wrong != right and question.accepts(wrong):
            return wrong
    return right


def _mistaken(right: tuple[str, ...], offered: tuple[str, ...], rng: Random) -> tuple[str, ...]:
    """Another choice, another order, or the same cards in other places."""
    if len(right) == 1 and right[0] in offered:
        return (rng.choice(offered),)
    if right and ">" in right[0]:
        put = [one.split(">") for one in right]
        places = [place for _, place in put]
        rng.shuffle(places)
        return tuple(f"{card}>{place}" for (card, _), place in zip(put, places, strict=True))
    if len(right) == 1 and right[0].lstrip("-").replace(".", "").isdigit():
        return (str(round(float(right[0]) * rng.uniform(0.5, 1.5))),)
    return tuple(rng.sample(offered or right, len(right)))


def move(game: Game, table: Any, knows: bool, rng: Random, wait_ms: int) -> dict[str, str]:
    """The next move, made `wait_ms` after the one before where the game keeps no time itself."""
    made = dict(right_move(game, table)) if knows else dict(_missed(game, table, rng))
    made.setdefault("ms", str(table.ms + wait_ms))
    return made


def _missed(game: Game, table: Any, rng: Random) -> dict[str, str]:
    """A slip of this kind of game; where none is easily made, the right move."""
    meant = right_move(game, table)
    match game:
        case Match():
            side = next(iter(meant))
            cards = table.rights if side == "right" else table.lefts
            return {side: rng.choice([card for card in cards if card not in table.paired])}
        case Order():
            return {"step": rng.choice(table.waiting)}
        case Conveyor() if "bin" in meant:
            return meant | {"bin": rng.choice(game.bins).id}
        case Inspector(gives=True) if rng.random() < 0.5:
            return {"sample": meant["sample"], "give": rng.choice(game.spec).id}
        case Inspector(gives=False):
            return meant | {"verdict": rng.choice(("pass", "reject"))}
        case Reveal() if "answer" in meant:
            open_ = [card for card in table.options if card not in table.crossed]
            return meant | {"answer": rng.choice(open_)}
        case Estimate():
            asked = next(one for one in game.quantities if one.id == meant["quantity"])
            return meant | {"value": str(rng.randint(asked.low, asked.high))}
        case Hazard():
            return {"x": str(rng.randrange(1001)), "y": str(rng.randrange(1001))}
        case Robot() if rng.random() < 0.1:
            return {"level": table.level, "skip": "yes"}
        case Grab() if "go" in meant:
            spots = ("pit", "lorry")
            return meant | {"go": rng.choice(spots)}
        case Green():
            return {"control": rng.choice(game.controls).id, "ms": meant["ms"]}
        case Battle() if "program" in meant:
            cards = meant["program"].split()
            return meant | {"program": " ".join((*cards[:-1], rng.choice(CARDS)))}
        case Brake() if table.state.waits == 0:
            return {"hold": "no" if table.held else "yes", "ms": meant["ms"]}
        case Helm():
            held = {"x": rng.choice(("left", "right")), "y": rng.choice(("down", "none", "up"))}
            return {**held, "ms": meant["ms"]}
    return meant
