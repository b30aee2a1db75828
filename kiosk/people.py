"""People at work, put together from drawn parts and colours: pure text, it never draws a pixel.

A part is an SVG file, <kind>/<name>.svg. Its groups are layers, and the key colours in it stand
for skin, hand, hair, outfit, trim and hat until a recipe names the real ones.
"""

import re
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Any, TypeVar

import msgspec

from kiosk.content.finding import Finding, Spot, Step
from kiosk.content.lines import line_of
from kiosk.content.plain import convert, nearest, parse

T = TypeVar("T")

LAYERS = (
    *("behind", "neck", "body", "chest", "head", "beard", "sides", "top"),
    *("eyes", "hat", "over", "hands"),
)
"""The groups of a part, from behind the person to the hands in front."""

KEYS = {
    "skin": ("#FF00A0", "#FF00A1", "#FF00A2", "#FF00A3", "#FF00A4"),
    "hand": ("#FF00C0", "#FF00C1", "#FF00C2"),
    "hair": ("#00FFB0", "#00FFB1", "#00FFB2", "#00FFB3"),
    "outfit": ("#00B0FF", "#00B0FE", "#00B0FD"),
    "trim": ("#B0FF00", "#B0FE00", "#B0FD00"),
    "hat": ("#A000FF", "#A000FE", "#A000FD"),
}
"""What the parts are painted with: main, shade, light; skin has cheek and lip too, hair the brow.

The outfit's colour is also the sleeves', so a prop's arms belong to whoever holds it.
"""

HIDDEN = {"top": {"top"}, "all": {"behind", "sides", "top"}}
"""The layers of the hair that vanish beneath a part whose class is covers-top or covers-all."""

RECIPES, CHILDREN, COLOURS = "recipes.toml", "children.toml", "colours.toml"

_LAYER = re.compile(r'<g id="(\w+)">\n(.*?)</g>\n', re.DOTALL)
_COVERS = re.compile(r'<svg [^>]*class="covers-(\w+)"')
_KEY = re.compile("|".join(key for keys in KEYS.values() for key in keys))
_FRAME = (
    '<svg xmlns="http://www.w3.org/2000/svg" version="1.2" baseProfile="tiny"'
    ' width="200" height="240" viewBox="0 0 200 240">\n%s</svg>\n'
)
_IN_HAND = _FRAME.replace(
    'width="200" height="240" viewBox="0 0 200 240"',
    'width="165" height="165" viewBox="40 75 165 165"',
)


