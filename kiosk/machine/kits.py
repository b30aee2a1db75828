"""Takes a kit from a stick into the data folder: whole or not at all, and never an older one.

What is the festival's lies in DATA/kit: kit.json with keys and words in one file, and the store
that is played. The store is there and proved before kit.json is replaced, and the first kit is made
aside, so that after a power cut at any moment the old kit stands or the new.
"""

import hashlib
import os
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import NamedTuple

from kiosk.content.store import Content, StoreUnreadable
from kiosk.files import open_plain, remedy, replace, sync_folder, why
from kiosk.machine import taken
from kiosk.machine.identity import machine_id
from kiosk.printable import path_text
from kiosk.rights import make_private_folder
from kiosk.trust.kit import Kit, place_kit
from kiosk.trust.kitfile import CONTENT_SUFFIX, Opened, open_kit
from kiosk.trust.sealed import SUFFIX, KitRefused, Label, read_label
from kiosk.words import phrase

_BLOCK = 1 << 20


class KitNotTaken(Exception):
    """Nothing was changed; the message is one plain sentence, made of word and values."""

    def __init__(self, word: str, **values: object) -> None:
        self.word, self.values = word, values
        super().__init__(phrase(f"kit.{word}", **values))


class Offered(NamedTuple):
    """A kit that lies on a stick, by what it says of itself."""

    path: Path
    label: Label


def offered(folder: Path) -> list[Offered]:
    """The kits in a folder or right below it, in their order. What is none is passed over."""
    found: dict[tuple[str, str], Offered] = {}
    for path in _kit_files(folder):
        with suppress(KitRefused):
            label = read_label(path)
            known = found.get((label.festival, label.id))
            if known is None or known.label.age < label.age:
                found[label.festival, label.id] = Offered(path, label)
    return [found[key] for key in sorted(found)]


def _kit_files(folder: Path) -> Iterable[Path]:
    for where in (folder, *_folders(folder)):
        with suppress(OSError):
            names = [Path(one.path) for one in os.scandir(where) if one.is_file()]
            yield from (one for one in sorted(names) if one.suffix.lower() == SUFFIX)


def _folders(folder: Path) -> list[Path]:
    with suppress(OSError):
        return sorted(Path(one.path) for one in os.scandir(folder) if one.is_dir())[:64]
    return []


def take_kit(
    data: Path,
    path: Path,
    code: str,
    here: Kit | None,
    *,
    other_festival: bool = False,
    second_machine: bool = False,
    machine: Callable[[], str] = machine_id,
    tell: Callable[[float], None] = lambda done: None,
) -> Opened:
    """Install the kit at `path` into DATA/kit; what is there already stays when it is the same.

    here: the kit that is installed, None for DEMO. other_festival: a guide said that the machine
    leaves its festival. second_machine: a guide said that the machine which took this kit before
    is gone. machine: tells this one from others. tell: the share that is done, 0 .. 1.
    Raises KitRefused, KitNotTaken.
    """
    opened = open_kit(path, code)
    _may_come(opened, here, path, other_festival)
    mark = taken.mark_of(opened.kit, machine())
    if not second_machine and taken.elsewhere(path, mark):
        raise KitNotTaken("second machine", name=path_text(path.name))
    try:
        _placed(opened, path, data, tell)
    except OSError as error:
        raise KitNotTaken("no room", why=why(error), remedy=remedy(error)) from error
    taken.note(path, mark)
    tell(1.0)
    return opened


def store_of(data: Path, kit: Kit) -> Path | None:
    """The store that the kit brought; None where its words name none."""
    if kit.words is None or kit.words.content is None:
        return None
    return data / "kit" / _store_name(kit.words.content)


def _placed(opened: Opened, path: Path, data: Path, tell: Callable[[float], None]) -> None:
    """The first kit's folder appears whole: one with half a kit in it would be no station's at all,
    where there was the festival DEMO before."""
    folder, part = data / "kit", data / "kit.part"
    into = folder if folder.exists() else part
    shutil.rmtree(part, ignore_errors=True)
    try:
        make_private_folder(into)
        store = _store(opened, path, into, tell)
        place_kit(into, opened.words)
        if into == part:
            replace(part, folder)
            sync_folder(data)
    finally:
        shutil.rmtree(part, ignore_errors=True)
    _clear(data, folder / store.name if store else None)


