"""Hold the brake and stand at the mark: a train at its platform, a cage at its level, a lift.

Who stands too early creeps on, who rolls past is stopped by protection; nothing else happens.
"""

import random
from collections.abc import Iterator
from typing import ClassVar

import msgspec

from kiosk.ages import GAME_BANDS, MIDDLE, GameBand
from kiosk.games.game import Game, Move, Table, to_come, twice
from kiosk.texts import Text

STEP_MS = 50

SPEED: dict[GameBand, int] = {"6-8": 75, "9-12": 100, "13-17": 110}
"""Per cent of the author's speed."""

EXACT: dict[GameBand, int] = {"6-8": 160, "9-12": 100, "13-17": 75}
"""Per cent of the author's tolerance."""

GRIP = 8
"""Per cent by which a seed makes the brake of a stop hold more or less."""

BEST = 3
"""Points within a third of the tolerance; within it 2, within twice and a half of it 1."""

STANDS_MS = 3_600
"""People get on and off, the doors close, and on it goes."""

_NEAR = 5
"""Halves of the tolerance: who stands farther off does not stand at this mark."""

CREEP = 75
"""Millimetres a step, 1.5 m a second: so slowly whoever stands too early rolls on to the mark."""

LEAST_STOPS, MOST_STOPS = 4, 7

HAND_STEPS: dict[GameBand, int] = {"6-8": 8, "9-12": 6, "13-17": 4}
"""From one change of the lever to the next, in steps: what a child's eye and hand can do."""

SEEDS_TRIED = 4
"""Deals that `proof` plays in each band."""


