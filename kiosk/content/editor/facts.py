"""Facts: where each can be checked, and until when it holds."""

import re
from collections.abc import Iterator
from datetime import date
from statistics import mean
from typing import Any

from kiosk.content.asked import asked
from kiosk.content.finding import Finding, Spot
from kiosk.content.model import Pack
from kiosk.content.walk import things
from kiosk.games.game import Game
from kiosk.questions.true_false import TrueFalse
from kiosk.texts import Text

MOST = {
    "kk": r"\bең \w+|\w+(?:рекорд|рекорды)\b",
    "ru": r"\bсам(?:ый|ая|ое|ые|ой|ого|ым|ом|ых)\b|\b(?:круп|глуб|выс)\w*ейш\w+|\bрекорд\w*",
    "en": r"\b(?:largest|deepest|tallest|biggest|longest|highest|oldest|fastest|record|most)\b",
}
WIDE = {
    "kk": r"\b(?:әлем\w*|дүниежүз\w*|қазақстан\w*|жер бет\w*)",
    "ru": r"\b(?:в мире|мира|мировой|казахстан\w*|на земле|на планете)\b",
    "en": r"\b(?:world\w*|Kazakhstan\w*|on Earth)\b",
}
SHARE = r"\d\s?%|\bдоля\b|\bshare\b|үлес"
BIASED = 1.1
ENOUGH = 10
"""True and false sentences of a pack from which their lengths say anything."""


def dated(texts: list[Text], until: date | None, spot: Spot) -> Iterator[Finding]:
    """A record or a share of the world: true until somebody builds a higher one."""
    if until is not None:
        return
    for code, most in MOST.items():
        for text in texts:
            said = text.get(code, "")
            wide = re.search(WIDE[code], said, re.IGNORECASE)
            if wide and (found := re.search(f"{most}|{SHARE}", said, re.IGNORECASE)):
                problem = f'"{found[0]} … {wide[0]}" holds for a time ({code})'
                yield spot.warning(problem, "write valid_until, the last day on which it is known")
                return


def claims(pack: Pack) -> Iterator[Finding]:
    for spot, question in asked(pack):
        yield from dated([question.text, question.explanation], question.valid_until, spot)
    for spot, thing in things(pack):
        if isinstance(thing, Game):
            if not (thing.source or "").strip():
                yield spot.warning("no source", 'write where this can be checked: source = "…"')
            yield from dated([thing.fact, *_dial_texts(thing)], thing.valid_until, spot)


def _dial_texts(game: Any) -> list[Text]:
    return [one.text for one in getattr(game, "quantities", ())]


def lengths(pack: Pack) -> Iterator[Finding]:
    """True sentences that are longer than false ones can be told without knowing anything."""
    said = [one for _, one in asked(pack) if isinstance(one, TrueFalse)]
    for code in pack.festival.languages:
        true = [len(one.text.get(code, "")) for one in said if one.answer]
        false = [len(one.text.get(code, "")) for one in said if not one.answer]
        if min(len(true), len(false)) < ENOUGH:
            continue
        longer = max(mean(true), mean(false)) / min(mean(true), mean(false))
        if longer > BIASED:
            which = "true" if mean(true) > mean(false) else "false"
            problem = f"{which} sentences are {longer - 1:.0%} longer than the others ({code})"
            yield Spot("quizzes").warning(problem, "make some of the others longer")
