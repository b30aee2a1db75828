"""What news will say, set by hand: what is closed, cancelled, withdrawn or moved, a line for the
screens.

Each deed makes another plan out of a plan; it is kept as any change of a plan.
"""

from collections.abc import Mapping
from typing import Literal

from msgspec.structs import replace

from kiosk.content.tongues import sentence
from kiosk.festival.fitting import overdrawn
from kiosk.festival.hall import ClosedPlan, NoticePlan, Withdrawn
from kiosk.festival.plan import Move, Plan
from kiosk.languages import LANGS
from kiosk.words import Phrase, phrase

LINE_LETTERS = 140

What = Literal["desk", "area", "event", "line", "move", "withdrawn"]

_LOOKALIKES = str.maketrans("К", "K")
"""Nobody sees that a letter is another alphabet's."""


def turned(plan: Plan, what: str, name: str, street: str = "") -> Plan:
    """A desk or an area closed or open again, a class cancelled or held again, a line or a move
    taken away, what is withdrawn offered again; the plan as it was where it has no such thing.
    name: of a line and of a move, its number."""
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
        case "move" if name.isdecimal():
            moves = (one for n, one in enumerate(plan.moves) if n != int(name))
            return replace(plan, moves=tuple(moves))
        case "withdrawn":
            return replace(plan, withdrawn=tuple(one for one in plan.withdrawn if one.id != name))
    return plan


def said(plan: Plan, texts: Mapping[str, str], street: str = "") -> Plan | None:
    """With one line more, for the screens of a street, "" = of all. None where a language lacks
    its words or has too many of them."""
    words: dict[str, str] = {lang: " ".join(texts.get(lang, "").split()) for lang in LANGS}
    if not all(1 <= len(one) <= LINE_LETTERS for one in words.values()):
        return None
    return replace(plan, lines=(*plan.lines, NoticePlan(text=words, street=street)))


def moved(plan: Plan, prize: str, typed: Mapping[str, str]) -> Plan | Phrase:
    """With one move more. typed: day, out, into, pieces; the sentence about what is amiss in it."""
    stations = [typed.get(at, "").strip().upper().translate(_LOOKALIKES) for at in ("out", "into")]
    numbers = [typed.get(at, "").strip() for at in ("day", "pieces")]
    if not all(one.isdecimal() and len(one) < 7 for one in numbers):
        return phrase("prepare.move unfit")
    day, pieces = map(int, numbers)
    unknown = [one for one in stations if one not in {two.id for two in plan.stations}]
    if unknown or not 1 <= day <= plan.days or pieces < 1 or stations[0] == stations[1]:
        return phrase("prepare.move unfit")
    one = Move(prize=prize, day=day, out_of=stations[0], into=stations[1], pieces=pieces)
    made = replace(plan, moves=(*plan.moves, one))
    over = next((found for found in overdrawn(made) if found not in overdrawn(plan)), None)
    return made if over is None else sentence(over)


def withdrawn(plan: Plan, id_: str) -> Plan:
    """A quiz, a question or a game that is offered no more."""
    one = Withdrawn(id=id_.strip())
    return plan if not one.id or one in plan.withdrawn else replace(
        plan, withdrawn=(*plan.withdrawn, one)
    )  # fmt: skip


def _closed(plan: Plan, one: ClosedPlan) -> Plan:
    shut = one in plan.closed
    kept = tuple(other for other in plan.closed if other != one)
    return replace(plan, closed=kept if shut else (*kept, one))
