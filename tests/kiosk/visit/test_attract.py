"""What the hall sees while nobody plays."""

import pytest

from kiosk.ages import YOUNGEST
from kiosk.games.game import Game
from kiosk.games.hands import right_move
from kiosk.machine.tally import BEST_MS
from kiosk.station.station import Station
from kiosk.visit import waits
from kiosk.visit.attract import (
    GAME_MS,
    QUIZ_MS,
    Alone,
    Attract,
    dealt,
    people,
    played,
    sights,
)
from kiosk.visit.place import Place
from kiosk.visit.rounds import GameRound, QuizRound, deal_game
from kiosk.visit.screens import Screen
from tests.kiosk.games.samples import GREEN, HAZARD, MATCH
from tests.stations import TestStation

SHOWN_MS = waits.ATTRACT_ASK + waits.ATTRACT_TAP


def begins(turn: int) -> int:
    """When a turn of a street begins that has quizzes and games."""
    pair, second = divmod(turn, 2)
    return pair * (QUIZ_MS + GAME_MS) + second * QUIZ_MS


def on(station: Station, turn: int, within_ms: int = 0) -> Attract:
    place = Place(station.street, "", "kk")
    return Alone(station.content, place, 7).now(begins(turn) + within_ms)


def game_turns(station: Station) -> range:
    """The turns of every game once."""
    return range(1, 2 * len(station.content.games(station.street)), 2)


def shown(game: Game, within_ms: int) -> Attract:
    round_ = deal_game(game, 7)
    return played(round_, tuple(sights(round_)), within_ms)


def test_quizzes_and_games_are_on_by_turns_and_every_engine_among_the_first_ten(
    station: Station,
) -> None:
    assert all(isinstance(on(station, turn).round, QuizRound) for turn in range(0, 20, 2))
    rounds = [on(station, turn).round for turn in range(1, 20, 2)]
    assert len({type(one.game) for one in rounds if isinstance(one, GameRound)}) == 10


def test_a_hand_shows_every_game_and_its_move_is_seen(station: Station) -> None:
    for turn in game_turns(station):
        pointed = on(station, turn, waits.ATTRACT_ASK)
        moved = on(station, turn, waits.ATTRACT_PLAYED - 1)
        assert pointed.ghost
        assert isinstance(moved.shown, GameRound)
        assert moved.shown != moved.round or moved.shown.game.demo(moved.shown.table) == "sample"
        assert not moved.shown.finished


def test_the_hand_plays_badly_first_and_then_well(station: Station) -> None:
    bad: dict[str, int] = {}
    for turn in game_turns(station)[:20]:
        round_ = on(station, turn).round
        assert isinstance(round_, GameRound)
        seen = list(sights(round_))
        slips = [one.shown.slips for one in seen]
        assert slips == sorted(slips)
        assert len(set(slips)) <= 2, "one mistake, and it is understood"
        points = [one.shown.points for one in seen]
        assert points == sorted(points)
        bad[type(round_.game).__name__] = slips[-1]
        assert [one.since for one in seen] == sorted(one.since for one in seen)
    assert {name for name, slipped in bad.items() if slipped} >= {"Match", "Conveyor", "Order"}


def test_in_forty_seconds_a_game_its_master_the_town_and_the_great_question_are_seen(
    station: Station,
) -> None:
    seen = [(one.act, one.forward) for one in (on(station, 1, ms) for ms in range(0, GAME_MS, 500))]
    assert list(dict.fromkeys(seen)) == [
        ("street", False),
        ("play", False),
        ("play", True),
        ("tonight", False),
        ("who", False),
    ]


@pytest.mark.parametrize(
    ("first", "act"), [("street", "street"), ("games", "street"), ("discovery", "who")]
)
def test_what_the_plan_puts_first_is_seen_first(station: Station, first: str, act: str) -> None:
    place = Place(station.street, "", "kk", first)  # type: ignore[arg-type]
    now = Alone(station.content, place, 7).now(0)
    assert now.act == act
    assert isinstance(now.round, QuizRound) == (first == "street")


def test_what_a_child_takes_over_is_untouched_whatever_the_hand_did(station: Station) -> None:
    for turn in game_turns(station)[:12]:
        first = on(station, turn).round
        for within_ms in (waits.ATTRACT_ASK, SHOWN_MS, waits.ATTRACT_WHO):
            assert on(station, turn, within_ms).round == first
        assert isinstance(first, GameRound)
        assert first.points == 0


def test_who_touches_the_sky_begins_where_it_is_easiest(station: TestStation) -> None:
    station.clock.pass_ms(begins(1) + waits.ATTRACT_MASTER)
    was = station.visit.attract().round
    station.visit.take_over(easiest=True)
    state = station.visit.state
    assert isinstance(was, GameRound)
    assert isinstance(state.round, GameRound)
    assert (state.screen, state.band) == (Screen.GAME, YOUNGEST)
    assert (state.round.game, state.round.band) == (was.game, YOUNGEST)


def test_the_best_round_of_a_game_is_to_be_beaten_for_an_hour(station: TestStation) -> None:
    visit, recorder = station.visit, station.recorder
    game = next(one for one in station.content.games(station.street) if one.engine == "order")
    visit.start_game(game.id)
    visit.choose_players(1)
    while visit.state.round is not None and not visit.state.round.finished:
        assert isinstance(visit.state.round, GameRound)
        visit.move(game.id, right_move(game, visit.state.round.table))
    best = recorder.tally.best_of(game.id, recorder.run, recorder.run_ms)
    assert best is not None
    assert best.points == best.of
    assert recorder.tally.times == {game.id: 1}
    station.clock.pass_ms(BEST_MS)
    assert recorder.tally.best_of(game.id, recorder.run, recorder.run_ms) is None


def test_of_a_scene_the_hand_gives_no_fault_away() -> None:
    seen = shown(HAZARD, SHOWN_MS)
    assert seen.shown == seen.round
    assert seen.ghost not in {spot.id for spot in (*HAZARD.hotspots, *HAZARD.decoys)}


def test_a_plant_that_is_well_shows_the_control_that_will_be_needed_first() -> None:
    table = GREEN.deal(1)
    assert GREEN.hint(table) == ""
    assert GREEN.demo(table) in {control.id for control in GREEN.controls}


def test_a_street_with_games_alone_shows_them_one_after_another() -> None:
    rounds = [dealt((), (MATCH, HAZARD), 7, turn) for turn in range(4)]
    names = [one.game.id for one in rounds if isinstance(one, GameRound)]
    assert names[0] != names[1]
    assert names == names[:2] * 2


def test_a_street_with_cards_alone_shows_them_one_after_another() -> None:
    trades = ("welder", "smith")
    turns = [people(trades, turn * waits.ATTRACT_CARD) for turn in range(3)]
    assert [one.card for one in turns] == ["welder", "smith", "welder"]
    assert all(one.round is None for one in turns)


def test_a_street_with_nothing_written_yet_shows_itself() -> None:
    seen = people((), 1_000_000)
    assert (seen.round, seen.card) == (None, "")
