"""The chain of trust: a festival's root, its two age keys, and a certificate for every station.

What a later program signs beside the words known here is passed over, and told as a remark.
Must never hold a secret longer than its file does, nor trust a word before its signature.
"""

import re
import shutil
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec
import pyrage
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)

from kiosk.files import sync_folder, write_durably, write_private
from kiosk.remarks import remark, unknown_in

DEMO = "DEMO"
STATION = r"[A-Za-z0-9-]{1,16}"
_CERTIFICATE = b"kiosk-certificate-1\0"
_GUIDE = b"kiosk-guide-1\0"
_ROOT_LINE = re.compile(r"# festival-root ([0-9a-f]{64})")
# a key file is a few hundred bytes; whatever is larger was given by mistake
_FILE_MAX = 65_536
# what msgspec raises for bytes that are not the JSON, the UTF-8 or the types asked for
_MALFORMED = (ValueError, RecursionError)

Hex16 = Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{32}\Z")]
Hex32 = Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{64}\Z")]
Hex64 = Annotated[str, msgspec.Meta(pattern=r"\A[0-9a-f]{128}\Z")]
Name = Annotated[str, msgspec.Meta(min_length=1, max_length=64)]
StationName = Annotated[str, msgspec.Meta(pattern=rf"\A{STATION}\Z")]
Number16 = Annotated[int, msgspec.Meta(ge=0, le=65_535)]
Number8 = Annotated[int, msgspec.Meta(ge=0, le=255)]


class Untrusted(Exception):
    """A certificate that the festival's root did not sign, or that says nothing valid."""


class KitUnreadable(Exception):
    """A station's kit is missing, damaged or mixed up; the message is one plain sentence."""


class KeyUnreadable(Exception):
    """A file given as the organizer's key is none; the message is one plain sentence."""


class Certificate(msgspec.Struct, frozen=True, kw_only=True):
    """Who holds a key. generation: 0 for the first, one more each time the key is replaced."""

    festival: Name
    festival_number: Number16
    station: StationName
    station_number: Number16
    role: Literal["station", "desk"]
    generation: Number8
    public_key: Hex32


class SignedCertificate(msgspec.Struct, frozen=True, kw_only=True):
    """body: the certificate's exact JSON, kept as text because the signature is over its bytes."""

    body: str
    signature: Hex64


class GuideFile(msgspec.Struct, frozen=True, kw_only=True):
    """What opens the guide's panel of every station of a festival.

    generation: 0 for the first, one more when a stick with it was lost.
    """

    festival: Name
    festival_number: Number16
    generation: Number8


class _SignedGuideFile(msgspec.Struct, frozen=True, kw_only=True):
    """body: the GuideFile's exact JSON, kept as text because the signature is over its bytes."""

    body: str
    signature: Hex64


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


@dataclass(frozen=True)
class Organizer:
    """What opens session files and tells true stations from others."""

    identity: Any
    root: bytes


def public_bytes(key: Ed25519PrivateKey) -> bytes:
    return key.public_key().public_bytes_raw()


def certify(root: Ed25519PrivateKey, certificate: Certificate) -> SignedCertificate:
    """Raises ValueError when a field of the certificate is out of its range."""
    body = msgspec.json.encode(certificate)
    _read_certificate(body)
    return SignedCertificate(body=body.decode(), signature=root.sign(_CERTIFICATE + body).hex())


def verify_certificate(signed: SignedCertificate, root: bytes) -> Certificate:
    """What the root (32 bytes, Ed25519) certified; raises Untrusted with a plain reason."""
    body = signed.body.encode()
    if not is_signed(root, bytes.fromhex(signed.signature), _CERTIFICATE + body):
        raise Untrusted("its certificate was not signed by this festival's root")
    try:
        return _read_certificate(body)
    except _MALFORMED as error:
        raise Untrusted(f"its certificate is not valid ({error})") from error


def unknown_in_certificate(signed: SignedCertificate) -> tuple[str, ...]:
    """The fields of a certificate that are not known here."""
    return tuple(f"certificate.{name}" for name in unknown_in(signed.body.encode(), Certificate))


def guide_file_name(festival: str) -> str:
    return f"guide-{re.sub(r'[^A-Za-z0-9-]', '-', festival)}.kiosk"


def sign_guide_file(root: Ed25519PrivateKey, words: GuideFile) -> bytes:
    """A guide file's content: JSON of a body and the root's Ed25519 signature over
    `kiosk-guide-1\\0` + body. Raises ValueError when a field is out of its range."""
    body = msgspec.json.encode(words)
    msgspec.json.decode(body, type=GuideFile)
    signed = _SignedGuideFile(body=body.decode(), signature=root.sign(_GUIDE + body).hex())
    return msgspec.json.encode(signed) + b"\n"


