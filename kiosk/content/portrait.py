"""People at work, put together from drawn parts and colours: pure text, it never draws a pixel.

The parts are SVG files in <folder>/<kind>/<name>.svg. Their groups are layers, and the key colours
in them stand for skin, hair, hand, outfit, trim and hat until a recipe names the real ones.
"""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TypeVar

import msgspec

from kiosk.content.finding import Finding, Spot, Step
from kiosk.content.lines import line_of
from kiosk.content.plain import convert, nearest, parse

T = TypeVar("T")

LAYERS = (
    *("behind", "neck", "body", "chest", "head", "beard", "sides", "top"),
    *("eyes", "hat", "over", "hands"),
)
"""The groups of a part, from the wall behind the person to the hands in front."""

KEYS = {
    "skin": ("#FF00A0", "#FF00A1", "#FF00A2", "#FF00A3", "#FF00A4"),
    "hand": ("#FF00C0", "#FF00C1", "#FF00C2"),
    "hair": ("#00FFB0", "#00FFB1", "#00FFB2", "#00FFB3"),
    "outfit": ("#00B0FF", "#00B0FE", "#00B0FD"),
    "trim": ("#B0FF00", "#B0FE00", "#B0FD00"),
    "hat": ("#A000FF", "#A000FE", "#A000FD"),
}
"""What the drawings paint with: main, shade, light; for skin also cheek and lip, for hair brow."""

PLAIN_COLOUR = "white"
RECIPES, CHILDREN, COLOURS = "recipes.toml", "children.toml", "colours.toml"

_GROUP = re.compile(r'<g id="(\w+)">\n(.*?)</g>\n', re.DOTALL)
_COVERS = re.compile(r'<svg [^>]*class="covers-(\w+)"')
_HIDDEN = {"top": {"top"}, "all": {"behind", "sides", "top"}}
_COLOUR = re.compile("|".join(key for keys in KEYS.values() for key in keys))
_FRAME = (
    '<svg xmlns="http://www.w3.org/2000/svg" version="1.2" baseProfile="tiny"'
    ' width="200" height="240" viewBox="0 0 200 240">\n%s</svg>\n'
)


