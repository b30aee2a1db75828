"""Helm and brake: a lever is held; nothing worse happens than another try."""

import msgspec

from kiosk.games.hands import right_move
from kiosk.games.helm import AROUND_MS, LEAST_APART_S, Place
from kiosk.games.steering import Course, Gate, State, until
from tests.kiosk.games.samples import BRAKE, HELM


def test_who_is_off_the_way_near_its_end_goes_around_and_that_is_right() -> None:
    off = HELM.play(HELM.deal(1), {"x": "left", "ms": "0"})
    before = HELM.at(off, HELM.lasts_ms - AROUND_MS - 100)
    assert not before.goes
    assert HELM.play(before, {"around": "yes"}) == before
    near = HELM.at(off, HELM.lasts_ms - AROUND_MS + 100)
    assert (near.goes, HELM.hint(near)) == (True, "around")
    gone = HELM.play(near, {"around": "yes"})
    assert (gone.finished, gone.ended, gone.points) == (True, "around", near.points + 1)
    led = HELM.at(near, HELM.lasts_ms)
    assert (led.finished, led.ended, led.points) == (True, "led", near.points)


def test_whoever_flies_well_is_never_told_to_go_around() -> None:
    """Just after the last gate the end lies aside, and the hand is on its way there."""
    aside = HELM.gates[-1]
    last = msgspec.structs.replace(aside, at=HELM.lasts_ms / 1000 - LEAST_APART_S - 1)
    game = msgspec.structs.replace(HELM, gates=(*HELM.gates[:-1], last))
    for seed in range(5):
        table = game.deal(seed)
        while not table.finished:
            move = right_move(game, table)
            seen = (game.at(table, ms) for ms in range(table.ms, int(move["ms"]), 50))
            assert not any(one.goes for one in seen)
            table = game.play(table, move)


def test_left_and_right_are_mirrored_to_the_millimetre() -> None:
    course = Course(gates=(Gate(40, 0, 0, 1000),), winds=(), speed=650, help=0, lifts=False)
    right = until(course, until(course, State(), (1, 0), 25).state, (0, 0), 40)
    left = until(course, until(course, State(), (-1, 0), 25).state, (0, 0), 40)
    assert (right.state.x, right.state.x_rate) == (-left.state.x, -left.state.x_rate)
    assert right.through == left.through == "n"


def test_the_youngest_are_kept_at_their_height() -> None:
    table = HELM.deal(3, "6-8")
    assert not table.lifts
    assert {gate.y for gate in table.gates} == {0}
    assert HELM.play(table, {"y": "up", "ms": "0"}) == table


def test_of_a_crew_of_the_youngest_one_steers_up_and_down() -> None:
    table = HELM.deal_crew(3, "6-8", 3)
    assert table.lifts
    assert any(gate.y for gate in table.gates)
    both = HELM.play(HELM.play(table, {"x": "left", "ms": "50"}), {"y": "up", "ms": "100"})
    assert both.held == (-1, 1)
    alone = HELM.at(table, HELM.lasts_ms)
    assert 2 * alone.points < alone.of
    assert HELM.deal_crew(3, "9-12", 4) == HELM.deal(3, "9-12")


def test_a_gate_through_which_nobody_comes_is_named() -> None:
    far = (*HELM.gates[:4], Place(at=25, x=90), *HELM.gates[5:])
    hard = msgspec.structs.replace(HELM, gates=far)
    expected = "gates: at 6-8 nobody comes through gate 5; write it nearer or later, or more steer"
    assert hard.proof() == [expected]


def test_who_stands_too_early_creeps_on_and_who_rolls_past_is_stopped() -> None:
    early = BRAKE.at(BRAKE.play(BRAKE.deal(1), {"hold": "yes", "ms": "0"}), 12_000)
    assert (early.state.speed, early.stood) == (0, "")
    creeping = BRAKE.at(BRAKE.play(early, {"hold": "no", "ms": "12000"}), 14_000)
    assert 0 < creeping.state.left < early.state.left
    past = BRAKE.at(BRAKE.deal(1), 20_000)
    assert (past.stood, past.points) == ("0", 0)
    assert past.state.stop == 1
