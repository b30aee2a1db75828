"""The guide file: what opens the guide's panel of every station of a festival."""

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.trust.kit import Kit
from kiosk.trust.signed import (
    MALFORMED,
    Name,
    Number8,
    Number16,
    Signed,
    Untrusted,
    file_word,
    sign,
    verify,
)
from kiosk.words import phrase

_TAG = b"kiosk-guide-1\0"


class GuideFile(msgspec.Struct, frozen=True, kw_only=True):
    """generation: 0 for the first, one more when a stick with it was lost."""

    festival: Name
    festival_number: Number16
    generation: Number8


def guide_file_name(festival: str, number: int) -> str:
    return f"guide-{file_word(festival, number)}.kiosk"


def sign_guide_file(root: Ed25519PrivateKey, words: GuideFile) -> bytes:
    """A guide file's content: JSON of a body and the root's Ed25519 signature over
    `kiosk-guide-1\\0` + body. Raises ValueError when a field is out of its range."""
    return msgspec.json.encode(sign(root, _TAG, words)) + b"\n"


def verify_guide_file(content: bytes, kit: Kit) -> GuideFile:
    """What a guide file says; raises Untrusted when this kit's festival did not sign it."""
    try:
        signed = msgspec.json.decode(content, type=Signed[GuideFile])
        msgspec.json.decode(signed.body.encode(), type=GuideFile)
    except MALFORMED as error:
        raise Untrusted(phrase("trust.no guide-file")) from error
    words = verify(kit.root, _TAG, signed, GuideFile, phrase("trust.guide-file"))
    if (words.festival, words.festival_number) != (kit.festival, kit.festival_number):
        raise Untrusted(phrase("trust.other festival", what=phrase("trust.guide-file")))
    return words
