"""How easily a text reads: the length of its words and sentences, by language.

A rough measure on purpose. The known formulas (Flesch, LIX) are fitted to one language each and to
pages, not to three languages and single sentences; what they share are these two lengths.
"""

import re
from collections.abc import Iterator
from statistics import mean
from typing import Any

from kiosk.content.asked import asked, words_asked
from kiosk.content.finding import Finding, Spot
from kiosk.content.limits import word_count
from kiosk.content.model import Pack, Quiz
from kiosk.questions.branching import Branching
from kiosk.questions.question import Question

LONG_WORDS = {"kk": 7.5, "ru": 7.2, "en": 6.0}
"""Mean letters a word, above which a quiz is work to read: about a letter and a half more than in
running text. Kazakh adds its endings to the word, Russian declines, English does neither."""
LONG_SENTENCES = {"kk": 12.0, "ru": 13.0, "en": 15.0}
"""Mean words a sentence; a standing child holds no longer one. English needs its articles."""
ON_SCREEN = 30
"""Words of a question with its answers: all that may stand on one screen."""


def ease(pack: Pack) -> Iterator[Finding]:
    for quiz in pack.quizzes:
        spot = Spot(f"quizzes/{quiz.id}.toml")
        for code in pack.festival.languages:
            yield from _quiz(quiz, spot, code)
    for spot, question in asked(pack):
        for place, shown in _screens(spot, question):
            yield from _crowded(place, shown, pack.festival.languages)


def _quiz(quiz: Quiz, spot: Spot, code: str) -> Iterator[Finding]:
    texts = [one.text.get(code, "") for one in quiz.questions]
    texts += [one.explanation.get(code, "") for one in quiz.questions]
    word, sentence = lengths(texts)
    if word > LONG_WORDS.get(code, 99):
        problem = f"long words ({code}): {word:.1f} letters on average"
        yield spot.warning(problem, f"write shorter ones, at most {LONG_WORDS[code]:g} on average")
    if sentence > LONG_SENTENCES.get(code, 99):
        problem = f"long sentences ({code}): {sentence:.1f} words on average"
        yield spot.warning(problem, f"cut them, at most {LONG_SENTENCES[code]:g} on average")


def lengths(texts: list[str]) -> tuple[float, float]:
    """Mean letters a word and mean words a sentence; 0 where there are none."""
    words = re.findall(r"[^\W\d_]+", " ".join(texts))
    sentences = [part for text in texts for part in re.split(r"[.!?…:;]+", text) if part.strip()]
    letters = mean(map(len, words)) if words else 0.0
    return letters, (mean(map(word_count, sentences)) if sentences else 0.0)


def _screens(spot: Spot, question: Question) -> Iterator[tuple[Spot, Any]]:
    """What stands on a screen at one time: of a story one decision after another."""
    if isinstance(question, Branching):
        for position, node in enumerate(question.nodes):
            yield spot.at("nodes").item(position, node.id), (question.text, node)
    else:
        yield spot, question


def _crowded(spot: Spot, shown: Any, languages: tuple[str, ...]) -> Iterator[Finding]:
    for code in languages:
        count = word_count(" ".join(words_asked(shown, code)))
        if count > ON_SCREEN:
            problem = f"{count} words on one screen ({code})"
            yield spot.warning(problem, f"write at most {ON_SCREEN}, answers included")
            return
