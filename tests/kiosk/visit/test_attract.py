"""What the hall sees while nobody plays."""

from kiosk.station.station import Station
from kiosk.visit import waits
from kiosk.visit.attract import TURN_MS, Attract, attract
from kiosk.visit.rounds import GameRound, QuizRound
from tests.kiosk.games.samples import GREEN, HAZARD, MATCH

SHOWN_MS = waits.ATTRACT_ASK + waits.ATTRACT_TAP


def on(station: Station, turn: int, within_ms: int = 0) -> Attract:
    content, street = station.content, station.street
    ms = turn * TURN_MS + within_ms
    return attract(content.quizzes(street), content.games(street), 7, ms)


def game_turns(station: Station) -> range:
    """The turns of every game once."""
    return range(1, 2 * len(station.content.games(station.street)), 2)


def test_quizzes_and_games_are_on_by_turns_and_every_engine_among_the_first_ten(
    station: Station,
) -> None:
    assert all(isinstance(on(station, turn).round, QuizRound) for turn in range(0, 20, 2))
    rounds = [on(station, turn).round for turn in range(1, 20, 2)]
    assert len({type(one.game) for one in rounds if isinstance(one, GameRound)}) == 10


def test_a_hand_shows_every_game_and_its_move_is_seen(station: Station) -> None:
    for turn in game_turns(station):
        pointed = on(station, turn, waits.ATTRACT_ASK)
        moved = on(station, turn, SHOWN_MS)
        assert pointed.ghost
        assert isinstance(moved.shown, GameRound)
        assert moved.shown != moved.round or moved.shown.game.demo(moved.shown.table) == "sample"
        assert not moved.shown.finished


def test_what_a_child_takes_over_is_untouched_whatever_the_hand_did(station: Station) -> None:
    for turn in game_turns(station):
        first = on(station, turn).round
        for within_ms in (waits.ATTRACT_ASK, SHOWN_MS):
            assert on(station, turn, within_ms).round == first
        assert isinstance(first, GameRound)
        assert first.points == 0


def test_of_a_scene_the_hand_gives_no_fault_away() -> None:
    shown = attract((), (HAZARD,), 7, SHOWN_MS)
    assert shown.shown == shown.round
    assert shown.ghost not in {spot.id for spot in (*HAZARD.hotspots, *HAZARD.decoys)}


def test_a_plant_that_is_well_shows_the_control_that_will_be_needed_first() -> None:
    table = GREEN.deal(1)
    assert GREEN.hint(table) == ""
    assert GREEN.demo(table) in {control.id for control in GREEN.controls}


def test_a_street_with_games_alone_shows_them_one_after_another() -> None:
    rounds = [attract((), (MATCH, HAZARD), 7, turn * TURN_MS).round for turn in range(4)]
    names = [one.game.id for one in rounds if isinstance(one, GameRound)]
    assert names[0] != names[1]
    assert names == names[:2] * 2


def test_a_street_with_cards_alone_shows_them_one_after_another() -> None:
    trades = ("welder", "smith")
    turns = [attract((), (), 7, turn * waits.ATTRACT_CARD, trades) for turn in range(3)]
    assert [shown.card for shown in turns] == ["welder", "smith", "welder"]
    assert all(shown.round is None for shown in turns)


def test_a_street_with_nothing_written_yet_shows_itself() -> None:
    shown = attract((), (), 7, 1_000_000)
    assert (shown.round, shown.card) == (None, "")
