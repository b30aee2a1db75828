"""A contest of teams: opened by a host, played pair by pair, and in no number of the report."""

from pathlib import Path

import pytest

from kiosk import facts
from kiosk.games.hands import right_move
from kiosk.station.hosting import LASTS_MS, LEFT_ALONE_MS, RESUMED_MS
from kiosk.visit.bracket import TEAMS, Bracket
from kiosk.words import table
from tests.stations import TestStation, kinds_of, open_demo


def now(station: TestStation) -> Bracket:
    bracket = station.hosting.now
    assert bracket is not None
    return bracket


def begin(station: TestStation, size: int = 4) -> None:
    station.reset()
    station.hosting.begin(station.content, station.street, size, "kk")


def play(station: TestStation) -> None:
    """The left end beats one that only stands there."""
    station.hosting.play()
    while now(station).stage == "play":
        round_ = now(station).round
        assert round_ is not None
        left, right = round_.tables
        if not right.bots[1].ready:
            station.hosting.move({"run": str(right.run), "ready": "yes", "side": "b"})
        station.hosting.move({**right_move(now(station).game, left), "side": "a"})


@pytest.mark.parametrize("size", [4, 8])
def test_pair_by_pair_one_team_is_left(station: TestStation, size: int) -> None:
    begin(station, size)
    assert station.screen == "Bracket"
    teams = now(station).teams
    assert len(set(teams)) == size
    for pair in range(size - 1):
        assert now(station).pair == pair
        met = now(station).contenders(pair)
        assert "" not in met
        play(station)
        assert now(station).winners[-1] == met[0]
        station.hosting.go_on()
    assert now(station).stage == "won"
    assert now(station).champion == teams[0]
    station.hosting.end("guide")
    assert station.screen == "Attract"
    assert kinds_of(station)[-1] == "bracket_ended"


def test_in_the_final_two_runs_have_to_be_won(station: TestStation) -> None:
    begin(station)
    runs = []
    for _ in range(3):
        play(station)
        round_ = now(station).round
        assert round_ is not None
        runs.append(len(round_.table.won))
        station.hosting.go_on()
    assert runs == [1, 1, 2]


def test_nothing_of_it_counts_as_a_visit_or_a_round(station: TestStation) -> None:
    before = (dict(station.recorder.tally.today), dict(station.recorder.tally.times))
    begin(station)
    for _ in range(3):
        play(station)
        station.hosting.go_on()
    station.hosting.end("guide")
    assert (dict(station.recorder.tally.today), dict(station.recorder.tally.times)) == before
    counted = {"visit_began", "game_started", "moved", "round_finished", "prize_won"}
    assert not counted & set(kinds_of(station))


def test_it_is_open_again_where_it_was_after_a_crash(tmp_path: Path) -> None:
    station = open_demo(tmp_path / "data")
    begin(station)
    play(station)
    station.hosting.go_on()
    station.hosting.play()  # cut off in the middle of the second pair
    teams, winners = now(station).teams, now(station).winners
    station.close()
    again = open_demo(tmp_path / "data", later_ms=60_000)
    assert again.screen == "Bracket"
    assert (now(again).teams, now(again).winners) == (teams, winners)
    assert (now(again).stage, now(again).pair) == ("next", 1)
    again.close()
    late = open_demo(tmp_path / "data", later_ms=RESUMED_MS + 120_000)
    assert late.hosting.now is None
    assert kinds_of(late)[-1] == "bracket_ended"
    late.close()


def test_the_final_is_seen_again_from_the_moves_of_its_fact(station: TestStation) -> None:
    begin(station)
    for _ in range(2):
        play(station)
        station.hosting.go_on()
    play(station)
    shown = now(station).round
    rows = [facts.decode(row.fact) for row in station.journal.read(1, 1_000)]
    final = [fact for fact in rows if isinstance(fact, facts.PairPlayed)][-1]
    assert final.moves
    assert shown is not None
    assert shown.table.frames
    assert shown.finished


def test_whoever_is_left_alone_or_takes_too_long_makes_room(station: TestStation) -> None:
    begin(station)
    station.clock.pass_ms(LEFT_ALONE_MS + 1)
    station.tick()
    assert station.screen == "Attract"
    begin(station)
    for _ in range(LASTS_MS // 60_000 + 1):
        station.clock.pass_ms(60_000)
        station.hosting.touched()
        station.tick()
    assert station.hosting.now is None


def test_teams_are_named_from_a_closed_list_in_every_language() -> None:
    words = table("teams")
    assert set(words) == set(TEAMS)
    for lang in ("kk", "ru", "en"):
        assert len({words[team][lang] for team in TEAMS}) == len(TEAMS)
