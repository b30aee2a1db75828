"""How an excavator moves, digs and fills a lorry: whole numbers, the same on any machine.

Lengths are tenths of a millimetre of the stage, angles half degrees, downwards positive.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, NamedTuple

import msgspec

from kiosk.games.arm import Site
from kiosk.games.linkage import LIMITS, Point, hangs, lowest, placed

GROUND, LEFT, PITCH, COLUMNS = 1490, 1564, 48, 24
"""The bank of earth: where its surface lies, where it begins, how wide a column is."""

DEEPEST = 660
"""Rock: no bucket goes below it."""

BOX, WALL, FLOOR = (2860, 3700, 850), 40, 1180
"""The lorry's box from wall to wall, their upper edge, half their thickness, its floor."""

SPEEDS = {"boom": 4, "stick": 5, "bucket": 12}
"""Half degrees a step."""

FULL, POURS, SHARE = 900, 60, 750
"""What a bucket holds, what falls out of it a step, and what of it a lorry counts as one load."""

HOLDS = -140
"""Turned further down than this, a bucket in the air empties itself."""

GONE, CALLED = 44, 60
"""Steps until the next lorry stands there; steps that the spade takes."""


class State(msgspec.Struct, frozen=True, kw_only=True):
    """boom, stick, bucket: angles; the stick's from the boom, the bucket's from the horizon.

    dug: how deep each column is. load: in the bucket; fill: in the lorry that stands there, `was`:
    in the one before. gone: a 1 for each lorry that left full, a 0 for one that was too full.
    comes: the step at which the next one stands there. warned: 0, 1 = the spade is wanted, 2 =
    called, 3 = done; until: when. stuck: why a link did not move just now. pours: it empties.
    """

    boom: int = -84
    stick: int = 200
    bucket: int = -160
    dug: tuple[int, ...]
    load: int = 0
    fill: int = 0
    was: int = 0
    gone: tuple[int, ...] = ()
    comes: int = 0
    warned: int = 0
    until: int = 0
    spilt: int = 0
    hits: int = 0
    stuck: str = ""
    pours: bool = False


class Zone(NamedTuple):
    """Columns first to last may not be dug below `depth` by a bucket; `free`: where it lies."""

    first: int
    last: int
    depth: int
    free: int


