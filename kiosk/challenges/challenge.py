"""What the five challenges share: a table that every move replaces, and 25 seconds."""

from collections.abc import Mapping

import msgspec

Move = Mapping[str, str]

LIMIT_MS = 25_000
"""One challenge after the interests: long enough to find the knack, too short to bore a queue."""


class Trial(msgspec.Struct, frozen=True, kw_only=True):
    """points of `of`: earned so far, of what a perfect player earns in the time."""

    points: int = 0
    of: int = 0
    finished: bool = False

    @property
    def share(self) -> float:
        """0 to 1: how this try went."""
        return self.points / self.of if self.of else 0.0


def over(trial: Trial, ms: int) -> bool:
    """Whether a move at `ms` since the start comes too late."""
    return trial.finished or not 0 <= ms < LIMIT_MS
