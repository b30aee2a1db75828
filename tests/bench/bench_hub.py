"""A whole festival's sticks in one hub, and one of four times as many facts: poured in, told, seen.

Each act is a process of its own, so that its memory is told apart from the bench's.
"""

import shutil
import subprocess
import sys
from pathlib import Path
from typing import TypeVar

import msgspec
import pytest

from tests.bench.office import Looked, Poured
from tests.bench.rows import row, sized
from tests.bench.sticks import make_festival, session

ROOT = Path(__file__).parent.parent.parent
STICKS = sized(40, 10)
Told = TypeVar("Told", Poured, Looked)


@pytest.mark.parametrize("facts", [sized(3_000_000), sized(12_000_000)])
def test_a_festival_in_one_hub(facts: int, tmp_path: Path) -> None:
    festival = make_festival(tmp_path / "demo")
    sticks, hub = tmp_path / "sticks", tmp_path / "hub.db"
    sticks.mkdir()
    for seed in range(STICKS):
        session(sticks, festival, facts // STICKS, seed)
    poured = act(Poured, "pour", hub, tmp_path / "demo/organizer.key", sticks)
    shutil.rmtree(sticks)
    assert poured.facts == facts
    looked = act(Looked, "look", hub)
    size = hub.stat().st_size
    shutil.rmtree(tmp_path)
    row(
        f"hub: {facts:,} facts of {STICKS} sticks poured in",
        f"{poured.took_s:.0f} s",
        f"{facts / poured.took_s:,.0f}/s, {poured.peak_mib:.0f} MB of memory, "
        f"hub {size / 1e6:,.0f} MB",
    )
    row(
        f"hub: report over {facts:,} facts",
        f"{looked.first_s:.2f} s",
        f"{looked.used_s:.2f} s of the processor, again {looked.again_s:.2f} s; "
        f"{looked.visits:,} visits; all numbers of the window "
        f"{looked.cells_s:.2f} s, {looked.peak_mib:.0f} MB of memory",
    )
    row(
        f"hub: a filter of the window, {facts:,} facts",
        f"{looked.filter_s * 1000:.1f} ms",
        f"p99 of {looked.filters} filters: day, street, language, beside; all six pages",
    )


def act(kind: type[Told], *asked: str | Path) -> Told:
    command = [sys.executable, "-m", "tests.bench.office", *asked]
    done = subprocess.run(command, check=True, capture_output=True, cwd=ROOT)
    return msgspec.json.decode(done.stdout, type=kind)
