from itertools import permutations
from math import isclose
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.interests.adaptive import next_block
from kiosk.interests.posterior import CORRELATION, normal_points, posterior, prior_precision
from kiosk.interests.simulation import most_taps

TRIADS = st.sampled_from(list(permutations(range(6), 3)))
PICKS = st.lists(TRIADS.map(lambda block: (block, block[0])), max_size=20)


def test_nothing_chosen_leaves_the_six_level() -> None:
    known = posterior([])
    assert known.peak == (0, 0, 0, 0, 0, 0)
    assert all(known.ahead(a, b) == 0.5 for a in range(6) for b in range(6))
    assert all(abs(p - 1 / 6) < 0.02 for p in known.first())


def test_the_interests_are_correlated_as_on_the_hexagon() -> None:
    precision = prior_precision()
    for i in range(6):
        for j in range(6):
            steps = min((i - j) % 6, (j - i) % 6)
            product = sum(
                precision[i][k] * CORRELATION[min((k - j) % 6, (j - k) % 6)] for k in range(6)
            )
            assert isclose(product, float(i == j), abs_tol=1e-12), steps


def test_a_neighbour_on_the_hexagon_rises_with_what_was_chosen() -> None:
    peak = posterior([((0, 2, 4), 0)] * 3).peak
    assert peak[0] > peak[1] > peak[3]
    assert isclose(peak[1], peak[5])


@settings(deadline=None)
@given(PICKS)
def test_any_taps_lead_to_a_peak_and_probabilities_that_add_up(picks: object) -> None:
    known = posterior(picks)  # type: ignore[arg-type]
    assert all(abs(x) < 5 for x in known.peak)
    assert isclose(sum(known.first()), 1)
    assert isclose(known.ahead(0, 1) + known.ahead(1, 0), 1)


@settings(deadline=None)
@given(PICKS, st.integers(0, 99))
def test_the_order_of_the_taps_does_not_matter(picks: list[object], seed: int) -> None:
    shuffled = Random(seed).sample(picks, len(picks))
    one, other = posterior(picks), posterior(shuffled)  # type: ignore[arg-type]
    assert all(isclose(a, b, abs_tol=1e-6) for a, b in zip(one.peak, other.peak, strict=True))


def test_turning_the_hexagon_turns_the_result() -> None:
    picks = [((0, 1, 3), 0), ((2, 4, 5), 4), ((0, 4, 5), 0), ((1, 2, 3), 2)]
    turned = [(tuple((k + 2) % 6 for k in block), (c + 2) % 6) for block, c in picks]
    one, other = posterior(picks), posterior(turned)  # type: ignore[arg-type]
    assert all(isclose(one.peak[k], other.peak[(k + 2) % 6], abs_tol=1e-9) for k in range(6))


def test_points_have_the_mean_and_the_spread_of_the_posterior() -> None:
    known = posterior([((0, 1, 2), 0), ((3, 4, 5), 4), ((0, 3, 4), 0)])
    points = known.points(8_192)
    for k in range(6):
        mean = sum(point[k] for point in points) / len(points)
        assert isclose(mean, known.peak[k], abs_tol=1e-9)
    ahead = sum(point[0] > point[4] for point in points) / len(points)
    assert abs(ahead - known.ahead(0, 4)) < 0.01


def test_normal_points_are_the_same_every_time_and_mirrored() -> None:
    points = normal_points(64)
    assert points == normal_points(64)
    assert [-x for x in points[0]] == points[32]
    assert abs(sum(x * x for point in normal_points(4_096) for x in point) / 4_096 / 6 - 1) < 0.02


def test_the_next_block_asks_about_the_close_call() -> None:
    """S and E were each chosen over all others, and never met."""
    picks = [((0, 1, 3), 3), ((2, 3, 5), 3), ((0, 2, 4), 4), ((1, 4, 5), 4)] * 2
    assert {3, 4} <= set(next_block(picks))


def test_the_next_block_is_the_same_for_the_same_taps() -> None:
    picks = [((0, 1, 3), 3), ((2, 3, 5), 5)]
    assert next_block(picks) == next_block(list(picks))
    assert len(set(next_block([]))) == 3


def test_the_plain_rule_offers_the_three_with_most_taps() -> None:
    assert most_taps([((0, 1, 3), 3), ((2, 3, 5), 5), ((2, 3, 5), 5)]) == (0, 3, 5)
