"""Findings in every language: the words they are made of are known again by their English.

Hundreds of places say what is wrong in a pack, some of them through the descriptions of types;
none of them has to know that there are other languages. What fits no entry stays English.
"""

import re
from functools import cache

from kiosk.content.finding import Finding
from kiosk.words import Phrase, beside, phrase, table

REASON = re.compile(r", because .*$", re.DOTALL)
"""Why somebody wrote the rule: told in English alone."""


def known(words: str, names: str = "mending") -> str:
    """The words as a phrase, where the table knows them; what stands in their gaps likewise."""
    if isinstance(words, Phrase):
        return words
    plain = REASON.sub("", words)
    for pattern, key in _patterns(names):
        if found := pattern.fullmatch(plain):
            gaps = {gap: known(said, names) for gap, said in found.groupdict().items()}
            return beside(words, key, **gaps)
    return words


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
def _patterns(names: str) -> list[tuple[re.Pattern[str], str]]:
    found = []
    for name, forms in table(names).items():
        parts = re.split(r"\{(\w)\}", str(forms["en"]))
        ways = [
            f"(?P<{part}>.+?)" if position % 2 else re.escape(part)
            for position, part in enumerate(parts)
        ]
        found.append((re.compile("".join(ways), re.DOTALL), f"{names}.{name}"))
    return found
