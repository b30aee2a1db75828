"""What a child may say and need not: that it would do a trade for a day, and how it was."""

from kiosk import facts
from kiosk.visit import waits
from kiosk.visit.screens import Screen
from kiosk.visit.trying import shown_of, tried_in
from tests.stations import TestStation, kinds_of, play_quiz

TRADE = "steelmaker"


def test_a_day_is_wished_once_a_visit_and_only_on_its_card(station: TestStation) -> None:
    visit = station.visit
    visit.wish_day()
    visit.open("Professions")
    assert "day_wished" not in kinds_of(station)
    visit.open_card(TRADE)
    visit.wish_day()
    visit.wish_day()
    assert kinds_of(station)[-2:] == ["card_opened", "day_wished"]
    assert visit.state.screen is Screen.CARD and visit.state.wished == {TRADE}


def test_how_it_was_is_told_once_and_is_of_no_visit(station: TestStation) -> None:
    visit = station.visit
    play_quiz(station, "from-rock-to-metal")
    visit.tell_mood("glad")
    visit.say_goodbye()
    visit.tell_mood("fine")
    visit.tell_mood("tired")
    written = [facts.decode(row.fact) for row in station.journal.read(1, 1_000)]
    told = [one for one in written if isinstance(one, facts.Felt)]
    assert [(one.mood, one.visit) for one in told] == [("fine", None)]
    visit.back()
    assert visit.state.screen is Screen.GOODBYE, "the tap that asked for it does not end it"
    station.clock.pass_ms(waits.GOODBYE // 2)
    visit.touched()
    visit.back()
    assert station.screen == "Attract"


def test_every_trade_can_be_tried_on_its_street(station: TestStation) -> None:
    content = station.content
    for trade in (one for street in content.streets() for one in content.professions(street.id)):
        game = tried_in(trade, content)
        assert game is not None and game.street == trade.street
    assert len(shown_of(content.profession(TRADE), content)) > 1
