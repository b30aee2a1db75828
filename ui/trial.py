"""`python -m ui.trial`: draws strangers' pictures one by one, and may hang or die of it.

On stdin a picture's name and bytes, each after its length; on stdout a letter when it is ready to
draw, and one for each picture: see ui.drawer. Ends with its input.
"""

import faulthandler
import os
import sys
from pathlib import Path
from typing import BinaryIO

import fontpkg_nunito
from PySide6.QtCore import QSize
from PySide6.QtGui import QFontDatabase, QGuiApplication, QImage

from kiosk.files import no_memory_on_disk
from ui.bounds import limit_memory
from ui.drawer import HEAD, READY
from ui.drawing import draw

SIDE = QSize(1080, 1080)
"""No picture stands larger on a screen."""

MEMORY_BYTES = 1536 * 2**20
"""Of addresses, of which Qt takes a third before it draws; a picture of the longest sides that are
allowed takes 64 MiB a layer."""

LAST_S = 30
"""Who started this may be gone: then nobody else would end a picture that hangs."""


def main(asked: BinaryIO, told: BinaryIO) -> None:
    QGuiApplication(["kiosk-trial", "-platform", "offscreen"])
    for font in Path(fontpkg_nunito.__path__[0]).rglob("*.ttf"):
        QFontDatabase.addApplicationFont(str(font))
    no_memory_on_disk()
    limit_memory(MEMORY_BYTES)
    _tell(told, READY)
    while head := asked.read(HEAD.size):
        name_bytes, picture_bytes = HEAD.unpack(head)
        name, picture = asked.read(name_bytes).decode(), asked.read(picture_bytes)
        faulthandler.dump_traceback_later(LAST_S, exit=True)
        answer = judge(draw(name, picture, SIDE))
        faulthandler.cancel_dump_traceback_later()
        _tell(told, answer)


def judge(image: QImage) -> bytes:
    """A letter of ui.drawer.ANSWERS."""
    if image.isNull():
        return b"u"
    if not image.hasAlphaChannel():
        return b"d"
    plain = image.convertToFormat(QImage.Format.Format_Alpha8)
    return b"d" if any(plain.constBits()) else b"b"


def _tell(told: BinaryIO, letter: bytes) -> None:
    told.write(letter)
    told.flush()


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    main(sys.stdin.buffer, sys.stdout.buffer)
