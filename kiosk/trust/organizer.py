"""The organizer's key: an age identity file that names the festival's root as well."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyrage

from kiosk.byhand import NotText, decoded
from kiosk.files import why
from kiosk.words import phrase

_ROOT_LINE = re.compile(r"# festival-root ([0-9a-f]{64})")

# a key file is a few hundred bytes; whatever is larger was given by mistake
_FILE_MAX = 65_536


class KeyUnreadable(Exception):
    """A file given as the organizer's key is none; the message is one plain sentence."""


@dataclass(frozen=True)
class Organizer:
    """What opens session files and tells true stations from others."""

    identity: Any
    root: bytes


def new_identity(root: bytes) -> tuple[bytes, str]:
    """A fresh age identity file that names the festival's root, and its public key."""
    identity = pyrage.x25519.Identity.generate()
    recipient = str(identity.to_public())
    lines = (f"# public key: {recipient}", f"# festival-root {root.hex()}", str(identity))
    return "".join(f"{line}\n" for line in lines).encode(), recipient


def read_organizer_key(path: Path) -> Organizer:
    """The organizer's or the recovery key; raises KeyUnreadable."""
    lines = _read_key_file(path).splitlines()
    secrets = [line.strip() for line in lines if line.strip() and not line.startswith("#")]
    roots = [found[1] for line in lines if (found := _ROOT_LINE.fullmatch(line.strip()))]
    try:
        (secret,) = secrets
        identity = pyrage.x25519.Identity.from_str(secret)
    except (ValueError, pyrage.IdentityError):
        raise KeyUnreadable(phrase("trust.no-age-key", path=path)) from None
    if len(roots) != 1:
        raise KeyUnreadable(phrase("trust.no-root", path=path))
    return Organizer(identity, bytes.fromhex(roots[0]))


def _read_key_file(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return decoded(file.read(_FILE_MAX))
    except OSError as error:
        raise KeyUnreadable(phrase("trust.key-unread", path=path, why=why(error))) from error
    except NotText:
        raise KeyUnreadable(phrase("trust.no-key", path=path)) from None
