"""Things on their way into a pack, and where in the author's file each of them stood."""

from typing import Any, NamedTuple, Protocol

import msgspec

from kiosk.content.finding import Finding, Step
from kiosk.content.model import Festival, GuideCard, Pack, Prize, Profession, Quiz, Street
from kiosk.content.pack import in_order, parse_pack
from kiosk.content.taking.packfiles import file_of
from kiosk.games.game import Game
from kiosk.interests.items import Interests
from kiosk.questions.question import Question


class Origin(Protocol):
    """Knows where a thing stood. steps: from the thing to the part of it that is meant."""

    def found(self, finding: Finding, steps: tuple[Step, ...]) -> Finding:
        """The finding as the author of the file must read it."""
        ...


class Arrived(NamedTuple):
    """quiz, rank: of a question, the quiz it belongs to and its place there, if the file says."""

    thing: msgspec.Struct
    origin: Origin
    quiz: str = ""
    rank: int | None = None


class Incoming(NamedTuple):
    """findings: what could not be read (errors), and what has no twin here (warnings).

    languages: those the file speaks, or none when it speaks all of the festival's.
    """

    arrived: list[Arrived]
    findings: list[Finding]
    languages: tuple[str, ...] = ()


def merged(pack: Pack | None, arrived: list[Arrived], pictures: dict[str, bytes]) -> Pack:
    """The pack with everything that arrived: what has a known id replaces it, the rest is added.

    Nothing is ever deleted. Without a pack a festival must be among what arrived; every question's
    quiz must be in one of the two. pictures: what lies in the folder, when there is no pack yet.
    """
    things = [one.thing for one in arrived]
    festivals = [thing for thing in things if isinstance(thing, Festival)]
    old = pack or msgspec.structs.replace(empty(festivals[0]), pictures=pictures)
    tests = [thing for thing in things if isinstance(thing, Interests)]
    festival = festivals[0] if festivals else old.festival
    streets = in_order(
        tuple(_by_file(_joined(old.streets, things, Street), "streets/{}/street.toml")),
        festival.streets,
    )
    quizzes = _joined(old.quizzes, things, Quiz)
    return msgspec.structs.replace(
        old,
        festival=festival,
        streets=streets,
        professions=tuple(
            _in_areas(_joined(old.professions, things, Profession), "{0.street}/{0.area}", streets)
        ),
        guides=tuple(_in_areas(_joined(old.guides, things, GuideCard), "{0.street}", streets)),
        quizzes=tuple(_by_file(_asked(quizzes, old.quizzes, arrived), "quizzes/{}.toml")),
        games=tuple(_by_file(_joined(old.games, things, Game), "games/{}.toml")),
        prizes=tuple(_joined(old.prizes, things, Prize)),
        interests=tests[0] if tests else old.interests,
    )


def empty(festival: Festival) -> Pack:
    return parse_pack({"festival.toml": file_of("festival.toml", (festival,))})


def _joined(old: tuple[Any, ...], things: list[msgspec.Struct], kind: Any) -> list[Any]:
    by_id = {thing.id: thing for thing in old}
    return list((by_id | {one.id: one for one in things if isinstance(one, kind)}).values())


def _by_file(things: list[Any], name: str) -> list[Any]:
    """In the order in which a pack's folder is read."""
    return sorted(things, key=lambda thing: name.format(thing.id))


def _in_areas(found: list[Any], name: str, streets: tuple[Street, ...]) -> list[Any]:
    """In the order of the areas; name: how their files are called, in whose order they are read."""
    places = [(street.id, area.id) for street in streets for area in street.areas]
    rank = {place: position for position, place in enumerate(places)}
    filed = sorted(found, key=name.format)
    return sorted(filed, key=lambda one: rank.get((one.street, one.area), len(rank)))


def _asked(quizzes: list[Quiz], old: tuple[Quiz, ...], arrived: list[Arrived]) -> list[Quiz]:
    """The quizzes with their questions: old ones keep their order, new ones say theirs or follow.

    A question that arrives for another quiz than before moves there.
    """
    ranked: dict[str, list[tuple[int, int, Question]]] = {quiz.id: [] for quiz in quizzes}
    new = {one.thing.id: one for one in arrived if isinstance(one.thing, Question)}
    before: dict[tuple[str, str], int] = {}
    for quiz in old:
        for position, question in enumerate(quiz.questions, start=1):
            before[quiz.id, question.id] = position
            if question.id not in new:
                ranked[quiz.id].append((position, 0, question))
    last = 10**9
    for serial, one in enumerate(new.values(), start=1):
        if isinstance(one.thing, Question):
            rank = one.rank or before.get((one.quiz, one.thing.id), last)
            ranked[one.quiz].append((rank, serial, one.thing))
    return [
        msgspec.structs.replace(
            quiz, questions=tuple(q for _, _, q in sorted(ranked[quiz.id], key=lambda r: r[:2]))
        )
        for quiz in quizzes
    ]
