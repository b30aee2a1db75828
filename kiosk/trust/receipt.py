"""A receipt: a station says which news it took and which pieces it let go of, under its own key.

Format: `taken-<festival>-<id>.kiosk`, JSON of the station's certificate, a body and its signature
over `kiosk-receipt-1\\0` + body. It lies on every stick the station fills, so that the one to which
a share was moved learns from it that the pieces are free: nothing is ever given twice.
"""

from typing import Annotated

import msgspec
from msgspec import Meta

from kiosk.trust.certificate import Certificate, SignedCertificate, verify_certificate
from kiosk.trust.kit import Kit
from kiosk.trust.signed import (
    MALFORMED,
    Name,
    Number16,
    Signed,
    Untrusted,
    file_word,
    sign,
    verify,
)
from kiosk.words import phrase

_TAG = b"kiosk-receipt-1\0"
MOST_BYTES = 65_536


class Receipt(msgspec.Struct, frozen=True, kw_only=True):
    """news: the number of those taken. released: pieces let go of, by move."""

    festival: Name
    festival_number: Number16
    news: Annotated[int, Meta(ge=1, le=2**53)]
    released: dict[str, Annotated[int, Meta(ge=0)]] = {}


class ReceiptFile(msgspec.Struct, frozen=True, kw_only=True):
    certificate: SignedCertificate
    receipt: Signed[Receipt]


def receipt_name(festival: str, number: int, station: str) -> str:
    return f"taken-{file_word(festival, number)}-{station}.kiosk"


def make_receipt(kit: Kit, news: int, released: dict[str, int]) -> bytes:
    receipt = Receipt(
        festival=kit.festival,
        festival_number=kit.festival_number,
        news=news,
        released=released,
    )
    made = ReceiptFile(certificate=kit.certificate, receipt=sign(kit.key, _TAG, receipt))
    return msgspec.json.encode(made) + b"\n"


def read_receipt(content: bytes, kit: Kit) -> tuple[Certificate, Receipt]:
    """Who says so, and what. Raises Untrusted when this kit's festival has no such station."""
    try:
        made = msgspec.json.decode(content, type=ReceiptFile)
    except MALFORMED as error:
        raise Untrusted(phrase("trust.no receipt")) from error
    holder = verify_certificate(made.certificate, kit.root)
    receipt = verify(
        bytes.fromhex(holder.public_key), _TAG, made.receipt, Receipt, phrase("trust.receipt")
    )
    theirs = (receipt.festival, receipt.festival_number)
    if theirs != (kit.festival, kit.festival_number) or holder.festival != kit.festival:
        raise Untrusted(phrase("trust.other festival", what=phrase("trust.receipt")))
    return holder, receipt
