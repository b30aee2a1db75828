"""A guide is told in the panel when the journal did not simply go on; no button is covered."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF

from kiosk import facts
from kiosk.machine.notice import Notice
from tests.ui.hands import Player
from ui.app import application

SIZES = [(1280, 720), (1920, 1080), (1080, 1920)]
BUTTONS = ("guide-close", "guide-day", "guide-quieter", "guide-louder", "guide-export")


def opened(folder: Path, size: tuple[int, int], lang: str, *told: facts.Fact) -> Player:
    application()
    player = Player(folder, size, lang)
    pin, guide = player.station.machine.first_pin, player.station.guide
    player.station.machine.note_pin()
    player.station.recorder.record(*told)
    guide.ask_pin()
    for digit in pin:
        guide.press_digit(digit)
    player.window.station.refresh()
    assert player.wait(lambda: player.sees("guide-close"))
    return player


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(("lang", "words"), [("ru", "копия станции K07"), ("kk", "K07 стан")])
def test_a_copy_says_whose_it_is_and_covers_nothing(
    tmp_path: Path, size: tuple[int, int], lang: str, words: str
) -> None:
    copied = facts.InstallationBegan(
        reason="machine", before="ab" * 16, last=9, day=1, station="K07"
    )
    player = opened(tmp_path, size, lang, copied)
    assert player.station.machine.notice == Notice("copied", "K07", 1)
    assert words in player.words()
    seen = [player.find(name) for name in BUTTONS]
    places = [QRectF(item.x, item.y, item.width, item.height) for item in seen]
    for place in places:
        assert not any(place.intersects(other) for other in places if other is not place)
    player.close()


def test_whoever_took_the_journal_away_is_told_of(tmp_path: Path) -> None:
    player = opened(tmp_path, SIZES[0], "en")
    assert not player.sees("guide-notice")
    player.station.machine.was_put_back = True
    player.window.station.refresh()
    assert player.wait(lambda: "they are back" in player.words())
    player.close()


def test_that_prizes_wait_is_told_without_a_pin(tmp_path: Path) -> None:
    application()
    player = Player(tmp_path, SIZES[0], "ru")
    player.station.machine.note_pin()
    player.station.guide.open_layer()
    player.window.station.refresh()
    assert player.wait(lambda: player.sees("guide-pin"))
    assert not player.sees("guide-waits")
    player.station.recorder.record(facts.InstallationBegan(reason="behind", before="", last=9))
    player.window.station.refresh()
    assert player.wait(lambda: "Призы ждут" in player.words())
    player.close()
