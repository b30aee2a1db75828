"""A prize's code on paper, for a child without a phone: drawn here, printed by ui/paper.py."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from ui.bridge.pictures import qr_image

WIDTH = 576
"""Dots of a receipt printer's 72 mm; a page of A4 shows it as large as that, too."""

MODULE = 11
"""Dots of a module of the QR: 41 of them and the quiet zone fill the paper's width."""

LINES = ((44, 900), (30, 600), (34, 800), (30, 600))
"""Height and weight of the letters: the prize, where to, the short code, until when."""


def slip(code: str, lines: tuple[str, ...]) -> QImage:
    """code: what the QR says. lines: the prize's name, then what to do, the short code, the day;
    an empty one leaves no gap."""
    picture = qr_image(code, WIDTH)
    paper = QImage(WIDTH, picture.height() + 420, QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.setPen(QColor("black"))
    painter.drawImage(QPoint((WIDTH - picture.width()) // 2, 0), picture)
    y = picture.height()
    for text, (height, weight) in zip(lines, LINES, strict=False):
        if text:
            y += _write(painter, y, text, height, weight)
    painter.end()
    return paper.copy(0, 0, WIDTH, min(y + 24, paper.height()))


def _write(painter: QPainter, y: int, text: str, height: int, weight: int) -> int:
    """The height that the words took."""
    font = QFont("Nunito")
    font.setPixelSize(height)
    font.setVariableAxis(QFont.Tag("wght"), weight)
    painter.setFont(font)
    flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
    room = QRect(16, y, WIDTH - 32, 400)
    painter.drawText(room, flags, text)
    return painter.boundingRect(room, flags, text).height() + 8