@dataclass(frozen=True)
class Excavator(Site[State]):
    """ground: how deep each column is at first. loads: of each lorry. spare: how much over the
    line one may carry. warns: the step at which the spade is wanted at the latest."""

    pads: ClassVar[tuple[str, ...]] = (
        *("boom-up", "boom-down", "stick-in", "stick-out"),
        *("bucket-in", "bucket-out"),
    )
    spots: ClassVar[tuple[str, ...]] = ("pit", "lorry", "mate")

    ground: tuple[int, ...]
    loads: tuple[int, ...]
    spare: int
    zone: Zone | None
    warns: int

    @property
    def of(self) -> int:
        return sum(self.loads) + len(self.loads) + (self.zone is not None)

    def line(self, state: State) -> int:
        """What the lorry that stands there should carry."""
        lorry = min(len(state.gone), len(self.loads) - 1)
        return self.loads[lorry] * SHARE

    def begin(self) -> State:
        return State(dug=self.ground)

    def points(self, state: State) -> int:
        left = sum(self.loads[: len(state.gone)]) + sum(state.gone)
        here = min(state.fill, self.line(state)) // SHARE
        return left + here + (state.warned == 3)

    def done(self, state: State) -> int:
        return len(state.gone)

    def over(self, state: State, step: int) -> bool:
        return len(state.gone) == len(self.loads) and step >= state.comes - GONE // 2

    def slips(self, state: State) -> int:
        return state.gone.count(0) + state.hits

    def rests(self, state: State, step: int) -> int:
        """The step up to which nothing changes while nobody touches anything."""
        if state.pours or state.stuck or state.warned == 2:
            return step
        wakes = [mark for mark in (state.comes, state.comes - GONE // 2) if mark > step]
        if not state.warned and self.zone:
            wakes.append(self.warns - 1)
        return max(step, min(wakes, default=10**6) - 1)

    def stepped(self, state: State, step: int, pads: Sequence[str]) -> State:
        """A step later, with these pads held."""
        now = self._warned(state, step)
        if state.stuck or state.pours:
            now = msgspec.structs.replace(now, stuck="", pours=False)
        for pad in pads:
            now = self._turned(now, pad)
        if now.load and now.bucket < HOLDS:
            now = self._poured(now, step)
        standing = step >= now.comes and len(now.gone) < len(self.loads)
        line = self.line(now)
        if standing and now.fill >= line and not now.pours:
            right = int(now.fill <= line + self.spare)
            now = msgspec.structs.replace(
                now, gone=(*now.gone, right), fill=0, was=now.fill, comes=step + GONE
            )
        return now

    def called(self, state: State, spot: str) -> State | None:
        """Who is called comes once; the bucket must be out of the earth before the spade begins."""
        if spot != "mate" or self.zone is None or state.warned > 1:
            return None
        return msgspec.structs.replace(state, warned=2, until=0)

    def _warned(self, state: State, step: int) -> State:
        zone = self.zone
        if zone is None or state.warned == 3:
            return state
        if state.warned == 0:
            last = len(state.gone) == len(self.loads) - 1 and step >= state.comes
            late = last or step >= self.warns
            return msgspec.structs.replace(state, warned=1) if late else state
        if state.warned == 1:
            return state
        if not state.until:
            begins = lowest(bucket_at(state)) <= GROUND
            return msgspec.structs.replace(state, until=step + CALLED) if begins else state
        width = zone.last - zone.first + 1
        so_far = width * (CALLED - state.until + step) // CALLED
        dug = tuple(
            max(depth, zone.free) if zone.first <= n < zone.first + so_far else depth
            for n, depth in enumerate(state.dug)
        )
        return msgspec.structs.replace(state, dug=dug, warned=3 if step >= state.until else 2)

    def _turned(self, state: State, pad: str, heavy: int = 1) -> State:
        """One link moved as far as it goes in a step: earth in its way goes into the bucket, and
        is slower than air."""
        link, way = pad.split("-")
        sign = {"up": -1, "down": 1, "in": 1, "out": -1}[way]
        least, most = LIMITS[link]
        angle = getattr(state, link)
        turned = min(max(angle + sign * (SPEEDS[link] // heavy), least), most)
        if turned == angle:
            return state
        moved = msgspec.structs.replace(state, **{link: turned})
        points = bucket_at(moved)
        stuck = self._in_the_way(state, points, lowest(bucket_at(state)))
        if stuck:
            hit = int(stuck == "tape" and state.warned == 0)
            return msgspec.structs.replace(
                state, stuck=stuck, hits=state.hits + hit, warned=state.warned or hit
            )
        if lowest(points) <= GROUND:
            return moved
        dug = self._carved(state.dug, points)
        taken = sum(dug) - sum(state.dug)
        if not taken:
            return moved
        if heavy == 1:
            return self._turned(state, pad, heavy=3)
        if state.load + taken > FULL:  # what is full may still be lifted
            lifts = pad in ("bucket-in", "boom-up")
            return moved if lifts else msgspec.structs.replace(state, stuck="full")
        return msgspec.structs.replace(moved, dug=dug, load=state.load + taken)

    def _in_the_way(self, state: State, points: tuple[Point, ...], before: int) -> str:
        left, right, top = BOX
        for x, y in points:
            if y > top and left - WALL < x < right + WALL:
                if y > FLOOR or abs(x - left) < WALL or abs(x - right) < WALL:
                    return "lorry"
            if y <= GROUND:
                continue
            if state.warned == 2 and y > before:
                return "mate"
            if y > GROUND + self._limit(state, x):
                return "tape" if self._taped(state, x) else "rock"
        return ""

    def _taped(self, state: State, x: int) -> bool:
        zone, column = self.zone, (x - LEFT) // PITCH
        return zone is not None and state.warned < 3 and zone.first <= column <= zone.last

    def _limit(self, state: State, x: int) -> int:
        """How deep a bucket may go there."""
        column = (x - LEFT) // PITCH
        if not 0 <= column < COLUMNS:
            return 0
        zone = self.zone
        if zone is None or not zone.first <= column <= zone.last:
            return DEEPEST
        return zone.free if state.warned == 3 else zone.depth

    def _carved(self, dug: tuple[int, ...], points: tuple[Point, ...]) -> tuple[int, ...]:
        deeper = list(dug)
        for x, y in points:
            column = (x - LEFT) // PITCH
            if 0 <= column < COLUMNS and y - GROUND > deeper[column]:
                deeper[column] = y - GROUND
        return tuple(deeper)

    def _poured(self, state: State, step: int) -> State:
        """What leaves a bucket that is turned down falls into the lorry, or back into the pit."""
        points = bucket_at(state)
        if lowest(points) > GROUND - 30:
            return state
        falls = min(POURS, state.load)
        now = msgspec.structs.replace(state, load=state.load - falls, pours=True)
        x, column = points[0][0], (points[0][0] - LEFT) // PITCH
        left, right, _ = BOX
        if left < x < right and step >= state.comes and len(state.gone) < len(self.loads):
            return msgspec.structs.replace(now, fill=state.fill + falls)
        if 1 <= column < COLUMNS - 1:
            dug = list(state.dug)
            for n in (column - 1, column, column + 1):
                dug[n] = max(-40, dug[n] - falls // 3)
            return msgspec.structs.replace(now, dug=tuple(dug))
        return msgspec.structs.replace(now, spilt=state.spilt + falls)


def wrist(state: State) -> Point:
    """Where the bucket hangs."""
    return hangs(state.boom, state.stick)


def bucket_at(state: State) -> tuple[Point, ...]:
    return placed(state.boom, state.stick, state.bucket)
