"""What an organizer waits for on Sunday night: forty stations, their kits, their cards."""

import shutil
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.content.content import Content
from kiosk.content.store import build_store
from kiosk.festival.beginning import begin, next_monday
from kiosk.festival.cards import cards_pdf
from kiosk.festival.folder import KEY, make_festival, open_festival
from kiosk.festival.kits import check_ids, make_kits
from kiosk.trust import sealed
from kiosk.trust.organizer import read_organizer_key
from kiosk.trust.sealed import Label, new_salt, seal, unseal
from tests.bench.rows import row, sized
from tests.stations import FESTIVAL

STATIONS = sized(40, 2)
NOW = datetime(2026, 9, 20, 20, tzinfo=UTC)


def test_a_festival_its_kits_and_its_cards(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sealed, "COST", 2**15)  # as an organizer pays it; see tests/conftest.py
    began, used = time.perf_counter(), time.process_time()
    store = tmp_path / "played.sqlite"
    build_store(FESTIVAL, store)
    day = next_monday(NOW.date())
    with Content.open(store) as content:
        plan = begin(content, name="TEST", stations=STATIONS, desks=4, days=5, first_day=day)
    make_festival(tmp_path / "DIR", plan, 1, lambda page: None)
    held = open_festival(tmp_path / "DIR", read_organizer_key(tmp_path / "DIR" / KEY))
    ids = check_ids(held, [])
    make_kits(held, tmp_path / "out", ids, store, 2)
    took, used = time.perf_counter() - began, time.process_time() - used
    row(f"festival new of {STATIONS} stations and its kits", f"{took:.1f} s",
        f"{used:.1f} s of the processor; target 10 s")  # fmt: skip
    began = time.perf_counter()
    with Content.open(store) as content:
        pages = cards_pdf(held, content, ids, NOW)
    row(f"{len(ids)} cards drawn", f"{time.perf_counter() - began:.1f} s", f"{len(pages):,} bytes")
    shutil.rmtree(tmp_path / "out")


def test_a_guess_at_a_kits_code(tmp_path: Path) -> None:
    """What a thief of a stick pays for each of 2^50 codes."""
    label = Label(
        festival="TEST", festival_number=1, id="K07", role="station", generation=0, serial=1,
        salt=new_salt(),
    )  # fmt: skip
    path = tmp_path / "K07.kit"
    path.write_bytes(seal(label, b"", "7QX4M2HVRD"))
    count = sized(20, 2)
    used = time.process_time()
    for _ in range(count):
        unseal(path, "7QX4M2HVRD")
    each = (time.process_time() - used) / count
    years = 2**49 * each / (365.25 * 86_400)
    row(
        "a guess at a kit's code", f"{each * 1000:.0f} ms", f"one core, {years:,.0f} years for half"
    )
