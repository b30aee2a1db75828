"""A pack's folder of TOML and pictures -> the model. All errors are collected, none guessed away.

The files: festival.toml, prizes.toml, streets/<street>/street.toml,
streets/<street>/professions/<area>.toml, quizzes/<quiz>.toml, games/<game>.toml,
interests.toml, guides/<street>.toml, pictures/*, voice/<lang>/<text's id>.ogg. What lies in
checked/ is for people and is passed over.
"""

import errno
import os
from collections.abc import Iterator
from functools import cache
from hashlib import blake2b
from pathlib import Path, PurePosixPath
from typing import NoReturn

import msgspec

from kiosk.byhand import NotText, decoded
from kiosk.content.finding import Finding, PackUnreadable, Spot
from kiosk.content.known import Known
from kiosk.content.lines import on_its_line
from kiosk.content.model import Area, Festival, GuideCard, Pack, Prize, Profession, Quiz, Street
from kiosk.content.reading import (
    GuidesFile,
    PrizesFile,
    ProfessionsFile,
    Reading,
    always,
    question_of,
    stem,
)
from kiosk.files import read_plain
from kiosk.games.game import Game
from kiosk.interests.items import Interests, Item
from kiosk.printable import path_text

MOST_BYTES = 32 * 2**20
"""Of one file: 50,000 questions are a quarter of it, and no picture may be so large."""

CHECKED = "checked"
"""A pack's folder of what its second readers wrote down: for people, no station plays it."""

__all__ = [
    "Finding",
    "PackUnreadable",
    "digest",
    "located",
    "looks",
    "names",
    "parse_pack",
    "read_files",
    "read_pack",
    "require_pack",
]


def read_pack(folder: Path) -> Pack:
    """Raises PackUnreadable with everything that keeps the folder from being a pack."""
    return parse_pack(read_files(folder))


def read_files(folder: Path) -> dict[str, bytes]:
    """The pack's files in order: name seen from the folder, with forward slashes -> bytes, none of
    those that nothing reads.

    Raises PackUnreadable when the folder is no pack or a file cannot be read.
    """
    require_pack(folder)
    files, findings = {}, []
    for name in sorted(names(folder)):
        try:
            files[name] = read_plain(folder / name, MOST_BYTES) if is_read(name) else b""
        except OSError as error:
            problem = f"cannot be read ({error.strerror})"
            what = "save it smaller" if error.errno == errno.EFBIG else "copy it here again"
            findings.append(Spot(name).error(problem, what))
    if findings:
        raise PackUnreadable(findings)
    return files


def require_pack(folder: Path) -> None:
    """Raises PackUnreadable, with one finding about the path itself, where no pack lies."""
    if why := _no_pack(folder):
        raise PackUnreadable([Spot(path_text(folder)).error(*why)])


def _no_pack(folder: Path) -> tuple[str, str] | None:
    """Why a path is no pack's folder, and what to do."""
    # not Path.exists() and its like: they raise where the folder cannot be looked into
    if not os.path.exists(folder):  # noqa: PTH110
        return "there is no such folder", "look at its name"
    if not os.path.isdir(folder):  # noqa: PTH112
        return "this is a file", "name the folder that holds festival.toml"
    if not os.path.isfile(folder / "festival.toml"):  # noqa: PTH113
        return "no festival.toml in this folder", "write one, or name the folder that has it"
    return None


def names(folder: Path) -> Iterator[str]:
    """What lies in a pack's folder, but for its readers' notes and what a system hides there.

    Raises PackUnreadable when a folder in it cannot be listed.
    """
    for where, folders, files in os.walk(folder, onerror=_refuse):
        folders[:] = [name for name in folders if not name.startswith(".")]
        inside = Path(where).relative_to(folder).as_posix()
        if inside == "." and CHECKED in folders:
            folders.remove(CHECKED)
        for name in files:
            if not name.startswith(".") or _hides_toml(name):
                yield name if inside == "." else f"{inside}/{name}"


def _hides_toml(name: str) -> bool:
    """An author's own; "._x.toml" is what a Mac leaves beside x.toml on a stick."""
    return name.lower().endswith(".toml") and not name.startswith("._")


def is_read(name: str) -> bool:
    """Whether a file belongs to a pack by its look: TOML anywhere, everything in pictures/, and
    what was read aloud in voice/."""
    place = PurePosixPath(name)
    return not place.name.startswith(".") and (
        place.suffix == ".toml"
        or place.parent.as_posix() == "pictures"
        or (place.suffix == ".ogg" and place.parts[0] == "voice")
    )


def _refuse(error: OSError) -> NoReturn:
    problem = f"cannot be read ({error.strerror})"
    raise PackUnreadable(
        [Spot(str(error.filename)).error(problem, "give this user the right to read it")]
    )


def looks(folder: Path) -> str:
    """What tells at a glance that a pack has changed: names, sizes, times; no file is opened.

    Raises PackUnreadable when a folder in it cannot be listed.
    """
    total = blake2b(digest_size=16)
    for name in sorted(names(folder)):
        try:
            seen = (folder / name).stat()
        except OSError:
            continue  # being saved by way of another file; whoever reads the pack will say so
        total.update(f"{name}\0{seen.st_size}\0{seen.st_mtime_ns}\0".encode())
    return total.hexdigest()


