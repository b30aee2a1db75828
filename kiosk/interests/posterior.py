"""From choices among three to what is known of six interests: a Gaussian, its peak and spread.

The model is Thurstone's (1927) comparative judgement in McFadden's (1974) logit form: an item
pulls by its interest plus a chance of its own, and the strongest pull is tapped. Laplace's
approximation at the peak; the six interests are correlated beforehand as a circumplex.
"""

from collections.abc import Sequence
from functools import cache
from math import erf, exp, pi, sqrt
from statistics import NormalDist
from typing import NamedTuple

from kiosk.interests.holland import LETTERS, Six, distance

CORRELATION = (1.0, 0.5, 0.3, 0.2)
"""Of interests 0, 1, 2, 3 steps apart. The order adjacent > alternate > opposite is Holland's,
found in 104 published matrices by Tracey and Rounds (1993); opposite types still correlate a
little above zero in raw scores (Tay, Su and Rounds 2011). The three numbers are rounded, ours."""

ITEM_VARIANCE = 1.41
"""Of an item's own chance, an interest's variance being 1: five such items answered on five
points have an alpha of .75, ten of .86; O*NET's short form of ten reports .78 to .87
(Rounds, Su, Lewis and Rivkin 2010)."""

LOGIT = sqrt(6 * ITEM_VARIANCE) / pi
"""The scale of the Gumbel distribution with that variance."""

CHOOSING, STATING = 128, 1024
"""Points that stand for the posterior: fewer while the child waits for the next triad."""

STEPS = 12
"""Newton from the middle needs four or five; more would be a fault."""

Pick = tuple[tuple[int, int, int], int]
"""Three different interests that were offered, and the one of them that was chosen."""

Matrix = list[list[float]]


class Posterior(NamedTuple):
    """peak: the likeliest interests (population: mean 0, variance 1).

    factor: lower triangular, factor x its transpose = the inverse of the covariance.
    """

    peak: Six
    factor: Matrix

    def points(self, count: int) -> list[list[float]]:
        """`count` equally likely interests (an even number), the same at every call."""
        m0, m1, m2, m3, m4, m5 = self.peak
        rows = _spread(self.factor)
        (a0, a1, a2, a3, a4, a5), (_, b1, b2, b3, b4, b5), (_, _, c2, c3, c4, c5) = rows[:3]
        (_, _, _, d3, d4, d5), (_, _, _, _, e4, e5), (_, _, _, _, _, f5) = rows[3:]
        return [  # written out: a child waits for it
            [
                m0 + a0 * u + a1 * v + a2 * w + a3 * x + a4 * y + a5 * z,
                m1 + b1 * v + b2 * w + b3 * x + b4 * y + b5 * z,
                m2 + c2 * w + c3 * x + c4 * y + c5 * z,
                m3 + d3 * x + d4 * y + d5 * z,
                m4 + e4 * y + e5 * z,
                m5 + f5 * z,
            ]
            for u, v, w, x, y, z in normal_points(count)
        ]

    def ahead(self, one: int, other: int) -> float:
        """The probability that interest `one` is stronger than interest `other`."""
        if one == other:
            return 0.5
        contrast = [float(k == one) - float(k == other) for k in range(6)]
        half = _forward(self.factor, contrast)
        deviation = sqrt(sum(x * x for x in half))
        gap = (self.peak[one] - self.peak[other]) / deviation
        return 0.5 * (1 + erf(gap / sqrt(2)))

    def first(self, count: int = STATING) -> Six:
        """For each interest the probability that it is the strongest of the six."""
        found = [0] * 6
        for point in self.points(count):
            found[point.index(max(point))] += 1
        a, b, c, d, e, f = (n / count for n in found)
        return (a, b, c, d, e, f)


def posterior(picks: Sequence[Pick]) -> Posterior:
    """What is known after these picks; without any, the six stand equal."""
    precision = prior_precision()
    at = [0.0] * 6
    for _ in range(STEPS):
        slope, curve = _derivatives(at, picks, precision)
        factor = _cholesky(curve)
        step = _backward(factor, _forward(factor, slope))
        at = [x + dx for x, dx in zip(at, step, strict=True)]
        if max(map(abs, step)) < 1e-7:
            break
    a, b, c, d, e, f = at
    return Posterior((a, b, c, d, e, f), _cholesky(_derivatives(at, picks, precision)[1]))


def _derivatives(
    at: list[float], picks: Sequence[Pick], precision: Matrix
) -> tuple[list[float], Matrix]:
    """Slope of the log posterior at a place, and minus its curvature there."""
    pull = [exp(x / LOGIT) for x in at]
    slope = [-sum(p * x for p, x in zip(row, at, strict=True)) for row in precision]
    curve = [row[:] for row in precision]
    for offered, chosen in picks:
        total = sum(pull[k] for k in offered)
        share = {k: pull[k] / total for k in offered}
        slope[chosen] += 1 / LOGIT
        for k, p in share.items():
            slope[k] -= p / LOGIT
            curve[k][k] += p / LOGIT**2
            for j, q in share.items():
                curve[k][j] -= p * q / LOGIT**2
    return slope, curve


@cache
def prior_precision() -> Matrix:
    """The inverse of the interests' correlations before the first tap."""
    correlation = [[CORRELATION[distance(a, b)] for b in LETTERS] for a in LETTERS]
    factor = _cholesky(correlation)
    columns = [
        _backward(factor, _forward(factor, [float(i == k) for i in range(6)])) for k in range(6)
    ]
    return [list(row) for row in zip(*columns, strict=True)]


@cache
def normal_points(count: int) -> list[list[float]]:
    """`count` points spread as six independent standard normals, each beside its mirror.

    A Kronecker sequence on Roberts's (2018) generalised golden ratio, bent by the normal's inverse.
    """
    ratio = 2.0
    for _ in range(60):
        ratio = (1 + ratio) ** (1 / 7)
    bend = NormalDist().inv_cdf
    half = [
        [bend((0.5 + (n + 1) * ratio ** -(k + 1)) % 1) for k in range(6)] for n in range(count // 2)
    ]
    return half + [[-x for x in point] for point in half]


def _spread(factor: Matrix) -> Matrix:
    """The inverse of factor transposed, upper triangular: it turns normals into the posterior."""
    columns = [_backward(factor, [float(i == k) for i in range(6)]) for k in range(6)]
    return [list(row) for row in zip(*columns, strict=True)]


def _cholesky(matrix: Matrix) -> Matrix:
    factor = [[0.0] * 6 for _ in range(6)]
    for i in range(6):
        for j in range(i + 1):
            rest = matrix[i][j] - sum(factor[i][k] * factor[j][k] for k in range(j))
            factor[i][j] = sqrt(rest) if i == j else rest / factor[j][j]
    return factor


def _forward(factor: Matrix, right: Sequence[float]) -> list[float]:
    """The solution of factor x = right."""
    out: list[float] = []
    for i, row in enumerate(factor):
        out.append((right[i] - sum(row[k] * out[k] for k in range(i))) / row[i])
    return out


def _backward(factor: Matrix, right: Sequence[float]) -> list[float]:
    """The solution of (factor transposed) x = right."""
    out = [0.0] * 6
    for i in reversed(range(6)):
        known = sum(factor[k][i] * out[k] for k in range(i + 1, 6))
        out[i] = (right[i] - known) / factor[i][i]
    return out
