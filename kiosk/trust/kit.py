"""What a station or desk holds of its festival: its keys, its certificate, whom it trusts.

Must never hold a secret longer than its file does.
"""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Annotated

import msgspec
import pyrage
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)

from kiosk.files import why, write_durably, write_private
from kiosk.remarks import remark, unknown_in
from kiosk.trust.certificate import (
    Certificate,
    SignedCertificate,
    unknown_in_certificate,
    verify_certificate,
)
from kiosk.trust.signed import MALFORMED, Hex32, Name, Number16, Untrusted, public_bytes
from kiosk.words import message, phrase


class KitUnreadable(Exception):
    """A station's kit is missing, damaged or mixed up; the message is one plain sentence."""


class _KitFile(msgspec.Struct, frozen=True, kw_only=True):
    festival: Name
    festival_number: Number16
    root: Hex32
    recipients: Annotated[tuple[str, ...], msgspec.Meta(min_length=2, max_length=8)]
    certificate: SignedCertificate


@dataclass(frozen=True)
class Kit:
    """What a station or desk holds. recipients: age public keys. holder: its own certificate.

    remarks: on what kit.json says beside that.
    """

    festival: str
    festival_number: int
    root: bytes
    recipients: tuple[str, ...]
    certificate: SignedCertificate
    holder: Certificate
    key: Ed25519PrivateKey
    remarks: tuple[str, ...] = ()


def private_pem(key: Ed25519PrivateKey) -> bytes:
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


def write_kit(folder: Path, kit: Kit) -> None:
    """Write kit.json and station.key into the folder, made if missing. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    write_private(folder / "station.key", private_pem(kit.key))
    words = _KitFile(
        festival=kit.festival,
        festival_number=kit.festival_number,
        root=kit.root.hex(),
        recipients=kit.recipients,
        certificate=kit.certificate,
    )
    write_durably(folder / "kit.json", msgspec.json.format(msgspec.json.encode(words)) + b"\n")


def read_kit(folder: Path) -> Kit:
    """Raises KitUnreadable for what is missing, damaged or does not belong together."""
    try:
        words, key = (folder / "kit.json").read_bytes(), (folder / "station.key").read_bytes()
    except OSError as error:
        raise _unreadable(
            folder, phrase("trust.kit-unread", path=error.filename, why=why(error))
        ) from error
    kit = _kit(folder, _read_words(folder, words), _read_station_key(folder, key))
    names = unknown_in(words, _KitFile) + unknown_in_certificate(kit.certificate)
    return replace(kit, remarks=remark(folder / "kit.json", names))


def _read_words(folder: Path, content: bytes) -> _KitFile:
    try:
        words = msgspec.json.decode(content, type=_KitFile)
        for recipient in words.recipients:
            pyrage.x25519.Recipient.from_str(recipient)
    except (*MALFORMED, pyrage.RecipientError) as error:
        raise _unreadable(
            folder, phrase("trust.kit-damaged", file="kit.json", why=str(error))
        ) from error
    return words


def _read_station_key(folder: Path, pem: bytes) -> Ed25519PrivateKey:
    try:
        key = load_pem_private_key(pem, password=None)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise _unreadable(folder, phrase("trust.station-key-damaged")) from error
    if not isinstance(key, Ed25519PrivateKey):
        raise _unreadable(folder, phrase("trust.station-key-kind"))
    return key


def _kit(folder: Path, words: _KitFile, key: Ed25519PrivateKey) -> Kit:
    root = bytes.fromhex(words.root)
    try:
        holder = verify_certificate(words.certificate, root)
    except Untrusted as error:
        raise _unreadable(folder, message(error)) from error
    if (holder.festival, holder.festival_number) != (words.festival, words.festival_number):
        raise _unreadable(folder, phrase("trust.kit-other-festival"))
    if bytes.fromhex(holder.public_key) != public_bytes(key):
        raise _unreadable(folder, phrase("trust.kit-other-key"))
    return Kit(
        festival=words.festival,
        festival_number=words.festival_number,
        root=root,
        recipients=words.recipients,
        certificate=words.certificate,
        holder=holder,
        key=key,
    )


def _unreadable(folder: Path, what: str) -> KitUnreadable:
    return KitUnreadable(phrase("trust.kit", folder=folder, why=what))
