"""How a helm is held on its way: whole millimetres in steps of a twentieth of a second, the same on
any machine. A held lever drifts aside up to its speed; let go, it straightens out by itself."""

from dataclasses import dataclass
from typing import NamedTuple

import msgspec

STEP_MS = 50

DRAG = 8
"""Per cent of the speed aside that a step takes away: full speed takes a second and a half."""

CAUGHT = 130
"""Per cent of a gate's width: so far from its middle the help of the youngest acts. Who steers
roughly is caught, who does not steer is not."""

AHEAD = 8
"""Steps of wind that a skilful hand reckons with."""

Held = tuple[int, int]
"""What is held: -1 left or down, 1 right or up, 0 nothing."""


class Gate(msgspec.Struct, frozen=True, array_like=True):
    """A place that the way leads through at a step: millimetres aside and up, and so far from its
    middle at most."""

    step: int
    x: int
    y: int
    width: int


class Wind(msgspec.Struct, frozen=True, array_like=True):
    """From step `first` to the one before `after` the air or the ground pushes: full speed aside
    and up, millimetres a step, that it leads to."""

    first: int
    after: int
    x: int
    y: int
    id: str


class State(msgspec.Struct, frozen=True, kw_only=True):
    """Where one is beside the middle and above the path, millimetres; rates: a step."""

    x: int = 0
    y: int = 0
    x_rate: int = 0
    y_rate: int = 0
    step: int = 0


@dataclass(frozen=True)
class Course:
    """speed: millimetres a step aside that a held lever leads to. help: per cent of it that pulls
    to the next gate's middle by itself. lifts: there is an up and a down."""

    gates: tuple[Gate, ...]
    winds: tuple[Wind, ...]
    speed: int
    help: int
    lifts: bool


class Stretch(NamedTuple):
    """A part of the way. through: a letter for each gate that was passed, "y" through, "n" not."""

    state: State
    through: str


def until(course: Course, state: State, held: Held, last: int) -> Stretch:
    """On to step `last` with the same lever held."""
    x, y, x_rate, y_rate, step = state.x, state.y, state.x_rate, state.y_rate, state.step
    ahead = [gate for gate in course.gates if gate.step > step]
    through = ""
    while step < last:
        push_x, push_y = _blown(course.winds, step)
        gate = ahead[0] if ahead else None
        x_rate = _next_rate(x_rate, held[0] * course.speed + push_x + _help(course, gate, x, 0))
        x += x_rate
        if course.lifts:
            y_rate = _next_rate(y_rate, held[1] * course.speed + push_y + _help(course, gate, y, 1))
            y += y_rate
        step += 1
        if gate is not None and gate.step == step:
            through += "y" if inside(gate, x, y) else "n"
            ahead.pop(0)
    return Stretch(State(x=x, y=y, x_rate=x_rate, y_rate=y_rate, step=step), through)


def inside(gate: Gate, x: int, y: int) -> bool:
    return abs(x - gate.x) <= gate.width and abs(y - gate.y) <= gate.width


def comes_in(course: Course, state: State, held: Held, gate: Gate) -> bool:
    """Whether one is within a gate's width, or will be before the gate, if this is held on."""
    while not inside(gate, state.x, state.y):
        if state.step >= gate.step:
            return False
        state = until(course, state, held, state.step + 1).state
    return True


def wanted(course: Course, state: State) -> Held:
    """What a skilful hand holds now: where it would come to rest lies beside the next gate."""
    gate = next((gate for gate in course.gates if gate.step > state.step), None)
    if gate is None:
        return 0, 0
    blown_x, blown_y = _blown(course.winds, state.step)
    x = _side(gate.x - state.x - _coasts(state.x_rate) - AHEAD * blown_x, gate.width)
    y = _side(gate.y - state.y - _coasts(state.y_rate) - AHEAD * blown_y, gate.width)
    return x, y if course.lifts else 0


def _side(beside: int, width: int) -> int:
    return (beside > width // 4) - (beside < -width // 4)


def _coasts(rate: int) -> int:
    """So far one still drifts after the lever is let go."""
    return rate * (100 - DRAG) // DRAG if rate > 0 else -(-rate * (100 - DRAG) // DRAG)


def _next_rate(rate: int, towards: int) -> int:
    """Whole numbers that mirror: what is cut off is cut off alike to both sides."""
    change = (towards - rate) * DRAG
    return rate + (change // 100 if change > 0 else -(-change // 100))


def _blown(winds: tuple[Wind, ...], step: int) -> Held:
    x = y = 0
    for wind in winds:
        if wind.first <= step < wind.after:
            x, y = x + wind.x, y + wind.y
    return x, y


def _help(course: Course, gate: Gate | None, at: int, axis: int) -> int:
    if not course.help or gate is None:
        return 0
    beside = (gate.y if axis else gate.x) - at
    if not gate.width // 4 < abs(beside) <= gate.width * CAUGHT // 100:
        return 0
    pull = course.speed * course.help // 100
    return pull if beside > 0 else -pull
