"""An author saves a file and sees it; a slip is told on the screen, and the last good content
plays on."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt

from kiosk.clock import SetClock
from tests.kiosk.station.test_renew import rename_the_street
from tests.packs import save, write_pack
from tests.pipes import POSIX, Stuck
from tests.ui import hands
from tests.ui.hands import Player
from ui.app import application


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    return write_pack(tmp_path / "pack")


@pytest.fixture
def player(pack: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Player]:
    application()
    monkeypatch.setattr(hands, "PACK", pack)
    # an edit changes the first language; a clock that stands, so that nobody is idle meanwhile
    player = Player(tmp_path, lang="kk", clock=SetClock(), moving=True)
    player.station.machine.note_pin()
    player.window.draft.follow(player.station, pack)
    player.window.station.refresh()
    yield player
    player.close()
    shutil.rmtree(pack)


def test_a_screen_at_rest_shows_what_was_saved(player: Player, pack: Path) -> None:
    save(pack, "streets/metal/street.toml", "Metal street", "Steel street")
    assert player.wait(lambda: "Steel street" in player.words())


def test_a_child_plays_on_until_the_author_presses_a_key(player: Player, pack: Path) -> None:
    player.station.visit.start_quiz("steel")
    player.window.station.refresh()
    asked = player.station.visit.state.round
    save(pack, "quizzes/steel.toml", "Hot steel is soft", "Warm steel is soft")
    save(pack, "quizzes/steel.toml", "What melts scrap", "What melts old steel")
    save(pack, "quizzes/steel.toml", "Which is odd", "Which one is odd")
    assert player.wait(lambda: bool(player.window.draft.property("waiting")))
    assert player.wait(lambda: player.sees("finding-words"))
    assert player.station.visit.state.round == asked
    player.key(Qt.Key.Key_F5)
    words = ("Warm steel is soft", "What melts old steel", "Which one is odd")
    assert player.wait(lambda: any(one in player.words() for one in words))
    assert player.screen == "Quiz"


def test_a_slip_is_told_and_the_last_good_content_stays(player: Player, pack: Path) -> None:
    save(pack, "quizzes/steel.toml", 'answer = "arc"', 'answer = "ark"')
    assert player.wait(lambda: "ark" in player.words())
    assert "quizzes/steel.toml" in player.words()
    assert player.station.content.quiz("steel").questions[0].faults() == []
    save(pack, "quizzes/steel.toml", 'answer = "ark"', 'answer = "arc"')
    assert player.wait(lambda: not player.sees("finding-words"))


@POSIX
def test_the_screen_goes_on_while_a_pack_is_built_and_shows_only_the_newest(
    player: Player, pack: Path, tmp_path: Path
) -> None:
    shown: list[str] = []
    player.window.draft.changed.connect(
        lambda: shown.append(player.station.content.festival.name["kk"])
    )
    frames: list[None] = []
    player.window.quick.frameSwapped.connect(lambda: frames.append(None))
    slow = Stuck(player.station.data / "content.known", b"", tmp_path)
    save(pack, "festival.toml", "Small festival", "First festival")
    assert player.wait(slow.is_read)
    frames.clear()
    assert player.wait(lambda: len(frames) > 20), "the city stands still"
    player.tap("attract")
    assert player.wait(lambda: player.screen != "Attract"), "no touch is felt"
    save(pack, "festival.toml", "First festival", "Second festival")
    slow.heal()
    slow.answer()
    assert player.wait(lambda: bool(player.window.draft.waiting))
    player.key(Qt.Key.Key_F5)
    assert player.wait(lambda: player.station.content.festival.name["kk"] == "Second festival kk")
    assert "First festival kk" not in shown


def test_overlays_show_fingers_and_reach(player: Player) -> None:
    assert not player.sees("fingers")
    player.key(Qt.Key.Key_F9)
    assert player.wait(lambda: player.sees("fingers"))
    player.key(Qt.Key.Key_F9)
    player.key(Qt.Key.Key_F10)
    assert player.wait(lambda: "floor_mm" in player.words())
    assert not player.sees("fingers")


def test_the_shipped_pack_is_not_followed(tmp_path: Path) -> None:
    application()
    player = Player(tmp_path)
    assert not player.window.draft.following
    player.key(Qt.Key.Key_F9)
    assert not player.sees("fingers")
    player.close()


def test_a_street_that_the_settings_name_is_missed_on_the_screen(
    player: Player, pack: Path
) -> None:
    named = msgspec.structs.replace(player.station.settings, street="metal")
    player.station.machine.settings = named
    rename_the_street(pack)
    assert player.wait(lambda: "which this content does not have" in player.words())
    assert player.station.content.street("metal").id == "metal"


def test_a_street_that_gets_another_name_is_followed(player: Player, pack: Path) -> None:
    rename_the_street(pack)
    assert player.wait(lambda: player.station.street == "steel")
    player.tap("attract")
    assert player.screen == "Quiz"
