"""A right next move of any game, as a finger would make it, and a wrong one where that is easily
made: for what plays itself, for pictures and for the bench."""

from collections.abc import Iterable
from typing import Any

from kiosk.ages import GameBand
from kiosk.games.arena import CHASSIS, TOOLS
from kiosk.games.battle import Battle, BattleTable
from kiosk.games.brake import HAND_STEPS as BRAKING_STEPS
from kiosk.games.brake import Brake
from kiosk.games.conveyor import Conveyor
from kiosk.games.estimate import Estimate
from kiosk.games.game import Game
from kiosk.games.grab import Grab
from kiosk.games.green import Green
from kiosk.games.hazard import Hazard
from kiosk.games.helm import HAND_STEPS, Helm
from kiosk.games.inspector import Inspector
from kiosk.games.match import Match
from kiosk.games.operators import HAND_MS
from kiosk.games.order import Order
from kiosk.games.reveal import Reveal
from kiosk.games.robot import Robot
from kiosk.games.steady import MARKS, Steady
from kiosk.games.steering import STEP_MS, wanted

MOST_MOVES = 500
"""More than any round has: one that does not end is no measure."""


def skilful_ms(game: Game, seed: int, band: GameBand, together: int = 0) -> int:
    """How long a round takes whose every move is right and comes as soon as a hand can make it.
    together: of a crew's round, so many; one hand does it all."""
    table = game.deal_crew(seed, band, together) if together else game.deal(seed, band)
    moves = 0
    while not table.finished and moves < MOST_MOVES:
        table = game.play(table, right_move(game, table))
        moves += 1
    return max(int(table.ms), moves * HAND_MS[band])


def right_move(game: Game, table: Any) -> dict[str, str]:
    """Raises TypeError for an engine that nobody has taught it."""
    hint = game.hint(table)
    match game:
        case Match():
            return {"left" if table.left is None else "right": hint}
        case Order():
            return {"step": hint}
        case Inspector():
            said = "verdict" if hint in ("pass", "reject") else "give"
            return {"sample": table.waiting[0], said: hint}
        case Reveal():
            return {"riddle": table.riddle, "answer": hint}
        case Estimate():
            return {"quantity": table.waiting[0], "value": hint}
        case Hazard():
            left, top, width, height = next(s.box for s in game.hotspots if s.id == hint)
            x, y = round(1000 * (left + width / 2)), round(1000 * (top + height / 2))
            return {"x": str(x), "y": str(y)}
        case Robot() if hint == "run":
            return {"level": table.level, "run": "yes"}
        case Robot():
            blocks = table.program[:-1] if hint == "remove" else (*table.program, hint)
            return {"level": table.level, "program": " ".join(blocks)}
        case Conveyor():
            return _sorted(game, table)
        case Steady():
            stretch_ms = 2000 * game.length // MARKS // (table.least + table.most)
            return {"tap": hint, "ms": str(table.ms + stretch_ms)}
        case Green():
            return _operated(game, table)
        case Helm():
            return _steered(game, table)
        case Brake():
            return _braked(game, table)
        case Grab():
            return _sent(game, table)
        case Battle():
            return _laid(table, hint)
    raise TypeError(f"no hand knows {type(game).__name__}")


def slip(game: Game, table: Any) -> tuple[dict[str, str], str] | None:
    """A wrong move in place of the right one, and the id of what is touched for it; None where
    nothing wrong is at hand, so after a first card of two only."""
    meant = right_move(game, table)
    for key, other in _others(game, table):
        made = meant | {key: other}
        if key in meant and game.slips(game.play(table, made)) > game.slips(table):
            return made, other
    return None


def _others(game: Game, table: Any) -> Iterable[tuple[str, str]]:
    """What else could be touched, by its word in a move."""
    match game:
        case Match():
            return [("right", card) for card in table.rights]
        case Order():
            return [("step", step) for step in table.tray or table.waiting]
        case Conveyor():
            return [("bin", bin_.id) for bin_ in game.bins]
        case Inspector():
            said = [("verdict", verdict) for verdict in ("pass", "reject")]
            return [*said, *(("give", point.id) for point in game.spec)]
        case Reveal():
            return [("answer", card) for card in table.options]
    return ()


def _sorted(game: Conveyor, table: Any) -> dict[str, str]:
    """The thing that leaves first, a second later or as soon as there is one."""
    seen = game.at(table, table.ms + 1_000)
    while not (seen.riding() or seen.finished):
        seen = game.at(seen, seen.ms + 250)
    if seen.finished:
        return {"ms": str(seen.ms)}
    return {"ride": str(seen.riding()[0]), "bin": game.hint(seen), "ms": str(seen.ms)}


def _operated(game: Green, table: Any) -> dict[str, str]:
    hand_ms = HAND_MS[table.band]
    for ms in range(table.ms + hand_ms, game.lasts_ms, hand_ms):
        control = game.hint(game.at(table, ms))
        if control:
            return {"control": control, "ms": str(ms)}
    return {"ms": str(game.lasts_ms)}


def _steered(game: Helm, table: Any) -> dict[str, str]:
    """The next change of a lever, as soon as a hand makes one."""
    hand_ms = HAND_STEPS[table.band] * STEP_MS
    for ms in range(table.ms + hand_ms, game.lasts_ms, hand_ms):
        now = game.at(table, ms)
        x, y = wanted(game.course(now), now.state)
        if (x, y) != now.held:
            held = {"x": ("left", "none", "right")[x + 1], "y": ("down", "none", "up")[y + 1]}
            return {**held, "ms": str(ms)}
    return {"ms": str(game.lasts_ms)}


def _braked(game: Brake, table: Any) -> dict[str, str]:
    """The next change of the brake, as soon as a hand makes one."""
    hand_ms = BRAKING_STEPS[table.band] * STEP_MS
    for ms in range(table.ms + hand_ms, game.lasts_ms, hand_ms):
        now = game.at(table, ms)
        if now.finished:
            return {"ms": str(ms)}
        if game.wanted(now) != now.held:
            return {"hold": "no" if now.held else "yes", "ms": str(ms)}
    return {"ms": str(game.lasts_ms)}


def _sent(game: Grab, table: Any) -> dict[str, str]:
    """To the next place, as soon as the arm has done what it was sent for."""
    now = table
    for ms in range(table.ms, game.lasts_ms, 250):
        now = game.at(now, ms)
        sent = {"go": game.spot(now), "ms": str(ms)}
        if now.finished:
            return {"ms": str(ms)}
        if not now.goal and game.made(now, sent) is not None:
            return sent
    return {"ms": str(game.lasts_ms)}


def _laid(table: BattleTable, hint: str) -> dict[str, str]:
    """A part, a card, or what begins the run."""
    program = table.bots[table.side].program
    made = {
        **{part: {"chassis": part} for part in CHASSIS},
        **{part: {"tool": part} for part in TOOLS},
        "rebuild": {"rebuild": "yes"},
        "remove": {"program": " ".join(program[:-1])},
        "go": {"ready": "yes"},
        "start": {"start": "yes"},
    }
    return {"run": str(table.run), **made.get(hint, {"program": " ".join((*program, hint))})}
