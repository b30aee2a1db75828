"""What a pack owes beyond its types. Finds faults, mends nothing."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path as FolderPath
from typing import Any

import msgspec

from kiosk.content.advice import advise
from kiosk.content.asked import questions
from kiosk.content.completeness import table
from kiosk.content.drawer import Drawer, undrawable
from kiosk.content.finding import Finding, PackUnreadable, Spot
from kiosk.content.guides import guides
from kiosk.content.known import Known
from kiosk.content.look import is_time, look, no_time
from kiosk.content.model import (
    Area,
    Festival,
    GuideCard,
    Pack,
    Prize,
    Profession,
    Quiz,
    Street,
)
from kiosk.content.pack import located, parse_pack, read_files
from kiosk.content.pictures import flaws, is_shown
from kiosk.content.plain import guess, nearest
from kiosk.content.reused import other_games, other_quizzes
from kiosk.content.staged import staged
from kiosk.content.voice.script import lines
from kiosk.content.walk import nodes, things
from kiosk.games.game import Game
from kiosk.games.match import Match
from kiosk.interests import items
from kiosk.languages import LANGS
from kiosk.questions.question import Question

NOT_THERE = "is not in pictures/"

IDENTIFIED = (Street, Area, Profession, Quiz, Question, Game, Prize, GuideCard)


def check(pack: Pack, known: Known | None = None, drawer: Drawer | None = None) -> list[Finding]:
    """Errors first, then warnings, each in the order of the files.

    known: what was found out before; with it only what has changed is looked at. drawer: tries
    the pictures; without one they are only read.
    """
    known = known or Known()
    looks = [look(spot, thing, pack.festival.languages, known) for spot, thing in things(pack)]
    found = [*_strays(pack), *_festival(pack), *_references(pack)]
    found += [*_twice(pack), *_twice_played(pack)]
    found += [finding for one in looks for finding in one.findings]
    found += _pictures(pack, [shown for one in looks for shown in one.pictures], known, drawer)
    found += _interests(pack)
    found += guides(pack)
    found += staged(pack.games)
    found += _voices(pack)
    found += _nothing_to_play(pack)
    return sorted(found, key=lambda finding: finding.severity == "warning")


def check_folder(folder: FolderPath, today: date | None = None) -> list[Finding]:
    """All that is to mend in a pack's folder, with lines, whether or not it can be read whole.

    today: for telling facts that are past their date.
    """
    return examine(folder, today)[0]


def examine(
    folder: FolderPath,
    today: date | None,
    known: Known | None = None,
    drawer: Drawer | None = None,
) -> tuple[list[Finding], list[str]]:
    """As check_folder, and the languages side by side as lines for a terminal.

    known, drawer: see check.
    """
    known = known or Known()
    try:
        files = read_files(folder)
        pack = parse_pack(files, known)
        found = check(pack, known, drawer)
        known.forget_others()
        return located(found + advise(pack, today), files), table(pack)
    except PackUnreadable as refused:
        return refused.findings, []


def errors(findings: Iterable[Finding]) -> list[Finding]:
    return [finding for finding in findings if finding.severity == "error"]


def missing_texts(pack: Pack) -> int:
    """How many times a text lacks a language of the festival."""
    texts = (node.value for node in nodes(pack) if node.is_text)
    return sum(not text.get(code, "").strip() for text in texts for code in pack.festival.languages)


def _strays(pack: Pack) -> Iterator[Finding]:
    """First of all warnings: much of what else is missing may lie in them."""
    for name in pack.strays:
        yield Spot(name).warning("nothing reads this file", _stray_remedy(name))
    if not pack.prizes:
        yield Spot("prizes.toml").warning("no prize", "write [[prize]], or no child will win one")


def _stray_remedy(name: str) -> str:
    """Windows hides the last ending of a name, and so do its editors."""
    file = FolderPath(name).name
    if found := re.fullmatch(r"\.?(.+?)\.toml(\.txt)?", file, re.IGNORECASE):
        own = f"{found[1].lower()}.toml"
        if own != file:
            return f'give it the name "{own}", or delete it'
    return "move it where it belongs, or delete it"


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


def _voices(pack: Pack) -> Iterator[Finding]:
    if not pack.voices:
        return
    known = {line.id for line in lines(pack)}
    for name in pack.voices:
        lang, _, text_id = name.partition("/")
        if text_id not in known or lang not in pack.festival.languages:
            spot = Spot(f"voice/{name}.ogg")
            yield spot.warning("no text has this name", "rename it, or delete it")


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
    wrong = [field for field, time in hours.items() if not is_time(time)]
    for field in wrong:
        yield no_time(spot.at(field), hours[field])
    if not wrong and festival.opens >= festival.closes:
        problem = f"the festival closes at {festival.closes} before it opens at {festival.opens}"
        yield spot.at("closes").error(problem, "write a later time")


def _named(pack: Pack) -> Iterator[tuple[Spot, msgspec.Struct]]:
    """Whatever is known by its id in the whole pack, and the few things that are not."""
    for spot, thing in things(pack):
        yield spot, thing
        if isinstance(thing, Street):
            for position, area in enumerate(thing.areas):
                yield spot.at("area").item(position, area.id), area
        if isinstance(thing, Quiz):
            yield from questions(spot, thing)


def _references(pack: Pack) -> Iterator[Finding]:
    streets = {street.id: [area.id for area in street.areas] for street in pack.streets}
    trades = [trade.id for trade in pack.professions]
    for spot, thing in _named(pack):
        if isinstance(thing, Quiz | Game | Profession):
            yield from _place(thing, spot, streets)
        if isinstance(thing, Match):
            yield from _who(thing, spot, trades)
        if isinstance(thing, Question | Game) and thing.profession not in (None, *trades):
            problem = f'"{thing.profession}" is no profession of this pack'
            yield spot.at("profession").error(problem, nearest(str(thing.profession), trades))


def _who(game: Match, spot: Spot, trades: list[str]) -> Iterator[Finding]:
    """Who stands at the bench must be somebody of the pack."""
    for position, pair in enumerate(game.pairs):
        if pair.profession not in (None, *trades):
            problem = f'"{pair.profession}" is no profession of this pack'
            where = spot.at("pairs").item(position, pair.id).at("profession")
            yield where.error(problem, nearest(str(pair.profession), trades))


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


def _twice(pack: Pack) -> Iterator[Finding]:
    """Ids name one thing in the whole pack; so do the numbers of prizes."""
    seen: dict[tuple[Any, str, object], Spot] = {}
    for spot, thing in _named(pack):
        for kind in IDENTIFIED:
            if isinstance(thing, kind):
                yield from _seen_before(seen, (kind, "id", thing.id), spot)
        if isinstance(thing, Prize):
            yield from _seen_before(seen, (Prize, "number", thing.number), spot)


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


def _pictures(
    pack: Pack, used: list[tuple[Spot, str]], known: Known, drawer: Drawer | None
) -> Iterator[Finding]:
    for place, name in used:
        if name not in pack.pictures:
            alike = guess(name, pack.pictures)
            other = f'perhaps you meant "{alike}"' if alike else "write the name of one that is"
            yield place.error(f'"{name}" {NOT_THERE}', f"draw it, or {other}")
    names, sound = {name for _, name in used}, []
    for name, content in pack.pictures.items():
        spot = Spot(f"pictures/{name}")
        unused = name not in names
        if is_shown(name) or not unused:  # Windows leaves a Thumbs.db beside pictures
            found = _flaws(name, content, known)
            yield from found
            if not errors(found):
                sound.append((name, content))
        if unused:
            yield spot.warning("nothing shows this picture", "name it somewhere, or delete it")
    if drawer is not None:
        yield from undrawable(sound, drawer, known)


def _flaws(name: str, content: bytes, known: Known) -> tuple[Finding, ...]:
    about = f"{name}\0".encode() + content
    spot = Spot(f"pictures/{name}")
    return known.answer(
        "flaws", about, tuple[Finding, ...], lambda: tuple(flaws(name, content, spot))
    )
