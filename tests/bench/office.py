"""The hub's work in a process of its own, whose memory is its own: `pour` sticks, or `look`.

Prints one line of JSON.
"""

import sys
import time
from pathlib import Path

import msgspec

from db.hub import Hub
from kiosk.hub.importer import import_paths
from kiosk.hub.report import report
from kiosk.organizer.cells import Cells, cells
from kiosk.organizer.choice import QUESTIONS, Choice
from kiosk.organizer.places import Names
from kiosk.organizer.see import see
from kiosk.organizer.seen import Seen, days_of, streets_of
from kiosk.reports.text import as_text
from kiosk.trust.organizer import read_organizer_key
from tests.bench.rows import percentile
from tests.sieges.pouring import peak_mib


class Poured(msgspec.Struct):
    facts: int
    took_s: float
    peak_mib: float


class Looked(msgspec.Struct):
    """first_s: told from a hub that was just opened, of which used_s of the processor, which says
    more where others work beside; again_s: once more. cells_s: what the window
    counts after each pouring; filter_s: the slowest of a hundred filters, all pages."""

    visits: int
    first_s: float
    used_s: float
    again_s: float
    cells_s: float
    filters: int
    filter_s: float
    peak_mib: float


def pour(path: Path, key: Path, sticks: Path) -> Poured:
    hub = Hub(path, create=True)
    began = time.perf_counter()
    result = import_paths([sticks], hub, read_organizer_key(key))
    took = time.perf_counter() - began
    assert result.refused == [], result.refused
    hub.close()
    return Poured(result.facts, took, peak_mib())


def look(path: Path) -> Looked:
    hub = Hub(path)
    began, used = time.perf_counter(), time.process_time()
    assert as_text(report(hub), "kk")
    first, used = time.perf_counter() - began, time.process_time() - used
    began = time.perf_counter()
    visits = report(hub).children.visits
    again = time.perf_counter() - began
    began = time.perf_counter()
    counted = cells(hub)
    made = time.perf_counter() - began
    took = [_filtered(counted, choice) for choice in _choices(counted)]
    hub.close()
    slowest = percentile(took, 0.99)
    return Looked(visits, first, used, again, made, len(took), slowest, peak_mib())


def _choices(counted: Cells) -> list[Choice]:
    """Every question by every day, street and language, and each day beside the one before."""
    days, streets = days_of(counted), streets_of(counted, Names())
    plain = [Choice(day=day, street=street) for day in (0, *days) for street in ("", *streets)]
    beside = [Choice(day=day, against=day - 1, street="") for day in days[1:]]
    beside += [Choice(street=one, beside=streets[0]) for one in streets[1:]]
    spoken = [Choice(lang=lang) for lang in ("kk", "ru", "en")]
    return [choice.ask(question) for choice in plain + beside + spoken for question in QUESTIONS]


def _filtered(counted: Cells, choice: Choice) -> float:
    seen = Seen(counted, choice, Names(), "kk", None, {"K07": "street-0"})
    began = time.perf_counter()
    see(seen)
    return time.perf_counter() - began


if __name__ == "__main__":
    act, *where = sys.argv[1:]
    told = (pour if act == "pour" else look)(*map(Path, where))
    print(msgspec.json.encode(told).decode())
