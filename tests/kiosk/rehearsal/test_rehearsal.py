"""A small festival played through: the report says what happened, the same seed plays it again."""

import errno
import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from db.hub import Hub
from kiosk.cli import cli
from kiosk.clock import SetClock
from kiosk.content.store import Content
from kiosk.desk.opening import open_desk
from kiosk.festival.beginning import begin
from kiosk.festival.folder import make_festival
from kiosk.festival.plan import Plan
from kiosk.hub.importer import import_paths
from kiosk.prizes import token
from kiosk.rehearsal.making import Place, open_again, rehearsal_plan
from kiosk.rehearsal.rehearse import TRUTH, rehearse
from kiosk.rehearsal.stage import MACHINE
from kiosk.rehearsal.telling import foretold, sentences
from kiosk.trust.kit import read_kit
from kiosk.trust.organizer import read_organizer_key
from tests.festivals import FIRST_DAY, Hall, at
from tests.kiosk.rehearsal.told import Poured, wrong
from tests.stations import PACK, play_quiz

VISITORS, SEED = 60, 3
SOURCE = Path(__file__).parents[3] / "kiosk"

pytestmark = pytest.mark.slow("a festival of three days, every visit through the station itself")


def planned() -> Plan:
    with Content.open(PACK) as content:
        return begin(content, name="ORDA", stations=3, desks=2, days=3, first_day=FIRST_DAY)


def played(out: Path, seed: int = SEED) -> dict[str, Any]:
    plan = rehearsal_plan(planned_once(), seed)
    told = rehearse(Place(out), plan, PACK, VISITORS, seed)
    lines = sentences(foretold(told, VISITORS, seed))
    assert any(line.startswith("Diagnostics: ") for line in lines)
    made: dict[str, Any] = json.loads((out / TRUTH).read_text("utf-8"))
    return made


_PLANS: list[Plan] = []


def planned_once() -> Plan:
    """One plan for all: its number is drawn."""
    _PLANS.extend([] if _PLANS else [planned()])
    return _PLANS[0]


def test_the_report_says_what_happened_and_the_same_seed_plays_it_again(tmp_path: Path) -> None:
    truth = played(tmp_path / "one")
    poured = Poured(tmp_path / "one")
    for day in (1, 2, 3):
        done = poured.pour(tmp_path / f"one/sticks/day-{day}")
        assert (done.refused, done.forks) == ([], 0)
    assert wrong(poured.told(), truth["numbers"]) == []
    assert truth["numbers"]["could_imagine"][""]["classes"] > 0
    told = poured.report
    assert sum(one.facts for one in told.stations) == truth["facts"]
    assert (told.gaps, told.headless, told.rehearsal) == ([], 0, True)
    poured.hub.close()

    festival = open_again(Place(tmp_path / "one"))
    assert festival.plan.name == "ORDA (rehearsal)"
    assert festival.plan.number != planned_once().number

    assert played(tmp_path / "again") == truth
    assert facts_of(tmp_path / "again") == facts_of(tmp_path / "one")


def test_a_real_desk_and_hub_refuse_what_was_rehearsed_and_the_reverse(tmp_path: Path) -> None:
    place = Place(tmp_path / "out")
    rehearse(place, rehearsal_plan(planned_once(), SEED), PACK, 1, SEED)
    hall = Hall(tmp_path)
    real = hall.station("K01", at(1, 17))
    play_quiz(real, "from-rock-to-metal")
    won = real.visit.state.prize
    assert won is not None
    kit = read_kit(place.data("K01") / "kit")
    said = token.read(won.code)._replace(festival=kit.festival_number)
    rehearsed = token.make(said, kit.key)
    desk = hall.desk("D01", at(1, 17, 30))
    assert desk.redeem(rehearsed).result == "another festival"
    desk.close()
    data = place.data("D01")
    played = open_desk(data, SetClock(at(3, 18, 30)), state=place.state, machine=lambda: MACHINE)
    assert played.redeem(won.code).result == "another festival"
    played.close()
    real.stop("guide")
    with closing(Hub(tmp_path / "hub.db", create=True)) as hub:
        key = read_organizer_key(tmp_path / "festival" / "organizer.key")
        poured = import_paths([place.sticks], hub, key)
        assert poured.files == 0 and poured.refused
        assert all("another organizer's key" in one.reason for one in poured.refused)


