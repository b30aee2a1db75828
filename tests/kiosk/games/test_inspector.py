"""Inspector: each sample against the spec card."""

import msgspec
import pytest

from kiosk.ages import GAME_BANDS, GameBand
from kiosk.games.hands import right_move
from kiosk.games.inspector import Inspector, InspectorTable
from tests.kiosk.games.players import play_badly, play_well
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


def gate() -> Inspector:
    """What a sample lacks is handed over: nobody is turned away."""
    drawn = tuple(
        msgspec.structs.replace(one, picture_after="whole.svg" if one.breaks else None)
        for one in INSPECTOR.samples
    )
    points = tuple(msgspec.structs.replace(one, picture="thing.svg") for one in INSPECTOR.spec)
    return msgspec.structs.replace(INSPECTOR, gives=True, spec=points, samples=drawn)


def lacking(game: Inspector, whole: bool) -> InspectorTable:
    """A table whose first sample is whole, or lacks something."""
    tables = (game.deal(seed) for seed in range(40))
    return next(table for table in tables if (game.hint(table) == "pass") == whole)


def test_who_lacks_something_is_given_it_and_then_goes_through() -> None:
    game = gate()
    table = lacking(game, whole=False)
    first = table.waiting[0]
    given = game.play(table, {"sample": first, "give": game.hint(table)})
    assert (given.waiting[0], game.hint(given)) == (first, "pass")
    gone = game.play(given, {"sample": first, "verdict": "pass"})
    assert (gone.points, gone.judged, gone.given) == (1, ((first, "pass"),), ())


def test_too_early_a_lever_and_a_thing_nobody_lacks_cost_the_point_and_turn_nobody_away() -> None:
    game = gate()
    early = lacking(game, whole=False)
    first = early.waiting[0]
    early = game.play(early, {"sample": first, "verdict": "pass"})
    assert (early.waiting[0], early.last, game.slips(early)) == (first, "pass", 1)
    while early.waiting[0] == first:
        early = game.play(early, right_move(game, early))
    assert (early.points, game.marks(early)[0]) == (0, 0)
    whole = lacking(game, whole=True)
    wrong = game.play(whole, {"sample": whole.waiting[0], "give": "length"})
    assert (wrong.last, wrong.given, game.slips(wrong)) == ("length", (), 1)
    assert game.play(whole, {"sample": whole.waiting[0], "verdict": "reject"}) == whole
    assert game.play(whole, {"sample": whole.waiting[0], "give": "moon"}) == whole


@pytest.mark.parametrize("band", GAME_BANDS)
def test_at_the_gate_who_knows_wins_and_who_guesses_does_not(band: GameBand) -> None:
    game = gate()
    assert game.faults() == []
    for seed in range(5):
        good, _ = play_well(game, seed, band)
        bad, _ = play_badly(game, seed, band)
        assert (good.points, game.told(good)["slipped"]) == (good.of, 0)
        assert bad.points < 0.7 * bad.of


def test_what_is_handed_over_has_to_be_drawn_and_one_thing_at_a_time() -> None:
    bare = msgspec.structs.replace(INSPECTOR, gives=True)
    found = bare.faults()
    assert 'spec: "length" has no picture; it is the thing handed over' in found
    wrong = '"crack-2" is to be given one thing and be drawn with it'
    assert f"samples: {wrong}; write one point in breaks, and picture_after" in found
