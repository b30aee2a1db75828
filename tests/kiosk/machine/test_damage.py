"""A journal whose file is not whole any more: the station opens, keeps what can be read, gives no
prize again, and tells its guide."""

import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner

from db.hub import Hub
from db.journal import Journal
from kiosk import facts
from kiosk.cli import cli
from kiosk.clock import SetClock
from kiosk.hub.importer import import_paths
from kiosk.machine.drive import FolderDrives
from kiosk.machine.export import Safe
from kiosk.machine.notice import Kind, Notice
from kiosk.station.opening import open_station
from kiosk.station.station import Station
from kiosk.trust.organizer import read_organizer_key
from tests.kiosk.machine.halls import ended
from tests.stations import PACK, play_quiz

QUIZ = "from-rock-to-metal"
MINUTE_MS = 60_000


class Place:
    """Where a station's folders lie."""

    def __init__(self, folder: Path) -> None:
        self.data, self.state, self.stick = folder / "data", folder / "state", folder / "stick"
        self.stick.mkdir()
        self.clock = SetClock()
        self.opened: list[Station] = []

    def open(self) -> Station:
        station = open_station(self.data, PACK, self.clock, state=self.state, machine=lambda: "one")
        if station.machine.first_pin:
            station.machine.note_pin()
        station.start(1)
        self.opened.append(station)
        return station

    @property
    def journal(self) -> Path:
        return self.data / "journal.sqlite"

    def change(self, statement: str, *values: object) -> None:
        with closing(sqlite3.connect(self.journal, isolation_level=None)) as conn:
            conn.execute(statement, values)

    def facts(self) -> list[bytes]:
        with closing(Journal(self.journal, "DEMO")) as journal:
            return [row.fact for row in journal.read(1, 10**6)]

    def fill(self, station: Station) -> Safe:
        station.machine.drives = FolderDrives(self.stick)
        state = ended(station.export())
        assert isinstance(state, Safe)
        return state

    def poured(self) -> tuple[int, list[tuple[int, int]], list[str]]:
        """How many facts of the stick are new to a fresh hub, which are missing, what is told."""
        hub = Hub(self.stick.parent / "hub.db", create=True)
        organizer = read_organizer_key(self.data / "demo-organizer/organizer.key")
        result = import_paths([self.stick], hub, organizer)
        assert result.refused == []
        hub.close()
        return result.new, [(gap.first, gap.last) for gap in result.gaps], result.remarks


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    place = Place(tmp_path)
    station = place.open()
    play_quiz(station, QUIZ)
    assert station.visit.state.prize is not None
    station.visit.end("goodbye")
    station.close()
    place.clock.pass_ms(5 * MINUTE_MS)
    yield place
    for station in place.opened:
        station.close()


def began(station: Station) -> facts.InstallationBegan:
    fact = facts.decode(station.journal.read(1, 1)[0].fact)
    assert isinstance(fact, facts.InstallationBegan)
    return fact


def flip(place: Place) -> None:
    fact = place.facts()[7]
    at = fact.index(b'"utc_ms":') + 14
    other = fact[:at] + bytes([fact[at] ^ 1]) + fact[at + 1 :]
    place.change("UPDATE fact SET fact = ? WHERE seq = 8", other)


def swap(place: Place) -> None:
    told = place.facts()
    place.change("UPDATE fact SET fact = ? WHERE seq = 8", told[8])
    place.change("UPDATE fact SET fact = ? WHERE seq = 9", told[7])


def leave_out(place: Place) -> None:
    place.change("DELETE FROM fact WHERE seq = 8")


def garble(place: Place) -> None:
    place.change("UPDATE fact SET fact = x'7b' WHERE seq = 8")


def cut(place: Place) -> None:
    place.journal.write_bytes(place.journal.read_bytes()[:5_000])


def behead(place: Place) -> None:
    place.journal.write_bytes(bytes(100) + place.journal.read_bytes()[100:])


def rename_festival(place: Place) -> None:
    place.change("UPDATE journal SET festival = 'OTHER'")


def rename_installation(place: Place) -> None:
    place.change("UPDATE journal SET installation = zeroblob(16)")


def empty(place: Place) -> None:
    place.journal.write_bytes(b"")


def take_away(place: Place) -> None:
    place.journal.unlink()


DAMAGES = (
    flip, swap, leave_out, garble, cut, behead, rename_festival, rename_installation
)  # fmt: skip
LOSSES = (empty, take_away)