def digest(files: dict[str, bytes]) -> str:
    """32 hex digits over every name and byte of the pack."""
    total = blake2b(digest_size=16)
    for name, content in sorted(files.items()):
        total.update(f"{name}\0{len(content)}\0".encode())
        total.update(content)
    return total.hexdigest()


def parse_pack(files: dict[str, bytes], known: Known | None = None) -> Pack:
    """Raises PackUnreadable with the errors of all files. known: what was read before."""
    reading = Reading(files, known or Known())
    festival = reading.thing("festival.toml", Festival)
    streets = in_order(_streets(reading), festival.streets if festival else ())
    professions = _professions(reading, streets)
    quizzes, games, prizes = _quizzes(reading), _games(reading), _prizes(reading)
    interests, guides = _interests(reading), _guides(reading, streets)
    pictures = {name.split("/")[1]: reading.bytes(name) for name in reading.match("pictures/*")}
    voices = {
        name.removeprefix("voice/").removesuffix(".ogg"): reading.bytes(name)
        for name in reading.match("voice/*/*.ogg")
    }
    if reading.findings or festival is None:
        raise PackUnreadable(located(reading.findings, files))
    return Pack(
        festival=festival,
        streets=streets,
        professions=professions,
        quizzes=quizzes,
        games=games,
        prizes=prizes,
        pictures=pictures,
        interests=interests,
        strays=tuple(sorted(reading.unread)),
        voices=voices,
        guides=guides,
    )


def located(findings: list[Finding], files: dict[str, bytes]) -> list[Finding]:
    """The findings with their lines, as far as the files show them."""

    @cache
    def text(name: str) -> str:
        try:
            return decoded(files.get(name, b"")) if name.endswith(".toml") else ""
        except NotText:
            return ""

    return [on_its_line(one, text(one.file)) if text(one.file) else one for one in findings]


def _streets(reading: Reading) -> tuple[Street, ...]:
    found: list[Street] = []
    for name in reading.match("streets/*/street.toml"):
        street = reading.listing(name, Street, "area", always(Area))
        found += reading.named(street, name, PurePosixPath(name).parent.name)
    return tuple(found)


def in_order(streets: tuple[Street, ...], ids: tuple[str, ...]) -> tuple[Street, ...]:
    """Those that the festival names first, as it names them; the others as they come."""
    rank = {street_id: position for position, street_id in enumerate(ids)}
    return tuple(sorted(streets, key=lambda street: rank.get(street.id, len(rank))))


def _professions(reading: Reading, streets: tuple[Street, ...]) -> tuple[Profession, ...]:
    """In the order of the areas in street.toml, and within an area as its file has them."""
    places = [(street.id, area.id) for street in streets for area in street.areas]
    rank = {place: position for position, place in enumerate(places)}
    found: list[Profession] = []
    for name in reading.match("streets/*/professions/*.toml"):
        file = reading.listing(name, ProfessionsFile, "profession", always(Profession))
        found += _placed(file, name, reading) if file else []
    return tuple(sorted(found, key=lambda trade: rank.get((trade.street, trade.area), len(rank))))


def _placed(file: ProfessionsFile, name: str, reading: Reading) -> list[Profession]:
    """The professions with the street and area that the file's place gives them."""
    spot = Spot(name).at("profession")
    for position, trade in enumerate(file.professions):
        if trade.street or trade.area:
            item = spot.item(position, trade.id)
            problem = "street and area come from the folder and the file's name"
            reading.findings.append(item.error(problem, "leave them out"))
    street, area = name.split("/")[1], stem(name)
    return [msgspec.structs.replace(t, street=street, area=area) for t in file.professions]


def _quizzes(reading: Reading) -> tuple[Quiz, ...]:
    found: list[Quiz] = []
    for name in reading.match("quizzes/*.toml"):
        quiz = reading.listing(name, Quiz, "question", question_of)
        found += reading.named(quiz, name, stem(name))
    return tuple(found)


def _games(reading: Reading) -> tuple[Game, ...]:
    found: list[Game] = []
    for name in reading.match("games/*.toml"):
        found += reading.named(reading.game(name), name, stem(name))
    return tuple(found)


def _prizes(reading: Reading) -> tuple[Prize, ...]:
    found: list[Prize] = []
    for name in reading.match("prizes.toml"):
        file = reading.listing(name, PrizesFile, "prize", always(Prize))
        found += file.prizes if file else ()
    return tuple(found)


def _guides(reading: Reading, streets: tuple[Street, ...]) -> tuple[GuideCard, ...]:
    """In the order of the streets and areas; a card of no area comes last."""
    places = [(street.id, area.id) for street in streets for area in street.areas]
    rank = {place: position for position, place in enumerate(places)}
    found: list[GuideCard] = []
    for name in reading.match("guides/*.toml"):
        file = reading.listing(name, GuidesFile, "card", always(GuideCard))
        cards = file.cards if file else ()
        for position, card in enumerate(cards):
            if card.street:
                spot = Spot(name).at("card").item(position, card.id)
                problem = "the street comes from the file's name"
                reading.findings.append(spot.at("street").error(problem, "leave it out"))
        found += [msgspec.structs.replace(card, street=stem(name)) for card in cards]
    return tuple(sorted(found, key=lambda card: rank.get((card.street, card.area), len(rank))))


def _interests(reading: Reading) -> Interests | None:
    for name in reading.match("interests.toml"):
        return reading.listing(name, Interests, "item", always(Item))
    return None
