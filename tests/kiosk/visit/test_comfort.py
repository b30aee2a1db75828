"""Comfort is as long as the visit, and the journal never hears of it."""

from kiosk import facts
from kiosk.visit import waits
from kiosk.visit.comfort import MUTE_MS, Comfort
from kiosk.visit.rounds import QuizRound
from kiosk.visit.screens import Screen
from tests.stations import TestStation, kinds_of, play_quiz, right_answer

QUIZ = "from-rock-to-metal"


def make_all_comfortable(station: TestStation) -> None:
    station.visit.choose_text(2)
    for wish in ("contrast", "still", "calm", "reach"):
        station.visit.choose_comfort(wish, True)
    station.visit.mute(True)


def test_making_it_comfortable_opens_no_visit_and_is_no_fact(station: TestStation) -> None:
    before = station.journal.head
    station.visit.open_comfort()
    make_all_comfortable(station)
    station.visit.close_comfort()
    assert station.journal.head == before
    assert station.visit.state.visit is None


def test_opening_the_sheet_on_the_attract_screen_takes_its_round_over(
    station: TestStation,
) -> None:
    shown = station.visit.attract().round
    station.visit.open_comfort()
    assert station.visit.state.round == shown
    assert station.visit.state.adjusting


def test_an_open_sheet_keeps_question_and_answer(station: TestStation) -> None:
    station.visit.start_quiz(QUIZ)
    before = station.visit.state.round
    station.visit.open_comfort()
    make_all_comfortable(station)
    station.visit.close_comfort()
    assert station.visit.state.round == before


def test_the_goodbye_is_still_comfortable_and_the_next_child_begins_anew(
    station: TestStation,
) -> None:
    station.visit.start_quiz(QUIZ)
    make_all_comfortable(station)
    station.visit.say_goodbye()
    assert station.visit.state.comfort.text == 2
    station.clock.pass_ms(waits.GOODBYE)
    station.tick()
    assert station.visit.state.screen is Screen.ATTRACT
    assert station.visit.state.comfort == Comfort()


def test_who_walks_away_leaves_no_comfort_behind(station: TestStation) -> None:
    station.visit.open_comfort()
    make_all_comfortable(station)
    station.clock.pass_ms(waits.PLAY + waits.RING)
    station.tick()
    assert station.visit.state.comfort == Comfort()
    assert not station.visit.state.adjusting


def test_a_mute_comes_back_by_itself(station: TestStation) -> None:
    station.visit.start_quiz(QUIZ)
    station.visit.mute(True)
    station.clock.pass_ms(MUTE_MS - 1)
    assert station.visit.muted
    station.clock.pass_ms(1)
    assert not station.visit.muted


def test_a_wish_nobody_knows_is_ignored(station: TestStation) -> None:
    station.visit.choose_text(3)
    station.visit.choose_comfort("muted_until_ms", True)
    assert station.visit.state.comfort == Comfort()


def test_beginning_again_leaves_the_round_and_deals_another_one(station: TestStation) -> None:
    station.visit.start_quiz(QUIZ)
    station.visit.answer(*right_answer(station))
    station.visit.restart()
    round_ = station.visit.state.round
    assert isinstance(round_, QuizRound)
    assert (round_.quiz.id, round_.index, round_.scores) == (QUIZ, 0, ())
    assert kinds_of(station)[-2:] == ["round_left", "quiz_started"]


def test_beginning_again_before_the_first_choice_opens_no_visit(station: TestStation) -> None:
    station.visit.take_over()
    before = station.journal.head
    station.visit.restart()
    assert station.journal.head == before
    assert station.visit.state.visit is None


def test_a_finished_round_cannot_be_begun_again(station: TestStation) -> None:
    play_quiz(station, QUIZ, stay=True)
    before = station.visit.state
    station.visit.restart()
    assert station.visit.state == before
    rows = station.journal.read(1, 1_000_000)
    assert not any(isinstance(facts.decode(row.fact), facts.RoundLeft) for row in rows)
