"""Findings in every language: the words they are made of are known again by their English.

Hundreds of places say what is wrong in a pack, some of them through the descriptions of types;
none of them has to know that there are other languages. What fits no entry stays English.
"""

import re
from functools import cache

from kiosk.content.finding import Finding
from kiosk.words import Phrase, beside, message, phrase, table

REASON = re.compile(r", because .*$", re.DOTALL)
"""Why somebody wrote the rule: told in English alone."""

NUMBER = r"-?[0-9][0-9.,]*"
"""What fits the gap {n}; any words fit the others."""


TABLES = ("rules", "typed", "taking", "checking", "mending")
"""In this order; the first entry that fits is taken."""


def known(words: str, *names: str) -> str:
    """The words as a phrase, where the tables know them; what stands in their gaps likewise."""
    if isinstance(words, Phrase):
        return words
    plain = REASON.sub("", words)
    for pattern, key in _patterns(names or TABLES):
        if found := pattern.fullmatch(plain):
            gaps = {gap: known(said, *names) for gap, said in found.groupdict().items()}
            return beside(words, key, **gaps)
    return words


def of_store(error: Exception) -> str:
    """Why what is played cannot be read: db/ knows no languages."""
    return known(message(error), "stores")


def sentence(finding: Finding) -> Phrase:
    """Where, what is wrong, what to do; in English as str() says it."""
    parts = [known(part) for part in (finding.problem, finding.remedy) if part]
    what = parts[0] if len(parts) == 1 else phrase("terminal.both", a=parts[0], b=parts[1])
    return beside(str(finding), "terminal.finding", where=_where(finding), what=what)


def _where(finding: Finding) -> str:
    file: str = finding.file
    if finding.line is not None:
        file = phrase("terminal.line", file=file, n=finding.line)
    if not finding.place:
        return file
    place = known(finding.place, "places")
    return phrase("terminal.place", file=file, place=place) if file else place


@cache
def _patterns(names: tuple[str, ...]) -> list[tuple[re.Pattern[str], str]]:
    return [
        (re.compile(_pattern(str(forms["en"])), re.DOTALL), f"{name}.{entry}")
        for name in names
        for entry, forms in table(name).items()
    ]


def _pattern(english: str) -> str:
    """What str.format() could have made of it."""
    plain = re.compile(r"\{(\w)\}").split(english)
    return "".join(
        f"(?P<{part}>{NUMBER if part == 'n' else '.*?'})"
        if position % 2
        else re.escape(part.replace("{{", "{").replace("}}", "}"))
        for position, part in enumerate(plain)
    )
