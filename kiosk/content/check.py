"""What a pack owes beyond its types. Finds faults, mends nothing."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path as FolderPath
from typing import Any

from kiosk.content.advice import advise
from kiosk.content.completeness import table
from kiosk.content.finding import Finding, PackUnreadable, Spot
from kiosk.content.limits import too_long
from kiosk.content.model import (
    Area,
    Festival,
    MasterClass,
    Pack,
    Path,
    Prize,
    Profession,
    Quiz,
    Street,
)
from kiosk.content.pack import located, parse_pack, read_files
from kiosk.content.pictures import flaws, is_shown
from kiosk.content.plain import nearest
from kiosk.content.reused import other_games, other_quizzes
from kiosk.content.walk import Node, nodes
from kiosk.games import reuse
from kiosk.games.game import Game
from kiosk.interests import items
from kiosk.interests.holland import LETTERS
from kiosk.languages import LANGS, NAMES, names_of
from kiosk.questions.question import Question

BYTE = range(1, 256)
PICTURES = {"picture", "picture_after"}
IDENTIFIED = (Street, Area, Profession, Quiz, Question, Game, Prize)


def check(pack: Pack) -> list[Finding]:
    """Errors first, then warnings, each in the order of the files."""
    everything = list(nodes(pack))
    found = [*_festival(pack), *_references(pack, everything), *_twice(everything)]
    found += _twice_played(pack)
    for node in everything:
        found += _node(node, pack)
    found += _pictures(pack, everything)
    found += _interests(pack)
    found += _nothing_to_play(pack)
    found += [
        Spot(name).warning("nothing reads this file", "move it where it belongs, or delete it")
        for name in pack.strays
    ]
    return sorted(found, key=lambda finding: finding.severity == "warning")


def check_folder(folder: FolderPath, today: date | None = None) -> list[Finding]:
    """All that is to mend in a pack's folder, with lines, whether or not it can be read whole.

    today: for telling facts that are past their date.
    """
    return examine(folder, today)[0]


def examine(folder: FolderPath, today: date | None) -> tuple[list[Finding], list[str]]:
    """As check_folder, and the languages side by side as lines for a terminal."""
    try:
        files = read_files(folder)
        pack = parse_pack(files)
        return located(check(pack) + advise(pack, today), files), table(pack)
    except PackUnreadable as refused:
        return refused.findings, []


def errors(findings: Iterable[Finding]) -> list[Finding]:
    return [finding for finding in findings if finding.severity == "error"]


def _node(node: Node, pack: Pack) -> Iterator[Finding]:
    value, spot = node.value, node.spot
    if node.is_text:
        yield from _text(node, pack.festival.languages)
    if isinstance(value, Question):
        yield from (_fault(sentence, spot) for sentence in value.faults())
    if isinstance(value, Game):
        sentences = (value.faults() or value.proof()) + reuse.faults(value)
        yield from (_fault(sentence, spot) for sentence in sentences)
    if isinstance(value, Profession):
        yield from _profession(value, spot)
    if isinstance(value, MasterClass):
        yield from _masterclass(value, spot)
    if isinstance(value, Path) and not 0 < value.years[0] <= value.years[1] <= 12:
        yield spot.at("years").error(
            "these are not the least and the most years", "write the smaller first: [3, 4]"
        )
    if isinstance(value, Prize):
        yield from _prize(value, spot)
    if isinstance(value, Street) and not value.areas:
        yield spot.error("a street without areas", "write an [[area]]")
    if isinstance(value, Quiz) and not value.questions:
        yield spot.error("a quiz without questions", "write a [[question]]")
    if node.field == "id" and not re.fullmatch(r"[A-Za-z0-9_-]+", str(value)):
        yield spot.error(
            f'"{value}" is no id', "write Latin letters, digits and hyphens: steel-arc"
        )


def _text(node: Node, languages: tuple[str, ...]) -> Iterator[Finding]:
    for code in languages:
        words = node.value.get(code, "")
        spot = node.spot._replace(steps=(*node.spot.steps, code))
        if not words.strip():
            yield spot.error(
                f"{_language(code)} is missing", f"write the text in {names_of(code).english}"
            )
        elif longer := too_long(node, words):
            yield spot.warning(f"{_language(code)} has {longer[0]} words", longer[1])
    for code in node.value:
        if code not in languages:
            yield node.spot.at(code).error(
                f'"{code}" is no language of this festival', nearest(code, languages)
            )


def missing_texts(pack: Pack) -> int:
    """How many times a text lacks a language of the festival."""
    texts = (node.value for node in nodes(pack) if node.is_text)
    return sum(not text.get(code, "").strip() for text in texts for code in pack.festival.languages)


def _language(code: str) -> str:
    return f"{NAMES[code].english} ({code})" if code in NAMES else code


def _fault(sentence: str, spot: Spot) -> Finding:
    """A kind's own finding: "field: problem; remedy", or "field: remedy"."""
    field, colon, rest = sentence.partition(": ")
    if not colon:
        return spot.error("", sentence)
    problem, _, remedy = rest.rpartition("; ")
    return spot.at(field).error(problem, remedy)


