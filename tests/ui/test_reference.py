"""A change in look is seen in review: each screen beside the picture of it that was agreed on.

`make pictures` draws the agreed pictures anew; look at them before you commit them.
"""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from tests.stations import PACK
from ui.app import application
from ui.scenes import SCENES
from ui.scenes.stage import Stage

AGREED = Path(__file__).parent / "reference"
REFRESH = os.environ.get("KIOSK_REFRESH") == "1"
WIDE = 480
"""Pixels of the longer side: a layout shows, the rounding of a letter does not."""

TOLERATED = 2.0
"""Mean difference of a colour channel, of 255: another Qt stays below, a moved card does not."""

SCREENS = [
    "Attract",
    "Street",
    "Professions",
    "Card",
    "Quizzes",
    "Quiz-single",
    "Quiz-picture-not-yet",
    "Game-match-middle",
    "Game-order",
    "Result",
    "Goodbye",
    "Paused",
    "Guide-layer",
]


@pytest.mark.lint
@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)], ids=["landscape", "portrait"])
@pytest.mark.parametrize("screen", SCREENS)
def test_a_screen_looks_as_agreed(screen: str, size: tuple[int, int], tmp_path: Path) -> None:
    application()
    stage = Stage(tmp_path, PACK, size, "kk", still=True)
    SCENES[screen](stage)
    stage.show()
    drawn = stage.window.quick.grabWindow().scaled(
        WIDE,
        WIDE,
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    stage.close()
    file = AGREED / f"{screen}-{'landscape' if size[0] > size[1] else 'portrait'}.png"
    if REFRESH:
        AGREED.mkdir(exist_ok=True)
        drawn.save(str(file))
    agreed = QImage(str(file))
    assert not agreed.isNull(), f"{file.name} is missing: `make pictures` draws it"
    assert difference(drawn, agreed) < TOLERATED


def difference(one: QImage, other: QImage) -> float:
    """Mean absolute difference of the colour channels, 0 to 255."""
    assert one.size() == other.size()
    both = [image.convertToFormat(QImage.Format.Format_RGB888) for image in (one, other)]
    first, second = (bytes(image.constBits()) for image in both)
    return sum(abs(a - b) for a, b in zip(first, second, strict=True)) / len(first)
