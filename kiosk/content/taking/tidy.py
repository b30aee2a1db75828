"""A struct as the plain values an author would write: defaults and empty fields left out."""

import datetime
from functools import cache
from typing import Any

import msgspec


def tidy(value: Any) -> Any:
    """Dicts, lists and plain values; the kind or engine of a thing stands second, after its id."""
    if isinstance(value, msgspec.Struct):
        return _fields_of(value)
    if isinstance(value, dict):
        return {str(key): tidy(part) for key, part in value.items()}
    if isinstance(value, tuple | list):
        return [tidy(part) for part in value]
    if isinstance(value, str | bool | int | float | datetime.date) or value is None:
        return value
    return msgspec.to_builtins(value)


def _fields_of(thing: msgspec.Struct) -> dict[str, Any]:
    made = {}
    for name, key, default in _defaults(type(thing)):
        value = getattr(thing, name)
        if value != default and value is not None:
            made[key] = tidy(value)
    if "explanation" in made:  # read after the choices, so written after them
        made["explanation"] = made.pop("explanation")
    tag = thing.__struct_config__.tag
    if tag is None:
        return made
    first = {"id": made.pop("id")} if "id" in made else {}
    return {**first, str(thing.__struct_config__.tag_field): tag, **made}


@cache
def _defaults(kind: type[msgspec.Struct]) -> list[tuple[str, str, Any]]:
    return [(f.name, f.encode_name, _default(f)) for f in msgspec.structs.fields(kind)]


def _default(field: Any) -> Any:
    if field.default_factory is not msgspec.NODEFAULT:
        return field.default_factory()
    return field.default
