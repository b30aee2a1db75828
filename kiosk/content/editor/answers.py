"""Answers that tell themselves, or that can be argued about."""

import re
from collections.abc import Iterable, Iterator
from itertools import permutations

from kiosk.content import readable
from kiosk.content.finding import Finding, Spot
from kiosk.questions.branching import Branching
from kiosk.questions.fill_the_gap import FillTheGap
from kiosk.questions.match_pairs import MatchPairs
from kiosk.questions.odd_one_out import OddOneOut
from kiosk.questions.question import ChoiceQuestion, Question
from kiosk.texts import Text

RULE = {
    "kk": re.compile(r"ішінде|арасында|қайсысы\s+\w+\s+емес|емес\?", re.IGNORECASE),
    "ru": re.compile(r"\bсреди\b|\bиз тех\b|\bчто не\b|\bкто не\b", re.IGNORECASE),
    "en": re.compile(r"\bamong\b|\bof those that\b|\bis (?:no|not)\b", re.IGNORECASE),
}
"""An odd one out that says by which rule is a plain choice."""

STEM = 6
"""So many first letters are a word, whatever its ending."""


def answers(question: Question, spot: Spot, languages: tuple[str, ...]) -> Iterator[Finding]:
    """At most one finding of each sort for a question: the first language that shows it."""
    sorts = (_rule, _inside, _echo, _agrees)
    for sort in sorts:
        told = (finding for code in languages for finding in sort(question, spot, code))
        yield from list(told)[:1]
    yield from _equal(question, spot)


def _rule(question: Question, spot: Spot, code: str) -> Iterator[Finding]:
    if not isinstance(question, OddOneOut):
        return
    if found := RULE[code].search(question.text.get(code, "")) if code in RULE else None:
        problem = f'an odd one out that prints its rule ({code}: "{found[0]}")'
        yield spot.at("text").warning(problem, "ask only which is odd; the explanation says why")


def _inside(question: Question, spot: Spot, code: str) -> Iterator[Finding]:
    """Aeroplane, cargo aeroplane: who means the second has named the first too."""
    if not isinstance(question, ChoiceQuestion) or isinstance(question, OddOneOut):
        return  # among odd ones nothing is asked for by name
    said = [" ".join(_words(choice.text.get(code, ""))) for choice in question.choices]
    for one, other in permutations(said, 2):
        if one and one != other and f" {one} " in f" {other} ":
            problem = f'the choice "{other}" holds the choice "{one}" ({code})'
            yield spot.at("choices").warning(problem, "say what tells the shorter one apart")


def _echo(question: Question, spot: Spot, code: str) -> Iterator[Finding]:
    """A word of the question that the right choice alone repeats: who cannot read picks it."""
    if not isinstance(question, ChoiceQuestion):
        return
    asked = _stems(question.text.get(code, ""))
    shared = {choice.id: asked & _stems(choice.text.get(code, "")) for choice in question.choices}
    right = shared.pop(question.answer, set())
    if right and not any(shared.values()) and len(shared) > 1:
        problem = f'the right choice alone repeats the question\'s "{min(right)}…" ({code})'
        yield spot.at("choices").warning(problem, "use the word in a wrong one too, or in none")


def _agrees(question: Question, spot: Spot, code: str) -> Iterator[Finding]:
    """A gap whose neighbours agree in number or gender with one tile alone."""
    if code != "ru" or not isinstance(question, FillTheGap) or len(question.tiles) < 3:
        return
    forms = [_noun(tile.text.get(code, "")) for tile in question.tiles]
    if "" in forms:
        return
    sentence = question.sentence.get(code, "")
    for number in range(1, len(question.gaps) + 1):
        wanted = _wanted(sentence, number)
        if wanted and sum(bool(set(form) & set(wanted)) for form in forms) == 1:
            problem = f"one tile alone agrees with the words beside {{{number}}} ({code})"
            yield spot.at("sentence").warning(problem, "turn the sentence, or the tiles")


def _wanted(sentence: str, number: int) -> str:
    """The genders (m, f, n) and the plural (p) that the words beside a gap allow; "" for any."""
    before, _, after = sentence.partition(f"{{{number}}}")
    near = [*_words(before)[-1:], *_words(after)[:1]]
    for ending, allowed in _ENDINGS:
        if any(re.search(rf"\w{{3,}}{ending}$", word) for word in near):
            return allowed
    return ""


_ENDINGS = (
    ("(?:ются|утся|ятся|атся|лись)", "p"),
    ("(?:ется|ится)", "mfn"),
    ("лась", "f"),
    ("лось", "n"),
    ("(?:ые|ие)", "p"),
    ("(?:ая|яя)", "f"),
    ("(?:ый)", "m"),
)


def _noun(said: str) -> str:
    """m, f, n or p by its ending; "" where a tile is no single word of letters."""
    if not re.fullmatch(r"[а-яё]+", word := said.strip().casefold()):
        return ""
    if word[-1] in "ыи":
        return "p"
    if word[-1] in "ая":
        return "fp"  # искра, but also края and места
    return "n" if word[-1] in "оеё" else "m"


def _equal(question: Question, spot: Spot) -> Iterator[Finding]:
    """Two sides of pairs, or two ways of a decision, that read the same: only one is right."""
    for place, texts in _sides(question, spot):
        if twins := readable.same_to_the_eye(list(texts)):
            problem = f'"{twins[0]}" and "{twins[1]}" read the same'
            yield place.warning(problem, "write different words, or leave one out")


def _sides(question: Question, spot: Spot) -> Iterator[tuple[Spot, Iterable[Text]]]:
    if isinstance(question, MatchPairs):
        yield spot.at("pairs"), [pair.right for pair in question.pairs]
        yield spot.at("pairs"), [pair.left for pair in question.pairs]
    if isinstance(question, Branching):
        for position, node in enumerate(question.nodes):
            yield spot.at("nodes").item(position, node.id), [way.text for way in node.ways]


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _stems(text: str) -> set[str]:
    return {word[:STEM] for word in _words(text) if len(word) >= STEM and not word.isdigit()}
