"""Each challenge by a robot that can and one that cannot; none claims an aptitude."""

from itertools import pairwise
from math import hypot
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.challenges import memory, reaction, rotation, spot_the_defect, steady_hand
from kiosk.challenges.challenge import LIMIT_MS, Trial

SEEDS = st.integers(0, 10**9)
CHALLENGES = (memory, reaction, rotation, spot_the_defect, steady_hand)


def answer_calls(seed: int, after_ms: int, wrong: bool = False) -> Trial:
    table = reaction.deal(seed)
    for call in table.calls:
        other = next(line for line in reaction.LINES if line != call.line)
        table = reaction.play(table, {"line": other if wrong else call.line}, call.at_ms + after_ms)
    return table


def turn_loads(seed: int, choose: Random | None, each_ms: int = 4_000) -> Trial:
    table = rotation.deal(seed)
    ms = 0
    while not table.finished:
        ms += each_ms
        load = choose.choice(rotation.IDS) if choose else table.puzzles[table.done].answer
        table = rotation.play(table, {"load": load}, ms)
    return table


def repeat_calls(seed: int, keeps: int) -> Trial:
    """A robot that remembers so many calls and then says the first again."""
    table = memory.deal(seed)
    ms = 0
    while not table.finished:
        ms += 700
        calls = table.rounds[table.done]
        call = calls[table.heard] if table.heard < keeps else calls[table.heard - 1]
        table = memory.play(table, {"aircraft": call}, ms)
    return table


def weld(seed: int, shake: int, step_ms: int = 150) -> Trial:
    rng = Random(seed)
    table = steady_hand.deal(seed)
    for n, (x, y) in enumerate(table.seam):
        off = rng.randint(-shake, shake) if shake else 0
        table = steady_hand.play(table, {"x": str(x), "y": str(y + off)}, n * step_ms)
    return table


def inspect(seed: int, choose: Random | None, each_ms: int = 1_000) -> Trial:
    table = spot_the_defect.deal(seed)
    ms = 0
    while not table.finished:
        ms += each_ms
        part = f"{choose.randrange(4)}-{choose.randrange(3)}" if choose else ""
        table = spot_the_defect.play(table, {"part": part or table.sheets[table.done].answer}, ms)
    return table


@given(SEEDS)
def test_a_good_robot_earns_everything_within_the_time(seed: int) -> None:
    for done in (
        answer_calls(seed, 400),
        turn_loads(seed, None),
        repeat_calls(seed, 9),
        weld(seed, 0),
        inspect(seed, None),
    ):
        assert done.finished
        assert done.share == 1


def test_a_bad_robot_earns_little() -> None:
    def mean(trials: list[Trial]) -> float:
        return sum(trial.share for trial in trials) / len(trials)

    seeds = range(200)
    assert mean([answer_calls(seed, 400, wrong=True) for seed in seeds]) == 0
    assert mean([turn_loads(seed, Random(seed)) for seed in seeds]) < 0.4
    assert mean([repeat_calls(seed, 2) for seed in seeds]) < 0.15
    assert mean([weld(seed, 200) for seed in seeds]) < 0.3
    assert mean([inspect(seed, Random(seed)) for seed in seeds]) < 0.2


def test_in_between_earns_in_between() -> None:
    assert answer_calls(1, 1_200).share == 0.5
    assert 0 < repeat_calls(1, 4).share < 1
    assert 0.5 < weld(1, 46).share < 1


@given(SEEDS)
def test_the_same_seed_deals_the_same(seed: int) -> None:
    for challenge in CHALLENGES:
        assert challenge.deal(seed) == challenge.deal(seed)


@given(SEEDS, st.dictionaries(st.text(max_size=8), st.text(max_size=8), max_size=3))
def test_a_move_that_is_none_changes_nothing(seed: int, move: dict[str, str]) -> None:
    for challenge in CHALLENGES:
        table = challenge.deal(seed)
        assert challenge.play(table, move, 5_000) == table


@given(SEEDS)
def test_after_twenty_five_seconds_nothing_counts(seed: int) -> None:
    for challenge in CHALLENGES:
        late = challenge.play(challenge.deal(seed), {}, LIMIT_MS)
        assert late.finished
        assert late.points == 0


def test_every_challenge_belongs_to_professions() -> None:
    slugs = [slug for challenge in CHALLENGES for slug in challenge.PROFESSIONS]
    assert len(set(slugs)) == len(slugs) >= 5


def test_a_drummer_wins_nothing_at_the_dispatchers_desk() -> None:
    table = reaction.deal(3)
    for ms in range(0, LIMIT_MS, 150):
        table = reaction.play(table, {"line": "north"}, ms)
    assert table.share < 0.3


