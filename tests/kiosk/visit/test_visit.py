"""A visit played by hand over a real journal and the shipped pack."""

from pathlib import Path

import pytest

from kiosk import facts
from kiosk.games.game import Game
from kiosk.games.hands import right_move
from kiosk.station.station import Station
from kiosk.visit import waits
from kiosk.visit.rounds import SIDES, GameRound, QuizRound
from kiosk.visit.screens import Screen
from tests.stations import (
    TestStation,
    kinds_of,
    open_demo,
    play_quiz,
    right_answer,
    wrong_answer,
)

QUIZ = "from-rock-to-metal"


def test_the_first_touch_takes_over_the_round_that_was_shown_and_opens_no_visit(
    station: Station,
) -> None:
    shown = station.visit.attract().round
    station.visit.take_over()
    assert station.visit.state.round == shown
    assert station.visit.state.lang == "kk"
    assert "visit_began" not in kinds_of(station)


def test_a_visit_begins_with_the_first_answer(station: Station) -> None:
    station.visit.take_over()
    station.visit.answer(*right_answer(station))
    assert kinds_of(station)[-3:] == ["visit_began", "quiz_started", "answered"]


def test_a_language_switch_in_mid_question_keeps_question_order_and_answer(
    station: Station,
) -> None:
    station.visit.start_quiz(QUIZ)
    station.visit.answer(*wrong_answer(station))
    before = station.visit.state
    station.visit.choose_language("ru")
    after = station.visit.state
    assert after.lang == "ru"
    assert (after.round, after.screen) == (before.round, before.screen)


def test_an_answer_took_as_long_as_its_question_was_shown(station: TestStation) -> None:
    station.visit.start_quiz(QUIZ)
    station.clock.pass_ms(10_000)
    station.visit.choose_language("ru")
    station.clock.pass_ms(1_000)
    station.visit.answer(*right_answer(station))
    station.clock.pass_ms(5_000)  # the reason is read
    station.visit.next(right_answer(station)[0])
    station.clock.pass_ms(3_000)
    station.visit.answer(*wrong_answer(station))
    assert [f.took_ms for f in told(station) if isinstance(f, facts.Answered)] == [11_000, 3_000]


def test_a_round_begun_anew_asks_anew(station: TestStation) -> None:
    station.visit.start_quiz(QUIZ)
    station.clock.pass_ms(10_000)
    station.visit.restart()
    station.clock.pass_ms(2_000)
    station.visit.answer(*right_answer(station))
    assert [f.took_ms for f in told(station) if isinstance(f, facts.Answered)] == [2_000]


def told(station: Station) -> list[facts.Written]:
    return [facts.decode(row.fact) for row in station.journal.read(1, 1_000_000)]


def test_an_unknown_language_is_ignored(station: Station) -> None:
    station.visit.choose_language("xx")
    assert station.visit.state.lang == "kk"


def test_an_answer_to_a_question_that_is_no_longer_asked_is_ignored(station: Station) -> None:
    station.visit.start_quiz(QUIZ)
    question_id, chosen = right_answer(station)
    station.visit.answer(question_id, chosen)
    station.visit.next(question_id)
    facts_before = station.journal.head
    station.visit.answer(question_id, chosen)
    assert station.journal.head == facts_before


def test_a_second_tap_on_an_answered_question_is_ignored(station: Station) -> None:
    station.visit.start_quiz(QUIZ)
    station.visit.answer(*wrong_answer(station))
    head = station.journal.head
    station.visit.answer(*right_answer(station))
    assert station.journal.head == head


def test_an_answer_that_was_not_offered_is_ignored(station: Station) -> None:
    station.visit.start_quiz(QUIZ)
    head = station.journal.head
    question_id, _ = right_answer(station)
    station.visit.answer(question_id, ["no such choice"])
    station.visit.answer(question_id, [])
    assert station.journal.head == head


