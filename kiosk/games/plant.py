"""How gauges move: whole thousandths in steps of a quarter of a second, the same on any machine."""

from typing import NamedTuple

import msgspec

STEP_MS = 250

SPREAD = 4
"""A press acts over so many steps: who presses and sees nothing yet must learn to wait."""

Effects = dict[str, float]


class State(msgspec.Struct, frozen=True, kw_only=True):
    """values: of each gauge, thousandths. coming: what presses will still change, step by step.

    step: how many steps have passed.
    """

    values: tuple[int, ...]
    coming: tuple[tuple[int, ...], ...] = ()
    step: int = 0

    def pressed(self, effect: list[int]) -> "State":
        """A press adds its effect to the steps to come; what cannot be shared comes first."""
        coming = []
        for step in range(SPREAD):
            waiting = self.coming[step] if step < len(self.coming) else (0,) * len(effect)
            share = [_share(change, step) for change in effect]
            coming.append(tuple(map(sum, zip(waiting, share, strict=True))))
        return msgspec.structs.replace(self, coming=tuple(coming))


class Plant(NamedTuple):
    """scales, greens: ends in thousandths. drifts: thousandths a second at 100 per cent of sway.

    sway: rows of per cents, each for sway_steps. controls: what a press changes in all.
    events: first step, step after the last, thousandths a second.
    """

    scales: list[tuple[int, int]]
    greens: list[tuple[int, int]]
    drifts: list[int]
    sway: tuple[tuple[int, ...], ...]
    sway_steps: int
    controls: dict[str, list[int]]
    events: list[tuple[int, int, list[int]]]

    def all_green(self, values: tuple[int, ...]) -> bool:
        ends = zip(self.greens, values, strict=True)
        return all(least <= value <= most for (least, most), value in ends)

    def off_scale(self, values: tuple[int, ...]) -> int | None:
        """The first gauge that stands at an end of its scale."""
        ends = enumerate(zip(self.scales, values, strict=True))
        return next((n for n, ((low, high), v) in ends if not low < v < high), None)


def stepped(plant: Plant, state: State) -> State:
    """A quarter of a second later. A value stops at the end of its scale."""
    row = plant.sway[min(state.step // plant.sway_steps, len(plant.sway) - 1)]
    pushes = [drift * sway // 100 for drift, sway in zip(plant.drifts, row, strict=True)]
    for begins, ends, push in plant.events:
        if begins <= state.step < ends:
            pushes = [one + other for one, other in zip(pushes, push, strict=True)]
    coming = state.coming[0] if state.coming else (0,) * len(pushes)
    values = tuple(
        min(max(value + push * STEP_MS // 1000 + press, low), high)
        for value, push, press, (low, high) in zip(
            state.values, pushes, coming, plant.scales, strict=True
        )
    )
    return State(values=values, coming=state.coming[1:], step=state.step + 1)


def _share(change: int, step: int) -> int:
    """The part of a change that falls on this of the SPREAD steps; together they are the whole."""
    return change * (step + 1) // SPREAD - change * step // SPREAD
