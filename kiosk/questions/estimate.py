"""How hot, how heavy, how old: set a dial to the value."""

import math
import random
import re
from collections.abc import Sequence

from kiosk.questions.question import Question, Verdict
from kiosk.texts import Text

MOST_STEPS = 1000
"""A finger on a slider half a metre wide cannot tell finer ones apart."""


class Estimate(Question, frozen=True, kw_only=True, tag="estimate"):
    """A dial from minimum to maximum in steps; `unit` stands beside the number;
    a year has none.

    Chosen: one number as text, "42" or "3.5". Two points within `tolerance` of the value, one
    within `near`, which is twice the tolerance when not written.
    """

    minimum: float
    maximum: float
    step: float
    value: float
    tolerance: float
    unit: Text | None = None
    near: float | None = None

    def faults(self) -> list[str]:
        numbers = (self.minimum, self.maximum, self.step, self.value, self.tolerance)
        if not all(map(math.isfinite, numbers)):
            return ["value: no number; write only digits and a point"]
        if self.minimum >= self.maximum:
            return ["maximum: not above the minimum; write a larger one"]
        if not 0 < self.step <= self.maximum - self.minimum:
            return ["step: no step of this dial; write a number above 0"]
        found = []
        if (self.maximum - self.minimum) / self.step > MOST_STEPS:
            found.append(f"step: more than {MOST_STEPS} steps; write a larger one")
        if not self.minimum <= self.value <= self.maximum:
            found.append("value: outside the dial; write one between minimum and maximum")
        elif abs(self.nearest(self.value) - self.value) > self.tolerance + 1e-9:
            found.append("step: no step comes near enough to the value; write another")
        if self.tolerance < 0 or (self.near is not None and self.near < self.tolerance):
            found.append("tolerance: below 0 or above `near`; write how far off is still right")
        return found

    def nearest(self, value: float) -> float:
        """The dial's own value that is closest to this one."""
        steps = round((min(max(value, self.minimum), self.maximum) - self.minimum) / self.step)
        return min(self.minimum + steps * self.step, self.maximum)

    def offered(self, rng: random.Random) -> tuple[str, ...]:
        """Where the dial stands at first: never within reach of a point, if it can be helped."""
        ends = (self.minimum, self.maximum, (self.minimum + self.maximum) / 2)
        starts = [written(self.nearest(end)) for end in ends]
        far = [start for start in starts if self.judge((start,)).points == 0]
        return (rng.choice(far or starts),)

    def accepts(self, chosen: Sequence[str]) -> bool:
        value = _number(chosen)
        return value is not None and self.minimum <= value <= self.maximum

    def judge(self, chosen: Sequence[str]) -> Verdict:
        value = _number(chosen)
        near = 2 * self.tolerance if self.near is None else self.near
        off = math.inf if value is None else abs(value - self.value) - 1e-9
        points = 2 if off <= self.tolerance else 1 if off <= near else 0
        return Verdict(points, 2, (written(self.value),))


def written(value: float) -> str:
    """A number as an answer has it: 42, 3.5, never 4e+06."""
    return f"{value:.6f}".rstrip("0").rstrip(".")


def _number(chosen: Sequence[str]) -> float | None:
    if len(chosen) != 1 or not re.fullmatch(r"-?[0-9]{1,15}(\.[0-9]{1,15})?", chosen[0]):
        return None
    return float(chosen[0])