class Stop(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A mark: metres before it at which it comes into sight. grip: per cent of the brake, where
    leaves or frost lie; then `text` says why."""

    id: str
    seen: float
    grip: int = 100
    text: Text | None = None


class State(msgspec.Struct, frozen=True, kw_only=True):
    """stop: the number of the next. left: millimetres to its mark, below 0 beyond it. speed:
    millimetres a step. waits: steps that it still stands, 0 while it runs."""

    stop: int
    left: int
    speed: int
    waits: int = 0
    step: int = 0


class BrakeTable(Table, frozen=True, kw_only=True):
    """held: the brake. stood: a digit for each stop, its points. grips: millimetres a step that a
    step of braking takes, by stop, a thousandfold. exact: the tolerance, millimetres.
    speed: of a stretch as it begins."""

    state: State
    grips: tuple[int, ...]
    exact: int
    speed: int
    held: bool = False
    stood: str = ""


class Brake(Game, frozen=True, kw_only=True, tag="brake"):
    """speed: metres a second as a mark comes into sight. brake: that a second of braking takes.
    exact: metres from the mark that are still good. right: what the job calls a good stop."""

    versus: ClassVar[bool] = True
    flowing: ClassVar[bool] = True
    shown_moves: ClassVar[int] = 1

    speed: float
    brake: float
    exact: float
    stops: tuple[Stop, ...]
    right: Text

    def faults(self) -> list[str]:
        found = super().faults() + twice("stops", (stop.id for stop in self.stops))
        if not LEAST_STOPS <= len(self.stops) <= MOST_STOPS:
            found.append(f"stops: write {LEAST_STOPS} to {MOST_STOPS}")
        for field in ("speed", "brake", "exact"):
            if not 0.1 <= getattr(self, field) <= 100:
                found.append(f"{field}: write metres, from 0.1 to 100")
        for stop in self.stops:
            if not 40 <= stop.grip <= 150:
                found.append(f'stops: "{stop.id}" holds too little; write grip from 40 to 150')
            if stop.grip != 100 and stop.text is None:
                found.append(f'stops: "{stop.id}" does not say why it slides; write its text')
        if all(stop.grip == 100 for stop in self.stops[1:]):
            found.append("stops: none slides, the round has no twist; write the grip of one")
        return found

    def proof(self) -> list[str]:
        return list(self._unfair())

    def _unfair(self) -> Iterator[str]:
        """A round must be lost by who does nothing and won by who brakes in time."""
        for band in GAME_BANDS:
            for seed in range(SEEDS_TRIED):
                kept = self._skilful(self.deal(seed, band))
                if not kept.finished or len(kept.stood) < len(self.stops):
                    wrong = f"at {band} only {len(kept.stood)} stops find time"
                    yield f"stops: {wrong}; write a greater lasts_ms or fewer stops"
                    return
                if "0" in kept.stood or "1" in kept.stood:
                    stop = self.stops[next(n for n, one in enumerate(kept.stood) if one in "01")]
                    wrong = f'at {band} nobody stands at "{stop.id}"'
                    yield f"stops: {wrong}; write a greater seen, brake or exact"
                    return

    def _skilful(self, table: BrakeTable) -> BrakeTable:
        while not table.finished:
            table = msgspec.structs.replace(table, held=self.wanted(table))
            table = self.at(table, (table.state.step + HAND_STEPS[table.band]) * STEP_MS)
        return table

    def deal(self, seed: int, band: GameBand = MIDDLE) -> BrakeTable:
        """A seed makes the brake of each stop hold a little more or less."""
        rng = random.Random(seed)
        whole = self.brake * STEP_MS * STEP_MS  # millimetres a step, a thousandfold
        speed = round(self.speed * STEP_MS * SPEED[band] / 100)
        return BrakeTable(
            state=State(stop=0, left=round(self.stops[0].seen * 1000), speed=speed),
            grips=tuple(
                round(whole * stop.grip / 100) * rng.randint(100 - GRIP, 100 + GRIP) // 100
                for stop in self.stops
            ),
            exact=round(self.exact * 10 * EXACT[band]),
            speed=speed,
            of=BEST * len(self.stops),
            band=band,
        )

    def at(self, table: BrakeTable, ms: int) -> BrakeTable:
        """Time passes in steps of STEP_MS; what is held within one acts from the next on."""
        if table.finished:
            return table
        end = self.lasts_ms // STEP_MS
        last = min(max(ms, table.ms) // STEP_MS, end)
        state, stood = table.state, table.stood
        while state.step < last and len(stood) < len(self.stops):
            if state.waits:
                state = self._waited(table, state, last)
            else:
                state, points = _rolled(table, state, last)
                stood += "" if points is None else str(points)
        finished = state.step == end or len(stood) == len(self.stops)
        return msgspec.structs.replace(
            table,
            ms=state.step * STEP_MS if finished else max(ms, table.ms),
            state=state,
            stood=stood,
            points=sum(map(int, stood)),
            finished=finished,
        )

    def _waited(self, table: BrakeTable, state: State, last: int) -> State:
        """On to step `last`, or to where the next stretch begins."""
        on = min(state.waits, last - state.step)
        if on < state.waits:
            return msgspec.structs.replace(state, waits=state.waits - on, step=state.step + on)
        stop = state.stop + 1
        left = round(self.stops[stop].seen * 1000)
        return State(stop=stop, left=left, speed=table.speed, step=state.step + on)

    def made(self, table: BrakeTable, move: Move) -> BrakeTable | None:
        """Move: {"hold": "yes" or "no"}: the brake."""
        held = {"yes": True, "no": False}.get(move.get("hold", ""))
        if held is None or held == table.held:
            return None
        return msgspec.structs.replace(table, held=held)

    def reach(self, table: BrakeTable) -> int:
        """Millimetres to where one would stand who brakes from now on."""
        loss = max(1, table.grips[table.state.stop] // 1000)
        steps = table.state.speed // loss
        return steps * table.state.speed - loss * steps * (steps + 1) // 2

    def wanted(self, table: BrakeTable) -> bool:
        """Whether a skilful hand brakes now: else it would come to stand beyond the mark."""
        state = table.state
        if state.waits:
            return False
        late = state.speed * HAND_STEPS[table.band] // 2
        return self.reach(table) + late >= state.left

    def hint(self, table: BrakeTable) -> str:
        """The brake is all that there is to hold."""
        return "" if table.finished else "brake"

    def marks(self, table: BrakeTable) -> list[int]:
        return to_come([int(one in "23") for one in table.stood], len(self.stops))

    @property
    def told_words(self) -> dict[str, Text]:
        return {"right": self.right}

    def told(self, table: BrakeTable) -> dict[str, int]:
        return {
            "good": sum(one in "23" for one in table.stood),
            "exact": table.stood.count(str(BEST)),
            "of": len(self.stops),
        }


def _rolled(table: BrakeTable, state: State, last: int) -> tuple[State, int | None]:
    """On to step `last`, or to where it stands, and what standing there is worth."""
    left, speed, step, points = state.left, state.speed, state.step, None
    loss, gone = table.grips[state.stop] // 1000, -(_NEAR * table.exact // 2)
    while step < last and points is None:
        if table.held or left < gone:  # who has rolled past is stopped by protection
            speed = max(0, speed - loss)
        elif left > 0:
            speed = max(speed, CREEP)
        left -= speed
        step += 1
        if speed == 0:
            points = _points(table.exact, left)
    waits = 0 if points is None else STANDS_MS // STEP_MS
    return State(stop=state.stop, left=left, speed=speed, waits=waits, step=step), points


def _points(exact: int, left: int) -> int | None:
    """What standing here is worth; None where it is far too early and no stop."""
    beside = abs(left)
    if 2 * beside > _NEAR * exact:
        return None if left > 0 else 0
    return BEST if 3 * beside <= exact else 2 if beside <= exact else 1
