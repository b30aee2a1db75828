"""Players that never look at a screen: for every engine one who can do the job and one who cannot.

Each is asked for the next move and says it as a finger would.
"""

from collections.abc import Callable
from functools import partial
from random import Random
from typing import Any

from kiosk.ages import MIDDLE, GameBand
from kiosk.games import seam
from kiosk.games.arena import CARDS, CHASSIS, TOOLS
from kiosk.games.battle import Battle, BattleTable
from kiosk.games.brake import HAND_STEPS as BRAKING_STEPS
from kiosk.games.brake import Brake, BrakeTable
from kiosk.games.conveyor import Conveyor, ConveyorTable
from kiosk.games.estimate import Estimate, EstimateTable
from kiosk.games.game import Game, Move
from kiosk.games.grab import Grab, GrabTable
from kiosk.games.green import Green, GreenTable
from kiosk.games.hands import right_move
from kiosk.games.hazard import Hazard, HazardTable
from kiosk.games.helm import HAND_STEPS, Helm, HelmTable
from kiosk.games.inspector import Inspector, InspectorTable
from kiosk.games.match import Match, MatchTable
from kiosk.games.operators import HAND_MS, best_control
from kiosk.games.order import Order, OrderTable
from kiosk.games.reveal import Reveal, RevealTable
from kiosk.games.robot import Robot, RobotTable
from kiosk.games.steady import MARKS, Steady, SteadyTable
from kiosk.games.steering import STEP_MS, wanted

Mind = Callable[[Any, Any, Random], dict[str, str]]
MOST_MOVES = 500


def played(game: Game, seed: int, mind: Mind, band: GameBand = MIDDLE) -> tuple[Any, list[Move]]:
    """The last table of a round and all the moves that led to it."""
    rng, table = Random(f"player {seed}"), game.deal(seed, band)
    moves: list[Move] = []
    while not table.finished and len(moves) < MOST_MOVES:
        moves.append(mind(game, table, rng))
        table = game.play(table, moves[-1])
    return table, moves


def later(table: Any, ms: int) -> str:
    """The moment of the next move."""
    return str(table.ms + ms)


def match_well(game: Match, table: MatchTable, rng: Random) -> dict[str, str]:
    """Knows every pair; of covered cards, what it has seen."""
    if table.left is None and table.right is None:
        open_ = [card for card in table.lefts if card not in table.paired]
        return {"left": rng.choice(open_)}
    first = table.left or table.right or ""
    if not game.covered or f"right {first}" in table.seen:
        return {"right": first}
    new = [card for card in table.rights if f"right {card}" not in table.seen]
    return {"right": rng.choice(new)}


def match_badly(game: Match, table: MatchTable, rng: Random) -> dict[str, str]:
    side = rng.choice(("left", "right"))
    return {side: rng.choice([card for card in table.lefts if card not in table.paired])}


def order_well(game: Order, table: OrderTable, rng: Random) -> dict[str, str]:
    return {"step": game.hint(table)}


def order_badly(game: Order, table: OrderTable, rng: Random) -> dict[str, str]:
    return {"step": rng.choice(table.waiting)}


def sort(game: Conveyor, table: ConveyorTable, rng: Random, knows: bool) -> dict[str, str]:
    """Looks up every second and sends the thing that leaves first."""
    seen = game.at(table, table.ms + 1_000)
    while not (seen.riding() or seen.finished):  # all is sorted: wait for the next to set out
        seen = game.at(seen, seen.ms + 250)
    if seen.finished:
        return {"ms": str(seen.ms)}
    riding = seen.riding()
    bin_ = game.hint(seen) if knows else rng.choice(game.bins).id
    return {"ride": str(riding[0]), "bin": bin_, "ms": str(seen.ms)}


def find(game: Hazard, table: HazardTable, rng: Random) -> dict[str, str]:
    """Sees the faults; now and then taps beside them, or doubts a thing that is in order."""
    spot = next(spot for spot in game.hotspots if spot.id not in table.found)
    left, top, width, height = rng.choice(game.decoys).box if rng.random() < 0.15 else spot.box
    x, y = left + width * rng.random(), top + height * rng.random()
    return {"x": str(round(1000 * x)), "y": str(round(1000 * y)), "ms": later(table, 3_000)}


def tap_about(game: Hazard, table: HazardTable, rng: Random) -> dict[str, str]:
    x, y = rng.randrange(1001), rng.randrange(1001)
    return {"x": str(x), "y": str(y), "ms": later(table, 400)}


