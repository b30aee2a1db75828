"""What a game looks like on a small picture: its place, and before it what it is played with."""

from collections import OrderedDict
from collections.abc import Callable, Sequence

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from kiosk.games import stages
from ui.drawing import blank, draw, draw_svg

Picture = Callable[[str], bytes | None]

KEPT = 32
"""So many are kept drawn: four pages of a list."""

SHARE, ALONE = 0.5, 0.86
"""Of the height, for a thing that is played with, and for one that is alone."""

TOOLS = ("robot-0", "tool", "hold-0")
"""What hands lead, by its drawing on a stage."""

APART = "~"
"""Between the words of an address: the stage, then the pictures of things."""


class Sights:
    """Draws them, and keeps those that were asked for last."""

    def __init__(self, picture: Picture) -> None:
        self._picture = picture
        self._drawn: OrderedDict[tuple[str, int, int], QImage] = OrderedDict()

    def draw(self, name: str, size: QSize) -> QImage:
        """name: STAGE~PICTURE~PICTURE; the stage may be ""."""
        key = (name, size.width(), size.height())
        if key not in self._drawn:
            stage, *things = name.partition("?")[0].split(APART)
            self._drawn[key] = _sight(stage, things, size, self._picture)
            while len(self._drawn) > KEPT:
                self._drawn.popitem(last=False)
        self._drawn.move_to_end(key)
        return self._drawn[key]


def _sight(stage: str, things: Sequence[str], size: QSize, picture: Picture) -> QImage:
    image = blank(size)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    if stage in stages.names():
        _place(painter, stage, size)
    if things:
        _lay(painter, things, size, picture)
    else:
        _tool(painter, stage, size)
    painter.end()
    return image


def _place(painter: QPainter, name: str, size: QSize) -> None:
    """The back and the front of a place by day; what is too wide for it is cut at both sides."""
    form = stages.stage(name).landscape
    wide, high = stages.FORMS["landscape"]
    unit = max(size.width() / wide, size.height() / high)
    corner = QPointF((size.width() - wide * unit) / 2, size.height() - high * unit)
    painter.fillRect(QRectF(0, 0, size.width(), size.height()), QColor(form.above))
    for laid in (*form.back, *form.front):
        if laid.when == "night":
            continue
        at = corner + QPointF(*laid.at) * unit
        drawing = stages.STAGES / name / f"{laid.files[0]}.svg"
        renderer = QSvgRenderer(QByteArray(drawing.read_bytes()))
        renderer.render(painter, QRectF(at.x(), at.y(), laid.size[0] * unit, laid.size[1] * unit))


def _tool(painter: QPainter, name: str, size: QSize) -> None:
    """What a hand leads on a stage that needs no things."""
    for tool in TOOLS:
        drawing = stages.STAGES / name / f"{tool}.svg"
        if drawing.is_file():
            drawn = draw_svg(drawing.read_bytes(), size * SHARE)
            at = QPointF((size.width() - drawn.width()) / 2, (size.height() - drawn.height()) / 2)
            painter.drawImage(at, drawn)
            return


def _lay(painter: QPainter, things: Sequence[str], size: QSize, picture: Picture) -> None:
    """Things side by side on the lower edge; one alone is as large as its place."""
    side = round(size.height() * (SHARE if len(things) > 1 else ALONE))
    for number, name in enumerate(things):
        raw = picture(name)
        if raw is None:
            continue
        drawn = draw(name, raw, QSize(size.width() // len(things), side))
        middle = size.width() * (number + 0.5) / len(things)
        at = QPointF(middle - drawn.width() / 2, size.height() * 0.97 - drawn.height())
        painter.drawImage(at, drawn)
