"""A station takes its kit from a stick on its own screen: a list, ten letters, and it is another.

All that asks a stick is done off the screen's thread; what was found is taken by `tick`. The kit
stands in DATA/kit then, and the station is opened anew by whoever runs it.
"""

import queue
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import msgspec

from kiosk.machine.drive import Absent, Unreadable
from kiosk.machine.kits import KitNotTaken, Offered, offered, take_kit
from kiosk.machine.machine import Machine
from kiosk.machine.records import installed
from kiosk.machine.settings import read_settings, write_settings
from kiosk.machine.tries import Tries
from kiosk.machine.trouble import Trouble
from kiosk.texts import Text
from kiosk.trust.code import CODE_LETTERS, LETTERS
from kiosk.trust.kit import KitUnreadable
from kiosk.trust.kitfile import Opened
from kiosk.trust.sealed import KitRefused

ASKED = ("other festival", "second machine")
"""Why a kit whose code was right is not taken before a guide has said yes to it."""

LOOK_MS = 1_000
"""A stick that was put in is seen by the next second."""


class Carried(msgspec.Struct, frozen=True):
    """A kit on the stick. key: names it here. taken: its station has filled this stick or told of
    itself on it, so somebody has been there."""

    key: str
    id: str
    name: Text
    street: str
    area: str
    festival: str
    taken: bool = False


class Seen(msgspec.Struct, frozen=True):
    """What the page shows. stage: stick (none is in), list, taking, taken. said: why it was not
    taken, a word of KitRefused or KitNotTaken, or "pulled"; values: what it names. done: 0 .. 1."""

    stage: str = "stick"
    kits: tuple[Carried, ...] = ()
    chosen: str = ""
    typed: str = ""
    done: float = 0
    said: str = ""
    values: dict[str, str] = {}
    wait_s: int = 0


Answer = Opened | KitRefused | KitNotTaken | Trouble | KitUnreadable | OSError


