"""What a thing of a pack owes by itself, beyond its types; what it owes to others is check.py's."""

import re
from collections.abc import Iterator

import msgspec

from kiosk.content import readable
from kiosk.content.editor.words import words as words_to_mend
from kiosk.content.finding import Finding, Spot
from kiosk.content.known import Known
from kiosk.content.limits import too_long
from kiosk.content.model import GuideCard, MasterClass, Path, Prize, Profession, Quiz, Street
from kiosk.content.plain import nearest, shown
from kiosk.content.walk import Node, inside
from kiosk.games import reuse
from kiosk.games.game import Game
from kiosk.interests.holland import LETTERS
from kiosk.languages import NAMES, names_of
from kiosk.questions.question import Card, Question

BYTE = range(1, 256)
PICTURES = {"picture", "picture_after", "picture_right", "picture_layer", "picture_base"}
"""The fields that name a file of the pack."""
LONGEST_ID = 100
"""Letters: it names files, and stands in every fact about its thing."""
CARDS = ("choices", "tiles", "steps", "items", "bins", "regions")
"""The fields of questions that hold cards of which a child taps one."""


class Looked(msgspec.Struct, frozen=True):
    """findings: what is to mend in it. pictures: the files it shows, each with its place."""

    findings: tuple[Finding, ...]
    pictures: tuple[tuple[Spot, str], ...]


def look(spot: Spot, thing: msgspec.Struct, languages: tuple[str, ...], known: Known) -> Looked:
    """A look at a thing that stands by itself in the files. languages: the festival's."""
    about = msgspec.msgpack.encode((spot, languages, thing))
    return known.answer(
        f"look at {type(thing).__name__}",
        about,
        Looked,
        lambda: _looked(inside(spot, thing), languages),
    )


def _looked(nodes: list[Node], languages: tuple[str, ...]) -> Looked:
    return Looked(
        tuple(finding for node in nodes for finding in _node(node, languages)),
        tuple((n.spot, n.value) for n in nodes if n.field in PICTURES and n.value is not None),
    )


def _node(node: Node, languages: tuple[str, ...]) -> Iterator[Finding]:
    value, spot = node.value, node.spot
    if node.is_text:
        yield from _text(node, languages)
    elif isinstance(value, msgspec.Struct):
        yield from _struct(value, spot)
    elif node.field == "id" and not re.fullmatch(r"[A-Za-z0-9_-]+", str(value)):
        yield spot.error(
            f"{shown(value)} is no id", "write Latin letters, digits and hyphens: steel-arc"
        )
    elif node.field == "id" and len(str(value)) > LONGEST_ID:
        yield spot.error(f"an id of {len(value)} letters", f"write at most {LONGEST_ID}")


def _struct(value: msgspec.Struct, spot: Spot) -> Iterator[Finding]:
    match value:
        case Question():
            yield from (_fault(sentence, spot) for sentence in value.faults())
            yield from _look_the_same(value, spot)
        case Game():
            sentences = (value.faults() or value.proof()) + reuse.faults(value)
            yield from (_fault(sentence, spot) for sentence in sentences)
        case GuideCard(say=said) if len(said) != 3:
            yield spot.at("say").error(f"{len(said)} in the list", "write exactly three")
        case Profession():
            yield from _profession(value, spot)
        case MasterClass():
            yield from _masterclass(value, spot)
        case Path(years=(least, most)) if not 0 < least <= most <= 12:
            yield spot.at("years").error(
                "these are not the least and the most years", "write the smaller first: [3, 4]"
            )
        case Prize():
            yield from _prize(value, spot)
        case Street(areas=()):
            yield spot.error("a street without areas", "write an [[area]]")
        case Quiz(questions=()):
            yield spot.error("a quiz without questions", "write a [[question]]")


def _look_the_same(question: Question, spot: Spot) -> Iterator[Finding]:
    """Two cards that a child cannot tell apart: only one of them is right."""
    for field in CARDS:
        cards = getattr(question, field, ())
        texts = [card.text for card in cards if isinstance(card, Card) and card.text]
        if twins := readable.same_to_the_eye(texts):
            problem = f'"{twins[0]}" and "{twins[1]}" read the same'
            yield spot.at(field).error(problem, "write different words, or leave one out")


def _fault(sentence: str, spot: Spot) -> Finding:
    """A kind's own finding: "field: problem; remedy", or "field: remedy"."""
    field, colon, rest = sentence.partition(": ")
    if not colon:
        return spot.error("", sentence)
    problem, _, remedy = rest.rpartition("; ")
    return spot.at(field).error(problem, remedy)


def _text(node: Node, languages: tuple[str, ...]) -> Iterator[Finding]:
    for code in languages:
        words = node.value.get(code, "")
        if not words.strip():
            yield _in_language(node, code).error(
                f"{_language(code)} is missing", f"write the text in {names_of(code).english}"
            )
            continue
        if longer := too_long(node, words):
            problem = f"{_language(code)} has {longer[0]} words"
            yield _in_language(node, code).warning(problem, longer[1])
        for problem, remedy in readable.faults(words):
            yield _in_language(node, code).error(problem, remedy)
    if readable.is_another_language(node.value):
        problem = "the Kazakh field holds the Russian sentence, letter for letter"
        yield _in_language(node, "kk").error(problem, "write it in Kazakh")
    yield from words_to_mend(node, languages)
    for code in node.value:
        if code not in languages:
            yield node.spot.at(code).error(
                f'"{code}" is no language of this festival', nearest(code, languages)
            )


def _in_language(node: Node, code: str) -> Spot:
    """The text's place in words, and the line of this language."""
    return node.spot._replace(steps=(*node.spot.steps, code))


def _language(code: str) -> str:
    return f"{NAMES[code].english} ({code})" if code in NAMES else code


def _masterclass(one: MasterClass, spot: Spot) -> Iterator[Finding]:
    if not one.at:
        yield spot.at("at").error("no time", 'write when it begins: at = ["11:00", "15:00"]')
    for time in one.at:
        if not is_time(time):
            yield no_time(spot.at("at"), time)


def is_time(text: str) -> bool:
    return re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", text) is not None


def no_time(spot: Spot, text: str) -> Finding:
    return spot.error(f'"{text}" is no time of day', 'write hours and minutes: "09:30"')


def _profession(trade: Profession, spot: Spot) -> Iterator[Finding]:
    if len(trade.does) != 3:
        yield spot.at("does").error(f"{len(trade.does)} in the list", "write exactly three")
    if not re.fullmatch(r"[0-9]{4}", trade.isco08):
        problem = f'"{trade.isco08}" is no unit group of ISCO-08'
        yield spot.at("isco08").error(problem, 'write its four digits in quotes: "3135"')
    missing = [letter for letter in LETTERS if letter not in trade.interests]
    if missing:
        problem = f"{', '.join(missing)} missing"
        yield spot.at("interests").error(problem, f"write all six of {', '.join(LETTERS)}")
    for letter, interest in trade.interests.items():
        if not 1 <= interest <= 7:
            problem = f"{letter} = {interest:g} is outside the scale"
            yield spot.at("interests").error(problem, "write a number from 1 to 7")


def _prize(prize: Prize, spot: Spot) -> Iterator[Finding]:
    for field, number in (("number", prize.number), ("desk", prize.desk)):
        if number not in BYTE:
            yield spot.at(field).error(f"{number} is outside 1 to 255", "write a number within")
    if not 0 <= prize.share <= 1_000_000:
        problem = f"{prize.share} is no number of pieces"
        yield spot.at("share").error(problem, "write 0 or more")
