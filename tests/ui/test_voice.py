"""A voice is a sign of life, but no screen waits for one that never ends; the monkey found it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.clock import SetClock
from kiosk.visit import waits
from tests.ui.hands import Player
from ui.app import application
from ui.bridge.voice import LONGEST_MS


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def player(tmp_path: Path, clock: SetClock) -> Iterator[Player]:
    application()
    player = Player(tmp_path, (960, 540), clock=clock)
    player.station.machine.note_pin()
    player.window.station.startQuiz("from-rock-to-metal")
    yield player
    player.close()


def listen(player: Player, clock: SetClock, ms: int) -> None:
    """Let time pass while the station looks around: never long enough for the ring to end."""
    for _ in range(0, ms, waits.PLAY):
        clock.pass_ms(waits.PLAY)
        player.settle(250)


def test_a_voice_that_never_tells_its_end_keeps_no_screen(player: Player, clock: SetClock) -> None:
    player.tap("read-question")
    listen(player, clock, LONGEST_MS + waits.PLAY)
    assert not player.window.voice.saying
    listen(player, clock, waits.PLAY + waits.RING)
    assert player.screen == "Attract"


def test_a_text_that_is_read_keeps_its_screen(player: Player, clock: SetClock) -> None:
    player.tap("read-question")
    listen(player, clock, LONGEST_MS - 2 * waits.PLAY)
    assert player.window.voice.saying
    assert player.station.visit.ring_ms == 0
