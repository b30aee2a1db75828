"""What tomllib and msgspec say, said again for people: where, what is wrong, what to write.

A type may say itself what to write: the description of its msgspec.Meta ends the sentence.
"""

import difflib
import math
import re
import tomllib
from collections.abc import Iterable
from functools import cache
from typing import Any, Literal, TypeVar, get_args, get_origin

import msgspec

from kiosk.content.finding import Finding, Spot, Step
from kiosk.printable import printable
from kiosk.texts import Text

T = TypeVar("T")

_BROKEN = {
    "Invalid value": ("a value is missing or not written as TOML", 'put text in quotes: "…"'),
    "Illegal character": ("a text has no closing quote", 'end it with " on the same line'),
    "Unterminated string": ("a text has no closing quotes", "end it with the quotes it began with"),
    "Expected '='": ("a name without a value", 'write name = "…"'),
    "Cannot overwrite": ("the same name is written twice", "keep one of the two"),
    "Cannot declare": ("the same heading is written twice", "keep one, or write it as [[…]]"),
    "Unclosed array": ("a list has no end", "close it with ]"),
    "Unclosed inline table": ("a { has no } on its line", "close it with }"),
    "Unescaped": ("a \\ in a text", "write \\\\ or leave it out"),
    "Expected newline": (
        "something stands after the value",
        "put the value in quotes, or begin a new line",
    ),
    "Expected ']'": ("a heading has no end", "close it with ]"),
}
_NEEDED = {
    "str": ("text", 'write it in quotes: "…"'),
    "int": ("a whole number", "write only digits, without quotes"),
    "float": ("a number", "write it without quotes, with a point: 3.5"),
    "bool": ("true or false", "write true or false, without quotes"),
    "array": ("a list", "write it in brackets: [ … ]"),
    "date": ("a date", "write year, month and day: 2026-12-31"),
    "object": ("a table", "write it in braces: { … }"),
}
_SEEN = {"object": "a table", "array": "a list", "str": "text", "int": "a number", "bool": "yes/no"}
_SHOWN = 40
"""Letters of a value that a sentence shows: enough to find it by."""
MOST_DOTS = 200
"""In one key; tomllib takes the square of them in time."""
_DOTTED = re.compile(r"[\w. \t-]{400,}")
IN_EVERY_LANGUAGE = '{ kk = "…", ru = "…", en = "…" }'


def parse(text: str, spot: Spot) -> dict[str, Any] | Finding:
    """The values of an author's TOML file, or what is broken in it."""
    raw = parse_toml(text, spot)
    try:
        if isinstance(raw, Finding) or _storable(raw):
            return raw
        return _unstorable(raw, spot) or raw
    except RecursionError:
        return _nested(spot)


def parse_toml(text: str, spot: Spot) -> dict[str, Any] | Finding:
    """The values of any TOML file, or what is broken in it."""
    if any(key.count(".") > MOST_DOTS for key in _DOTTED.findall(text)):
        return _nested(spot)
    try:
        return tomllib.loads(text)
    except RecursionError:
        return _nested(spot)
    except ValueError as error:
        return _broken(str(error), text, spot)


def _nested(spot: Spot) -> Finding:
    return spot.error("tables are nested too deeply", "write it flat")


def _storable(value: Any) -> bool:
    """Whether the content store can carry every number in it: JSON has no larger whole ones."""
    if isinstance(value, dict):
        return all(map(_storable, value.values()))
    if isinstance(value, list):
        return all(map(_storable, value))
    if isinstance(value, int):
        return -(2**53) < value < 2**53
    return not isinstance(value, float) or math.isfinite(value)


def _unstorable(value: Any, spot: Spot) -> Finding | None:
    """The first number that the content store cannot carry, wherever it stands."""
    if isinstance(value, dict):
        inside = (_unstorable(part, spot.at(key)) for key, part in value.items())
        return next(filter(None, inside), None)
    if isinstance(value, list):
        inside = (_unstorable(part, spot.item(n, id_of(part))) for n, part in enumerate(value))
        return next(filter(None, inside), None)
    return (
        None if _storable(value) else spot.error("this number is too large", "write a smaller one")
    )


def _broken(message: str, text: str, spot: Spot) -> Finding:
    known = (said for start, said in _BROKEN.items() if message.startswith(start))
    said = re.sub(r" \(at .*\)$", "", message)
    problem, remedy = next(known, (f"this is not TOML ({said})", "compare it with another file"))
    at = re.search(r"\(at line (\d+), column (\d+)\)$", message)
    line = int(at[1]) if at else len(text.splitlines()) or 1
    broken = spot.error(problem, remedy)
    return msgspec.structs.replace(
        broken, line=line, place=f"column {at[2]}" if at else "the end of the file"
    )


def convert(raw: object, kind: type[T], spot: Spot) -> T | Finding:
    """The struct that an author's values make, or the first thing that keeps them from it."""
    try:
        return msgspec.convert(raw, kind)
    except msgspec.ValidationError as error:
        return _invalid(str(error), raw, kind, spot)
    except RecursionError:
        return _nested(spot)


def convert_all(raw: dict[str, Any], kind: type[T], spot: Spot) -> T | list[Finding]:
    """As convert, but all that keeps the values from being the struct, at least one."""
    found: list[Finding] = []
    while isinstance(made := convert(raw, kind, spot), Finding):
        steps = made.steps[len(spot.steps) :]
        if not steps:  # a field that is missing, if only because its value was left out here
            return found or [made]
        found.append(made)
        raw = _without(raw, steps)
    return found or made