def test_a_tap_before_the_lamp_spoils_it_and_a_lamp_goes_out_by_itself() -> None:
    table = reaction.deal(3)
    first, second = table.calls[:2]
    early = reaction.play(table, {"line": first.line}, first.at_ms - 500)
    assert (early.done, early.points) == (1, 0)
    assert reaction.lit(table, first.at_ms) == first
    assert reaction.lit(early, first.at_ms) is None
    late = reaction.play(table, {"line": second.line}, second.at_ms + 300)
    assert (late.done, late.points) == (2, 2)


@given(SEEDS)
def test_lamps_light_one_after_the_other_within_the_time(seed: int) -> None:
    calls = reaction.deal(seed).calls
    assert len(calls) >= 5
    assert calls[-1].at_ms + reaction.LIT_MS <= LIMIT_MS
    assert all(b.at_ms - a.at_ms > reaction.LIT_MS for a, b in pairwise(calls))


@given(SEEDS)
def test_exactly_one_load_is_the_plan_turned(seed: int) -> None:
    for puzzle in rotation.deal(seed).puzzles:
        turns = {rotation.turned(puzzle.plan, quarters) for quarters in range(4)}
        same = [load for load in puzzle.loads if load in turns]
        assert len(same) == 1
        assert same[0] == puzzle.loads[rotation.IDS.index(puzzle.answer)] != puzzle.plan
        assert len(set(puzzle.loads)) == 3


@pytest.mark.parametrize("shape", rotation.SHAPES)
def test_no_load_is_its_own_mirror_image(shape: rotation.Shape) -> None:
    assert rotation.turned(shape, 4) == tuple(sorted(shape))
    mirror = rotation.mirrored(shape)
    assert mirror not in [rotation.turned(shape, quarters) for quarters in range(4)]


@given(SEEDS)
def test_calls_grow_by_one_and_never_repeat_at_once(seed: int) -> None:
    rounds = memory.deal(seed).rounds
    assert [len(calls) for calls in rounds] == [2, 3, 4, 5, 6]
    assert all(a != b for calls in rounds for a, b in pairwise(calls))


def test_a_second_wrong_call_ends_the_round_of_calls() -> None:
    table = memory.deal(1)
    for _ in range(2):
        wrong = next(a for a in memory.AIRCRAFT if a != table.rounds[table.done][0])
        table = memory.play(table, {"aircraft": wrong}, 1_000)
    assert table.finished
    assert table.points == 0


def test_showing_and_repeating_all_calls_fits_the_time() -> None:
    calls = sum(map(len, memory.deal(1).rounds))
    assert calls * (memory.SHOW_MS + 600) < LIMIT_MS


def test_a_seam_drawn_in_one_swipe_holds_little() -> None:
    assert weld(1, 0, step_ms=20).share < 0.3


def test_a_slip_costs_a_point_once() -> None:
    table = steady_hand.deal(1)
    for n, (x, y) in enumerate(table.seam[:10]):
        table = steady_hand.play(table, {"x": str(x), "y": str(y)}, n * 150)
    x, y = table.seam[10]
    off = {"x": str(x), "y": str(y + 200)}
    slipped = steady_hand.play(steady_hand.play(table, off, 2_000), off, 2_050)
    assert (table.points, slipped.points, slipped.slips) == (10, 9, 1)


def test_a_finger_far_from_the_start_burns_nothing() -> None:
    table = steady_hand.deal(1)
    assert steady_hand.play(table, {"x": "900", "y": "10"}, 100) == table


@given(SEEDS)
def test_a_seam_lies_in_the_field_and_bends_gently(seed: int) -> None:
    seam = steady_hand.deal(seed).seam
    assert len(seam) == steady_hand.SPOTS
    assert all(0 <= x <= 1000 and 0 <= y <= 1000 for x, y in seam)
    assert all(hypot(b[0] - a[0], b[1] - a[1]) < 150 for a, b in pairwise(seam))


def test_two_wrong_parts_bring_the_next_sheet_and_the_same_part_counts_once() -> None:
    table = spot_the_defect.deal(1)
    parts = [f"{c}-{r}" for c in range(4) for r in range(3) if f"{c}-{r}" != table.sheets[0].answer]
    once = spot_the_defect.play(table, {"part": parts[0]}, 100)
    again = spot_the_defect.play(once, {"part": parts[0]}, 200)
    assert again == once
    found = spot_the_defect.play(once, {"part": table.sheets[0].answer}, 300)
    assert (found.points, found.done) == (1, 1)
    assert spot_the_defect.play(once, {"part": parts[1]}, 300).done == 1
