"""Hazard: find the faults in a scene."""

from typing import Any

import msgspec

from tests.kiosk.games.samples import HAZARD


def tapped(table: Any, *spots: str) -> Any:
    """Taps in the middle of spots, or beside everything: "nothing"."""
    boxes = {spot.id: spot.box for spot in (*HAZARD.hotspots, *HAZARD.decoys)}
    for spot in spots:
        left, top, width, height = boxes.get(spot, (0.9, 0.9, 0.05, 0.05))
        x, y = round(1000 * (left + width / 2)), round(1000 * (top + height / 2))
        table = HAZARD.play(table, {"x": str(x), "y": str(y)})
    return table


def test_faults_that_are_seen_earn_points() -> None:
    table = tapped(HAZARD.deal(1), "fault-0", "fault-3")
    assert table.found == ("fault-0", "fault-3")
    assert table.points == 2


def test_a_wrong_tap_costs_nothing_but_a_decoy_is_remembered() -> None:
    table = tapped(HAZARD.deal(1), "fine-1", "nothing", "fault-0")
    assert table.points == 1
    assert table.decoys == ("fine-1",)
    assert HAZARD.told(table)["decoys"] == 1


def test_what_is_found_by_tapping_everywhere_is_found_without_a_point() -> None:
    table = tapped(HAZARD.deal(1), "nothing", "nothing", "nothing", "fault-0", "fault-1")
    assert table.found == ("fault-0", "fault-1")
    assert table.lucky == ("fault-0",)
    assert table.points == 1


def test_a_finger_just_beside_a_fault_means_it() -> None:
    assert HAZARD.play(HAZARD.deal(1), {"x": "40", "y": "150"}).found == ("fault-0",)
    assert HAZARD.play(HAZARD.deal(1), {"x": "30", "y": "150"}).found == ()


def test_a_fault_found_twice_changes_nothing() -> None:
    table = tapped(HAZARD.deal(1), "fault-0")
    assert tapped(table, "fault-0") == table


def test_all_found_is_the_end_and_so_is_having_enough() -> None:
    assert tapped(HAZARD.deal(1), *(spot.id for spot in HAZARD.hotspots)).finished
    assert tapped(HAZARD.deal(1, "6-8"), *(f"fault-{n}" for n in (5, 0, 2, 4))).finished
    gave_up = HAZARD.play(tapped(HAZARD.deal(1), "fault-0"), {"done": "yes"})
    assert gave_up.finished
    assert HAZARD.told(gave_up) == {"found": 1, "of": 6, "sharp": 1, "decoys": 0}


def with_box(box: tuple[float, float, float, float]) -> list[str]:
    moved = msgspec.structs.replace(HAZARD.decoys[0], box=box)
    changed = msgspec.structs.replace(HAZARD, decoys=(moved, *HAZARD.decoys[1:]))
    return changed.faults()


def test_spots_that_a_finger_could_confuse_are_refused() -> None:
    near = 'hotspots: "fault-0" and "fine-0" lie too close to tap one of them'
    assert with_box((0.05, 0.24, 0.1, 0.1)) == [f"{near}; move their boxes apart by 0.03"]
    assert with_box((0.05, 0.26, 0.1, 0.1)) == []


def test_a_spot_outside_the_scene_or_too_small_is_refused() -> None:
    outside = 'decoys: "fine-0" leaves the scene; write its box in fractions from 0 to 1'
    assert outside in with_box((0.05, 0.95, 0.1, 0.1))
    small = 'decoys: "fine-0" is too small to tap; write sides of at least 0.05'
    assert with_box((0.05, 0.5, 0.1, 0.02)) == [small]
