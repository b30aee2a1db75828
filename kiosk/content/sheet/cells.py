"""One cell of a sheet <-> one value of a field: what Excel made of it is undone, or named."""

import csv
import datetime
import math
import re
from typing import Any, Literal, NamedTuple, get_args, get_origin

import msgspec

from kiosk.content.plain import nearest

YES = {"true", "yes", "1", "иә", "рас", "да", "истина", "ақиқат"}
NO = {"false", "no", "0", "жоқ", "нет", "ложь", "жалған"}
INVISIBLE = "\ufeff\u200b\u200e\u200f"
MOST_LETTERS = 32_767
"""Excel keeps no more in a cell."""


class Unfit(NamedTuple):
    """What stands in a cell instead of the value, and what to write."""

    problem: str
    remedy: str


def is_list(kind: Any) -> bool:
    """A tuple of plain values, or of such tuples: one cell, commas between, a line a tuple."""
    parts = [part for part in get_args(kind) if part is not Ellipsis]
    return get_origin(kind) is tuple and all(is_plain(part) or is_list(part) for part in parts)


def is_plain(kind: Any) -> bool:
    return kind in (str, int, float, bool, datetime.date) or get_origin(kind) is Literal


def written(value: Any, kind: Any) -> Any:
    """What to put in the cell. Dates are dates and numbers are numbers, all else is text."""
    if is_plain(kind):
        return value
    if not is_list(kind):
        return msgspec.json.encode(value).decode()
    if value and isinstance(value[0], list):
        return "\n".join(_line(row) for row in value)
    return _line(value)


def _line(values: list[Any]) -> str:
    return ", ".join(_quoted(str(value)) for value in values)


def _quoted(word: str) -> str:
    plain = word and word == word.strip() and not re.search(r'[",\n]', word)
    return word if plain else '"' + word.replace('"', '""') + '"'


def read(value: Any, kind: Any) -> Any:
    """The field's value, None for an empty cell, or Unfit."""
    if isinstance(value, str):
        value = value.replace("_x000D_", "").replace("\r\n", "\n").replace("\r", "\n")
        value = value.strip(INVISIBLE + " \t\n\xa0") or None
    if value is None:
        return None
    if get_origin(kind) is Literal:
        return _option(value, [one for one in get_args(kind) if one not in (None, "")])
    if kind in (int, float):
        return _number(value, kind)
    if kind in _READERS:
        return _READERS[kind](value)
    return _many(value, kind) if is_list(kind) else _json(value)


AS_TEXT = "format the cell as text and write it again"


class Shown(NamedTuple):
    """A number that Excel shows otherwise than it keeps it: 50 % is kept as 0.5, 007 as 7."""

    value: float
    form: str


def _text(value: Any) -> str | Unfit:
    if isinstance(value, Shown):
        return Unfit("Excel made a number of it", AS_TEXT)
    if isinstance(value, bool):
        return Unfit("Excel made a truth value of it", AS_TEXT)
    if isinstance(value, datetime.time) and value.second:
        return Unfit("Excel made a time of it", AS_TEXT)
    if isinstance(value, datetime.datetime | datetime.date | datetime.timedelta):
        return Unfit("Excel made a date of it", AS_TEXT)
    if isinstance(value, datetime.time):
        return value.strftime("%H:%M")
    if isinstance(value, float) and value.is_integer() and abs(value) < 2**53:
        return str(int(value))
    return str(value)


def _number(value: Any, kind: type[int] | type[float]) -> Any:
    if isinstance(value, Shown):
        if "%" in value.form:
            return Unfit("Excel keeps a hundredth of what this cell shows", AS_TEXT)
        value = value.value
    written = re.sub(r"[\s\xa0\u202f]", "", str(value)).replace(",", ".")
    try:
        number = float(written)
    except ValueError:
        number = math.nan
    if isinstance(value, bool | datetime.date | datetime.time) or not math.isfinite(number):
        return Unfit(f'"{value}" is no number', "write only digits")
    if abs(number) >= 2**53:
        return Unfit("this number is too large", "write a smaller one")
    if kind is int and not number.is_integer():
        return Unfit(f'"{value}" is no whole number', "write only digits")
    return int(number) if kind is int else number


def _claim(value: Any) -> bool | Unfit:
    word = str(value if isinstance(value, bool) else _text(value)).casefold()
    if word in YES | NO:
        return word in YES
    return Unfit(f'"{value}" is neither true nor false', "write TRUE or FALSE")


def _date(value: Any) -> datetime.date | Unfit:
    if isinstance(value, datetime.datetime):
        return value.date()
    if isinstance(value, datetime.date):
        return value
    for form in ("%Y-%m-%d", "%d.%m.%Y", "%d/%m/%Y"):
        try:
            return datetime.datetime.strptime(str(value), form).date()
        except ValueError:
            continue
    return Unfit(f'"{value}" is no date', "write year, month and day: 2026-12-31")


def _option(value: Any, options: list[Any]) -> Any:
    word = _text(value)
    if isinstance(word, Unfit):
        return word
    alike = [option for option in options if str(option).casefold() == word.casefold()]
    if alike:
        return alike[0]
    return Unfit(f'"{word}" is not known', nearest(word, map(str, options)))


def _many(value: Any, kind: Any) -> Any:
    words = _text(value)
    if isinstance(words, Unfit):
        return words
    part = get_args(kind)[0]
    if is_list(part):
        found = [_many(line, part) for line in words.split("\n") if line.strip()]
    else:
        try:
            row = next(csv.reader([words.replace("\n", " ")], skipinitialspace=True, strict=True))
        except (csv.Error, StopIteration):
            return Unfit("this list is broken", 'write its parts with commas: "a, b"')
        # an empty part may be meant: it was written in quotes
        found = [_part(word, part) for word in row]
    return next((one for one in found if isinstance(one, Unfit)), found)


def _part(word: str, kind: Any) -> Any:
    made = read(word, kind)
    if made is None:
        return "" if kind is str else Unfit("an empty part", "leave out the comma too much")
    return made


def _json(value: Any) -> Any:
    try:
        return msgspec.json.decode(str(_text(value)))
    except (msgspec.DecodeError, RecursionError, UnicodeEncodeError):
        return Unfit("this is no JSON", "copy the form of another row")


_READERS: dict[Any, Any] = {str: _text, bool: _claim, datetime.date: _date}
