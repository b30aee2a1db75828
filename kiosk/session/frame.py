"""The session file's format: what stands around the facts, and how much of it there may be.

1. a header line, 2. the facts' stored bytes, one a line, 3. a trailer line; all inside age.
"""

from typing import Annotated, Literal

import msgspec

from db.chain import genesis
from kiosk.trust.certificate import SignedCertificate, StationName
from kiosk.trust.kit import Kit
from kiosk.trust.signed import Hex16, Hex32, Hex64, Name

VERSION = 1

HEADER_MAX = 16 * 1024

LINE_MAX = 64 * 1024

# some 6 million facts, twice a whole festival's; a larger file would fill the hub's disk
FILE_MAX = 1024**3

SIGNED = b"kiosk-session-1\0"

# SQLite's integers end at 2^63; no station will ever come near this
Seq = Annotated[int, msgspec.Meta(ge=1, le=2**53)]


class Header(msgspec.Struct, frozen=True, kw_only=True):
    """The first line. before: the hash before the first fact; content, program: versions.
    rest: these are the facts behind a damage, and those between are in no file.

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
    rest: bool | msgspec.UnsetType = msgspec.UNSET


class Trailer(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The last line. sha256: over all bytes before this line; signature: by the station."""

    count: Seq
    hash: Hex16
    sha256: Hex32
    signature: Hex64


def heading(
    kit: Kit,
    installation: bytes,
    *,
    last: int,
    content: str,
    program: str,
    first: int = 1,
    before: bytes | None = None,
    rest: bool = False,
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
        rest=rest or msgspec.UNSET,
    )
