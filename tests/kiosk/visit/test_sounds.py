"""What is heard after a deed: never more than is seen."""

from collections.abc import Callable
from functools import partial

from kiosk.games.hands import right_move
from kiosk.games.robot import Robot
from kiosk.visit.rounds import GameRound
from kiosk.visit.sounds import heard, named
from tests.stations import TestStation, play_quiz, right_answer, wrong_answer

QUIZ = "from-rock-to-metal"


def sound_of(station: TestStation, deed: Callable[[], None]) -> str:
    before = station.visit.state
    deed()
    return heard(before, station.visit.state)


def test_an_answer_sounds_right_or_not_yet(station: TestStation) -> None:
    visit = station.visit
    assert sound_of(station, lambda: visit.start_quiz(QUIZ)) == "touch"
    question, chosen = right_answer(station)
    assert sound_of(station, lambda: visit.answer(question, chosen)) == "right"
    visit.next(question)
    assert sound_of(station, lambda: visit.answer(*wrong_answer(station))) == "not-yet"


def test_what_changes_nothing_is_not_heard(station: TestStation) -> None:
    station.visit.start_quiz(QUIZ)
    assert sound_of(station, station.visit.touched) == ""


def test_the_result_sounds_won_only_with_a_prize(station: TestStation) -> None:
    visit = station.visit
    play_quiz(station, QUIZ, stay=True)
    last = right_answer(station)[0]
    assert visit.state.prize is not None
    assert sound_of(station, lambda: visit.next(last)) == "won"
    play_quiz(station, QUIZ, stay=True, right=0)
    last = right_answer(station)[0]
    assert sound_of(station, lambda: visit.next(last)) == "finished"


def test_in_calm_a_prize_is_told_as_softly_as_a_round(station: TestStation) -> None:
    visit = station.visit
    visit.choose_comfort("calm", True)
    play_quiz(station, QUIZ, stay=True)
    assert sound_of(station, lambda: visit.next(right_answer(station)[0])) == "finished"


def test_what_one_of_two_has_said_is_not_heard_before_the_other_has_said_it(
    station: TestStation,
) -> None:
    visit = station.visit
    games = [one for one in station.content.games() if one.alike]
    assert {game.engine for game in games} == {"inspector", "reveal"}
    for engine in ("inspector", "reveal"):
        game = next(one for one in games if one.engine == engine)
        for players, said in ((1, "right"), (2, "touch")):
            visit.start_game(game.id)
            visit.choose_players(players)
            round_ = visit.state.round
            assert isinstance(round_, GameRound)
            move = right_move(game, round_.table) | {"side": "a"}
            assert sound_of(station, partial(visit.move, game.id, move)) == said


def test_on_a_stage_the_stages_own_sound_is_heard(station: TestStation) -> None:
    game = next(one for one in station.content.games() if one.played_on == "ore-hall")
    assert named(station.visit.state, "right") == "right"
    station.visit.start_game(game.id)
    station.visit.choose_players(1)
    state = station.visit.state
    assert state.round is not None
    assert named(state, "right") == "ore-hall/right"
    assert named(state, "touch") == "ore-hall/pick"
    assert named(state, "won") == "won"


def test_what_is_played_out_first_is_not_judged_by_ear_before(station: TestStation) -> None:
    """A robot goes before all eyes; until then nobody hears whether it will arrive."""
    visit = station.visit
    game = next(one for one in station.content.games() if isinstance(one, Robot))
    visit.start_game(game.id)
    visit.choose_players(1)
    heard_of = []
    while isinstance(visit.state.round, GameRound) and not visit.state.round.finished:
        move = right_move(game, visit.state.round.table)
        heard_of.append(sound_of(station, lambda move=move: visit.move(game.id, move)))  # type: ignore[misc]
    assert set(heard_of) == {"touch"}
