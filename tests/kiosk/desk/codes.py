"""Codes as a station makes them, and what a scanner's keys become under each layout."""

from kiosk.clock import SetClock
from kiosk.desk.desk import Desk
from kiosk.prizes import short, token
from tests.festivals import Hall
from tests.stations import TestStation


def code_of(
    station: TestStation, issue: int = 1, day: int = 1, desk: int = 1, prize: int = 1
) -> str:
    return token.make(
        token.Token(
            festival=station.machine.kit.festival_number,
            station=1,
            installation=station.journal.installation[:4],
            generation=0,
            desk=desk,
            prize=prize,
            day=day,
            issue=issue,
            nonce=bytes(4),
        ),
        station.machine.kit.key,
    )


def short_of(station: TestStation, issue: int = 1, day: int = 1, desk: int = 1) -> str:
    words = station.machine.kit.words
    assert words is not None
    return short.make(
        short.Short(1, int.from_bytes(station.journal.installation[:2], "big"), issue, 1),
        short.Behind(station.machine.kit.festival_number, desk, day, 0),
        bytes.fromhex(words.short_keys[str(desk)]),
    )


def pass_to(desk: Desk, now_ms: int) -> None:
    clock = desk.machine.clock
    assert isinstance(clock, SetClock)
    clock.run += max(0, now_ms - clock.utc)
    clock.utc = now_ms
    desk.watch_day()


def pin_of(hall: Hall, desk: str = "D01") -> str:
    return hall.festival.pins.keepers[desk]


KEYS = "qwertyuiopasdfghjklzxcvbnm1234567890"
LAYOUTS = {
    "us": KEYS,
    "ru": "йцукенгшщзфывапролдячсмить1234567890",
    "kk": 'йцукенгшщзфывапролдячсмить"әіңғ,.үұқ',
    "de": "qwertzuiopasdfghjklyxcvbnm1234567890",
    "fr": "azertyuiopqsdfghjklwxcvbn,&é\"'(-è_çà",
}
"""What the plain keys of a US keyboard give under each, row by row."""


def typed(code: str, layout: str, caps: bool = False) -> str:
    """What a scanner gives that types capitals with Shift. caps: Caps Lock is on."""
    keys = dict(zip(KEYS, LAYOUTS[layout], strict=True))
    shifted = {",": "?"} if layout == "fr" else {}
    out = []
    for letter in code:
        plain = keys.get(letter.lower(), letter.lower())
        capital = letter.isupper()
        if capital and plain in shifted:
            out.append(shifted[plain])
        else:
            out.append(plain.upper() if capital != caps else plain)
    return "".join(out)
