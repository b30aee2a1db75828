"""A page of text on paper, by the printer that the station's settings name."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtGui import QFont, QTextDocument

from kiosk.words import phrase

POINTS = 14
"""Read at arm's length by a child, and by a grandmother at home."""


def print_page(text: str, printer: str) -> bool:
    """Whether the page is on its way. printer: as the system calls it, or a file ending in .pdf."""
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
    page = QTextDocument()
    page.setDefaultFont(QFont("Nunito", POINTS))
    page.setPlainText(text)
    page.print_(device)
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
