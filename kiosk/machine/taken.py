"""K07.kit.taken, beside a kit on its stick: which machines took it, in marks that name none.

One key on two machines gives prizes twice, so the second machine asks. Must never hinder a kit
where the stick cannot be written: a desk sees two installations of one key, too.
"""

import logging
from pathlib import Path

import msgspec

from kiosk.files import read_plain, write_durably
from kiosk.machine.identity import machine_mark
from kiosk.trust.kit import Kit

SUFFIX = ".taken"
MOST_BYTES = 65_536


class Mark(msgspec.Struct, frozen=True):
    """One line of the file. generation: of the key. machine: see machine_mark; "" = not known."""

    generation: int
    machine: str


def mark_of(kit: Kit, machine: str) -> Mark:
    """machine: as machine_id tells it."""
    return Mark(kit.holder.generation, machine_mark(machine, kit.root))


def elsewhere(kit_file: Path, mark: Mark) -> bool:
    """Whether another machine took this generation of the kit, by the file beside it."""
    return any(
        one.generation == mark.generation and one.machine != mark.machine
        for one in _read(_beside(kit_file))
    )


def note(kit_file: Path, mark: Mark) -> None:
    """Write down that this machine took it."""
    path = _beside(kit_file)
    known = _read(path)
    if mark in known:
        return
    try:
        write_durably(path, b"".join(msgspec.json.encode(one) + b"\n" for one in (*known, mark)))
    except OSError as error:
        logging.getLogger(__name__).warning("Nobody will know from the stick: %s", error)


def _beside(kit_file: Path) -> Path:
    return kit_file.with_name(kit_file.name + SUFFIX)


def _read(path: Path) -> list[Mark]:
    """What can be read of it: a stick that was pulled may have cut a line."""
    try:
        lines = read_plain(path, MOST_BYTES).splitlines()
    except OSError:
        return []
    found = []
    for line in lines:
        try:
            found.append(msgspec.json.decode(line, type=Mark))
        except ValueError:
            continue
    return found
