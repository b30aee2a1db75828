"""A session file written: the facts as the bytes they are stored as, signed and sealed.

What the facts say is not asked here.
"""

import os
from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from pathlib import Path

import msgspec

from db.chain import links
from db.journal import Row
from kiosk.files import replace, sync_folder
from kiosk.session.age import encrypt
from kiosk.session.frame import FILE_MAX, LINE_MAX, SIGNED, Header, Trailer
from kiosk.session.naming import file_name
from kiosk.trust.kit import Kit


class Unsealable(Exception):
    """These facts cannot become a session file: the journal itself is damaged."""


def seal(folder: Path, kit: Kit, header: Header, slices: Iterable[Sequence[Row]]) -> Path:
    """Write facts header.first .. header.last, as they come, into a new session file in `folder`.

    When this returns the file is durable. Plaintext never reaches a disk. Raises
    Unsealable when the rows are not these facts, break their chain or are too many,
    OSError, and whatever `slices` raises; then nothing is left behind.
    """
    sealing = folder / "sealing.part"
    try:
        with sealing.open("wb") as file:
            encrypt(_plaintext(kit, header, slices), file, kit.recipients)
            file.flush()
            os.fsync(file.fileno())
            size = file.tell()
        if size > FILE_MAX:
            raise Unsealable(f"The journal has grown beyond {FILE_MAX} bytes.")
        installation = bytes.fromhex(header.installation)
        path = folder / file_name(header.station, installation, header.last, size)
        replace(sealing, path)
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
        signature=kit.key.sign(SIGNED + digest.digest()).hex(),
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
