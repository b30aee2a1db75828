import itertools
import re
import shutil
import tomllib
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PIL import Image, ImageChops
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from kiosk.people import (
    COLOURS,
    HIDDEN,
    KEYS,
    LAYERS,
    Parts,
    PortraitUnreadable,
    Recipe,
    dressed,
    portrait,
    read_children,
    read_parts,
    read_recipes,
)
from kiosk.shipped import ASSETS
from tests.stations import shipped_pack

FOLDER = ASSETS / "look" / "portraits"
STROKE = {"stroke", "stroke-width"}
DRAWN = {
    "path": {"d", "fill", "fill-rule", "stroke-linecap", "stroke-linejoin", *STROKE},
    "circle": {"cx", "cy", "r", "fill", *STROKE},
}
ALIKE = 8.0
"""Mean difference of two small pictures' pixels, of 255, below which they look the same."""
ALIKE_NEIGHBOURS = 16.0


@pytest.fixture(scope="module")
def parts() -> Parts:
    return read_parts(FOLDER)


@pytest.fixture(scope="module")
def recipes() -> dict[str, Recipe]:
    return read_recipes(FOLDER)


@pytest.fixture(scope="module")
def children() -> dict[str, Recipe]:
    return read_children(FOLDER)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return shutil.copytree(FOLDER, tmp_path / "portraits")


def painted(svg: bytes) -> Image.Image:
    """The picture as a child sees it from far: 80 x 96 pixels on paper."""
    renderer = QSvgRenderer(QByteArray(svg))
    assert renderer.isValid()
    image = QImage(80, 96, QImage.Format.Format_RGB888)
    image.fill(0xFFFBF6EC)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return Image.frombytes("RGB", (80, 96), bytes(image.constBits()), "raw", "RGB")


def difference(one: Image.Image, other: Image.Image) -> float:
    """The mean difference of the pixels' channels, 0 to 255."""
    changed = ImageChops.difference(one, other).convert("F")
    return float(changed.resize((1, 1), Image.Resampling.BOX).getpixel((0, 0)))  # type: ignore[arg-type]


def names(recipe: Recipe) -> Iterator[str]:
    face, dress = recipe.face, recipe.dress
    yield from (f"face/{face.face}", f"hair/{face.hair}", f"outfit/{dress.outfit}")
    yield from (f"worn/{name}" for name in (*face.worn, *dress.worn))
    yield from (f"beard/{face.beard}", f"headgear/{dress.headgear}", f"prop/{dress.prop}")
    if face.wheelchair:
        yield "worn/wheelchair"


def test_every_profession_of_the_shipped_festival_has_a_portrait(
    recipes: dict[str, Recipe],
) -> None:
    shipped = {trade.id for trade in shipped_pack().professions}
    assert shipped
    assert shipped <= set(recipes)
    assert len(recipes) == 256


def test_every_part_and_colour_is_used_by_somebody(
    parts: Parts, recipes: dict[str, Recipe], children: dict[str, Recipe]
) -> None:
    everybody = [*recipes.values(), *children.values()]
    assert set(parts.drawings) == {
        name for who in everybody for name in names(who) if name[-1] != "/"
    }
    assert set(parts.colours.skin) == {who.face.skin for who in everybody}
    assert set(parts.colours.hair) == {who.face.hair_colour for who in everybody}


def test_women_and_men_young_and_old_stand_in_every_kind_of_trade(
    recipes: dict[str, Recipe],
) -> None:
    faces = [recipe.face for recipe in recipes.values()]
    for start in range(0, len(faces), 8):
        women = ["woman" in face.face for face in faces[start : start + 8]]
        assert 2 <= sum(women) <= 6, list(recipes)[start : start + 8]
    assert 118 <= sum("woman" in face.face for face in faces) <= 138
    assert sum("young" in face.face for face in faces) >= 50
    assert sum("older" in face.face for face in faces) >= 40
    assert sum(face.wheelchair for face in faces) >= 6
    assert not any("child" in face.face for face in faces)


