"""A linter over what is drawn: reads a window's items and its picture, says what breaks the rules.

The limits are the spec's; all lengths are millimetres of the screen.
"""

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from PySide6.QtGui import QColor, QImage
from PySide6.QtQml import QJSValue, QQmlExpression

from ui.app import Window

TARGET_MM = 20
GAP_MM = 8
EDGE_MM = 15
CAP_MM = {"question": 10.0}
BODY_CAP_MM = 7.3
SCORE_SHARE = 1 / 22
"""Of the screen's height: the letters of a score that is read across the hall."""

NUNITO_CAP = 0.705
"""Height of Nunito's capitals in ems."""

CONTRAST = 7.0
SLACK_MM = 0.6
"""What rounding to whole pixels may cost."""

# The walk happens in QML: Python's wrappers of items outlive the items of a screen that has gone
WALK = """(function () {
    const seen = [];
    const walk = (item, opacity, live, path) => {
        if (!item.visible || item.opacity === 0)
            return;
        if (item.covers === true)
            seen.length = 0;
        const seeThrough = opacity * item.opacity;
        const on = live && item.enabled;
        const at = item.mapToItem(null, 0, 0);
        const far = item.mapToItem(null, item.width, item.height);
        const word = typeof item.text === "string" && item.text !== ""
            && typeof item.role === "string" && item.contentHeight !== undefined;
        const touch = item.activated !== undefined && item.live !== undefined;
        if (word || touch)
            seen.push({
                name: item.objectName || (touch ? item.label || item.text : "") || "",
                text: word ? item.text : "", role: word ? item.role : "",
                touch: touch, live: on && (touch ? item.live : true),
                x: Math.min(at.x, far.x), y: Math.min(at.y, far.y),
                width: Math.abs(far.x - at.x), height: Math.abs(far.y - at.y),
                contentWidth: word ? item.contentWidth : 0,
                contentHeight: word ? item.contentHeight : 0,
                pixels: word ? item.font.pixelSize : 0,
                lines: word ? item.lineCount : 0,
                cut: word ? item.truncated : false,
                align: word ? item.horizontalAlignment : 0,
                valign: word ? item.verticalAlignment : 0,
                colour: word ? String(item.color) : "", opacity: seeThrough, path: path
            });
        let place = 0;
        for (const child of item.children)
            walk(child, seeThrough, on, path + "/" + place++);
    };
    walk(contentItem, 1, true, "");
    return JSON.stringify(seen);
})()"""


@dataclass(frozen=True)
class Item:
    """One text or one thing to touch, in window pixels. path: its place in the tree."""

    name: str
    text: str
    role: str
    touch: bool
    live: bool
    x: float
    y: float
    width: float
    height: float
    contentWidth: float  # noqa: N815 QML's name
    contentHeight: float  # noqa: N815
    pixels: int
    lines: int
    cut: bool
    align: int
    valign: int
    colour: str
    opacity: float
    path: str

    @property
    def called(self) -> str:
        return self.name or f"“{self.text[:40]}”"

    @property
    def inked(self) -> tuple[float, float, float, float]:
        """Left, top, right, bottom of a text's letters."""
        slack = max(0.0, self.width - self.contentWidth)
        left = self.x + {1: 0.0, 4: slack / 2, 2: slack}.get(self.align, 0.0)
        spare = max(0.0, self.height - self.contentHeight)
        top = self.y + {32: 0.0, 128: spare / 2, 64: spare}.get(self.valign, 0.0)
        return left, top, left + self.contentWidth, top + self.contentHeight

    @property
    def box(self) -> tuple[float, float, float, float]:
        return self.x, self.y, self.x + self.width, self.y + self.height


def items(window: Window) -> list[Item]:
    context = window.engine.rootContext()
    expression = QQmlExpression(context, window.quick, WALK)
    found: Any = expression.evaluate()
    assert not expression.hasError(), expression.error().toString()
    value = found[0] if isinstance(found, tuple) else found
    if isinstance(value, QJSValue):
        value = value.toString()
    return [Item(**item) for item in json.loads(value)]