def inspect(game: Inspector, table: InspectorTable, rng: Random, knows: bool) -> dict[str, str]:
    acts = ("pass", *(point.id for point in game.spec)) if game.gives else ("pass", "reject")
    act = game.hint(table) if knows else rng.choice(acts)
    said = "verdict" if act in ("pass", "reject") else "give"
    return {"sample": table.waiting[0], said: act, "ms": later(table, 4_000)}


def reveal_well(game: Reveal, table: RevealTable, rng: Random) -> dict[str, str]:
    """Is sure after one to three clues, and waits until it is."""
    if table.uncovered < 1 + len(table.waiting) % 3:
        return {"riddle": table.riddle, "more": "clue"}
    return {"riddle": table.riddle, "answer": table.riddle, "ms": later(table, 5_000)}


def reveal_badly(game: Reveal, table: RevealTable, rng: Random) -> dict[str, str]:
    open_ = [card for card in table.options if card not in table.crossed]
    return {"riddle": table.riddle, "answer": rng.choice(open_), "ms": later(table, 500)}


def estimate(game: Estimate, table: EstimateTable, rng: Random, knows: bool) -> dict[str, str]:
    asked = next(one for one in game.quantities if one.id == table.waiting[0])
    value = rng.randint(asked.low, asked.high)
    if knows:
        value = asked.value + rng.randint(-asked.tolerance, asked.tolerance)
        value = min(max(value, asked.low), asked.high)
    return {"quantity": asked.id, "value": str(value), "ms": later(table, 8_000)}


def stroke(game: Steady, table: SteadyTable, speed: float, shake: int, rng: Random) -> str:
    """The seam from its start to its end at a speed (field widths a second), ten samples a second.
    shake: how far a hand goes beside it, thousandths of the field's width."""
    whole, parts = seam.length(game.path), []
    ms, along = table.ms + 200, 0
    while along <= whole + speed * 1000:
        x, y = seam.place(game.path, min(along, whole))
        x, y = x // 10 + rng.randint(-shake, shake), y // 10 + rng.randint(-shake, shake)
        parts.append(f"{max(x, 0)},{max(y, 0)},{ms}")
        ms, along = ms + 100, along + round(speed * seam.UNITS / 10)
    return " ".join(parts)


def weld(
    game: Steady, table: SteadyTable, rng: Random, speed: float | None, shake: int
) -> dict[str, str]:
    """One stroke from end to end, then hand it in."""
    if table.seam.strip("."):
        return {"done": "yes"}
    pace = speed or sum(game.speed) / 2
    drawn = stroke(game, table, pace, shake, rng)
    return {"stroke": drawn, "ms": drawn.rpartition(",")[2]}


def tap_along(game: Steady, table: SteadyTable, rng: Random, steady: bool) -> dict[str, str]:
    """Taps the marks one after another, in their rhythm or as it comes."""
    stretch_ms = 1000 * seam.length(game.path) // MARKS * 2 // (table.least + table.most)
    wait = stretch_ms if steady else rng.randint(100, 4 * stretch_ms)
    return {"tap": str(table.tapped + 1), "ms": later(table, wait)}


def operate(game: Green, table: GreenTable, rng: Random, knows: bool) -> dict[str, str]:
    """Presses where it is needed, as often as a hand can; at the end time runs out by itself."""
    for ms in range(table.ms + HAND_MS[table.band], game.lasts_ms, HAND_MS[table.band]):
        now = game.at(table, ms)
        if now.tripped:  # the plant rests: nobody can do anything
            continue
        control = best_control(game.plant(now), now.state)
        if not knows:
            control = rng.choice(game.controls).id
        if control or now.finished:
            return {"control": control, "ms": str(ms)}
    return {"ms": str(game.lasts_ms)}


def leave_alone(game: Green, table: GreenTable, rng: Random) -> dict[str, str]:
    return {"ms": str(game.lasts_ms)}


def drive(game: Grab, table: GrabTable, rng: Random) -> dict[str, str]:
    """Holds what leads to the next place, and changes hands when that changes."""
    site, seen = game.site(table.band), table
    for ms in range(table.ms + 100, game.lasts_ms, 100):
        seen = game.at(table, ms)
        spot = game.spot(seen)
        if seen.finished or spot == "mate":
            return {"go": spot, "ms": str(ms)}
        pads = sorted(site.plan(seen.state, seen.step, spot)) if spot else []
        if tuple(pads) != table.held:
            return {"hold": " ".join(pads), "ms": str(ms)}
    return {"ms": str(game.lasts_ms)}


