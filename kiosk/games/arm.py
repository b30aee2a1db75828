"""What every arm of a game of reaching and placing is: pads to hold, spots to tap, a plan."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import ClassVar, Generic, TypeVar

STEP_MS = 50

Goal = str
"""A spot of the stage to which the arm goes next, or "" where there is nothing left to do."""

S = TypeVar("S")


class Site(ABC, Generic[S]):
    """An arm at its place of work. pads: what is held; spots: what is tapped."""

    pads: ClassVar[tuple[str, ...]] = ()
    spots: ClassVar[tuple[str, ...]] = ()

    @property
    @abstractmethod
    def of(self) -> int: ...

    @abstractmethod
    def begin(self) -> S: ...

    @abstractmethod
    def stepped(self, state: S, step: int, pads: Sequence[str]) -> S:
        """A step of STEP_MS later, with these pads held."""

    def called(self, state: S, spot: str) -> S | None:
        """Who stands at the spot is called; None where nobody comes."""
        return None

    @abstractmethod
    def points(self, state: S) -> int: ...

    @abstractmethod
    def done(self, state: S) -> int:
        """How many of the targets are done."""

    @abstractmethod
    def slips(self, state: S) -> int: ...

    @abstractmethod
    def over(self, state: S, step: int) -> bool: ...

    @abstractmethod
    def rests(self, state: S, step: int) -> int:
        """The step up to which nothing changes while nobody touches anything."""

    @abstractmethod
    def goal(self, state: S, step: int) -> Goal:
        """Where who knows how goes next."""

    @abstractmethod
    def reached(self, state: S, step: int, goal: Goal) -> bool: ...

    @abstractmethod
    def plan(self, state: S, step: int, goal: Goal) -> tuple[str, ...]:
        """The pads that lead to the goal now; none where it is best to wait."""


def driven(site: Site[S], state: S, steps: int) -> S:
    """A round driven by who knows how and never waits."""
    for step in range(1, steps + 1):
        if site.over(state, step):
            break
        goal = site.goal(state, step)
        called = site.called(state, goal)
        state = site.stepped(
            state if called is None else called, step, site.plan(state, step, goal)
        )
    return state
