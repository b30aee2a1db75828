"""What a friendly editor would say of a pack that a station could already play: warnings only."""

from collections.abc import Iterator
from datetime import date

from kiosk.content.alike import alike
from kiosk.content.asked import asked
from kiosk.content.ease import ease
from kiosk.content.finding import Finding
from kiosk.content.giveaway import giveaways
from kiosk.content.model import Pack


def advise(pack: Pack, today: date | None) -> list[Finding]:
    return [*_facts(pack, today), *giveaways(pack), *ease(pack), *alike(pack)]


def _facts(pack: Pack, today: date | None) -> Iterator[Finding]:
    for spot, question in asked(pack):
        if not (question.source or "").strip():
            yield spot.warning("no source", 'write where this can be checked: source = "…"')
        if today and question.valid_until and question.valid_until < today:
            problem = f"this fact held until {question.valid_until.isoformat()}"
            yield spot.at("valid_until").warning(problem, "check it, and write a later date")
