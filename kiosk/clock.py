"""Time, handed in: the rules never ask the machine themselves."""

import time
from dataclasses import dataclass
from typing import Protocol


class Clock(Protocol):
    def utc_ms(self) -> int:
        """Wall clock, milliseconds since 1970-01-01 UTC; may jump."""

    def ms(self) -> int:
        """Milliseconds since some moment of this run; never goes back."""


class SystemClock:
    def utc_ms(self) -> int:
        return time.time_ns() // 1_000_000

    def ms(self) -> int:
        return time.monotonic_ns() // 1_000_000


@dataclass
class SetClock:
    """A clock that stands until it is moved: for tests and rehearsals."""

    utc: int = 1_760_000_000_000
    run: int = 0

    def utc_ms(self) -> int:
        return self.utc

    def ms(self) -> int:
        return self.run

    def pass_ms(self, ms: int) -> None:
        self.utc += ms
        self.run += ms
