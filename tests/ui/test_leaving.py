"""What came from where the finger was leaves the same way: it is still seen, but takes no touch."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.visit.rounds import QuizRound
from tests.ui.hands import Player
from ui.app import application
from ui.scenes import stage


@pytest.fixture
def player(tmp_path: Path) -> Iterator[Player]:
    application()
    player = Player(tmp_path, moving=True)
    player.station.machine.note_pin()
    player.window.station.refresh()
    player.tap("attract")
    yield player
    player.close()


def touchable(player: Player, name: str) -> bool:
    return any(item.name == name and item.enabled for item in player.look())


def test_the_sheet_is_still_seen_leaving(player: Player) -> None:
    player.tap("comfort")
    player.find("comfort-done")
    player.window.comfort.hide()
    assert player.sees("comfort-done")
    assert not touchable(player, "comfort-done")
    assert player.wait(lambda: not player.sees("comfort-done"))


def test_a_reason_leaves_saying_what_it_said(player: Player) -> None:
    round_ = player.station.visit.state.round
    assert isinstance(round_, QuizRound)
    asked = round_.question
    player.tap("choice-" + asked.judge(()).right[0])
    player.find("read-reason")
    player.window.station.next(asked.id)
    assert asked.explanation["kk"] in player.words()
    assert not touchable(player, "read-reason")
    assert player.wait(lambda: asked.explanation["kk"] not in player.words())


def test_where_nothing_moves_it_is_gone_at_once(player: Player) -> None:
    player.station.visit.choose_comfort("still", True)
    player.tap("comfort")
    player.find("comfort-done")
    player.window.comfort.hide()
    assert not player.sees("comfort-done")


def test_a_picture_waits_until_the_screen_before_has_left(
    player: Player, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So it does where a busy machine draws the first frame of a change when it should be over."""
    monkeypatch.setattr(stage, "SETTLE_MS", 0)
    assert player.find("read-question")
    player.window.station.back()
    player.window.station.refresh()
    assert player.sees("read-question"), "it is still seen leaving"
    stage.settle(player.window)
    assert not player.sees("read-question")
