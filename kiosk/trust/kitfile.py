"""What lies inside a sealed kit, and what lies beside it: signed by the root, proved when taken."""

from pathlib import Path
from typing import NamedTuple

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.printable import path_text
from kiosk.trust.kit import Kit, KitFile, proved
from kiosk.trust.sealed import KitRefused, Label, unseal
from kiosk.trust.signed import MALFORMED, Signed, Untrusted, sign, verify
from kiosk.words import message, phrase

_TAG = b"kiosk-kit-1\0"

CONTENT_SUFFIX = ".content.sqlite"


class Opened(NamedTuple):
    """words: what is written into DATA/kit; kit: the same, proved."""

    label: Label
    words: KitFile
    kit: Kit


def sign_kit(root: Ed25519PrivateKey, words: KitFile) -> bytes:
    return msgspec.json.encode(sign(root, _TAG, words))


def open_kit(path: Path, code: str) -> Opened:
    """Raises KitRefused."""
    label, inside = unseal(path, code)
    name = path_text(path.name)
    try:
        signed = msgspec.json.decode(inside, type=Signed[KitFile])
        unproved = msgspec.json.decode(signed.body.encode(), type=KitFile)
        words = verify(bytes.fromhex(unproved.root), _TAG, signed, KitFile, phrase("kit.itself"))
        if words.station_key is None or words.words is None:
            raise Untrusted(phrase("kit.no keys"))
        kit = proved(words)
    except Untrusted as error:
        raise KitRefused("damaged", name=name, why=message(error)) from error
    except MALFORMED as error:
        raise KitRefused("damaged", name=name, why=phrase("kit.not words")) from error
    told = (label.festival, label.festival_number, label.id, label.age)
    if told != (kit.festival, kit.festival_number, kit.holder.station, kit.age):
        raise KitRefused("damaged", name=name, why=phrase("kit.other label"))
    return Opened(label, words, kit)