def _festival(pack: Pack) -> Iterator[Finding]:
    festival, spot = pack.festival, Spot("festival.toml")
    if not festival.languages:
        said = ", ".join(f'"{code}"' for code in LANGS)
        yield spot.at("languages").error("no language", f"write languages = [{said}]")
    if len(set(festival.languages)) < len(festival.languages):
        yield spot.at("languages").error("one language stands twice", "keep one of the two")
    if not 1 <= festival.days <= 100:
        yield spot.at("days").error(f"{festival.days} days", "write a number from 1 to 100")
    yield from _hours(festival, spot)
    if not pack.streets:
        yield Spot("streets").error("no street", "write streets/<street>/street.toml")
    known = [street.id for street in pack.streets]
    for unknown in (street for street in festival.streets if street not in known):
        yield spot.at("streets").error(f'"{unknown}" is no street here', nearest(unknown, known))


def _nothing_to_play(pack: Pack) -> Iterator[Finding]:
    played = {quiz.street for quiz in pack.quizzes} | {game.street for game in pack.games}
    for street in pack.streets:
        if street.id not in played:
            yield Spot(f"streets/{street.id}/street.toml").warning(
                "a street without a quiz or a game: a station there shows cards alone",
                f'write one with street = "{street.id}"',
            )


def _hours(festival: Festival, spot: Spot) -> Iterator[Finding]:
    hours = {"opens": festival.opens, "closes": festival.closes}
    wrong = [field for field, time in hours.items() if not _is_time(time)]
    for field in wrong:
        yield _no_time(spot.at(field), hours[field])
    if not wrong and festival.opens >= festival.closes:
        problem = f"the festival closes at {festival.closes} before it opens at {festival.opens}"
        yield spot.at("closes").error(problem, "write a later time")


def _is_time(text: str) -> bool:
    return re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", text) is not None


def _no_time(spot: Spot, text: str) -> Finding:
    return spot.error(f'"{text}" is no time of day', 'write hours and minutes: "09:30"')


def _masterclass(one: MasterClass, spot: Spot) -> Iterator[Finding]:
    if not one.at:
        yield spot.at("at").error("no time", 'write when it begins: at = ["11:00", "15:00"]')
    for time in one.at:
        if not _is_time(time):
            yield _no_time(spot.at("at"), time)


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


def _references(pack: Pack, everything: list[Node]) -> Iterator[Finding]:
    streets = {street.id: [area.id for area in street.areas] for street in pack.streets}
    trades = [trade.id for trade in pack.professions]
    for node in everything:
        thing = node.value
        if isinstance(thing, Quiz | Game | Profession):
            yield from _place(thing, node.spot, streets)
        if isinstance(thing, Question) and thing.profession not in (None, *trades):
            problem = f'"{thing.profession}" is no profession of this pack'
            yield node.spot.at("profession").error(problem, nearest(str(thing.profession), trades))


