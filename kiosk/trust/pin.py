"""A PIN of six digits, kept as a hash: a guide's at the stations, a keeper's at a desk."""

import hashlib
import hmac
import secrets
from typing import Annotated

import msgspec

PIN_DIGITS = 6

_SCRYPT = {"n": 2**14, "r": 8, "p": 1, "dklen": 32}
"""About 50 ms on a kiosk PC: a guide does not notice, a guesser with the file does."""

Hex = Annotated[str, msgspec.Meta(pattern=r"\A([0-9a-fA-F]{2})+\Z")]


class Pin(msgspec.Struct, frozen=True):
    """The guide's PIN as scrypt hash (RFC 7914); salt and hash in hex."""

    salt: Hex
    hash: Hex

    def matches(self, pin: str) -> bool:
        return hmac.compare_digest(_scrypt(pin, bytes.fromhex(self.salt)), self.hash.lower())


def new_pin() -> str:
    """Six digits that nobody can guess from the station's number or the day."""
    return f"{secrets.randbelow(10**PIN_DIGITS):0{PIN_DIGITS}}"


def hash_pin(pin: str) -> Pin:
    salt = secrets.token_bytes(16)
    return Pin(salt=salt.hex(), hash=_scrypt(pin, salt))


def _scrypt(pin: str, salt: bytes) -> str:
    return hashlib.scrypt(pin.encode(), salt=salt, **_SCRYPT).hex()
