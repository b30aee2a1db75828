"""An id from a name: Kazakh and Russian letters become Latin ones, all else a hyphen."""

import re

_LATIN = dict(
    zip(
        "абвгдеёзийклмнопрстуфхцыіэәғқңөұүһьъ",
        ["a", "b", "v", "g", "d", "e", "e", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s",
         "t", "u", "f", "kh", "ts", "y", "i", "e", "a", "g", "q", "n", "o", "u", "u", "h", "", ""],
        strict=True,
    )
) | {"ж": "zh", "ч": "ch", "ш": "sh", "щ": "shch", "ю": "yu", "я": "ya"}  # fmt: skip

LONGEST = 40


def slug(name: str, otherwise: str) -> str:
    """Latin letters, digits and hyphens; `otherwise` when nothing of the name is left."""
    latin = "".join(_LATIN.get(letter, letter) for letter in name.lower())
    words = re.sub(r"[^a-z0-9]+", "-", latin).strip("-")
    return words[:LONGEST].rstrip("-") or otherwise


def unused(wanted: str, taken: dict[str, int]) -> str:
    """The wanted id, or with a number behind it; from now on it is taken.

    taken: every id given so far, and the last number behind it.
    """
    name, number = wanted, taken.get(wanted, 1)
    while name in taken:
        number += 1
        name = f"{wanted}-{number}"
    taken[wanted] = number
    taken.setdefault(name, 1)
    return name
