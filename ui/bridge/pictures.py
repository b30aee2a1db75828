"""Pictures for QML: the pack's own, people put together from parts, prize codes drawn as QR."""

from base64 import urlsafe_b64decode
from collections.abc import Callable
from io import BytesIO
from typing import Literal

from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider

from ui.drawing import blank, draw, draw_svg, widened
from ui.looks import dusk, person
from ui.sights import Sights

INK = "#1B2440"

Correction = Literal["L", "M"]
"""How much of a code may be unreadable, ISO/IEC 18004: 7 or 15 per cent."""

HIGHEST = 100_000
"""Pixels: what is asked for by its width alone is as high as its proportions make it."""

QUIET_MODULES = 4
"""The white margin that ISO/IEC 18004 asks for."""


class PackPictures(QQuickImageProvider):
    """image://pack/NAME: an SVG drawn at the size asked for, a raster picture scaled to it."""

    def __init__(self, picture: Callable[[str], bytes | None]) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._picture = picture

    def requestImage(self, name: str, size: QSize, requested: QSize) -> QImage:
        name = name.partition("?")[0]
        raw = self._picture(name)
        return blank(requested) if raw is None else draw(name, raw, requested)


class WidePictures(PackPictures):
    """image://wide/X,Y,WIDTH,HEIGHT/NAME: a picture of the pack at this place of the size asked
    for; where it ends its edges go on, so that a scene fills whatever screen it stands on."""

    def requestImage(self, name: str, size: QSize, requested: QSize) -> QImage:
        place, _, name = name.partition("/")
        x, y, width, height = (int(part) for part in place.split(","))
        picture = super().requestImage(name, size, QSize(width, height))
        return widened(picture, QPoint(x, y), requested)


class ShadePictures(PackPictures):
    """image://shade/NAME: the shape of a picture of the pack alone, as ink."""

    def requestImage(self, name: str, size: QSize, requested: QSize) -> QImage:
        image = super().requestImage(name, size, requested)
        image = image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
        painter = QPainter(image)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        painter.fillRect(image.rect(), QColor(INK))
        painter.end()
        return image


class PersonPictures(QQuickImageProvider):
    """image://person/NAME: somebody of ui.looks, drawn at the size asked for."""

    def __init__(self, person: Callable[[str], bytes] = person) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._person = person

    def requestImage(self, name: str, size: QSize, requested: QSize) -> QImage:
        return draw_svg(self._person(name), requested)


class DuskPictures(QQuickImageProvider):
    """image://dusk/STREET/LAYER: a street's layer in the evening, as wide as is asked for."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, name: str, size: QSize, requested: QSize) -> QImage:
        look, _, layer = name.partition("/")
        return draw_svg(dusk(look, layer), QSize(requested.width(), HIGHEST))


class SightPictures(QQuickImageProvider):
    """image://sight/STAGE~PICTURE~PICTURE: a game's place and things, see ui.sights."""

    def __init__(self, picture: Callable[[str], bytes | None]) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._sights = Sights(picture)

    def requestImage(self, name: str, size: QSize, requested: QSize) -> QImage:
        return self._sights.draw(name, requested)


class QrPictures(QQuickImageProvider):
    """image://qr/CODE: sharp modules of whole pixels, quiet zone included."""

    correction: Correction = "M"

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, code: str, size: QSize, requested: QSize) -> QImage:
        side = max(requested.width(), requested.height(), 0)
        return qr_image(code, side, self.correction)


class NotePictures(QrPictures):
    """image://note/TEXT: the same of any text, which comes as Base64 of its UTF-8."""

    def requestImage(self, code: str, size: QSize, requested: QSize) -> QImage:
        return super().requestImage(urlsafe_b64decode(code).decode(), size, requested)


class PagePictures(NotePictures):
    """image://page/TEXT: the same of a whole page, in squares as large as they can be."""

    correction: Correction = "L"


def qr_image(text: str, side: int, correction: Correction = "M") -> QImage:
    """The largest QR of whole-pixel modules within `side` pixels; 8 pixels a module when 0."""
    import qrcode  # with Pillow it is read at the first code, not at the station's start

    levels = {"L": qrcode.constants.ERROR_CORRECT_L, "M": qrcode.constants.ERROR_CORRECT_M}
    code = qrcode.QRCode(error_correction=levels[correction], border=QUIET_MODULES, box_size=1)
    code.add_data(text)
    code.make(fit=True)
    png = BytesIO()
    code.make_image().save(png)
    image = QImage.fromData(png.getvalue()).convertToFormat(QImage.Format.Format_RGB32)
    modules = image.width()
    whole = max(1, side // modules) if side else 8
    return image.scaled(modules * whole, modules * whole)
