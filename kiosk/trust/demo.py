"""The festival DEMO: what a station without a kit runs, with keys of its own."""

import re
import shutil
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.files import replace, sync_folder, write_private
from kiosk.trust.certificate import Certificate, certify
from kiosk.trust.guide import GuideFile, guide_file_name, sign_guide_file
from kiosk.trust.kit import Kit, private_pem, write_kit
from kiosk.trust.organizer import new_identity
from kiosk.trust.signed import public_bytes

DEMO = "DEMO"


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
    replace(new, folder)
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
    write_private(folder / guide_file_name(DEMO, 0), sign_guide_file(root, opens))
    kit = Kit(DEMO, 0, public_bytes(root), (first, second), certificate, holder, key)
    write_kit(folder / "kit", kit)


def _number(station: str) -> int:
    digits = re.search(r"[0-9]{1,4}\Z", station)
    return int(digits[0]) if digits else 1