def test_no_two_people_and_no_two_dresses_are_the_same(recipes: dict[str, Recipe]) -> None:
    assert len({recipe.face for recipe in recipes.values()}) == len(recipes)
    assert len({recipe.dress for recipe in recipes.values()}) == len(recipes)


def test_the_portraits_are_told_apart_even_when_small(
    parts: Parts, recipes: dict[str, Recipe]
) -> None:
    pictures = {slug: painted(portrait(recipe, parts)) for slug, recipe in recipes.items()}
    assert [
        pair
        for pair in itertools.combinations(pictures, 2)
        if difference(pictures[pair[0]], pictures[pair[1]]) < ALIKE
    ] == []
    assert [
        pair
        for pair in itertools.pairwise(pictures)
        if difference(pictures[pair[0]], pictures[pair[1]]) < ALIKE_NEIGHBOURS
    ] == []


def test_a_part_holds_only_what_qt_draws_and_the_composer_understands() -> None:
    head = r'<svg xmlns="http://www.w3.org/2000/svg" version="1.2" baseProfile="tiny"'
    covers = "|".join(HIDDEN)
    for path in sorted(FOLDER.glob("*/*.svg")):
        svg = path.read_text(encoding="utf-8")
        begins = rf'{head} viewBox="0 0 200 240"(?: class="covers-(?:{covers})")?>\n'
        assert re.match(begins, svg), path
        layers = re.findall(r'^<g id="(\w+)">$', svg, re.MULTILINE)
        assert layers, path
        assert set(layers) <= set(LAYERS), path
        assert len(set(layers)) == len(layers) == svg.count("<g"), path
        for line in svg.splitlines()[1:-1]:
            if not line.startswith(("<g ", "</g>")):
                check_shape(line, path)


def check_shape(line: str, path: Path) -> None:
    shape = re.fullmatch(r"<(\w+) (.*)/>", line)
    assert shape, (path, line)
    given = dict(re.findall(r'([\w-]+)="([^"]*)"', shape[2]))
    assert set(given) <= DRAWN[shape[1]], (path, line)
    for paint in ("fill", "stroke"):
        assert re.fullmatch("none|#[0-9A-F]{6}", given.get(paint, "none")), (path, line)
    assert given["fill"] != "none" or float(given["stroke-width"]) >= 3, (path, line)


def test_a_finished_portrait_has_no_key_colour_and_no_class_left(
    parts: Parts, recipes: dict[str, Recipe], children: dict[str, Recipe]
) -> None:
    keys = {key for keys in KEYS.values() for key in keys}
    for recipe in (*recipes.values(), *children.values()):
        svg = portrait(recipe, parts).decode()
        assert not keys & set(re.findall("#[0-9A-F]{6}", svg))
        assert "class" not in svg
        assert len(svg) < 24_000


def test_the_dozen_children_differ_and_need_different_things(
    parts: Parts, children: dict[str, Recipe]
) -> None:
    faces = [child.face for child in children.values()]
    assert len(faces) == len(set(faces)) == 12
    assert all(face.face.startswith("child") for face in faces)
    assert sum(face.wheelchair for face in faces) == 1
    worn = [name for face in faces for name in face.worn]
    assert "hearing-aid" in worn
    assert any("glasses" in name for name in worn)
    pictures = [painted(portrait(child, parts)) for child in children.values()]
    for one, other in itertools.combinations(pictures, 2):
        assert difference(one, other) > ALIKE_NEIGHBOURS


def test_every_child_fits_into_every_trade_and_stays_recognisable(
    parts: Parts, recipes: dict[str, Recipe], children: dict[str, Recipe]
) -> None:
    for trade in recipes.values():
        drawn = {dressed(child.face, trade, parts) for child in children.values()}
        assert len(drawn) == len(children), trade


def test_a_child_takes_the_dress_and_keeps_the_face(
    parts: Parts, recipes: dict[str, Recipe], children: dict[str, Recipe]
) -> None:
    child, miner = children["aigul"].face, recipes["underground-miner"]
    svg = dressed(child, miner, parts).decode()
    assert parts.colours.skin[child.skin][0] in svg
    assert parts.colours.cloth[miner.dress.outfit_colour][0] in svg
    assert svg == portrait(Recipe(face=child, dress=miner.dress), parts).decode()


