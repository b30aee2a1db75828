"""The two operators who prove a green game fair."""

from kiosk.games import operators
from kiosk.games.plant import STEP_MS
from tests.kiosk.games.samples import GREEN

STEPS = GREEN.lasts_ms // STEP_MS


def test_a_skilful_operator_waits_while_all_is_well() -> None:
    table = GREEN.deal(1)
    assert operators.best_control(GREEN.plant(table), table.state) == ""


def test_a_skilful_operator_acts_on_the_gauge_that_drifts() -> None:
    table = GREEN.at(GREEN.deal(1, "6-8"), 8_000)
    assert operators.best_control(GREEN.plant(table), table.state) == "cool"


def test_a_skilful_operator_holds_nearly_every_round() -> None:
    """proof() tries two deals; what it proves holds for the others too."""
    for seed in range(100, 125):
        table = GREEN.deal(seed)
        held = operators.skilful(
            GREEN.plant(table), table.state, STEPS, operators.HAND_MS[table.band]
        )
        assert held.green_steps >= STEPS - 3 * 4


def test_doing_nothing_always_ends_in_a_shutdown() -> None:
    for seed in range(100, 125):
        table = GREEN.deal(seed)
        assert operators.idle(GREEN.plant(table), table.state, STEPS).off is not None
