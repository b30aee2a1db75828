"""A journal that was restored or copied does not go on: a new installation begins."""

import logging
import shutil
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from db.journal import Journal, JournalInUse
from kiosk import facts
from kiosk.clock import SetClock
from kiosk.machine.identity import machine_id, machine_mark
from kiosk.machine.installation import _prepare, _set_aside
from kiosk.machine.trouble import Trouble
from kiosk.machine.witness import state_folder
from kiosk.station.opening import open_station
from kiosk.trust.demo import make_demo
from tests.stations import PACK, TestStation, kinds_of, play_quiz

QUIZ = "from-rock-to-metal"


class Machine:
    """Where a station's folders lie; opened stations are closed at the end."""

    def __init__(self, folder: Path) -> None:
        self.data, self.state, self.backup = folder / "data", folder / "state", folder / "backup"
        self.id = "one"
        self.clock = SetClock()
        self.opened: list[TestStation] = []

    def open(self, data: Path | None = None) -> TestStation:
        station = open_station(
            data or self.data, PACK, self.clock, state=self.state, machine=lambda: self.id
        )
        if station.machine.first_pin:
            station.machine.note_pin()
        station.start(1)
        station.__class__ = TestStation
        assert isinstance(station, TestStation)
        self.opened.append(station)
        return station

    def past(self) -> TestStation:
        """A station that won a prize after its folder was copied."""
        station = self.open()
        station.close()
        shutil.copytree(self.data, self.backup)
        station = self.open()
        play_quiz(station, QUIZ)
        station.close()
        self.clock.pass_ms(60_000)
        return station

    def restore(self) -> None:
        shutil.rmtree(self.data)
        shutil.copytree(self.backup, self.data)


@pytest.fixture
def machine(tmp_path: Path) -> Iterator[Machine]:
    machine = Machine(tmp_path)
    yield machine
    for station in machine.opened:
        station.close()


def began(station: TestStation) -> facts.InstallationBegan:
    fact = facts.decode(station.journal.read(1, 1)[0].fact)
    assert isinstance(fact, facts.InstallationBegan)
    return fact


def test_a_station_that_is_started_again_goes_on(machine: Machine) -> None:
    before = machine.past()
    after = machine.open()
    assert after.journal.installation == before.journal.installation
    assert "installation_began" not in kinds_of(after)


def test_a_restored_backup_begins_anew_and_knows_what_was_given(machine: Machine) -> None:
    before = machine.past()
    machine.restore()
    after = machine.open()
    assert after.journal.installation != before.journal.installation
    fact = began(after)
    assert (fact.reason, fact.before) == ("behind", before.journal.installation.hex())
    assert (fact.day, sum(fact.given.values())) == (1, 1)
    assert after.recorder.tally.given == fact.given
    aside = Journal(next(machine.data.glob("journal-*.sqlite")), "DEMO")
    assert (aside.installation, aside.head.seq) == (before.journal.installation, fact.last)
    aside.close()


def test_the_witness_of_a_later_program_is_believed(machine: Machine) -> None:
    before = machine.past()
    (statement,) = machine.state.iterdir()
    statement.write_bytes(statement.read_bytes().replace(b"{", b'{"tally":{"visits":3},', 1))
    machine.restore()
    assert began(machine.open()).before == before.journal.installation.hex()


def test_after_that_prizes_wait_for_a_guide(machine: Machine) -> None:
    machine.past()
    machine.restore()
    station = machine.open()
    assert kinds_of(station) == ["installation_began", "started", "day_began"]
    play_quiz(station, QUIZ)
    assert station.needs_day
    assert station.visit.state.prize is None
    station.confirm_day(1)
    station.clock.pass_ms(3_600_000)
    station.tick()  # that child has left
    play_quiz(station, QUIZ)
    assert station.visit.state.prize is not None


def test_the_new_installation_goes_on_when_it_is_started_again(machine: Machine) -> None:
    machine.past()
    machine.restore()
    first = machine.open()
    first.close()
    second = machine.open()
    assert second.journal.installation == first.journal.installation
    assert second.needs_day


def test_restored_twice_both_old_journals_are_kept(machine: Machine) -> None:
    machine.past()
    for _ in range(2):
        for file in machine.data.glob("journal.sqlite*"):
            file.unlink()
        shutil.copy(machine.backup / "journal.sqlite", machine.data)
        machine.open().close()
    names = sorted(path.name for path in machine.data.glob("journal-*"))
    assert len(names) == 2
    assert names[0] == names[1].replace(".sqlite", "-2.sqlite") or "-2" in names[0]


def test_a_copy_in_another_folder_begins_anew_and_the_original_goes_on(machine: Machine) -> None:
    before = machine.past()
    copy = machine.open(machine.backup)
    assert began(copy).reason == "moved"
    assert machine.open().journal.installation == before.journal.installation


@pytest.mark.parametrize("state_too", [False, True])
def test_a_copy_on_another_machine_begins_anew(machine: Machine, state_too: bool) -> None:
    machine.past()
    if not state_too:
        shutil.rmtree(machine.state)
    machine.id = "two"
    assert began(machine.open()).reason == "machine"


