"""The rows of the bench's table: what was measured, beside what it is compared with."""

import os
from collections.abc import Sequence

QUICK = os.environ.get("KIOSK_BENCH") == "quick"
"""`make bench-quick`: a twentieth of each size says that a bench runs, not how fast we are."""


def sized(whole: int, least: int = 1) -> int:
    """How many are measured, never fewer than `least`."""
    return max(least, whole // 20) if QUICK else whole


def percentile(values: Sequence[float], share: float) -> float:
    ranked = sorted(values)
    return ranked[min(len(ranked) - 1, int(share * len(ranked)))]


def row(what: str, measured: str, beside: str = "") -> None:
    print(f"\n{what:<44} {measured:>16}  {beside}", end="", flush=True)
