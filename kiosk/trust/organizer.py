"""The organizer's key: an age identity file that names the festival's root as well."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyrage

from kiosk.byhand import NotText, decoded
from kiosk.files import open_plain, why
from kiosk.words import phrase

_ROOT_LINE = re.compile(r"# festival-root ([0-9a-f]{64})")

_LOCKED = b"age-encryption.org/v1\n-> scrypt "

# age times the machine before it opens a passphrase, and refuses what would take long; a machine
# that is busy just then is taken for a slow one, so that is asked again
_TOO_SLOW = "Excessive work parameter"
_TRIES = 5

# a key file is a few hundred bytes; whatever is larger was given by mistake
_FILE_MAX = 65_536


class KeyUnreadable(Exception):
    """A file given as the organizer's key is none; the message is one plain sentence."""


@dataclass(frozen=True)
class Organizer:
    """What opens session files and tells true stations from others.

    root: b"" where a key was typed from paper and nothing else: good for the festival's folder.
    """

    identity: Any
    root: bytes


def new_identity(root: bytes) -> tuple[bytes, str]:
    """A fresh age identity file that names the festival's root, and its public key."""
    identity = pyrage.x25519.Identity.generate()
    recipient = str(identity.to_public())
    lines = (f"# public key: {recipient}", f"# festival-root {root.hex()}", str(identity))
    return "".join(f"{line}\n" for line in lines).encode(), recipient


def locked(identity: bytes, passphrase: str) -> bytes:
    """The identity file under a passphrase, as `age -p` locks one."""
    sealed: bytes = pyrage.passphrase.encrypt(identity, passphrase)
    return sealed


def read_organizer_key(
    path: Path, ask: Callable[[], str] | None = None, *, bare: bool = False
) -> Organizer:
    """The organizer's or the recovery key; raises KeyUnreadable.

    ask: gives the passphrase of a key that is locked; None where there is nobody to ask.
    bare: the root need not be named.
    """
    lines = _read_key_file(path, ask).splitlines()
    secrets = [_unspaced(line) for line in lines if line.strip() and not line.startswith("#")]
    roots = [found[1] for line in lines if (found := _ROOT_LINE.fullmatch(line.strip()))]
    try:
        (secret,) = secrets
        identity = pyrage.x25519.Identity.from_str(secret)
    except (ValueError, pyrage.IdentityError):
        raise KeyUnreadable(phrase("trust.no-age-key", path=path)) from None
    if bare and not roots:
        return Organizer(identity, b"")
    if len(roots) != 1:
        raise KeyUnreadable(phrase("trust.no-root", path=path))
    return Organizer(identity, bytes.fromhex(roots[0]))


def _unspaced(line: str) -> str:
    """As it was meant: who types from paper leaves blanks between groups of letters."""
    return "".join(line.split()).upper()


def _read_key_file(path: Path, ask: Callable[[], str] | None) -> str:
    try:
        with open_plain(path) as file:
            content = file.read(_FILE_MAX)
        return decoded(_unlocked(content, path, ask))
    except OSError as error:
        raise KeyUnreadable(phrase("trust.key-unread", path=path, why=why(error))) from error
    except NotText:
        raise KeyUnreadable(phrase("trust.no-key", path=path)) from None


def _unlocked(content: bytes, path: Path, ask: Callable[[], str] | None) -> bytes:
    """What lies under the passphrase, if there is one."""
    if not content.startswith(_LOCKED):
        return content
    if ask is None:
        raise KeyUnreadable(phrase("trust.key-locked", path=path))
    passphrase = ask()
    for _ in range(_TRIES):
        try:
            found: bytes = pyrage.passphrase.decrypt(content, passphrase)
        except pyrage.DecryptError as error:
            if _TOO_SLOW not in str(error):
                raise KeyUnreadable(phrase("trust.passphrase", path=path)) from error
        else:
            return found
    raise KeyUnreadable(phrase("trust.too-slow", path=path))