def test_a_finished_quiz_shows_its_result_and_a_faultless_one_wins(station: Station) -> None:
    play_quiz(station, QUIZ)
    state = station.visit.state
    assert state.screen is Screen.RESULT
    assert isinstance(state.round, QuizRound)
    assert (state.round.points, state.round.of) == (8, 8)
    assert state.prize is not None
    station.visit.open_prize()
    assert station.visit.state.screen is Screen.PRIZE


def test_a_quiz_without_effort_wins_nothing(station: Station) -> None:
    play_quiz(station, QUIZ, right=4)
    assert station.visit.state.prize is None
    assert station.visit.state.screen is Screen.RESULT


def test_leaving_a_round_is_a_fact_and_leads_to_its_shelf(station: Station) -> None:
    station.visit.start_quiz(QUIZ)
    station.visit.back()
    assert kinds_of(station)[-1] == "round_left"
    assert station.visit.state.screen is Screen.QUIZZES


def test_a_game_is_played_move_by_move_and_ends_with_its_result(station: Station) -> None:
    station.visit.start_game("from-ore-to-copper")
    station.visit.choose_players(1)
    while isinstance(round_ := station.visit.state.round, GameRound) and not round_.finished:
        station.visit.move(round_.game.id, {"step": round_.game.hint(round_.table)})
    assert kinds_of(station)[-3:].count("round_finished") == 1
    station.visit.see_result("from-ore-to-copper")
    assert station.visit.state.screen is Screen.RESULT


def test_a_move_that_changes_nothing_is_no_fact(station: Station) -> None:
    station.visit.start_game("from-ore-to-copper")
    station.visit.choose_players(1)
    head = station.journal.head
    station.visit.move("from-ore-to-copper", {"step": "no such step"})
    station.visit.move("another game", {"step": "x"})
    assert station.journal.head == head


def test_a_card_leads_back_to_the_professions(station: Station) -> None:
    station.visit.open("Professions")
    station.visit.open_card("steelmaker")
    station.visit.back()
    assert station.visit.state.screen is Screen.PROFESSIONS


def test_who_does_not_touch_sees_a_ring_and_then_the_screen_rests(station: TestStation) -> None:
    station.visit.start_quiz(QUIZ)
    station.clock.pass_ms(waits.PLAY - 1)
    assert station.visit.ring_ms == 0
    station.clock.pass_ms(1_001)
    assert station.visit.ring_ms == waits.RING - 1_000
    assert not station.tick()
    station.clock.pass_ms(waits.RING - 1_000)
    assert station.tick()
    assert station.visit.state.screen is Screen.ATTRACT
    assert kinds_of(station)[-1] == "visit_ended"


def test_a_touch_during_the_ring_keeps_the_screen(station: TestStation) -> None:
    station.visit.start_quiz(QUIZ)
    station.clock.pass_ms(waits.PLAY + 5_000)
    station.visit.touched()
    assert station.visit.ring_ms == 0
    assert not station.tick()


def test_a_prize_that_was_won_is_shown_before_the_screen_rests(station: TestStation) -> None:
    play_quiz(station, QUIZ, stay=True)
    station.clock.pass_ms(waits.PLAY + waits.RING)
    station.tick()
    assert station.visit.state.screen is Screen.RESULT
    assert station.visit.state.prize is not None


def test_goodbye_gives_way_to_the_next_child_by_itself(station: TestStation) -> None:
    station.visit.open("Street")
    station.visit.say_goodbye()
    assert station.visit.state.screen is Screen.GOODBYE
    station.clock.pass_ms(waits.GOODBYE)
    assert station.tick()
    assert station.screen == "Attract"
    assert station.visit.state.lang == "kk"


def test_a_guides_own_play_is_marked_and_wins_nothing(station: Station) -> None:
    station.play_as_guide()
    play_quiz(station, QUIZ)
    assert station.visit.state.prize is None
    assert station.visit.state.guide
    assert station.recorder.tally.today["visits"] == 0


