"""Questions that say the same: word for word, or nearly."""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from kiosk.content.asked import asked, words_asked
from kiosk.content.finding import Finding, Spot
from kiosk.content.model import Pack
from kiosk.questions.question import Question

NEARLY = 0.85
"""Share of common words (Jaccard) from which two questions with their answers are one: one word
in ten may differ, which is what a second author changes."""
FEWEST = 4
"""With fewer words a chance likeness is no likeness."""
MOST_COMPARED = 200
"""Earlier questions that one is held against, those first that share the most of its rarest words:
a bank of thousands made by one pattern would else be compared each with each."""

Words = frozenset[str]


class Double(NamedTuple):
    """A question that says what an earlier one says. same: word for word, in this language."""

    first: tuple[Spot, Question]
    second: tuple[Spot, Question]
    lang: str
    same: bool


def alike(pack: Pack) -> Iterator[Finding]:
    """One finding for each question that says what an earlier one says, in any language."""
    for double in doubles(pack):
        (place, first), (spot, _) = double.first, double.second
        degree = "the same as" if double.same else "nearly the same as"
        where = f'"{first.id}" in {place.file}'
        yield spot.warning(f"{degree} {where}", "delete one, or ask something else")


def doubles(pack: Pack) -> Iterator[Double]:
    questions = list(asked(pack))
    told: set[int] = set()
    for code in pack.festival.languages:
        texts = [_words(" ".join(words_asked(question, code))) for _, question in questions]
        for first, second in pairs(texts):
            if second not in told:
                told.add(second)
                same = texts[first] == texts[second]
                yield Double(questions[first], questions[second], code, same)


def _words(text: str) -> Words:
    return frozenset(re.findall(r"\w+", text.casefold()))


def pairs(texts: list[Words], nearly: float = NEARLY) -> Iterator[tuple[int, int]]:
    """For each that is nearly the same as an earlier one: the first such, and itself.

    nearly: the share of common words from which two are.

    Only texts that share one of their rarest words can be: with the words of each sorted from the
    rarest, two that share 85 % have a word in common among the first 15 % (prefix filtering,
    Chaudhuri, Ganti and Kaushik 2006).
    """
    common = Counter(word for text in texts for word in text)
    holders: dict[str, list[int]] = defaultdict(list)
    first_of: dict[Words, int] = {}
    for second, text in enumerate(texts):
        if len(text) < FEWEST:
            continue
        first = first_of.setdefault(text, second)
        if first != second:  # word for word; as that one is compared, so is this one
            yield first, second
            continue
        ranked = sorted(text, key=lambda word: (common[word], word))
        rarest = ranked[: len(text) - math.ceil(nearly * len(text)) + 1]
        for first in _nearest(rarest, holders):
            if _share(texts[first], text) >= nearly:
                yield first, second
                break
        for word in rarest:
            holders[word].append(second)


def _nearest(rarest: list[str], holders: dict[str, list[int]]) -> list[int]:
    """The earlier ones worth a comparison, in their order."""
    shared = Counter(first for word in rarest for first in holders[word][-MOST_COMPARED:])
    return sorted(first for first, _ in shared.most_common(MOST_COMPARED))


def _share(one: Words, other: Words) -> float:
    return len(one & other) / len(one | other)
