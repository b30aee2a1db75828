"""The organizer's table as those see it who work at it; the office is one, see office.py."""

from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Protocol, TypeVar

from db.hub import Hub
from kiosk.clock import Clock
from kiosk.festival.plan import Plan
from kiosk.organizer.cells import Cells
from kiosk.organizer.owner import Owner
from kiosk.organizer.places import Names
from kiosk.organizer.pouring import Pourer
from kiosk.trust.organizer import Organizer

T = TypeVar("T")


class Bureau(Protocol):
    """What lies on it, and whom it can ask: see Office for what each is."""

    path: Path
    clock: Clock
    store: Path | None
    lang: str
    plan: Plan | None
    cells: Cells | None
    names: Names
    key_path: Path
    organizer: Organizer | None
    owner: Owner | None

    @property
    def folder(self) -> Path: ...

    def turn_to(self, page: str) -> None: ...

    def read_folder(self) -> None: ...

    def look_again(self) -> None: ...

    def take_key(self, path: Path) -> None: ...

    def pour(self, pourer: Pourer) -> None: ...

    def ask(self, question: Callable[[Hub], T], then: Callable[[Future[T]], None]) -> None: ...

    def aside(self, work: Callable[[], T], then: Callable[[Future[T]], None]) -> None: ...

    def look_into(self, work: Callable[[], T], then: Callable[[Future[T]], None]) -> None: ...

    def play_through(self, work: Callable[[], T], then: Callable[[Future[T]], None]) -> None: ...
