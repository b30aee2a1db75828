"""Where do I learn it? Regions to touch, the nearest two colleges, nothing where nobody said it."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import msgspec
import pytest

from db.content import Thing, extend
from kiosk.content.content import Content
from kiosk.content.model import Profession
from kiosk.regions import regions
from kiosk.visit.screens import Screen
from tests.stations import PACK
from tests.ui.hands import Player
from ui.app import application
from ui.bridge.faces.learning import LearningFaces
from ui.bridge.faces.reading import Reading
from ui.scenes.learning import SAMPLE, TRADE


@pytest.fixture
def player(tmp_path: Path) -> Iterator[Player]:
    application()
    player = Player(tmp_path, lang="en")
    player.station.machine.note_pin()
    yield player
    player.close()


def lay(player: Player, folder: Path, *homes: str) -> None:
    """Samples of colleges in these regions become what is played."""
    rows = [
        msgspec.structs.replace(SAMPLE, id=str(n), region=home, name={"kk": f"Sample {home}"})
        for n, home in enumerate(homes)
    ]
    things = [
        Thing("offer", one.id, one.street, one.area, n, msgspec.json.encode(one).decode())
        for n, one in enumerate(rows)
    ]
    whole = folder / "colleges.sqlite"
    extend(PACK, whole, things)
    player.station.renew(Content.open(whole))
    player.window.station.refresh()


@pytest.mark.slow("a window on three screens, and a store with colleges built and opened anew")
def test_a_touch_on_my_region_tells_the_nearest_two_and_is_no_fact(
    player: Player, tmp_path: Path
) -> None:
    lay(player, tmp_path, "mangystau", "akmola", "astana")
    visit = player.station.visit
    visit.open("Professions")
    visit.open_card(TRADE)
    player.window.station.refresh()
    assert player.wait(lambda: player.sees("leaf-3"))
    player.tap("leaf-3")
    assert player.wait(lambda: player.sees("where"))
    before = player.station.recorder.tally.facts
    player.tap("where")
    assert player.wait(lambda: player.screen == "Where" and player.sees("region-north"))
    player.tap("region-north")
    assert player.wait(lambda: "Sample akmola" in player.words())
    assert "Sample astana" in player.words() and "Sample mangystau" not in player.words()
    assert player.station.recorder.tally.facts == before, "where a child lives is told to nobody"
    player.tap("back")
    assert player.wait(lambda: player.screen == "Card")
    player.tap("leaf-3")
    player.tap("where")
    assert player.wait(lambda: "Sample akmola" in player.words()), "kept as long as the visit"
    visit.end("reset")
    assert visit.state.home == ""


def test_where_nobody_said_anything_nothing_asks(player: Player) -> None:
    visit = player.station.visit
    visit.open("Professions")
    visit.open_card(TRADE)
    player.window.station.refresh()
    assert player.wait(lambda: player.sees("leaf-3"))
    player.tap("leaf-3")
    assert player.wait(lambda: "How to learn" in player.words())
    assert not player.sees("where")
    visit.open_where(TRADE)
    assert visit.state.screen is Screen.CARD
    visit.choose_home(next(iter(regions())))
    assert visit.state.home == ""


class Paid(Content):
    """The content as it is once somebody has said what the trade pays."""

    def profession(self, id_: str) -> Profession:
        said = {"kk": "Үлгі", "ru": "Образец", "en": "Sample"}
        return msgspec.structs.replace(
            super().profession(id_), pay=said, grants=said, money_source="sample",
            money_until=date(2026, 12, 9),
        )  # fmt: skip


def test_pay_and_grants_stand_with_their_source_and_are_gone_when_their_date_is_past() -> None:
    with Content.open(PACK) as plain, Paid.open(PACK) as paid:
        on_the_day, after = (
            LearningFaces(Reading(paid, "en")).where(TRADE, "", day)["grownUps"]
            for day in (date(2026, 12, 9), date(2026, 12, 10))
        )
        shipped = LearningFaces(Reading(plain, "en")).where(TRADE, "", date(2026, 12, 9))
    assert (on_the_day["pay"], on_the_day["grants"]) == ("Sample", "Sample")
    assert (on_the_day["source"], on_the_day["until"]) == ("sample", "09.12.2026")
    for gone in (after, shipped["grownUps"]):
        assert (gone["pay"], gone["grants"], gone["source"], gone["until"]) == ("", "", "", "")
        assert 0 < len(gone["text"].split()) <= 40