def test_a_helmet_hides_the_top_of_the_hair_and_a_hood_all_of_it(
    parts: Parts, recipes: dict[str, Recipe]
) -> None:
    geologist = recipes["geologist"]
    face = msgspec.structs.replace(geologist.face, hair="long", hair_colour="sand", worn=())
    bare = msgspec.structs.replace(geologist.dress, headgear="", worn=())
    hair = parts.colours.hair["sand"][2]
    for headgear, shown in (("", True), ("hard-hat", False), ("kimeshek", False)):
        dress = msgspec.structs.replace(bare, headgear=headgear)
        svg = portrait(Recipe(face=face, dress=dress), parts).decode()
        assert (hair in svg) == shown
        assert (parts.colours.hair["sand"][0] in svg) == (headgear != "kimeshek")


def test_gloves_cover_the_hands_and_leave_the_face(
    parts: Parts, recipes: dict[str, Recipe]
) -> None:
    dress = msgspec.structs.replace(recipes["geologist"].dress, glove_colour="purple")
    face = recipes["geologist"].face
    svg = portrait(Recipe(face=face, dress=dress), parts).decode()
    assert parts.colours.cloth["purple"][0] in svg
    assert parts.colours.skin[face.skin][0] in svg


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        (
            'prop = "rock-hammer"',
            'prop = "rok-hammer"',
            "recipes.toml line 6, geologist, dress, prop: there is no part prop/rok-hammer.svg;"
            ' perhaps you meant "rock-hammer".',
        ),
        (
            'outfit_colour = "khaki"',
            'outfit_colour = "kaki"',
            "recipes.toml line 6, geologist, dress, outfit_colour: no colour of cloth is called"
            ' "kaki"; perhaps you meant "khaki".',
        ),
        (
            "prop = ",
            "tool = ",
            "recipes.toml line 6, geologist, dress, tool: no such field; write one of"
            " outfit, outfit_colour, trim_colour, headgear, hat_colour, worn, glove_colour, prop.",
        ),
        (
            "[geologist]",
            "[geologist",
            "recipes.toml line 4, column 11: a heading has no end; close it with ].",
        ),
    ],
)
def test_a_slip_in_a_recipe_is_told_with_its_place_and_its_remedy(
    copy: Path, old: str, new: str, sentence: str
) -> None:
    file = copy / "recipes.toml"
    head, rest = file.read_text(encoding="utf-8").split("[geophysicist]", 1)
    assert old in head
    file.write_text(f"{head.replace(old, new)}[geophysicist]{rest}", encoding="utf-8")
    with pytest.raises(PortraitUnreadable) as told:
        read_recipes(copy)
    assert str(told.value) == sentence


def test_a_missing_part_is_told_when_a_portrait_needs_it(
    parts: Parts, recipes: dict[str, Recipe]
) -> None:
    dress = msgspec.structs.replace(recipes["geologist"].dress, worn=("monocle",))
    with pytest.raises(PortraitUnreadable) as told:
        portrait(Recipe(face=recipes["geologist"].face, dress=dress), parts)
    assert str(told.value).startswith(
        "a portrait, dress, worn 1: there is no part worn/monocle.svg; "
    )


def test_a_lost_or_foreign_file_is_told_by_its_name(copy: Path) -> None:
    (copy / COLOURS).write_bytes(b"\xff")
    with pytest.raises(PortraitUnreadable, match=r"colours\.toml: this is not a text in UTF-8; "):
        read_parts(copy)
    (copy / COLOURS).unlink()
    with pytest.raises(PortraitUnreadable, match=r"colours\.toml: cannot be read \(No such file"):
        read_recipes(copy)


def test_the_colours_of_the_people_are_all_hexadecimal() -> None:
    tables = tomllib.loads((FOLDER / COLOURS).read_text(encoding="utf-8"))
    for table in tables.values():
        for shades in table.values():
            assert all(re.fullmatch("#[0-9A-F]{6}", shade) for shade in shades)
