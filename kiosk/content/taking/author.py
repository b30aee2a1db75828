"""A remark in its author's language, as far as the words are known; else as it stands."""

import re
from functools import cache

from kiosk.content.finding import Finding
from kiosk.languages import Lang
from kiosk.words import in_words, phrase, table


def told(finding: Finding, lang: Lang) -> str:
    """Problem and remedy, one sentence."""
    parts = [_said(part, lang) for part in (finding.problem, finding.remedy) if part]
    sentence = "; ".join(parts)
    return f"{sentence[:1].upper()}{sentence[1:]}."


def _said(words: str, lang: Lang) -> str:
    """What stands in a gap is said again too: a remedy may hold another one."""
    if lang == "en":
        return words
    plain = re.sub(r", because .*$", "", words)  # the reason is for who wrote the rule
    for pattern, key in _patterns():
        if found := pattern.fullmatch(plain):
            gaps = {gap: _said(said, lang) for gap, said in found.groupdict().items()}
            return in_words(phrase(key, **gaps), lang)
    return words


@cache
def _patterns() -> list[tuple[re.Pattern[str], str]]:
    found = []
    for name, forms in table("mending").items():
        parts = re.split(r"\{(\w)\}", str(forms["en"]))
        ways = [
            f"(?P<{part}>.+?)" if position % 2 else re.escape(part)
            for position, part in enumerate(parts)
        ]
        found.append((re.compile("".join(ways), re.DOTALL), f"mending.{name}"))
    return found
