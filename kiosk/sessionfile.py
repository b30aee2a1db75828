"""The file that travels on a stick, written and read: age outside, signed JSON Lines inside.

Facts pass through as the bytes they are stored as; what they say is not asked here.
"""

import os
import re
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import IO, Annotated, Literal, NamedTuple

import msgspec
import pyrage

from db.chain import genesis, links
from db.journal import Row
from kiosk.files import sync_folder
from kiosk.printable import printable
from kiosk.remarks import unknown_in
from kiosk.trust import (
    STATION,
    Certificate,
    Hex16,
    Hex32,
    Hex64,
    Kit,
    Name,
    Organizer,
    SignedCertificate,
    StationName,
    Untrusted,
    is_signed,
    unknown_in_certificate,
    verify_certificate,
)

VERSION = 1
HEADER_MAX = 16 * 1024
LINE_MAX = 64 * 1024
# some 6 million facts, twice a whole festival's; a larger file would fill the hub's disk
FILE_MAX = 1024**3
_SIGNED = b"kiosk-session-1\0"
_MAGIC = b"age-encryption.org/v1\n"
# the age header of two recipients is about 420 bytes; a longer one would be read into memory whole
_AGE_HEADER_MAX = 16 * 1024
_BLOCK = 256 * 1024
_NAME = re.compile(
    rf"({STATION})_([0-9a-f]{{8}})_([1-9][0-9]{{0,14}})_([1-9][0-9]{{0,14}})\.jsonl\.age"
)

# what msgspec raises for bytes that are not the JSON, the UTF-8 or the types asked for
_MALFORMED = (ValueError, RecursionError)

# SQLite's integers end at 2^63; no station will ever come near this
Seq = Annotated[int, msgspec.Meta(ge=1, le=2**53)]
Reason = Literal[
    "incomplete", "altered", "other_key", "not_a_session", "untrusted", "too_new", "unreadable"
]


class SessionRefused(Exception):
    """A file that is not taken; the message is one plain sentence."""

    def __init__(self, reason: Reason, sentence: str) -> None:
        super().__init__(printable(sentence))
        self.reason: Reason = reason


class Unsealable(Exception):
    """These facts cannot become a session file: the journal itself is damaged."""


class NameParts(NamedTuple):
    """installation: its first 8 hex digits; size: of the whole file in bytes."""

    station: str
    installation: str
    last: int
    size: int


class Header(msgspec.Struct, frozen=True, kw_only=True):
    """The first line. before: the hash before the first fact; content, program: versions.

    What a later program says beside that is passed over; the signature is over its bytes too.
    """

    kiosk_session: Literal[1] = 1
    festival: Name
    station: StationName
    certificate: SignedCertificate
    installation: Hex16
    first: Seq
    last: Seq
    before: Hex16
    content: str
    program: str


