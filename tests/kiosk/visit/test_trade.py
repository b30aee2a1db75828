"""The trade that a round was about, and the face that is dressed for it."""

from kiosk.visit.rounds import QuizRound
from kiosk.visit.screens import Screen
from kiosk.visit.story import State
from kiosk.visit.trade import trade_of
from tests.stations import TestStation, kinds_of, play_quiz, right_answer

QUIZ = "from-rock-to-metal"


def professions(station: TestStation) -> list[str | None]:
    round_ = station.visit.state.round
    assert isinstance(round_, QuizRound)
    return [question.profession for question in round_.questions]


def test_it_is_that_of_the_last_right_answer(station: TestStation) -> None:
    play_quiz(station, QUIZ, right=3)
    assert station.visit.state.trade == professions(station)[2]


def test_without_a_right_answer_it_is_that_of_the_first_question(station: TestStation) -> None:
    play_quiz(station, QUIZ, right=0)
    assert station.visit.state.trade == professions(station)[0]


def test_a_game_lends_one_of_its_area(station: TestStation) -> None:
    visit = station.visit
    game = station.content.game("down-the-mine")
    visit.start_game(game.id)
    visit.choose_players(1)
    while visit.state.screen is Screen.GAME:
        round_ = visit.state.round
        assert not isinstance(round_, QuizRound) and round_ is not None
        if round_.finished:
            visit.see_result(game.id)
        else:
            visit.move(game.id, {"step": game.hint(round_.table)})
    trade = station.content.profession(visit.state.trade)
    assert (trade.street, trade.area) == (game.street, game.area)


def test_a_game_that_names_whose_work_it_is_lends_that(station: TestStation) -> None:
    station.visit.start_game("load-the-ore")
    round_ = station.visit.state.round
    assert round_ is not None
    assert trade_of(round_, station.content) == "quarry-excavator-operator"


def test_a_picked_face_is_no_fact_and_is_gone_when_the_visit_is(station: TestStation) -> None:
    play_quiz(station, QUIZ)
    before = kinds_of(station)
    station.visit.open_faces()
    station.visit.pick_face("aigul")
    assert kinds_of(station) == before
    assert (station.visit.state.screen, station.visit.state.face) == (Screen.RESULT, "aigul")

    play_quiz(station, QUIZ, right=2)
    assert station.visit.state.face == "aigul", "picked once for all its rounds"
    trade = station.visit.state.trade

    station.visit.say_goodbye()
    farewell = station.visit.state
    assert (farewell.face, farewell.trade, farewell.visit) == ("aigul", trade, None)
    station.clock.pass_ms(60_000)
    station.tick()
    assert station.visit.state == State(lang=farewell.lang)


def test_a_face_is_picked_from_a_result_only_and_back_keeps_the_result(
    station: TestStation,
) -> None:
    station.visit.open_faces()
    assert not station.visit.state.picking
    play_quiz(station, QUIZ, stay=True)
    station.visit.pick_face("aigul")
    assert station.visit.state.face == ""
    question_id, _ = right_answer(station)
    station.visit.next(question_id)
    station.visit.open_faces()
    station.visit.back()
    assert station.visit.state.screen is Screen.RESULT
    assert not station.visit.state.picking
    assert station.visit.state.round is not None


def test_a_visit_cut_off_goes_on_with_its_trade(station: TestStation) -> None:
    play_quiz(station, QUIZ, right=5)
    trade = station.visit.state.trade
    story = list(station.recorder.tally.story)
    station.visit.end("reset")
    station.visit.resume(story)
    assert station.visit.state.trade == trade
