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
from ui.bridge.pictures import INK, ShadePictures, WidePictures


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


def test_a_scene_goes_on_to_the_edges_of_whatever_it_stands_on() -> None:
    svg = (
        b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8">'
        b'<path fill="#00f" d="M0 0h8v4H0z"/><path fill="#0f0" d="M0 4h8v4H0z"/></svg>'
    )
    wide = WidePictures(lambda name: svg)
    scene = wide.requestImage("10,10,16,16/place.svg?1", QSize(), QSize(40, 60))
    assert (scene.width(), scene.height()) == (40, 60)
    sky, ground = "#0000ff", "#00ff00"
    for x in (0, 20, 39):
        assert [scene.pixelColor(x, y).name() for y in (0, 12, 24, 59)] == [
            sky,
            sky,
            ground,
            ground,
        ]


def test_a_picture_larger_than_the_screen_shows_what_of_it_lies_there() -> None:
    svg = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M4 0h4v8H4z"/></svg>'
    wide = WidePictures(lambda name: svg)
    scene = wide.requestImage("-40,-10,80,80/place.svg", QSize(), QSize(30, 30))
    assert scene.pixelColor(5, 15).alpha() == 255
    # a thing without a ground stays as it is
    beside = wide.requestImage("0,0,16,16/tool.svg", QSize(), QSize(40, 16))
    assert [beside.pixelColor(x, 8).alpha() for x in (4, 12, 30)] == [0, 255, 0]
    assert wide.requestImage("0,0,1,1/place.svg", QSize(), QSize(9, 9)).width() == 9
