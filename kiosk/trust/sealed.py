"""K07.kit: what an organizer gives one station or desk, sealed under a code of ten characters.

Format (the spec, "Kits and news"): one line of JSON, then the rest sealed with ChaCha20-Poly1305
(RFC 8439) under scrypt (RFC 7914) of the code, the line without its end as associated data. The
salt is new for every file, so no key seals two of them and the nonce is twelve zeros.
Must never spend more on a code than the line is allowed to ask for.
"""

import hashlib
import secrets
from pathlib import Path
from typing import Annotated, Literal

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from msgspec import Meta

from kiosk.files import open_plain, remedy, why
from kiosk.printable import path_text
from kiosk.texts import Text
from kiosk.trust.certificate import StationName
from kiosk.trust.signed import MALFORMED, Hex16, Name, Number8, Number16
from kiosk.words import phrase

FORMAT = "kiosk-kit-1"
SUFFIX = ".kit"
MOST_BYTES = 1_048_576
"""A desk's kit of 250 stations is about 300 KB."""
_LINE_MAX = 4096
_NONCE = bytes(12)
_TAG_BYTES = 16
"""What Poly1305 adds to what is sealed."""
COST = 2**15
"""0.1 s and 32 MB a guess: nothing to a guide, years to a thief."""
_COST_MAX = 2**17

Mark = Annotated[str, Meta(pattern=r"\A([0-9a-f]{32})?\Z")]


class KitRefused(Exception):
    """A kit that is not taken; the message is one plain sentence, made of word and values."""

    def __init__(self, word: str, **values: object) -> None:
        self.word, self.values = word, values
        super().__init__(phrase(f"kit.{word}", **values))


class Label(msgspec.Struct, frozen=True, kw_only=True):
    """The line that anyone may read. name: of the area, by language; empty for a desk.

    serial: the line of the festival's log that made it; a kit is newer when (generation, serial)
    is greater. line: that line's hash, by which a copy of the folder that went on is noticed.
    size: bytes of the sealed rest, by which a cut file is told from a wrong code; 0 of an older
    program, which did not say it.
    """

    format: str = FORMAT
    festival: Name
    festival_number: Number16
    id: StationName
    role: Literal["station", "desk"]
    generation: Number8
    serial: Annotated[int, Meta(ge=0, le=2**53)]
    line: Mark = ""
    street: str = ""
    area: str = ""
    name: Text = {}
    salt: Hex16
    n: Annotated[int, Meta(ge=2, le=2**30)] = COST
    r: Annotated[int, Meta(ge=1, le=8)] = 8
    p: Annotated[int, Meta(ge=1, le=1)] = 1
    size: Annotated[int, Meta(ge=0, le=2**53)] = 0

    @property
    def age(self) -> tuple[int, int]:
        return self.generation, self.serial


def new_salt() -> str:
    return secrets.token_hex(16)


def seal(label: Label, inside: bytes, code: str) -> bytes:
    """The whole file; its line tells the size of the rest."""
    line = msgspec.json.encode(msgspec.structs.replace(label, size=len(inside) + _TAG_BYTES))
    return line + b"\n" + ChaCha20Poly1305(_key(label, code)).encrypt(_NONCE, inside, line)


def read_label(path: Path) -> Label:
    """What the file says of itself, not yet believed. Raises KitRefused."""
    name = path_text(path.name)
    try:
        with open_plain(path) as file:
            line = file.read(_LINE_MAX).partition(b"\n")[0]
    except OSError as error:
        raise _unreadable(name, error) from error
    return _label(line, name)


def unseal(path: Path, code: str) -> tuple[Label, bytes]:
    """The label and what is inside. code: as read_code gives it. Raises KitRefused."""
    name = path_text(path.name)
    try:
        with open_plain(path) as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise _unreadable(name, error) from error
    line, _, sealed = content.partition(b"\n")
    label = _label(line[:_LINE_MAX], name)
    if len(content) > MOST_BYTES:
        raise KitRefused("damaged", name=name, why=phrase("kit.too large"))
    if label.size and len(sealed) != label.size:  # no code would open it: none is tried
        raise KitRefused("damaged", name=name, why=phrase("kit.cut"))
    try:
        return label, ChaCha20Poly1305(_key(label, code)).decrypt(_NONCE, sealed, line)
    except InvalidTag as error:
        raise KitRefused("wrong code", name=name, id=label.id) from error


def _unreadable(name: str, error: OSError) -> KitRefused:
    """A folder and a right that is missing are mended where they are; all else the stick may be."""
    here = isinstance(error, IsADirectoryError | PermissionError)
    do = remedy(error) if here else phrase("kit.stick again")
    return KitRefused("unreadable", name=name, why=why(error), do=do)


def _label(line: bytes, name: str) -> Label:
    try:
        said = msgspec.json.decode(line)
    except MALFORMED as error:
        raise KitRefused("no kit", name=name) from error
    told = said.get("format") if isinstance(said, dict) else None
    if not isinstance(told, str) or not told.startswith("kiosk-kit-"):
        raise KitRefused("no kit", name=name)
    if told != FORMAT:
        raise KitRefused("too new", name=name)
    try:
        label = msgspec.convert(said, Label)
    except MALFORMED as error:
        raise KitRefused("damaged", name=name, why=phrase("kit.first line")) from error
    if label.n > _COST_MAX or label.n & (label.n - 1):
        raise KitRefused("too costly", name=name, n=label.n)
    return label


def _key(label: Label, code: str) -> bytes:
    return hashlib.scrypt(
        code.encode(),
        salt=bytes.fromhex(label.salt),
        n=label.n,
        r=label.r,
        p=label.p,
        maxmem=2**28,
        dklen=32,
    )
