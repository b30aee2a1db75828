"""What a diagnostic must remember to go on after a crash, and where: never in the journal."""

from typing import Protocol

import msgspec

from kiosk.visit.discovery import Discovery
from kiosk.visit.screens import DISCOVERING, Screen
from kiosk.visit.story import State
from kiosk.visit.together import Together


class Scratch(Protocol):
    """db.scratch.Scratch, or nothing at all."""

    def put(self, visit: str, row: bytes) -> None: ...

    def read(self, visit: str) -> bytes | None: ...

    def wipe(self) -> None: ...


class Nowhere:
    """Remembers nothing: for a visit without a disk."""

    def put(self, visit: str, row: bytes) -> None:
        pass

    def read(self, visit: str) -> bytes | None:
        return None

    def wipe(self) -> None:
        pass


class Kept(msgspec.Struct, frozen=True):
    """shown: the one of a child alone was on the screen, beside: those side by side; else laid
    aside for something else. utc_ms: of the last tap, by the wall clock: taps are no facts, so the
    journal does not know it."""

    discovery: Discovery | None
    shown: bool
    utc_ms: int
    together: Together | None = None
    beside: bool = False


def remember(scratch: Scratch, state: State, utc_ms: int, before: Kept | None) -> Kept:
    """A challenge under way is not kept: after a crash it is offered again, and its moves, which
    may be many a second, write nothing."""
    now = state.discovery and msgspec.structs.replace(state.discovery, table=None)
    shown, beside = state.screen in DISCOVERING, state.screen is Screen.TOGETHER
    kept = Kept(now, shown, utc_ms, state.together, beside)
    if before is not None and msgspec.structs.replace(kept, utc_ms=before.utc_ms) == before:
        return before
    scratch.put(state.visit or "", msgspec.json.encode(kept))
    return kept


def recall(scratch: Scratch, visit: str) -> Kept | None:
    """What was remembered of this visit; None where nothing was, or another program wrote it."""
    row = scratch.read(visit)
    if row is None:
        return None
    try:
        return msgspec.json.decode(row, type=Kept)
    except msgspec.DecodeError:
        return None
