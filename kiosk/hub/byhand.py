"""What no screen counts and somebody does: people at the gate, classes held, memorandums. It lies
in the hub beside what it counts, and is told as counted by hand."""

from typing import Literal, get_args

import msgspec

from db.hub import Hub

What = Literal["gate", "classes", "memorandums"]
WHATS: tuple[What, ...] = get_args(What)
_SETTING = "counted by hand"


class Counted(msgspec.Struct, frozen=True):
    """number: on this day of the festival. who counted it, and how."""

    what: What
    day: int
    number: int
    who: str = ""
    how: str = ""


def counted(hub: Hub) -> list[Counted]:
    """By what and day. What this program cannot read is none."""
    try:
        return msgspec.json.decode(hub.setting(_SETTING) or "[]", type=list[Counted])
    except msgspec.DecodeError:
        return []


def count(hub: Hub, told: Counted) -> None:
    """In the place of what was said of the same day before. Raises HubUnreadable."""
    kept = [one for one in counted(hub) if (one.what, one.day) != (told.what, told.day)]
    rows = sorted([*kept, told], key=lambda one: (WHATS.index(one.what), one.day))
    hub.set(_SETTING, msgspec.json.encode(rows).decode())