def facts_of(out: Path) -> dict[str, list[bytes]]:
    """Each machine's facts but for how large a sealed file became: that is age's own chance."""
    found = {}
    for file in sorted((out / "machines").glob("*/journal.sqlite")):
        with closing(sqlite3.connect(file)) as conn:
            rows = conn.execute("SELECT fact FROM fact ORDER BY seq").fetchall()
        found[file.parent.name] = [fact for (fact,) in rows if b'"export_ended"' not in fact]
    return found


def test_a_real_festivals_folder_is_never_rehearsed_in_and_half_a_rehearsal_leaves_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = tmp_path / "real"
    make_festival(real, planned_once(), 0, lambda page: None)
    before = {file: file.read_bytes() for file in real.rglob("*") if file.is_file()}
    for out, why in ((real, "lies in"), (real / "in", "lies in"), (tmp_path, "there already")):
        done = CliRunner().invoke(cli, ["rehearse", str(out), "--festival", str(real)])
        assert done.exit_code == 1
        assert why in done.output and len(done.output.splitlines()) == 1
    assert {file: file.read_bytes() for file in real.rglob("*") if file.is_file()} == before

    def stopped(place: Place, *_: object) -> None:
        place.data("K01").mkdir(parents=True)
        raise KeyboardInterrupt

    monkeypatch.setattr("kiosk.commands.rehearse.store_of", lambda pack: PACK)
    monkeypatch.setattr("kiosk.rehearsal.rehearse._rehearse", stopped)
    half = tmp_path / "half"
    done = CliRunner().invoke(cli, ["rehearse", str(half), "--festival", str(real)])
    assert (done.exit_code, done.output.split(), half.exists()) == (1, ["Stopped."], False)

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")  # which does not say where

    monkeypatch.setattr("kiosk.rehearsal.rehearse._rehearse", full)
    done = CliRunner().invoke(cli, ["rehearse", str(half), "--festival", str(real), "--lang", "ru"])
    assert done.output == (
        "Ошибка: Сделать это не удалось (на диске нет места): освободите место на диске.\n"
    )


def test_only_the_plan_of_the_festival_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No vault, no key, no PIN lies there."""
    real = tmp_path / "real"
    make_festival(real, planned_once(), 0, lambda page: None)
    for file in filter(Path.is_file, real.iterdir()):
        if file.name != "plan.toml":
            file.unlink()
    pack = tmp_path / "pack.sqlite"
    shutil.copy(PACK, pack)
    monkeypatch.setattr("kiosk.commands.rehearse.store_of", lambda pack_: pack)
    monkeypatch.setattr("os.cpu_count", lambda: 1)
    out = tmp_path / "out"
    done = CliRunner().invoke(
        cli, ["rehearse", str(out), "--festival", str(real), "--visitors", "9", "--json"]
    )
    assert done.exit_code == 0, done.output
    told = json.loads(done.output)
    assert set(told) >= {"visits", "diagnostics", "per_hour", "won", "pieces", "hours", "out"}


@pytest.mark.parametrize("asks", ["durable=False", "rehearsed("])
def test_only_a_rehearsal_asks_for_a_journal_that_need_not_last(asks: str) -> None:
    where = {
        file.relative_to(SOURCE.parent).parent.as_posix()
        for root in ("kiosk", "ui", "db")
        for file in (SOURCE.parent / root).rglob("*.py")
        if asks in file.read_text("utf-8") and file.name != "world.py"
    }
    assert where <= {"kiosk/rehearsal"}
