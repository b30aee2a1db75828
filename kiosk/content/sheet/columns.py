"""The columns of a sheet, from the struct that a row makes: "choices 2 text kk" and back."""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any, NamedTuple, get_args, get_origin

import msgspec

from kiosk.content.finding import Step
from kiosk.content.plain import bare, fields
from kiosk.content.sheet.cells import is_list, is_plain
from kiosk.texts import Text

Steps = tuple[Step, ...]


class Leaf(NamedTuple):
    """A value that fills one cell."""

    steps: Steps
    kind: Any
    value: Any


def header(steps: Steps) -> str:
    """What stands above a column; list positions count from 1 there."""
    return " ".join(str(step + 1) if isinstance(step, int) else step for step in steps)


def steps_of(words: str) -> Steps:
    parts = words.split()
    numbers = [part.isascii() and part.isdigit() and 0 < int(part) < 1000 for part in parts]
    return tuple(int(p) - 1 if n else p for p, n in zip(parts, numbers, strict=True))


def leaf_kind(kind: Any, steps: Steps, languages: tuple[str, ...]) -> Any:
    """The type of a column's cells, or None where the struct has no such column."""
    for step in steps:
        if kind is None or is_leaf(kind):
            return None
        kind = _inside(kind, step, languages)
    return kind if kind is not None and is_leaf(kind) else None


@cache
def is_leaf(kind: Any) -> bool:
    """Is this all in one cell? What nothing here can spread out is, as JSON."""
    kind = bare(kind)
    if kind == Text or _is_struct(kind):
        return False
    if get_origin(kind) is dict:
        return not _options(get_args(kind)[0])
    part = get_args(kind)[0] if get_origin(kind) is tuple and get_args(kind) else None
    return is_plain(kind) or is_list(kind) or not (_is_struct(part) or part == Text)


def owner_of(kind: Any, steps: Steps, languages: tuple[str, ...]) -> tuple[Any, str] | None:
    """Of a column of words, the struct and the field that its text is; None of another column."""
    owner: tuple[Any, str] | None = None
    for step in steps[:-1]:
        if _is_struct(bare(kind)) and isinstance(step, str):
            owner = (bare(kind), step)
        kind = _inside(kind, step, languages)
        if kind is None:
            return None
    return owner if bare(kind) == Text and steps[-1] in languages else None


def _inside(kind: Any, step: Step, languages: tuple[str, ...]) -> Any:
    kind = bare(kind)
    if isinstance(step, int):
        return get_args(kind)[0] if get_origin(kind) is tuple else None
    if kind == Text:
        return str if step in languages else None
    if _is_struct(kind):
        inside = _fields(kind).get(step)
        return None if inside is None else bare(inside)
    if get_origin(kind) is dict:
        key, value = get_args(kind)
        return value if step in _options(key) else None
    return None


def flat(raw: Any, kind: Any, languages: tuple[str, ...], steps: Steps = ()) -> Iterator[Leaf]:
    """The cells of a tidy struct."""
    if is_leaf(kind):
        yield Leaf(steps, bare(kind), raw)
        return
    parts = raw.items() if isinstance(raw, dict) else enumerate(raw)
    for step, part in parts:
        inside = _inside(kind, step, languages)
        if inside is not None:
            yield from flat(part, inside, languages, (*steps, step))


def template(kind: Any, used: set[Steps], languages: tuple[str, ...]) -> list[Steps]:
    """The columns in the order of the fields: all that must be filled, and all that are used.

    used: the steps of every filled cell, with all their beginnings.
    """
    return list(_template(kind, used, languages, ()))


def _template(
    kind: Any, used: set[Steps], languages: tuple[str, ...], steps: Steps
) -> Iterator[Steps]:
    kind = bare(kind)
    if is_leaf(kind):
        yield steps
        return
    for step, inside in _parts(kind, used, languages, steps):
        yield from _template(inside, used, languages, (*steps, step))


def _parts(
    kind: Any, used: set[Steps], languages: tuple[str, ...], steps: Steps
) -> Iterable[tuple[Step, Any]]:
    if kind == Text:
        return [(code, str) for code in languages]
    if get_origin(kind) is dict:
        return [(key, get_args(kind)[1]) for key in _options(get_args(kind)[0])]
    if get_origin(kind) is tuple:
        numbers = [way[len(steps)] for way in used if way[: len(steps)] == steps != way]
        count = max([2, *(n for n in numbers if isinstance(n, int))])
        return [(number, get_args(kind)[0]) for number in range(count + 1)]
    wanted = set(required(kind)) | {
        name for name, inside in _fields(kind).items() if _is_offered(name, inside, steps)
    }
    return [
        (name, inside)
        for name, inside in _fields(kind).items()
        if name in wanted or (*steps, name) in used
    ]


def _is_offered(name: str, kind: Any, steps: Steps) -> bool:
    """Optional columns that stand there even when nobody has used them yet."""
    return name == "picture" or (not steps and is_leaf(kind))


def lacking(raw: Any, kind: Any, steps: Steps = ()) -> Iterator[tuple[Steps, Any]]:
    """The steps to every field that must be filled and is not, and its type."""
    kind = bare(kind)
    if _is_struct(kind) and isinstance(raw, dict):
        for name, inside in _fields(kind).items():
            if name in raw:
                if isinstance(raw[name], dict | list):
                    yield from lacking(raw[name], inside, (*steps, name))
            elif name in required(kind):
                yield (*steps, name), inside
    elif isinstance(raw, list) and not is_leaf(kind):
        for position, part in enumerate(raw):
            yield from lacking(part, get_args(kind)[0], (*steps, position))


@cache
def required(kind: Any) -> tuple[str, ...]:
    """The fields of a struct that have no default."""
    return tuple(field.encode_name for field in msgspec.structs.fields(kind) if field.required)


@cache
def _fields(kind: Any) -> dict[str, Any]:
    return fields(kind)


def _is_struct(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, msgspec.Struct)


def _options(kind: Any) -> tuple[Any, ...]:
    return get_args(kind)  # of a Literal; a plain str has none
