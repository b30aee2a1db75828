"""The evening at the window: the same page that goes on paper, and that paper written."""

from pathlib import Path
from typing import Any

from kiosk.festival.plan import Plan
from kiosk.hub.reported import Report
from kiosk.organizer.places import Names
from kiosk.outputs import place
from kiosk.reports.evening_page import evening_data
from kiosk.reports.paper import set_page
from kiosk.reports.section import Named

FILE = "evening.pdf"


def named_by(names: Names, lang: str) -> Named:
    """Whatever the pack does not know goes by its id."""

    def named(kind: str, id_: str) -> str:
        street, _, area = id_.partition("/")
        texts = {
            "festival": names.festival,
            "street": names.streets.get(id_),
            "area": names.areas.get((street, area)),
            "prize": names.prizes.get(id_),
            "profession": names.professions.get(id_),
            "quiz": names.rounds.get(id_),
            "game": names.rounds.get(id_),
        }
        return (texts.get(kind) or {}).get(lang) or id_

    return named


def evening_of(told: Report, names: Names, lang: str, plan: Plan | None) -> dict[str, Any]:
    return evening_data(told, lang, named_by(names, lang), plan)


def write_evening(folder: Path, told: Report, names: Names, lang: str, plan: Plan | None) -> Path:
    """One page for the wall, into the folder. Raises Unwritable, NoTypst."""
    out = folder / FILE
    page = set_page("evening", evening_of(told, names, lang, plan))
    place(out, page, lambda beginning: beginning.startswith(b"%PDF-"))
    return out
