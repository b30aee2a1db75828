"""How easily a text reads: the length of its words and sentences, by language.

A rough measure on purpose. The known formulas (Flesch, LIX) are fitted to one language each and to
pages, not to three languages and single sentences; what they share are these two lengths.
"""

import re
from collections.abc import Iterator
from statistics import mean

from kiosk.content.asked import words_asked
from kiosk.content.finding import Finding, Spot
from kiosk.content.limits import word_count
from kiosk.content.model import Pack, Quiz
from kiosk.content.walk import Node, nodes
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
    for node in nodes(pack):
        if isinstance(node.value, Question):
            yield from _crowded(node, pack.festival.languages)


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


def _crowded(node: Node, languages: tuple[str, ...]) -> Iterator[Finding]:
    for code in languages:
        count = word_count(" ".join(words_asked(node.value, code)))
        if count > ON_SCREEN:
            problem = f"{count} words on one screen ({code})"
            yield node.spot.warning(problem, f"write at most {ON_SCREEN}, answers included")
            return
