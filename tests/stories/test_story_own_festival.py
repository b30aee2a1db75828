"""A festival of one's own, by touch: two stations pick their kits up from a stick, are placed and
tried, open by the clock, live a day and close."""

from pathlib import Path

import pytest

from kiosk import facts
from kiosk.games.hands import right_move
from kiosk.prizes import token
from kiosk.visit.rounds import GameRound
from tests.festivals import Hall, at
from tests.stations import right_answer
from tests.ui.program import Hands

HOLDERS = ("K01", "K02")


@pytest.mark.slow("two whole programs, each from its first start to its first closing")
def test_two_stations_from_the_stick_to_the_first_closing(tmp_path: Path) -> None:
    hall = Hall(tmp_path / "office")
    hall.folder.mkdir()
    for holder in HOLDERS:
        hall.kit(holder)
    for holder in HOLDERS:
        folder = tmp_path / holder
        folder.mkdir()
        (folder / "stick").symlink_to(hall.folder / "kits")
        hands = Hands(folder)
        try:
            live_a_day(hands, hall, holder)
        finally:
            hands.show.close()


def live_a_day(hands: Hands, hall: Hall, holder: str) -> None:
    hands.tap("first-kit")
    hands.take_kit(hall, holder)
    assert hands.station.settings.station == holder
    hands.place()
    try_it(hands)
    hands.later(at(1, 10))
    ended = hands.station.recorder.tally.tried
    assert ended is not None and (ended.reason, ended.given) == ("opened", {})
    assert hands.station.recorder.tally.today["visits"] == 0, "it begins at zero"
    play(hands)
    assert hands.station.recorder.tally.today["visits"] == 1
    hands.later(at(1, 18))
    hands.wait("closed-says")
    assert "Opens tomorrow at 10:00" in hands.words()


def try_it(hands: Hands) -> None:
    """On the evening before, from touch to desk."""
    hands.tap("trial-parcel")
    hands.wait("trial-qr")
    made = last(hands, facts.TrialPrize)
    told = token.check(made.code, hands.station.kit.key.public_key())
    assert (told.day, told.issue) == (0, 0)
    hands.tap("trial-put-away")
    play(hands)
    assert hands.station.recorder.tally.trial["visits"] == 1


def play(hands: Hands) -> None:
    """A touch takes over what the screen offers; then somebody leaves."""
    hands.tap("attract")
    round_ = hands.station.visit.state.round
    if isinstance(round_, GameRound):
        hands.station.visit.move(round_.id, right_move(round_.game, round_.tables[0]))
    else:
        hands.station.visit.answer(*right_answer(hands.station))
    hands.station.visit.end("idle")
    hands.show._window.pulse.beat()


def last(hands: Hands, kind: type[facts.TrialPrize]) -> facts.TrialPrize:
    rows = hands.station.journal.read(1, 1_000)
    return next(fact for row in reversed(rows) if isinstance(fact := facts.decode(row.fact), kind))
