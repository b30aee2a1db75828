"""Words under a signature: how anything of a festival is signed and believed.

What a later program signs beside the words known here is passed over, and told as a remark.
Must never trust a word before its signature.
"""

import re
from typing import Annotated, Generic, TypeVar

import msgspec
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from kiosk.words import phrase

Hex16 = Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{32}\Z")]
Hex32 = Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{64}\Z")]
Hex64 = Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{128}\Z")]
Name = Annotated[str, msgspec.Meta(min_length=1, max_length=64)]
Number16 = Annotated[int, msgspec.Meta(ge=0, le=65_535)]
Number8 = Annotated[int, msgspec.Meta(ge=0, le=255)]

# what msgspec raises for bytes that are not the JSON, the UTF-8 or the types asked for
MALFORMED = (ValueError, RecursionError)

Thing = TypeVar("Thing")


class Untrusted(Exception):
    """Words that the festival's root did not sign, or that say nothing valid."""


class Signed(msgspec.Struct, Generic[Thing], frozen=True, kw_only=True):
    """A Thing and its Ed25519 signature over its domain's tag + body.

    body: the Thing's exact JSON, kept as text because the signature is over its bytes.
    """

    body: str
    signature: Hex64


def sign(key: Ed25519PrivateKey, tag: bytes, thing: Thing) -> Signed[Thing]:
    """tag: the domain, so that no signature is good for words of another kind.

    Raises ValueError when a field of the thing is out of its range.
    """
    body = msgspec.json.encode(thing)
    msgspec.json.decode(body, type=type(thing))
    return Signed(body=body.decode(), signature=key.sign(tag + body).hex())


def verify(
    public_key: bytes, tag: bytes, signed: Signed[Thing], kind: type[Thing], what: str
) -> Thing:
    """What the key (32 bytes) signed. what: "its certificate". Raises Untrusted."""
    body = signed.body.encode()
    if not is_signed(public_key, bytes.fromhex(signed.signature), tag + body):
        raise Untrusted(phrase("trust.unsigned", what=what))
    try:
        return msgspec.json.decode(body, type=kind)
    except MALFORMED as error:
        raise Untrusted(phrase("trust.invalid", what=what, why=str(error))) from error


def is_signed(public_key: bytes, signature: bytes, message: bytes) -> bool:
    """Whether the Ed25519 key (32 bytes) signed the message; a key that is none signed nothing."""
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def public_bytes(key: Ed25519PrivateKey) -> bytes:
    return key.public_key().public_bytes_raw()


def file_word(festival: str, number: int) -> str:
    """What stands for a festival in a file's name: its Latin letters and digits, which every
    disk takes; its number where it has none."""
    word = re.sub(r"[^A-Za-z0-9-]", "-", festival)
    return word if word.strip("-") else str(number)
