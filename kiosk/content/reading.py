"""One pass over a pack's files: values become structs, and what is wrong gathers on the way."""

from collections.abc import Callable, Sequence
from fnmatch import fnmatchcase
from functools import cache
from pathlib import PurePosixPath
from typing import Any, TypeVar

import msgspec

from kiosk.byhand import NotText, decoded
from kiosk.content.finding import Finding, Spot
from kiosk.content.known import Known
from kiosk.content.model import AnyGame, Author, GuideCard, Prize, Profession, Quiz, Street
from kiosk.content.plain import convert, nearest, parse
from kiosk.games.game import Game
from kiosk.kinds import kinds
from kiosk.questions.question import Question

T = TypeVar("T")
S = TypeVar("S", bound=msgspec.Struct)
Filed = TypeVar("Filed", Street, Quiz, Game)
KindOf = Callable[[dict[str, Any], Spot], "type[Any] | Finding"]


class ProfessionsFile(Author, frozen=True, kw_only=True):
    professions: tuple[Profession, ...] = msgspec.field(name="profession")


class PrizesFile(Author, frozen=True, kw_only=True):
    prizes: tuple[Prize, ...] = msgspec.field(name="prize")


class GuidesFile(Author, frozen=True, kw_only=True):
    cards: tuple[GuideCard, ...] = msgspec.field(name="card")


class Reading:
    """findings: what is wrong. unread: the files that nobody has asked for yet."""

    def __init__(self, files: dict[str, bytes], known: Known) -> None:
        self._files = files
        self._known = known
        self.findings: list[Finding] = []
        self.unread = set(files)

    def match(self, pattern: str) -> list[str]:
        """The names of this pattern; * stands for one folder or file name that is not hidden."""
        depth = pattern.count("/")
        return [
            name
            for name in self._files
            if name.count("/") == depth and fnmatchcase(name, pattern) and not _hidden(name)
        ]

    def bytes(self, name: str) -> bytes:
        self.unread.discard(name)
        return self._files[name]

    def thing(self, name: str, kind: type[T]) -> T | None:
        """The struct that a whole file makes."""
        return self._once(name, kind, lambda: self._thing(name, kind))

    def _thing(self, name: str, kind: type[T]) -> T | None:
        raw = self._raw(name)
        return None if raw is None else self._accept(convert(raw, kind, Spot(name)))

    def listing(self, name: str, kind: type[S], key: str, kind_of: KindOf) -> S | None:
        """The struct of a file with a list of entries [[key]].

        Each entry is looked at by itself, so that one broken entry hides no other.
        """
        return self._once(name, kind, lambda: self._listing(name, kind, key, kind_of))

    def _listing(self, name: str, kind: type[S], key: str, kind_of: KindOf) -> S | None:
        raw = self._raw(name)
        if raw is None:
            return None
        entries = raw.get(key)
        if not isinstance(entries, list) or not all(isinstance(one, dict) for one in entries):
            return self._accept(convert(raw, kind, Spot(name)))
        things = self._entries(entries, Spot(name).at(key), kind_of)
        thing = self._accept(convert({**raw, key: []}, kind, Spot(name)))
        return (
            None if thing is None else msgspec.structs.replace(thing, **{_field(kind, key): things})
        )

    def game(self, name: str) -> Game | None:
        """A game file; its `engine` says which struct it makes."""
        return self._once(name, AnyGame, lambda: self._game(name))

    def _game(self, name: str) -> Game | None:
        raw = self._raw(name)
        kind = None if raw is None else self._accept(engine_of(raw, Spot(name)))
        return None if kind is None else self._accept(convert(raw, kind, Spot(name)))

    def named(self, thing: Filed | None, name: str, own: str) -> list[Filed]:
        """The thing, once it is clear that its id is `own`, the name of its file or folder."""
        if thing is None:
            return []
        if thing.id != own:
            remedy = f'write id = "{own}", or give the file or folder the name "{thing.id}"'
            problem = f'"{thing.id}" is not the name of its file or folder'
            self.findings.append(Spot(name).at("id").error(problem, remedy))
        return [thing]

    def _once(self, name: str, kind: Any, read: Callable[[], T | None]) -> T | None:
        """What is made of a file; the same bytes are read once, unless they hold a fault."""
        question, content = f"read {kind}", self.bytes(name)
        made: T | None = self._known.recall(question, content, kind)
        if made is not None:
            return made
        before = len(self.findings)
        made = read()
        if made is not None and len(self.findings) == before:
            self._known.note(question, content, made)
        return made

    def _raw(self, name: str) -> dict[str, Any] | None:
        try:
            text = decoded(self.bytes(name))
        except NotText as error:
            remedy = "save the file with the encoding UTF-8"
            self.findings.append(Spot(name).error(error.problem, remedy))
            return None
        return self._accept(parse(text, Spot(name)))

    def _entries(self, entries: Sequence[Any], spot: Spot, kind_of: KindOf) -> tuple[Any, ...]:
        found = []
        for position, entry in enumerate(entries):
            item = spot.item(position, entry.get("id"))
            kind = self._accept(kind_of(entry, item))
            found.append(None if kind is None else self._accept(convert(entry, kind, item)))
        return tuple(thing for thing in found if thing is not None)

    def _accept(self, made: T | Finding) -> T | None:
        if isinstance(made, Finding):
            self.findings.append(made)
            return None
        return made


def _hidden(name: str) -> bool:
    return PurePosixPath(name).name.startswith(".")


def stem(name: str) -> str:
    return PurePosixPath(name).stem


def always(kind: type[Any]) -> KindOf:
    return lambda entry, spot: kind


def question_of(entry: dict[str, Any], spot: Spot) -> type[Any] | Finding:
    return _tagged(entry, "kind", _kinds("kiosk.questions", Question), spot)


def engine_of(raw: dict[str, Any], spot: Spot) -> type[Any] | Finding:
    return _tagged(raw, "engine", _kinds("kiosk.games", Game), spot)


@cache
def _kinds(package: str, base: type[msgspec.Struct]) -> dict[str, type[msgspec.Struct]]:
    return kinds(package, base)


def _tagged(
    raw: dict[str, Any], field: str, known: dict[str, type[Any]], spot: Spot
) -> type[Any] | Finding:
    tag = raw.get(field)
    if isinstance(tag, str) and tag in known:
        return known[tag]
    if tag is None:
        return spot.error(f"{field} is missing", nearest(f"{field} =", known))
    return spot.at(field).error(f'"{tag}" is not known', nearest(str(tag), known))


def _field(kind: type[msgspec.Struct], key: str) -> str:
    return next(f.name for f in msgspec.structs.fields(kind) if f.encode_name == key)
