"""Imports in a process of its own: what each gave, how long it took, how much memory all took.

On stdin one JSON of Asked, on stdout one line of Told a stick, then a line of Used.
"""

import re
import resource
import sys
import time
from pathlib import Path

import msgspec

from db.hub import Hub
from kiosk.hub.importer import ImportResult, import_paths
from kiosk.trust.organizer import read_organizer_key


class Asked(msgspec.Struct):
    """good: a stick to warm up with, so that what is measured is the hostile ones alone."""

    hub: str
    key: str
    good: str
    sticks: list[str]


class Told(msgspec.Struct):
    seconds: float
    result: ImportResult
    digest: str


class Used(msgspec.Struct):
    before_mib: float
    after_mib: float


def peak_mib() -> float:
    """Of this program alone: getrusage counts what its parent used before it began as well."""
    status = Path("/proc/self/status")
    if status.exists():
        found = re.search(r"VmHWM:\s+(\d+) kB", status.read_text("ascii"))
        return int(found[1]) / 1024 if found else 0.0
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    asked = msgspec.json.decode(sys.stdin.buffer.read(), type=Asked)
    hub, organizer = Hub(Path(asked.hub)), read_organizer_key(Path(asked.key))
    import_paths([Path(asked.good)], hub, organizer)
    before = peak_mib()
    for stick in asked.sticks:
        began = time.perf_counter()
        result = import_paths([Path(stick)], hub, organizer)
        took = time.perf_counter() - began
        told = msgspec.json.encode(Told(took, result, hub.digest()), enc_hook=str)
        sys.stdout.buffer.write(told + b"\n")
    sys.stdout.buffer.write(msgspec.json.encode(Used(before, peak_mib())) + b"\n")
    hub.close()


if __name__ == "__main__":
    main()
