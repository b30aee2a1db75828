"""A picture of the pack at the size asked for: what the station's window shows."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter
from PySide6.QtSvg import QSvgRenderer


def draw(name: str, raw: bytes, requested: QSize) -> QImage:
    """requested: empty for the picture's own size; its proportions stay. Null where the bytes of
    a photo are no picture, blank where a drawing is none."""
    if name.lower().endswith(".svg"):
        return draw_svg(raw, requested)
    image = _photo(raw)
    if requested.isEmpty() or image.isNull():
        return image
    return image.scaled(
        requested, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )


def draw_svg(raw: bytes, requested: QSize) -> QImage:
    renderer = QSvgRenderer(QByteArray(raw))
    natural = renderer.defaultSize()
    size = natural.scaled(requested, Qt.AspectRatioMode.KeepAspectRatio)
    image = blank(natural if requested.isEmpty() else size)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, image.width(), image.height()))
    painter.end()
    return image


def widened(picture: QImage, at: QPoint, size: QSize) -> QImage:
    """The picture at a place of a larger image, or a smaller one; where it has a ground, its edges
    go on beyond it."""
    wide, high = picture.width(), picture.height()
    if min(wide, high) < 3:
        return blank(size)
    corners = ((x, y) for x in (1, wide - 2) for y in (1, high - 2))
    if any(picture.pixelColor(x, y).alpha() < 255 for x, y in corners):
        return _laid(picture, at, size)
    # the outermost pixels of a drawing may be half drawn
    across = _bands(at.x(), wide, size.width())
    down = _bands(at.y(), high, size.height())
    image = blank(size)
    painter = QPainter(image)
    for (x, width), (left, part) in across:
        for (y, height), (top, rows) in down:
            painter.drawImage(QRect(x, y, width, height), picture, QRect(left, top, part, rows))
    painter.end()
    return image


def _laid(picture: QImage, at: QPoint, size: QSize) -> QImage:
    image = blank(size)
    painter = QPainter(image)
    painter.drawImage(at, picture)
    painter.end()
    return image


def _bands(at: int, length: int, whole: int) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """Of one direction: where a part begins, how long it is, and what of the picture it shows."""
    bands = [((at, length), (0, length))]
    if at > 0:
        bands.append(((0, at), (1, 1)))
    if at + length < whole:
        bands.append(((at + length, whole - at - length), (length - 2, 1)))
    return bands


def blank(size: QSize) -> QImage:
    image = QImage(size.expandedTo(QSize(1, 1)), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image


def _photo(raw: bytes) -> QImage:
    """Upright: a telephone writes down how it was held, and leaves the turning to who shows it."""
    held = QByteArray(raw)
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    return reader.read()
