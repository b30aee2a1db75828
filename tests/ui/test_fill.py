"""A question that is a picture uses the screen: its scene is most of it, and nothing hides it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlExpression

from tests.stations import PACK
from ui.app import application
from ui.scenes import SCENES
from ui.scenes.stage import Stage, settled

LEAST = 0.65
"""Of the screen, what lies over the scene taken off."""

LEAST_TOLD = 0.45
"""While the reason stands in it."""

SIZES = [(1280, 720), (720, 1280)]
KINDS = ("hotspot", "before-after", "branching", "picture", "odd", "true-false")
ASKED = [f"Quiz-{kind}" for kind in KINDS]
TOLD = [name for name in SCENES if name.startswith(tuple(ASKED)) and name not in ASKED]

PAINT = """(function () {
    let painted = 0;
    const walk = item => {
        if (!item.visible)
            return;
        for (const child of [...item.children])
            walk(child);
        if (item.objectName === "scene") {
            Qt.createQmlObject('import QtQuick; Rectangle { anchors.fill: parent; '
                + 'color: "#ff00ff" }', item);
            ++painted;
        }
    };
    walk(contentItem);
    return painted;
})()"""


def seen_of_scenes(stage: Stage) -> float:
    """The share of the screen at which a scene is looked at, and not what lies over it."""
    window = stage.window
    paint = QQmlExpression(window.engine.rootContext(), window.quick, PAINT)
    paint.evaluate()
    assert not paint.hasError(), paint.error().toString()
    image = settled(window).convertToFormat(QImage.Format.Format_RGB32)
    pixels = memoryview(image.constBits()).cast("I")
    return sum(pixel == 0xFFFF00FF for pixel in pixels) / len(pixels)


def share(screen: str, size: tuple[int, int], lang: str, folder: Path) -> float:
    application()
    stage = Stage(folder, PACK, size, lang, 21.5, still=True)
    SCENES[screen](stage)
    stage.show()
    seen = seen_of_scenes(stage)
    stage.close()
    return seen


@pytest.mark.lint
@pytest.mark.siege
@pytest.mark.parametrize("screen", ASKED)
def test_a_picture_question_s_scene_is_two_thirds_of_the_screen(
    screen: str, rounds: Callable[[int, int], range], tmp_path: Path
) -> None:
    languages = ["kk", "ru", "en"][: len(rounds(1, 3))]
    found = {
        (lang, size): round(share(screen, size, lang, tmp_path / f"{lang}{size[0]}"), 3)
        for size in SIZES
        for lang in languages
    }
    assert {at: seen for at, seen in found.items() if seen < LEAST} == {}


@pytest.mark.slow("two screens are drawn, each twice")
@pytest.mark.lint
@pytest.mark.parametrize("screen", TOLD)
def test_what_is_told_leaves_the_scene_in_sight(screen: str, tmp_path: Path) -> None:
    found = {size: round(share(screen, size, "kk", tmp_path / str(size[0])), 3) for size in SIZES}
    assert {size: seen for size, seen in found.items() if seen < LEAST_TOLD} == {}
