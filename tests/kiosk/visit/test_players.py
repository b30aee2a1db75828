"""One tap may say how many play: never asked for, told to the organizer, and good for the visit."""

from pathlib import Path

import pytest

from kiosk import facts
from kiosk.games.game import Game
from kiosk.station.station import Station
from kiosk.visit.rounds import GameRound
from kiosk.visit.screens import Screen
from tests.stations import kinds_of, open_demo


def of_two(station: Station, crew: bool = False) -> Game:
    games = station.content.games(station.street)
    return next(game for game in games if game.versus and game.crew == crew)


def said(station: Station) -> list[int]:
    rows = station.journal.read(1, 1_000_000)
    told = [facts.decode(row.fact) for row in rows]
    return [fact.players for fact in told if isinstance(fact, facts.PlayersChosen)]


def at_table(station: Station) -> int:
    round_ = station.visit.state.round
    assert isinstance(round_, GameRound)
    return len(round_.tables)


def test_who_says_how_many_they_are_is_written_down_once(station: Station) -> None:
    station.visit.open("Street")
    for players in (3, 3, 2):
        station.visit.say_players(players)
    assert said(station) == [3, 2]
    assert station.visit.state.players == 2
    assert station.visit.state.screen is Screen.STREET


@pytest.mark.parametrize("players", [0, 5, -1])
def test_a_number_that_is_not_offered_is_ignored(station: Station, players: int) -> None:
    station.visit.open("Street")
    station.visit.say_players(players)
    assert said(station) == []


def test_it_is_said_on_the_street_alone(station: Station) -> None:
    station.visit.say_players(2)
    station.visit.start_quiz("from-rock-to-metal")
    station.visit.say_players(2)
    assert "players_chosen" not in kinds_of(station)


@pytest.mark.parametrize(("players", "tables"), [(1, 1), (2, 2), (3, 2), (4, 2)])
def test_a_game_that_two_can_play_begins_with_as_many_as_were_said(
    station: Station, players: int, tables: int
) -> None:
    station.visit.open("Street")
    station.visit.say_players(players)
    station.visit.start_game(of_two(station).id)
    assert station.visit.state.asking == ""
    assert at_table(station) == tables


@pytest.mark.parametrize(
    ("players", "tables", "together"), [(1, 1, 0), (2, 2, 0), (3, 1, 3), (4, 1, 4)]
)
def test_three_or_more_are_a_crew_at_one_table_where_a_game_has_room_for_one(
    station: Station, players: int, tables: int, together: int
) -> None:
    station.visit.open("Street")
    station.visit.say_players(players)
    station.visit.start_game(of_two(station, crew=True).id)
    round_ = station.visit.state.round
    assert isinstance(round_, GameRound)
    assert (len(round_.tables), round_.together) == (tables, together)
    assert (began(station).players, began(station).together) == (tables, together)
    station.visit.restart()
    assert at_table(station) == tables
    assert began(station).together == together


def began(station: Station) -> facts.GameStarted:
    told = [facts.decode(row.fact) for row in station.journal.read(1, 1_000_000)]
    return [fact for fact in told if isinstance(fact, facts.GameStarted)][-1]


def test_a_crew_plays_on_after_a_crash(tmp_path: Path) -> None:
    station = open_demo(tmp_path)
    station.visit.open("Street")
    station.visit.say_players(4)
    station.visit.start_game(of_two(station, crew=True).id)
    table = station.visit.state.round
    station.close()
    again = open_demo(tmp_path, later_ms=1_000)
    assert again.visit.state.round == table
    again.close()


def test_a_child_left_alone_by_its_crew_is_asked_how_many_play(station: Station) -> None:
    station.visit.open("Street")
    station.visit.say_players(3)
    game = of_two(station, crew=True)
    station.visit.start_game(game.id)
    station.visit.back()
    assert station.visit.state.asking == game.id


def test_who_is_asked_may_say_that_all_play_together_where_there_is_room(station: Station) -> None:
    station.visit.open("Street")
    station.visit.start_game(of_two(station).id)
    station.visit.choose_players(3)
    assert station.visit.state.asking == of_two(station).id
    station.visit.start_game(of_two(station, crew=True).id)
    station.visit.choose_players(3)
    assert (at_table(station), began(station).together) == (1, 3)


def test_who_has_not_said_it_is_asked(station: Station) -> None:
    station.visit.open("Street")
    station.visit.start_game(of_two(station).id)
    assert station.visit.state.asking == of_two(station).id


def test_a_child_left_alone_at_a_game_for_two_goes_back_to_the_question(station: Station) -> None:
    station.visit.open("Street")
    station.visit.say_players(3)
    station.visit.start_game(of_two(station).id)
    station.visit.back()
    assert station.visit.state.asking == of_two(station).id
    assert kinds_of(station)[-1] == "round_left"
    station.visit.choose_players(1)
    assert at_table(station) == 1
    station.visit.back()
    assert station.visit.state.screen is Screen.GAMES
    assert station.visit.state.players == 3


def test_a_visits_end_forgets_it(station: Station) -> None:
    station.visit.open("Street")
    station.visit.say_players(4)
    station.visit.say_goodbye()
    assert station.visit.state.players == 0


def test_a_crash_does_not(tmp_path: Path) -> None:
    station = open_demo(tmp_path)
    station.visit.open("Street")
    station.visit.say_players(4)
    station.close()
    again = open_demo(tmp_path, later_ms=1_000)
    assert again.visit.state.players == 4
    again.close()