def _place(
    thing: Quiz | Game | Profession, spot: Spot, streets: dict[str, list[str]]
) -> Iterator[Finding]:
    """A quiz or game may leave its area empty: then it belongs to the whole street."""
    if thing.street not in streets:
        problem = f'"{thing.street}" is no street of this festival'
        yield spot.at("street").error(problem, nearest(thing.street, streets))
    elif thing.area not in streets[thing.street] and (thing.area or isinstance(thing, Profession)):
        problem = f'"{thing.area}" is no area of the street "{thing.street}"'
        yield spot.at("area").error(problem, nearest(thing.area, streets[thing.street]))


def _twice(everything: list[Node]) -> Iterator[Finding]:
    """Ids name one thing in the whole pack; so do the numbers of prizes."""
    seen: dict[tuple[Any, str, object], Spot] = {}
    for node in everything:
        for kind in IDENTIFIED:
            if isinstance(node.value, kind):
                yield from _seen_before(seen, (kind, "id", node.value.id), node.spot)
        if isinstance(node.value, Prize):
            yield from _seen_before(seen, (Prize, "number", node.value.number), node.spot)


def _twice_played(pack: Pack) -> Iterator[Finding]:
    """A game that another one makes must not take the id of a third."""
    for folder, own, made in (
        ("quizzes", pack.quizzes, other_quizzes(pack)),
        ("games", pack.games, other_games(pack)),
    ):
        taken = {thing.id for thing in made}
        for thing in own:
            if thing.id in taken:
                problem = f'"{thing.id}" is what another game is called that plays its content too'
                spot = Spot(f"{folder}/{thing.id}.toml").at("id")
                yield spot.error(problem, "write another id")


def _seen_before(
    seen: dict[tuple[Any, str, object], Spot], key: tuple[Any, str, object], spot: Spot
) -> Iterator[Finding]:
    first = seen.setdefault(key, spot)
    if first is not spot:
        where = ", ".join(part for part in (first.file, first.place) if part)
        problem = f"this {key[1]} is taken already by {where}"
        yield spot.at(key[1]).error(problem, f"write another {key[1]}")


def _interests(pack: Pack) -> Iterator[Finding]:
    """What the picture test owes besides its texts and pictures: those are looked at as all are."""
    if pack.interests is None:
        return
    spot = Spot("interests.toml")
    places = {
        item.id: spot.at("item").item(n, item.id) for n, item in enumerate(pack.interests.items)
    }
    streets = [street.id for street in pack.streets]
    for sentence in items.check(pack.interests, pack.festival.languages, streets):
        place, _, rest = sentence.partition(": ")
        problem, _, remedy = rest.rpartition("; ")
        if not problem.endswith("is missing"):
            named = re.fullmatch('item "(.*)"', place)
            known = places.get(named[1]) if named else None
            yield (known or spot).error(problem if known else f"{place}: {problem}", remedy)


def _pictures(pack: Pack, everything: list[Node]) -> Iterator[Finding]:
    used = [node for node in everything if node.field in PICTURES and node.value is not None]
    for node in used:
        if node.value not in pack.pictures:
            problem = f'"{node.value}" is not in pictures/'
            yield node.spot.error(
                problem, f"draw it, or write another name: {nearest(node.value, pack.pictures)}"
            )
    names = {node.value for node in used}
    for name, content in pack.pictures.items():
        spot = Spot(f"pictures/{name}")
        unused = name not in names
        if is_shown(name) or not unused:  # Windows leaves a Thumbs.db beside pictures
            yield from flaws(name, content, spot)
        if unused:
            yield spot.warning("nothing shows this picture", "name it somewhere, or delete it")
