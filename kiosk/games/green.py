"""Keep drifting gauges in the green: a reactor, a furnace, an incubator.

When a gauge runs off its scale, protection shuts the plant down safely; nothing worse has happened.
It starts again by itself a little later, and the round goes on.
"""

import random
from collections import deque
from collections.abc import Iterator
from itertools import product
from typing import ClassVar

import msgspec

from kiosk.ages import GAME_BANDS, MIDDLE, GameBand
from kiosk.games import operators
from kiosk.games.game import MOST_HANDS, Game, Move, Table, twice
from kiosk.games.plant import STEP_MS, Effects, Plant, State, until
from kiosk.texts import Text

GAUGES: dict[GameBand, int] = {"6-8": 2, "9-12": 3, "13-17": 4}
"""How many gauges a child watches at once: the first ones of the author's list."""

PUSH: dict[GameBand, int] = {"6-8": 70, "9-12": 100, "13-17": 120}
"""Per cent of the author's drift and of the events."""

QUIET_MS = 10_000
"""Time to see what the controls do before the first event."""

EVENT_EVERY_MS = 15_000

SWAY_MS = 5_000
"""After so long a drift changes its strength a little, so that no rhythm can be learnt."""

REST_MS = 6_000
"""What a shutdown costs: so long the plant rests, then it starts again as it began."""

SEEDS_TRIED = 2
"""Deals that `proof` plays in each band; each is a whole round by two operators."""

IN_GREEN = "write scale low < green low <= start <= green high < scale high"


_PLANTS: deque[tuple["Green", "GreenTable", Plant]] = deque(maxlen=4)
"""Plants as they were reckoned last: a face asks twenty times a second, and what a step pushes is
kept with them."""


