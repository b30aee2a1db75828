"""Real touches on the real window: what is refused never reaches QML, the rest does so once."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QEventPoint
from PySide6.QtTest import QTest

from kiosk.clock import SetClock
from kiosk.visit import waits
from kiosk.visit.fingers import STUCK_MS, Fingers
from kiosk.visit.rounds import QuizRound
from tests.ui.hands import Player
from ui.app import application
from ui.fingers import FingerFilter


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def player(tmp_path: Path, clock: SetClock) -> Iterator[Player]:
    """At the attract screen of a station whose time stands."""
    application()
    player = Player(tmp_path, clock=clock)
    player.station.machine.note_pin()
    player.window.station.refresh()
    yield player
    player.close()


def rules(player: Player) -> Fingers:
    assert player.window.fingers is not None
    return player.window.fingers.fingers


def at_edge(player: Player) -> QPoint:
    """Ten millimetres from the right edge, in the middle of its height."""
    ten_mm = round(10 * player.window.station.px_per_mm)
    return QPoint(player.window.quick.width() - ten_mm, player.window.quick.height() // 2)


def asked(player: Player) -> QuizRound:
    round_ = player.station.visit.state.round
    assert isinstance(round_, QuizRound)
    return round_


def test_a_touch_in_the_dead_zone_does_nothing_and_is_no_life(
    player: Player, clock: SetClock
) -> None:
    player.press(at_edge(player))
    player.release(at_edge(player))
    assert player.screen == "Attract"
    player.tap("attract")
    assert player.screen == "Quiz"
    clock.pass_ms(waits.PLAY + 1)
    player.press(at_edge(player))
    player.release(at_edge(player))
    assert player.station.visit.ring_ms > 0


def test_a_finger_beside_one_on_the_edge_is_seen_alone(player: Player) -> None:
    player.tap("attract")
    right = player.find("choice-" + asked(player).question.judge(()).right[0]).centre
    edge = at_edge(player)
    player.press(edge)
    player.press(right, edge)
    player.touch_end(right, edge)
    assert player.wait(lambda: asked(player).verdict is not None)
    player.release(edge)
    assert asked(player).scores[0].points == 1


def test_a_held_finger_is_life_for_five_seconds_then_stuck_and_counted(
    player: Player, clock: SetClock
) -> None:
    player.tap("attract")
    before = asked(player)
    card = player.find("choice-" + before.question.judge(()).right[0]).centre
    player.press(card)
    clock.pass_ms(STUCK_MS - 100)
    QTest.qWait(250)
    assert rules(player).stuck == 0
    clock.pass_ms(100)
    assert player.wait(lambda: rules(player).stuck == 1)
    clock.pass_ms(waits.PLAY + 1)
    QTest.qWait(250)
    assert player.station.visit.ring_ms > 0
    # lifted at last, it has answered nothing
    player.release(card)
    assert asked(player) == before
    player.window.guide.open()
    assert player.window.guide.property("numbers").toVariant()["stuck"] == 1


def test_after_a_stuck_point_the_next_finger_plays_on(player: Player, clock: SetClock) -> None:
    player.tap("attract")
    card = player.find("choice-" + asked(player).question.judge(()).right[0]).centre
    player.press(QPoint(card.x(), 200))
    clock.pass_ms(STUCK_MS)
    assert player.wait(lambda: rules(player).stuck == 1)
    player.press(card, QPoint(card.x(), 200))
    player.release(card, QPoint(card.x(), 200))
    assert player.wait(lambda: asked(player).verdict is not None)


def test_a_palm_answers_nothing(player: Player) -> None:
    """Qt's test fingers have no size, so the size is handed in."""
    player.tap("attract")
    card = player.find("choice-" + asked(player).question.judge(()).right[0]).centre
    scale = player.window.station.px_per_mm
    size_mm = 40.0

    def covered(point: QEventPoint) -> float:
        return size_mm * scale

    assert player.window.fingers is not None
    player.window.fingers.close()
    clock = player.station.clock
    watch = FingerFilter(player.window.quick, Fingers(1, 1), clock, scale, covered=covered)
    player.window.fingers = watch
    player.press(card)
    player.release(card)
    assert asked(player).verdict is None
    assert watch.fingers.palms == 1

    # a fingertip that rolls onto the palm is let go, and nothing was tapped
    size_mm = 12.0
    player.press(card)
    size_mm = 40.0
    player.move(card + QPoint(3, 0))
    player.release(card)
    assert asked(player).verdict is None

    size_mm = 12.0
    player.press(card)
    player.release(card)
    assert player.wait(lambda: asked(player).verdict is not None)


def test_two_fingers_press_two_cards_and_only_the_first_to_lift_answers(player: Player) -> None:
    player.tap("attract")
    choices = [player.find(f"choice-{choice}").centre for choice in asked(player).offered[:2]]
    player.press(choices[0])
    player.press(choices[1], choices[0])
    player.touch_end(choices[1], choices[0])
    assert player.wait(lambda: asked(player).verdict is not None)
    player.release(choices[0])
    assert asked(player).chosen == (asked(player).offered[1],)


def test_holding_restart_for_a_second_begins_again_and_letting_go_early_does_not(
    player: Player,
) -> None:
    player.tap("attract")
    player.tap("choice-" + asked(player).question.judge(()).right[0])
    player.tap("next")
    button = player.find("restart").centre
    player.press(button)
    QTest.qWait(400)
    player.release(button)
    QTest.qWait(900)
    assert asked(player).index == 1
    player.press(button)
    assert player.wait(lambda: asked(player).index == 0)
    player.release(button)
    assert asked(player).scores == ()
