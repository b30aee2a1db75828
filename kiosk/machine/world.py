"""What a machine takes from outside beside its clock: chance, its boot, how sure a write must be.

Handed in, so that a rehearsal is twice the same. No option of any command reaches it.
"""

from collections.abc import Callable
from pathlib import Path
from random import Random, SystemRandom
from typing import NamedTuple

from db.journal import Journal
from kiosk.machine.boot import boot_id


class World(NamedTuple):
    """chance: of ids, codes and draws. journals: opens one by its path and its festival. durable:
    what is kept beside the journal outlives a power cut, as the journal does."""

    chance: Random
    boot: Callable[[], str]
    journals: Callable[[Path, str], Journal]
    durable: bool = True


REAL = World(SystemRandom(), boot_id, Journal)


def rehearsed(chance: Random) -> World:
    """For a rehearsal alone: nothing that it writes need outlive a power cut."""

    def journal(path: Path, festival: str) -> Journal:
        return Journal(path, festival, durable=False, draw=chance.randbytes)

    return World(chance, lambda: "", journal, durable=False)