class Face(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Who somebody is, whatever they do. worn: glasses, a hearing aid, earrings."""

    face: str
    skin: str
    hair: str
    hair_colour: str
    beard: str = ""
    worn: tuple[str, ...] = ()
    wheelchair: bool = False


class Dress(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a trade puts on somebody and into their hands, which are bare without a glove."""

    outfit: str
    outfit_colour: str
    trim_colour: str = "white"
    headgear: str = ""
    hat_colour: str = "white"
    worn: tuple[str, ...] = ()
    glove_colour: str = ""
    prop: str = ""


class Recipe(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One portrait: a person and the dress of a trade."""

    face: Face
    dress: Dress


class Drawing(msgspec.Struct, frozen=True):
    """One part: the SVG of its layers, and the layers of the hair that vanish beneath it."""

    layers: dict[str, str]
    hides: frozenset[str]


class Colours(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the key colours become, by name, in the order of KEYS."""

    skin: dict[str, tuple[str, str, str, str, str]]
    hair: dict[str, tuple[str, str, str, str]]
    cloth: dict[str, tuple[str, str, str]]


class Parts(msgspec.Struct, frozen=True):
    """Everything portraits are made of. drawings: by "kind/name"."""

    drawings: Mapping[str, Drawing]
    colours: Colours


class PortraitUnreadable(Exception):
    """A part, a colour or a recipe is missing or broken: where, what, and what to write."""


def read_parts(folder: Path) -> Parts:
    """Every part and colour: read once, hand to every call. Raises PortraitUnreadable."""
    paths = sorted(folder.glob("*/*.svg"))
    return Parts({_name(path): _drawing(_text(path)) for path in paths}, _colours(folder))


def read_recipes(folder: Path) -> dict[str, Recipe]:
    """The portrait of every profession, by its slug. Raises PortraitUnreadable."""
    return _recipes(folder, RECIPES)


def read_children(folder: Path) -> dict[str, Recipe]:
    """The faces a child chooses from, by id and in order, each in everyday clothes.

    Raises PortraitUnreadable.
    """
    return _recipes(folder, CHILDREN)


def portrait(recipe: Recipe, parts: Parts) -> bytes:
    """One SVG document, 200 x 240 units, nothing behind the person. Raises PortraitUnreadable."""
    for unknown in _unknown(recipe, parts.drawings, parts.colours, Spot("a portrait")):
        raise PortraitUnreadable(str(unknown))
    drawings = [parts.drawings[name] for _, name in _drawn(recipe)]
    hair = parts.drawings[f"hair/{recipe.face.hair}"]
    hidden = {layer for drawing in drawings for layer in drawing.hides}
    body = "".join(
        drawing.layers.get(layer, "")
        for layer in LAYERS
        for drawing in drawings
        if not (drawing is hair and layer in hidden)
    )
    paint = _paint(recipe, parts.colours)
    return (_FRAME % _KEY.sub(lambda key: paint[key[0]], body)).encode()


def dressed(face: Face, recipe: Recipe, parts: Parts) -> bytes:
    """The same face in another trade: the recipe lends its dress, never its person.

    Raises PortraitUnreadable.
    """
    return portrait(Recipe(face=face, dress=recipe.dress), parts)


def held(recipe: Recipe, parts: Parts) -> bytes:
    """What a trade holds in its hands, and the hands, alone: one SVG document, 165 units square.

    Raises PortraitUnreadable; of empty hands nothing is drawn.
    """
    for unknown in _unknown(recipe, parts.drawings, parts.colours, Spot("a portrait")):
        raise PortraitUnreadable(str(unknown))
    drawing = parts.drawings.get(f"prop/{recipe.dress.prop}")
    body = "".join(drawing.layers.get(layer, "") for layer in LAYERS) if drawing else ""
    paint = _paint(recipe, parts.colours)
    return (_IN_HAND % _KEY.sub(lambda key: paint[key[0]], body)).encode()


def waving(recipe: Recipe, parts: Parts) -> bytes:
    """The same person with a lifted hand in place of the tool. Raises PortraitUnreadable."""
    dress = msgspec.structs.replace(recipe.dress, prop="wave")
    return portrait(msgspec.structs.replace(recipe, dress=dress), parts)


def hat(headgear: str, colour: str, parts: Parts) -> bytes:
    """A headgear alone, where a head would wear it. Raises KeyError for what nobody has drawn."""
    layers = parts.drawings[f"headgear/{headgear}"].layers
    paint = dict(zip(KEYS["hat"], parts.colours.cloth[colour], strict=False))
    # what is seen of the head beneath it stays away
    paint |= dict.fromkeys(KEYS["skin"], "none")
    body = "".join(layers.get(layer, "") for layer in LAYERS)
    return (_FRAME % _KEY.sub(lambda key: paint.get(key[0], key[0]), body)).encode()


def _drawn(recipe: Recipe) -> Iterator[tuple[tuple[Step, ...], str]]:
    """Each field that names a part, and that part; within a layer, later ones lie on top."""
    face, dress = recipe.face, recipe.dress
    if face.wheelchair:
        yield ("face", "wheelchair"), "worn/wheelchair"
    yield ("face", "face"), f"face/{face.face}"
    yield ("face", "hair"), f"hair/{face.hair}"
    if face.beard:
        yield ("face", "beard"), f"beard/{face.beard}"
    yield ("dress", "outfit"), f"outfit/{dress.outfit}"
    for whose, names in (("face", face.worn), ("dress", dress.worn)):
        for position, name in enumerate(names):
            yield (whose, "worn", position), f"worn/{name}"
    if dress.headgear:
        yield ("dress", "headgear"), f"headgear/{dress.headgear}"
    if dress.prop:
        yield ("dress", "prop"), f"prop/{dress.prop}"


def _painted(recipe: Recipe) -> Iterator[tuple[tuple[Step, ...], str, str, str]]:
    """Each field that names a colour, the key colours it sets, its table and its name there."""
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


def _paint(recipe: Recipe, colours: Colours) -> dict[str, str]:
    paint: dict[str, str] = {}
    for _, keys, table, name in _painted(recipe):
        # not strict: a bare hand has no cheek and no lip
        paint |= zip(KEYS[keys], getattr(colours, table)[name], strict=False)
    return paint


def _unknown(
    recipe: Recipe, drawings: Collection[str], colours: Colours, spot: Spot
) -> Iterator[Finding]:
    """Every name in the recipe that stands for no part and no colour."""
    for steps, part in _drawn(recipe):
        if part not in drawings:
            kind, _, name = part.partition("/")
            alike = [known.split("/")[1] for known in drawings if known.startswith(f"{kind}/")]
            yield _at(spot, steps).error(f"there is no part {part}.svg", nearest(name, alike))
    for steps, _, table, name in _painted(recipe):
        if name not in getattr(colours, table):
            problem = f'no colour of {table} is called "{name}"'
            yield _at(spot, steps).error(problem, nearest(name, getattr(colours, table)))


def _at(spot: Spot, steps: tuple[Step, ...]) -> Spot:
    for step in steps:
        spot = spot.item(step) if isinstance(step, int) else spot.at(step)
    return spot


def _recipes(folder: Path, file: str) -> dict[str, Recipe]:
    text, colours = _text(folder / file), _colours(folder)
    drawings = {_name(path) for path in sorted(folder.glob("*/*.svg"))}
    recipes = {}
    for slug, entry in _values(text, Spot(file)).items():
        spot = Spot(file).at(slug)
        recipe = recipes[slug] = _converted(entry, Recipe, spot, text)
        for unknown in _unknown(recipe, drawings, colours, spot):
            raise PortraitUnreadable(str(_lined(unknown, text)))
    return recipes


def _colours(folder: Path) -> Colours:
    text, spot = _text(folder / COLOURS), Spot(COLOURS)
    return _converted(_values(text, spot), Colours, spot, text)


def _values(text: str, spot: Spot) -> dict[str, Any]:
    values = parse(text, spot)
    if isinstance(values, Finding):
        raise PortraitUnreadable(str(values))
    return values


def _converted(raw: object, kind: type[T], spot: Spot, text: str) -> T:
    found = convert(raw, kind, spot)
    if isinstance(found, Finding):
        raise PortraitUnreadable(str(_lined(found, text)))
    return found


def _lined(finding: Finding, text: str) -> Finding:
    return msgspec.structs.replace(finding, line=line_of(text, finding.steps))


def _drawing(svg: str) -> Drawing:
    covers = _COVERS.search(svg)
    hides = HIDDEN.get(covers[1], set()) if covers else set()
    return Drawing(dict(_LAYER.findall(svg)), frozenset(hides))


def _name(path: Path) -> str:
    return f"{path.parent.name}/{path.stem}"


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        problem = f"cannot be read ({error.strerror})"
    except UnicodeDecodeError:
        problem = "this is not a text in UTF-8"
    raise PortraitUnreadable(str(Spot(str(path)).error(problem, "copy it here again")))
