"""The hash chain of a journal: every fact is bound to all facts before it."""

from collections.abc import Iterable
from hashlib import blake2b

HASH_BYTES = 16


def genesis(festival: str, installation: bytes) -> bytes:
    """The hash before the first fact: 16 bytes that no other journal begins with."""
    return blake2b(
        b"kiosk-journal-1\0" + festival.encode() + installation, digest_size=HASH_BYTES
    ).digest()


def link(previous: bytes, fact: bytes) -> bytes:
    """The hash of a fact: blake2b-128 of the previous hash and the fact's stored bytes."""
    return blake2b(previous + fact, digest_size=HASH_BYTES).digest()


def links(previous: bytes, facts: Iterable[bytes]) -> list[bytes]:
    """The hashes of facts that follow each other: link() without a call a fact."""
    return [previous := blake2b(previous + fact, digest_size=HASH_BYTES).digest() for fact in facts]
