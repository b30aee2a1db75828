"""The organizer's key: an age identity file that names the festival's root as well."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyrage

from kiosk.byhand import NotText, decoded
from kiosk.printable import path_text

_ROOT_LINE = re.compile(r"# festival-root ([0-9a-f]{64})")

_LOCKED = b"age-encryption.org/v1\n-> scrypt "

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
    name, lines = path_text(path), _read_key_file(path, ask).splitlines()
    secrets = [_unspaced(line) for line in lines if line.strip() and not line.startswith("#")]
    roots = [found[1] for line in lines if (found := _ROOT_LINE.fullmatch(line.strip()))]
    try:
        (secret,) = secrets
        identity = pyrage.x25519.Identity.from_str(secret)
    except (ValueError, pyrage.IdentityError):
        raise KeyUnreadable(
            f"{name} holds no age key: give the organizer.key or recovery.key of the festival."
        ) from None
    if bare and not roots:
        return Organizer(identity, b"")
    if len(roots) != 1:
        raise KeyUnreadable(
            f"{name} does not name its festival's root: give the whole organizer.key, with its "
            "comment line `# festival-root ...`."
        )
    return Organizer(identity, bytes.fromhex(roots[0]))


def _unspaced(line: str) -> str:
    """As it was meant: who types from paper leaves blanks between groups of letters."""
    return "".join(line.split()).upper()


def _read_key_file(path: Path, ask: Callable[[], str] | None) -> str:
    try:
        with path.open("rb") as file:
            content = file.read(_FILE_MAX)
        return decoded(_unlocked(content, path_text(path), ask))
    except OSError as error:
        raise KeyUnreadable(
            f"{path_text(path)} cannot be read ({error.strerror}): give the path of organizer.key."
        ) from error
    except NotText:
        name = path_text(path)
        raise KeyUnreadable(f"{name} is no key file: give the path of organizer.key.") from None


def _unlocked(content: bytes, name: str, ask: Callable[[], str] | None) -> bytes:
    """What lies under the passphrase, if there is one."""
    if not content.startswith(_LOCKED):
        return content
    if ask is None:
        raise KeyUnreadable(
            f"{name} is locked with a passphrase and there is nobody to ask for it: type the "
            "command in a terminal, or name a key that is open."
        )
    try:
        found: bytes = pyrage.passphrase.decrypt(content, ask())
    except pyrage.DecryptError as error:
        raise KeyUnreadable(
            f"The passphrase does not open {name}: begin again and type it as it was chosen."
        ) from error
    return found
