"""The chance of the sieges: printed, and given back through KIOSK_SEED to see a failure again."""

import os
import secrets
from random import Random


def siege_rng() -> Random:
    seed = int(os.environ.get("KIOSK_SEED") or secrets.randbits(32))
    print(f"replay with KIOSK_SEED={seed}")
    return Random(seed)
