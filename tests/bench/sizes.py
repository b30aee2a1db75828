"""How much a bench does: all, or with KIOSK_BENCH_SHARE=20 a twentieth, to see that it runs."""

import os

SHARE = int(os.environ.get("KIOSK_BENCH_SHARE", "1"))


def part(whole: int, least: int = 1) -> int:
    """So much of the whole, and `least` at any rate."""
    return max(least, whole // SHARE)
