"""Reach, pick, place: hold a lever and the arm moves; tap a place and it goes there by itself."""

from collections import deque
from collections.abc import Iterator
from typing import Any, ClassVar, Literal

import msgspec

from kiosk.ages import GAME_BANDS, MIDDLE, GameBand
from kiosk.games.arm import STEP_MS, Site, driven
from kiosk.games.digger import Digger
from kiosk.games.excavator import COLUMNS, DEEPEST, Zone
from kiosk.games.game import Game, Move, Table, twice
from kiosk.games.hoist import Hoist
from kiosk.texts import Text

SPARE: dict[GameBand, int] = {"6-8": 900, "9-12": 350, "13-17": 160}
"""How much over its line a lorry may carry, in a bucket's units: older hands stop in time."""

NEAR: dict[GameBand, tuple[int, int]] = {
    "6-8": (1_200, 900),
    "9-12": (700, 500),
    "13-17": (500, 350),
}
"""How far off its place a load may be set down, and how much it may swing then, hundredths of a
millimetre."""

ENOUGH = 60
"""Per cent of its points that who knows how must earn in the time of a round."""

WARNS_MS = 40_000
"""So late at the latest the buried thing is found."""

IDLE_PACE = (1, 3)
"""Of five steps of its own way the arm rests in these: a hand on the levers is quicker."""


