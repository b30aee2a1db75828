"""Around the glass: two taps lead to a place, and what news and guides change is seen at once."""

from collections.abc import Iterator
from datetime import time
from pathlib import Path

import pytest
from msgspec.structs import replace

from kiosk import facts
from kiosk.clock import SetClock
from kiosk.festival.hall import ClosedPlan, EventPlan, NoticePlan
from kiosk.festival.telling import make_news
from kiosk.visit.screens import Screen
from tests.festivals import Hall, at
from tests.ui.hands import Player
from ui.app import application

CASTING = EventPlan(
    id="casting", kind="class", title=dict.fromkeys(("kk", "ru", "en"), "Casting in tin"), day=1,
    begins=time(12, 10), ends=time(13), street="metallurgists", area="smelter",
)  # fmt: skip


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Hall:
    hall = Hall(tmp_path_factory.mktemp("hall"), stations=3, desks=1)
    hall.festival.plan = replace(hall.festival.plan, programme=(CASTING,))
    hall.kit("K01")
    return hall


@pytest.fixture
def player(hall: Hall, tmp_path: Path) -> Iterator[Player]:
    """At a station of the festival, at noon of its first day, on its street."""
    application()
    here = Hall(tmp_path)
    here.__dict__["festival"] = hall.festival
    (tmp_path / "kits").symlink_to(hall.folder / "kits")
    here.install("K01").rename(tmp_path / "data")
    player = Player(tmp_path, lang="en", clock=SetClock(at(1, 12)))
    player.station.visit.open("Street")
    player.window.station.refresh()
    assert player.wait(lambda: player.sees("map"))
    yield player
    player.close()


@pytest.mark.slow("the first to ask for it makes a whole festival")
def test_two_taps_without_a_word_lead_to_the_prize_desk(player: Player) -> None:
    player.tap("map")
    assert player.wait(lambda: player.sees("sign-desk"))
    assert not player.sees("map-minutes")
    player.tap("sign-desk")
    assert player.wait(lambda: player.sees("map-minutes"))
    assert "until 18:00" in player.words()
    player.tap("back")
    assert player.wait(lambda: player.screen == "Street")
    player.tap("line-casting")
    assert player.wait(lambda: "Casting in tin" in player.words() and player.screen == "Map")


def test_a_guide_cancels_a_line_of_today_and_the_street_says_so(player: Player) -> None:
    assert "In 10 min · Casting in tin" in player.words()
    player.station.guide.open_layer()
    player.station.guide._enter(type(player.station.guide.door).PANEL)
    player.window.station.refresh()
    for name in ("guide-setup", "setup-today", "later-casting", "cancel-casting"):
        assert player.wait(lambda name=name: player.sees(name)), name  # type: ignore[misc]
        player.tap(name)
    changed = player.station.recorder.tally.programme["casting"]
    assert (changed.cancelled, changed.later_min) == (True, 5)
    player.station.guide.close()
    player.window.station.refresh()
    assert player.wait(lambda: "Cancelled · Casting" in player.words())


def test_news_of_the_evening_are_on_the_glass_and_on_a_prize(
    player: Player, hall: Hall, tmp_path: Path
) -> None:
    before = hall.festival.plan
    tea = NoticePlan(text=dict.fromkeys(("kk", "ru", "en"), "Tea is free until two"))
    hall.festival.plan = replace(
        before, programme=(), lines=(tea,), closed=(ClosedPlan(desk="D01"),)
    )
    content = make_news(hall.festival, tmp_path, 0)[0].read_bytes()
    hall.festival.plan = before
    assert player.station.machine.take_news(content)
    player.window.station.refresh()
    assert player.wait(lambda: "Tea is free until two" in player.words())
    assert not player.sees("line-casting")
    tried = player.station._giver.trial()
    assert tried is not None
    won = facts.PrizeWon(prize=tried.prize, desk=1, day=1, issue=1, code=tried.code)
    visit = player.station.visit
    visit.state = replace(visit.state, screen=Screen.RESULT, prize=won)
    visit.open_prize()
    player.window.station.refresh()
    assert player.wait(lambda: player.sees("desk-closed"))
    player.tap("prize-way")
    assert player.wait(lambda: "Closed now: ask a guide" in player.words())
    player.tap("back")
    assert player.wait(lambda: player.screen == "Prize")


def test_an_errand_leads_to_an_open_area_and_a_class_is_the_programmes(player: Player) -> None:
    line = player.station.around.next_class("metallurgists", "smelter")
    assert line is not None and line.clock == "12:10"
    player.station.around.change("casting", True, 0)
    assert player.station.around.next_class("metallurgists", "smelter") is None
    player.station.visit.say_goodbye()
    player.window.station.refresh()
    assert player.wait(lambda: player.sees("errand-way"))
    face = player.window.station._goodbye.value
    assert face["areaName"] and face["areaPicture"] and face["way"]["steps"]


def test_in_large_letters_the_lines_of_today_are_turned_and_none_is_left_out(
    player: Player, hall: Hall, tmp_path: Path
) -> None:
    before = hall.festival.plan
    names = {"Casting", "Rolling", "Forging"}
    said = (
        replace(CASTING, id=name, title=dict.fromkeys(("kk", "ru", "en"), name))
        for name in sorted(names)
    )
    hall.festival.plan = replace(before, programme=tuple(said))
    content = make_news(hall.festival, tmp_path, 0)[0].read_bytes()
    hall.festival.plan = before
    assert player.station.machine.take_news(content)
    player.station.visit.choose_text(2)
    player.window.station.refresh()
    seen = set()
    for _ in names:
        assert player.wait(lambda: player.sees("lines-more"))
        seen |= {name for name in names if name in player.words()}
        player.tap("lines-more")
    assert seen == names
