"""Every screen, in every language, on the screens that stand in the halls, keeps the rules."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from kiosk.visit.comfort import TEXT_SCALES
from tests.stations import PACK
from tests.ui.drawn import faults, pages
from ui.app import application
from ui.scenes import SCENES, STREETS
from ui.scenes.stage import Stage

LANDSCAPE, PORTRAIT = (1920, 1080), (1080, 1920)
HIGH_MM = 450
"""A tall screen's lower edge above the floor: its upper part is out of a child's reach."""

A, A_PLUS, A_PLUS_PLUS = range(len(TEXT_SCALES))
# `make lint` looks at each scene in one of these, at the next scene in the next
SAMPLE = [
    ("ru", LANDSCAPE, 21.5, 0, (A, A_PLUS_PLUS)),
    ("kk", PORTRAIT, 21.5, 0, (A, A_PLUS_PLUS)),
    ("en", PORTRAIT, 43.0, HIGH_MM, (A, A_PLUS)),
]
WHOLE = [
    (lang, (across * finer, down * finer), inches, floor_mm, (A, A_PLUS, A_PLUS_PLUS))
    for lang in ("kk", "ru", "en")
    for across, down in (LANDSCAPE, PORTRAIT)
    for finer in (1, 2)
    for inches, floor_mm in ((21.5, 0), (43.0, 0), (43.0, HIGH_MM))
    if floor_mm == 0 or (finer == 1 and down > across)
]


@pytest.mark.siege
@pytest.mark.lint
@pytest.mark.parametrize("screen", SCENES)
def test_a_screen_keeps_the_rules_of_what_is_drawn(
    screen: str, rounds: Callable[[int, int], range], tmp_path: Path
) -> None:
    application()
    found = []
    sampled = [SAMPLE[list(SCENES).index(screen) % len(SAMPLE)]]
    settings = WHOLE if len(rounds(0, 1)) else sampled
    for number, (lang, size, inches, floor_mm, texts) in enumerate(settings):
        folder = tmp_path / str(number)
        stage = Stage(folder, PACK, size, lang, inches, floor_mm=floor_mm, still=True)
        SCENES[screen](stage)
        stage.show()
        for text in texts:
            write(stage, text)
            where = f"{lang} {size[0]}x{size[1]} {inches}-inch {'A' + '+' * text}"
            found += [f"{where}: {fault}" for fault in on_every_page(stage, floor_mm)]
        stage.close()
    assert found == []


def write(stage: Stage, text: int) -> None:
    """In letters of this size."""
    if text != A:
        stage.station.visit.choose_text(text)
        stage.show()


def on_every_page(stage: Stage, floor_mm: int) -> list[str]:
    window, scale = stage.window, stage.window.station.px_per_mm
    found = faults(window, scale, window.quick.grabWindow(), floor_mm)
    for _ in pages(window):
        QTest.qWait(20)
        found += faults(window, scale, window.quick.grabWindow(), floor_mm)
    return found


@pytest.mark.siege
@pytest.mark.lint
@pytest.mark.parametrize("screen", STREETS)
def test_every_street_that_is_drawn_keeps_them(
    screen: str, rounds: Callable[[int, int], range], tmp_path: Path
) -> None:
    application()
    scene, street = STREETS[screen]
    for number in rounds(1, 2):
        stage = Stage(
            tmp_path / str(number),
            PACK,
            (LANDSCAPE, PORTRAIT)[number],
            "kk",
            21.5,
            street,
            still=True,
        )
        scene(stage)
        stage.show()
        picture = stage.window.quick.grabWindow()
        assert faults(stage.window, stage.window.station.px_per_mm, picture) == []
        stage.close()
