"""The festival rehearsed from the window: what `kiosk rehearse` plays and foretells."""

import os
from collections.abc import Callable, Iterator
from itertools import chain, count
from pathlib import Path

from kiosk.festival.plan import FILE
from kiosk.festival.planfile import read_plan
from kiosk.machine.trouble import Trouble
from kiosk.organizer.places import pack_of, store_of
from kiosk.organizer.preparing import Said
from kiosk.rehearsal.making import Place, rehearsal_plan
from kiosk.rehearsal.rehearse import TRUTH, rehearse
from kiosk.rehearsal.telling import foretold, sentences
from kiosk.words import phrase

MOST_VISITORS = 1_000_000
SEED = 1
"""Always the same children: two plans can be compared."""


class Stopped(Exception):
    """Nobody wants to see it to its end."""


def played_through(
    folder: Path, store: Path | None, visitors: int, tell: Callable[[float], None]
) -> Iterator[Said]:
    """Play the plan of this folder for so many visitors, beside it. tell: may raise Stopped.
    Raises PlanUnreadable, FestivalRefused, OSError."""
    real = read_plan(folder / FILE)
    place = Place(_new(folder.parent / f"{folder.name}-rehearsal"))
    played, plan = store or store_of(pack_of(real, folder)), rehearsal_plan(real, SEED)
    try:
        made = rehearse(place, plan, played, visitors, SEED, _processes(), tell)
    except Stopped:
        yield Said(phrase("prepare.stopped"), good=False)
        return
    except Trouble as error:
        yield Said(error.sentence, good=False)
        return
    for line in sentences(foretold(made, visitors, SEED)):
        yield Said(line)
    stations = phrase("terminal.stations", n=len(made.plan.stations))
    where = {"out": place.out, "sticks": place.sticks, "truth": place.out / TRUTH}
    yield Said(phrase("rehearse.lies", stations=stations, **where))


def _processes() -> int:
    """Never in this one: it has a window, and stations are killed in a rehearsal."""
    return max(2, os.cpu_count() or 1)


def _new(folder: Path) -> Path:
    """This folder, or the next of its name: what an earlier rehearsal told stays."""
    others = (folder.with_name(f"{folder.name}-{number}") for number in count(2))
    return next(one for one in chain((folder,), others) if not os.path.lexists(one))
