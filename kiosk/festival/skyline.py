"""A street's skyline as a picture for paper: the drawings of assets/look, in the few shapes of SVG
Tiny that they are made of. The screen draws them with Qt, which nothing here may know."""

import math
import re
import zlib
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from fontTools.misc.transform import Identity, Transform
from fontTools.pens.basePen import BasePen
from fontTools.pens.transformPen import TransformPen
from fontTools.svgLib.path import PathBuilder, parse_path
from PIL import Image, ImageDraw

STREETS = Path(__file__).parent.parent.parent / "assets" / "look" / "streets"
WIDTH, HEIGHT = 3840, 900
_FINER = 2
"""Drawn so much larger and made smaller: Pillow's edges are hard."""

Points = list[tuple[float, float]]


def look_of(street: str) -> str:
    """The drawing of a street; one that has none borrows another's, as on the screen."""
    drawn = sorted(path.name for path in STREETS.iterdir() if path.is_dir())
    return street if street in drawn else drawn[zlib.crc32(street.encode()) % len(drawn)]


@lru_cache(8)
def skyline(look: str, width: int, height: int) -> Image.Image:
    """RGBA of width x height pixels: the whole height, of the breadth what finds room."""
    scale = height / HEIGHT * _FINER
    image = Image.new("RGBA", (width * _FINER, height * _FINER))
    root = ElementTree.fromstring((STREETS / look / "skyline.svg").read_bytes())
    for shape, moved in _shapes(root, Identity.scale(scale)):
        _draw(image, shape, moved, scale)
    return image.reduce(_FINER)


def _shapes(node: Any, moved: Transform) -> Iterator[tuple[Any, Transform]]:
    for child in node:
        here = moved.transform(_transform(child.get("transform", "")))
        if child.tag.endswith("}g"):
            yield from _shapes(child, here)
        else:
            yield child, here


_MOVES = {
    "translate": Transform.translate,
    "scale": Transform.scale,
    "rotate": lambda made, degrees: made.rotate(math.radians(degrees)),
}


def _transform(words: str) -> Transform:
    made = Identity
    for name, numbers in re.findall(r"(\w+)\(([^)]*)\)", words):
        made = _MOVES[name](made, *map(float, numbers.replace(",", " ").split()))
    return made


def _draw(image: Image.Image, shape: Any, moved: Transform, scale: float) -> None:
    pen = _Flat()
    parse_path(_path(shape), TransformPen(pen, moved))
    fill, stroke = shape.get("fill", "#000000"), shape.get("stroke", "none")
    if fill != "none":
        opacity = float(shape.get("fill-opacity", "1"))
        mask = Image.new("L", image.size)
        brush = ImageDraw.Draw(image if opacity == 1 else mask)
        for points in (way for way in pen.ways if len(way) > 2):
            brush.polygon(points, fill=fill if opacity == 1 else round(255 * opacity))
        if opacity < 1:
            image.paste(fill, (0, 0), mask)
    if stroke != "none":
        width = max(1, round(float(shape.get("stroke-width", "1")) * scale))
        for points in pen.ways:
            _line(ImageDraw.Draw(image), points, stroke, width)


def _line(brush: ImageDraw.ImageDraw, points: Points, colour: str, width: int) -> None:
    """With round ends and corners, as all strokes there are."""
    brush.line(points, fill=colour, width=width, joint="curve")
    half = width / 2
    for x, y in (points[0], points[-1]):
        brush.ellipse((x - half, y - half, x + half, y + half), fill=colour)


def _path(shape: Any) -> str:
    """Any shape as a path's words; "" for what is none."""
    builder = PathBuilder()
    plain = ElementTree.Element(shape.tag, {k: v for k, v in shape.items() if k != "transform"})
    builder.add_path_from_element(plain)
    return builder.paths[0] if builder.paths else ""


class _Flat(BasePen):  # type: ignore[misc]
    """Curves become short lines."""

    def __init__(self) -> None:
        super().__init__(None)
        self.ways: list[Points] = []

    def _moveTo(self, pt: tuple[float, float]) -> None:  # noqa: N802
        self.ways.append([pt])

    def _lineTo(self, pt: tuple[float, float]) -> None:  # noqa: N802
        self.ways[-1].append(pt)

    def _curveToOne(self, a: Any, b: Any, c: Any) -> None:  # noqa: N802
        way, steps = self.ways[-1], 12
        (x0, y0) = way[-1]
        for n in range(1, steps + 1):
            t = n / steps
            w = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
            xs, ys = (x0, a[0], b[0], c[0]), (y0, a[1], b[1], c[1])
            way.append(
                (
                    sum(p * q for p, q in zip(w, xs, strict=True)),
                    sum(p * q for p, q in zip(w, ys, strict=True)),
                )
            )

    def _closePath(self) -> None:  # noqa: N802
        self.ways[-1].append(self.ways[-1][0])
