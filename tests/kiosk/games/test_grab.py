"""Grab: levers are held, earth is dug, a lorry is filled to its line."""

from typing import Any

import msgspec
import pytest

from kiosk.ages import GameBand
from kiosk.games.excavator import GROUND, bucket_at
from kiosk.games.grab import Grab, Target
from kiosk.games.hands import right_move
from kiosk.games.linkage import lowest
from tests.kiosk.games.players import play_well
from tests.kiosk.games.samples import CRANE, GRAB


def sent(table: Any, *spots: str) -> Any:
    """Sent from place to place; each is waited for."""
    for spot in spots:
        table = GRAB.play(table, {"go": spot, "ms": str(table.ms)})
        while table.goal and not table.finished:
            table = GRAB.at(table, table.ms + 100)
    return table


def test_a_held_lever_moves_its_link_until_it_is_let_go() -> None:
    held = GRAB.play(GRAB.deal(1), {"hold": "boom-down stick-in", "ms": "500"})
    moved = GRAB.at(held, 1_000)
    assert moved.state.boom > held.state.boom and moved.state.stick > held.state.stick
    let_go = GRAB.play(moved, {"hold": "", "ms": "1000"})
    assert GRAB.at(let_go, 9_000).state == let_go.state
    assert GRAB.play(let_go, {"hold": "tracks", "ms": "9000"}) == let_go


def test_earth_that_leaves_the_bank_is_in_the_bucket_and_then_in_the_lorry() -> None:
    full = sent(GRAB.deal(1, "13-17"), "pit")
    assert sum(full.state.dug) == full.state.load > 500
    assert lowest(bucket_at(full.state)) < GROUND
    tipped = sent(full, "lorry")
    assert tipped.state.was + tipped.state.fill + tipped.state.load == full.state.load


def test_a_bucket_that_is_not_turned_up_pours_its_earth_back() -> None:
    table = GRAB.play(GRAB.deal(1), {"hold": "boom-down stick-in", "ms": "0"})
    table = GRAB.play(table, {"hold": "boom-up", "ms": "1500"})
    assert table.state.load > 0
    lifted = GRAB.at(table, 4_500)
    assert lifted.state.load == 0
    assert lifted.points == 0


def test_a_full_lorry_leaves_and_the_next_one_comes() -> None:
    table = sent(GRAB.deal(1, "6-8"), "pit", "lorry")
    assert table.state.gone == (1,)
    assert table.points == 2
    assert GRAB.told(table) == {"done": 1, "of": 3}


def test_older_hands_that_tip_too_much_send_the_lorry_off_too_full() -> None:
    table = GRAB.deal(1, "13-17")
    heaped = msgspec.structs.replace(table.state, fill=1_200)
    gone = GRAB.at(msgspec.structs.replace(table, state=heaped), 200)
    assert gone.state.gone == (0,)
    assert GRAB.slips(gone) == 1


def test_the_tape_stops_the_bucket_and_a_spade_frees_what_lies_below() -> None:
    table, _ = play_well(GRAB, 1)
    assert table.points == table.of
    buried = GRAB.at(GRAB.deal(1), 41_000)
    assert buried.state.warned == 1
    assert GRAB.spot(buried) == "mate"
    freed = GRAB.at(GRAB.play(buried, {"go": "mate", "ms": "41000"}), 46_000)
    assert freed.state.warned == 3
    assert freed.points == 1
    assert min(freed.state.dug[14:]) >= 500


def test_a_load_swings_after_a_hard_stop_and_a_limiter_keeps_it_off_the_house() -> None:
    table = CRANE.play(CRANE.deal(1), {"go": "lorry", "ms": "0"})
    hung = CRANE.at(table, 3_000)
    assert hung.state.hung
    table = CRANE.play(hung, {"hold": "up", "ms": "3000"})
    table = CRANE.play(table, {"hold": "right", "ms": "5000"})
    stopped = CRANE.play(table, {"hold": "stop", "ms": "6000"})
    assert CRANE.at(stopped, 6_400).state.off != 0
    assert CRANE.at(stopped, 30_000).state.off == 0
    low = CRANE.play(hung, {"hold": "right", "ms": "3100"})
    assert CRANE.at(low, 9_000).state.bumps == 1
    assert CRANE.at(low, 9_000).state.gone == ()


def test_who_keeps_still_hands_while_the_wind_blows_sets_everything_down() -> None:
    table, _ = play_well(CRANE, 1)
    assert table.points == table.of
    assert CRANE.told(table) == {"done": 3, "of": 3}


@pytest.mark.parametrize("band", ["6-8", "9-12", "13-17"])
def test_who_does_nothing_earns_nothing(band: GameBand) -> None:
    end = GRAB.play(GRAB.deal(1, band), {"ms": "75000"})
    assert end.finished
    assert end.points == 0


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"targets": GRAB.targets[:1]}, "targets: write two to four"),
        ({"ground": (1, 2)}, "ground: write 24 numbers"),
        ({"arm": "crane"}, "ground: a crane digs nothing"),
        ({"targets": (*GRAB.targets, GRAB.targets[0])}, "targets: two share one id"),
    ],
)
def test_a_place_that_is_none_is_refused(change: dict[str, Any], said: str) -> None:
    changed: Grab = msgspec.structs.replace(GRAB, **change)
    assert changed.faults()[0].startswith(said)


def test_a_place_where_nobody_gets_done_is_refused() -> None:
    assert GRAB.forbidden is not None
    buried = msgspec.structs.replace(GRAB.forbidden, columns=(0, 23), depth=15)
    changed = msgspec.structs.replace(GRAB, forbidden=buried)
    assert changed.faults() == []
    assert changed.proof()[0].startswith("targets: at")


def test_an_arm_that_goes_by_itself_is_not_stuck_beside_the_lorry() -> None:
    assert GRAB.forbidden is not None
    buried = msgspec.structs.replace(GRAB.forbidden, columns=(16, 23), depth=36, free=52)
    targets = tuple(Target(id=str(n), loads=loads) for n, loads in enumerate((2, 1, 2)))
    game: Grab = msgspec.structs.replace(
        GRAB, forbidden=buried, targets=targets, ground=(), lasts_ms=90_000
    )
    table = game.deal(1, "9-12")
    while not table.finished:
        table = game.play(table, right_move(game, table))
    assert table.points == table.of
