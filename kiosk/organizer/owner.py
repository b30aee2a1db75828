"""The one connection that a window has to its hub, in a thread of its own.

What is asked goes before what is poured: between two files there is always time for an answer, and
no second connection ever waits for the first.
"""

import os
import threading
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from pathlib import Path
from typing import Any, TypeVar

from db.hub import Hub, HubUnreadable
from kiosk.hub.fold import keep_up_if_it_can
from kiosk.hub.opening import HubRefused, check_place, open_hub, plainly
from kiosk.printable import path_text

T = TypeVar("T")

Steps = Callable[[], Iterator[None]]


class NoHub(Exception):
    """There is no hub yet: nothing was poured."""


class Owner:
    """Alive until it is closed. Any thread may ask; answers are futures."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._hub: Hub | None = None
        self._had = False
        self._asked: deque[tuple[Callable[[], Any], Future[Any]]] = deque()
        self._pours: deque[tuple[Steps, Future[None]]] = deque()
        self._ended = False
        self._bell = threading.Condition()
        self._thread = threading.Thread(target=self._work, name="hub", daemon=True)
        self._thread.start()

    def ask(self, question: Callable[[Hub], T]) -> "Future[T]":
        """Raises, when its result is asked for, HubRefused, and NoHub where there is none yet."""
        answer: Future[T] = Future()
        self._ring(lambda: self._asked.append((lambda: question(self.hub(create=False)), answer)))
        return answer

    def pour(self, steps: Steps) -> "Future[None]":
        """steps: does a piece of its work in each step, all of them in the owner's thread."""
        done: Future[None] = Future()
        self._ring(lambda: self._pours.append((steps, done)))
        return done

    def hub(self, *, create: bool) -> Hub:
        """In the owner's thread only. Raises HubRefused, NoHub."""
        if self._had and not os.path.lexists(self.path):
            # its stick was pulled: what is written now would be nowhere, or into an empty mount
            self._let_go()
            check_place(self.path)
            raise HubRefused("missing", hub=path_text(self.path))
        if self._hub is None:
            if not create and not os.path.lexists(self.path):
                raise NoHub
            self._hub = open_hub(self.path, create=create)
            self._had = True
            keep_up_if_it_can(self._hub)
        return self._hub

    def close(self) -> None:
        """After the file that is being poured; what waits behind it is not begun."""

        def end() -> None:
            self._ended = True

        self._ring(end)
        self._thread.join()

    def _ring(self, change: Callable[[], None]) -> None:
        with self._bell:
            change()
            self._bell.notify()

    def _work(self) -> None:
        under_way: tuple[Iterator[None], Future[None]] | None = None
        while True:
            with self._bell:
                while not (self._ended or self._asked or self._pours or under_way):
                    self._bell.wait()
                if self._ended:
                    break
                asked = self._asked.popleft() if self._asked else None
                if asked is None and under_way is None:
                    steps, done = self._pours.popleft()
                    under_way = steps(), done
            if asked is not None:
                self._answer(*asked)
            elif under_way is not None and not self._step(*under_way):
                under_way = None
        self._let_go()

    def _answer(self, question: Callable[[], Any], answer: "Future[Any]") -> None:
        try:
            answer.set_result(question())
        except Exception as error:
            answer.set_exception(self._told(error))

    def _step(self, steps: Iterator[None], done: "Future[None]") -> bool:
        """Whether there is more to do."""
        try:
            next(steps)
            return True
        except StopIteration:
            done.set_result(None)
        except Exception as error:
            done.set_exception(self._told(error))
        return False

    def _told(self, error: Exception) -> Exception:
        """A hub that failed is opened anew when it is next asked: its stick may be back."""
        if isinstance(error, HubUnreadable):
            self._let_go()
            return plainly(self.path, error)
        return error

    def _let_go(self) -> None:
        if self._hub is not None:
            self._hub.close()
            self._hub = None
