"""A session file read: judged outside, decrypted, and every promise of it proved."""

import os
import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import IO

import msgspec

from db.chain import genesis, links
from db.journal import Row
from kiosk.remarks import unknown_in
from kiosk.session.age import AGE_HEADER_MAX, MAGIC, decrypt
from kiosk.session.frame import (
    FILE_MAX,
    HEADER_MAX,
    LINE_MAX,
    SIGNED,
    VERSION,
    Header,
    Trailer,
)
from kiosk.session.naming import hint, is_named_like_ours
from kiosk.session.refusal import SessionRefused, altered, no_session, unreadable, untrusted
from kiosk.trust.certificate import Certificate, unknown_in_certificate, verify_certificate
from kiosk.trust.organizer import Organizer
from kiosk.trust.signed import MALFORMED, Untrusted, is_signed
from kiosk.words import message, phrase

_BLOCK = 256 * 1024


class _Version(msgspec.Struct):
    kiosk_session: int


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
        except MALFORMED as error:
            raise altered(self._name, "last-line") from error

    def _check_promises(self) -> None:
        header, trailer = self.header, self._trailer
        installation = bytes.fromhex(header.installation)
        begins = genesis(header.festival, installation).hex()
        if header.first == 1 and header.before != begins:
            raise altered(self._name, "begins-elsewhere")
        if trailer.count != header.last - header.first + 1:
            raise altered(self._name, "miscounts")
        key, signature = bytes.fromhex(self.certificate.public_key), trailer.signature
        if not is_signed(key, bytes.fromhex(signature), SIGNED + bytes.fromhex(trailer.sha256)):
            raise altered(self._name, "signature")

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
                raise altered(self._name, "long-line", most=LINE_MAX)
            if seq + len(facts) > self.header.last + 1:
                raise altered(self._name, "more-facts")
            hashes = links(previous, facts)
            yield list(zip(range(seq, seq + len(facts)), facts, hashes, strict=True))
            seq, previous = seq + len(facts), hashes[-1]
        if seq != self.header.last + 1 or previous.hex() != self._trailer.hash:
            raise altered(self._name, "ends-elsewhere")

    def _blocks(self) -> Iterator[bytes]:
        """The facts' lines in large pieces; after the last one their SHA-256 is compared."""
        self._plain.seek(0)
        digest = sha256(self._plain.read(self._first_byte))
        while block := self._plain.read(min(_BLOCK, self._trailer_byte - self._plain.tell())):
            digest.update(block)
            yield block
        if digest.hexdigest() != self._trailer.sha256:
            raise altered(self._name, "other-bytes")


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
        decrypt(name, sealed, plain, organizer)
        plain.seek(0)
        yield Session(name, plain, organizer)


def _judge_outside(name: str, sealed: IO[bytes]) -> None:
    """What can be told without a key."""
    size, parts = os.fstat(sealed.fileno()).st_size, hint(name)
    beginning = sealed.read(AGE_HEADER_MAX)
    ours = beginning.startswith(MAGIC)
    if parts and size < parts.size and (ours or is_named_like_ours(name)):
        station = parts.station or phrase("session.its-station")
        raise SessionRefused("incomplete", name=name, size=size, whole=parts.size, station=station)
    if size > FILE_MAX:
        raise no_session(name)
    if not ours or b"\n--- " not in beginning:
        if is_named_like_ours(name):
            raise altered(name, "no-age")
        raise no_session(name)
    sealed.seek(0)


def _read_header(name: str, line: bytes) -> Header:
    try:
        version = msgspec.json.decode(line, type=_Version).kiosk_session
    except MALFORMED as error:
        raise no_session(name) from error
    if version > VERSION:
        raise SessionRefused("too_new", name=name)
    try:
        header = msgspec.json.decode(line, type=Header)
    except MALFORMED as error:
        raise altered(name, "first-line-why", why=str(error)) from error
    if not line.endswith(b"\n") or header.last < header.first:
        raise altered(name, "first-line")
    return header


def _read_certificate(name: str, header: Header, organizer: Organizer) -> Certificate:
    try:
        certificate = verify_certificate(header.certificate, organizer.root)
    except Untrusted as error:
        raise untrusted(name, message(error)) from error
    if (certificate.role == "desk") != bool(re.fullmatch(r"D[0-9]{2}", certificate.station)):
        why = phrase("session.other-role", station=certificate.station, role=certificate.role)
        raise untrusted(name, why)
    if (certificate.festival, certificate.station) != (header.festival, header.station):
        raise untrusted(name, phrase("session.others-certificate"))
    return certificate
