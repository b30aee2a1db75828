"""What is put in or dropped: sticks by themselves, files and folders by a hand, each to where it
belongs."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import NamedTuple, Protocol

from kiosk.hub.gathering import gather
from kiosk.organizer.authors import is_authors
from kiosk.organizer.bureau import Bureau
from kiosk.organizer.claim import SUFFIX
from kiosk.organizer.papers import Papers
from kiosk.organizer.pouring import Line, Pourer, Pouring, is_key, named
from kiosk.organizer.steps import Steps
from kiosk.organizer.sticks import Sticks


class Sorted(NamedTuple):
    """What was dropped, by what it is: the organizer's key, a plan or numbers counted by hand, what
    authors wrote, and what is to be looked through for session files."""

    keys: list[Path]
    sheets: list[Path]
    written: list[Path]
    rest: list[Path]


def sorted_out(paths: Sequence[Path]) -> Sorted:
    """Looks into folders and workbooks, which may take a while."""
    sorted_ = Sorted([], [], [], [])
    for path in paths:
        if is_key(path):
            sorted_.keys.append(path)
        elif _is_authors(path):
            sorted_.written.append(path)
            if path.is_dir() and gather([path]).files:  # a stick that somebody worked on
                sorted_.rest.append(path)
        elif path.suffix == ".xlsx":
            sorted_.sheets.append(path)
        else:
            sorted_.rest.append(path)
    return sorted_


def _is_authors(path: Path) -> bool:
    try:
        return is_authors(path)
    except OSError:
        return False  # who pours it says what is wrong


class WithAll(Bureau, Protocol):
    """Each thing goes to where it is worked on."""

    papers: Papers
    steps: Steps


class Intake:
    """pourings: all of this window, in order."""

    def __init__(self, office: WithAll, look: Callable[[], list[Path]]) -> None:
        self._office = office
        self.pourings: list[Pouring] = []
        self._waiting: list[tuple[list[Path], bool]] = []
        self._sticks = Sticks(look)
        self._told = -1

    @property
    def stick(self) -> Path | None:
        """One that is in now."""
        return min(self._sticks.present, default=None)

    @property
    def waits_for_key(self) -> int:
        """How many sticks and drops are to be poured in once the key is here."""
        return len(self._waiting)

    @property
    def lines(self) -> list[Line]:
        """Of all that was poured in, newest first."""
        return [line for told in reversed(self.pourings) for line in reversed(told.lines)]

    @property
    def pouring(self) -> Pouring | None:
        """What is read now, or else the stick that may be taken and still is in."""
        under_way = next((told for told in self.pourings if not told.ended), None)
        if under_way is not None:
            return under_way
        present = {named(folder) for folder in self._sticks.present}
        last = self.pourings[-1] if self.pourings else None
        return last if last is not None and last.stick and last.where in present else None

    def look(self) -> bool:
        """Take the sticks that have come. Whether anything was said since this was last asked."""
        for folder in self._sticks.come():
            self._take([folder], stick=True)
        told = sum(len(one.lines) for one in self.pourings)
        self._told, before = told, self._told
        return told != before

    def take(self, paths: Sequence[Path]) -> None:
        """Dropped on the window: files and folders."""
        self._office.look_into(lambda: sorted_out(paths), self._share_out)

    def _share_out(self, done: Future[Sorted]) -> None:
        office, sorted_ = self._office, done.result()
        for path in sorted_.sheets[:1]:
            office.papers.take(path)
        if sorted_.written:
            office.steps.take_authors(sorted_.written)
        for path in sorted_.keys[:1]:
            office.take_key(path)
        if sorted_.rest:
            self._take(sorted_.rest, stick=False)

    def go_on(self) -> None:
        """The key is here."""
        waiting, self._waiting = self._waiting, []
        for paths, stick in waiting:
            self._take(paths, stick=stick)

    def _take(self, paths: list[Path], *, stick: bool) -> None:
        office = self._office
        owner, organizer = office.owner, office.organizer
        if organizer is None or owner is None:
            self._waiting.append((paths, stick))
            return
        told = Pouring(named(paths[0]), stick)
        beside = office.path.with_name(office.path.name + SUFFIX)
        pourer = Pourer(
            paths, lambda create: owner.hub(create=create), office.path, organizer,
            (office.path, office.key_path, beside), office.clock, told,
        )  # fmt: skip
        self.pourings.append(told)
        office.pour(pourer)

    def close(self) -> None:
        self._sticks.close()