@pytest.mark.parametrize("harm", [*DAMAGES, *LOSSES])
def test_whatever_became_of_the_journal_the_station_opens_and_prizes_wait(
    place: Place, harm: Callable[[Place], None]
) -> None:
    harm(place)
    station = place.open()
    assert station.screen == "Attract"
    fact = began(station)
    assert (fact.day, sum(fact.given.values()), fact.station) == (1, 1, "K01")
    assert station.recorder.tally.given == fact.given
    assert len(fact.before) == 32, "the witness knows which one it was"
    found: Kind = "damaged" if harm in DAMAGES else "lost"
    assert fact.found == found
    assert station.machine.notice == Notice(found, "K01", 1)
    assert station.needs_day
    play_quiz(station, QUIZ)
    assert station.visit.state.prize is None
    station.confirm_day(1)
    place.clock.pass_ms(2 * 3_600_000)
    station.visit.end("goodbye")
    play_quiz(station, QUIZ)
    assert station.visit.state.prize is not None
    station.close()
    again = place.open()
    assert again.journal.installation == station.journal.installation


@pytest.mark.parametrize(
    ("harm", "missing"),
    [
        (flip, [(8, 8)]),
        (swap, [(8, 9)]),
        (leave_out, [(8, 9)]),
        (garble, [(8, 8)]),
        (rename_festival, []),
        (rename_installation, []),
    ],
)
def test_the_good_beginning_and_the_rest_travel_with_the_next_stick(
    place: Place, harm: Callable[[Place], None], missing: list[tuple[int, int]]
) -> None:
    before = len(place.facts())
    harm(place)
    station = place.open()
    safe = place.fill(station)
    assert (len(safe.asides), safe.unread) == (1 + len(missing), ())
    new, gaps, remarks = place.poured()
    lost = sum(last - first + 1 for first, last in missing)
    assert gaps == missing
    assert new == before - lost + station.recorder.tally.exported
    assert sum("damaged journal of K01" in remark for remark in remarks) == len(missing)


def test_facts_whose_installation_nobody_can_say_stay_and_are_named(place: Place) -> None:
    rename_installation(place)
    place.change("UPDATE fact SET fact = x'7b' WHERE seq = 1")
    station = place.open()
    (aside,) = place.data.glob("journal-*.sqlite")
    assert place.fill(station).unread == (aside.name,)


def test_two_damages_leave_two_journals_aside_and_give_nothing_twice(place: Place) -> None:
    flip(place)
    first = place.open()
    given = began(first).given
    first.close()
    cut(place)
    assert began(place.open()).given == given
    assert len(list(place.data.glob("journal-*.sqlite"))) == 2


def test_without_a_witness_the_journal_itself_says_what_was_given(place: Place) -> None:
    flip(place)
    shutil.rmtree(place.state)
    assert sum(began(place.open()).given.values()) == 1


def test_once_the_next_day_has_come_nobody_is_told_any_more(place: Place) -> None:
    flip(place)
    station = place.open()
    station.confirm_day(1)
    assert station.machine.notice is not None
    assert station.machine.notice.sentence in station.machine.remarks
    station.close()
    place.clock.pass_ms(86_400_000)
    assert place.open().machine.notice is None


def test_a_damage_that_shows_while_it_runs_is_told_as_one(place: Place) -> None:
    station = place.open()
    connection = station.journal._conn
    connection.execute("DROP TABLE fact")
    with station.guarded():
        station.set_volume(10)
    assert station.trouble is not None
    assert "is damaged (no such table: fact): end this program" in station.trouble.sentence


@pytest.mark.parametrize("other", [False, True])
def test_a_journal_taken_away_under_a_running_station_is_put_back(
    place: Place, other: bool
) -> None:
    station = place.open()
    for file in place.data.glob("journal.sqlite*"):
        file.unlink()
    if other:
        Journal(place.journal, "DEMO").close()
    station.set_volume(11)
    place.clock.pass_ms(MINUTE_MS)
    station.tick()
    assert station.machine.notice == Notice("put_back", "K01", 1)
    station.set_volume(12)
    head, installation = station.journal.head, station.journal.installation
    station.close()
    assert len(list(place.data.glob("journal-replaced.sqlite"))) == other
    again = place.open()
    assert again.journal.installation == installation
    assert again.journal.holds(head)
    assert again.machine.notice is None


def test_a_data_folder_that_is_gone_is_told(place: Place) -> None:
    station = place.open()
    place.data.rename(place.data.with_name("away"))
    place.clock.pass_ms(MINUTE_MS)
    station.tick()
    assert station.screen == "Trouble"


def test_export_by_hand_takes_what_a_lost_and_a_damaged_journal_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KIOSK_STATE", str(tmp_path / "state"))
    data, stick = tmp_path / "data", tmp_path / "stick"
    stick.mkdir()
    station = open_station(data, PACK, SetClock())
    station.machine.note_pin()
    station.start(1)
    play_quiz(station, QUIZ)
    station.close()
    export = ["export", str(stick), "--data", str(data), "--json", "--lang", "en"]
    (data / "journal.sqlite").rename(data / "journal-old.sqlite")
    done = CliRunner().invoke(cli, export)
    assert done.exit_code == 0, done.output
    assert len(list(stick.iterdir())) == 2
    (data / "journal.sqlite").write_bytes(b"dust" * 999)
    done = CliRunner().invoke(cli, export)
    assert done.exit_code == 0, done.output
    assert "cannot be read: keep it" in done.output
