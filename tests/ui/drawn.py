"""A linter over what is drawn: reads a window's items and its picture, says what breaks the rules.

The limits are the spec's; all lengths are millimetres of the screen.
"""

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations, product
from typing import Any

from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage
from PySide6.QtQml import QJSValue, QQmlExpression

from ui.window import Window

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
ICON_CONTRAST = 3.0
REACH_MM = 1015
"""Of a six-year-old's hand above the floor."""

LEAVES = 4
"""Of a profession's card."""

SLACK_MM = 0.6
"""What rounding to whole pixels may cost."""

# The walk happens in QML: Python's wrappers of items outlive the items of a screen that has gone
WALK = """(function () {
    const seen = [];
    const box = item => {
        const at = item.mapToItem(null, 0, 0);
        const far = item.mapToItem(null, item.width, item.height);
        return [Math.min(at.x, far.x), Math.min(at.y, far.y),
            Math.max(at.x, far.x), Math.max(at.y, far.y)];
    };
    const within = (one, other) => other === null ? one : [
        Math.max(one[0], other[0]), Math.max(one[1], other[1]),
        Math.min(one[2], other[2]), Math.min(one[3], other[3])];
    const button = item => item.activated !== undefined && item.live && item.visible ? item
        : [...item.children].map(button).find(found => found);
    // the lines that no page shows whole, though its button turns them all
    const unread = (words, window, pager) => {
        const line = words.contentHeight / words.lineCount, first = pager.page;
        const read = new Set();
        for (let turns = 0; turns < pager.pages; ++turns) {
            const top = words.mapToItem(window, 0, 0).y;
            for (let number = 0; number < words.lineCount; ++number)
                if (top + number * line > -2 && top + (number + 1) * line < window.height + 2)
                    read.add(number);
            button(pager)?.activated();
        }
        return pager.page === first ? words.lineCount - read.size : words.lineCount;
    };
    const walk = (item, opacity, live, path, round) => {
        // a hand that shows how a game is played passes over what it plays; a screen that is shown
        // from afar is a picture of one, which nobody reads or touches
        if (!item.visible || item.opacity === 0 || item.objectName === "ghost-hand" || item.afar)
            return;
        if (item.covers === true)
            seen.length = 0;
        const place = box(item);
        const paper = item.radius !== undefined && item.border !== undefined;
        round = {
            window: item.clip ? item : round.window,
            clip: item.clip ? within(place, round.clip) : round.clip,
            pager: typeof item.line === "number" && item.pages !== undefined ? item : round.pager,
            paper: paper && item.width * item.height > 0 ? place : round.paper
        };
        const seeThrough = opacity * item.opacity;
        const on = live && item.enabled;
        const word = typeof item.text === "string" && item.text !== ""
            && typeof item.role === "string" && item.contentHeight !== undefined;
        const icon = word || item.font?.family !== "Material Design Icons" ? "" : item.text;
        const touch = item.activated !== undefined && item.live !== undefined;
        if (word || icon || touch)
            seen.push({
                name: item.objectName || (touch ? item.label || item.text : item.name) || "",
                text: word ? item.text : "", role: word ? item.role : "", icon: icon,
                touch: touch, live: on && (touch ? item.live : true),
                x: place[0], y: place[1],
                width: place[2] - place[0], height: place[3] - place[1],
                clip: round.clip, paper: word ? round.paper : null,
                paged: word && round.pager !== null,
                unread: word && round.pager && round.window
                    ? unread(item, round.window, round.pager) : 0,
                contentWidth: word || icon ? item.contentWidth : 0,
                contentHeight: word || icon ? item.contentHeight : 0,
                pixels: word || icon ? item.font.pixelSize : 0,
                weight: word ? item.font.variableAxes?.wght ?? 400 : 0,
                lines: word ? item.lineCount : 0,
                cut: word ? item.truncated : false,
                align: word || icon ? item.horizontalAlignment : 0,
                valign: word || icon ? item.verticalAlignment : 0,
                colour: word || icon ? String(item.color) : "", opacity: seeThrough, path: path
            });
        let number = 0;
        for (const child of item.children)
            walk(child, seeThrough, on, path + "/" + number++, round);
    };
    const all = { window: null, clip: null, pager: null, paper: null };
    walk(contentItem, 1, true, "", all);
    return JSON.stringify(seen);
})()"""


Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""


PRESS = """(function () {
    const find = item => !item.visible ? null
        : item.objectName === "%s" && item.activated !== undefined && item.live ? item
        : [...item.children].map(find).find(found => found) ?? null;
    const found = find(contentItem);
    found?.activated();
    return found !== null;
})()"""


