"""Whether a station is fit to open is said line by line, with what to do, and in one line for the
phone."""

import dataclasses
import json
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from click.testing import CliRunner

from kiosk import facts
from kiosk.clock import SetClock
from kiosk.machine.kits import store_of
from kiosk.machine.room import Room
from kiosk.station.doctor import Examination, Fittings, Report, examine
from kiosk.words import in_words
from tests.festivals import Hall, at
from tests.stations import TestStation, open_demo
from ui.cli import cli

FITTED = Fittings(screen=(1920, 1080), touch=True, sound=True, speaks=("ru",), ruler=False)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Hall:
    hall = Hall(tmp_path_factory.mktemp("hall"))
    hall.kit("K01")
    return hall


@pytest.fixture
def station(made: Hall, tmp_path: Path) -> Iterator[TestStation]:
    """Placed, on the evening before the first day."""
    hall = Hall(tmp_path)
    hall.__dict__["festival"] = made.festival
    (tmp_path / "kits").symlink_to(made.folder / "kits")
    opened = hall.station("K01", at(0, 20))
    opened.recorder.record(facts.Placed(width_mm=0, rotate=0, floor_mm=800, volume=60))
    yield opened
    opened.close()


def levels(report: Report) -> dict[str, str]:
    return {line.check: line.level for line in report.lines if line.level != "good"}


@pytest.mark.slow("the first to ask for it makes a whole festival")
def test_a_placed_station_with_its_kit_is_ready_and_says_so_in_one_line(
    station: TestStation,
) -> None:
    report = examine(station.machine, FITTED)
    assert (levels(report), report.ready) == ({}, True)
    assert report.spoken == f"K01 ready, 0 remarks, {report.mark}"
    assert in_words(report.spoken, "ru").startswith("K01 готова, 0 замечаний, ")
    assert len(report.mark) == 4
    assert all(in_words(line.said, "kk") for line in report.lines)


def test_the_demo_is_not_ready(tmp_path: Path) -> None:
    demo = open_demo(tmp_path)
    report = examine(demo.machine, FITTED)
    assert not report.ready and levels(report)["kit"] == "bad"
    assert report.spoken.startswith("K01 not ready, ")
    demo.close()


def test_what_is_amiss_is_told_with_what_to_do(station: TestStation) -> None:
    machine = station.machine
    machine.space.room = Room.NONE
    machine.witness.kept = False
    store = store_of(station.data, station.kit)
    assert store is not None
    store.unlink()
    placed = facts.Placed(width_mm=477, rotate=0, floor_mm=800, volume=60, clock_off_s=600)
    station.recorder.record(placed)
    report = examine(machine, Fittings(touch=False, sound=False, speaks=(), ruler=True))
    assert levels(report) == {
        "clock": "remark",
        "space": "bad",
        "content": "bad",
        "share": "bad",
        "screen": "remark",
        "touch": "bad",
        "sound": "remark",
        "lock": "remark",
    }
    assert all(line.do for line in report.lines if line.level != "good")
    assert report.remarks == 4


def test_content_that_was_changed_is_not_what_the_kit_names(station: TestStation) -> None:
    store = store_of(station.data, station.kit)
    assert store is not None
    kept = store.read_bytes()
    store.unlink()
    store.write_bytes(kept + b"x")
    assert levels(examine(station.machine, FITTED)) == {"content": "bad"}


def test_a_journal_with_one_changed_byte_is_not_ready(station: TestStation) -> None:
    for (name,) in station.journal._conn.execute(
        "SELECT name FROM sqlite_master WHERE type = 'trigger'"
    ).fetchall():
        station.journal._conn.execute(f"DROP TRIGGER {name}")
    station.journal._conn.execute("UPDATE fact SET fact = x'7b7d' WHERE seq = 2")
    assert levels(examine(station.machine, FITTED)) == {"journal": "bad"}


class Ticking(SetClock):
    """A millisecond goes by at every look at it."""

    def ms(self) -> int:
        self.run += 1
        return self.run