def _may_come(opened: Opened, here: Kit | None, path: Path, other_festival: bool) -> None:
    if here is None:
        return
    new, name = opened.kit, path_text(path.name)
    values = {"name": name, "role": phrase(f"kit.{here.holder.role}")}
    if new.root != here.root:
        if not other_festival:
            there, ours = new.festival, here.festival
            raise KitNotTaken("other festival", there=there, here=ours, **values)
        return
    if new.holder.station != here.holder.station:
        told = {"here": here.holder.station, "there": new.holder.station, "suffix": SUFFIX}
        raise KitNotTaken("other station", name=name, **told)
    if new.age < here.age:
        raise KitNotTaken("older", **values)
    if new.age == here.age and (new.words, new.recipients) != (here.words, here.recipients):
        raise KitNotTaken("two laptops", **values)


def _store(opened: Opened, path: Path, into: Path, tell: Callable[[float], None]) -> Path | None:
    """Bring what is played into the folder, proved by its digest, unless it is there."""
    words = opened.kit.words
    if words is None or words.content is None:
        return None
    target = into / _store_name(words.content)
    if not (target.exists() and _sha256(target) == words.content):
        source = path.parent / _store_name(words.content)
        if not _copied(source, target, words.content, tell):
            raise KitNotTaken("no content", name=path_text(path.name), file=source.name)
    _look(target, opened, path)
    return target


def _look(store: Path, opened: Opened, path: Path) -> None:
    """Whether this program can play it, and the station's place is in it."""
    name, words = path_text(path.name), opened.kit.words
    try:
        with closing(Content.open(store)) as content:
            places = {street.id: {area.id for area in street.areas} for street in content.streets()}
    except (StoreUnreadable, OSError) as error:
        raise KitNotTaken("no content", name=name, file=store.name) from error
    if words is None or not words.street:
        return
    if words.street not in places:
        raise KitNotTaken("no place", name=name, place=phrase("kit.street", id=words.street))
    if words.area and words.area not in places[words.street]:
        raise KitNotTaken("no place", name=name, place=phrase("kit.area", id=words.area))


def _copied(source: Path, target: Path, digest: str, tell: Callable[[float], None]) -> bool:
    part = target.with_name(target.name + ".part")
    seen = hashlib.sha256()
    try:
        with part.open("wb") as write:
            for block, whole in _blocks(source):
                write.write(block)
                seen.update(block)
                tell(0.9 * write.tell() / whole)
            write.flush()
            os.fsync(write.fileno())
        if seen.hexdigest() != digest:
            return False
        replace(part, target)
        sync_folder(target.parent)
        return True
    finally:
        part.unlink(missing_ok=True)


def _blocks(source: Path) -> Iterator[tuple[bytes, int]]:
    """Each with the bytes of the whole; none where there is no such file. Raises KitNotTaken: what
    fails here is the stick's fault, and not the station's disk's."""
    try:
        with suppress(FileNotFoundError), open_plain(source) as file:
            whole = os.fstat(file.fileno()).st_size or 1
            while block := file.read(_BLOCK):
                yield block, whole
    except OSError as error:
        told = {"why": why(error), "do": remedy(error)}
        raise KitNotTaken("unreadable", name=path_text(source.name), **told) from error


def _clear(data: Path, store: Path | None) -> None:
    """What belonged to the kit before, and the keys of the festival DEMO.

    What cannot go (Windows keeps what a running station plays) goes with the next kit."""
    shutil.rmtree(data / "demo-organizer", ignore_errors=True)
    old = [one for one in (data / "kit").glob(f"*{CONTENT_SUFFIX}") if one != store]
    for path in (*old, data / "kit" / "station.key"):
        with suppress(OSError):
            path.unlink(missing_ok=True)


def _store_name(digest: str) -> str:
    return f"{digest[:16]}{CONTENT_SUFFIX}"


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
