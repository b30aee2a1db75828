"""A station with something to tell, and sticks that go wrong: for the tests of the export."""

import errno
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from db.journal import Journal
from kiosk import facts
from kiosk.clock import SetClock
from kiosk.machine.drive import Drive, Drives, FolderDrives
from kiosk.machine.export import Export, Failed, Safe, State, export_to
from kiosk.machine.recorder import Recorder
from kiosk.machine.stick import Stick
from kiosk.session.opening import open_session
from kiosk.trust.demo import make_demo
from kiosk.trust.kit import Kit, read_kit
from kiosk.trust.organizer import Organizer, read_organizer_key


@dataclass
class Hall:
    """A station with some facts, and a folder that plays the stick."""

    journal: Journal
    recorder: Recorder
    kit: Kit
    organizer: Organizer
    data: Path
    stick: Path

    @property
    def outbox(self) -> Path:
        return self.data / "outbox"

    def export(self, drives: Drives | None = None, stick: Stick | None = None) -> Export:
        return Export(
            self.journal,
            self.kit,
            drives or FolderDrives(self.stick),
            self.data,
            self.recorder.record,
            content="c",
            program="p",
            stick=stick,
        )

    def export_to(self, folder: Path, tell: Callable[[State], None] = lambda state: None) -> Path:
        return export_to(
            folder,
            self.journal,
            self.kit,
            self.data,
            self.recorder.record,
            content="c",
            program="p",
            tell=tell,
        ).path

    def told(self) -> list[facts.Written]:
        return [facts.decode(row.fact) for row in self.journal.read(1, 1_000_000)]

    def seqs_on(self, path: Path) -> list[int]:
        with open_session(path, self.organizer) as session:
            return [row.seq for row in session.rows()]


@contextmanager
def open_hall(folder: Path, facts_before: int = 1000) -> Iterator[Hall]:
    make_demo(folder / "demo", "K01")
    (folder / "stick").mkdir()
    journal = Journal(folder / "journal.db", "DEMO")
    recorder = Recorder(journal, SetClock())
    recorder.record(*(facts.PlayersChosen(players=n % 4 + 1) for n in range(facts_before)))
    yield Hall(
        journal,
        recorder,
        read_kit(folder / "demo/kit"),
        read_organizer_key(folder / "demo/organizer.key"),
        folder,
        folder / "stick",
    )
    journal.close()


def ended(export: Export) -> State:
    """Feed an export to its end, as a screen's timer does."""
    for _ in range(1000):
        export.feed()
        if isinstance(export.state, Safe | Failed):
            return export.state
        export.wait(0.01)
    raise AssertionError(f"the export never ended: {export.state}")


class Given:
    """Drives that show what they are told to, look by look."""

    def __init__(self, *looks: Drive) -> None:
        self._looks = list(looks)

    def look(self, needed: int = 1) -> Drive:
        return self._looks.pop(0) if len(self._looks) > 1 else self._looks[0]

    def eject(self, drive: object) -> bool:
        return True


CALLS = [name for name in vars(Stick) if not name.startswith("_")]


class Pulled(Stick):
    """Every call from the n-th on fails, as all calls do once a stick is out."""

    def __init__(self, n: int, number: int = errno.EIO) -> None:
        self.left, self.number = n, number

    def __getattribute__(self, name: str) -> Any:
        if name in CALLS:
            self.left -= 1
            if self.left < 0:
                number = self.number

                def fail(*_: object) -> None:
                    raise OSError(number, "the stick is gone")

                return fail
        return super().__getattribute__(name)
