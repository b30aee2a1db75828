"""What news will say, set by hand: what is closed, what is cancelled, a line for the screens.

Each deed makes another plan out of a plan; it is kept as any change of a plan.
"""

from collections.abc import Mapping
from typing import Literal

from msgspec.structs import replace

from kiosk.festival.hall import ClosedPlan, NoticePlan
from kiosk.festival.plan import Plan
from kiosk.languages import LANGS

LINE_LETTERS = 140

What = Literal["desk", "area", "event", "line"]


def turned(plan: Plan, what: str, name: str, street: str = "") -> Plan:
    """A desk or an area closed or open again, a class cancelled or held again, a line taken away;
    the plan as it was where it has no such thing. name: of a line, its number."""
    match what:
        case "desk" if name in {one.id for one in plan.desks}:
            return _closed(plan, ClosedPlan(desk=name))
        case "area":
            return _closed(plan, ClosedPlan(street=street, area=name))
        case "event":
            events = (
                replace(one, cancelled=not one.cancelled) if one.id == name else one
                for one in plan.programme
            )
            return replace(plan, programme=tuple(events))
        case "line" if name.isdecimal():
            lines = (one for n, one in enumerate(plan.lines) if n != int(name))
            return replace(plan, lines=tuple(lines))
    return plan


def said(plan: Plan, texts: Mapping[str, str], street: str = "") -> Plan | None:
    """With one line more, for the screens of a street, "" = of all. None where a language lacks
    its words or has too many of them."""
    words: dict[str, str] = {lang: " ".join(texts.get(lang, "").split()) for lang in LANGS}
    if not all(1 <= len(one) <= LINE_LETTERS for one in words.values()):
        return None
    return replace(plan, lines=(*plan.lines, NoticePlan(text=words, street=street)))


def _closed(plan: Plan, one: ClosedPlan) -> Plan:
    shut = one in plan.closed
    kept = tuple(other for other in plan.closed if other != one)
    return replace(plan, closed=kept if shut else (*kept, one))
