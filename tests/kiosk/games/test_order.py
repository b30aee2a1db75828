"""Order: a job's steps in sequence."""

import msgspec
import pytest

from kiosk.ages import GameBand
from kiosk.games.order import MOST, TRAY, Step
from kiosk.games.replay import replay
from tests.kiosk.games.players import play_well
from tests.kiosk.games.samples import ORDER, say

IN_ANOTHER_RIGHT_ORDER = ["clothes", "lamp", "task", "cage", "gas", "work"]


def test_every_order_that_keeps_the_rules_is_right() -> None:
    table = replay(ORDER, 1, [{"step": step} for step in IN_ANOTHER_RIGHT_ORDER])
    assert table.finished
    assert table.points == table.of


def test_a_step_taken_too_early_waits_and_earns_nothing_later() -> None:
    table = replay(ORDER, 1, [{"step": "work"}])
    assert table.refused == "work"
    table = replay(ORDER, 1, [{"step": step} for step in ("work", *IN_ANOTHER_RIGHT_ORDER)])
    assert table.finished
    assert table.points == table.of - 1


def test_without_rules_the_order_is_as_listed() -> None:
    strict = msgspec.structs.replace(ORDER, before=())
    assert strict.hint(strict.deal(3)) == "task"
    assert play_well(strict, 3)[0].points == 6


def test_the_youngest_place_the_last_four_steps() -> None:
    table = ORDER.deal(1, "6-8")
    assert table.placed == ("task", "clothes")
    assert sorted(table.waiting) == sorted(("lamp", "cage", "gas", "work"))


def test_the_result_tells_which_steps_protect_people() -> None:
    assert ORDER.told(play_well(ORDER, 1)[0])["safety"] == 2


def test_a_circle_of_rules_is_refused() -> None:
    around = msgspec.structs.replace(ORDER, before=(("task", "work"), ("work", "task")))
    assert around.faults() == ['before: list the step "work" above "task"']


@pytest.mark.parametrize("band", MOST)
def test_the_next_step_always_lies_on_the_tray_and_no_place_is_emptied_under_a_finger(
    band: GameBand,
) -> None:
    long = msgspec.structs.replace(
        ORDER, steps=tuple(Step(id=f"s{n}", text=say(f"{n}")) for n in range(12)), before=()
    )
    table = long.deal(1, band)
    assert len(table.tray) == TRAY
    while not table.finished:
        step = long.hint(table)
        assert step in table.tray
        now = long.play(table, {"step": step})
        changed = [new for old, new in zip(table.tray, now.tray, strict=True) if old != new]
        assert changed in ([], [new for new in now.tray if new not in table.tray])
        table = now
    assert table.points == table.of
    assert set(table.tray) <= set(table.placed)
