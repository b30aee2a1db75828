"""A game that has a stage is a place: little of its screen is flat, and all its roles are drawn."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlExpression

from kiosk.games import stages
from kiosk.visit.rounds import GameRound
from tests.stations import PACK
from ui.app import application
from ui.scenes import SCENES
from ui.scenes.stage import Stage, settled

BLOCK = 16
ALIKE = 6
"""No channel of a flat block varies by more."""

MOST_FLAT = 0.5
SIZES = [(1280, 720), (720, 1280)]
PLAYED = [
    f"Game-{engine}{moment}"
    for engine in stages.NEEDED
    for moment in ("", "-middle", "-end", "-two", "-crew")
    if f"Game-{engine}{moment}" in SCENES
]

BLANK_WORDS = """(function () {
    const walk = item => {
        if (typeof item.role === "string" && typeof item.text === "string")
            item.visible = false;
        for (const child of item.children)
            walk(child);
    };
    walk(contentItem);
})()"""


def flat_share(picture: QImage) -> float:
    """How many of a picture's blocks are of one colour."""
    image = picture.convertToFormat(QImage.Format.Format_RGB32)
    raw, stride = bytes(image.constBits()), image.bytesPerLine()
    blocks = flat = 0
    for top in range(0, image.height() - BLOCK + 1, BLOCK):
        rows = [raw[y * stride : (y + 1) * stride] for y in range(top, top + BLOCK)]
        for left in range(0, 4 * (image.width() - BLOCK + 1), 4 * BLOCK):
            pixels = b"".join(row[left : left + 4 * BLOCK] for row in rows)
            blocks += 1
            flat += all(
                max(channel) - min(channel) <= ALIKE
                for channel in (pixels[0::4], pixels[1::4], pixels[2::4])
            )
    return flat / blocks


def test_a_blank_sheet_is_flat_and_a_striped_one_is_not() -> None:
    sheet = QImage(64, 64, QImage.Format.Format_RGB32)
    sheet.fill(0xFFF3D3B8)
    assert flat_share(sheet) == 1
    for y in range(0, 64, 8):
        for x in range(64):
            sheet.setPixel(x, y, 0xFF1B2440)
    assert flat_share(sheet) == 0


@pytest.mark.lint
@pytest.mark.parametrize("size", SIZES, ids=["landscape", "portrait"])
@pytest.mark.parametrize("screen", PLAYED)
def test_a_screen_that_is_played_on_is_no_empty_sheet(
    screen: str, size: tuple[int, int], tmp_path: Path
) -> None:
    application()
    stage = Stage(tmp_path, PACK, size, "kk", still=True)
    SCENES[screen](stage)
    stage.show()
    share = flat_share(stage.window.quick.grabWindow())
    stage.close()
    assert share <= MOST_FLAT, f"{share:.0%} of {screen} is flat"


@pytest.mark.lint
@pytest.mark.parametrize("engine", stages.NEEDED)
def test_a_stage_without_its_words_is_still_a_scene(engine: str, tmp_path: Path) -> None:
    """Who reads no word sees every role: what is blanked are words alone."""
    application()
    stage = Stage(tmp_path, PACK, SIZES[0], "ru", still=True)
    SCENES[f"Game-{engine}"](stage)
    stage.show()
    main = stage.window.engine.contextForObject(stage.window.quick)
    QQmlExpression(main, stage.window.quick, BLANK_WORDS).evaluate()
    share = flat_share(settled(stage.window))
    round_ = stage.station.visit.state.round
    stage.close()
    assert isinstance(round_, GameRound)
    assert round_.game.played_on
    assert share <= MOST_FLAT
