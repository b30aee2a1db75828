"""Words: one thing under one word, none that no child should read, and signs that read wrongly."""

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from kiosk.content.finding import Finding, Spot
from kiosk.content.walk import Node

TABLE = Path(__file__).with_name("terms.toml")

UNIT = r"(?:°C|км/сағ|айн/мин|км/ч|об/мин|(?<=\d)[\s\u00a0](?:км|м|см|мм|кг|г|т|л|с|В|Вт|кВт|МПа))"
GLUED = re.compile(rf"{UNIT}-[а-яәіңғүұқөһ]{{1,4}}\b")
"""An ending after a unit's sign: read aloud it is "градус Цельсийде"."""


class Term(NamedTuple):
    """keep: the one word, or "" where the found one is never shown at all."""

    keep: str
    pattern: re.Pattern[str]


def words(node: Node, languages: tuple[str, ...]) -> Iterator[Finding]:
    """What is to mend in the words of a text."""
    for code in languages:
        said = node.value.get(code, "")
        for term in terms(code):
            if found := term.pattern.search(said):
                yield _place(node, code).warning(*_told(found[0], term.keep))
        if sign := _sign(code, said):
            yield _place(node, code).warning(*sign)


def _place(node: Node, code: str) -> Spot:
    """The text's place in words, and the line of this language."""
    return node.spot._replace(steps=(*node.spot.steps, code))


def _told(found: str, keep: str) -> tuple[str, str]:
    if not keep:
        return f'"{found}" on a child\'s screen', "write another word"
    return f'"{found}" is said elsewhere with another word', f'write "{keep}": one thing, one word'


@cache
def terms(code: str) -> tuple[Term, ...]:
    """Those of a language, each with the words in whose place it stands."""
    table = tomllib.loads(TABLE.read_text("utf-8"))
    kept = [(one["keep"], one["not"], one.get("unless", [])) for one in _of(table, "term", code)]
    kept += [("", one["words"], []) for one in _of(table, "never", code)]
    return tuple(Term(keep, _pattern(not_, unless)) for keep, not_, unless in kept)


def _of(table: dict[str, Any], name: str, code: str) -> Iterator[dict[str, Any]]:
    return (one for one in table[name] if one["lang"] == code)


def _pattern(beginnings: list[str], unless: list[str]) -> re.Pattern[str]:
    but = "".join(f"(?!{re.escape(one)})" for one in unless)
    return re.compile(rf"\b{but}(?:{'|'.join(map(re.escape, beginnings))})\w*", re.IGNORECASE)


def _sign(code: str, said: str) -> tuple[str, str] | None:
    """A problem and its remedy."""
    if code == "kk" and "ё" in said.casefold():
        return 'the letter "ё" in Kazakh', "write е: монтер, режиссер, щетка"
    if code == "kk" and (found := GLUED.search(said)):
        return f'"{found[0].strip()}": an ending hangs on a sign', "write the word: 100 градуста"
    if code == "en" and "'" in said and "’" in said:
        return "straight and curly marks in one text", "write ’"
    return None
