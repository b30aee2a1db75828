"""A picture is drawn when its place has settled, once: drawing is dear without a graphics card."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize

from tests.stations import right_answer
from tests.ui.hands import Player
from tests.ui.pictures import watched_pictures
from ui.app import application
from ui.bridge.pictures import INK, ShadePictures


@pytest.fixture
def player(tmp_path: Path) -> Iterator[Player]:
    application()
    player = Player(tmp_path, seed=3)
    player.station.machine.note_pin()
    player.window.station.refresh()
    yield player
    player.close()


def test_each_picture_of_the_next_question_is_drawn_once(player: Player) -> None:
    station = player.window.station
    station.startQuiz("where-it-works-odd-one-out")
    player.breathe()
    drawn = watched_pictures(player)
    seen = 0
    for _ in range(7):
        question_id, chosen = right_answer(player.station)
        station.answer(question_id, list(chosen))
        player.settle(30)
        drawn.clear()
        station.next(question_id)
        assert drawn == [], "nothing is drawn before the question is laid out"
        player.settle(30)
        assert [name for name, times in Counter(drawn).items() if times > 1] == []
        seen += len(drawn)
    assert seen > 3


def test_a_shade_is_a_picture_s_shape_in_ink_and_nothing_beside_it() -> None:
    svg = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h4v8H0z"/></svg>'
    shade = ShadePictures(lambda name: svg).requestImage("tool.svg?1", QSize(), QSize(16, 16))
    assert shade.pixelColor(2, 8).name() == INK.lower()
    assert shade.pixelColor(14, 8).alpha() == 0
