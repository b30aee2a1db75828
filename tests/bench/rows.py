"""The rows of the bench's table: what was measured, beside what it is compared with."""

from collections.abc import Sequence


def percentile(values: Sequence[float], share: float) -> float:
    ranked = sorted(values)
    return ranked[min(len(ranked) - 1, int(share * len(ranked)))]


def row(what: str, measured: str, beside: str = "") -> None:
    print(f"\n{what:<44} {measured:>16}  {beside}", end="", flush=True)
