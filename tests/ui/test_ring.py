"""The idle ring goes with what it asked about: the next child's first touch is the child's."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.clock import SetClock
from kiosk.visit import waits
from kiosk.visit.screens import Screen
from tests.kiosk.machine.test_outage import fill_page
from tests.stations import play_quiz, right_answer
from tests.ui.hands import Player
from ui.app import application

QUIZ = "from-rock-to-metal"
ASKS = "Still here?"


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def player(tmp_path: Path, clock: SetClock) -> Iterator[Player]:
    """At the attract screen of a station whose time stands."""
    application()
    player = Player(tmp_path, (960, 540), lang="en", clock=clock)
    player.station.machine.note_pin()
    player.window.station.refresh()
    yield player
    player.close()


def let_it_ask(player: Player, clock: SetClock, idle_ms: int = waits.PLAY) -> None:
    clock.pass_ms(idle_ms + waits.RING // 2)
    assert player.wait(lambda: ASKS in player.words())


def test_the_ring_leaves_with_the_visit_and_the_next_child_begins_at_the_first_touch(
    player: Player, clock: SetClock
) -> None:
    player.tap("attract")
    assert player.screen == "Quiz"
    let_it_ask(player, clock)
    clock.pass_ms(waits.RING)
    assert player.wait(lambda: player.sees("attract"))
    assert player.wait(lambda: ASKS not in player.words())
    player.tap("attract")
    assert player.screen != "Attract"


def test_the_ring_leaves_when_a_won_prize_is_shown_by_time(player: Player, clock: SetClock) -> None:
    play_quiz(player.station, QUIZ, stay=True)
    assert player.station.visit.state.prize is not None
    player.window.station.refresh()
    let_it_ask(player, clock)
    clock.pass_ms(waits.RING)
    assert player.wait(lambda: player.station.visit.state.screen is Screen.RESULT)
    assert player.wait(lambda: ASKS not in player.words())


def test_the_ring_leaves_when_a_guide_ends_the_visit(player: Player, clock: SetClock) -> None:
    player.station.visit.start_quiz(QUIZ)
    player.window.station.refresh()
    let_it_ask(player, clock)
    player.station.reset()
    player.window.guide.refresh()
    assert player.wait(lambda: ASKS not in player.words())


def test_no_ring_lies_over_the_sentence_that_nothing_can_be_written(
    player: Player, clock: SetClock, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.CRITICAL)
    player.station.visit.start_quiz(QUIZ)
    player.window.station.refresh()
    fill_page(player.station)  # type: ignore[arg-type]
    question_id, chosen = right_answer(player.station)
    player.window.station.answer(question_id, list(chosen))
    assert player.screen == "Trouble"
    clock.pass_ms(waits.PLAY + 2 * waits.RING)
    player.settle(300)
    assert ASKS not in player.words()