def _without(raw: Any, steps: tuple[Step, ...]) -> Any:
    """The values but for the one at the end of these steps, or but for the list that holds it."""
    key, *more = steps
    if not more or not isinstance(raw[key], dict):
        return {name: value for name, value in raw.items() if name != key}
    return raw | {key: _without(raw[key], tuple(more))}


def _invalid(message: str, raw: object, kind: Any, spot: Spot) -> Finding:
    said, _, way = message.partition(" - at ")
    in_key = way.startswith("`key` in ")
    known_way = way.partition("[...]")[0]
    around, name = spot, ""
    for key, position in re.findall(r"\.([^.\[`]+)|\[(\d+)\]", known_way):
        around, name = spot, key
        raw, kind, spot = _into(raw, kind, spot, key, position)
    if way and (remedy := described(kind)) and not said.startswith("Object "):
        at = around._replace(steps=spot.steps) if name else spot  # an entry of a list has no name
        return at.error(f"{name or 'it'} is {shown(raw)}", remedy)
    if unknown := re.fullmatch(r"Object contains unknown field `(.*)`", said, re.DOTALL):
        return spot.at(unknown[1]).error("no such field", nearest(unknown[1], fields(kind)))
    if missing := re.fullmatch(r"Object missing required field `(.*)`", said):
        needed = fields(bare(kind))[missing[1]]
        return spot.error(
            f"{missing[1]} is missing", described(needed) or _write(missing[1], needed)
        )
    if wrong := re.fullmatch(r"Expected `(\w+)[^`]*`, got `(\w+)[^`]*`", said):
        return _wrong_type(wrong[1], wrong[2], kind, spot)
    if length := re.fullmatch(r"Expected `array` of length (\d+), got (\d+)", said):
        return spot.error(f"{length[2]} in the list", f"write exactly {length[1]}")
    if said.startswith("Invalid RFC3339"):
        return spot.error("this is no date", "write year, month and day: 2026-12-31")
    if value := re.fullmatch(r"Invalid enum value (.*)", said, re.DOTALL):
        options = [str(option) for option in _options(kind, in_key)]
        return spot.error(
            f"{_quoted(value[1])} is not known", nearest(value[1].strip("'"), options)
        )
    return spot.error(said, "compare it with another entry")


def _wrong_type(needed: str, seen: str, kind: Any, spot: Spot) -> Finding:
    wanted, remedy = _NEEDED.get(needed, (needed, f"write {needed}"))
    if needed == "object" and kind == Text:
        wanted, remedy = "a text in every language", f"write {IN_EVERY_LANGUAGE}"
    return spot.error(f"{_SEEN.get(seen, f'a {seen}')} stands where {wanted} is needed", remedy)


def _into(raw: Any, kind: Any, spot: Spot, key: str, position: str) -> tuple[object, object, Spot]:
    """One step of msgspec's path: into a field, or to an entry of a list."""
    if position:
        raw = raw[int(position)]
        return raw, get_args(bare(kind))[0], spot.item(int(position), id_of(raw))
    return raw[key], fields(bare(kind))[key], spot.at(key)


def id_of(raw: object) -> object:
    """What an author's entry is called, if it is called anything."""
    return raw.get("id") if isinstance(raw, dict) else None


@cache
def bare(kind: Any) -> Any:
    """A type without its `| None`."""
    options = [option for option in get_args(kind) if option is not type(None)]
    return options[0] if type(None) in get_args(kind) else kind


def described(kind: Any) -> str | None:
    """What the type itself says that one should write, or None."""
    metas = [meta for part in (kind, bare(kind)) for meta in getattr(part, "__metadata__", ())]
    return next((meta.description for meta in metas if isinstance(meta, msgspec.Meta)), None)


def shown(value: object) -> str:
    """A value as its writer sees it in the file, cut where it is long."""
    match value:
        case str():
            cut = value if len(value) <= _SHOWN else value[:_SHOWN] + "…"
            return f'"{printable(cut)}"'
        case bool():
            return str(value).lower()
        case dict() | list():
            return "a table" if isinstance(value, dict) else "a list"
        case _:
            return printable(str(value))[:_SHOWN]


def fields(kind: Any) -> dict[str, Any]:
    """The fields an author may write, each with its type."""
    return {field.encode_name: field.type for field in msgspec.structs.fields(kind)}


def _options(kind: Any, in_key: bool) -> tuple[Any, ...]:
    """What a Literal allows; for a table, what its keys or else its values may be."""
    kind = bare(kind)
    if get_origin(kind) is dict:
        kind = get_args(kind)[0 if in_key else 1]
    return get_args(kind) if get_origin(kind) is Literal else ()


def _quoted(value: str) -> str:
    return f'"{value[1:-1]}"' if value.startswith("'") else value


def _write(name: str, kind: Any) -> str:
    samples = {str: '"…"', int: "1", float: "1.0", bool: "true", Text: IN_EVERY_LANGUAGE}
    matching = [sample for option, sample in samples.items() if option == kind]
    if matching:
        return f"write {name} = {matching[0]}"
    if _options(kind, False):
        return f"write {name} = one of {', '.join(map(str, _options(kind, False)))}"
    return f"write {name} = [ … ]" if get_origin(kind) is tuple else f"write {name} = {{ … }}"


def nearest(word: str, known: Iterable[str]) -> str:
    """A remedy: the known word that looks most like this one, else all of them when few."""
    options = list(known)
    if alike := guess(word, options):
        return f'perhaps you meant "{alike}"'
    if not options or len(options) > 20:
        return "leave it out, or write one that exists"
    return f"write one of {', '.join(options)}"


def guess(word: str, known: Iterable[str]) -> str | None:
    """The known word that looks most like this one, if any does."""
    return next(iter(difflib.get_close_matches(word, list(known), n=1)), None)
