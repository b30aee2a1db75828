"""Two at the controls of a green game, to prove it fair: one does nothing, one all that helps."""

from typing import TYPE_CHECKING

from kiosk.ages import GameBand
from kiosk.games.plant import Plant, State, stepped

if TYPE_CHECKING:
    from kiosk.games.green import Green, GreenTable

HAND_MS: dict[GameBand, int] = {"6-8": 2_000, "9-12": 1_500, "13-17": 1_250}
"""From press to press: what a child's eye and hand can do, not what a machine could."""

AHEAD = 8
"""Steps that a skilful operator looks ahead: two seconds, a press has then acted in full."""

CALM = 350
"""So far from the middle of its green, in thousandths of the way to its edge, a gauge may drift
before anything is pressed."""


def idle(game: "Green", table: "GreenTable") -> "GreenTable":
    return game.at(table, game.lasts_ms)


def skilful(game: "Green", table: "GreenTable") -> "GreenTable":
    """The end of a round in which the best control is pressed as often as a hand can."""
    for ms in range(0, game.lasts_ms, HAND_MS[table.band]):
        now = game.at(table, ms)
        if now.finished:
            return now
        control = best_control(game.plant(now), now.state)
        table = game.made(now, {"control": control}) or now
    return game.at(table, game.lasts_ms)


def best_control(plant: Plant, state: State) -> str:
    """The control whose press leaves the gauges nearest to the middle of their green, or ""."""
    waiting = _off(plant, state)
    if max(waiting) <= CALM:
        return ""
    costs = {"": _cost(waiting)}
    for control, effect in plant.controls.items():
        costs[control] = _cost(_off(plant, state.pressed(effect)))
    return min(costs, key=lambda control: costs[control])


def _off(plant: Plant, state: State) -> list[int]:
    """How far each gauge will be from the middle of its green; 1000 is the edge."""
    for _ in range(AHEAD):
        state = stepped(plant, state)
    ends = zip(state.values, plant.greens, strict=True)
    return [1000 * abs(2 * value - least - most) // (most - least) for value, (least, most) in ends]


def _cost(off: list[int]) -> int:
    """The worst gauge counts most."""
    return sum(one**4 for one in off)
