"""A visit is one turn: what is offered as it grows long, how it ends, and what is told of it."""

from collections.abc import Callable

import pytest

from kiosk import facts
from kiosk.station.queue import PAUSE_MS
from kiosk.station.station import Station
from kiosk.visit import waits
from kiosk.visit.rounds import QuizRound, deal_game
from kiosk.visit.screens import Screen
from kiosk.visit.turn import QUEUE_ASKED
from tests.stations import TestStation, play_quiz, right_answer

QUIZ = "from-rock-to-metal"


def ends(station: Station) -> list[facts.VisitEnded]:
    told = [facts.decode(row.fact) for row in station.journal.read(1, 1_000_000)]
    return [one for one in told if isinstance(one, facts.VisitEnded)]


def spend(station: TestStation, until_ms: int) -> None:
    """Somebody goes on touching until the visit has lasted so long."""
    while (left := until_ms - station.visit.turn.lasted_ms) > 0:
        station.clock.pass_ms(min(left, 5_000))
        station.visit.touched()


def test_after_two_minutes_nothing_is_offered_again_and_after_three_nothing_begins(
    station: TestStation,
) -> None:
    play_quiz(station, QUIZ)
    stages = []
    for until_ms in (119_000, 121_000):
        spend(station, until_ms)
        stages.append(station.visit.turn_stage)
    assert stages == ["free", "waning"]
    station.visit.start_quiz(QUIZ)
    assert station.visit.state.screen is Screen.QUIZ  # it is asked for, and there is time
    spend(station, 181_000)
    assert not station.tick()  # what runs is played to its end
    for _ in range(8):
        question, chosen = right_answer(station)
        station.visit.answer(question, chosen)
        station.visit.next(question)
    station.clock.pass_ms(waits.FAREWELL - 1)
    assert not station.visit.tick()
    station.clock.pass_ms(1)
    assert station.visit.tick()
    assert (station.visit.state.screen, station.visit.state.turn) == (Screen.GOODBYE, True)
    assert [(one.reason, one.turn) for one in ends(station)] == [("goodbye", True)]


@pytest.mark.parametrize(
    "more",
    [
        lambda visit: visit.start_quiz(QUIZ),
        lambda visit: visit.open("Games"),
        lambda visit: visit.open_discovery(),
        lambda visit: visit.say_goodbye(),
    ],
)
def test_whoever_asks_for_more_when_the_turn_is_over_is_told_goodbye(
    station: TestStation, more: Callable[[object], None]
) -> None:
    play_quiz(station, QUIZ)
    spend(station, 185_000)
    more(station.visit)
    assert station.visit.state.screen is Screen.GOODBYE
    assert [one.turn for one in ends(station)] == [True]


def test_a_goodbye_in_time_is_the_childs_own(station: TestStation) -> None:
    play_quiz(station, QUIZ)
    station.visit.say_goodbye()
    assert [(one.reason, one.turn) for one in ends(station)] == [("goodbye", False)]


def test_a_guide_plays_as_long_as_a_guide_needs(station: TestStation) -> None:
    station.play_as_guide()
    play_quiz(station, QUIZ)
    spend(station, 600_000)
    station.visit.start_quiz(QUIZ)
    assert station.visit.state.screen is Screen.QUIZ


def test_a_crash_does_not_give_a_turn_anew(station: TestStation) -> None:
    play_quiz(station, QUIZ)
    station.visit.start_quiz(QUIZ)
    spend(station, 100_000)
    station.visit.answer(*right_answer(station))
    story = list(station.recorder.tally.story)
    station.clock.pass_ms(20_000)
    station.visit.renew(station.content, station._place)
    station.visit.resume(story)
    assert 95_000 < station.visit.turn.lasted_ms <= 100_000


def test_touches_that_never_pause_make_a_queue_and_a_pause_ends_it(station: TestStation) -> None:
    for _ in range(31):
        station.visit.touched()
        station.clock.pass_ms(10_000)
    station.tick()
    assert station.visit.turn.queue
    station.visit.start_quiz(QUIZ)
    round_ = station.visit.state.round
    assert isinstance(round_, QuizRound)
    assert len(round_.questions) == QUEUE_ASKED
    station.visit.end("reset")
    station.clock.pass_ms(PAUSE_MS)
    station.tick()
    assert not station.visit.turn.queue


def test_while_a_queue_stands_there_games_are_short_too_and_what_is_taken_over(
    station: TestStation,
) -> None:
    station.queue.tell(True)
    station.tick()
    station.visit.take_over()
    taken = station.visit.state.round
    assert isinstance(taken, QuizRound) and len(taken.questions) == QUEUE_ASKED
    station.reset()
    game = next(one for one in station.content.games(station.street) if one.shrinks)
    whole = deal_game(game, 1, "13-17").of
    short = deal_game(game, 1, "13-17", short=True)
    assert short.of < whole
    station.visit.take_over()
    station.visit.open("Street")
    station.visit.start_game(game.id)
    if station.visit.state.asking:
        station.visit.choose_players(1)
    round_ = station.visit.state.round
    assert round_ is not None and round_.of == short.of


def test_a_guide_says_that_a_queue_stands_there_and_takes_it_back(station: TestStation) -> None:
    station.queue.tell(True)
    station.clock.pass_ms(3_600_000)
    station.tick()
    assert station.visit.turn.queue
    station.queue.tell(False)
    station.tick()
    assert not station.visit.turn.queue
