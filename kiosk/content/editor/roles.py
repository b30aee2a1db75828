"""A stage shows its roles as pictures: whoever reads no word plays by them."""

from collections.abc import Iterator, Sequence

from kiosk.content.finding import Finding
from kiosk.content.model import Pack
from kiosk.content.walk import things
from kiosk.games.conveyor import Bin, Conveyor, Item
from kiosk.games.estimate import Estimate, Quantity
from kiosk.games.inspector import Inspector, Sample
from kiosk.games.match import Match, Pair
from kiosk.games.order import Order, Step
from kiosk.games.reveal import Card, Reveal

NAMED = 3
"""So many are named; the author finds the others."""

Role = Bin | Item | Pair | Step | Sample | Quantity | Card


def roles(pack: Pack) -> Iterator[Finding]:
    for spot, thing in things(pack):
        for field, all_of_them in _dressed(thing):
            bare = [one.id for one in all_of_them if not one.picture]
            if bare:
                said = ", ".join(bare[:NAMED]) + (" …" if len(bare) > NAMED else "")
                problem = f"no picture of {said}"
                remedy = 'write picture = "…" for each, so that it is played without reading'
                yield spot.at(field).warning(problem, remedy)


def _dressed(thing: object) -> Iterator[tuple[str, Sequence[Role]]]:
    match thing:
        case Conveyor():
            yield "bins", thing.bins
            yield "items", thing.items
        case Match():
            yield "pairs", thing.pairs
        case Order():
            yield "steps", thing.steps
        case Inspector():
            yield "samples", thing.samples
        case Estimate():
            yield "quantities", thing.quantities
        case Reveal():
            yield "cards", thing.cards
