"""A page of text on paper, by the printer that the station's settings name."""

from PySide6.QtGui import QFont, QTextDocument

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