@pytest.mark.parametrize("answers", range(8))
def test_a_killed_station_goes_on_at_the_same_question(tmp_path: Path, answers: int) -> None:
    first = open_demo(tmp_path)
    first.visit.start_quiz(QUIZ)
    for _ in range(answers):
        question_id, chosen = right_answer(first)
        first.visit.answer(question_id, chosen)
        first.visit.next(question_id)
    round_ = first.visit.state.round
    first.close()  # no end was recorded: as after a kill

    second = open_demo(tmp_path)
    again = second.visit.state.round
    assert second.visit.ring_ms == waits.RING
    assert isinstance(round_, QuizRound)
    assert isinstance(again, QuizRound)
    if again.verdict is not None:  # the reason of the last answer is shown once more
        second.visit.next(again.question.id)
        again = second.visit.state.round
    assert again == round_
    second.close()


def test_a_killed_station_goes_on_at_the_same_move_of_every_game(tmp_path: Path) -> None:
    station = open_demo(tmp_path)
    games = {type(game): game for game in station.content.games(station.street)}
    for game in games.values():
        for players in (1, 2)[: 1 + game.versus]:
            before = play_some(station, game, players)
            station.close()  # no end was recorded: as after a kill

            station = open_demo(tmp_path)
            assert station.visit.state.screen is Screen.GAME
            assert station.visit.state.round == before
            assert station.visit.ring_ms == waits.RING
    assert len(games) >= 11
    station.close()


def play_some(station: Station, game: Game, players: int) -> GameRound:
    """A few right moves of each player; the round they lead to."""
    station.visit.start_game(game.id)
    station.visit.choose_players(players)
    round_ = station.visit.state.round
    for number in range(3 * players):
        assert isinstance(round_, GameRound)
        side = number % len(round_.tables)
        move = right_move(round_.game, round_.tables[side]) | {"side": SIDES[side]}
        station.visit.move(game.id, move)
        assert station.visit.state.round != round_
        round_ = station.visit.state.round
    assert isinstance(round_, GameRound)
    assert not round_.finished
    return round_


def test_whoever_was_asked_how_many_play_finds_the_street_after_a_kill(tmp_path: Path) -> None:
    first = open_demo(tmp_path)
    first.visit.start_quiz(QUIZ)
    game = next(game for game in first.content.games(first.street) if game.versus)
    first.visit.start_game(game.id)
    assert first.visit.state.asking
    first.close()
    second = open_demo(tmp_path)
    assert second.visit.state.screen is Screen.STREET
    second.close()


def test_a_game_older_than_its_idle_limit_is_closed_as_abandoned(tmp_path: Path) -> None:
    first = open_demo(tmp_path)
    game = first.content.games(first.street)[0]
    play_some(first, game, players=1)
    first.close()
    second = open_demo(tmp_path, later_ms=waits.PLAY + waits.RING + 1)
    assert second.visit.state.screen is Screen.ATTRACT
    last = facts.decode(second.journal.read(second.journal.head.seq, 1)[0].fact)
    assert isinstance(last, facts.VisitEnded)
    assert last.reason == "abandoned"
    second.close()


def test_a_visit_older_than_its_idle_limit_is_closed_as_abandoned(tmp_path: Path) -> None:
    first = open_demo(tmp_path)
    first.visit.start_quiz(QUIZ)
    first.close()
    second = open_demo(tmp_path, later_ms=waits.PLAY + waits.RING + 1)
    assert second.visit.state.screen is Screen.ATTRACT
    last = facts.decode(second.journal.read(second.journal.head.seq, 1)[0].fact)
    assert isinstance(last, facts.VisitEnded)
    assert last.reason == "abandoned"
    second.close()


def test_the_same_seed_asks_in_the_same_order(tmp_path: Path) -> None:
    orders = []
    for name in ("a", "b"):
        station = open_demo(tmp_path / name, seed=5)
        station.visit.start_quiz(QUIZ)
        assert isinstance(station.visit.state.round, QuizRound)
        orders.append([q.id for q in station.visit.state.round.questions])
        station.close()
    assert orders[0] == orders[1]
