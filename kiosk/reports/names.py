"""What a pack, or a store built from one, calls its streets, areas, professions, rounds, prizes."""

import tomllib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, TypeVar

from db.content import StoreUnreadable
from kiosk.content.content import Content
from kiosk.reports.section import Named, plainly_named
from kiosk.texts import Text

T = TypeVar("T")
Found = dict[tuple[str, str], str]
_ROUNDS = {"quizzes": "quiz", "games": "game"}


def named_in(pack: Path, lang: str) -> Named:
    """Names in a language; whatever the pack does not say, or cannot be read, goes by its id."""
    names: Found = {}
    written: Iterable[tuple[str, Any, Any]] = (
        _of_built(pack, _called, []) if pack.is_file() else _said(pack)
    )
    for kind, id_, said in written:
        if isinstance(said, dict) and (name := said.get(lang) or next(iter(said.values()), "")):
            names.setdefault((kind, str(id_)), str(name))
    return lambda kind, id_: names.get((kind, id_), plainly_named(kind, id_))


def streets_in(pack: Path) -> dict[str, str]:
    """The street of each profession, by their ids: a folder is called as its street."""
    if pack.is_file():
        return _of_built(pack, _streets, {})
    return {
        str(one.get("id")): file.parent.parent.name
        for file in sorted(pack.glob("streets/*/professions/*.toml"))
        for one in _listed(_read(file), "profession")
    }


def trades_in(pack: Path) -> dict[str, str]:
    """The profession whose work a game is, by their ids; of games that say it."""
    if pack.is_file():
        return _of_built(pack, _trades, {})
    heads = (_read(file, whole=False) for file in sorted(pack.glob("games/*.toml")))
    return {str(one.get("id")): str(one["profession"]) for one in heads if one.get("profession")}


def _of_built(store: Path, asked: Callable[[Content], T], nothing: T) -> T:
    try:
        with Content.open(store) as content:
            return asked(content)
    except StoreUnreadable:
        return nothing  # whoever has to play it says why


def _streets(content: Content) -> dict[str, str]:
    return {one.id: one.street for one in content.professions()}


def _trades(content: Content) -> dict[str, str]:
    return {one.id: one.profession for one in content.games() if one.profession}


def _called(content: Content) -> list[tuple[str, str, Text]]:
    streets = content.streets()
    rounds = (("quiz", content.all_quizzes()), ("game", content.games()))
    return [
        ("festival", "", content.festival.name),
        *(("street", street.id, street.name) for street in streets),
        *(("area", f"{street.id}/{area.id}", area.name)
          for street in streets for area in street.areas),
        *(("profession", one.id, one.name) for one in content.professions()),
        *(("prize", one.id, one.name) for one in content.prizes()),
        *((kind, one.id, one.name) for kind, some in rounds for one in some),
    ]  # fmt: skip


def _said(pack: Path) -> Iterator[tuple[str, Any, Any]]:
    festival = _read(pack / "festival.toml")
    yield "festival", "", festival.get("name")
    for file in sorted(pack.glob("streets/*/street.toml")):
        street = _read(file)
        yield "street", street.get("id"), street.get("name")
        for area in _listed(street, "area"):
            yield "area", f"{street.get('id')}/{area.get('id')}", area.get("name")
    for file in sorted(pack.glob("streets/*/professions/*.toml")):
        for one in _listed(_read(file), "profession"):
            yield "profession", one.get("id"), one.get("name")
    for one in _listed(_read(pack / "prizes.toml"), "prize"):
        yield "prize", one.get("id"), one.get("name")
    for folder, kind in _ROUNDS.items():
        for file in sorted(pack.glob(f"{folder}/*.toml")):
            head = _read(file, whole=False)
            yield kind, head.get("id"), head.get("name")


def _read(file: Path, *, whole: bool = True) -> dict[str, Any]:
    """whole: else what stands above the first list, which is all that names need of long files."""
    try:
        text = file.read_text("utf-8")
        return tomllib.loads(text if whole else text.partition("\n[[")[0])
    except (OSError, ValueError):
        return {}


def _listed(words: dict[str, Any], key: str) -> list[dict[str, Any]]:
    listed = words.get(key, [])
    return [one for one in listed if isinstance(one, dict)] if isinstance(listed, list) else []
