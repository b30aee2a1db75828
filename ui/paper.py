"""A page of text on paper, by the printer that the station's settings name."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import (
    QFont,
    QImage,
    QPainter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from kiosk.words import phrase

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

POINTS = 14
"""Read at arm's length by a child, and by a grandmother at home."""

TITLE_POINTS = 18
PLAIN, HEAVY = 560, 850
"""Weights of its letters."""


def print_page(text: str, printer: str) -> bool:
    """Whether the page is on its way. printer: as the system calls it, or a file ending in .pdf."""

    page = page_of(text)
    return _print(printer, page.print_)


def page_of(text: str) -> QTextDocument:
    """The page: its first line and what ends in a colon are headings, what is indented stays so."""
    page = QTextDocument()
    page.setDefaultFont(_font(POINTS, PLAIN))
    cursor = QTextCursor(page)
    for number, line in enumerate(text.split("\n")):
        block, letters = QTextBlockFormat(), QTextCharFormat()
        block.setLeftMargin(POINTS if line.startswith(" ") else 0)
        letters.setFont(
            _font(TITLE_POINTS, HEAVY) if number == 0
            else _font(POINTS, HEAVY if line.endswith(":") else PLAIN)
        )  # fmt: skip
        if number:
            cursor.insertBlock()
        cursor.setBlockFormat(block)
        cursor.insertText(line.strip(), letters)
    return page


def _font(points: int, weight: int) -> QFont:
    """A variable font draws its thinnest letters until its axis is set, whatever its weight."""
    font = QFont("Nunito", points)
    font.setVariableAxis(QFont.Tag("wght"), weight)
    return font


def print_picture(picture: QImage, width_mm: float, printer: str) -> bool:
    """The same of a picture, so wide on the paper, or as wide as the paper is."""

    def lay(device: "QPrinter") -> None:
        painter = QPainter(device)
        room = painter.viewport()
        width = min(room.width(), round(width_mm / 25.4 * device.logicalDpiX()))
        height = width * picture.height() // picture.width()
        painter.drawImage(QRect((room.width() - width) // 2, 0, width, height), picture)
        painter.end()

    return _print(printer, lay)


def _print(printer: str, lay: "Callable[[QPrinter], None]") -> bool:
    # loaded when a page is wanted: few stations have a printer, and all start faster without it
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    device = QPrinter()
    if printer.endswith(".pdf"):
        device.setOutputFileName(printer)
    else:
        info = QPrinterInfo.printerInfo(printer)
        if info.isNull():
            return False
        device = QPrinter(info)
    lay(device)
    return bool(device.printerState() != QPrinter.PrinterState.Error)


def remarks_on(printer: str) -> Iterator[str]:
    """A sentence for whoever starts the station, where no page can come from this printer."""
    if printer.endswith(".pdf"):
        if not Path(printer).parent.is_dir():
            yield phrase("station.no printer folder", printer=printer)
    elif printer:
        from PySide6.QtPrintSupport import QPrinterInfo

        known = QPrinterInfo.availablePrinterNames()
        if printer not in known:
            told = ", ".join(known) or phrase("station.none")
            yield phrase("station.no printer", printer=printer, known=told)
