"""Who holds a key: a certificate for every station and desk, signed by the festival's root."""

from typing import Annotated, Literal

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.remarks import unknown_in
from kiosk.trust.signed import Hex32, Name, Number8, Number16, Signed, sign, verify
from kiosk.words import phrase

STATION = r"[A-Za-z0-9-]{1,16}"
_TAG = b"kiosk-certificate-1\0"

STATION_WORDS = "Latin letters, digits and - only, at most 16, like K07"
StationName = Annotated[
    str, msgspec.Meta(pattern=rf"\A{STATION}\Z", description=f"write {STATION_WORDS}")
]


class Certificate(msgspec.Struct, frozen=True, kw_only=True):
    """Who holds a key. generation: 0 for the first, one more each time the key is replaced."""

    festival: Name
    festival_number: Number16
    station: StationName
    station_number: Number16
    role: Literal["station", "desk"]
    generation: Number8
    public_key: Hex32


SignedCertificate = Signed[Certificate]


def certify(root: Ed25519PrivateKey, certificate: Certificate) -> SignedCertificate:
    """Raises ValueError when a field of the certificate is out of its range."""
    return sign(root, _TAG, certificate)


def verify_certificate(signed: SignedCertificate, root: bytes) -> Certificate:
    """What the root (32 bytes, Ed25519) certified; raises Untrusted with a plain reason."""
    return verify(root, _TAG, signed, Certificate, phrase("trust.certificate"))


def unknown_in_certificate(signed: SignedCertificate) -> tuple[str, ...]:
    """The fields of a certificate that are not known here."""
    return tuple(f"certificate.{name}" for name in unknown_in(signed.body.encode(), Certificate))
