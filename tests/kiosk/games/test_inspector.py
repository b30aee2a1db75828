"""Inspector: each sample against the spec card."""

import msgspec
import pytest

from kiosk.ages import GAME_BANDS, GameBand
from tests.kiosk.games.samples import INSPECTOR


def test_a_good_sample_passed_and_a_bad_one_rejected_earn_points() -> None:
    table = INSPECTOR.deal(1)
    while not table.finished:
        bad = not table.waiting[0].startswith("good")
        verdict = "reject" if bad else "pass"
        table = INSPECTOR.play(table, {"sample": table.waiting[0], "verdict": verdict})
    assert table.points == table.of


def test_who_passes_everything_lets_the_bad_ones_slip() -> None:
    table = INSPECTOR.deal(1)
    while not table.finished:
        table = INSPECTOR.play(table, {"sample": table.waiting[0], "verdict": "pass"})
    told = INSPECTOR.told(table)
    assert told == {"right": 5, "of": 9, "slipped": 4, "wasted": 0}


def test_only_the_sample_under_the_lamp_is_judged() -> None:
    table = INSPECTOR.deal(1)
    assert INSPECTOR.play(table, {"sample": table.waiting[1], "verdict": "pass"}) == table


@pytest.mark.parametrize("band", GAME_BANDS)
def test_every_deal_has_as_many_good_as_bad(band: GameBand) -> None:
    for seed in range(20):
        waiting = INSPECTOR.deal(seed, band).waiting
        bad = sum(not sample.startswith("good") for sample in waiting)
        assert bad == len(waiting) // 2


def test_a_deal_lacks_nothing_when_good_ones_are_few() -> None:
    few = msgspec.structs.replace(INSPECTOR, samples=INSPECTOR.samples[3:])
    assert len(few.deal(1).waiting) == 9


def test_a_point_that_nothing_breaks_and_an_unknown_point_are_refused() -> None:
    kept = tuple(one for one in INSPECTOR.samples if "whole" not in one.breaks)
    unused = 'spec: no sample breaks "whole"; write one that does'
    assert msgspec.structs.replace(INSPECTOR, samples=kept).faults() == [unused]
    odd = msgspec.structs.replace(INSPECTOR.samples[-1], breaks=("hole",))
    found = msgspec.structs.replace(INSPECTOR, samples=(*INSPECTOR.samples[:-1], odd)).faults()
    wrong = '"hole" of "crack-2" is no point of the spec'
    assert found == [f"samples: {wrong}; write one of length, whole"]
