"""What comes after a round: its lamps, and the one thing to do next."""

from kiosk.visit.onward import lamps, onward
from tests.stations import TestStation, play_quiz

QUIZ = "from-rock-to-metal"


def test_who_came_to_the_end_has_a_lamp_and_a_slip_keeps_the_third() -> None:
    assert [lamps(points, 10) for points in (0, 5, 6, 8, 9, 10)] == [1, 1, 2, 2, 3, 3]
    assert lamps(0, 0) == 1


def test_after_questions_a_hand_is_put_to_the_same_trade(station: TestStation) -> None:
    play_quiz(station, QUIZ)
    ways = onward(station.visit.state, station.content, station.street)
    assert [kind for kind, _ in ways] == ["game", "quiz"]
    assert ways[0][1].area == station.content.quiz(QUIZ).area
    assert QUIZ not in [thing.id for _, thing in ways]


def test_a_game_played_well_asks_next_and_a_hard_one_is_followed_by_another_kind(
    station: TestStation,
) -> None:
    visit = station.visit
    game = station.content.game("down-the-mine")
    visit.start_game(game.id)
    visit.choose_players(1)
    while (round_ := visit.state.round) is not None and not round_.finished:
        visit.move(game.id, {"step": game.hint(round_.table)})  # type: ignore[union-attr]
    ways = onward(visit.state, station.content, station.street)
    assert [kind for kind, _ in ways] == ["quiz", "game"]
    assert type(ways[1][1]) is not type(game)