def verify_guide_file(content: bytes, kit: Kit) -> GuideFile:
    """What a guide file says; raises Untrusted when this kit's festival did not sign it."""
    try:
        signed = msgspec.json.decode(content, type=_SignedGuideFile)
        body = signed.body.encode()
        words = msgspec.json.decode(body, type=GuideFile)
    except _MALFORMED as error:
        raise Untrusted(f"it is no guide file ({error})") from error
    if not is_signed(kit.root, bytes.fromhex(signed.signature), _GUIDE + body):
        raise Untrusted("the guide file was not signed by this festival's root")
    if (words.festival, words.festival_number) != (kit.festival, kit.festival_number):
        raise Untrusted("the guide file is of another festival")
    return words


def is_signed(public_key: bytes, signature: bytes, message: bytes) -> bool:
    """Whether the Ed25519 key (32 bytes) signed the message; a key that is none signed nothing."""
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def _read_certificate(body: bytes) -> Certificate:
    return msgspec.json.decode(body, type=Certificate)


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
        raise KeyUnreadable(
            f"{path} holds no age key: give the organizer.key or recovery.key of the festival."
        ) from None
    if len(roots) != 1:
        raise KeyUnreadable(
            f"{path} does not name its festival's root: give the file that `kiosk festival new` "
            "made, with its comment line `# festival-root ...`."
        )
    return Organizer(identity, bytes.fromhex(roots[0]))


def _read_key_file(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return file.read(_FILE_MAX).decode()
    except OSError as error:
        raise KeyUnreadable(
            f"{path} cannot be read ({error.strerror}): give the path of organizer.key."
        ) from error
    except UnicodeDecodeError:
        raise KeyUnreadable(f"{path} is no key file: give the path of organizer.key.") from None


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
        raise _unreadable(folder, f"{error.filename} cannot be read, {error.strerror}") from error
    kit = _kit(folder, _read_words(folder, words), _read_station_key(folder, key))
    names = unknown_in(words, _KitFile) + unknown_in_certificate(kit.certificate)
    return replace(kit, remarks=remark(folder / "kit.json", names))


def _read_words(folder: Path, content: bytes) -> _KitFile:
    try:
        words = msgspec.json.decode(content, type=_KitFile)
        for recipient in words.recipients:
            pyrage.x25519.Recipient.from_str(recipient)
    except (*_MALFORMED, pyrage.RecipientError) as error:
        raise _unreadable(folder, f"kit.json is damaged, {error}") from error
    return words


def _read_station_key(folder: Path, pem: bytes) -> Ed25519PrivateKey:
    try:
        key = load_pem_private_key(pem, password=None)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise _unreadable(folder, "station.key is damaged") from error
    if not isinstance(key, Ed25519PrivateKey):
        raise _unreadable(folder, "station.key is no Ed25519 key")
    return key


def _kit(folder: Path, words: _KitFile, key: Ed25519PrivateKey) -> Kit:
    root = bytes.fromhex(words.root)
    try:
        holder = verify_certificate(words.certificate, root)
    except Untrusted as error:
        raise _unreadable(folder, str(error)) from error
    if (holder.festival, holder.festival_number) != (words.festival, words.festival_number):
        raise _unreadable(folder, "its certificate is of another festival")
    if bytes.fromhex(holder.public_key) != public_bytes(key):
        raise _unreadable(folder, "station.key is not the key its certificate names")
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
    return KitUnreadable(
        f"The station's kit in {folder} cannot be used ({what}): "
        "copy the kit there again from the organizer's laptop."
    )


def make_demo(folder: Path, station: str) -> None:
    """A whole festival DEMO for a station without a kit; an existing folder is left alone.

    All of it appears at once or not at all. Raises OSError, and ValueError when the
    station's name is not 1 to 16 letters, digits or hyphens.
    """
    if folder.exists():
        return
    new = folder.with_name(folder.name + ".new")
    shutil.rmtree(new, ignore_errors=True)
    new.mkdir(parents=True, mode=0o700)
    _write_demo(new, station)
    sync_folder(new)
    new.rename(folder)
    sync_folder(folder.parent)


def _write_demo(folder: Path, station: str) -> None:
    root, key = Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate()
    holder = Certificate(
        festival=DEMO,
        festival_number=0,
        station=station,
        station_number=_number(station),
        role="station",
        generation=0,
        public_key=public_bytes(key).hex(),
    )
    certificate = certify(root, holder)
    organizer, first = new_identity(public_bytes(root))
    recovery, second = new_identity(public_bytes(root))
    write_private(folder / "root.key", private_pem(root))
    write_private(folder / "organizer.key", organizer)
    write_private(folder / "recovery.key", recovery)
    opens = GuideFile(festival=DEMO, festival_number=0, generation=0)
    write_private(folder / guide_file_name(DEMO), sign_guide_file(root, opens))
    kit = Kit(DEMO, 0, public_bytes(root), (first, second), certificate, holder, key)
    write_kit(folder / "kit", kit)


def _number(station: str) -> int:
    digits = re.search(r"[0-9]{1,4}\Z", station)
    return int(digits[0]) if digits else 1
