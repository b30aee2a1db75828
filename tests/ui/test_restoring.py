"""The content's file is damaged under a running station: its screen says so, and plays on."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.content.store import StoreUnreadable
from kiosk.station.restoring import DAMAGED
from kiosk.words import in_words
from tests.packs import write_pack
from tests.ui import hands
from tests.ui.hands import Player
from ui.app import application

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows lets nobody write there")


@pytest.fixture
def player(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Player]:
    application()
    monkeypatch.setattr(hands, "PACK", write_pack(tmp_path / "pack"))
    player = Player(tmp_path)
    player.station.machine.note_pin()
    player.window.station.refresh()
    yield player
    player.close()


def test_the_screen_says_that_its_content_was_damaged_and_then_plays_it(player: Player) -> None:
    assert player.screen == "Attract"
    store = player.station.data / "content.sqlite"
    os.truncate(store, 5000)
    with player.station.guarded():  # what is small lies in SQLite's memory, and hides it for long
        raise StoreUnreadable("the file is cut short")
    assert player.wait(lambda: in_words(DAMAGED.sentence, "kk") in player.words())
    assert player.screen == "Trouble"
    assert player.wait(lambda: player.screen != "Trouble")
    assert store.stat().st_size > 5000
    player.tap("attract")
    assert player.wait(lambda: player.screen not in ("Attract", "Trouble"))
