"""Who reads no word still sees what to do next: result, prize, goodbye and map are blanked."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlExpression

from tests.stations import PACK
from tests.ui.drawn import Item, items
from tests.ui.test_toys import BLANK_WORDS
from ui.app import application
from ui.scenes import SCENES
from ui.scenes.stage import Stage, settled

SIZES = {"landscape": (1920, 1080), "portrait": (1080, 1920)}
LANGUAGES = {"lang-kk", "lang-ru", "lang-en"}
"""A language is known by its word, and by where it stands."""

RIM = 0.12
"""Of a thing's sides: its edge and its shadow, which say nothing."""

NEXT = {
    "Result": ("again", "street-sign"),
    "Result-noon": ("again", "event-casting"),
    "Result-prize": ("again", "prize"),
    "Result-late": ("goodbye",),
    "Prize": ("prize-way",),
    "Prize-closed": ("prize-way",),
    "Prize-here": ("back",),
    "Prize-seat": ("prize-way",),
    "Goodbye": ("mood-tired",),
    "Goodbye-noon": ("mood-tired",),
    "Goodbye-late": ("mood-tired",),
    "Map": ("sign-desk",),
    "Map-class": ("sign-desk",),
    "Map-hall": ("sign-exit", "sign-toilet"),
    "Map-prize": ("sign-desk",),
    "Map-closed": ("sign-desk",),
}
"""What each of them offers to touch, by name."""

SIGNS = {
    "Result-prize": {"worker"},
    "Prize": {"camera", "prize-goes"},
    "Prize-closed": {"camera", "prize-goes"},
    "Prize-here": {"human-greeting-variant"},
    "Prize-seat": {"camera", "prize-goes"},
    "Goodbye": {"walk"},
    "Goodbye-noon": {"walk", "arrow-left-top-bold"},
    "Map-hall": {"walk", "arrow-right-top-bold"},
    "Map-prize": {"walk", "arrow-right-top-bold"},
    "Map-closed": {"map-ask"},
}
"""And what its drawn signs say, by name: photograph it, walk there, ask a guide."""


def signless(picture: QImage, item: Item) -> bool:
    """Whether nothing is drawn on it, within its rim."""
    left, top, right, bottom = item.shown
    across, down = RIM * (right - left), RIM * (bottom - top)
    xs = range(round(left + across), round(right - across), 2)
    ys = range(round(top + down), round(bottom - down), 2)
    return len({picture.pixel(x, y) for x in xs for y in ys}) < 3


@pytest.mark.lint
@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
@pytest.mark.parametrize("screen", NEXT)
def test_without_its_words_a_screen_still_says_what_to_do_next(
    screen: str, size: tuple[int, int], tmp_path: Path
) -> None:
    application()
    stage = Stage(tmp_path, PACK, size, "kk", still=True)
    SCENES[screen](stage)
    stage.show()
    main = stage.window.engine.contextForObject(stage.window.quick)
    QQmlExpression(main, stage.window.quick, BLANK_WORDS).evaluate()
    picture = settled(stage.window)
    seen = items(stage.window)
    touches = [one for one in seen if one.touch and one.live and one.name not in LANGUAGES]
    stage.close()
    assert not [one.text for one in seen if one.text], "words are blanked"
    assert [one.called for one in touches if signless(picture, one)] == []
    assert SIGNS.get(screen, set()) <= {one.name for one in seen}
    assert set(NEXT[screen]) <= {one.name.removesuffix("-below") for one in touches}
