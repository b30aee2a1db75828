"""How gauges move: whole numbers, step by step."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from kiosk.games.plant import SPREAD, Plant, State, until

STILL = Plant([(0, 9000)], [(4000, 6000)], [0], ((100,),), 1, {"up": (1001,)}, [])


def later(plant: Plant, state: State, steps: int = 1) -> State:
    return until(plant, state, state.step + steps).state


@given(st.integers(-4000, 4000))
def test_a_press_acts_over_a_second_and_in_the_end_whole(change: int) -> None:
    state = State(values=(4500,)).pressed((change,))
    state = later(STILL, state, SPREAD)
    assert state.values == (4500 + change,)
    assert later(STILL, state).values == state.values


def test_presses_add_up() -> None:
    state = later(STILL, State(values=(5000,)).pressed((400,)))
    state = state.pressed((400,))
    state = later(STILL, state, SPREAD)
    assert state.values == (5800,)


def test_drift_sways_and_events_push_while_they_last() -> None:
    plant = replace(STILL, drifts=[400], sway=((100,), (50,)), events=[(1, 2, [4000])])
    first = later(plant, State(values=(1000,)))
    second = later(plant, first)
    third = later(plant, second)
    assert [first.values, second.values, third.values] == [(1100,), (2150,), (2200,)]


def test_a_gauge_stops_at_the_end_of_its_scale() -> None:
    plant = replace(STILL, drifts=[90_000])
    end = until(plant, State(values=(5000,)), 3)
    assert (end.state.values, end.off, end.state.step) == ((9000,), 0, 1)
