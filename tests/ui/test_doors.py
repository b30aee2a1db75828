"""Outside of its hours the street sleeps: a window answers who touches it, a guide finds the way
in; and before the first opening all is marked and nothing counted."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint

from kiosk.clock import SetClock
from tests.festivals import Hall, at
from tests.ui.hands import Player
from ui.app import application

Opens = Callable[[int], Player]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Hall:
    hall = Hall(tmp_path_factory.mktemp("hall"))
    hall.kit("K01")
    return hall


@pytest.fixture
def opens(made: Hall, tmp_path: Path) -> Iterator[Opens]:
    """A station that took its kit, at this moment."""
    application()
    hall = Hall(tmp_path)
    hall.__dict__["festival"] = made.festival
    (tmp_path / "kits").symlink_to(made.folder / "kits")
    hall.install("K01").rename(tmp_path / "data")
    players = []

    def opened(utc_ms: int) -> Player:
        player = Player(tmp_path, lang="en", clock=SetClock(utc_ms))
        player.window.station.refresh()
        players.append(player)
        return player

    yield opened
    for player in players:
        player.close()


def later(player: Player, ms: int) -> None:
    clock = player.station.clock
    assert isinstance(clock, SetClock)
    clock.pass_ms(ms)
    player.window.pulse.beat()


def facts_of(player: Player) -> int:
    return player.station.recorder.tally.facts


def guide_in(player: Player) -> None:
    """The gesture and the PIN behind it are proved elsewhere."""
    player.station.guide.open_layer()
    player.station.guide._enter(type(player.station.guide.door).PANEL)
    player.window.station.refresh()
    assert player.wait(lambda: player.sees("guide-close"))


@pytest.mark.slow("the first to ask for it makes a whole festival")
def test_a_window_of_the_sleeping_street_answers_a_touch_and_nothing_is_counted(
    opens: Opens,
) -> None:
    player = opens(at(1, 20))
    assert player.wait(lambda: player.sees("closed-says"))
    assert "Opens tomorrow at 10:00" in player.words()
    before = facts_of(player)
    point = QPoint(player.window.quick.width() // 3, player.window.quick.height() // 2)
    player.press(point)
    player.release(point)
    assert player.wait(lambda: "win-kid" in " ".join(player.pictures()))
    assert (player.screen, facts_of(player)) == ("Closed", before)
    assert not player.sees("back") and not player.sees("comfort")


def test_a_guides_gesture_opens_the_layer_while_the_street_sleeps(opens: Opens) -> None:
    player = opens(at(1, 20))
    assert player.wait(lambda: player.sees("closed-says"))
    for zone in range(3):
        seen = next(item for item in player.look() if item.name == f"guide-zone-{zone}")
        player.press(seen.centre)
        if zone < 2:
            player.release(seen.centre)
    later(player, 1_100)
    assert player.wait(lambda: player.sees("guide-pin"))


def test_the_street_wakes_by_the_clock_and_sleeps_for_good_after_the_last_day(
    opens: Opens,
) -> None:
    player = opens(at(2, 9, 59))
    assert player.wait(lambda: "Opens today at 10:00" in player.words())
    later(player, 60_000)
    assert player.wait(lambda: player.sees("attract"))
    later(player, at(5, 18) - at(2, 10))
    assert player.wait(lambda: "Thank you for coming!" in player.words())


def test_until_the_first_opening_a_ribbon_says_that_nothing_is_counted(opens: Opens) -> None:
    player = opens(at(1, 9, 58))
    assert player.wait(lambda: player.sees("trial-says"))
    assert "Trial until 10:00" in player.words()
    player.tap("attract")
    assert player.wait(lambda: player.sees("trial-touch")), "every touch leaves its mark"
    assert player.station.recorder.tally.today["visits"] == 0
    player.station.visit.end("idle")
    later(player, 120_000)
    assert player.wait(lambda: not player.sees("trial-says")), "the ribbon is cut"
    assert player.station.recorder.tally.tried is not None


def test_a_prize_to_try_is_had_at_once_and_put_away(opens: Opens) -> None:
    player = opens(at(0, 20))
    player.tap("trial-parcel")
    assert player.wait(lambda: player.sees("trial-qr"))
    assert player.station.recorder.tally.issue == 0
    player.tap("trial-put-away")
    assert player.wait(lambda: not player.sees("trial-qr"))
    assert player.screen == "Attract", "the round behind it was not taken over"


def test_a_guide_opens_closes_and_tries_with_one_tap_each(opens: Opens) -> None:
    player = opens(at(1, 20))
    guide_in(player)
    player.tap("guide-setup")
    assert "Closed until tomorrow, 10:00" in player.words()
    player.tap("doors-open")
    assert player.wait(lambda: "Open until 22:00" in player.words())
    player.tap("doors-close")
    assert player.wait(lambda: "Closed until" in player.words())
    player.tap("trial-begin")
    assert player.wait(lambda: player.sees("trial-parcel"))
    guide_in(player)
    player.tap("guide-setup")
    player.tap("trial-end")
    assert player.wait(lambda: "Closed until" in player.words())
    player.tap("setup-back")
    assert player.wait(lambda: player.sees("guide-setup"))


def test_shortly_before_closing_nobody_is_asked_who_they_could_be(opens: Opens) -> None:
    player = opens(at(1, 17, 49))
    player.station.visit.open("Street")
    player.window.station.refresh()
    assert player.wait(lambda: player.sees("tile-discovery"))
    player.station.visit.end("idle")
    later(player, 60_000)
    player.station.visit.open("Street")
    player.window.station.refresh()
    assert player.wait(lambda: player.sees("tile-quizzes"))
    assert not player.sees("tile-discovery")


def test_the_panel_says_whether_all_is_well_in_one_line_for_the_phone(opens: Opens) -> None:
    player = opens(at(0, 20))
    guide_in(player)
    player.tap("guide-setup")
    player.tap("setup-doctor")
    assert player.wait(lambda: player.sees("doctor-says"))
    assert "K01 ready, " in player.words()
    assert "Nobody has measured how the screen hangs." in player.words()
    while not player.sees("doctor-lock"):
        player.tap("page-on")
    player.tap("doctor-close")
    assert player.wait(lambda: player.sees("guide-setup"))
