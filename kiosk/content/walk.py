"""Through everything the authors wrote, without knowing what a kind of question or game holds."""

from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple, get_args

import msgspec

from kiosk.content.finding import Spot
from kiosk.content.model import GuideCard, Pack
from kiosk.content.plain import bare
from kiosk.texts import Text


class Node(NamedTuple):
    """A struct, a text or a plain value. owner, field: the struct it is a part of, and as what."""

    spot: Spot
    value: Any
    is_text: bool = False
    owner: msgspec.Struct | None = None
    field: str = ""


def nodes(pack: Pack) -> Iterator[Node]:
    """Every struct and every value in it, each with its place in the files."""
    for spot, thing in things(pack):
        yield from inside(spot, thing)


def inside(spot: Spot, thing: msgspec.Struct) -> list[Node]:
    """The thing itself and all that it holds."""
    found: list[Node] = []
    _gather(found, Node(spot, thing), type(thing))
    return found


def things(pack: Pack) -> Iterator[tuple[Spot, msgspec.Struct]]:
    """What stands by itself in the files: the festival, streets, professions, quizzes ..."""
    yield Spot("festival.toml"), pack.festival
    for street in pack.streets:
        yield Spot(f"streets/{street.id}/street.toml"), street
    before: dict[str, int] = {}
    for trade in pack.professions:
        file = f"streets/{trade.street}/professions/{trade.area}.toml"
        before[file] = before.get(file, -1) + 1
        yield Spot(file).at("profession").item(before[file], trade.id), trade
    for quiz in pack.quizzes:
        yield Spot(f"quizzes/{quiz.id}.toml"), quiz
    for game in pack.games:
        yield Spot(f"games/{game.id}.toml"), game
    for position, prize in enumerate(pack.prizes):
        yield Spot("prizes.toml").at("prize").item(position, prize.id), prize
    yield from guides(pack)
    if pack.interests is not None:
        yield Spot("interests.toml"), pack.interests


def guides(pack: Pack) -> Iterator[tuple[Spot, GuideCard]]:
    """The guides' cards, each with its place in its street's file."""
    before: dict[str, int] = {}
    for card in pack.guides:
        file = f"guides/{card.street}.toml"
        before[file] = before.get(file, -1) + 1
        yield Spot(file).at("card").item(before[file], card.id), card


def _gather(found: list[Node], node: Node, kind: Any) -> None:
    value, kind = node.value, bare(kind)
    if isinstance(value, msgspec.Struct):
        found.append(node)
        for name, key, field_kind in _fields(type(value)):
            part = getattr(value, name)
            _gather(found, Node(node.spot.at(key), part, False, value, name), field_kind)
    elif isinstance(value, tuple):
        # a tuple's own name, "choices", is shown with each entry's number: choices 2 "b"
        for position, part in enumerate(value):
            spot = node.spot.item(position, getattr(part, "id", None))
            entry = Node(spot, part, False, node.owner, node.field)
            _gather(found, entry, _part(kind, position))
    elif isinstance(value, dict) and kind != Text:
        for key, part in value.items():
            entry = Node(node.spot.at(str(key)), part, False, node.owner, node.field)
            _gather(found, entry, _part(kind, 1))
    else:
        found.append(Node(node.spot, value, isinstance(value, dict), node.owner, node.field))


@cache
def _fields(kind: type[msgspec.Struct]) -> list[tuple[str, str, Any]]:
    return [(field.name, field.encode_name, field.type) for field in msgspec.structs.fields(kind)]


@cache
def _part(kind: Any, position: int) -> Any:
    """The type inside a list or table; of `tuple[X, ...]` every part is an X."""
    parts = [part for part in get_args(kind) if part is not Ellipsis]
    return parts[min(position, len(parts) - 1)] if parts else Any
