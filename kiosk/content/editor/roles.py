"""A stage shows its roles as pictures: whoever reads no word plays by them."""

from collections.abc import Iterator

from kiosk.content.finding import Finding
from kiosk.content.model import Pack
from kiosk.content.walk import things
from kiosk.games.conveyor import Bin, Conveyor, Item

NAMED = 3
"""So many are named; the author finds the others."""


def roles(pack: Pack) -> Iterator[Finding]:
    for spot, thing in things(pack):
        if not isinstance(thing, Conveyor):
            continue
        dressed: tuple[tuple[str, tuple[Bin | Item, ...]], ...] = (
            ("bins", thing.bins),
            ("items", thing.items),
        )
        for field, all_of_them in dressed:
            bare = [one.id for one in all_of_them if not one.picture]
            if bare:
                said = ", ".join(bare[:NAMED]) + (" …" if len(bare) > NAMED else "")
                problem = f"no picture of {said}"
                remedy = 'write picture = "…" for each, so that it is played without reading'
                yield spot.at(field).warning(problem, remedy)
