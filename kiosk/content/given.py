"""A store that somebody else has built: believed once it was looked at as a pack's folder is."""

import re
from collections import defaultdict
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from typing import Any

from db.content import ContentStore, StoreUnreadable
from kiosk.content.content import Content, decoded
from kiosk.content.drawer import Drawer
from kiosk.content.model import Pack
from kiosk.content.reused import written
from kiosk.version import VERSION

REMEDY = "build it again from its folder with `kiosk content build`, or ask whoever gave it to you"

_proved: set[str] = set()
"""By this process, which may open it again."""


def prove(store: Path, note: Path, drawer: Drawer | None) -> None:
    """note: a file that remembers what was proved last; the same bytes are looked at once.

    Raises StoreUnreadable, with what is wrong first of all.
    """
    Content.open(store).close()  # another version's is told as that; this one's schema is ours
    told = f"{_digest(store)} {VERSION} {drawer.version if drawer else 'not drawn'}"
    if told in _proved or _read(note) == told:
        return
    try:
        _prove(store, drawer)
    except StoreUnreadable as error:
        why = str(error).removeprefix(f"{store}: ")
        raise StoreUnreadable(f"{store}: {why}; {REMEDY}") from error
    _proved.add(told)
    with suppress(OSError):  # it only saves time
        note.write_text(told, "utf-8")


def _read(note: Path) -> str:
    try:
        return note.read_text("utf-8")
    except (OSError, ValueError):
        return ""


def _prove(store: Path, drawer: Drawer | None) -> None:
    # here, because what was proved before is not checked
    from kiosk.content.check import check, errors

    with ContentStore(store) as opened:
        opened.require_sound()
        if not re.fullmatch("[0-9a-f]{32}", opened.meta.get("digest", "")):
            raise StoreUnreadable("it does not say which content it is")
        pack = _pack(opened)
    for wrong in errors(check(written(pack), None, drawer)):
        raise StoreUnreadable(str(wrong).rstrip("."))


def _pack(store: ContentStore) -> Pack:
    things: dict[str, list[Any]] = defaultdict(list)
    for row in store.rows():
        thing = decoded(row.kind, row.json)
        own = (getattr(thing, "id", row.kind), *(getattr(thing, f, "") for f in ("street", "area")))
        if own != (row.id, row.street, row.area):
            raise StoreUnreadable(f'the {row.kind} "{row.id[:40]}" stands under another name')
        things[row.kind].append(thing)
    if len(things["festival"]) != 1 or len(things["interests"]) > 1:
        raise StoreUnreadable("it is not of one festival")
    return Pack(
        festival=things["festival"][0],
        streets=tuple(things["street"]),
        professions=tuple(things["profession"]),
        quizzes=tuple(things["quiz"]),
        games=tuple(things["game"]),
        prizes=tuple(things["prize"]),
        pictures=store.pictures(),
        guides=tuple(things["guide"]),
        interests=next(iter(things["interests"]), None),
    )


def _digest(file: Path) -> str:
    total = blake2b(digest_size=16)
    with file.open("rb") as opened:
        while block := opened.read(2**20):
            total.update(block)
    return total.hexdigest()
