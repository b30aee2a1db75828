"""What an installer may set for one station: DATA/settings.toml, readable and mended by hand.

What stands there beside the words known here stays there; remarks() tells of it.
"""

import hashlib
import hmac
import secrets
import tomllib
from pathlib import Path
from typing import Any, Literal

import msgspec
import tomli_w

from kiosk.files import write_private
from kiosk.remarks import remark, unknown

FILE = "settings.toml"
_SCRYPT = {"n": 2**14, "r": 8, "p": 1, "dklen": 32}
"""About 50 ms on a kiosk PC: a guide does not notice, a guesser with the file does."""


_BROKEN = (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError)


class SettingsUnreadable(Exception):
    """One plain sentence: what, where, what to do."""


class Pin(msgspec.Struct, frozen=True):
    """The guide's PIN as scrypt hash (RFC 7914); salt and hash in hex."""

    salt: str
    hash: str

    def matches(self, pin: str) -> bool:
        return hmac.compare_digest(_scrypt(pin, bytes.fromhex(self.salt)), self.hash)


class ScreenSettings(msgspec.Struct, frozen=True):
    """width_mm: of the lit screen, 0 = as the system reports it.

    rotate: clockwise, where the system does not do it itself. floor_mm: from the floor to the
    lit screen's lower edge as it hangs, 0 = not known.
    """

    width_mm: int = 0
    rotate: Literal[0, 90, 180, 270] = 0
    floor_mm: int = 0


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """first_day: of the festival, YYYY-MM-DD. opens, closes: HH:MM, or "" for the pack's hours.

    utc_offset_min: local time's minutes ahead of UTC; Kazakhstan is at 300.
    printer: the system's name of the one that prints results, or "": none does.
    pin is None until the installer has written the first one down.
    """

    station: str = "K01"
    street: str = ""
    area: str = ""
    lang: str = "kk"
    first_day: str
    days: int = 0
    opens: str = ""
    closes: str = ""
    utc_offset_min: int = 300
    printer: str = ""
    pin: Pin | None = None
    screen: ScreenSettings = ScreenSettings()


def new_pin() -> str:
    """Six digits that nobody can guess from the station's number or the day."""
    return f"{secrets.randbelow(1_000_000):06}"


def hash_pin(pin: str) -> Pin:
    salt = secrets.token_bytes(16)
    return Pin(salt=salt.hex(), hash=_scrypt(pin, salt))


def read_settings(data: Path) -> Settings | None:
    """The station's settings, or None before its first start. Raises SettingsUnreadable."""
    path = data / FILE
    try:
        return msgspec.convert(_words(data), Settings)
    except FileNotFoundError:
        return None
    except (*_BROKEN, msgspec.ValidationError) as error:
        raise SettingsUnreadable(
            f"The settings in {path} cannot be read ({error}); "
            "mend that line, or delete the file to start with fresh settings and a new PIN."
        ) from error


def remarks(data: Path) -> tuple[str, ...]:
    """On what the settings name that is not known here."""
    try:
        return remark(data / FILE, unknown(_words(data), Settings))
    except _BROKEN:
        return ()


def write_settings(data: Path, settings: Settings) -> None:
    """The settings, and what the file says beside them. Raises OSError."""
    try:
        words = _words(data)
    except _BROKEN:
        words = {}
    pin = words.get("pin")
    if settings.pin and isinstance(pin, dict) and pin.get("salt") != settings.pin.salt:
        del words["pin"]  # what was said of the old one
    write_private(data / FILE, tomli_w.dumps(_beside(words, settings)).encode())


def _words(data: Path) -> dict[str, Any]:
    return tomllib.loads((data / FILE).read_text("utf-8"))


def _beside(words: Any, known: msgspec.Struct) -> dict[str, Any]:
    """The struct as plain data without its Nones, and of the words what it has no field for."""
    fields = {name: getattr(known, name) for name in known.__struct_fields__}
    kept = {} if not isinstance(words, dict) else words
    told = {name: value for name, value in kept.items() if name not in fields}
    for name, value in fields.items():
        if isinstance(value, msgspec.Struct):
            told[name] = _beside(kept.get(name), value)
        elif value is not None:
            told[name] = value
    return told


def _scrypt(pin: str, salt: bytes) -> str:
    return hashlib.scrypt(pin.encode(), salt=salt, **_SCRYPT).hex()
