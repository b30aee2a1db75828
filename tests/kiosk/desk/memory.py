"""A desk whose journal and stick are in memory: what schedules of mishaps are played on."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from db.chain import genesis, link
from db.journal import Head, JournalUnwritable, Row
from kiosk import facts
from kiosk.clock import Clock
from kiosk.content.store import Content
from kiosk.desk.desk import Desk
from kiosk.desk.pages import Lines, OldBook
from kiosk.festival.folder import Festival
from kiosk.machine.machine import Machine
from kiosk.machine.recorder import Recorder
from kiosk.machine.room import Space
from kiosk.machine.settings import Settings, given
from kiosk.machine.witness import Witness
from kiosk.trust.certificate import certify
from kiosk.trust.kit import Kit
from kiosk.trust.signed import public_bytes


class MemoryJournal:
    """The journal's face over a list. dies: the next write is durable, and then the power goes.
    sick: the disk takes nothing."""

    in_place = True

    def __init__(self, festival: str, installation: bytes) -> None:
        self.festival, self.installation = festival, installation
        self.facts: list[bytes] = []
        self.head = Head(0, genesis(festival, installation))
        self.dies = self.sick = False

    def append(self, facts: Sequence[bytes]) -> Head:
        if self.sick:
            raise JournalUnwritable("no disk")
        for fact in facts:
            self.facts.append(fact)
            self.head = Head(self.head.seq + 1, link(self.head.hash, fact))
        if self.dies:
            self.dies = False
            raise PowerCut
        return self.head

    def proved(self, after: int = 0) -> Iterator[list[bytes]]:
        yield self.facts[after:]

    def read(self, first: int, count: int) -> list[Row]:
        return [Row(n, fact, b"") for n, fact in enumerate(self.facts, 1)][first - 1 :][:count]

    def holds(self, head: Head) -> bool:
        return True

    def close(self) -> None:
        pass


class PowerCut(BaseException):
    """No code of the program's lives through it."""


class MemoryBook:
    """The stick's book, written at once; `stick` holds the file's bytes and goes on without us."""

    state = "kept"

    def __init__(self, kit: Kit, installation: bytes, stick: dict[str, bytes]) -> None:
        self._lines, self._stick, self._begun = Lines(kit, installation), stick, False
        self.found: OldBook | None = None

    def begin(self) -> None:
        self._begun = True
        self.settle()

    def add(self, *told: facts.Written) -> None:
        for fact in told:
            self._lines.add(fact)
        if self._begun:
            self.settle()

    def settle(self, timeout_s: float = 0) -> bool:
        if "pulled" in self._stick:
            return True
        judged = self._lines.judge(self._stick.get("book", b""))
        if isinstance(judged, OldBook):
            self.found = judged
        elif judged is None:
            self._stick["book"] = self._lines.whole
        return True

    def close(self) -> None:
        pass


class CheapPin(msgspec.Struct):
    """A PIN that is looked at in no time."""

    pin: str

    def matches(self, typed: str) -> bool:
        return typed == self.pin


PIN = "271828"


def kit_of(base: Kit, festival: Festival, generation: int) -> Kit:
    """The same desk's kit with the key of another generation."""
    key = Ed25519PrivateKey.from_private_bytes(
        bytes.fromhex(festival.vault.keys[base.holder.station][generation])
    )
    holder = msgspec.structs.replace(
        base.holder, generation=generation, public_key=public_bytes(key).hex()
    )
    signed = certify(festival.vault.root_key, holder)
    return replace(base, holder=holder, certificate=signed, key=key)


def open_in_memory(
    folder: Path,
    kit: Kit,
    journal: MemoryJournal,
    content: Content,
    clock: Clock,
    stick: dict[str, bytes] | None,
) -> Desk:
    """As open_desk does it; stick: None = none is in the laptop."""
    recorder = Recorder(journal, clock)  # type: ignore[arg-type]
    settings = msgspec.structs.replace(
        msgspec.convert(given(kit) | {"pin": None}, Settings), pin=CheapPin(PIN)
    )
    machine = Machine(
        folder, settings, kit, journal, recorder, clock,  # type: ignore[arg-type]
        Witness(folder, kit, folder / "state", lambda: ""), Space(folder),
    )  # fmt: skip
    book = None if stick is None else MemoryBook(kit, journal.installation, stick)
    desk = Desk(machine, content, book=book)  # type: ignore[arg-type]
    desk.begin()
    return desk
