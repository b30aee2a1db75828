"""What no screen counts and somebody does: people at the gate, classes held, memorandums. It lies
in the hub beside what it counts, and is told as counted by hand."""

from collections.abc import Iterable, Mapping
from typing import Literal, get_args

import msgspec

from db.hub import Hub
from kiosk.words import phrase

What = Literal["gate", "classes", "memorandums"]
WHATS: tuple[What, ...] = get_args(What)

MOST_DAYS = 31
MOST_NUMBER = 9_999_999
"""More people than a stadium's week: whoever types more has typed a telephone number."""
MOST_LETTERS = 80

_SETTING = "counted by hand"


class Counted(msgspec.Struct, frozen=True):
    """number: on this day of the festival. who counted it, and how."""

    what: What
    day: int
    number: int
    who: str = ""
    how: str = ""


class CountRefused(Exception):
    """The message is one plain sentence."""


def read_counted(told: Mapping[str, str]) -> Counted:
    """From what was typed under the names of Counted's fields. Raises CountRefused."""
    what = next((one for one in WHATS if one == told.get("what", "").strip()), None)
    if what is None:
        raise CountRefused(phrase("counted.bad what", whats=", ".join(WHATS)))
    day = _number(told.get("day", ""))
    if day is None or not 1 <= day <= MOST_DAYS:
        raise CountRefused(phrase("counted.bad day", most=MOST_DAYS))
    number = _number(told.get("number", ""))
    if number is None or number > MOST_NUMBER:
        raise CountRefused(phrase("counted.bad number", most=MOST_NUMBER))
    who, how = (" ".join(told.get(name, "").split()) for name in ("who", "how"))
    if not who or max(len(who), len(how)) > MOST_LETTERS:
        raise CountRefused(phrase("counted.bad who", most=MOST_LETTERS))
    return Counted(what, day, number, who, how)


def _number(typed: str) -> int | None:
    """9 100 as much as 9100: thousands are set apart by hand too."""
    digits = "".join(typed.split())
    return int(digits) if digits.isascii() and digits.isdecimal() and len(digits) < 10 else None


def counted(hub: Hub) -> list[Counted]:
    """By what and day. What this program cannot read is none."""
    try:
        return msgspec.json.decode(hub.setting(_SETTING) or "[]", type=list[Counted])
    except msgspec.DecodeError:
        return []


def count(hub: Hub, *told: Counted) -> None:
    """All or none, each in the place of what was said of the same day before. Raises
    HubUnreadable."""
    with hub.transaction():
        known = {(one.what, one.day): one for one in (*counted(hub), *told)}
        _keep(hub, known.values())


def uncount(hub: Hub, what: str, day: int) -> None:
    """What was said of this day was a mistake. Raises HubUnreadable."""
    with hub.transaction():
        _keep(hub, [one for one in counted(hub) if (one.what, one.day) != (what, day)])


def _keep(hub: Hub, told: Iterable[Counted]) -> None:
    rows = sorted(told, key=lambda one: (WHATS.index(one.what), one.day))
    hub.set(_SETTING, msgspec.json.encode(rows).decode())