class Face(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Who somebody is, whatever they wear to work. worn: glasses, a hearing aid, earrings."""

    face: str
    skin: str
    hair: str
    hair_colour: str
    beard: str = ""
    worn: tuple[str, ...] = ()
    wheelchair: bool = False


class Dress(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a trade puts on somebody and into their hands. Without glove the hands are bare."""

    outfit: str
    outfit_colour: str = PLAIN_COLOUR
    trim_colour: str = PLAIN_COLOUR
    headgear: str = ""
    hat_colour: str = PLAIN_COLOUR
    worn: tuple[str, ...] = ()
    glove_colour: str = ""
    prop: str = ""


class Recipe(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One portrait: a person and the dress of a trade."""

    face: Face
    dress: Dress


class Drawing(msgspec.Struct, frozen=True):
    """One part: its layers' SVG, and which layers of the hair vanish beneath it."""

    layers: dict[str, str]
    hides: frozenset[str]


class Parts(msgspec.Struct, frozen=True):
    """Everything portraits are made of. drawings: by "kind/name"; colours: by kind and name."""

    drawings: Mapping[str, Drawing]
    colours: Mapping[str, Mapping[str, tuple[str, ...]]]


class PortraitUnreadable(Exception):
    """A part, a colour or a recipe is missing or broken; str() says where and what to write."""


def read_parts(folder: Path) -> Parts:
    """Every part and colour, read once: hand it to every call. Raises PortraitUnreadable."""
    drawings = {
        f"{path.parent.name}/{path.stem}": _drawing(_text(path))
        for path in sorted(folder.glob("*/*.svg"))
    }
    return Parts(drawings, _toml(folder / COLOURS, dict[str, dict[str, tuple[str, ...]]]))


def read_recipes(folder: Path) -> dict[str, Recipe]:
    """The portrait of every profession, by its slug. Raises PortraitUnreadable."""
    return _recipes(folder / RECIPES)


def read_children(folder: Path) -> dict[str, Recipe]:
    """The faces a child chooses from, in their order, each in everyday clothes.

    Raises PortraitUnreadable.
    """
    return _recipes(folder / CHILDREN)


def portrait(recipe: Recipe, parts: Parts) -> bytes:
    """One SVG document, 200 x 240 units, nothing behind the person. Raises PortraitUnreadable."""
    missing = next(_unknown(recipe, parts, Spot("a portrait")), None)
    if missing:
        raise PortraitUnreadable(str(missing))
    drawings = [parts.drawings[f"{kind}/{name}"] for _, kind, name in _drawn(recipe)]
    hidden = frozenset[str]().union(*(drawing.hides for drawing in drawings))
    hair = parts.drawings[f"hair/{recipe.face.hair}"]
    paint = _paint(recipe, parts)
    body = "".join(
        drawing.layers.get(layer, "")
        for layer in LAYERS
        for drawing in drawings
        if not (drawing is hair and layer in hidden)
    )
    return (_FRAME % _COLOUR.sub(lambda key: paint[key[0]], body)).encode()


def dressed(face: Face, recipe: Recipe, parts: Parts) -> bytes:
    """The same face in another trade: the recipe lends its dress, never its person."""
    return portrait(Recipe(face=face, dress=recipe.dress), parts)


def _drawn(recipe: Recipe) -> Iterator[tuple[tuple[Step, ...], str, str]]:
    """What the recipe names: the field, the kind of part and its name. Within a layer this is
    the order of painting."""
    face, dress = recipe.face, recipe.dress
    if face.wheelchair:
        yield ("face", "wheelchair"), "worn", "wheelchair"
    yield ("face", "face"), "face", face.face
    yield ("face", "hair"), "hair", face.hair
    if face.beard:
        yield ("face", "beard"), "beard", face.beard
    yield ("dress", "outfit"), "outfit", dress.outfit
    for place, names in (("face", face.worn), ("dress", dress.worn)):
        for position, name in enumerate(names):
            yield (place, "worn", position), "worn", name
    if dress.headgear:
        yield ("dress", "headgear"), "headgear", dress.headgear
    if dress.prop:
        yield ("dress", "prop"), "prop", dress.prop


def _painted(recipe: Recipe) -> Iterator[tuple[tuple[Step, ...], str, str, str]]:
    """The field, the key colours it sets, the table of colours and the name in it."""
    face, dress = recipe.face, recipe.dress
    yield ("face", "skin"), "skin", "skin", face.skin
    yield ("face", "hair_colour"), "hair", "hair", face.hair_colour
    yield ("dress", "outfit_colour"), "outfit", "cloth", dress.outfit_colour
    yield ("dress", "trim_colour"), "trim", "cloth", dress.trim_colour
    yield ("dress", "hat_colour"), "hat", "cloth", dress.hat_colour
    if dress.glove_colour:
        yield ("dress", "glove_colour"), "hand", "cloth", dress.glove_colour
    else:
        yield ("face", "skin"), "hand", "skin", face.skin


def _paint(recipe: Recipe, parts: Parts) -> dict[str, str]:
    paint: dict[str, str] = {}
    for _, keys, table, name in _painted(recipe):
        paint.update(zip(KEYS[keys], parts.colours[table][name], strict=False))
    return paint


def _unknown(recipe: Recipe, parts: Parts, spot: Spot) -> Iterator[Finding]:
    """Every name in the recipe that stands for no part and no colour."""
    for steps, kind, name in _drawn(recipe):
        if f"{kind}/{name}" not in parts.drawings:
            known = [part.split("/")[1] for part in parts.drawings if part.startswith(f"{kind}/")]
            yield _at(spot, steps).error(f"there is no part {kind}/{name}.svg", nearest(name, known))
    for steps, _, table, name in _painted(recipe):
        if name not in parts.colours.get(table, {}):
            problem = f'no {table} colour is called "{name}"'
            yield _at(spot, steps).error(problem, nearest(name, parts.colours.get(table, {})))


def check_recipes(folder: Path, parts: Parts) -> list[Finding]:
    """Every unknown name in recipes.toml and children.toml, with its line."""
    findings = []
    for file in (RECIPES, CHILDREN):
        text = _text(folder / file)
        for slug, recipe in _recipes(folder / file).items():
            spot = Spot(file).at(slug)
            findings += [_lined(found, text) for found in _unknown(recipe, parts, spot)]
    return findings


def _at(spot: Spot, steps: tuple[Step, ...]) -> Spot:
    for step in steps:
        spot = spot.item(step) if isinstance(step, int) else spot.at(step)
    return spot


def _drawing(svg: str) -> Drawing:
    covers = _COVERS.search(svg)
    hides = _HIDDEN.get(covers[1], set()) if covers else set()
    return Drawing(dict(_GROUP.findall(svg)), frozenset(hides))


def _recipes(path: Path) -> dict[str, Recipe]:
    return _toml(path, dict[str, Recipe])


def _toml(path: Path, kind: type[T]) -> T:
    text, spot = _text(path), Spot(path.name)
    values = parse(text, spot)
    found = values if isinstance(values, Finding) else convert(values, kind, spot)
    if isinstance(found, Finding):
        raise PortraitUnreadable(str(_lined(found, text)))
    return found


def _lined(finding: Finding, text: str) -> Finding:
    line = finding.line or line_of(text, finding.steps)
    return msgspec.structs.replace(finding, line=line)


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise PortraitUnreadable(f"{path} cannot be read ({error}); copy it here again.") from error
