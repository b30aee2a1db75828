"""What a pack calls its streets, areas, professions, rounds, prizes: read without building it."""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kiosk.reports.section import Named, plainly_named

Found = dict[tuple[str, str], str]
_ROUNDS = {"quizzes": "quiz", "games": "game"}


def named_in(pack: Path, lang: str) -> Named:
    """Names in a language; whatever the pack does not say, or cannot be read, goes by its id."""
    names: Found = {}
    for kind, id_, said in _said(pack):
        if isinstance(said, dict) and (name := said.get(lang) or next(iter(said.values()), "")):
            names.setdefault((kind, str(id_)), str(name))
    return lambda kind, id_: names.get((kind, id_), plainly_named(kind, id_))


def streets_in(pack: Path) -> dict[str, str]:
    """The street of each profession, by their ids: a folder is called as its street."""
    return {
        str(one.get("id")): file.parent.parent.name
        for file in sorted(pack.glob("streets/*/professions/*.toml"))
        for one in _listed(_read(file), "profession")
    }


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
