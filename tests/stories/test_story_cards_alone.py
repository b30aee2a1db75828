"""A street whose quizzes and games are not written yet: its station shows people, and plays on."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.clock import SetClock
from kiosk.visit import waits
from tests.packs import write_pack
from tests.stations import kinds_of
from tests.ui import hands
from tests.ui.hands import Player
from ui.app import application

Begin = Callable[[], Player]


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    pack = write_pack(tmp_path / "pack")
    for folder in ("quizzes", "games"):
        shutil.rmtree(pack / folder)
    return pack


@pytest.fixture
def begin(
    pack: Path, clock: SetClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Begin]:
    """A station of the pack as it lies there, at rest."""
    application()
    monkeypatch.setattr(hands, "PACK", pack)
    players: list[Player] = []

    def begin() -> Player:
        player = Player(tmp_path, (960, 540), lang="en", clock=clock)
        players.append(player)
        player.station.machine.note_pin()
        player.window.station.refresh()
        return player

    yield begin
    players[0].close()


def test_a_child_takes_over_the_card_that_is_shown_and_walks_the_street(begin: Begin) -> None:
    player = begin()
    assert player.wait(lambda: "Steelmaker" in player.words())
    assert "Turns scrap into rails" in player.words()
    player.tap("attract")
    assert player.screen == "Card"
    assert player.wait(lambda: player.sees("leaf-0"))
    assert "visit_began" not in kinds_of(player.station)
    player.tap("back")
    player.tap("area-mine")
    player.tap("card-miner")
    assert player.wait(lambda: "Miner" in player.words())
    player.tap("back")
    player.tap("back")
    assert player.screen == "Street"
    assert player.wait(lambda: player.sees("tile-professions"))
    assert not player.sees("tile-quizzes")
    assert not player.sees("tile-games")
    player.tap("goodbye")
    assert player.wait(lambda: player.screen == "Goodbye")


def test_time_passes_and_the_next_card_is_on(begin: Begin, clock: SetClock) -> None:
    player = begin()
    for name in ("Steelmaker", "Miner", "Surveyor", "Steelmaker"):
        assert player.wait(lambda name=name: name in player.words())  # type: ignore[misc]
        clock.pass_ms(waits.ATTRACT_CARD)


def test_a_street_without_people_shows_itself(pack: Path, begin: Begin) -> None:
    shutil.rmtree(pack / "streets/metal/professions")
    player = begin()
    assert player.wait(lambda: "Where steel is born" in player.words())
    player.tap("attract")
    assert player.screen == "Street"
    assert not player.sees("tile-professions")
    player.tap("goodbye")
    assert player.wait(lambda: player.screen == "Goodbye")
