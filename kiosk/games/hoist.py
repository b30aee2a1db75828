"""How a tower crane carries: a trolley, a hook, a load that swings. Whole numbers, on any machine.

Lengths are hundredths of a millimetre of the stage, x to the right, heights downwards.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

import msgspec

from kiosk.games.arm import Goal, Site

LORRY, HOUSE = 18_600, 28_600
"""Where the trolley stands over the middle of the lorry, and over the middle of the house."""

BED, FIRST, STOREY = 20_100, 15_600, 2_900
"""How low a load's foot is on the lorry, on the house as it is at first, and how high a storey."""

BESIDE = 20_600
"""Up to here a load is over the lorry; beyond it, over the house."""

ENDS, TOP = (17_200, 30_600), 8_900
"""How far the trolley goes, and how high a load's foot."""

FAST, GAINS, LIFTS = 250, 60, 170
"""Of the trolley a step: its speed, and what it gains or loses of it; of the hook its speed."""

PULLS, LOSES, LAGS = 297, 800, 60
"""Of the swing, a step: ten-thousandths that bring it back, and that it loses; per cent of the
trolley's gain by which the load stays behind."""

CLEAR, PAUSE, GUST, BLOWS = 500, 60, 50, 24
"""Air that is left over the house; steps until the next lorry; of a gust, steps and its push."""

NEAR = 400
"""So near to the middle of the lorry the hook finds the load."""


class State(msgspec.Struct, frozen=True, kw_only=True):
    """x, v: of the trolley. h: of the load's foot. off, w: how far it swings from below the
    trolley, and how fast. hung: a load hangs. gone: a 1 for each that was set down neatly, a 0
    for one that was off. comes: the step at which the next stands on its lorry. gust: the step
    at which the wind falls again, 0 before it rose. waited: steps of the gust with still hands.
    """

    x: int = LORRY
    v: int = 0
    h: int = BED - 2_600
    off: int = 0
    w: int = 0
    hung: bool = False
    gone: tuple[int, ...] = ()
    comes: int = 0
    gust: int = 0
    waited: int = 0
    bumps: int = 0
    bumped: bool = False


@dataclass(frozen=True)
class Hoist(Site[State]):
    """loads: how many. near: how far off its place one may be set down; calm: how much it may
    swing then; neat: how far off it is still neat."""

    pads: ClassVar[tuple[str, ...]] = ("left", "right", "up", "down", "stop")
    spots: ClassVar[tuple[str, ...]] = ("lorry", "house")

    loads: int
    near: int
    calm: int

    @property
    def of(self) -> int:
        return 2 * self.loads + 1

    def begin(self) -> State:
        return State()

    def points(self, state: State) -> int:
        return len(state.gone) + sum(state.gone) + (state.waited * 2 > GUST)

    def done(self, state: State) -> int:
        return len(state.gone)

    def slips(self, state: State) -> int:
        return state.bumps + state.gone.count(0)

    def over(self, state: State, step: int) -> bool:
        return len(state.gone) == self.loads and step >= state.comes

    def rests(self, state: State, step: int) -> int:
        moves = state.v or state.w or state.off or state.bumped or step < state.gust
        return step if moves else max(step, state.comes - 1 if step < state.comes else 10**6)

    def stepped(self, state: State, step: int, pads: Sequence[str]) -> State:
        blows = step < state.gust
        if blows and not set(pads) - {"stop"}:
            state = msgspec.structs.replace(state, waited=state.waited + 1)
        now = self._lifted(self._rolled(state, pads, blows), pads)
        if now.hung and not now.gust and len(now.gone) == self.loads - 1:
            if now.x + now.off > BESIDE + 2_000:
                now = msgspec.structs.replace(now, gust=step + GUST)
        if not now.hung and step >= now.comes and len(now.gone) < self.loads:
            if now.h >= BED and abs(now.x + now.off - LORRY) < NEAR:
                now = msgspec.structs.replace(now, hung=True, h=BED)
        landed = now.hung and self._lands(now, now.x + now.off) and now.h >= self._top(now)
        return self._set_down(now, step) if landed else now

    def _rolled(self, state: State, pads: Sequence[str], blows: bool) -> State:
        """The trolley gains speed and loses it; what hangs stays behind and swings."""
        way = 0 if "stop" in pads else ("right" in pads) - ("left" in pads)
        wanted, gains = way * FAST, GAINS * (1 + ("stop" in pads))
        v = state.v + min(max(wanted - state.v, -gains), gains)
        x = min(max(state.x + v, ENDS[0]), ENDS[1])
        v, bumped = (v, False) if x == state.x + v else (0, False)
        if state.h > self._floor(state, x + state.off) and abs(x - state.x):
            x, v, bumped = state.x, 0, True
        pull = -state.off * PULLS // 10_000 - state.w * LOSES // 10_000
        w = state.w + pull - (v - state.v) * LAGS // 100 + (BLOWS if blows and state.hung else 0)
        off = state.off + w
        if abs(off) < 30 and abs(w) < 12 and not blows:
            off = w = 0
        bumps = state.bumps + (bumped and not state.bumped)
        return msgspec.structs.replace(state, x=x, v=v, off=off, w=w, bumps=bumps, bumped=bumped)

    def _lifted(self, state: State, pads: Sequence[str]) -> State:
        way = 0 if "stop" in pads else ("down" in pads) - ("up" in pads)
        lowest = self._floor(state, state.x + state.off)
        h = min(max(state.h + way * LIFTS, TOP), max(lowest, state.h))
        return state if h == state.h else msgspec.structs.replace(state, h=h)

    def _top(self, state: State) -> int:
        """How low the next load's foot will be on the house."""
        return FIRST - STOREY * len(state.gone)

    def _floor(self, state: State, at: int) -> int:
        """How low the hook goes there: a limiter holds it where a load would touch the house."""
        if at <= BESIDE:
            return BED
        top = self._top(state)
        return top if self._lands(state, at) or not state.hung else top - CLEAR

    def _lands(self, state: State, at: int) -> bool:
        return abs(at - HOUSE) <= self.near and self._still(state)

    def _still(self, state: State) -> bool:
        return abs(state.off) + abs(state.w) * 5 <= self.calm

    def _set_down(self, state: State, step: int) -> State:
        neat = int(abs(state.x + state.off - HOUSE) * 2 <= self.near)
        return msgspec.structs.replace(
            state, hung=False, gone=(*state.gone, neat), comes=step + PAUSE, off=0, w=0
        )

    # whoever knows how: the signaller

    def goal(self, state: State, step: int) -> Goal:
        if len(state.gone) == self.loads:
            return ""
        return "house" if state.hung else "lorry"

    def reached(self, state: State, step: int, goal: Goal) -> bool:
        return state.hung == (goal == "lorry")

    def plan(self, state: State, step: int, goal: Goal) -> tuple[str, ...]:
        if step < state.gust or not goal or len(state.gone) == self.loads:
            return ()
        place = LORRY if goal == "lorry" else HOUSE
        if abs(state.x - place) > 120:
            safe = self._top(state) - CLEAR - 200
            if state.h > safe:
                return ("up",)
            ahead = place - state.x - state.v * (abs(state.v) // GAINS + 1) // 2
            if abs(ahead) < 60:
                return ()
            return ("right",) if ahead > 0 else ("left",)
        if state.v or not self._still(state) or (goal == "lorry" and step < state.comes):
            return ()
        return ("down",)
