"""The languages that the program itself speaks, and what they are called."""

from typing import Literal, NamedTuple, get_args

Lang = Literal["kk", "ru", "en"]
LANGS: tuple[Lang, ...] = get_args(Lang)


class Names(NamedTuple):
    """short, own: as the language calls itself. english: as authors are told of it."""

    short: str
    own: str
    english: str


NAMES: dict[str, Names] = {
    "kk": Names("Қаз", "Қазақша", "Kazakh"),
    "ru": Names("Рус", "Русский", "Russian"),
    "en": Names("Eng", "English", "English"),
}


def names_of(code: str) -> Names:
    """A language that the program does not speak is called by its code."""
    return NAMES.get(code, Names(code, code, code))
