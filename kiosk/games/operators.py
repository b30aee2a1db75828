"""Two at the controls of a plant, to prove a game fair: one does nothing, one all that helps."""

from collections.abc import Sequence
from itertools import zip_longest

from kiosk.ages import GameBand
from kiosk.games.plant import STEP_MS, Plant, State, Stretch, shares, until

HAND_MS: dict[GameBand, int] = {"6-8": 2_000, "9-12": 1_500, "13-17": 1_250}
"""From press to press: what a child's eye and hand can do, not what a machine could."""

AHEAD = 8
"""Steps that a skilful operator looks ahead: two seconds, a press has then acted in full."""

CALM = 350
"""So far from the middle of its green, in thousandths of the way to its edge, a gauge may drift
before anything is pressed."""


def idle(plant: Plant, state: State, steps: int) -> Stretch:
    """A round of so many steps in which nobody touches anything."""
    return until(plant, state, steps)


def skilful(plant: Plant, state: State, steps: int, hand_ms: int) -> Stretch:
    """A round in which the best control is pressed as often as a hand can, every `hand_ms`."""
    green_steps, off = 0, None
    while state.step < steps and off is None:
        control = best_control(plant, state)
        if control:
            state = state.pressed(plant.controls[control])
        state, green, off = until(plant, state, min(state.step + hand_ms // STEP_MS, steps))
        green_steps += green
    return Stretch(state, green_steps, off)


def best_control(plant: Plant, state: State) -> str:
    """The control whose press leaves the gauges nearest to the middle of their green, or ""."""
    ahead = [plant.pushes(step) for step in range(state.step, state.step + AHEAD)]
    nothing = (0,) * len(state.values)
    moves = [
        [push + press for push, press in zip(pushes, presses, strict=True)]
        for pushes, presses in zip_longest(ahead, state.coming, fillvalue=nothing)
    ]
    untouched = [list(gauge) for gauge in zip(*moves, strict=True)]
    waiting = [_off(plant, state, gauge, own) for gauge, own in enumerate(untouched)]
    if max(waiting) <= CALM:
        return ""
    costs = {"": _cost(waiting)}
    for control, effect in plant.controls.items():
        off = waiting.copy()
        for gauge, change in enumerate(effect):
            if change:
                own = untouched[gauge].copy()
                for step, share in enumerate(shares(effect)):
                    own[step] += share[gauge]
                off[gauge] = _off(plant, state, gauge, own)
        costs[control] = _cost(off)
    return min(costs, key=lambda control: costs[control])


def _off(plant: Plant, state: State, gauge: int, moves: Sequence[int]) -> int:
    """How far a gauge will be from the middle of its green after these moves; 1000 is the edge."""
    value, (low, high) = state.values[gauge], plant.scales[gauge]
    for move in moves:
        value += move
        if not low < value < high:
            value = min(max(value, low), high)
    least, most = plant.greens[gauge]
    return 1000 * abs(2 * value - least - most) // (most - least)


def _cost(off: Sequence[int]) -> int:
    """The worst gauge counts most."""
    return sum(one**4 for one in off)
