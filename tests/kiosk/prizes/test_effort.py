"""Who wins nothing: a round tapped through, one faster than a skilful hand, one once too often."""

import pytest

from kiosk import facts
from kiosk.ages import MIDDLE
from kiosk.content.store import Content
from kiosk.games.conveyor import Conveyor
from kiosk.games.hands import skilful_ms
from kiosk.prizes.effort import HASTE_MS, Round, round_of, was_played
from tests.stations import PACK, TestStation, play_quiz

QUIZ, OTHER = "from-rock-to-metal", "where-it-works-odd-one-out"
BEGAN = facts.QuizStarted(quiz=QUIZ, street="metallurgists", area="", questions=(), seed=1)


@pytest.fixture(scope="module")
def content() -> Content:
    return Content.open(PACK)


def quiz_of(*took_ms: int, points: int = 8) -> Round:
    moves = [
        facts.Answered(question=str(n), chosen=("a",), points=1, of=1, took_ms=ms)
        for n, ms in enumerate(took_ms)
    ]
    return Round(BEGAN, moves, facts.RoundFinished(points=points, of=8))


def test_a_round_that_was_read_counts(content: Content) -> None:
    assert was_played(quiz_of(*[4_000] * 8), content)
    assert was_played(quiz_of(*[100] * 3, *[4_000] * 5), content)


def test_half_of_the_answers_unread_is_no_round(content: Content) -> None:
    assert not was_played(quiz_of(*[HASTE_MS - 1] * 4, *[9_000] * 4), content)


def test_a_quiz_faster_than_eyes_and_hand_is_no_round(content: Content) -> None:
    assert not was_played(quiz_of(*[700] * 8), content)


def test_less_than_sixty_per_cent_is_no_effort(content: Content) -> None:
    assert not was_played(quiz_of(*[4_000] * 8, points=4), content)
    nothing = Round(BEGAN, [], facts.RoundFinished(points=0, of=0))
    assert not was_played(nothing, content)


def test_every_game_has_a_time_under_whose_half_nobody_has_played_it(content: Content) -> None:
    games = [game for street in content.streets() for game in content.games(street.id)]
    for game in {type(game): game for game in games}.values():
        whole = skilful_ms(game, 1, MIDDLE)
        began = facts.GameStarted(game=game.id, engine="", street="", area="", seed=1)
        end = facts.RoundFinished(points=1, of=1)
        for ms, played in ((whole // 2 - 1, False), (whole // 2 + 1, True)):
            moves = [facts.Moved(move={"ms": str(ms)})]
            assert was_played(Round(began, moves, end), content) is played


def test_a_crew_is_done_as_soon_as_its_goal_is_reached(content: Content) -> None:
    """Its train may be full before who sorts alone has played half of the round."""
    game = next(game for game in content.games("metallurgists") if isinstance(game, Conveyor))
    alone, crew = skilful_ms(game, 1, MIDDLE), skilful_ms(game, 1, MIDDLE, together=3)
    quick = [facts.Moved(move={"ms": str(crew // 2 + 1)})]
    end = facts.RoundFinished(points=25, of=25)
    for together, played in ((0, False), (3, True)):
        began = facts.GameStarted(
            game=game.id, engine="conveyor", street="", area="", seed=1, together=together
        )
        assert was_played(Round(began, quick, end), content) is played
    assert crew < alone


def test_a_move_that_says_no_time_is_judged_by_the_clock(content: Content) -> None:
    game = content.games("metallurgists")[0]
    began = facts.GameStarted(game=game.id, engine="", street="", area="", seed=1, utc_ms=5_000)
    for later, played in ((1_000, False), (90_000, True)):
        end = facts.RoundFinished(points=1, of=1, utc_ms=5_000 + later)
        assert was_played(Round(began, [facts.Moved(move={})], end), content) is played


def test_only_what_a_round_ends_with_is_a_round() -> None:
    assert round_of([]) is None
    assert round_of([BEGAN]) is None
    assert round_of([facts.RoundFinished(points=1, of=1)]) is None


def won(station: TestStation, quiz: str, minutes: int) -> bool:
    station.clock.pass_ms(minutes * 60_000)
    play_quiz(station, quiz)
    told = station.visit.state.prize is not None
    station.visit.end("goodbye")
    return told


def test_the_third_round_of_one_game_in_ten_minutes_wins_nothing(station: TestStation) -> None:
    assert won(station, QUIZ, 0)
    assert won(station, QUIZ, 4)
    assert not won(station, QUIZ, 4)
    assert won(station, OTHER, 0)
    assert won(station, QUIZ, 11)


def test_a_quiz_tapped_through_wins_nothing(station: TestStation) -> None:
    play_quiz(station, QUIZ, pace_ms=500)
    assert station.visit.state.prize is None
