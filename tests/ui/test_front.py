"""Over the full screen the window stays, whatever a child tries; keys are known by their place."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRect, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest

from kiosk.station.guide import Door
from tests.ui.hands import Player
from ui.app import application
from ui.front import Front


@pytest.fixture
def player(tmp_path: Path) -> Iterator[Player]:
    application()
    player = Player(tmp_path)
    player.station.machine.note_pin()
    player.window.station.refresh()
    yield player
    player.close()


@pytest.fixture
def front(player: Player) -> Iterator[Front]:
    player.window.show(None)
    assert player.window.front is not None
    yield player.window.front


def fills(player: Player) -> bool:
    quick = player.window.quick
    return bool(
        quick.isVisible() and quick.geometry() == QGuiApplication.primaryScreen().geometry()
    )


def test_it_fills_the_glass_whatever_its_size(player: Player, front: Front) -> None:
    assert player.window.quick.windowState() == Qt.WindowState.WindowFullScreen
    assert fills(player)


def test_nobody_closes_it(player: Player, front: Front) -> None:
    """Alt+F4, a window manager and a task switcher ask for the same."""
    assert not player.window.quick.close()
    assert fills(player)


@pytest.mark.parametrize(
    "state",
    [Qt.WindowState.WindowMinimized, Qt.WindowState.WindowNoState],
    ids=["put away", "made a window"],
)
def test_what_is_put_away_comes_back(player: Player, front: Front, state: Qt.WindowState) -> None:
    player.window.quick.setWindowState(state)
    assert player.wait(lambda: player.window.quick.windowState() == Qt.WindowState.WindowFullScreen)
    assert fills(player)


def test_what_is_made_small_or_hidden_comes_back(player: Player, front: Front) -> None:
    player.window.quick.setGeometry(QRect(10, 10, 300, 300))
    front.hold()
    assert fills(player)
    player.window.quick.hide()
    front.hold()
    assert fills(player)


def test_a_window_taken_away_without_a_word_is_a_new_one(
    player: Player, front: Front, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So "show the desktop" does: the window still calls itself shown."""
    monkeypatch.setattr("ui.front.TELL_UNSEEN", ("offscreen",))
    monkeypatch.setattr(front, "seen", lambda: False)
    hidden: list[bool] = []
    player.window.quick.visibleChanged.connect(lambda *_: hidden.append(True))
    front.hold()
    assert hidden == []
    front.hold()
    assert fills(player)
    assert hidden


def test_the_program_itself_takes_it_down(player: Player, front: Front) -> None:
    front.let_go()
    player.window.quick.hide()
    QTest.qWait(600)
    assert not player.window.quick.isVisible()


# keys by their place

CTRL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier
LINUX = 8
"""What X11 and Wayland add to a key's number."""

G = 34
ROW = dict(zip("1234567890", range(2, 12), strict=True))
BLOCK = dict(zip("7894561230", (71, 72, 73, 75, 76, 77, 79, 80, 81, 82), strict=True))
TYPED = {
    "kk": dict(zip("1234567890", '"әіңғ,.үұқ', strict=True)),
    "ru": dict(zip("1234567890", "1234567890", strict=True)),
    "AZERTY": dict(zip("1234567890", "&é\"'(-è_çà", strict=True)),
}
"""What the row of digits writes under each layout."""


def send(player: Player, text: str, place: int, held: Qt.KeyboardModifier = NONE) -> None:
    """A key as a layout sends it: Qt's number of a letter is its capital's."""
    key = ord(text.upper()) if text else Qt.Key.Key_End.value
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, held, place + LINUX, 0, 0, text)
        QCoreApplication.sendEvent(player.window.quick, event)


@pytest.mark.parametrize("letter", ["п", "g", "i"], ids=["kk and ru", "en", "Dvorak"])
def test_the_guide_is_called_by_the_key_g_of_any_layout(player: Player, letter: str) -> None:
    send(player, letter, G, CTRL_ALT)
    assert player.station.guide.door is Door.LAYER


def test_the_guide_is_called_by_the_letter_g_wherever_it_lies(player: Player) -> None:
    send(player, "g", 22, CTRL_ALT)
    assert player.station.guide.door is Door.LAYER


def test_no_other_key_calls_the_guide(player: Player) -> None:
    send(player, "р", G + 1, CTRL_ALT)
    send(player, "п", G)
    assert player.station.guide.door is Door.CLOSED


@pytest.mark.parametrize("layout", TYPED)
def test_the_pin_is_typed_by_the_row_of_digits_of_any_layout(player: Player, layout: str) -> None:
    send(player, "п", G, CTRL_ALT)
    player.tap("guide-pin")
    for typed, digit in enumerate("139570", 1):
        send(player, TYPED[layout][digit], ROW[digit])
        assert len(player.station.guide.typed) == typed % 6


def test_the_pin_is_typed_by_the_block_of_digits_without_numlock(player: Player) -> None:
    send(player, "п", G, CTRL_ALT)
    player.tap("guide-pin")
    send(player, "", BLOCK["1"])
    assert len(player.station.guide.typed) == 1
