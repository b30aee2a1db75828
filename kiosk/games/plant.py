"""How gauges move: whole thousandths in steps of a quarter of a second, the same on any machine."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from operator import add
from typing import NamedTuple

import msgspec

STEP_MS = 250

SPREAD = 4
"""A press acts over so many steps: who presses and sees nothing yet must learn to wait."""

Effects = dict[str, float]

Values = tuple[int, ...]
"""A whole number a gauge, thousandths, in the order of the gauges."""


class State(msgspec.Struct, frozen=True, kw_only=True):
    """values: of each gauge. coming: what presses will still change, step by step.

    step: how many steps have passed.
    """

    values: Values
    coming: tuple[Values, ...] = ()
    step: int = 0

    def pressed(self, effect: Values) -> "State":
        """A press adds its effect to the steps to come; what cannot be shared comes first."""
        parts = shares(effect)
        waiting = self.coming + ((0,) * len(effect),) * (SPREAD - len(self.coming))
        coming = tuple(tuple(map(add, *both)) for both in zip(waiting, parts, strict=True))
        return msgspec.structs.replace(self, coming=coming)


@dataclass(frozen=True)
class Plant:
    """scales, greens: ends in thousandths. drifts: thousandths a second at 100 per cent of sway.

    sway: rows of per cents, each for sway_steps. controls: what a press changes in all.
    events: first step, step after the last, thousandths a second.
    """

    scales: list[tuple[int, int]]
    greens: list[tuple[int, int]]
    drifts: list[int]
    sway: tuple[Values, ...]
    sway_steps: int
    controls: dict[str, Values]
    events: list[tuple[int, int, list[int]]]
    _known: dict[int, Values] = field(default_factory=dict, init=False, repr=False, compare=False)

    def pushes(self, step: int) -> Values:
        """What the step changes while nobody presses; whoever looks ahead asks again and again."""
        if step not in self._known:
            row = self.sway[min(step // self.sway_steps, len(self.sway) - 1)]
            pushes = [drift * sway // 100 for drift, sway in zip(self.drifts, row, strict=True)]
            for begins, ends, push in self.events:
                if begins <= step < ends:
                    pushes = [*map(add, pushes, push)]
            self._known[step] = tuple(push * STEP_MS // 1000 for push in pushes)
        return self._known[step]


class Stretch(NamedTuple):
    """A part of a round. green_steps: with every gauge in the green. off: who ran off its scale."""

    state: State
    green_steps: int
    off: int | None


def until(plant: Plant, state: State, last: int) -> Stretch:
    """Steps on to step `last`, or to where a gauge runs off its scale and stops at its end."""
    values, coming = list(state.values), iter(state.coming)
    step, green_steps, off = state.step, 0, None
    while step < last and off is None:
        moves: Iterable[int] = plant.pushes(step)
        if (presses := next(coming, None)) is not None:
            moves = map(add, moves, presses)
        all_green = True
        for gauge, (move, (low, high), (least, most)) in enumerate(
            zip(moves, plant.scales, plant.greens, strict=True)
        ):
            value = values[gauge] + move
            if not low < value < high:
                value = min(max(value, low), high)
                off = gauge if off is None else off
            values[gauge] = value
            all_green = all_green and least <= value <= most
        green_steps += all_green
        step += 1
    return Stretch(State(values=tuple(values), coming=tuple(coming), step=step), green_steps, off)


@lru_cache(maxsize=256)
def shares(effect: Values) -> tuple[Values, ...]:
    """What falls of an effect on each of the SPREAD steps; together they are the whole."""
    return tuple(
        tuple(change * (step + 1) // SPREAD - change * step // SPREAD for change in effect)
        for step in range(SPREAD)
    )
