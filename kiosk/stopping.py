"""Ctrl+C and its like: whoever stops a command is told so in a word, and finds nothing half-made.

It loads nothing, for it is what the program begins with.
"""

import signal
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any

NAMES = "SIGINT", "SIGTERM", "SIGHUP"
"""Ctrl+C, the end that somebody or the system asks for, a terminal that is closed."""

_heard: list[int] = []


def wait() -> None:
    """From now on Ctrl+C waits for go_on(): a library that is stopped while it is read breaks, and
    tells of it in a hundred lines. A second one ends the program at once, for a disk may hang."""
    _take(signal.default_int_handler, _hear)


def go_on() -> None:
    """What was read is read. Raises KeyboardInterrupt where somebody asked for it meanwhile."""
    _take(_hear, signal.default_int_handler)
    if _heard:
        _take(signal.SIG_DFL, signal.default_int_handler, _heard)
        _heard.clear()
        raise KeyboardInterrupt


@contextmanager
def read_whole() -> Iterator[None]:
    """Around the import of what does not bear to be stopped."""
    wait()
    try:
        yield
    finally:
        go_on()


def end_in_order() -> None:
    """Whoever ends a command finds no folder of it left, as after Ctrl+C."""
    _take(signal.SIG_DFL, signal.default_int_handler, _numbers())


def over() -> None:
    """All is done and said: Python that is stopped while it ends would tell of it in many lines."""
    _take(signal.default_int_handler, signal.SIG_DFL)


def _hear(number: int, frame: FrameType | None) -> None:
    _heard.append(number)
    signal.signal(number, signal.SIG_DFL)


def _take(handler: Any, after: Any, numbers: Iterable[int] | None = None) -> None:
    """Let `after` hear what `handler` heard till now. Whoever began us with a signal shut off wants
    it so, and in a thread nobody may ask."""
    if threading.current_thread() is threading.main_thread():
        for number in _numbers() if numbers is None else [*numbers]:
            if signal.getsignal(number) is handler:
                signal.signal(number, after)


def _numbers() -> list[int]:
    """Windows has no SIGHUP."""
    return [getattr(signal, name) for name in NAMES if hasattr(signal, name)]
