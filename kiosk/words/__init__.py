"""What the program says to guides and organizers, in their language: words as data beside it.

A sentence is a key, the table's file and a name in it, and what stands in its gaps. What only
programmers and authors read stays English.
"""

import tomllib
from functools import cache
from pathlib import Path, PurePath
from typing import Any

from kiosk.languages import form
from kiosk.printable import path_text

FOLDER = Path(__file__).parent

Template = str | list[str]
"""A list holds the forms that go with the number in the gap {n}."""


class Phrase(str):
    """A sentence in English that can be said in the other languages too."""

    __slots__ = ("key", "values")

    key: str
    values: dict[str, object]

    def __new__(cls, english: str, key: str, values: dict[str, object]) -> "Phrase":
        made = super().__new__(cls, english)
        made.key, made.values = key, values
        return made


def phrase(key: str, /, **values: object) -> Phrase:
    """The sentence of this key. values: text, paths, numbers, and other phrases."""
    return Phrase(_filled(key, "en", values), key, values)


def beside(english: str, key: str, /, **values: object) -> Phrase:
    """As phrase(), where the system or another room has said it in English already."""
    return Phrase(english, key, values)


def thousands(count: int) -> Phrase:
    """A large number as each language writes it: where 4,5 is a half, 4,500 is 4 500."""
    return Phrase(f"{count:,}", "", {})


def in_words(said: str, lang: str) -> str:
    """In this language, where it is a phrase; else as it stands."""
    if not isinstance(said, Phrase) or lang == "en":
        return str(said)
    if not said.key:
        return said.replace(",", " ")
    return _filled(said.key, lang, said.values)


def message(error: BaseException) -> str:
    """What an error says: str() of it would forget the other languages."""
    said = error.args[0] if error.args else ""
    return said if isinstance(said, Phrase) else str(error)


@cache
def table(name: str) -> dict[str, dict[str, Template]]:
    """The words of one file, by their names and languages."""
    found: dict[str, dict[str, Template]] = tomllib.loads(
        (FOLDER / f"{name}.toml").read_text("utf-8")
    )
    return found


def _filled(key: str, lang: str, values: dict[str, object]) -> str:
    file, _, name = key.partition(".")
    template = table(file)[name][lang]
    if isinstance(template, list):
        number: Any = values["n"]
        template = template[form(lang, number)]
    return template.format(**{gap: _value(value, lang) for gap, value in values.items()})


def _value(value: object, lang: str) -> str:
    """Names come from strangers: nothing in them does anything to a terminal or a screen."""
    if isinstance(value, Phrase):
        return in_words(value, lang)
    return path_text(value) if isinstance(value, str | PurePath) else str(value)