@dataclass(frozen=True)
class Item:
    """One text, one icon or one thing to touch, in window pixels. path: its place in the tree.

    clip: all of the window that may show it. paper: the box of what a text stands on.
    paged: it is turned like pages. unread: its lines that no page shows.
    """

    name: str
    text: str
    role: str
    icon: str
    touch: bool
    live: bool
    x: float
    y: float
    width: float
    height: float
    contentWidth: float  # noqa: N815 QML's name
    contentHeight: float  # noqa: N815
    pixels: int
    weight: int
    lines: int
    cut: bool
    align: int
    valign: int
    colour: str
    opacity: float
    path: str
    clip: Box | None
    paper: Box | None
    paged: bool
    unread: int

    @property
    def called(self) -> str:
        return self.name or f"“{self.text[:40]}”"

    @property
    def inked(self) -> Box:
        """Where a text's letters are, shown or not."""
        slack = max(0.0, self.width - self.contentWidth)
        left = self.x + {1: 0.0, 4: slack / 2, 2: slack}.get(self.align, 0.0)
        spare = max(0.0, self.height - self.contentHeight)
        top = self.y + {32: 0.0, 128: spare / 2, 64: spare}.get(self.valign, 0.0)
        return left, top, left + self.contentWidth, top + self.contentHeight

    @property
    def shown(self) -> Box:
        """What of it is seen: of a text its letters, of a thing to touch all of it."""
        left, top, right, bottom = self.inked if self.text or self.icon else self.box
        if self.clip is None:
            return left, top, right, bottom
        return (
            max(left, self.clip[0]),
            max(top, self.clip[1]),
            min(right, self.clip[2]),
            min(bottom, self.clip[3]),
        )

    @property
    def box(self) -> Box:
        return self.x, self.y, self.x + self.width, self.y + self.height


def _evaluated(window: Window, script: str) -> Any:
    expression = QQmlExpression(window.engine.rootContext(), window.quick, script)
    found: Any = expression.evaluate()
    assert not expression.hasError(), expression.error().toString()
    value = found[0] if isinstance(found, tuple) else found
    return value.toVariant() if isinstance(value, QJSValue) else value


def press(window: Window, name: str) -> bool:
    """Touch what is called so; False where nothing is, or where it is not to be touched."""
    return bool(_evaluated(window, PRESS % name))


def pages(window: Window) -> Iterator[None]:
    """Turn to each page of what is drawn after the first, and back at last."""
    while press(window, "page-on"):
        yield
    while press(window, "page-back"):
        pass
    for number in range(1, LEAVES):
        if press(window, f"leaf-{number}"):
            yield
    press(window, f"leaf-{LEAVES - 1}")  # the last one lies over the others
    press(window, "leaf-0")


def items(window: Window) -> list[Item]:
    value = _evaluated(window, WALK)
    return [item for item in (Item(**each) for each in json.loads(value)) if _is_seen(item)]


def _is_seen(item: Item) -> bool:
    left, top, right, bottom = item.shown
    return item.clip is None or (right - left > 1 and bottom - top > 1)


def faults(window: Window, px_per_mm: float, picture: QImage, floor_mm: float = 0) -> list[str]:
    """Every broken rule as a sentence; the empty list for a screen that may be shown.

    floor_mm: from the floor to the screen's lower edge; 0 where nobody knows.
    """
    seen = items(window)
    size = picture.width(), picture.height()
    touches = [item for item in seen if item.touch and item.live]
    words = [item for item in seen if item.text]
    icons = [item for item in seen if item.icon]
    return [
        *_small(touches, px_per_mm),
        *_close(touches, px_per_mm),
        *_at_the_edge(touches, px_per_mm, size),
        *_cut(words, size),
        *_broken(words),
        *_tiny(words, px_per_mm, size),
        *_overlapping(combinations(words, 2)),
        *_overlapping(product(words, icons)),
        *_pale(words, picture, CONTRAST),
        *_pale(icons, picture, ICON_CONTRAST),
        *_too_high(touches, px_per_mm, size, floor_mm),
    ]


def _small(touches: list[Item], px_per_mm: float) -> Iterator[str]:
    for item in touches:
        left, top, right, bottom = item.shown
        least = min(right - left, bottom - top) / px_per_mm
        if least < TARGET_MM - SLACK_MM:
            yield f"{item.called} is {least:.1f} mm small to touch"