class Target(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """loads: how many buckets fill it; the youngest need one."""

    id: str
    loads: int = 2


class Forbidden(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What lies buried. columns: the first and the last it lies under. depth: of the tape above
    it, free: of itself, millimetres. text: what its finding is told as; called: whom to call."""

    columns: tuple[int, int]
    depth: int
    free: int
    text: Text
    called: Text


class GrabTable(Table, frozen=True, kw_only=True):
    """state: of the arm and what it works on, see excavator.py and hoist.py; at which step.

    held: the pads. goal: the spot to which the arm goes by itself, or "". moves: the pads that act
    just now, whoever holds them. sign: the pad that who knows how would hold.
    """

    state: Any
    step: int = 0
    held: tuple[str, ...] = ()
    goal: str = ""
    moves: tuple[str, ...] = ()
    sign: str = ""


_SEEN: deque[tuple[GrabTable, GrabTable]] = deque(maxlen=4)
"""Tables, and how they were when last looked at: a face looks twenty times a second."""


class Grab(Game, frozen=True, kw_only=True, tag="grab"):
    """ground: how deep each column of the bank is dug at first, millimetres. counted: what the
    job calls the targets that are done, for the result: "lorries filled"."""

    flowing: ClassVar[bool] = True
    crew: ClassVar[bool] = True
    held: ClassVar[bool] = True

    arm: Literal["excavator", "crane"]
    targets: tuple[Target, ...]
    counted: Text
    ground: tuple[int, ...] = ()
    forbidden: Forbidden | None = None

    def faults(self) -> list[str]:
        found = super().faults() + twice("targets", (target.id for target in self.targets))
        if not 2 <= len(self.targets) <= 4:
            found.append("targets: write two to four")
        if any(not 1 <= target.loads <= 3 for target in self.targets):
            found.append("targets: loads are from 1 to 3; write another number")
        return found + list(self._unsound())

    def _unsound(self) -> Iterator[str]:
        depth = DEEPEST // 10
        if self.arm == "crane" and (self.ground or self.forbidden):
            yield "ground: a crane digs nothing; leave ground and forbidden out"
        if len(self.ground) not in (0, COLUMNS) or any(not 0 <= one < 40 for one in self.ground):
            yield f"ground: write {COLUMNS} numbers from 0 to 39, or leave it out"
        if (buried := self.forbidden) is None:
            return
        first, last = buried.columns
        if not 0 <= first < last < COLUMNS:
            yield f"forbidden: columns are from 0 to {COLUMNS - 1}; write the first and the last"
        if not 15 <= buried.depth < buried.free <= depth:
            yield f"forbidden: write 15 <= depth < free <= {depth}"

    def proof(self) -> list[str]:
        return list(self._unfair())

    def _unfair(self) -> Iterator[str]:
        """Who does nothing earns nothing, who knows how earns enough in time."""
        steps = self.lasts_ms // STEP_MS
        for band in GAME_BANDS:
            site = self.site(band)
            if site.points(self.at(self.deal(0, band), self.lasts_ms).state):
                yield f"targets: at {band} nothing need be done; write other targets"
                return
            best = site.points(driven(site, site.begin(), steps))
            if best * 100 < site.of * ENOUGH:
                wrong = f"at {band} nobody earns more than {best} of {site.of} in time"
                yield f"targets: {wrong}; write fewer loads, or less that is forbidden"
                return

    def site(self, band: GameBand) -> Site[Any]:
        """The arm at its place of work, as it is for these children."""
        if self.arm == "crane":
            near, calm = NEAR[band]
            return Hoist(loads=len(self.targets), near=near, calm=calm)
        ground = self.ground or (0,) * COLUMNS
        buried, zone = self.forbidden, None
        if buried is not None:
            zone = Zone(*buried.columns, 10 * buried.depth, 10 * buried.free)
        youngest = band == "6-8"
        return Digger(
            ground=tuple(10 * depth for depth in ground),
            loads=tuple(1 if youngest else target.loads for target in self.targets),
            spare=SPARE[band],
            zone=zone,
            warns=WARNS_MS // STEP_MS,
        )

    def deal(self, seed: int, band: GameBand = MIDDLE) -> GrabTable:
        """Every seed deals the same place: it is the hand that differs."""
        site = self.site(band)
        return GrabTable(state=site.begin(), of=site.of, band=band)

    def at(self, table: GrabTable, ms: int) -> GrabTable:
        """Time passes in steps of STEP_MS."""
        if table.finished:
            return table
        last = min(max(ms, table.ms), self.lasts_ms) // STEP_MS
        seen = next((far for near, far in _SEEN if near is table and far.step <= last), table)
        site, state, goal, step = self.site(table.band), seen.state, seen.goal, seen.step
        over, pads = False, seen.moves
        while step < last and not over:
            if not goal and not table.held:
                step = min(max(site.rests(state, step), step), last - 1)
            step += 1
            pads = table.held
            if goal:
                goal = "" if site.reached(state, step, goal) else goal
                slow = table.band != "6-8" and step % 5 in IDLE_PACE
                pads = site.plan(state, step, goal) if goal and not slow else ()
            state = site.stepped(state, step, pads)
            over = site.over(state, step)
        finished = over or last == self.lasts_ms // STEP_MS
        now = msgspec.structs.replace(
            table,
            state=state,
            step=step,
            goal=goal,
            moves=tuple(pads),
            sign=self._sign(site, state, step),
            ms=step * STEP_MS if finished else max(ms, table.ms),
            points=site.points(state),
            finished=finished,
        )
        if not finished:
            _SEEN.append((table, now))
        return now

    def _sign(self, site: Site[Any], state: Any, step: int) -> str:
        return next(iter(site.plan(state, step, site.goal(state, step))), "")

    def made(self, table: GrabTable, move: Move) -> GrabTable | None:
        """Moves: {"hold": the pads now held, with spaces between, "" for none}; {"go": the spot to
        go to, or at which somebody is called}."""
        site = self.site(table.band)
        if "go" in move:
            spot = move["go"]
            called = site.called(table.state, spot)
            if called is not None:
                return msgspec.structs.replace(table, state=called)
            if spot not in site.spots or spot == table.goal:
                return None
            if site.reached(table.state, table.step, spot):
                return None
            return msgspec.structs.replace(table, goal=spot, held=())
        held = tuple(sorted(move["hold"].split())) if "hold" in move else None
        if held is None or not set(held) <= set(site.pads) or len(held) > len(set(held)):
            return None
        if held == table.held and not table.goal:
            return None
        return msgspec.structs.replace(table, held=held, goal="")

    def spot(self, table: GrabTable) -> str:
        """Where who knows how goes next, or ""."""
        return "" if table.finished else self.site(table.band).goal(table.state, table.step)

    def hint(self, table: GrabTable) -> str:
        """The pad to hold next; for the youngest, who tap places, the spot."""
        spot = self.spot(table)
        pads = self.site(table.band).plan(table.state, table.step, spot) if spot else ()
        return spot if table.band == "6-8" or not pads else pads[0]

    def slips(self, table: GrabTable) -> int:
        return self.site(table.band).slips(table.state)

    def told(self, table: GrabTable) -> dict[str, int]:
        return {"done": self.site(table.band).done(table.state), "of": len(self.targets)}

    @property
    def told_words(self) -> dict[str, Text]:
        return {"counted": self.counted}