def test_a_screen_goes_on_while_a_long_journal_is_proved(station: TestStation) -> None:
    station.recorder.record(*(facts.PlayersChosen(players=1) for _ in range(5_000)))
    examination, clock, looks = Examination(station.machine, FITTED), Ticking(), 0
    while (report := examination.go_on(clock, 3)) is None:
        looks += 1
        station.recorder.record(facts.PlayersChosen(players=2))  # somebody plays on
    assert looks > 3
    assert levels(report) == {}
    whole = examine(station.machine, FITTED)
    assert [line.check for line in report.lines] == [line.check for line in whole.lines]


def test_the_zeros_of_the_first_opening_are_told(station: TestStation) -> None:
    station.clock.pass_ms(at(1, 10) - station.clock.utc_ms())
    station.tick()
    report = examine(station.machine, FITTED)
    assert any(line.said.startswith("It began at zero") for line in report.lines)
    gone = facts.TrialEnded(reason="opened", given={"badge": 2})
    station.recorder.tally.tried = gone
    assert levels(examine(station.machine, FITTED)) == {"zeros": "remark"}


def test_the_day_is_judged_by_clock_and_facts(station: TestStation) -> None:
    station.clock.pass_ms(at(6, 9) - station.clock.utc_ms())
    assert levels(examine(station.machine, FITTED)) == {"day": "remark"}
    station.clock.pass_ms(at(2, 12) - station.clock.utc_ms())
    station.tick()
    assert levels(examine(station.machine, FITTED)) == {}
    station.clock.pass_ms(-3 * 86_400_000)
    assert levels(examine(station.machine, FITTED)) == {"day": "bad"}


def test_what_cannot_be_seen_without_a_window_is_no_remark(station: TestStation) -> None:
    assert levels(examine(station.machine, Fittings())) == {}


def test_a_desk_is_not_asked_for_prizes_of_its_own_nor_for_a_panel(
    made: Hall, tmp_path: Path
) -> None:
    hall = Hall(tmp_path)
    hall.__dict__["festival"] = made.festival
    desk = hall.desk("D01", at(0, 20))
    report = examine(desk.machine, Fittings(ruler=False))
    asked = {line.check for line in report.lines}
    desk.close()
    assert (levels(report), report.ready) == ({}, True)
    assert not asked & {"share", "printer", "zeros", "screen", "touch", "sound", "speech"}


def test_the_command_says_it_and_tells_by_its_exit_code(station: TestStation) -> None:
    station.close()
    done = CliRunner().invoke(cli, ["doctor", "--data", str(station.data), "--json"])
    told = json.loads(done.stdout)
    assert told["station"] == "K01" and told["said"].startswith("K01 ")
    assert done.exit_code == (0 if told["ready"] else 1), done.output
    spoken = CliRunner().invoke(cli, ["doctor", "--data", str(station.data), "--lang", "ru"])
    assert spoken.stdout.splitlines()[-1].startswith("K01 ")
    assert "замечани" in spoken.stdout


def test_where_no_station_is_the_command_says_so(tmp_path: Path) -> None:
    done = CliRunner().invoke(cli, ["doctor", "--data", str(tmp_path / "none"), "--lang", "en"])
    assert (done.exit_code, done.stdout) == (1, "")
    assert "There is no station in" in done.stderr


def test_two_stations_that_know_the_same_of_one_kit_tell_the_same(station: TestStation) -> None:
    first = examine(station.machine, FITTED)
    again = examine(station.machine, Fittings())
    assert msgspec.structs.replace(first, lines=()).mark == again.mark


def test_slips_without_a_printer_are_told(station: TestStation) -> None:
    words = station.kit.words
    assert words is not None
    machine = station.machine
    machine.kit = dataclasses.replace(
        machine.kit, words=msgspec.structs.replace(words, slips=("badge",))
    )
    assert levels(examine(machine, FITTED)) == {"printer": "remark"}
    machine.settings = msgspec.structs.replace(machine.settings, printer="Hall")
    assert levels(examine(machine, FITTED)) == {}