class Trailer(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The last line. sha256: over all bytes before this line; signature: by the station."""

    count: Seq
    hash: Hex16
    sha256: Hex32
    signature: Hex64


class _Version(msgspec.Struct):
    kiosk_session: int


def file_name(station: str, installation: bytes, last: int, size: int) -> str:
    return f"{name_stem(station, installation, last)}_{size}.jsonl.age"


def name_stem(station: str, installation: bytes, last: int) -> str:
    """The file's name before its size is known."""
    return f"{station}_{installation.hex()[:8]}_{last}"


def parse_name(name: str) -> NameParts | None:
    """None for every name that file_name would not give."""
    found = _NAME.fullmatch(name)
    return found and NameParts(found[1], found[2], int(found[3]), int(found[4]))


def heading(
    kit: Kit,
    installation: bytes,
    *,
    last: int,
    content: str,
    program: str,
    first: int = 1,
    before: bytes | None = None,
) -> Header:
    """The header of facts first .. last; `before` may be left out for first = 1."""
    return Header(
        festival=kit.festival,
        station=kit.holder.station,
        certificate=kit.certificate,
        installation=installation.hex(),
        first=first,
        last=last,
        before=(before or genesis(kit.festival, installation)).hex(),
        content=content,
        program=program,
    )


def seal(folder: Path, kit: Kit, header: Header, slices: Iterable[Sequence[Row]]) -> Path:
    """Write facts header.first .. header.last, as they come, into a new session file in `folder`.

    When this returns the file is durable. Plaintext never reaches a disk. Raises
    Unsealable when the rows are not these facts, break their chain or are too many,
    OSError, and whatever `slices` raises; then nothing is left behind.
    """
    sealing = folder / "sealing.part"
    try:
        with sealing.open("wb") as file:
            _encrypt(_plaintext(kit, header, slices), file, kit.recipients)
            file.flush()
            os.fsync(file.fileno())
            size = file.tell()
        if size > FILE_MAX:
            raise Unsealable(f"The journal has grown beyond {FILE_MAX} bytes.")
        installation = bytes.fromhex(header.installation)
        path = folder / file_name(header.station, installation, header.last, size)
        sealing.replace(path)
    except BaseException:
        sealing.unlink(missing_ok=True)
        raise
    sync_folder(folder)
    return path


def _plaintext(kit: Kit, header: Header, slices: Iterable[Sequence[Row]]) -> Iterator[bytes]:
    line = msgspec.json.encode(header) + b"\n"
    digest = sha256(line)
    yield line
    previous, seq = bytes.fromhex(header.before), header.first
    for rows in slices:
        previous = _check(rows, seq, previous)
        seq += len(rows)
        block = b"".join([row.fact + b"\n" for row in rows])
        digest.update(block)
        yield block
    if seq != header.last + 1:
        raise Unsealable(f"The journal gave facts up to {seq - 1} instead of {header.last}.")
    trailer = Trailer(
        count=seq - header.first,
        hash=previous.hex(),
        sha256=digest.hexdigest(),
        signature=kit.key.sign(_SIGNED + digest.digest()).hex(),
    )
    yield msgspec.json.encode(trailer) + b"\n"


def _check(rows: Sequence[Row], seq: int, previous: bytes) -> bytes:
    """The last hash. A damaged journal must be found here, not by the organizer a week later."""
    hashes = links(previous, [row.fact for row in rows])
    for number, (row, hash_) in enumerate(zip(rows, hashes, strict=True), seq):
        if row.seq != number or row.hash != hash_:
            raise Unsealable(f"The journal is damaged at fact {number}.")
        if b"\n" in row.fact or len(row.fact) > LINE_MAX:
            raise Unsealable(f"Fact {number} of the journal does not fit a line.")
    return hashes[-1] if hashes else previous


class _Ours:
    """Our side of pyrage's reading or writing; keeps an error that pyrage would turn to text."""

    error: Exception | None = None

    def __init__(self, read: Callable[[int], bytes], write: Callable[[bytes], int]) -> None:
        self._read, self._write = read, write

    def read(self, size: int) -> bytes:
        try:
            return self._read(size)
        except Exception as error:
            self.error = error
            raise

    def write(self, block: bytes) -> int:
        try:
            return self._write(block)
        except Exception as error:
            self.error = error
            raise


def _encrypt(blocks: Iterator[bytes], file: IO[bytes], recipients: Iterable[str]) -> None:
    left = memoryview(b"")

    def read(size: int) -> bytes:
        nonlocal left
        while not left:
            if (block := next(blocks, None)) is None:
                return b""
            left = memoryview(block)
        piece, left = left[:size], left[size:]
        return bytes(piece)

    ours = _Ours(read, file.write)
    keys = [pyrage.x25519.Recipient.from_str(recipient) for recipient in recipients]
    try:
        pyrage.encrypt_io(ours, ours, keys)
    except (pyrage.EncryptError, OSError):
        if ours.error is not None:
            raise ours.error from None
        raise


class Session:
    """An opened session file: header, certificate and signature hold; the facts prove themselves.

    unknown: the names of what its header says beside the words known here.
    Only when batches() or rows() came to their end without SessionRefused is the file whole.
    """

    def __init__(self, name: str, plain: IO[bytes], organizer: Organizer) -> None:
        self._name, self._plain = name, plain
        line = plain.readline(HEADER_MAX + 1)
        self.header = _read_header(name, line)
        self.certificate = _read_certificate(name, self.header, organizer)
        self._first_byte = len(line)
        self._trailer_byte, self._trailer = self._read_trailer()
        self._check_promises()
        self.unknown = unknown_in(line, Header) + unknown_in_certificate(self.header.certificate)

    def _read_trailer(self) -> tuple[int, Trailer]:
        size = self._plain.seek(0, os.SEEK_END)
        start = max(size - HEADER_MAX, self._first_byte)
        self._plain.seek(start)
        end = self._plain.read()
        at = end.rfind(b"\n", 0, -1) + 1
        try:
            if not end.endswith(b"\n") or (at == 0 and start > self._first_byte):
                raise ValueError("the last line has no beginning or no end")
            return start + at, msgspec.json.decode(end[at:], type=Trailer)
        except _MALFORMED as error:
            raise _altered(self._name, "its last line is not what a station writes") from error

    def _check_promises(self) -> None:
        header, trailer = self.header, self._trailer
        installation = bytes.fromhex(header.installation)
        begins = genesis(header.festival, installation).hex()
        if header.first == 1 and header.before != begins:
            raise _altered(self._name, "its chain begins elsewhere")
        if trailer.count != header.last - header.first + 1:
            raise _altered(self._name, "it does not count its own facts")
        key, signature = bytes.fromhex(self.certificate.public_key), trailer.signature
        if not is_signed(key, bytes.fromhex(signature), _SIGNED + bytes.fromhex(trailer.sha256)):
            raise _altered(self._name, "its signature does not hold")

    def rows(self) -> Iterator[Row]:
        """The facts one by one; see batches()."""
        for batch in self.batches():
            for row in batch:
                yield Row(*row)

    def batches(self) -> Iterator[list[tuple[int, bytes, bytes]]]:
        """(seq, fact, hash), some thousand at a time, in order and the chain recomputed.

        Raises SessionRefused ("altered") at the latest after the last batch.
        """
        seq, previous, rest = self.header.first, bytes.fromhex(self.header.before), b""
        for block in self._blocks():
            *facts, rest = (rest + block).split(b"\n")
            if max(map(len, facts), default=0) > LINE_MAX or len(rest) > LINE_MAX:
                raise _altered(self._name, f"a line is longer than {LINE_MAX} bytes")
            if seq + len(facts) > self.header.last + 1:
                raise _altered(self._name, "it holds more facts than it says")
            hashes = links(previous, facts)
            yield list(zip(range(seq, seq + len(facts)), facts, hashes, strict=True))
            seq, previous = seq + len(facts), hashes[-1]
        if seq != self.header.last + 1 or previous.hex() != self._trailer.hash:
            raise _altered(self._name, "its facts do not end where it says")

    def _blocks(self) -> Iterator[bytes]:
        """The facts' lines in large pieces; after the last one their SHA-256 is compared."""
        self._plain.seek(0)
        digest = sha256(self._plain.read(self._first_byte))
        while block := self._plain.read(min(_BLOCK, self._trailer_byte - self._plain.tell())):
            digest.update(block)
            yield block
        if digest.hexdigest() != self._trailer.sha256:
            raise _altered(self._name, "its bytes are not the ones that were signed")


@contextmanager
def open_session(
    path: Path, organizer: Organizer, *, name: str | None = None, scratch: Path | None = None
) -> Iterator[Session]:
    """Open a session file; see session_in(). Raises OSError when there is no such file.

    name: what the file was called on the stick, when `path` is a copy.
    """
    with (
        path.open("rb") as sealed,
        session_in(sealed, name or path.name, organizer, scratch) as session,
    ):
        yield session


@contextmanager
def session_in(
    sealed: IO[bytes], name: str, organizer: Organizer, scratch: Path | None = None
) -> Iterator[Session]:
    """A session file that is open already, read once from its start to its end.

    It is decrypted into a nameless file in the folder `scratch`, and all that is verified and
    given is read from there: what happens to the stick afterwards changes nothing. Raises
    SessionRefused, also when the file cannot be read, and OSError when the folder fails.
    """
    try:
        _judge_outside(name, sealed)
    except OSError as error:
        raise unreadable(name, error) from error
    with tempfile.TemporaryFile(dir=scratch) as plain:
        _decrypt(name, sealed, plain, organizer)
        plain.seek(0)
        yield Session(name, plain, organizer)


def _judge_outside(name: str, sealed: IO[bytes]) -> None:
    """What can be told without a key."""
    size, parts = os.fstat(sealed.fileno()).st_size, parse_name(name)
    if parts and size < parts.size:
        raise SessionRefused(
            "incomplete",
            f"{name} is incomplete ({size} of {parts.size} bytes): "
            f"fill the stick at {parts.station} again.",
        )
    if size > FILE_MAX:
        raise _no_session(name)
    beginning = sealed.read(_AGE_HEADER_MAX)
    if not beginning.startswith(_MAGIC) or b"\n--- " not in beginning:
        if parts:
            raise _altered(name, "it does not begin as an age file")
        raise _no_session(name)
    if parts and size > parts.size:
        raise _altered(name, "it is longer than its name says")
    sealed.seek(0)


def _decrypt(name: str, sealed: IO[bytes], plain: IO[bytes], organizer: Organizer) -> None:
    def read(size: int) -> bytes:
        try:
            return sealed.read(size)
        except OSError as error:
            raise unreadable(name, error) from error

    ours = _Ours(read, plain.write)
    try:
        pyrage.decrypt_io(ours, ours, [organizer.identity])
    except (pyrage.DecryptError, OSError) as error:
        if ours.error is not None:
            raise ours.error from None
        if "No matching keys" in str(error):
            raise SessionRefused(
                "other_key",
                f"{name} was sealed for another organizer's key (or its first bytes are damaged): "
                "use the key of its festival.",
            ) from error
        raise _altered(name, "it cannot be decrypted") from error


def _read_header(name: str, line: bytes) -> Header:
    try:
        version = msgspec.json.decode(line, type=_Version).kiosk_session
    except _MALFORMED as error:
        raise _no_session(name) from error
    if version > VERSION:
        raise SessionRefused(
            "too_new", f"{name} was written by a newer program: update kiosk on this computer."
        )
    try:
        header = msgspec.json.decode(line, type=Header)
    except _MALFORMED as error:
        raise _altered(name, f"its first line is not what a station writes, {error}") from error
    if not line.endswith(b"\n") or header.last < header.first:
        raise _altered(name, "its first line is not what a station writes")
    return header


def _read_certificate(name: str, header: Header, organizer: Organizer) -> Certificate:
    try:
        certificate = verify_certificate(header.certificate, organizer.root)
    except Untrusted as error:
        raise _untrusted(name, str(error)) from error
    if certificate.role != "station":
        raise _untrusted(name, f"{certificate.station} is certified as a {certificate.role}")
    if (certificate.festival, certificate.station) != (header.festival, header.station):
        raise _untrusted(name, "its certificate is another station's")
    return certificate


def _altered(name: str, why: str) -> SessionRefused:
    return SessionRefused(
        "altered", f"{name} was altered ({why}): fill another stick at its station."
    )


def _no_session(name: str) -> SessionRefused:
    return SessionRefused(
        "not_a_session", f"{name} is no session file: leave it out, or look for the right one."
    )


def unreadable(name: str, error: OSError) -> SessionRefused:
    return SessionRefused(
        "unreadable", f"{name} cannot be read ({error.strerror}): put the stick in again."
    )


def _untrusted(name: str, why: str) -> SessionRefused:
    return SessionRefused(
        "untrusted", f"{name} is not trusted ({why}): check that it comes from this festival."
    )
