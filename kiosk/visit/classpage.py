"""What a class takes along to school: what it chose together, six trades, three questions for the
next lesson. As text for a code and for paper; nothing in it points at a pupil or at a record."""

from typing import NamedTuple

from kiosk.content.model import GuideCard, Profession
from kiosk.content.store import Content
from kiosk.interests.takeaway import STUMP, fitted, shortened, size
from kiosk.visit.excursion import Excursion
from kiosk.words import in_words, phrase

TRADES, OWN = 6, 3
"""Of which so many are the area's own, as far as it has them: the class stood there. The others
are the street's, which it walked past."""

QUESTIONS = 3

TOGETHER = 10
"""Pupils of a class of which is told what it chose together: of fewer, it says what each did."""

BYTES = 792
"""What a QR code of version 19, error correction L, holds in byte mode (ISO/IEC 18004): six pixels
a square on any screen of 1080 lines. A lit screen has no stains to correct."""

PLACE = 60
"""Bytes for the street of the excursion, which its name in the hall has whole."""


class ClassPage(NamedTuple):
    """trades: of the area, then of its street. cards: each has a question with its answer."""

    trades: tuple[Profession, ...]
    cards: tuple[GuideCard, ...]


def class_page(content: Content, now: Excursion) -> ClassPage:
    """Of the station's area first; then others of its street, other ones for each class."""
    began = now.began
    trades = content.professions(began.street)
    turn = began.seed % len(trades) if trades else 0
    mixed = (*trades[turn:], *trades[:turn])
    own = [one for one in mixed if one.area == began.area][:OWN]
    others = [one for one in mixed if one not in own]
    cards = content.guide_cards(began.street)
    places = [card.area for card in cards]
    first = places.index(began.area) if began.area in places else 0
    return ClassPage((*own, *others)[:TRADES], (*cards[first:], *cards[:first])[:QUESTIONS])


def for_code(page: ClassPage, now: Excursion, content: Content) -> str:
    """At most BYTES of UTF-8: names are cut at a word first, then the last questions left out."""
    lang = now.lang
    names = [trade.name[lang] for trade in page.trades]
    for many in range(len(page.cards), -1, -1):
        above = _above(page, now, content)
        below = _lesson([card.question[lang] for card in page.cards[:many]], lang)
        room = BYTES - size("\n".join([*above, _said("trades", lang, names=""), *below]))
        if many == 0 or room >= len(names) * (STUMP + 2):
            told = [_said("trades", lang, names=fitted(names, room))] if names else []
            return "\n".join([*above, *told, *below])
    raise AssertionError("no question at all is a page too")


def for_paper(page: ClassPage, now: Excursion, content: Content) -> str:
    """A line each: a trade with what it is about, a question with its answer."""
    lang = now.lang
    trades = [f"{n}. {one.name[lang]}: {one.hook[lang]}" for n, one in enumerate(page.trades, 1)]
    asked = [f"{card.question[lang]}\n    {card.answer[lang]}" for card in page.cards]
    some = [_said("trades", lang, names="").rstrip(), *trades, ""] if trades else []
    return "\n".join([*_above(page, now, content), "", *some, *_lesson(asked, lang)])


def _above(page: ClassPage, now: Excursion, content: Content) -> list[str]:
    lang, pupils = now.lang, now.began.pupils
    street = shortened(content.street(now.began.street).name[lang], PLACE)
    lines = [_said("title", lang, street=street, n=pupils)]
    if pupils < TOGETHER:
        return lines
    chosen = next((one for one in page.trades if one.id == now.chosen), None)
    if chosen is not None:
        lines.append(_said("chosen", lang, trade=shortened(chosen.name[lang], PLACE)))
    if now.before is not None and now.later is not None:
        lines.append(_said("hands", lang, before=now.before, later=now.later))
    return lines


def _lesson(asked: list[str], lang: str) -> list[str]:
    if not asked:
        return []
    return [_said("lesson", lang), *(f"{n}. {one}" for n, one in enumerate(asked, 1))]


def _said(name: str, lang: str, **gaps: object) -> str:
    return in_words(phrase(f"classpage.{name}", **gaps), lang)