def drive_badly(game: Grab, table: GrabTable, rng: Random) -> dict[str, str]:
    """Holds this and that."""
    pad = rng.choice(game.site(table.band).pads)
    return {"hold": pad, "ms": later(table, rng.randint(200, 1_500))}


def program_well(game: Robot, table: RobotTable, rng: Random) -> dict[str, str]:
    hint = game.hint(table)
    if hint == "run":
        return {"level": table.level, "run": "yes", "ms": later(table, 2_000)}
    program = " ".join((*table.program, hint))
    return {"level": table.level, "program": program, "ms": later(table, 1_000)}


def program_badly(game: Robot, table: RobotTable, rng: Random) -> dict[str, str]:
    """Queues what comes, runs it, and gives up after some tries."""
    if table.runs >= 3:
        return {"level": table.level, "skip": "yes"}
    if len(table.program) >= 5 and rng.random() < 0.5:
        return {"level": table.level, "run": "yes"}
    length = rng.randint(3, 9)
    blocks = [rng.choice(table.blocks) for _ in range(length)]
    return {"level": table.level, "program": " ".join(blocks)}


def battle_well(game: Battle, table: BattleTable, rng: Random) -> dict[str, str]:
    return right_move(game, table)


def battle_badly(game: Battle, table: BattleTable, rng: Random) -> dict[str, str]:
    """Takes any robot and lays what comes."""
    run, own = str(table.run), table.bots[table.side]
    if not own.build.whole:
        part, known = ("tool", TOOLS) if own.build.chassis else ("chassis", CHASSIS)
        return {"run": run, part: rng.choice(list(known))}
    if own.program:
        return {"run": run, "ready": "yes"}
    return {"run": run, "program": " ".join(rng.choice(CARDS) for _ in range(6))}


def steer(game: Helm, table: HelmTable, rng: Random, knows: bool) -> dict[str, str]:
    """Changes a lever when the way asks for it, or as it comes."""
    hand_ms = HAND_STEPS[table.band] * STEP_MS
    for ms in range(table.ms + hand_ms, game.lasts_ms, hand_ms):
        now = game.at(table, ms)
        x, y = wanted(game.course(now), now.state)
        if not knows:
            x, y = rng.choice((-1, 0, 1)), rng.choice((-1, 0, 1)) * table.lifts
        if (x, y) != now.held:
            held = {"x": ("left", "none", "right")[x + 1], "y": ("down", "none", "up")[y + 1]}
            return held | {"ms": str(ms)}
    return {"ms": str(game.lasts_ms)}


def brake(game: Brake, table: BrakeTable, rng: Random, knows: bool) -> dict[str, str]:
    """Brakes in time, or as it comes."""
    hand_ms = BRAKING_STEPS[table.band] * STEP_MS
    for ms in range(table.ms + hand_ms, game.lasts_ms, hand_ms):
        now = game.at(table, ms)
        if now.finished:
            break
        if game.wanted(now) != now.held if knows else rng.random() < 0.05:
            return {"hold": "no" if now.held else "yes", "ms": str(ms)}
    return {"ms": str(game.lasts_ms)}


GOOD: dict[str, Mind] = {
    "match": match_well,
    "order": order_well,
    "conveyor": partial(sort, knows=True),
    "hazard": find,
    "inspector": partial(inspect, knows=True),
    "reveal": reveal_well,
    "estimate": partial(estimate, knows=True),
    "steady": partial(weld, speed=None, shake=3),
    "green": partial(operate, knows=True),
    "grab": drive,
    "robot": program_well,
    "helm": partial(steer, knows=True),
    "brake": partial(brake, knows=True),
    "battle": battle_well,
}
BAD: dict[str, Mind] = {
    "match": match_badly,
    "order": order_badly,
    "conveyor": partial(sort, knows=False),
    "hazard": tap_about,
    "inspector": partial(inspect, knows=False),
    "reveal": reveal_badly,
    "estimate": partial(estimate, knows=False),
    "steady": partial(weld, speed=0.2, shake=60),
    "green": partial(operate, knows=False),
    "grab": drive_badly,
    "robot": program_badly,
    "helm": partial(steer, knows=False),
    "brake": partial(brake, knows=False),
    "battle": battle_badly,
}


def engine(game: Game) -> str:
    return str(type(game).__struct_config__.tag)


def play_well(game: Game, seed: int, band: GameBand = MIDDLE) -> tuple[Any, list[Move]]:
    return played(game, seed, GOOD[engine(game)], band)


def play_badly(game: Game, seed: int, band: GameBand = MIDDLE) -> tuple[Any, list[Move]]:
    return played(game, seed, BAD[engine(game)], band)
