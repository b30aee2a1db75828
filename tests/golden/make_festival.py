"""Made the folder festival/ beside this script, once: what an organizer's commands wrote that day.

Run by hand, and never again for files that are there:

    python -m tests.golden.make_festival NAME

Nothing in it names a folder of anybody's machine: its plan plays what kiosk brings. See README.md.
"""

import json
import shutil
import sys
import tempfile
from datetime import date, time
from pathlib import Path

from kiosk.festival.folder import KEY, make_festival, open_festival
from kiosk.festival.kits import check_ids, make_kits
from kiosk.festival.plan import Aims, DeskPlan, Move, Plan, StationPlan, Stock
from kiosk.festival.telling import make_news, revoke
from kiosk.trust.kitfile import CONTENT_SUFFIX
from kiosk.trust.organizer import locked, read_organizer_key
from tests.golden.measure import bytes_of
from tests.golden.measure_festival import PASSPHRASE, festival_of
from tests.stations import PACK

HERE = Path(__file__).parent
UTC_MS = 1_790_000_000_000  # 2026-09-21 13:33 UTC

PLAN = Plan(
    name="TEST",
    number=4711,
    first_day=date(2026, 9, 21),
    days=3,
    opens=time(10),
    closes=time(0),
    utc_offset_min=345,
    aims=Aims(visits=3_000, diagnostics=1_000, classes=4, excursions=12, prizes=40),
    stations=(
        StationPlan(id="K01", street="metallurgists", area="smelter"),
        StationPlan(id="K07", street="energy", area="grid", first="discovery"),
        StationPlan(id="K250", street="energy", first="games"),
    ),
    desks=(DeskPlan(id="D01", opens=time(11), closes=time(20)), DeskPlan(id="D99")),
    stock=(
        Stock(prize="badge", street="metallurgists", desk="D01", days=(9, 8, 7)),
        Stock(prize="badge", street="energy", desk="D99", days=(5, 5, 6)),
    ),
    moves=(Move(prize="badge", day=3, out_of="K07", into="K01", pieces=1),),
)


def write(out: Path) -> None:
    """A festival before it opens, its kits, and on the second day a station that was stolen."""

    def keep(page: str) -> None:
        (out / "page.txt").write_text(page, "utf-8")

    make_festival(out / "DIR", PLAN, UTC_MS, keep)
    held = open_festival(out / "DIR", read_organizer_key(out / "DIR" / KEY))
    make_kits(held, out / "kits", check_ids(held, []), PACK, UTC_MS + 1_000)
    held.change_plan(PLAN, UTC_MS + 2_000)
    revoke(held, "K07", 2, UTC_MS + 3_000)
    make_kits(held, out / "replaced", ["K07"], PACK, UTC_MS + 4_000, {"badge": 1}, 2)
    make_news(held, out / "kits", UTC_MS + 5_000)
    (out / "locked.key").write_bytes(locked((out / "DIR" / KEY).read_bytes(), PASSPHRASE))
    for store in out.rglob(f"*{CONTENT_SUFFIX}"):
        store.unlink()  # a store of another day is built again, a kit of another day is opened


def main(name: str) -> None:
    out = HERE / name
    assert not out.exists(), f"{out} is there: golden files are never written again"
    out.mkdir()
    write(out)
    told = HERE / "figures.json"
    before = json.loads(told.read_text("utf-8"))
    with tempfile.TemporaryDirectory() as work:
        copy = shutil.copytree(out, Path(work) / name)
        found = {name: {"bytes": bytes_of(out), "festival": festival_of(copy)}}
    told.write_text(json.dumps(before | found, ensure_ascii=False, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main(sys.argv[1])
