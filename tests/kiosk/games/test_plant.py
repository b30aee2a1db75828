"""How gauges move: whole numbers, step by step."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from kiosk.games.plant import SPREAD, Plant, State, stepped

STILL = Plant([(0, 9000)], [(4000, 6000)], [0], ((100,),), 1, {"up": (1001,)}, [])


@given(st.integers(-4000, 4000))
def test_a_press_acts_over_a_second_and_in_the_end_whole(change: int) -> None:
    state = State(values=(4500,)).pressed((change,))
    for _ in range(SPREAD):
        state = stepped(STILL, state)
    assert state.values == (4500 + change,)
    assert stepped(STILL, state).values == state.values


def test_presses_add_up() -> None:
    state = stepped(STILL, State(values=(5000,)).pressed((400,)))
    state = state.pressed((400,))
    for _ in range(SPREAD):
        state = stepped(STILL, state)
    assert state.values == (5800,)


def test_drift_sways_and_events_push_while_they_last() -> None:
    plant = replace(STILL, drifts=[400], sway=((100,), (50,)), events=[(1, 2, [4000])])
    first = stepped(plant, State(values=(1000,)))
    second = stepped(plant, first)
    third = stepped(plant, second)
    assert [first.values, second.values, third.values] == [(1100,), (2150,), (2200,)]


def test_a_gauge_stops_at_the_end_of_its_scale() -> None:
    plant = replace(STILL, drifts=[90_000])
    state = stepped(plant, State(values=(5000,)))
    assert state.values == (9000,)
    assert plant.off_scale(state.values) == 0
