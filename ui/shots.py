"""Every screen as a picture, drawn without a display: the whole product in a minute."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODeviceBase
from PySide6.QtGui import QImageWriter

from kiosk.machine.trouble import Trouble
from kiosk.outputs import Unwritable, place
from kiosk.words import phrase
from ui.app import application
from ui.scenes import DESKS, SCENES, STREETS
from ui.scenes.desk import DeskStage
from ui.scenes.stage import Stage, settle
from ui.station_window import open_window
from ui.window import Window


def shoot(
    out: Path, pack: Path, sizes: list[tuple[int, int]], langs: list[str], screens: list[str]
) -> Iterator[Path]:
    """Draw the screens named into the folder, one file each; yields them as they are written.

    Raises Unwritable, and Trouble when the pack cannot be played.
    """
    application()
    for size in sizes:
        for lang in langs:
            for screen in screens:
                path = out / f"{screen}-{lang}-{size[0]}x{size[1]}.png"
                with tempfile.TemporaryDirectory() as folder:
                    _draw(screen, path, Path(folder), pack, size, lang)
                yield path


def _draw(
    screen: str, path: Path, folder: Path, pack: Path, size: tuple[int, int], lang: str
) -> None:
    if screen == "Trouble":
        trouble = Trouble(
            phrase("station.mistakes", pack=pack.name),
            ("quizzes/smelter.toml line 41, question 3, explanation: Russian (ru) is missing.",),
        )
        trouble.lang = lang
        window = open_window(trouble, size, lambda: None)
        try:
            settle(window)
            _save(window, path)
        finally:
            window.close()
        return
    if screen in DESKS:
        desk = DeskStage(folder, pack, size, lang)
        DESKS[screen](desk)
        desk.show()
        try:
            _save(desk.window, path)
        finally:
            desk.close()
        return
    scene, street = STREETS[screen] if screen in STREETS else (SCENES[screen], "")
    stage = Stage(folder, pack, size, lang, street=street)
    scene(stage)
    stage.show()
    try:
        _save(stage.window, path)
    finally:
        stage.close()


def _save(window: Window, path: Path) -> None:
    """Qt's own saving says by its answer alone whether a picture was drawn and found room."""
    drawn, image = QBuffer(), window.quick.grabWindow()
    drawn.open(QIODeviceBase.OpenModeFlag.WriteOnly)
    if not QImageWriter(drawn, b"png").write(image):
        raise Unwritable(f"{path.stem} could not be drawn: try another --size.")
    place(path, bytes(drawn.data().data()), _is_png)


def _is_png(beginning: bytes) -> bool:
    return beginning.startswith(b"\x89PNG\r\n\x1a\n")
