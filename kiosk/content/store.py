"""A pack becomes the store that a station plays from; Content is what is asked of it."""

from collections.abc import Callable
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from db.content import (
    APPLICATION_ID,
    ContentStore,
    Sound,
    StoreUnreadable,
    StoreUnwritable,
    Thing,
    build,
)
from kiosk.content.content import FORMAT, Content, NotInContent, words_shape
from kiosk.content.drawer import Drawer
from kiosk.content.finding import Finding, PackUnreadable
from kiosk.content.given import prove
from kiosk.content.known import Known
from kiosk.content.model import Pack
from kiosk.content.pack import digest, located, looks, parse_pack, read_files
from kiosk.content.reused import played
from kiosk.files import replace, unwritten

__all__ = [
    "Content",
    "NotInContent",
    "PackUnreadable",
    "StoreUnreadable",
    "StoreUnwritable",
    "build_store",
    "digest_built",
    "ensure_built",
    "forget_built",
]


STORE = "content.sqlite"
"""In the data folder, built from the pack that is played."""

SEEN = "content.seen"
"""Beside it: of which pack it was built."""

KNOWN = "content.known"
"""Beside it: what was found out about its files."""


class Built(NamedTuple):
    """digest: of the content; warnings: what its authors should mend all the same."""

    digest: str
    warnings: list[Finding]


def is_store(beginning: bytes) -> bool:
    """Whether a file that begins so is a store of ours."""
    ours = APPLICATION_ID.to_bytes(4, "big")
    return beginning.startswith(b"SQLite format 3\0") and beginning[68:72] == ours


Bake = Callable[[Pack], list[Sound]]
"""Reads aloud, by a machine, what nobody has read yet."""


def build_store(
    pack_folder: Path,
    out: Path,
    known: Known | None = None,
    drawer: Drawer | None = None,
    bake: Bake | None = None,
) -> Built:
    """Read, check and build. known, drawer: see kiosk.content.check.check.

    Raises PackUnreadable when the pack has errors, StoreUnwritable when `out` cannot be written.
    """
    return _build(read_files(pack_folder), out, known or Known(), drawer, bake)


def _build(
    files: dict[str, bytes],
    out: Path,
    known: Known,
    drawer: Drawer | None,
    bake: Bake | None = None,
) -> Built:
    pack = parse_pack(files, known)
    from kiosk.content.check import check, errors  # a pack that is built already is not checked

    found = check(pack, known, drawer)
    if wrong := errors(found):
        raise PackUnreadable(located(wrong, files))
    meta = {
        "format": FORMAT,
        "shape": known.answer("shape", b"", str, words_shape),
        "digest": digest(files),
        "built by": _program(),
    }
    known.forget_others()
    try:
        sounds = [*_read_by_people(pack), *(bake(pack) if bake else ())]
        build(out, _things(pack), pack.pictures, meta, replace, sounds)
    except StoreUnwritable as error:
        raise StoreUnwritable(unwritten(out, error.__cause__)) from error
    return Built(meta["digest"], located(found, files))


def ensure_built(pack: Path, data: Path, drawer: Drawer | None = None) -> Path:
    """The store to play from: `pack` itself when it is a store, else one built from the folder.

    A store is looked at whole when it is first opened; it may be a stranger's.
    It is built only when the folder or the program's structs have changed since the last time.
    drawer: tries the pictures of what is new.
    Raises PackUnreadable, StoreUnreadable or StoreUnwritable.
    """
    if pack.is_file():
        prove(pack, data / "content.proved", drawer)
        return pack
    out, note = data / STORE, data / SEEN
    seen = looks(pack)
    built = _digest_of(out)
    if built and _read(note) == f"{seen} {built}":
        return out
    files = read_files(pack)
    if digest(files) != built:
        # what was drawn is remembered: an author who mends one picture waits for that one
        with Known(data / KNOWN if drawer else None) as known:
            built = _build(files, out, known, drawer).digest
    with suppress(OSError):  # the note only saves time
        note.write_text(f"{seen} {built}")
    return out


def forget_built(data: Path) -> None:
    """What lies built in the data folder is not believed any more; ensure_built builds it anew."""
    with suppress(OSError):
        (data / SEEN).unlink()
    with suppress(OSError):  # Windows keeps what is still open, and lets it be replaced later
        (data / STORE).unlink()


def digest_built(data: Path) -> str:
    """Of the content that lies built in the data folder; "" where there is none."""
    return _digest_of(data / STORE) or ""


def _digest_of(store: Path) -> str | None:
    """The digest of a store that this program can play, else None."""
    try:
        with ContentStore(store) as opened:
            meta = opened.meta
    except (StoreUnreadable, OSError):
        return None
    fits = meta.get("format") == FORMAT and meta.get("shape") == words_shape()
    return meta.get("digest") if fits else None


def _read(note: Path) -> str:
    try:
        return note.read_text()
    except OSError:
        return ""


def _program() -> str:
    try:
        return f"kiosk {version('kiosk')}"
    except PackageNotFoundError:
        return "kiosk"


def _things(pack: Pack) -> list[Thing]:
    now = played(pack)
    kinds = {
        "festival": (pack.festival,),
        "street": pack.streets,
        "profession": pack.professions,
        "quiz": now.quizzes,
        "game": now.games,
        "prize": pack.prizes,
        "guide": pack.guides,
    }
    things = [
        _row(kind, thing, position)
        for kind, some in kinds.items()
        for position, thing in enumerate(some)
    ]
    if pack.interests is not None:
        json = msgspec.json.encode(pack.interests).decode()
        things.append(Thing("interests", "interests", "", "", 0, json))
    return things


def _read_by_people(pack: Pack) -> list[Sound]:
    ways = {name: name.partition("/") for name in pack.voices}
    return [Sound(lang, text_id, 0, pack.voices[name]) for name, (lang, _, text_id) in ways.items()]


def _row(kind: str, thing: Any, position: int) -> Thing:
    street, area = getattr(thing, "street", ""), getattr(thing, "area", "")
    json = msgspec.json.encode(thing).decode()
    return Thing(kind, thing.id, street, area, position, json)
