"""A station picks its kit up from a stick by touch alone, and is another one at once."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from kiosk.clock import SetClock
from kiosk.machine.drive import FolderDrives
from kiosk.machine.trouble import Trouble
from kiosk.station.opening import open_station
from kiosk.station.station import Station
from tests.festivals import Hall, at
from tests.stations import PACK
from tests.ui.hands import FRAME_MS, LANDSCAPE, PATIENCE_MS
from ui.app import Show, application
from ui.hand import Hand
from ui.scenes.stage import hold_still


class Hands:
    """Somebody with a stick and a card before a program that runs."""

    def __init__(self, folder: Path) -> None:
        application()
        self.folder, self.clock = folder, SetClock(at(0, 20))
        kiosk = self.open()
        assert isinstance(kiosk, Station)
        self.show = Show(kiosk, LANDSCAPE, None, None, self.open)
        self.ready()

    def open(self) -> Station | Trouble:
        """As `kiosk run` opens it, its stick a folder."""
        data, state = self.folder / "data", self.folder / "state"
        pack = None if (data / "kit").exists() else PACK
        station = open_station(data, pack, self.clock, lang="en", state=state)
        station.machine.drives = FolderDrives(self.folder / "stick")
        station.start(1)
        return station

    def ready(self) -> None:
        hold_still(self.show._window)
        QTest.qWaitForWindowExposed(self.show._window.quick)
        self.hand = Hand(self.show._window.engine, self.show._window.quick)

    @property
    def station(self) -> Station:
        assert isinstance(self.show.kiosk, Station)
        return self.show.kiosk

    def sees(self, name: str) -> bool:
        return any(item.name == name for item in self.hand.look())

    def words(self) -> str:
        return " ".join(item.text for item in self.hand.look() if item.text)

    def wait(self, name: str) -> None:
        for _ in range(PATIENCE_MS // FRAME_MS):
            if self.sees(name):
                return
            self.clock.pass_ms(FRAME_MS)
            QTest.qWait(FRAME_MS)
        raise AssertionError(f"{name} is not in sight: {self.words()}")

    def tap(self, name: str) -> None:
        self.wait(name)
        point = next(i for i in self.hand.look() if i.name == name and i.enabled).centre
        self.hand.press({0: point})
        self.hand.release({0: point})
        QTest.qWait(FRAME_MS)


@pytest.fixture
def hands(tmp_path: Path) -> Iterator[Hands]:
    made = Hands(tmp_path)
    yield made
    made.show.close()


@pytest.mark.slow("a festival is made, and a whole program opens twice")
def test_from_the_first_start_to_a_station_of_a_festival_by_touch_alone(
    hands: Hands, tmp_path: Path
) -> None:
    hall = Hall(tmp_path, stations=6)
    for holder in ("K01", "K05", "K06"):
        hall.kit(holder)
    hands.tap("first-kit")
    hands.wait("kit-says")
    assert "Put the stick with the kits in" in hands.words()
    (tmp_path / "stick").symlink_to(tmp_path / "kits")
    hands.tap("kit-card-K05")
    for letter in hall.festival.code("K05"):
        hands.tap(f"kit-{letter}")
    before = hands.show._window
    hands.tap("kit-go")
    for _ in range(PATIENCE_MS // FRAME_MS):
        if hands.show._window is not before:
            break
        QTest.qWait(FRAME_MS)
    hands.ready()
    assert (hands.station.settings.station, hands.station.first_pin) == ("K05", "")
    hands.wait("trial-says")


def test_a_child_finds_no_way_to_the_kits_once_the_pin_is_noted(hands: Hands) -> None:
    hands.tap("pin-noted")
    hands.show._window.kit.open()
    assert not hands.show._window.kit.isOpen