def faults(window: Window, px_per_mm: float, picture: QImage) -> list[str]:
    """Every broken rule as a sentence; the empty list for a screen that may be shown."""
    seen = items(window)
    size = picture.width(), picture.height()
    touches = [item for item in seen if item.touch and item.live]
    words = [item for item in seen if item.text]
    return [
        *_small(touches, px_per_mm),
        *_close(touches, px_per_mm),
        *_at_the_edge(touches, px_per_mm, size),
        *_cut(words, size),
        *_tiny(words, px_per_mm, size),
        *_overlapping(words),
        *_pale(words, picture),
    ]


def _small(touches: list[Item], px_per_mm: float) -> Iterator[str]:
    for item in touches:
        least = min(item.width, item.height) / px_per_mm
        if least < TARGET_MM - SLACK_MM:
            yield f"{item.called} is {least:.1f} mm small to touch"


def _close(touches: list[Item], px_per_mm: float) -> Iterator[str]:
    for one, other in combinations(touches, 2):
        if one.path.startswith(other.path + "/") or other.path.startswith(one.path + "/"):
            continue
        gap = _gap(one.box, other.box) / px_per_mm
        if gap < GAP_MM - SLACK_MM:
            yield f"{one.called} and {other.called} are {gap:.1f} mm apart"


def _gap(one: tuple[float, ...], other: tuple[float, ...]) -> float:
    across = max(one[0] - other[2], other[0] - one[2])
    down = max(one[1] - other[3], other[1] - one[3])
    return max(across, down)


def _at_the_edge(touches: list[Item], px_per_mm: float, size: tuple[int, int]) -> Iterator[str]:
    for item in touches:
        if item.width >= size[0] and item.height >= size[1]:
            continue  # the whole screen is to be touched
        left, top, right, bottom = item.box
        edge = min(left, top, size[0] - right, size[1] - bottom) / px_per_mm
        if edge < EDGE_MM - SLACK_MM:
            yield f"{item.called} stands {edge:.1f} mm from the edge"


def _cut(words: list[Item], size: tuple[int, int]) -> Iterator[str]:
    for item in words:
        left, top, right, bottom = item.inked
        outside = left < -1 or top < -1 or right > size[0] + 1 or bottom > size[1] + 1
        # a last line's spacing below the letters is no letter
        spilt = item.contentHeight > item.height + item.pixels * 0.3 and item.height > 0
        wide = item.contentWidth > item.width + 1 and item.width > 0
        if item.cut or outside or spilt or wide:
            yield f"{item.called} is cut"


def _tiny(words: list[Item], px_per_mm: float, size: tuple[int, int]) -> Iterator[str]:
    for item in words:
        cap = item.pixels * NUNITO_CAP
        if item.role == "number" and cap < size[1] * SCORE_SHARE - 1:
            yield f"{item.called} is {cap / size[1]:.3f} of the screen's height"
        if cap / px_per_mm < CAP_MM.get(item.role, BODY_CAP_MM) - 0.15:
            yield f"{item.called} has capitals of {cap / px_per_mm:.1f} mm"


def _overlapping(words: list[Item]) -> Iterator[str]:
    for one, other in combinations(words, 2):
        slack = 0.25 * min(one.pixels, other.pixels)  # lines are set tight
        if _gap(one.inked, other.inked) < -slack:
            yield f"{one.called} and {other.called} overlap"


def _pale(words: list[Item], picture: QImage) -> Iterator[str]:
    for item in words:
        if item.opacity < 1:
            continue
        ratio = contrast(QColor(item.colour), ground(picture, item))
        if ratio < CONTRAST:
            yield f"{item.called} has a contrast of {ratio:.1f}"


def ground(picture: QImage, item: Item) -> QColor:
    """The colour that a text stands on: the commonest one around its letters."""
    left, top, right, bottom = (round(edge) for edge in item.inked)
    colours: Counter[int] = Counter()
    ink = QColor(item.colour).rgb()
    for y in range(max(0, top), min(picture.height(), bottom), 3):
        for x in range(max(0, left), min(picture.width(), right), 3):
            colours[picture.pixel(x, y)] += 1
    del colours[ink]
    return QColor(colours.most_common(1)[0][0]) if colours else QColor(item.colour)


def contrast(one: QColor, other: QColor) -> float:
    """The contrast ratio of WCAG 2.2: 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    """Relative luminance, WCAG 2.2."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
