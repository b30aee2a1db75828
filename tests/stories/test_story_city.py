"""The small joys by touch: a window lit, a face picked and dressed, people at work, an errand."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from kiosk.visit.rounds import QuizRound
from kiosk.visit.trying import tried_in
from tests.ui.hands import LANDSCAPE, PORTRAIT, Player
from ui.app import application

LAMP = QColor("#FFE07A").rgb()


@pytest.fixture(params=[LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def player(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Player]:
    application()
    player = Player(tmp_path, request.param, lang="en")
    player.station.machine.note_pin()
    player.window.station.refresh()
    assert player.wait(lambda: player.screen == "Attract")
    yield player
    player.close()


def play_to_the_result(player: Player) -> str:
    """Eight right answers by touch; the last question's profession."""
    player.tap("attract")
    last = None
    for _ in range(8):
        round_ = player.station.visit.state.round
        assert isinstance(round_, QuizRound)
        player.tap(f"choice-{round_.question.judge(()).right[0]}")
        last = round_.question.profession
        player.tap("next")
    assert player.wait(lambda: player.screen == "Result")
    return last or ""


def lamps(picture: QImage) -> int:
    """How many pixels shine as a lit window does."""
    across, down = range(0, picture.width(), 2), range(0, picture.height(), 2)
    return sum(picture.pixel(x, y) == LAMP for y in down for x in across)


def test_a_face_is_picked_and_dressed_for_the_trade(player: Player) -> None:
    trade = play_to_the_result(player)
    name = player.station.content.profession(trade).name["en"]
    dressed = f"image://person/child/malika/{trade}"

    player.tap("pick-face")
    assert player.wait(lambda: player.sees("face-aigul"))
    assert sum(name.startswith("face-") for name in player.names()) == 12
    assert not player.sees("goodbye"), "nothing of the result can be touched meanwhile"
    player.tap("face-malika")

    assert player.wait(lambda: dressed in player.pictures())
    assert player.wait(lambda: not player.sees("face-aigul"))
    assert name in player.words()

    player.tap("goodbye" if player.sees("goodbye") else "back")
    if player.screen == "Street":
        player.tap("goodbye")
    assert player.wait(lambda: player.screen == "Goodbye")
    area = player.station.content.profession(trade).area
    areas = player.station.content.street(player.station.street).areas
    errand = next(a.errand["en"] for a in areas if a.id == area)
    assert player.wait(lambda: errand in player.words())
    assert {dressed, f"image://person/{trade}"} <= player.pictures()


def test_back_from_the_faces_is_the_result_again(player: Player) -> None:
    play_to_the_result(player)
    player.tap("pick-face")
    player.tap("back")
    assert player.wait(lambda: player.sees("pick-face"))
    assert player.screen == "Result"


def test_a_finished_round_lights_a_window_until_closing(player: Player) -> None:
    assert lamps(player.picture()) == 0
    assert player.wait(lambda: "Light the first window today!" in player.words())
    play_to_the_result(player)
    assert player.wait(lambda: "№ 1" in player.words())
    assert lamps(player.picture()) > 0
    player.tap("lamp-2")
    assert player.wait(lambda: "Nearly all of it was right." in player.words())
    player.tap("worker")
    assert player.wait(lambda: "Nearly all of it was right." not in player.words())
    played = player.station.visit.state.round
    player.tap("again")
    assert player.wait(lambda: player.screen == "Quiz")
    again = player.station.visit.state.round
    assert played is not None and again is not None and again.id == played.id
    player.station.reset()
    player.window.station.refresh()
    assert player.wait(lambda: player.screen == "Attract")
    assert player.wait(lambda: "1 window lit today" in player.words())
    assert player.window.station.property("lit") == 1


def test_people_at_work_look_out_of_every_list(player: Player) -> None:
    play_to_the_result(player)
    player.station.visit.open("Street")
    player.window.station.refresh()
    player.tap("tile-professions")
    assert player.wait(lambda: player.sees("area-quarry"))
    player.tap("area-quarry")
    first = next(p for p in player.station.content.professions() if p.area == "quarry")
    assert player.wait(lambda: f"image://person/{first.id}" in player.pictures())
    player.tap(f"card-{first.id}")
    assert player.wait(lambda: player.screen == "Card")
    assert f"image://person/{first.id}" in player.pictures()
    assert first.number is not None
    for told in (first.number["en"], first.tools[0]["en"]):
        player.tap("leaf-1")
        assert player.wait(lambda told=told: told in player.words())  # type: ignore[misc]
    player.tap("wish-day")
    assert player.wait(lambda: player.station.visit.state.wished == {first.id})
    trial = tried_in(first, player.station.content)
    assert trial is not None
    player.tap(f"try-{trial.id}")
    assert player.wait(lambda: player.screen == "Game")