def test_a_journal_that_went_on_elsewhere_begins_anew(machine: Machine) -> None:
    machine.past()
    shutil.copytree(machine.state, machine.state.with_name("kept"))
    machine.restore()
    shutil.rmtree(machine.state)
    elsewhere = machine.open()
    for _ in range(3):
        play_quiz(elsewhere, QUIZ)
    elsewhere.close()
    shutil.rmtree(machine.state)
    machine.state.with_name("kept").rename(machine.state)
    assert began(machine.open()).reason == "altered"


def test_a_machine_without_an_id_is_believed(machine: Machine) -> None:
    before = machine.past()
    machine.id = ""
    assert machine.open().journal.installation == before.journal.installation


@pytest.mark.parametrize("content", [b"", b"{}", b"\xff"])
def test_a_lost_or_damaged_witness_says_nothing(machine: Machine, content: bytes) -> None:
    before = machine.past()
    (statement,) = machine.state.iterdir()
    statement.write_bytes(content)
    assert machine.open().journal.installation == before.journal.installation


def test_without_a_witness_no_prize_is_given(
    machine: Machine, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.CRITICAL)
    machine.state.write_bytes(b"a file where the folder should be")
    station = machine.open()
    assert not station.witness.kept
    play_quiz(station, QUIZ)
    assert station.visit.state.prize is None
    machine.state.unlink()
    station.visit.end("goodbye")
    assert station.witness.kept


def test_a_kit_of_another_festival_begins_anew_without_waiting(machine: Machine) -> None:
    machine.open().close()
    kit = machine.data / "kit"
    make_demo(machine.data / "other", "K01")
    shutil.copytree(machine.data / "other/kit", kit)
    path = machine.data / "journal.sqlite"
    for file in machine.data.glob("journal.sqlite*"):
        file.unlink()
    Journal(path, "ANOTHER").close()
    station = machine.open()
    assert began(station).reason == "festival"
    assert station.journal.festival == "DEMO"
    assert not station.needs_day


def test_a_crash_between_the_two_renames_is_mended(machine: Machine) -> None:
    before = machine.past()
    installation = before.journal.installation.hex()
    path = machine.data / "journal.sqlite"
    fact = facts.InstallationBegan(reason="behind", before=installation, last=7)
    _prepare(path, "DEMO", machine.clock, fact, before.witness, Journal)
    path.rename(machine.data / f"journal-{installation[:8]}.sqlite")
    assert began(machine.open()) == msgspec.structs.replace(fact, run=1, utc_ms=machine.clock.utc)


def test_a_crash_before_them_is_begun_again(machine: Machine) -> None:
    before = machine.past()
    path = machine.data / "journal.sqlite"
    fact = facts.InstallationBegan(reason="behind", before="ab" * 16, last=7)
    _prepare(path, "DEMO", machine.clock, fact, before.witness, Journal)
    machine.restore()
    _prepare(path, "DEMO", machine.clock, fact, before.witness, Journal)
    assert began(machine.open()).before == before.journal.installation.hex()


def test_a_log_left_beside_the_old_journal_goes_with_it(tmp_path: Path) -> None:
    """Beside the new journal SQLite would take it for that one's."""
    path = tmp_path / "journal.sqlite"
    crashed = Journal(path, "DEMO")
    crashed.append([b"{}"])
    files = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    crashed.close()
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)
    _set_aside(path, crashed.installation.hex())
    assert not list(tmp_path.glob("journal.sqlite*"))
    kept = Journal(next(tmp_path.glob("journal-*.sqlite")), "DEMO")
    assert kept.head == crashed.head
    kept.close()


def test_a_station_in_use_is_not_set_aside(machine: Machine) -> None:
    machine.past()
    machine.restore()
    held = Journal(machine.data / "journal.sqlite", "DEMO")
    with pytest.raises(Trouble, match="already running") as told:
        machine.open()
    assert isinstance(told.value.__cause__, JournalInUse)
    held.close()


def test_a_journal_of_a_newer_program_goes_on(machine: Machine) -> None:
    machine.past()
    journal = Journal(machine.data / "journal.sqlite", "DEMO")
    head = journal.append([b'{"kind":"flew_away"}'])
    journal.close()
    station = machine.open()
    assert station.journal.installation == journal.installation
    (row,) = station.journal.read(head.seq, 1)
    assert (row.fact, row.hash) == (b'{"kind":"flew_away"}', head.hash)


def test_a_machine_is_recognised_only_within_an_installation() -> None:
    marks = {machine_mark("m", bytes([n]) * 16) for n in range(3)} | {machine_mark("n", bytes(16))}
    assert len(marks) == 4
    assert machine_mark("", bytes(16)) == ""
    assert machine_id() == machine_id()


def test_statements_lie_outside_the_data_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_STATE", "/somewhere")
    assert state_folder() == Path("/somewhere")
    monkeypatch.delenv("KIOSK_STATE")
    assert "kiosk" in str(state_folder())
