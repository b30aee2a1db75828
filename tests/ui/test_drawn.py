"""Every screen, in every language, on the screens that stand in the halls, keeps the rules."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.stations import PACK
from tests.ui.drawn import faults
from ui.app import application
from ui.shots import SCENES, STREETS, Stage

LANDSCAPE, PORTRAIT = (1920, 1080), (1080, 1920)
SAMPLE = [
    ("ru", LANDSCAPE, 21.5),
    ("kk", PORTRAIT, 21.5),
    ("en", PORTRAIT, 43.0),
]
WHOLE = [
    (lang, (across * finer, down * finer), inches)
    for lang in ("kk", "ru", "en")
    for across, down in (LANDSCAPE, PORTRAIT)
    for finer in (1, 2)
    for inches in (21.5, 43.0)
]


@pytest.mark.siege
@pytest.mark.parametrize("screen", SCENES)
def test_a_screen_keeps_the_rules_of_what_is_drawn(
    screen: str, rounds: Callable[[int, int], range], tmp_path: Path
) -> None:
    application()
    found = []
    settings = WHOLE if len(rounds(0, 1)) else SAMPLE
    for number, (lang, size, inches) in enumerate(settings):
        stage = Stage(tmp_path / str(number), PACK, size, lang, inches)
        SCENES[screen](stage)
        stage.show()
        picture = stage.window.quick.grabWindow()
        where = f"{lang} {size[0]}x{size[1]} {inches}-inch"
        scale = stage.window.station.scale
        found += [f"{where}: {fault}" for fault in faults(stage.window, scale, picture)]
        stage.close()
    assert found == []


@pytest.mark.siege
@pytest.mark.parametrize("screen", STREETS)
def test_every_street_that_is_drawn_keeps_them(
    screen: str, rounds: Callable[[int, int], range], tmp_path: Path
) -> None:
    application()
    scene, street = STREETS[screen]
    for number in rounds(1, 2):
        stage = Stage(
            tmp_path / str(number), PACK, (LANDSCAPE, PORTRAIT)[number], "kk", 21.5, street
        )
        scene(stage)
        stage.show()
        picture = stage.window.quick.grabWindow()
        assert faults(stage.window, stage.window.station.scale, picture) == []
        stage.close()
