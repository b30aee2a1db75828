"""Friends at one large screen ask who they could be, side by side, with several hands at once."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import zxingcpp
from PIL import ImageQt
from PySide6.QtCore import Qt

from kiosk import facts
from kiosk.clock import SetClock
from kiosk.visit import waits
from kiosk.visit.together import Side
from tests.stations import kinds_of
from tests.ui.hands import LANDSCAPE, PORTRAIT, Player
from ui.app import application


class Friends(Player):
    """Several at one screen, with a clock that passes only when it is told to."""

    def __init__(self, folder: Path, size: tuple[int, int] = LANDSCAPE, later_ms: int = 0) -> None:
        application()
        self.clock = SetClock()
        self.clock.pass_ms(later_ms)
        super().__init__(folder, size, clock=self.clock)
        if self.station.machine.first_pin:
            self.station.machine.note_pin()
            self.station.visit.open("Street")
        self.window.station.refresh()

    def sit_down(self, players: int = 2) -> None:
        self.tap(f"play-{players}")
        self.tap("tile-discovery")
        assert self.wait(lambda: self.screen == "Together")

    def at(self, place: int) -> Side:
        assert self.station.visit.state.together is not None
        return self.station.visit.state.together.sides[place]

    def item(self, place: int, number: int) -> str:
        """The name of one of three pictures at a place."""
        return f"item-{(self.at(place).discovery.offered or ())[number]}-{place}"

    def choose(self, place: int, most: int = 99) -> None:
        """Straight to what a touch does, the pictures in turn."""
        for _ in range(most):
            asked = self.at(place).discovery
            if asked.offered is None:
                break
            self.clock.pass_ms(1_000)
            self.station.visit.discover_at(place, "item", asked.offered[len(asked.taps) % 3])
        self.window.station.refresh()

    def told(self) -> list[facts.Discovered]:
        rows = self.station.journal.read(1, 100_000)
        read = [facts.decode(row.fact) for row in rows]
        return [fact for fact in read if isinstance(fact, facts.Discovered)]


@pytest.fixture(params=[LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def friends(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Friends]:
    friends = Friends(tmp_path, request.param)
    yield friends
    friends.close()


def test_two_choose_with_both_hands_at_once_and_each_takes_something_home(
    friends: Friends,
) -> None:
    friends.sit_down()
    for place, band in enumerate(("13-17", "9-12")):
        friends.tap(f"age-{band}-{place}")
    assert friends.wait(lambda: all(friends.at(place).discovery.offered for place in (0, 1)))
    friends.clock.pass_ms(3_000)
    # both fingers lie on the glass together, and are lifted one after the other
    first, second = (friends.find(friends.item(place, 0)).centre for place in (0, 1))
    friends.hand.press({0: first})
    friends.hand.press({1: second})
    friends.hand.release({0: first})
    assert friends.wait(lambda: len(friends.at(0).discovery.taps) == 1)
    assert len(friends.at(1).discovery.taps) == 0
    friends.hand.release({1: second})
    assert friends.wait(lambda: len(friends.at(1).discovery.taps) == 1)
    friends.tap("undo-1")
    assert friends.wait(lambda: len(friends.at(1).discovery.taps) == 0)
    assert len(friends.at(0).discovery.taps) == 1
    friends.choose(0)
    # who is done first has people to ask, and waits for nobody
    people = [name for name in friends.names() if name.startswith("why-")]
    assert len(people) == 3
    friends.tap("dress-0")
    assert friends.wait(lambda: friends.at(0).face != "")
    friends.tap(people[0])
    assert friends.wait(lambda: friends.at(0).discovery.looking == people[0].removeprefix("why-"))
    friends.tap("unask-0")
    assert friends.sees(friends.item(1, 0))
    friends.choose(1)
    assert [(fact.side, fact.band, fact.counted) for fact in friends.told()] == [
        ("a", "13-17", True),
        ("b", "9-12", True),
    ]
    for place in (0, 1):
        friends.tap(f"take-{place}")
        code = friends.find(f"takeaway-qr-{place}")
        assert min(code.width, code.height) / friends.window.station.px_per_mm >= 120
        text = next(i.text for i in friends.look() if i.name == f"takeaway-text-{place}")
        picture = ImageQt.fromqimage(friends.picture())
        assert text in [read.text for read in zxingcpp.read_barcodes(picture)]
    friends.tap("back")
    assert friends.wait(lambda: friends.screen == "Street")
    friends.tap("goodbye")
    assert kinds_of(friends.station).count("discovered") == 2


def test_each_place_speaks_its_own_language_and_is_read_aloud_in_it(friends: Friends) -> None:
    friends.sit_down()
    friends.tap("tongue-1")
    assert friends.wait(lambda: "Сколько тебе лет?" in friends.words())
    assert "Жасың нешеде?" in friends.words()
    friends.tap("read-1")
    friends.tap("read-0")
    assert [lang for lang, _ in friends.sound.said] == ["ru", "kk"]
    friends.tap("lang-en")
    assert friends.wait(lambda: "How old are you?" in friends.words())
    assert "Сколько тебе лет?" in friends.words(), "what was chosen at a place stays"
    assert "language_chosen" in kinds_of(friends.station)


def test_a_place_that_nobody_touches_asks_and_sleeps_and_is_woken_by_a_touch(
    friends: Friends,
) -> None:
    friends.sit_down()
    for place in (0, 1):
        friends.tap(f"age-9-12-{place}")
    friends.clock.pass_ms(waits.READING - 1_000)
    friends.tap(friends.item(0, 1))
    friends.clock.pass_ms(2_000)
    friends.window.pulse.beat()
    friends.find("wake-1")
    assert not friends.sees("wake-0")
    friends.clock.pass_ms(waits.RING)
    friends.window.station.touched()
    friends.tap("wake-1")
    assert friends.wait(lambda: not friends.sees("wake-1"))
    assert len(friends.at(1).discovery.taps) == 0, "the touch that wakes does no more than that"
    friends.tap(friends.item(1, 0))
    assert friends.wait(lambda: len(friends.at(1).discovery.taps) == 1)


def test_by_keys_too(tmp_path: Path) -> None:
    friends = Friends(tmp_path)
    friends.sit_down()
    for place in (0, 1):
        friends.station.visit.discover_at(place, "age", "9-12")
    friends.window.station.refresh()
    for key, place in ((Qt.Key.Key_2, 0), (Qt.Key.Key_6, 1)):
        wanted = (friends.at(place).discovery.offered or ())[1 + place]
        friends.find(friends.item(place, 0))
        friends.key(key)
        assert friends.wait(lambda place=place: len(friends.at(place).discovery.taps) == 1)  # type: ignore[misc]
        assert friends.at(place).discovery.taps[0].chosen == wanted
    walked = []
    for _ in range(40):
        friends.key(Qt.Key.Key_Right)
        walked += [item.name for item in friends.look() if item.focus and item.label is not None]
        if "undo-1" in walked:
            break
    assert "undo-1" in walked, walked
    friends.key(Qt.Key.Key_Return)
    assert friends.wait(lambda: len(friends.at(1).discovery.taps) == 0)
    friends.close()


def test_after_a_crash_both_go_on_at_their_pictures(tmp_path: Path) -> None:
    friends = Friends(tmp_path)
    friends.sit_down()
    friends.station.visit.discover_at(0, "age", "9-12")
    friends.station.visit.discover_at(1, "age", "6-8")
    friends.choose(0, most=3)
    friends.choose(1, most=2)
    before = friends.station.visit.state.together
    friends.close()
    again = Friends(tmp_path, later_ms=11_000)
    assert again.screen == "Together"
    assert again.station.visit.state.together == before
    assert again.wait(lambda: again.sees(again.item(0, 0)) and again.sees(again.item(1, 2)))
    again.close()


def test_a_small_screen_asks_one_after_the_other(tmp_path: Path) -> None:
    friends = Friends(tmp_path)
    friends.window.station.px_per_mm *= 2
    friends.window.make_room(friends.station)
    friends.tap("play-2")
    friends.tap("tile-discovery")
    assert friends.wait(lambda: friends.screen == "Age")
    friends.close()


def test_a_grown_up_guesses_then_the_child_chooses_then_both_look(friends: Friends) -> None:
    friends.station.visit.open_discovery()
    friends.window.station.refresh()
    friends.tap("guess")
    assert friends.wait(lambda: "Бала неше жаста?" in friends.words())
    friends.tap("age-9-12")

    def offered() -> tuple[str, ...]:
        now = friends.station.visit.state.discovery
        return now.offered or () if now else ()

    asked = []
    while offered():
        asked.append(offered())
        friends.clock.pass_ms(2_000)
        friends.tap(f"item-{offered()[0]}")
        assert friends.wait(lambda: offered() != asked[-1])
    assert friends.screen == "Handed"
    assert len(asked) == 6
    friends.tap("next")
    assert friends.wait(lambda: offered() == asked[0])
    number = 0
    while offered():
        friends.clock.pass_ms(4_000)
        friends.station.visit.discover("item", offered()[number % 2])
        number += 1
    friends.window.station.refresh()
    assert friends.screen == "Known"
    labels = [friends.find(f"known-{n}") for n in range(6)]
    assert len(labels) == 6
    assert not any(letter.isdigit() for letter in friends.words()), "nothing is counted"
    assert friends.told() == []
    friends.tap("next")
    assert friends.wait(lambda: friends.screen == "Discovery")
    (fact,) = friends.told()
    assert fact.counted and fact.side == ""
    assert sum(fact.counts.values()) == number, "the child's taps alone"
