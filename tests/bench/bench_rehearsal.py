"""A festival of forty stations and five days, played through beforehand."""

import os
import shutil
import time
from datetime import UTC, datetime
from pathlib import Path

from kiosk.content.content import Content
from kiosk.festival.beginning import begin, next_monday
from kiosk.rehearsal.making import Place, rehearsal_plan
from kiosk.rehearsal.rehearse import rehearse
from tests.bench.rows import row, sized
from tests.stations import PACK

VISITORS, STATIONS = sized(50_000), sized(40, 3)
CORES = 2
NOW = datetime(2026, 9, 20, 20, tzinfo=UTC)
AIM = 50_000


def used_s() -> float:
    """Of the processor, by all processes that have ended."""
    used = os.times()
    return used.user + used.system + used.children_user + used.children_system


def test_a_festival_rehearsed(tmp_path: Path) -> None:
    """In as many processes as the aim names, however many cores there are. A hall takes fewer
    groups than come: the row says how long the aim's number of visits takes at this pace."""
    with Content.open(PACK) as content:
        day = next_monday(NOW.date())
        plan = begin(content, name="TEST", stations=STATIONS, desks=4, days=5, first_day=day)
    began, used = time.perf_counter(), used_s()
    out = tmp_path / "out"
    told = rehearse(Place(out), rehearsal_plan(plan, 1), PACK, VISITORS, 1, CORES)
    took, used = time.perf_counter() - began, used_s() - used
    visits, facts = told.truth.total("visits", "visits"), told.truth.facts
    kills = told.truth.total("runs_by_station", "kills")
    size = sum(file.stat().st_size for file in out.rglob("*") if file.is_file())
    shutil.rmtree(out)
    row(f"rehearsal: {visits:,} visits, {facts:,} facts", f"{took:.0f} s",
        f"{used:.0f} s of the processor, {kills} kills, {size / 2**20:,.0f} MB")  # fmt: skip
    alone = used / visits * AIM / CORES
    row(f"rehearsal: at this pace {AIM:,} visits", f"{took / visits * AIM:.0f} s",
        f"{alone:.0f} s on two cores alone; target 360 s")  # fmt: skip
