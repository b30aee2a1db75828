"""The organizer changes the day in the window, and a stick that goes round the hall tells it."""

from collections.abc import Iterator
from datetime import time
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt

from kiosk import facts
from kiosk.clock import SetClock
from kiosk.festival.hall import EventPlan
from kiosk.machine.drive import FolderDrives
from kiosk.machine.export import Failed, Safe
from kiosk.station.station import LOOK_MS, Station
from kiosk.visit.screens import Screen
from tests.festivals import Hall, at
from tests.stations import kinds_of
from tests.ui.hands import Player
from tests.ui.organizers import Organizer
from ui.app import application

STATIONS = ("K01", "K02", "K03")
CASTING = EventPlan(
    id="casting", kind="class", title=dict.fromkeys(("kk", "ru", "en"), "Casting in tin"), day=1,
    begins=time(12, 10), ends=time(13), street="metallurgists", area="smelter",
)  # fmt: skip


@pytest.fixture
def hall(tmp_path: Path) -> Hall:
    """Three stations and a desk of a festival that has a class at noon."""
    hall = Hall(tmp_path, stations=3, desks=1)
    hall.festival.change_plan(replace(hall.festival.plan, programme=(CASTING,)), 0)
    for holder in STATIONS:
        (tmp_path / f"hall-{holder}").mkdir()
        hall.install(holder).rename(tmp_path / f"hall-{holder}" / "data")
    return hall


@pytest.fixture
def organizer(hall: Hall) -> Iterator[Organizer]:
    """At the page of the news, with a stick in."""
    organizer = Organizer(hall.folder / "hub.db")
    organizer.settle()
    organizer.click("page-prepare")
    organizer.click("step-news")
    (hall.folder / "stick").mkdir()
    organizer.sticks.append(hall.folder / "stick")
    organizer.until(lambda: organizer.office.intake.stick is not None)
    yield organizer
    organizer.close()


def type_into(organizer: Organizer, field: str, letters: str) -> None:
    organizer.click(f"field-{field}")
    for letter in letters:
        organizer.key(Qt.Key(ord(letter)))


def tell_the_day(organizer: Organizer) -> None:
    """No class, no desk, and a piece of the first prize goes from K01 to K02."""
    for name in ("turn-event-casting", "turn-desk-D01"):
        organizer.click(name)
        organizer.settle()
    organizer.click("writes-move")
    for field, letters in (("day", "1"), ("out", "K01"), ("into", "K02"), ("pieces", "1")):
        type_into(organizer, field, letters)
    organizer.click("news-say")
    organizer.settle()
    organizer.click("run-news")
    organizer.settle()


def shares(station: Station) -> dict[tuple[str, int], int]:
    """Pieces by prize and day."""
    words = station.kit.words
    assert words is not None
    return {
        (prize, day): station.machine.newsroom.share(prize, day, planned)
        for prize, days in words.shares.items()
        for day, planned in enumerate(days, start=1)
    }


class Guide:
    """Stands at a screen at noon, with the stick in."""

    def __init__(self, hall: Hall, holder: str) -> None:
        application()
        self.clock = SetClock(at(1, 12))
        self.player = Player(hall.folder / f"hall-{holder}", lang="en", clock=self.clock)
        self.station = self.player.station
        self.station.machine.drives = FolderDrives(hall.folder / "stick")

    def takes_and_fills(self) -> None:
        """One insert: the news come in, the facts go out."""
        self.station.guide.open_layer()
        for _ in range(2):
            self.clock.pass_ms(LOOK_MS)
            self.station.tick()
            if self.station._guide_files is not None:
                self.station._guide_files.wait()
        self.station.tick()
        export = self.station.export()
        while not isinstance(export.state, Safe | Failed):
            export.feed(50)
            export.wait(0.01)
        assert isinstance(export.state, Safe)
        self.station.guide.close()

    def reads_the_street(self) -> str:
        self.station.visit.open("Street")
        self.player.window.station.refresh()
        assert self.player.wait(lambda: self.player.sees("map"))
        return self.player.words()

    def wins(self) -> None:
        """A prize of the desk, as far as its screen goes."""
        tried = self.station._giver.trial()
        assert tried is not None
        won = facts.PrizeWon(prize=tried.prize, desk=1, day=1, issue=1, code=tried.code)
        visit = self.station.visit
        visit.state = replace(visit.state, screen=Screen.RESULT, prize=won)
        visit.open_prize()
        self.player.window.station.refresh()

    def leaves(self) -> None:
        self.station.visit.say_goodbye()
        self.player.close()


@pytest.mark.slow("a festival is made, a hub and three screens are opened, each screen thrice")
def test_a_stick_goes_round_three_stations_and_each_says_once_what_the_organizer_changed(
    hall: Hall, organizer: Organizer
) -> None:
    before = []
    for holder in STATIONS:
        guide = Guide(hall, holder)
        before.append(shares(guide.station))
        assert "Cancelled" not in guide.reads_the_street()
        guide.leaves()

    tell_the_day(organizer)
    organizer.sticks.clear()
    assert [*(hall.folder / "stick").glob("news-*.kiosk")]

    for _ in range(2):
        after = []
        for holder in STATIONS:
            guide = Guide(hall, holder)
            guide.takes_and_fills()
            on_it = guide.reads_the_street()
            assert on_it.count("Cancelled · Casting in tin") == 1
            guide.wins()
            assert guide.player.wait(lambda guide=guide: guide.player.sees("desk-closed"))  # type: ignore[misc]
            assert guide.player.words().count("The prize desk is closed now: ask a guide.") == 1
            assert kinds_of(guide.station).count("news_taken") == 1
            after.append(shares(guide.station))
            guide.leaves()

    whole = [{key: sum(one[key] for one in some) for key in before[0]} for some in (before, after)]
    assert whole[0] == whole[1]
    prize = hall.festival.plan.stock[0].prize
    gone = [one[prize, 1] - two[prize, 1] for one, two in zip(before, after, strict=True)]
    assert gone == [1, -1, 0]
