"""A plan changed in the window: through its folder's own door, and only into one that fits."""

from collections.abc import Callable, Iterator
from pathlib import Path

from kiosk.content.finding import Spot
from kiosk.content.tongues import sentence
from kiosk.festival.folder import open_festival
from kiosk.festival.plan import FILE, Plan
from kiosk.festival.planfile import parsed, plain_plan
from kiosk.organizer.preparing import MOST_FOUND, Said
from kiosk.trust.organizer import Organizer
from kiosk.words import Phrase, phrase


def amended(
    folder: Path,
    organizer: Organizer,
    utc_ms: int,
    change: Callable[[Plan], Plan],
    told: Phrase,
) -> Iterator[Said]:
    """Read the plan as it is now, change and keep it. told: what is said of it then."""
    held = open_festival(folder, organizer)
    made = change(held.plan)
    if made == held.plan:
        yield Said(phrase("prepare.same"))
        return
    found = parsed(plain_plan(made), Spot(FILE))
    if isinstance(found, list):
        for one in found[:MOST_FOUND]:
            yield Said(sentence(one), good=False)
        return
    held.change_plan(found, utc_ms)
    yield Said(told)