def _close(touches: list[Item], px_per_mm: float) -> Iterator[str]:
    for one, other in combinations(touches, 2):
        if one.path.startswith(other.path + "/") or other.path.startswith(one.path + "/"):
            continue
        gap = _gap(one.shown, other.shown) / px_per_mm
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
        left, top, right, bottom = item.shown
        edge = min(left, top, size[0] - right, size[1] - bottom) / px_per_mm
        if edge < EDGE_MM - SLACK_MM:
            yield f"{item.called} stands {edge:.1f} mm from the edge"


def _cut(words: list[Item], size: tuple[int, int]) -> Iterator[str]:
    for item in words:
        if item.unread:
            yield f"{item.called} has {item.unread} lines on no page"
        if item.paged:
            continue
        outside = _beyond(item.inked, (0, 0, *size), 1)
        clipped = item.clip is not None and _beyond(item.inked, item.clip, item.pixels * 0.3)
        # a last line's spacing below the letters is no letter
        spilt = item.contentHeight > item.height + item.pixels * 0.3 and item.height > 0
        wide = item.contentWidth > item.width + 1 and item.width > 0
        if item.cut or outside or clipped or spilt or wide:
            yield f"{item.called} is cut"
        # above and below the letters a line has room of its own
        elif item.paper is not None and _beyond(item.inked, item.paper, item.pixels * 0.25):
            yield f"{item.called} does not fit on its paper"


def _broken(words: list[Item]) -> Iterator[str]:
    for item in words:
        metrics = _metrics(item.pixels, item.weight)
        longest = max(metrics.horizontalAdvance(word) for word in re.split(r"[\s-]+", item.text))
        if item.lines > 1 and longest > item.width + 1:
            yield f"{item.called} breaks a word"


@lru_cache
def _metrics(pixels: int, weight: int) -> QFontMetricsF:
    font = QFont("Nunito")
    font.setPixelSize(pixels)
    font.setVariableAxis(QFont.Tag("wght"), weight)
    return QFontMetricsF(font)


def _beyond(inked: Box, place: Box, slack: float) -> bool:
    left, top, right, bottom = inked
    across = left < place[0] - 1 or right > place[2] + 1
    return across or top < place[1] - slack or bottom > place[3] + slack


def _tiny(words: list[Item], px_per_mm: float, size: tuple[int, int]) -> Iterator[str]:
    for item in words:
        cap = item.pixels * NUNITO_CAP
        if item.role == "number" and cap < size[1] * SCORE_SHARE - 1:
            yield f"{item.called} is {cap / size[1]:.3f} of the screen's height"
        if cap / px_per_mm < CAP_MM.get(item.role, BODY_CAP_MM) - 0.15:
            yield f"{item.called} has capitals of {cap / px_per_mm:.1f} mm"


def _overlapping(pairs: Iterable[tuple[Item, Item]]) -> Iterator[str]:
    for one, other in pairs:
        slack = 0.25 * min(one.pixels, other.pixels)  # lines are set tight
        if _gap(one.shown, other.shown) < -slack:
            yield f"{one.called} and {other.called} overlap"


def _too_high(
    touches: list[Item], px_per_mm: float, size: tuple[int, int], floor_mm: float
) -> Iterator[str]:
    for item in touches:
        top = floor_mm + (size[1] - item.shown[1]) / px_per_mm
        if floor_mm and item.height < size[1] and top > REACH_MM + SLACK_MM:
            yield f"{item.called} begins {top:.0f} mm above the floor"


def _pale(seen: list[Item], picture: QImage, least: float) -> Iterator[str]:
    picture = picture.convertToFormat(QImage.Format.Format_RGB32)
    for item in seen:
        if item.opacity < 1:
            continue
        ratio = contrast(QColor(item.colour), ground(picture, item))
        if ratio < least:
            yield f"{item.called} has a contrast of {ratio:.1f}"


def ground(picture: QImage, item: Item) -> QColor:
    """The colour that a text or icon stands on: the commonest one around its letters or along
    the icon's frame, which the icon's own shape may fill. picture: as RGB32."""
    left, top, right, bottom = (round(edge) for edge in item.shown)
    colours: Counter[int] = Counter()
    first, last = max(0, left), min(picture.width(), right)
    for y in range(max(0, top), min(picture.height(), bottom), 3):
        line: memoryview = picture.constScanLine(y)  # type: ignore[assignment]  # a stub says object
        row = line.cast("I")[first:last:3]
        if item.text or not top + 3 <= y < bottom - 3:
            colours.update(row)
        else:
            colours.update(row[:1] if first == left else ())
            colours.update(row[-1:] if last == right else ())
    del colours[QColor(item.colour).rgb()]
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
