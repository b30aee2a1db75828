"""What is declared once can be played in several ways: material, and the games it makes.

Pairs make match, and reveal when they have clues; steps make order; categories make conveyor,
inspector and odd-one-out questions; hotspots make hazard; quantities make estimate.
"""

import random
from collections.abc import Iterator
from typing import Any

import msgspec

from kiosk.games.conveyor import Bin, Conveyor, Item
from kiosk.games.estimate import Estimate, Quantity
from kiosk.games.game import Game
from kiosk.games.hazard import Hazard, Hotspot
from kiosk.games.inspector import Inspector, Point, Sample
from kiosk.games.match import Match, Pair
from kiosk.games.order import Order, Step
from kiosk.games.reveal import Card, Reveal
from kiosk.questions.odd_one_out import OddOneOut
from kiosk.questions.question import Choice, Text

ALIKE = 3
"""So many things of one kind stand beside the odd one."""


class Material(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What can be played, without saying how. picture: the scene of the hotspots."""

    id: str
    street: str
    area: str
    name: Text
    fact: Text
    pairs: tuple[Pair, ...] = ()
    steps: tuple[Step, ...] = ()
    before: tuple[tuple[str, str], ...] = ()
    bins: tuple[Bin, ...] = ()
    items: tuple[Item, ...] = ()
    picture: str | None = None
    hotspots: tuple[Hotspot, ...] = ()
    decoys: tuple[Hotspot, ...] = ()
    quantities: tuple[Quantity, ...] = ()


def material(game: Game) -> Material:
    """What a game holds that other engines can play; of some engines that is nothing."""
    known = {field.name for field in msgspec.structs.fields(Material)}
    values = {field: getattr(game, field) for field in game.__struct_fields__ if field in known}
    return Material(**values)


def games(given: Material) -> tuple[Game, ...]:
    """A game of every engine for which the material suffices, with the id "<material>-<engine>"."""
    return tuple(game for game in _made(given) if not game.faults())


def _made(given: Material) -> Iterator[Game]:
    if given.pairs:
        yield Match(pairs=given.pairs, **_named(given, "match"))
        yield Reveal(cards=_cards(given.pairs), **_named(given, "reveal"))
    if given.steps:
        yield Order(steps=given.steps, before=given.before, **_named(given, "order"))
    if given.bins:
        yield Conveyor(bins=given.bins, items=given.items, **_named(given, "conveyor"))
        spec, samples = _inspected(given)
        yield Inspector(spec=spec, samples=samples, **_named(given, "inspector"))
    if given.hotspots and given.picture:
        yield Hazard(
            picture=given.picture,
            hotspots=given.hotspots,
            decoys=given.decoys,
            **_named(given, "hazard"),
        )
    if given.quantities:
        yield Estimate(quantities=given.quantities, **_named(given, "estimate"))


def odd_ones(given: Material, ask: Text, seed: int) -> tuple[OddOneOut, ...]:
    """A question for every category with enough things: three of it and one of another.

    ask: the question's words; which category it is, its explanation says.
    """
    rng = random.Random(seed)
    return tuple(
        _odd_one(given, ask, bin_, rng)
        for bin_ in given.bins
        if sum(item.bin == bin_.id for item in given.items) >= ALIKE
        and any(item.bin != bin_.id for item in given.items)
    )


def _odd_one(given: Material, ask: Text, bin_: Bin, rng: random.Random) -> OddOneOut:
    alike = rng.sample([item for item in given.items if item.bin == bin_.id], ALIKE)
    odd = rng.choice([item for item in given.items if item.bin != bin_.id])
    belongs = next(other for other in given.bins if other.id == odd.bin)
    return OddOneOut(
        id=f"{given.id}-{bin_.id}-odd",
        text=ask,
        explanation={lang: f"{said} – {belongs.text[lang]}" for lang, said in odd.text.items()},
        choices=tuple(Choice(item.id, item.text, item.picture) for item in (*alike, odd)),
        answer=odd.id,
    )


def _cards(pairs: tuple[Pair, ...]) -> tuple[Card, ...]:
    """The right side is asked for; the left side, its plainest sign, is the last clue."""
    return tuple(
        Card(id=pair.id, text=pair.right, clues=(*pair.clues, pair.left))
        for pair in pairs
        if pair.clues
    )


def _inspected(given: Material) -> tuple[tuple[Point, ...], tuple[Sample, ...]]:
    """The first category is the spec: what belongs to another does not meet it."""
    wanted = given.bins[0]
    point = Point(id=wanted.id, text=wanted.text, picture=wanted.picture)
    samples = (
        Sample(
            id=item.id,
            text=item.text,
            picture=item.picture,
            breaks=() if item.bin == wanted.id else (wanted.id,),
        )
        for item in given.items
    )
    return (point,), tuple(samples)


def _named(given: Material, engine: str) -> dict[str, Any]:
    return {
        "id": f"{given.id}-{engine}",
        "street": given.street,
        "area": given.area,
        "name": given.name,
        "fact": given.fact,
    }
