"""Text from strangers made fit for a terminal, a log and a sentence."""

import json
import os
from pathlib import PurePath

NAME_LETTERS = 40
"""What a column or a sentence shows of a name: longer ones are a mistake or a bomb."""


def printable(text: str, most: int | None = None) -> str:
    """The text with every letter that does not print written as its escape; its first `most`.

    A file's name may hold a terminal's commands, a line's end, letters that turn the
    writing round, or bytes that are no letters at all (lone surrogates, which no JSON takes).
    """
    told = _escaped(text if most is None else text[: most + 1])
    return told if most is None or len(told) <= most else f"{told[: most - 1]}…"


def _escaped(text: str) -> str:
    if text.isprintable():
        return text
    return "".join(
        letter if letter.isprintable() else letter.encode("unicode_escape").decode()
        for letter in readable(text)
    )


def readable(text: str) -> str:
    """The text as JSON takes it.

    Where the system names no alphabet (LC_ALL=C) Python holds the bytes of a Cyrillic file's name
    as lone surrogates: they are UTF-8 all the same. What is none is written as its escape.
    """
    try:
        joined = text.encode("utf-8", "surrogateescape").decode("utf-8", "surrogateescape")
    except UnicodeEncodeError:  # a surrogate that came from no file's name
        joined = text
    return joined.encode("utf-8", "backslashreplace").decode()


def printable_json(text: str) -> str:
    """JSON that says the very same and has no effect on a terminal that shows it."""
    return "\n".join(map(_escaped_in_json, text.split("\n")))


def _escaped_in_json(line: str) -> str:
    if line.isprintable():
        return line
    return "".join(letter if letter.isprintable() else json.dumps(letter)[1:-1] for letter in line)


def path_text(path: str | PurePath) -> str:
    """A path as text that JSON takes and a terminal shows, whatever the system's alphabet."""
    try:
        told = os.fsencode(path).decode("utf-8", "surrogateescape")
    except UnicodeEncodeError:  # letters that this system's names cannot have: no path came so
        told = str(path)
    return printable(told)
