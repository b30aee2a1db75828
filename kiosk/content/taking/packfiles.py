"""A pack as the files its authors write: the same names, the same look, nothing lost."""

import datetime
import re
from collections.abc import Iterator
from typing import Any

import msgspec

from kiosk.content.model import Pack
from kiosk.content.taking.tidy import tidy


def parts_of(pack: Pack) -> dict[str, tuple[msgspec.Struct, ...]]:
    """Each TOML file of the pack and what stands in it."""
    parts: dict[str, tuple[msgspec.Struct, ...]] = {"festival.toml": (pack.festival,)}
    if pack.prizes:
        parts["prizes.toml"] = pack.prizes
    if pack.interests:
        parts["interests.toml"] = (pack.interests,)
    parts |= {f"streets/{street.id}/street.toml": (street,) for street in pack.streets}
    for trade in pack.professions:
        name = f"streets/{trade.street}/professions/{trade.area}.toml"
        placeless = msgspec.structs.replace(trade, street="", area="")
        parts[name] = (*parts.get(name, ()), placeless)
    for card in pack.guides:
        name = f"guides/{card.street}.toml"
        parts[name] = (*parts.get(name, ()), msgspec.structs.replace(card, street=""))
    parts |= {f"quizzes/{quiz.id}.toml": (quiz,) for quiz in pack.quizzes}
    return parts | {f"games/{game.id}.toml": (game,) for game in pack.games}


def file_of(name: str, things: tuple[msgspec.Struct, ...]) -> bytes:
    """The text of one file of `parts_of`."""
    lists = {"prizes.toml": "prize"} | ({name: "profession"} if "/professions/" in name else {})
    lists |= {name: "card"} if name.startswith("guides/") else {}
    if name in lists:
        return toml({lists[name]: [tidy(thing) for thing in things]}).encode()
    return toml(tidy(things[0])).encode()


def toml(table: dict[str, Any]) -> str:
    """TOML as authors like to read it: plain values first, each text a table, lists on one line.

    tomli_w would put every list on many lines and every small table on one.
    """
    return "\n".join(_table(table, ())).lstrip("\n") + "\n"


def _table(table: dict[str, Any], way: tuple[str, ...]) -> Iterator[str]:
    below = {key: value for key, value in table.items() if _stands_below(value)}
    for key, value in table.items():
        if key not in below:
            yield f"{_key(key)} = {_value(value)}"
    for key, value in below.items():
        deeper = (*way, _key(key))
        entries = value if isinstance(value, list) else [value]
        for entry in entries:
            if len(deeper) == 1 and isinstance(value, list):
                yield ""  # one line more before a question or a profession
            yield ""
            yield f"[[{'.'.join(deeper)}]]" if isinstance(value, list) else f"[{'.'.join(deeper)}]"
            yield from _table(entry, deeper)


def _stands_below(value: Any) -> bool:
    """A table of texts or more, or a list of tables; a table of numbers stays on its line."""
    if isinstance(value, dict):
        return not value or not all(isinstance(part, int | float) for part in value.values())
    return isinstance(value, list) and bool(value) and all(isinstance(one, dict) for one in value)


def _value(value: Any) -> str:
    if isinstance(value, str):
        # a JSON string is a TOML string, but for this one letter
        return msgspec.json.encode(value).decode().replace("\x7f", "\\u007f")
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return repr(value)
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{_key(k)} = {_value(v)}" for k, v in value.items()) + " }"
    if any(isinstance(one, list) for one in value):
        return "[\n" + "".join(f"    {_value(one)},\n" for one in value) + "]"
    return f"[{', '.join(map(_value, value))}]"


def _key(key: str) -> str:
    return key if re.fullmatch(r"[A-Za-z0-9_-]+", key) else _value(key)
