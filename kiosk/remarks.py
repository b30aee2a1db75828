"""What a file says that this program does not know: left as it is, and no reason to refuse.

A later program wrote it, or whoever mended the file by hand misspelt a name: so it is told.
"""

from collections.abc import Sequence
from typing import Any, get_args

import msgspec

from kiosk.printable import printable

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
        for inner in (type_, *get_args(type_)):
            if isinstance(inner, type) and issubclass(inner, msgspec.Struct):
                found += [f"{name}.{one}" for one in unknown(words.get(name), inner)]
    return tuple(found)


def remark(where: object, names: Sequence[str]) -> tuple[str, ...]:
    """One plain sentence about these names, or none where there are none."""
    if not names:
        return ()
    told = [printable(name[:_NAME_MAX]) for name in names[:_NAMES_TOLD]]
    told += ["…"] * (len(names) > _NAMES_TOLD)
    return (
        f"{where} names {', '.join(told)}, which this program does not know: all else holds; "
        "mend the name, or update kiosk.",
    )
