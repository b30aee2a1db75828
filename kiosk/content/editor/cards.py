"""Cards of professions: a thing to take home, acts and errands of their own."""

import re
from collections.abc import Iterable, Iterator

from kiosk.content.alike import pairs
from kiosk.content.finding import Finding, Spot
from kiosk.content.model import Pack, Profession
from kiosk.content.walk import things
from kiosk.games.game import Game
from kiosk.texts import Text

ALIKE = 0.6
"""Share of common words (Jaccard) from which two facts of different files are one told twice."""
SHORTEST = 5
"""Words that tell; texts with fewer share theirs by chance."""

Told = tuple[Spot, str, str]
"""Where a text stands, its file, and its words."""


def cards(pack: Pack) -> Iterator[Finding]:
    """What a card says twice is told once, in the first language that shows it."""
    trades = [(spot, one) for spot, one in things(pack) if isinstance(one, Profession)]
    for spot, trade in trades:
        if not _concrete(trade):
            problem = "nothing on this card can be told at home"
            yield spot.warning(problem, "write number: one figure that can be felt, with its unit")
    told: set[tuple[str, str]] = set()
    for code in pack.festival.languages:
        for finding in (*_errands(trades, code), *_acts(trades, code)):
            if (finding.file, finding.place) not in told:
                told.add((finding.file, finding.place))
                yield finding


def _concrete(trade: Profession) -> bool:
    said = " ".join(text for one in _plain(trade) for text in one.values())
    return trade.number is not None or any(letter.isdigit() for letter in said)


def _plain(trade: Profession) -> Iterator[Text]:
    yield from (trade.hook, *trade.does, trade.where, trade.enjoy)
    yield from (text for text in (trade.moment, trade.hard) if text)


def _errands(trades: list[tuple[Spot, Profession]], code: str) -> Iterator[Finding]:
    seen: dict[str, str] = {}
    for spot, trade in trades:
        for field in ("ask_master", "ask_companion"):
            said = (getattr(trade, field) or {}).get(code, "").strip().casefold()
            first = seen.setdefault(said, trade.id) if said else trade.id
            if first != trade.id:
                problem = f'the errand of "{first}" again ({code})'
                yield spot.at(field).warning(problem, "ask what this master alone can answer")


def _acts(trades: list[tuple[Spot, Profession]], code: str) -> Iterator[Finding]:
    """Two cards with the same three verbs cannot be told apart with the name covered."""
    seen: dict[tuple[str, ...], str] = {}
    for spot, trade in trades:
        verbs = tuple(sorted(filter(None, (_verb(act.get(code, ""), code) for act in trade.does))))
        if len(set(verbs)) < 3:
            continue
        first = seen.setdefault(verbs, trade.id)
        if first != trade.id:
            problem = f'the three verbs of "{first}" again ({code}: {", ".join(verbs)})'
            yield spot.at("does").warning(problem, "say what this trade alone does")


def _verb(act: str, code: str) -> str:
    """Kazakh ends in its verb; on our cards Russian and English begin with it."""
    found = re.findall(r"\w+", act.casefold())
    return (found[-1] if code == "kk" else found[0]) if found else ""


def retold(pack: Pack) -> Iterator[Finding]:
    """A fact of a card or a game that another file tells in nearly the same words."""
    told: set[tuple[Spot, str]] = set()
    for code in pack.festival.languages:
        texts = [one for one in _facts(pack, code) if len(_telling_words(one[2])) >= SHORTEST]
        words = [_telling_words(said) for _, _, said in texts]
        for first, second in pairs(words, ALIKE):
            one, other = texts[first], texts[second]
            if one[1] == other[1] or (other[0], one[1]) in told:
                continue
            told.add((other[0], one[1]))
            problem = f'nearly what {one[1]} tells ({code}: "{one[2]}")'
            yield other[0].warning(problem, "a fact has one home: tell the next one here")


def _telling_words(said: str) -> frozenset[str]:
    """Of three letters and more: the small ones stand in every sentence."""
    return frozenset(re.findall(r"\w{3,}", said.casefold()))


def _facts(pack: Pack, code: str) -> Iterator[Told]:
    for spot, thing in things(pack):
        for field, text in _told_by(thing):
            yield spot.at(field), spot.file, text.get(code, "")


def _told_by(thing: object) -> Iterable[tuple[str, Text]]:
    if isinstance(thing, Profession):
        told = (("hook", thing.hook), ("moment", thing.moment), ("number", thing.number))
        return [(field, text) for field, text in told if text]
    if isinstance(thing, Game):
        return [("fact", thing.fact)]
    return []
