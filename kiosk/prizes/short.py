"""The short code under a prize's QR: what a keeper types when a reader fails.

Format (the spec, "The prize code"): 16 Crockford characters and a check letter. 80 bits: station 8,
installation 16, issue 16, prize 8, and 32 of an HMAC-SHA-256 over these and festival, desk, day and
generation, which the desk knows or tries. The check letter is Luhn mod 32 over the same letters, so
one wrong letter, and all but one kind of two that changed places, are a slip of the finger and not
an attempt.
"""

import hmac
from hashlib import sha256
from typing import NamedTuple

from kiosk.trust.code import LETTERS, meant

LENGTH = 17
_BITS = 80
_TAG = b"kiosk-short-code-1\0"
_VALUES = {letter: value for value, letter in enumerate(LETTERS)}


class Short(NamedTuple):
    """What stands in a short code. installation: its first two bytes as a number; issue: its last
    16 bits. mac: what the code claims."""

    station: int
    installation: int
    issue: int
    prize: int
    mac: int = 0


class Behind(NamedTuple):
    """What a short code does not say, but stands for."""

    festival: int
    desk: int
    day: int
    generation: int


class NotShort(ValueError):
    """The text is no short code: of another length, or its check letter says that one is wrong."""


def make(short: Short, behind: Behind, key: bytes) -> str:
    """The code as it is printed. key: of this station, generation and desk, 32 bytes."""
    number = _packed(short) << 32 | _mac(short, behind, key)
    letters = "".join(LETTERS[number >> 5 * n & 31] for n in reversed(range(_BITS // 5)))
    return letters + _check_letter(letters)


def read(typed: str) -> Short:
    """What a code claims, not yet believed. Raises NotShort."""
    letters = meant(typed)
    if len(letters) != LENGTH or not set(letters) <= set(LETTERS):
        raise NotShort(typed)
    if _check_letter(letters[:-1]) != letters[-1]:
        raise NotShort(typed)
    number = 0
    for letter in letters[:-1]:
        number = number << 5 | _VALUES[letter]
    return Short(
        station=number >> 72,
        installation=number >> 56 & 0xFFFF,
        issue=number >> 40 & 0xFFFF,
        prize=number >> 32 & 0xFF,
        mac=number & 0xFFFF_FFFF,
    )


def holds(short: Short, behind: Behind, key: bytes) -> bool:
    """Whether a station with this key made the code for this desk and day."""
    told = short.mac.to_bytes(4, "big")
    return hmac.compare_digest(_mac(short, behind, key).to_bytes(4, "big"), told)


def in_fours(code: str) -> str:
    """As it stands under the QR: four groups of four, and the last with the check letter."""
    return " ".join((code[:4], code[4:8], code[8:12], code[12:]))


def _packed(short: Short) -> int:
    if not (0 <= short.station < 256 and 0 <= short.prize < 256 and short.installation < 65536):
        raise ValueError(short)
    return (
        short.station << 40 | short.installation << 24 | (short.issue & 0xFFFF) << 8 | short.prize
    )


def _mac(short: Short, behind: Behind, key: bytes) -> int:
    said = _packed(short).to_bytes(6, "big") + behind.festival.to_bytes(2, "big")
    said += bytes((behind.desk, behind.day, behind.generation))
    return int.from_bytes(hmac.digest(key, _TAG + said, sha256)[:4], "big")


def _check_letter(letters: str) -> str:
    """Luhn mod N for N = 32 (ISO/IEC 7812's scheme over a larger alphabet)."""
    total = 0
    for n, letter in enumerate(reversed(letters)):
        value = _VALUES[letter] * (2 - n % 2)
        total += value // 32 + value % 32
    return LETTERS[-total % 32]
