"""What a station plays was damaged under it: told on the screen, and fetched anew."""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from kiosk.clock import Clock
from kiosk.content.store import Content, StoreUnreadable
from kiosk.machine.trouble import Trouble
from kiosk.words import phrase

DAMAGED = Trouble(phrase("station.content damaged"))

SHOWN_MS = 2_000
"""Before the first attempt, for which the screen waits: the sentence stands there by then."""

RETRY_MS = 30_000
"""Each attempt holds the screen for some seconds, and somebody may be mending the files."""


class Restoring:
    """trouble: why nothing can be played now; None while all is well."""

    def __init__(self, clock: Clock, again: Callable[[], Content]) -> None:
        """again: the content made anew; raises Trouble."""
        self._clock = clock
        self._again = again
        self._due_ms = 0
        self.trouble: Trouble | None = None

    @contextmanager
    def guarded(self) -> Iterator[None]:
        """What cannot be read inside ends there, and what is played is made anew."""
        try:
            yield
        except StoreUnreadable as error:
            if self.trouble is None:
                logging.getLogger(__name__).error("the content cannot be read: %s", error)
                self.trouble = DAMAGED
                self._due_ms = self._clock.ms() + SHOWN_MS

    def retry(self, old: Content, play: Callable[[Content], None]) -> None:
        """Make the content anew, when it is time. play: plays it; raises Trouble."""
        if self.trouble is None or self._clock.ms() < self._due_ms:
            return
        old.close()  # Windows takes no new file for one that is open
        try:
            self._play(play)
        except Trouble as trouble:
            self.trouble = trouble
            self._due_ms = self._clock.ms() + RETRY_MS

    def _play(self, play: Callable[[Content], None]) -> None:
        content = self._again()
        try:
            play(content)
        except BaseException:
            content.close()
            raise
        self.trouble = None
