"""A stage shows its roles as pictures: whoever reads no word plays by them."""

from collections.abc import Iterator, Sequence

from kiosk.content.finding import Finding, Spot
from kiosk.content.model import Pack
from kiosk.content.walk import things
from kiosk.games.conveyor import Bin, Conveyor, Item
from kiosk.games.estimate import Estimate, Quantity
from kiosk.games.inspector import Inspector, Point, Sample
from kiosk.games.match import Match, Pair
from kiosk.games.order import Order, Step
from kiosk.games.reveal import Card, Reveal

NAMED = 3
"""So many are named; the author finds the others."""

Role = Bin | Item | Pair | Step | Point | Sample | Quantity | Card


def roles(pack: Pack) -> Iterator[Finding]:
    for spot, thing in things(pack):
        for field, all_of_them in _dressed(thing):
            if bare := [one.id for one in all_of_them if not one.picture]:
                remedy = 'write picture = "…" for each, so that it is played without reading'
                yield spot.at(field).warning(f"no picture of {_said(bare)}", remedy)
        if isinstance(thing, Match):
            yield from _right_sides(thing, spot)


def _right_sides(game: Match, spot: Spot) -> Iterator[Finding]:
    """What is asked at the bench, and what a riddle made of the pairs uncovers. A trade is known by
    who stands there; a riddle shows nobody."""
    pairs = game.pairs
    if bare := [pair for pair in pairs if not pair.picture_right and not pair.profession]:
        remedy = 'write picture_right = "…" for each, the job and not its tool, or profession = "…"'
        problem = f"no picture of what waits for {_said([pair.id for pair in bare])}"
        yield _place(spot, game, bare[0]).warning(problem, remedy)
    asked = [pair for pair in pairs if pair.clues and not pair.picture_right]
    if "reveal" in game.also and asked:
        remedy = 'write picture_right = "…" for each: it is what lies under the cover'
        problem = f"under the cover no picture of {_said([pair.id for pair in asked])}"
        yield _place(spot, game, asked[0]).warning(problem, remedy)


def _place(spot: Spot, game: Match, pair: Pair) -> Spot:
    return spot.at("pairs").item(game.pairs.index(pair), pair.id)


def _said(bare: Sequence[str]) -> str:
    return ", ".join(bare[:NAMED]) + (" …" if len(bare) > NAMED else "")


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
            if not thing.gives:  # what is handed over owes one by its rules
                yield "spec", thing.spec
            yield "samples", thing.samples
        case Estimate():
            yield "quantities", thing.quantities
        case Reveal():
            yield "cards", thing.cards
