"""What a file says that this program does not know: left as it is, and no reason to refuse.

A later program wrote it, or whoever mended the file by hand misspelt a name: so it is told.
"""

from collections.abc import Mapping, Sequence
from typing import Any, get_args, get_origin

import msgspec

from kiosk.printable import printable
from kiosk.words import phrase

_NAMES_TOLD = 5
_NAME_MAX = 40


def unknown_in(content: bytes, kind: type[msgspec.Struct]) -> tuple[str, ...]:
    """As unknown(), of a file in JSON; none where it cannot be read, for that is told elsewhere."""
    try:
        return unknown(msgspec.json.decode(content), kind)
    except (ValueError, RecursionError):
        return ()


def unknown(words: object, kind: type[msgspec.Struct]) -> tuple[str, ...]:
    """The names in plain data that the struct has no field for; inside another one, outer.inner."""
    if not isinstance(words, dict):
        return ()
    known: dict[str, Any] = {
        field.encode_name: field.type for field in msgspec.structs.fields(kind)
    }
    found = [str(name) for name in words if name not in known]
    for name, type_ in known.items():
        for inner in _structs(type_):
            found += [f"{name}.{one}" for one in unknown(words.get(name), inner)]
    return tuple(found)


def _structs(kind: Any) -> list[type[msgspec.Struct]]:
    """The struct that a field's type is or may be; of Signed[T] that is Signed, not T."""
    parts = [get_origin(kind)] if _is_struct(get_origin(kind)) else [kind, *get_args(kind)]
    return [part for part in parts if _is_struct(part)]


def _is_struct(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, msgspec.Struct)


def remark(
    where: object, names: Sequence[str], hints: Mapping[str, str] | None = None
) -> tuple[str, ...]:
    """One plain sentence about these names, or none where there are none.

    hints: what helps to find or mend a name, by name.
    """
    if not names:
        return ()
    told = [printable(name[:_NAME_MAX]) for name in names[:_NAMES_TOLD]]
    told += ["…"] * (len(names) > _NAMES_TOLD)
    hinted = zip(told, ((hints or {}).get(name) for name in names), strict=False)
    said = "; ".join(f"{name}: {hint}" for name, hint in hinted if hint)
    key = "remarks.unknown-hinted" if said else "remarks.unknown"
    return (phrase(key, where=str(where), names=", ".join(told), hints=said),)