class Gauge(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """scale: where protection acts below and above. green: where it should stay.

    drift: its change a second when nobody does anything. decimals: digits shown after the point.
    """

    id: str
    text: Text
    unit: Text
    scale: tuple[float, float]
    green: tuple[float, float]
    start: float
    drift: float
    decimals: int = 0
    picture: str | None = None


class Control(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """effects: by how much one press changes each gauge, spread over a second."""

    id: str
    text: Text
    effects: Effects
    picture: str | None = None


class Event(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """effects: by how much each gauge changes a second while it lasts."""

    id: str
    text: Text
    effects: Effects
    lasts_ms: int = 5_000


class GreenTable(Table, frozen=True, kw_only=True):
    """gauges: ids of those in play. state: their values in thousandths, see plant.py.

    happening: (begins at ms, event id). sway: per cent of the drift, a row every SWAY_MS.
    pressed: controls used in this step already. green_steps: steps with every gauge in the green.
    tripped: the gauge that made protection act, while the plant rests until step `rests`, else "".
    trips: how often protection acted.
    """

    gauges: tuple[str, ...]
    state: State
    happening: tuple[tuple[int, str], ...]
    sway: tuple[tuple[int, ...], ...]
    pressed: tuple[str, ...] = ()
    presses: int = 0
    green_steps: int = 0
    tripped: str = ""
    rests: int = 0
    trips: int = 0


class Green(Game, frozen=True, kw_only=True, tag="green"):
    """protection: what the safe shutdown does, told as its good work."""

    flowing: ClassVar[bool] = True
    crew: ClassVar[bool] = True

    gauges: tuple[Gauge, ...]
    controls: tuple[Control, ...]
    events: tuple[Event, ...]
    protection: Text

    def faults(self) -> list[str]:
        found = super().faults() + list(self._misread())
        if not 2 <= len(self.gauges) <= 4:
            found.append("gauges: write two to four")
        if not 2 <= len(self.controls) <= 6:
            found.append("controls: write two to six")
        if not self.events:
            found.append("events: write at least one")
        found += twice("gauges", (gauge.id for gauge in self.gauges))
        found += twice("controls", (control.id for control in self.controls))
        found += twice("events", (event.id for event in self.events))
        return found

    def proof(self) -> list[str]:
        return list(self._unfair())

    def _misread(self) -> Iterator[str]:
        ids = [gauge.id for gauge in self.gauges]
        for gauge in self.gauges:
            (low, high), (least, most) = gauge.scale, gauge.green
            if not low < least <= gauge.start <= most < high:
                wrong = f'"{gauge.id}" does not begin in its green'
                yield f"gauges: {wrong}; {IN_GREEN}"
        for field, things in (("controls", self.controls), ("events", self.events)):
            for thing in things:
                unknown = [name for name in thing.effects if name not in ids]
                for name in unknown:
                    wrong = f'"{name}" of "{thing.id}" is no gauge'
                    yield f"{field}: {wrong}; write one of {', '.join(ids)}"
                if not any(thing.effects.values()):
                    yield f'{field}: "{thing.id}" does nothing; write its effects'

    def _unfair(self) -> Iterator[str]:
        """A round must be lost by who does nothing and held by who does all that is right, even
        a crew's by one pair of hands."""
        for band, hands in product(GAME_BANDS, (1, MOST_HANDS)):
            for seed in range(SEEDS_TRIED):
                dealt = self.deal_crew(seed, band, hands)
                plant = self.plant(dealt)
                if operators.idle(plant, dealt.state, self._steps).off is None:
                    yield f"gauges: at {band} nothing need be done; write stronger drifts"
                    return
                held = operators.skilful(plant, dealt.state, self._steps, operators.HAND_MS[band])
                if held.green_steps * STEP_MS // 1000 < dealt.of:
                    gauge = "a gauge" if held.off is None else dealt.gauges[held.off]
                    wrong = f"at {band} nobody can keep {gauge} in the green"
                    yield f"controls: {wrong}; write stronger controls or weaker drifts"
                    return

    def deal(self, seed: int, band: GameBand = MIDDLE) -> GreenTable:
        return self.deal_crew(seed, band, 1)

    def deal_crew(self, seed: int, band: GameBand, hands: int) -> GreenTable:
        """A gauge for each hand, as far as there are so many."""
        rng = random.Random(seed)
        gauges = self.gauges[: max(GAUGES[band], hands)]
        windows = range(0, self.lasts_ms, SWAY_MS)
        times = range(QUIET_MS, self.lasts_ms - SWAY_MS, EVENT_EVERY_MS)
        happening: list[tuple[int, str]] = []
        for begins in times:
            wait = rng.randrange(0, EVENT_EVERY_MS // 3, STEP_MS)
            happening.append((begins + wait, rng.choice(self.events).id))
        return GreenTable(
            gauges=tuple(gauge.id for gauge in gauges),
            state=State(values=tuple(round(gauge.start * 1000) for gauge in gauges)),
            happening=tuple(happening),
            sway=tuple(tuple(rng.randrange(70, 131) for _ in gauges) for _ in windows),
            of=self.lasts_ms // 1000,
            band=band,
        )

    def at(self, table: GreenTable, ms: int) -> GreenTable:
        """Time passes in steps of STEP_MS; what is pressed within one acts from the next on."""
        if table.finished:
            return table
        last, now, plant = min(max(ms, table.ms) // STEP_MS, self._steps), table, self.plant(table)
        while now.state.step < last:
            now = self._rested(now, last) if now.tripped else self._run(now, plant, last)
        same = now.state.step == table.state.step
        finished = now.state.step == self._steps
        return msgspec.structs.replace(
            now,
            ms=now.state.step * STEP_MS if finished else max(ms, table.ms),
            pressed=table.pressed if same else (),
            points=now.green_steps * STEP_MS // 1000,
            finished=finished,
        )

    def _run(self, table: GreenTable, plant: Plant, last: int) -> GreenTable:
        """On to step `last`, or to where protection acts."""
        state, green, off = until(plant, table.state, last)
        now = msgspec.structs.replace(table, state=state, green_steps=table.green_steps + green)
        if off is None:
            return now
        return msgspec.structs.replace(
            now,
            tripped=table.gauges[off],
            rests=state.step + REST_MS // STEP_MS,
            trips=table.trips + 1,
        )

    def _rested(self, table: GreenTable, last: int) -> GreenTable:
        """On to step `last`, or to where the plant starts again as it began."""
        if last < table.rests:
            waiting = msgspec.structs.replace(table.state, step=last)
            return msgspec.structs.replace(table, state=waiting)
        values = tuple(round(g.start * 1000) for g in self.gauges if g.id in table.gauges)
        anew = State(values=values, step=table.rests)
        return msgspec.structs.replace(table, state=anew, tripped="")

    @property
    def _steps(self) -> int:
        return self.lasts_ms // STEP_MS

    def made(self, table: GreenTable, move: Move) -> GreenTable | None:
        """Move: {"control": control id, "ms": when}, once a step each; none while it rests."""
        control = next((one for one in self.controls if one.id == move.get("control")), None)
        if control is None or control.id in table.pressed or table.tripped:
            return None
        return msgspec.structs.replace(
            table,
            state=table.state.pressed(self.plant(table).controls[control.id]),
            pressed=(*table.pressed, control.id),
            presses=table.presses + 1,
        )

    def plant(self, table: GreenTable) -> Plant:
        """The gauges in play as the steps reckon them: whole thousandths."""
        for game, dealt, plant in _PLANTS:
            same = dealt.sway is table.sway and dealt.happening is table.happening
            if same and game is self and (dealt.gauges, dealt.band) == (table.gauges, table.band):
                return plant
        made = self._plant(table)
        _PLANTS.append((self, table, made))
        return made

    def _plant(self, table: GreenTable) -> Plant:
        gauges = [gauge for gauge in self.gauges if gauge.id in table.gauges]
        events = {event.id: event for event in self.events}
        push = PUSH[table.band]
        return Plant(
            scales=[_thousandths(gauge.scale) for gauge in gauges],
            greens=[_thousandths(gauge.green) for gauge in gauges],
            drifts=[round(gauge.drift * 10 * push) for gauge in gauges],
            sway=table.sway,
            sway_steps=SWAY_MS // STEP_MS,
            controls={
                one.id: tuple(round(one.effects.get(gauge.id, 0) * 1000) for gauge in gauges)
                for one in self.controls
            },
            events=[
                (
                    begins // STEP_MS,
                    (begins + events[name].lasts_ms) // STEP_MS,
                    [round(events[name].effects.get(gauge.id, 0) * 10 * push) for gauge in gauges],
                )
                for begins, name in table.happening
            ],
        )

    def hint(self, table: GreenTable) -> str:
        """The control that helps most now, or "" when it is best to wait."""
        return "" if table.tripped else operators.best_control(self.plant(table), table.state)

    def demo(self, table: GreenTable) -> str:
        """The control that will be needed first."""
        ahead = range(table.ms, self.lasts_ms, 1000)
        return next(filter(None, (self.hint(self.at(table, ms)) for ms in ahead)), "")

    def told(self, table: GreenTable) -> dict[str, int]:
        """shut_down: how often protection acted; the plant is safe."""
        return {
            "green_s": table.points,
            "of_s": table.of,
            "presses": table.presses,
            "shut_down": table.trips,
        }


def _thousandths(ends: tuple[float, float]) -> tuple[int, int]:
    return round(ends[0] * 1000), round(ends[1] * 1000)
