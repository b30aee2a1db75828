"""What is declared once can be played in several ways: a game's `also` names the other ones.

Pairs with clues make reveal; categories make inspector and odd-one-out questions. What only one
engine can play (a sequence, hotspots, quantities) stands in that engine's own file.
"""

import random
from collections.abc import Iterator
from typing import Any

from kiosk.games.conveyor import Bin, Conveyor
from kiosk.games.game import Game
from kiosk.games.inspector import Inspector, Point, Sample
from kiosk.games.match import Match, Pair
from kiosk.games.reveal import Card, Reveal
from kiosk.questions.odd_one_out import OddOneOut
from kiosk.questions.question import Choice
from kiosk.texts import Text

ALIKE = 3
"""So many things of one kind stand beside the odd one."""

MOST = 8
"""So many odd ones are a round of questions."""


def wishes(game: Game) -> dict[str, Text]:
    """What else its author wants to be made of a game: engine or kind -> its name."""
    return dict(getattr(game, "also", {}))


def others(game: Game) -> tuple[Game, ...]:
    """The games that it makes besides itself, with the id "<game>-<engine>"."""
    return tuple(_others(game))


def _others(game: Game) -> Iterator[Game]:
    if isinstance(game, Match) and "reveal" in game.also:
        yield Reveal(cards=_cards(game.pairs), **_named(game, "reveal"))
    if isinstance(game, Conveyor) and "inspector" in game.also:
        spec, samples = _inspected(game)
        yield Inspector(spec=spec, samples=samples, **_named(game, "inspector"))


def faults(game: Game) -> list[str]:
    """What keeps a game from being what else it wants to be, as its own faults are told."""
    found = [
        f"also: as {made.__struct_config__.tag}, {fault}"
        for made in others(game)
        for fault in made.faults() or made.proof()
    ]
    if "odd-one-out" in wishes(game) and len(odd_ones(game)) < ALIKE:
        wrong = f"too few categories have {ALIKE} things or more"
        found.append(f'also: {wrong}; write more items, or leave out "odd-one-out"')
    for wish, name in wishes(game).items():
        if any(said == game.name.get(lang) for lang, said in name.items()):
            wrong = f'"{wish}" bears the name of the game itself'
            found.append(f"also: {wrong}; write another, so that a child can tell them apart")
    return found


def odd_ones(game: Game) -> tuple[OddOneOut, ...]:
    """Questions with three things of a category and one of another, of every category in turn.

    What is asked is the name that stands in `also`; which category it is, the explanation says.
    """
    if not isinstance(game, Conveyor) or "odd-one-out" not in game.also:
        return ()
    rng = random.Random(game.id)
    enough = [
        bin_ for bin_ in game.bins if sum(item.bin == bin_.id for item in game.items) >= ALIKE
    ]
    strangers = {
        bin_.id: rng.sample(others := [i for i in game.items if i.bin != bin_.id], len(others))
        for bin_ in enough
    }
    turns = [(bin_, n) for n in range(MOST) for bin_ in enough if n < len(strangers[bin_.id])]
    return tuple(
        _odd_one(game, bin_, strangers[bin_.id][n].id, n + 1, rng) for bin_, n in turns[:MOST]
    )


def _odd_one(game: Conveyor, bin_: Bin, odd_id: str, nr: int, rng: random.Random) -> OddOneOut:
    odd = next(item for item in game.items if item.id == odd_id)
    belongs = next(other for other in game.bins if other.id == odd.bin)
    alike = rng.sample([item for item in game.items if item.bin == bin_.id], ALIKE)
    return OddOneOut(
        id=f"{game.id}-{bin_.id}-odd-{nr}",
        text=game.also["odd-one-out"],
        explanation={
            lang: f"{said} – {belongs.text.get(lang, '')}" for lang, said in odd.text.items()
        },
        choices=tuple(Choice(item.id, item.text, item.picture) for item in (*alike, odd)),
        answer=odd.id,
    )


def _cards(pairs: tuple[Pair, ...]) -> tuple[Card, ...]:
    """The right side is asked for; the left side, its plainest sign, is the last clue."""
    return tuple(
        Card(
            id=pair.id,
            text=pair.right,
            clues=(*pair.clues, pair.left),
            picture=pair.picture_right,
        )
        for pair in pairs
        if pair.clues
    )


def _inspected(game: Conveyor) -> tuple[tuple[Point, ...], tuple[Sample, ...]]:
    """The first category is the spec: what belongs to another does not meet it."""
    wanted = game.bins[0]
    point = Point(id=wanted.id, text=wanted.text, picture=wanted.picture)
    samples = (
        Sample(
            id=item.id,
            text=item.text,
            picture=item.picture,
            breaks=() if item.bin == wanted.id else (wanted.id,),
        )
        for item in game.items
    )
    return (point,), tuple(samples)


def _named(game: Game, engine: str) -> dict[str, Any]:
    return {
        "id": f"{game.id}-{engine}",
        "street": game.street,
        "area": game.area,
        "name": wishes(game)[engine],
        "fact": game.fact,
        "lasts_ms": game.lasts_ms,
    }
