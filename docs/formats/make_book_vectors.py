"""Writes desk-book-vectors.json: run by hand when the format grows; what stands never changes."""

import json
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk import facts
from kiosk.desk.pages import Lines
from kiosk.trust.certificate import Certificate, certify
from kiosk.trust.kit import Kit

SEED = bytes(range(32))


def desk_kit(generation: int, key: Ed25519PrivateKey, station: int = 1) -> Kit:
    """A desk of a festival whose root is the key of SEED."""
    root = Ed25519PrivateKey.from_private_bytes(SEED)
    held = Certificate(
        festival="VECTORS", festival_number=0x0102, station=f"D{station:02}",
        station_number=station, role="desk", generation=generation,
        public_key=key.public_key().public_bytes_raw().hex(),
    )  # fmt: skip
    return Kit(
        festival="VECTORS", festival_number=0x0102, root=root.public_key().public_bytes_raw(),
        recipients=(), certificate=certify(root, held), holder=held, key=key,
    )  # fmt: skip


def vectors() -> dict[str, object]:
    """A desk's book: three hand-outs, one of them undone, and what else a line can say."""
    lines = Lines(desk_kit(0, Ed25519PrivateKey.from_private_bytes(SEED[::-1])), bytes(range(16)))
    gone = [
        facts.Redeemed(
            run=1, ms=0, utc_ms=1_000 * issue, station=7, installation="a1b2c3d4", generation=0,
            issue=issue, prize="cap", number=3, day=2, by="scan",
        )
        for issue in (1, 2, 65_537 + 2)
    ]  # fmt: skip
    told: list[facts.AnyFact] = [
        facts.Restocked(run=1, ms=0, utc_ms=500, prize="cap", pieces=12),
        *gone,
        facts.Returned(run=1, ms=0, utc_ms=4_000, station=7, installation="a1b2c3d4", issue=2),
        facts.Counted(run=1, ms=0, utc_ms=5_000, prize="cap", pieces=9, expected=10),
        facts.BookTaken(run=1, ms=0, utc_ms=6_000, keys=("8/00ff/1", "8/00ff/2")),
    ]
    for fact in told:
        lines.add(fact)
    good = [line.decode() for line in lines.all]
    changed = good[2].replace("cap", "hat")
    return {
        "root": desk_kit(0, Ed25519PrivateKey.from_private_bytes(SEED)).root.hex(),
        "desk": "D01",
        "lines": good,
        "keys": ["7/a1b2/1", "7/a1b2/3", "8/00ff/1", "8/00ff/2"],
        "left": {"cap": 9},
        "bad": [
            {"what": "a line changed", "lines": [*good[:2], changed, *good[3:]]},
            {"what": "a line missing", "lines": [*good[:2], *good[3:]]},
            {"what": "two lines that changed places", "lines": [*good[:2], good[3], good[2]]},
            {"what": "the first line missing", "lines": good[1:]},
            {"what": "a line twice", "lines": [*good, good[-1]]},
            {"what": "nothing", "lines": []},
        ],
    }


if __name__ == "__main__":
    out = Path(__file__).with_name("desk-book-vectors.json")
    out.write_text(json.dumps(vectors(), indent=2) + "\n", "utf-8")
