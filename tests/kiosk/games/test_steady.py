"""Steady: a seam drawn on the line, neither too fast nor too slow."""

from random import Random
from typing import Any

import msgspec
import pytest

from kiosk.ages import GameBand
from kiosk.games.steady import MARKS, Steady
from tests.kiosk.games.players import played, stroke, tap_along
from tests.kiosk.games.samples import STEADY


def drawn(speed: float, shake: int = 0, band: GameBand = "9-12") -> Any:
    table = STEADY.deal(1, band)
    parts = stroke(STEADY, table, speed, shake, Random(1))
    return STEADY.play(table, {"stroke": parts, "ms": parts.rpartition(",")[2]})


def test_a_steady_stroke_makes_an_even_seam() -> None:
    table = drawn(0.045, shake=3)
    assert table.finished
    assert STEADY.told(table)["even_percent"] == 100


def test_too_fast_is_cold_and_too_slow_is_burnt() -> None:
    assert set(drawn(0.08).seam) == {"c"}
    assert set(drawn(0.025).seam) <= {"b", "."}


def test_beside_the_line_is_off() -> None:
    table = STEADY.deal(1)
    parts = stroke(STEADY, table, 0.045, 0, Random(1)).split()
    beside = " ".join(f"{x},{int(y) + 60},{ms}" for x, y, ms in (part.split(",") for part in parts))
    assert set(STEADY.play(table, {"stroke": beside, "ms": "40000"}).seam) <= {"o", "."}


def test_a_stroke_from_the_middle_leaves_the_beginning_open_for_another() -> None:
    table = STEADY.deal(1)
    parts = stroke(STEADY, table, 0.045, 0, Random(1)).split()
    second = " ".join(parts[len(parts) // 2 :])
    half = STEADY.play(table, {"stroke": second, "ms": "30000"})
    assert 15 <= half.seam.count(".") <= 25
    assert half.seam.startswith(".")
    again = " ".join(
        f"{x},{y},{int(ms) + 30000}" for x, y, ms in (part.split(",") for part in parts)
    )
    whole = STEADY.play(half, {"stroke": again, "ms": "60000"})
    assert whole.points >= 39


def test_what_is_welded_stays_welded() -> None:
    table = STEADY.deal(1)
    parts = stroke(STEADY, table, 0.2, 0, Random(1)).split()
    half = " ".join(parts[: len(parts) // 2])
    cold = STEADY.play(table, {"stroke": half, "ms": "9000"})
    mended = stroke(STEADY, cold, 0.045, 0, Random(1))
    after = STEADY.play(cold, {"stroke": mended, "ms": mended.rpartition(",")[2]})
    assert after.seam.count("c") == cold.seam.count("c") > 10


def test_a_jump_to_the_end_joins_nothing() -> None:
    jump = {"stroke": "50,300,100 950,300,20000", "ms": "20000"}
    assert STEADY.play(STEADY.deal(1), jump).points == 0


def test_a_finger_that_rests_at_the_end_burns_nothing() -> None:
    table = STEADY.deal(1)
    parts = stroke(STEADY, table, 0.045, 0, Random(1))
    x, y, ms = parts.split()[-1].split(",")
    rested = f"{parts} {x},{y},{int(ms) + 5000}"
    assert STEADY.play(table, {"stroke": rested, "ms": str(int(ms) + 5000)}).points == 40


def test_who_only_taps_can_make_the_same_seam() -> None:
    def steadily(game: Any, table: Any, rng: Random) -> dict[str, str]:
        return tap_along(game, table, rng, steady=True)

    def anyhow(game: Any, table: Any, rng: Random) -> dict[str, str]:
        return tap_along(game, table, rng, steady=False)

    even, moves = played(STEADY, 1, steadily)
    assert even.finished
    assert even.points == even.of
    assert len(moves) == MARKS + 1
    assert played(STEADY, 1, anyhow)[0].points < 25


def test_marks_are_tapped_one_after_another() -> None:
    table = STEADY.play(STEADY.deal(1), {"tap": "0", "ms": "100"})
    assert table.tapped == 0
    assert STEADY.play(table, {"tap": "2", "ms": "900"}) == table


def test_who_does_nothing_is_done_when_time_is_over() -> None:
    table = STEADY.deal(1)
    assert STEADY.play(table, {"ms": "75000"}) == table
    over = STEADY.play(table, {"ms": "77000"})
    assert over.finished
    assert STEADY.told(over)["open"] == 40


def test_a_stroke_begun_in_time_is_judged_when_handed_in_late() -> None:
    table = STEADY.deal(1)
    early = stroke(STEADY, table, 0.045, 0, Random(1)).split()
    shift = 75_000 - int(early[len(early) // 2].rpartition(",")[2])
    late = " ".join(
        f"{x},{y},{int(ms) + shift}" for x, y, ms in (part.split(",") for part in early)
    )
    half = STEADY.play(table, {"stroke": late, "ms": "76000"})
    assert 15 <= half.points <= 25


def test_the_youngest_may_be_slower_faster_and_wider() -> None:
    assert drawn(0.07, band="6-8").points == 40
    assert drawn(0.07, band="9-12").points == 0


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"path": ((0.1, 0.1), (0.3, 0.1))}, "path: the seam is too short"),
        ({"path": ((0.1, 0.1), (0.9, 0.9))}, "path: a point lies outside the field"),
        ({"path": ((0.1, 0.1), (0.9, 0.1), (0.1, 0.12))}, "path: it comes too near itself"),
        ({"width": 0.01}, "width: write a number from 0.03"),
        ({"speed": (0.05, 0.05)}, "speed: write the least and the greatest"),
        ({"speed": (0.05, 0.055)}, "speed: no hand keeps so exact a speed"),
        ({"speed": (0.01, 0.03)}, "speed: the seam cannot be finished in time"),
    ],
)
def test_a_seam_that_no_hand_can_draw_is_refused(change: dict[str, Any], said: str) -> None:
    changed: Steady = msgspec.structs.replace(STEADY, **change)
    assert changed.faults()[0].startswith(said)
