"""age, by way of pyrage: the only file that knows how the outside of a session file is sealed."""

from collections.abc import Callable, Iterable, Iterator
from typing import IO

import pyrage

from kiosk.session.refusal import SessionRefused, altered, unreadable
from kiosk.trust.organizer import Organizer

MAGIC = b"age-encryption.org/v1\n"

# the age header of two recipients is about 420 bytes; a longer one would be read into memory whole
AGE_HEADER_MAX = 16 * 1024


class _Ours:
    """Our side of pyrage's reading or writing; keeps an error that pyrage would turn to text."""

    error: Exception | None = None

    def __init__(self, read: Callable[[int], bytes], write: Callable[[bytes], int]) -> None:
        self._read, self._write = read, write

    def read(self, size: int) -> bytes:
        try:
            return self._read(size)
        except Exception as error:
            self.error = error
            raise

    def write(self, block: bytes) -> int:
        try:
            return self._write(block)
        except Exception as error:
            self.error = error
            raise


def encrypt(blocks: Iterator[bytes], file: IO[bytes], recipients: Iterable[str]) -> None:
    left = memoryview(b"")

    def read(size: int) -> bytes:
        nonlocal left
        while not left:
            if (block := next(blocks, None)) is None:
                return b""
            left = memoryview(block)
        piece, left = left[:size], left[size:]
        return bytes(piece)

    ours = _Ours(read, file.write)
    keys = [pyrage.x25519.Recipient.from_str(recipient) for recipient in recipients]
    try:
        pyrage.encrypt_io(ours, ours, keys)
    except (pyrage.EncryptError, OSError):
        if ours.error is not None:
            raise ours.error from None
        raise


def decrypt(name: str, sealed: IO[bytes], plain: IO[bytes], organizer: Organizer) -> None:
    def read(size: int) -> bytes:
        try:
            return sealed.read(size)
        except OSError as error:
            raise unreadable(name, error) from error

    ours = _Ours(read, plain.write)
    try:
        pyrage.decrypt_io(ours, ours, [organizer.identity])
    except (pyrage.DecryptError, OSError) as error:
        if ours.error is not None:
            raise ours.error from None
        if "No matching keys" in str(error):
            raise SessionRefused("other_key", name=name) from error
        raise altered(name, "undecrypted") from error
