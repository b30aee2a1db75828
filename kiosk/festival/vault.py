"""The festival's secrets: its root, the short codes' master, four generations of every key.

They lie in DIR/vault.age alone, an age file (https://age-encryption.org) to the organizer's key
and to the recovery key on paper. Must never be written anywhere in the clear.
"""

import secrets
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Annotated

import msgspec
import pyrage
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from msgspec import Meta

from kiosk.files import why, write_private
from kiosk.trust.organizer import Organizer
from kiosk.trust.signed import MALFORMED, Hex32, public_bytes
from kiosk.words import phrase

FILE = "vault.age"
GENERATIONS = 4
"""Made at once for every station and desk: desks know all their public keys from the start, so a
station that is replaced on day 3 is believed everywhere at once. Only the first leaves DIR."""

Recipients = Annotated[tuple[str, ...], Meta(min_length=2, max_length=8)]


class VaultUnreadable(Exception):
    """The message is one plain sentence."""


class Vault(msgspec.Struct, frozen=True, kw_only=True):
    """root, master and keys are 32 bytes each in hex. keys: by id, one a generation."""

    root: Hex32
    master: Hex32
    recipients: Recipients
    keys: dict[str, tuple[Hex32, ...]]

    @property
    def root_key(self) -> Ed25519PrivateKey:
        return private_key(self.root)

    def public(self, holder: str) -> tuple[str, ...]:
        """The public keys of all generations, in hex."""
        return tuple(public_bytes(private_key(seed)).hex() for seed in self.keys[holder])

    def short_key(self, festival: int, station: int, generation: int, desk: int) -> str:
        """What one station's short codes for one desk are made and checked with, in hex.

        HKDF-SHA-256 (RFC 5869) of the master; see the spec, "The prize code".
        """
        info = b"kiosk-short-1\0" + bytes((*festival.to_bytes(2, "big"), station, generation, desk))
        derived = HKDF(SHA256(), 32, salt=None, info=info).derive(bytes.fromhex(self.master))
        return derived.hex()


def private_key(seed: str) -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(bytes.fromhex(seed))


def new_vault(
    root: Ed25519PrivateKey,
    recipients: tuple[str, ...],
    ids: Iterable[str],
    draw: Callable[[int], bytes] = secrets.token_bytes,
) -> Vault:
    """draw: so many random bytes; of another source than the system's in a rehearsal alone."""
    vault = Vault(
        root=root.private_bytes_raw().hex(),
        master=draw(32).hex(),
        recipients=recipients,
        keys={},
    )
    return with_keys(vault, ids, draw)


def with_keys(
    vault: Vault, ids: Iterable[str], draw: Callable[[int], bytes] = secrets.token_bytes
) -> Vault:
    """The same with keys for those that have none yet; whoever has keys keeps them."""
    made = {
        one: tuple(draw(32).hex() for _ in range(GENERATIONS))
        for one in ids
        if one not in vault.keys
    }
    return msgspec.structs.replace(vault, keys=vault.keys | made) if made else vault


def write_vault(folder: Path, vault: Vault) -> None:
    """Raises OSError."""
    keys = [pyrage.x25519.Recipient.from_str(one) for one in vault.recipients]
    write_private(folder / FILE, pyrage.encrypt(msgspec.json.encode(vault), keys))


def read_vault(folder: Path, organizer: Organizer) -> Vault:
    """Raises VaultUnreadable."""
    path = folder / FILE
    try:
        vault = msgspec.json.decode(
            pyrage.decrypt(path.read_bytes(), [organizer.identity]), type=Vault
        )
    except OSError as error:
        raise VaultUnreadable(phrase("festival.vault unread", path=path, why=why(error))) from error
    except pyrage.DecryptError as error:
        raise VaultUnreadable(phrase("festival.vault locked", path=path)) from error
    except MALFORMED as error:
        raise VaultUnreadable(phrase("festival.damaged", path=path)) from error
    if organizer.root and public_bytes(vault.root_key) != organizer.root:
        raise VaultUnreadable(phrase("festival.vault other", path=path))
    return vault
