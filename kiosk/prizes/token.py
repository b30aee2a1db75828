"""A prize code: 21 bytes that say what was won, and the station's signature over them.

Format: the spec's "prize code". 85 bytes are 136 Base32 letters without padding, so each code
has exactly one spelling; with "CP1" before them all are letters of QR's alphanumeric mode.
"""

import base64
import binascii
import struct
from typing import NamedTuple

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)

PREFIX = "CP1"
VERSION = 1
_SIGNED = b"kiosk-prize-1\0"
_BODY = struct.Struct(">BHH4sBBBBI4s")
_BODY_BYTES = 21
_CODE_BYTES = 85
CODE_LETTERS = len(PREFIX) + _CODE_BYTES * 8 // 5


class CodeRefused(Exception):
    """The text is no prize code of this station, or was altered; the message says which."""


class Token(NamedTuple):
    """installation: its first 4 bytes. issue: 1, 2, 3 ... on that installation. nonce: 4 bytes."""

    festival: int
    station: int
    installation: bytes
    generation: int
    desk: int
    prize: int
    day: int
    issue: int
    nonce: bytes


def make(token: Token, key: Ed25519PrivateKey) -> str:
    """The code as text, 139 letters."""
    body = _BODY.pack(VERSION, *token)
    signature = key.sign(_SIGNED + body)
    return PREFIX + base64.b32encode(body + signature).decode()


def read(code: str) -> Token:
    """What a code says of itself, not yet believed. Raises CodeRefused."""
    return Token(*_BODY.unpack(_bytes(code)[:_BODY_BYTES])[1:])


def check(code: str, station_key: Ed25519PublicKey) -> Token:
    """What a code says, once the station's signature is proved. Raises CodeRefused."""
    raw = _bytes(code)
    try:
        station_key.verify(raw[_BODY_BYTES:], _SIGNED + raw[:_BODY_BYTES])
    except InvalidSignature as error:
        raise CodeRefused("The prize code was not signed by this station.") from error
    return read(code)


def _bytes(code: str) -> bytes:
    if len(code) != CODE_LETTERS or not code.startswith(PREFIX):
        raise CodeRefused(f"This is no prize code: it has not {CODE_LETTERS} letters from CP1 on.")
    try:
        raw = base64.b32decode(code.removeprefix(PREFIX))
    except (binascii.Error, ValueError) as error:
        raise CodeRefused("This is no prize code: a letter in it is wrong.") from error
    if len(raw) != _CODE_BYTES:  # Base32 takes "=" for a letter that says nothing
        raise CodeRefused("This is no prize code: a letter in it is wrong.")
    if raw[0] != VERSION:
        raise CodeRefused("This prize code is of a newer kind; bring the program up to date.")
    return raw
