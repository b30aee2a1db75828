"""The time in which the journal takes no facts: since when, why, and when it is tried again."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from db.journal import JournalDamaged, JournalUnwritable
from kiosk.clock import Clock
from kiosk.facts import DiskFailed
from kiosk.machine.recorder import Recorder

RETRY_MS = 1_000
"""Soon enough that a disk that is back is noticed, seldom enough that a sick one is left alone."""


class Outage:
    """reason: the system's own words for what failed; "" while all is well. damage: what failed,
    when that was the journal's file itself."""

    def __init__(self, recorder: Recorder, clock: Clock) -> None:
        self._recorder = recorder
        self._clock = clock
        self._since_ms = self._tried_ms = 0
        self.reason = ""
        self.damage: JournalDamaged | None = None

    @contextmanager
    def guarded(self) -> Iterator[None]:
        """What cannot be written inside ends there, and the outage begins or goes on."""
        try:
            yield
        except (JournalUnwritable, OSError) as error:
            if not self.reason:
                self._since_ms = self._tried_ms = self._clock.ms()
                logging.getLogger(__name__).error("the journal takes no facts: %s", error)
            self.reason = str(error) or type(error).__name__
            self.damage = error if isinstance(error, JournalDamaged) else None

    def retry(self) -> None:
        """Write down that the disk had failed: if that works the outage is over."""
        if not self.reason or self._clock.ms() - self._tried_ms < RETRY_MS:
            return
        self._tried_ms = self._clock.ms()
        with self.guarded():
            lasted_ms = self._tried_ms - self._since_ms
            self._recorder.record(DiskFailed(reason=self.reason, lasted_ms=lasted_ms))
            self.reason, self.damage = "", None