class Pickup:
    def __init__(self, machine: Machine) -> None:
        self._machine = machine
        self._tries = Tries(machine.data, machine.clock)
        self._found: queue.SimpleQueue[list[tuple[Carried, Offered]] | None] = queue.SimpleQueue()
        self._answers: queue.SimpleQueue[Answer] = queue.SimpleQueue()
        self._looking, self._taking = _at_rest(), _at_rest()
        self._looked_ms = 0
        self._done = 0.0  # written by the worker, shown by tick
        self._kits: dict[str, Offered] = {}
        self._granted: set[str] = set()  # of ASKED, for the kit that is chosen
        self.seen = Seen()

    def begin(self) -> None:
        self.seen = Seen()
        self._looked_ms = self._machine.clock.ms() - LOOK_MS

    def tick(self) -> None:
        """Let time pass: look for the stick, take what the workers found."""
        if self.seen.stage == "taken":
            return
        now = self._machine.clock.ms()
        if now - self._looked_ms >= LOOK_MS and not self._busy:
            self._looked_ms = now
            self._looking = _begun(self._look)
        while not self._found.empty():
            self._show(self._found.get())
        while not self._answers.empty():
            self._hear(self._answers.get())
        done = self._done if self.seen.stage == "taking" else self.seen.done
        self._change(wait_s=-(-self._tries.wait_ms // 1000), done=done)

    def wait(self) -> None:
        """Until the workers have ended."""
        self._looking.join()
        self._taking.join()

    # what a touch asks

    def choose(self, key: str) -> None:
        if key in self._kits and self.seen.stage == "list" and key != self.seen.chosen:
            self._granted.clear()
            self._change(chosen=key, typed="", said="")

    def press(self, letter: str) -> None:
        open_ = self.seen.chosen and self.seen.stage == "list" and not self.seen.wait_s
        if open_ and letter in LETTERS and len(self.seen.typed) < CODE_LETTERS:
            self._change(typed=self.seen.typed + letter, said="")

    def erase(self, place: int) -> None:
        """The letter at this place and those behind it; -1 = the last one."""
        if self.seen.stage == "list":
            kept = self.seen.typed[:place] if place >= 0 else self.seen.typed[:-1]
            self._change(typed=kept, said="")

    def go(self, anyway: bool = False) -> None:
        """anyway: a guide says yes to what was asked last, see ASKED. Raises OSError."""
        now = self.seen
        if anyway and now.said in ASKED:
            self._granted.add(now.said)
        if now.stage != "list" or len(now.typed) < CODE_LETTERS or self._tries.wait_ms:
            return
        self._tries.begin()
        self._done = 0.0
        self._change(stage="taking", said="", done=0.0)
        path = self._kits[now.chosen].path
        granted = frozenset(self._granted)
        self._taking = _begun(lambda: self._take(path, now.typed, granted))

    # off the screen's thread

    def _look(self) -> None:
        drive = self._machine.drives.look()
        if isinstance(drive, Absent | Unreadable):
            self._found.put(None)
            return
        seen = _names(drive.folder)
        kits = [one for one in offered(drive.folder) if one.label.role == "station"]
        self._found.put([(_carried(one, seen), one) for one in kits])

    def _take(self, path: Path, code: str, granted: frozenset[str]) -> None:
        data = self._machine.data
        try:
            here = installed(data)
            opened = take_kit(
                data, path, code, here, tell=self._tell,
                other_festival="other festival" in granted,
                second_machine="second machine" in granted,
            )  # fmt: skip
            settings = read_settings(data, opened.kit)
            if settings is not None:
                write_settings(data, settings, opened.kit)
            self._answers.put(opened)
        except (KitRefused, KitNotTaken, Trouble, KitUnreadable, OSError) as error:
            self._answers.put(error)

    def _tell(self, done: float) -> None:
        self._done = round(done, 2)

    # what was found

    def _show(self, found: list[tuple[Carried, Offered]] | None) -> None:
        if self.seen.stage == "taking":
            return
        if found is None:
            self._kits = {}
            self._granted.clear()
            self._change(stage="stick", kits=(), chosen="", typed="", done=0.0)
            return
        self._kits = {carried.key: kit for carried, kit in found}
        kits = tuple(carried for carried, _ in found)
        chosen = self.seen.chosen if self.seen.chosen in self._kits else ""
        typed = self.seen.typed if chosen else ""
        self._change(stage="list", kits=kits, chosen=chosen, typed=typed)

    def _hear(self, answer: Answer) -> None:
        if isinstance(answer, Opened):
            self._tries.clear()
            self._change(stage="taken", done=1.0)
            return
        word = getattr(answer, "word", "no room")
        values = {name: str(one) for name, one in getattr(answer, "values", {}).items()}
        if isinstance(answer, KitNotTaken):
            self._tries.clear()  # the code was right
        elif word != "wrong code":
            self._tries.undo()
        path = self._kits[self.seen.chosen].path if self.seen.chosen in self._kits else None
        if word in ("no content", "unreadable", "no room") and not (path and path.exists()):
            word = "pulled"
        self._change(stage="list", done=0.0, said=word, values=values)

    @property
    def _busy(self) -> bool:
        return self._looking.is_alive() or self._taking.is_alive()

    def _change(self, **fields: object) -> None:
        self.seen = msgspec.structs.replace(self.seen, **fields)


def _carried(kit: Offered, names: set[str]) -> Carried:
    label = kit.label
    return Carried(
        key=f"{label.festival_number} {label.id}",
        id=label.id,
        name=label.name,
        street=label.street,
        area=label.area,
        festival=label.festival,
        taken=any(
            name.startswith(f"{label.id}_") or name.endswith(f"-{label.id}.kiosk") for name in names
        ),
    )


def _names(folder: Path) -> set[str]:
    with suppress(OSError):
        return {path.name for path in folder.iterdir()}
    return set()


def _at_rest() -> threading.Thread:
    made = threading.Thread(target=lambda: None)
    made.start()
    made.join()
    return made


def _begun(deed: Callable[[], None]) -> threading.Thread:
    # daemon: a stick that never answers must not keep the program from ending
    made = threading.Thread(target=deed, daemon=True)
    made.start()
    return made
