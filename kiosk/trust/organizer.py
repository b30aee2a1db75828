"""The organizer's key: an age identity file that names the festival's root as well."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyrage

from kiosk.byhand import NotText, decoded
from kiosk.printable import path_text

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
    name, lines = path_text(path), _read_key_file(path).splitlines()
    secrets = [line.strip() for line in lines if line.strip() and not line.startswith("#")]
    roots = [found[1] for line in lines if (found := _ROOT_LINE.fullmatch(line.strip()))]
    try:
        (secret,) = secrets
        identity = pyrage.x25519.Identity.from_str(secret)
    except (ValueError, pyrage.IdentityError):
        raise KeyUnreadable(
            f"{name} holds no age key: give the organizer.key or recovery.key of the festival."
        ) from None
    if len(roots) != 1:
        raise KeyUnreadable(
            f"{name} does not name its festival's root: give the whole organizer.key, with its "
            "comment line `# festival-root ...`."
        )
    return Organizer(identity, bytes.fromhex(roots[0]))


def _read_key_file(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return decoded(file.read(_FILE_MAX))
    except OSError as error:
        raise KeyUnreadable(
            f"{path_text(path)} cannot be read ({error.strerror}): give the path of organizer.key."
        ) from error
    except NotText:
        name = path_text(path)
        raise KeyUnreadable(f"{name} is no key file: give the path of organizer.key.") from None
