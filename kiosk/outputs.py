"""What a command writes where its user says: never over something else, and never over what it
reads. Whole or not at all."""

import os
import stat
from collections.abc import Callable, Iterable
from pathlib import Path

from kiosk.files import unwritten, write_durably
from kiosk.printable import path_text
from kiosk.words import phrase, table

_LOOKED_BYTES = 4096

OTHER = "another kind of file"
"""What most things are that are not to be written over."""

Kind = Callable[[bytes], bool]
"""Tells by its first bytes whether a file is one that may be replaced."""


class Unwritable(Exception):
    """A result that does not stand at its place; what stood there stands there still.

    The message is one plain sentence, made of word and values, or the system's reason.
    """

    def __init__(self, word: str, **values: str) -> None:
        self.word, self.values = word, values
        known = word in table("output")
        super().__init__(phrase(f"output.{word}", **values) if known else word)


def place(
    out: Path, content: bytes, mine: Kind, reads: Iterable[Path] = (), what: str = OTHER
) -> None:
    """Write a result, as allow() allows it. Raises Unwritable."""
    target = allow(out, mine, reads, what)
    try:
        write_durably(target, content)
    except OSError as error:
        raise unwritable(out, error) from error


def unwritable(out: Path, error: BaseException | None) -> Unwritable:
    return Unwritable(unwritten(out, error))


def allow(out: Path, mine: Kind, reads: Iterable[Path] = (), what: str = OTHER) -> Path:
    """Where to write, links followed: in no folder and over no file that is read, and over
    nothing but an empty file or one of the kind that is `mine`. Raises Unwritable.

    what: what a file is that is none of that kind.
    """
    target, told = Path(os.path.realpath(out)), path_text(out)
    aside = target.with_name(f"{target.name}.part")  # write_durably begins there
    for read in reads:
        source = Path(os.path.realpath(read))
        if _same(target, source) or _same(aside, source):
            raise Unwritable("input", out=told)
        if source in target.parents:
            raise Unwritable("inside", out=told, folder=path_text(read))
    try:
        _look(target, told, mine, what)
    except FileNotFoundError:
        if not target.parent.is_dir():
            folder = path_text(target.parent)
            raise Unwritable("no folder", out=told, folder=folder) from None
    except OSError as error:
        raise unwritable(out, error) from error
    return target


def _same(one: Path, other: Path) -> bool:
    return one == other or (one.exists() and other.exists() and one.samefile(other))


def _look(target: Path, told: str, mine: Kind, what: str) -> None:
    mode = target.stat().st_mode
    if stat.S_ISDIR(mode):
        raise Unwritable("folder", out=told)
    if not stat.S_ISREG(mode):
        raise Unwritable("special", out=told)
    with target.open("rb") as file:
        beginning = file.read(_LOOKED_BYTES)
    if beginning and not mine(beginning):
        other = phrase("output.other") if what == OTHER else what
        raise Unwritable("other kind", out=told, what=other)
