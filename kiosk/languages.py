"""The languages that the program itself speaks, and what they are called."""

from collections.abc import Callable, Sequence
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


def after(code: str, languages: Sequence[str]) -> str:
    """The language that comes after this one, and after the last the first."""
    known = [*languages]
    return known[(known.index(code) + 1) % len(known)] if code in known else known[0]


def _one_or_more(n: int) -> int:
    return int(n != 1)


def _slavic(n: int) -> int:
    if n % 10 == 1 and n % 100 != 11:
        return 0
    return 1 if 2 <= n % 10 <= 4 and not 12 <= n % 100 <= 14 else 2


_FORMS: dict[str, Callable[[int], int]] = {"ru": _slavic}


def form(code: str, n: int) -> int:
    """Which form of a word goes with a number, as Qt Linguist orders them; else two: one, more."""
    return _FORMS.get(code, _one_or_more)(n)
