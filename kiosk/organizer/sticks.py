"""Sticks seen by themselves: which one has just been put in."""

import threading
from collections.abc import Callable
from pathlib import Path

LOOK_S = 1.0
"""A stick takes longer to be mounted, and a dead one may let its system think for seconds: so this
is asked in a thread of its own."""


class Sticks:
    """look: where sticks are mounted now; asked in a thread until this is closed."""

    def __init__(self, look: Callable[[], list[Path]], every_s: float = LOOK_S) -> None:
        self._look, self._every_s = look, every_s
        self._known: set[Path] = set()
        self._come: list[Path] = []
        self._lock = threading.Lock()
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="sticks", daemon=True)
        self._thread.start()

    def come(self) -> list[Path]:
        """Those put in since this was last asked; one that stays in is told of once."""
        with self._lock:
            come, self._come = self._come, []
        return come

    @property
    def present(self) -> set[Path]:
        return self._known

    def close(self) -> None:
        """Does not wait for a stick that never answers."""
        self._ended.set()

    def _watch(self) -> None:
        while not self._ended.is_set():
            try:
                here = set(self._look())
            except OSError:  # the list itself; the next look may succeed
                here = self._known
            with self._lock:
                self._come += sorted(here - self._known)
                self._known = here
            self._ended.wait(self._every_s)
