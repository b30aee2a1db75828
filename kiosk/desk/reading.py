"""From what was typed to the code that a station made: signatures and short codes are proved here.

Formats: kiosk/prizes/token.py and short.py. Must never take a code that no key of the kit proves.
"""

from collections.abc import Iterable
from itertools import product
from typing import Literal, NamedTuple

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from kiosk.desk.answer import Answer
from kiosk.desk.ledger import Key, key_of
from kiosk.desk.scanning import codes_in
from kiosk.prizes import token
from kiosk.prizes.short import Behind, Short, holds
from kiosk.trust.kit import Kit


class Code(NamedTuple):
    """A code that a station made: what both kinds tell."""

    key: Key
    installation: str
    generation: int
    prize: int
    desk: int
    day: int
    by: Literal["scan", "hand"]


class Reader:
    """A desk's eye. kit: the desk's own, with the keys of all stations."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit
        self._number = kit.holder.station_number

    def qr(self, typed: str) -> Code | Answer | None:
        """The one code that was scanned; an Answer where it is to be refused, None where none of
        its kind was."""
        found = [code for text in codes_in(typed) if (code := self._of_qr(text)) is not None]
        proved = {code.key: code for code in found if isinstance(code, Code)}
        if len(proved) > 1:
            return Answer("refused", "two codes")
        return next(iter(proved.values()), None) or next(iter(found), None)

    def short(self, said: Short, days: Iterable[int]) -> Code | None:
        """The code that a keeper typed, when a station made it for one of these days, which are
        tried in their order; None for what nobody made."""
        festival = self._kit.festival_number
        for generation, day in product(range(len(self._keys(said.station))), days):
            behind = Behind(festival, self._number, day, generation)
            if holds(said, behind, self._short_key(said.station, generation)):
                installation = f"{said.installation:04x}"
                key = key_of(said.station, installation, said.issue)
                return Code(key, installation, generation, said.prize, self._number, day, "hand")
        return None

    def _of_qr(self, text: str) -> Code | Answer | None:
        """What a QR says once its signature is proved; None where it is no code at all."""
        try:
            said = token.read(text)
        except token.CodeRefused:
            return None
        if said.festival != self._kit.festival_number:
            return Answer("another festival")
        keys = self._keys(said.station)
        if said.generation >= len(keys):
            return Answer("refused", "no station")
        try:
            token.check(text, Ed25519PublicKey.from_public_bytes(keys[said.generation]))
        except token.CodeRefused:
            return Answer("refused", "signature")
        installation = said.installation.hex()
        key = key_of(said.station, installation, said.issue)
        return Code(key, installation, said.generation, said.prize, said.desk, said.day, "scan")

    def _keys(self, station: int) -> list[bytes]:
        words = self._kit.words
        known = words.keys.get(f"K{station:02}", ()) if words else ()
        return [bytes.fromhex(key) for key in known]

    def _short_key(self, station: int, generation: int) -> bytes:
        words = self._kit.words
        return bytes.fromhex(words.short_keys[f"K{station:02}/{generation}"] if words else "")
