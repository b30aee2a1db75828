"""Who knows an excavator: what comes next, and which pads lead there."""

from dataclasses import dataclass
from functools import lru_cache
from operator import itemgetter

from kiosk.games.arm import Goal
from kiosk.games.excavator import (
    BOX,
    COLUMNS,
    FULL,
    GROUND,
    HOLDS,
    LEFT,
    PITCH,
    SPEEDS,
    Excavator,
    State,
    bucket_at,
    wrist,
)
from kiosk.games.linkage import Point, lowest, reach

OPEN, DEEP = -200, 90
"""How the bucket goes into the earth, and by how much each time."""

CLEAR, OVER = 560, (3080, 440)
"""How high the bucket hangs clear of the lorry's wall, and where it hangs over its box."""


@dataclass(frozen=True)
class Digger(Excavator):
    def goal(self, state: State, step: int) -> Goal:
        if len(state.gone) == len(self.loads):
            return ""
        if state.warned == 1:
            return "mate"
        carries = state.load * 10 >= FULL * 3 and state.bucket > HOLDS + 20
        tips = state.load and wrist(state)[0] > BOX[0]
        return "lorry" if carries or tips else "pit"

    def reached(self, state: State, step: int, goal: Goal) -> bool:
        if goal == "pit":
            raised = wrist(state)[1] < 900 and state.bucket > -20
            return state.load * 10 >= FULL * 3 and raised
        if goal == "lorry":
            at = wrist(state)[0] > OVER[0] - 50
            left = step < state.comes and state.comes > 0
            return at and (not state.load or (left and state.bucket > HOLDS))
        return True

    def plan(self, state: State, step: int, goal: Goal) -> tuple[str, ...]:
        """The pads to hold now; none where it is best to wait."""
        if goal == "pit":
            return self._digs(state)
        return self._tips(state, step) if goal == "lorry" else ()

    def _digs(self, state: State) -> tuple[str, ...]:
        (x, y), points = wrist(state), bucket_at(state)
        inside = lowest(points) > GROUND + self._surface(state, points)
        share = state.load * 10 // FULL
        if share >= 8 or (share >= 3 and state.bucket > -160):
            if state.bucket < -10:
                return ("bucket-in", "boom-up") if state.stuck or x < 2050 else ("bucket-in",)
            return ("boom-up",) if y > 1000 else towards(state, (x + 100, 800))
        if state.warned == 2 and lowest(points) > GROUND:
            return ("boom-up",)
        if x > 2520:  # beyond all places where it goes down
            high = lowest(points) < BOX[2] - 20 and state.stuck != "lorry"
            return ("stick-in",) if high else ("boom-up",)
        if inside and state.bucket > -150:
            return ("boom-up",)
        enough = share >= 4 or state.bucket > OPEN + 20
        if inside and (enough or state.stuck or self._deep(state, points)):
            return ("stick-in", "bucket-in")
        if abs(state.bucket - OPEN) > 8:
            turn = "bucket-out" if state.bucket > OPEN else "bucket-in"
            return ("boom-up", turn) if y > 1040 else (turn, *towards(state, (x, 980)))
        place = self._place(state)
        if abs(x - place) > 60 and not inside:
            return towards(state, (place, 1000)) if y < 1120 else ("boom-up",)
        return ("boom-down",)

    def _surface(self, state: State, points: tuple[Point, ...]) -> int:
        x, _ = max(points, key=itemgetter(1))
        column = (x - LEFT) // PITCH
        return max(0, state.dug[column] - DEEP) if 0 <= column < COLUMNS else 0

    def _deep(self, state: State, points: tuple[Point, ...]) -> bool:
        """As deep below the earth beside it as it should go at once."""
        x, y = points[0]
        column = (x - LEFT) // PITCH
        beside = [state.dug[n] for n in (column - 4, column + 2) if 0 <= n < COLUMNS]
        return y - GROUND - min(beside, default=0) > 2 * DEEP

    def _place(self, state: State) -> int:
        """Where the wrist goes down: over the highest earth that may still be taken."""
        limits = tuple(self._limit(state, LEFT + PITCH * n) for n in range(COLUMNS))
        return best_place(limits, state.dug)

    def _tips(self, state: State, step: int) -> tuple[str, ...]:
        x, y = wrist(state)
        over = abs(x - OVER[0]) < 50 and y < OVER[1] + 60
        if state.stuck == "lorry":
            return ("boom-up",)
        if over and state.load and step >= state.comes and state.fill < self.line(state):
            return ("bucket-out",) if state.bucket >= HOLDS else ()
        if state.load and state.bucket < -10:
            return ("bucket-in", "boom-up") if state.stuck or x < 2050 else ("bucket-in",)
        if over:
            return ()
        if y > 1000:
            return ("boom-up",)
        return towards(state, OVER if y <= CLEAR else (max(x, 2350), CLEAR - 80))


@lru_cache(maxsize=64)
def best_place(limits: tuple[int, ...], dug: tuple[int, ...]) -> int:
    room = [min(max(limit - depth, 0), 200) for limit, depth in zip(limits, dug, strict=True)]

    def under(x: int) -> int:
        teeth = (x - LEFT) // PITCH
        return sum(room[max(teeth - 5, 0) : teeth + 2])

    return max(range(1750, 2500, 50), key=lambda x: (under(x), x))


def towards(state: State, place: Point) -> tuple[str, ...]:
    """The pads of boom and stick that bring the wrist nearer to a place."""
    boom, stick = reach(place[0] // 20 * 20, place[1] // 20 * 20)
    pads = []
    if abs(state.boom - boom) >= SPEEDS["boom"]:
        pads.append("boom-up" if state.boom > boom else "boom-down")
    if abs(state.stick - stick) >= SPEEDS["stick"]:
        pads.append("stick-out" if state.stick > stick else "stick-in")
    return tuple(pads)
