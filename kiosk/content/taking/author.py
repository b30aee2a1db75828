"""A remark in its author's language, as far as the words are known; else as it stands."""

from kiosk.content.finding import Finding
from kiosk.content.tongues import known
from kiosk.languages import Lang
from kiosk.words import in_words


def told(finding: Finding, lang: Lang) -> str:
    """Problem and remedy, one sentence."""
    parts = [in_words(known(part), lang) for part in (finding.problem, finding.remedy) if part]
    sentence = "; ".join(parts)
    return f"{sentence[:1].upper()}{sentence[1:]}."
