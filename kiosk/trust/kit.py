"""What a station or desk holds of its festival: its keys, its certificate, whom it trusts.

Must never hold a secret longer than its file does.
"""

from dataclasses import dataclass, replace
from datetime import date, time
from pathlib import Path
from typing import Annotated, Literal

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
from kiosk.rights import make_private_folder
from kiosk.trust.certificate import (
    Certificate,
    SignedCertificate,
    unknown_in_certificate,
    verify_certificate,
)
from kiosk.trust.hall import Event, Hall, Stop
from kiosk.trust.pin import Pin
from kiosk.trust.signed import MALFORMED, Hex32, Name, Number16, Untrusted, public_bytes
from kiosk.trust.turns import Turns
from kiosk.words import message, phrase


class KitUnreadable(Exception):
    """A station's kit is missing, damaged or mixed up; the message is one plain sentence."""


class Words(msgspec.Struct, frozen=True, kw_only=True):
    """What the festival says to this one station or desk, beside its keys.

    serial: with the certificate's generation says which of two kits is the newer one.
    first: what attract offers before all else. shares: pieces by prize on day 1, 2, 3 …
    desks: the desk's number by prize; 0 = a guide hands it over at the screen, and may send a child
    to the desk that `sends` names. slips: prizes whose code is printed. begins: of a prize that is
    a seat, local time; nobody gets in after it. desk_hours: of a desk ("1") that does not open and
    close as the station does. traffic: expected visitors by equal parts of the hours, () = as
    always. given: pieces of today's share that are left to a replacement or a copy, by prize, on
    `given_day`; given_serial: of the first kit that says so.
    content: SHA-256 of the store that is played.
    turns: how long a visit may last.
    short_keys: HKDF keys of short codes; of a station by desk ("1"), of a desk by station and
    generation ("K07/0"). keys: for a desk, every station's public keys by generation. hall,
    programme: for a station, what stands and happens around it; None of a kit without a map.
    signed: memorandums by the day of their signing, "2026-12-08".
    """

    serial: Annotated[int, msgspec.Meta(ge=0)] = 0
    street: str = ""
    area: str = ""
    first: Literal["street", "games", "discovery"] = "street"
    first_day: date
    days: Annotated[int, msgspec.Meta(ge=1, le=366)]
    opens: time
    closes: time
    utc_offset_min: int = 300
    pin: Pin
    shares: dict[str, tuple[int, ...]] = {}
    desks: dict[str, int] = {}
    sends: dict[str, int] = {}
    slips: tuple[str, ...] = ()
    begins: dict[str, time] = {}
    desk_hours: dict[str, tuple[time, time]] = {}
    traffic: tuple[int, ...] = ()
    given: dict[str, int] = {}
    given_day: int = 0
    given_serial: int = 0
    content: Hex32 | None = None
    turns: Turns = Turns()
    short_keys: dict[str, Hex32] = {}
    keys: dict[str, tuple[Hex32, ...]] = {}
    hall: Hall | None = None
    programme: tuple[Event, ...] = ()
    signed: dict[str, int] = {}
    excursions: tuple[Stop, ...] = ()


class KitFile(msgspec.Struct, frozen=True, kw_only=True):
    """kit.json. station_key: the Ed25519 private key (32 bytes); None where station.key holds it.

    words: None in kits that tell keys alone.
    """

    festival: Name
    festival_number: Number16
    root: Hex32
    recipients: Annotated[tuple[str, ...], msgspec.Meta(min_length=2, max_length=8)]
    certificate: SignedCertificate
    station_key: Hex32 | None = None
    words: Words | None = None


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
    words: Words | None = None

    @property
    def age(self) -> tuple[int, int]:
        """Of two kits of one station the one with the greater age is the newer."""
        return self.holder.generation, self.words.serial if self.words else 0


def private_pem(key: Ed25519PrivateKey) -> bytes:
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


def write_kit(folder: Path, kit: Kit) -> None:
    """Write kit.json and station.key into the folder, made if missing. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    write_private(folder / "station.key", private_pem(kit.key))
    words = KitFile(
        festival=kit.festival,
        festival_number=kit.festival_number,
        root=kit.root.hex(),
        recipients=kit.recipients,
        certificate=kit.certificate,
    )
    write_durably(folder / "kit.json", msgspec.json.format(msgspec.json.encode(words)) + b"\n")


def place_kit(folder: Path, words: KitFile) -> None:
    """Write a kit whole into its one file: after a power cut the old one is there or the new.
    Raises OSError."""
    make_private_folder(folder)
    write_private(folder / "kit.json", msgspec.json.format(msgspec.json.encode(words)) + b"\n")


def read_kit(folder: Path) -> Kit:
    """Raises KitUnreadable for what is missing, damaged or does not belong together."""
    content = _read(folder, "kit.json")
    words = _read_words(folder, content)
    if words.station_key is None:
        key = _read_station_key(folder, _read(folder, "station.key"))
    else:
        key = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(words.station_key))
    kit = _kit(folder, words, key)
    names = unknown_in(content, KitFile) + unknown_in_certificate(kit.certificate)
    return replace(kit, remarks=remark(folder / "kit.json", names))


def proved(words: KitFile) -> Kit:
    """The kit that these words make, before they are written anywhere. Raises Untrusted."""
    key = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(words.station_key or ""))
    return _proved(words, key)


def _read(folder: Path, name: str) -> bytes:
    try:
        return (folder / name).read_bytes()
    except OSError as error:
        told = phrase("trust.kit-unread", path=error.filename, why=why(error))
        raise _unreadable(folder, told) from error


def _read_words(folder: Path, content: bytes) -> KitFile:
    try:
        words = msgspec.json.decode(content, type=KitFile)
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


def _kit(folder: Path, words: KitFile, key: Ed25519PrivateKey) -> Kit:
    try:
        return _proved(words, key)
    except Untrusted as error:
        raise _unreadable(folder, message(error)) from error


def _proved(words: KitFile, key: Ed25519PrivateKey) -> Kit:
    root = bytes.fromhex(words.root)
    holder = verify_certificate(words.certificate, root)
    if (holder.festival, holder.festival_number) != (words.festival, words.festival_number):
        raise Untrusted(phrase("trust.kit-other-festival"))
    if bytes.fromhex(holder.public_key) != public_bytes(key):
        raise Untrusted(phrase("trust.kit-other-key"))
    return Kit(
        festival=words.festival,
        festival_number=words.festival_number,
        root=root,
        recipients=words.recipients,
        certificate=words.certificate,
        holder=holder,
        key=key,
        words=words.words,
    )


def _unreadable(folder: Path, what: str) -> KitUnreadable:
    return KitUnreadable(phrase("trust.kit", folder=folder, why=what))
