"""Sticks poured in at the organizer's table: what each says, and what the board shows of it."""

import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from db.hub import Hub
from kiosk import facts as f
from kiosk.clock import SetClock
from kiosk.hub.opening import HubRefused
from kiosk.organizer.claim import Claim
from kiosk.organizer.office import Office
from kiosk.words import in_words
from tests.kiosk.hub.conftest import festival
from tests.kiosk.hub.journals import V1, V2, Festival, chained, encoded, quiz, sealed, visit
from tests.stations import PACK

__all__ = ["festival"]

ROWS = (f.Started(program="1", content="c", boot="b"), f.DayBegan(day=1, confirmed="clock"))


class Table:
    """An office with a key beside its hub, and a hand that puts sticks in."""

    def __init__(self, folder: Path, festival: Festival) -> None:
        self.festival, self.folder = festival, folder
        self.sticks: list[Path] = []
        self.here = folder / "festival"
        self.here.mkdir()
        shutil.copy(festival.folder / "demo/organizer.key", self.here / "organizer.key")
        self.office = Office(self.here / "hub.db", SetClock(), lambda: list(self.sticks), PACK)
        self.office.open()

    def until(self, true: Callable[[], bool]) -> None:
        for _ in range(1000):
            self.office.tick()
            if true():
                return
            time.sleep(0.01)
        raise AssertionError([in_words(line.said, "en") for line in self.office.intake.lines])

    def settle(self) -> None:
        self.until(lambda: not self.office.busy)
        self.office.tick()
        self.until(lambda: not self.office.busy)

    def stick(self, name: str, *files: Path) -> Path:
        folder = self.folder / name
        folder.mkdir()
        for file in files:
            shutil.copy(file, folder / file.name)
        return folder

    def drop(self, *paths: Path) -> None:
        self.office.intake.take(paths)
        self.settle()

    def said(self, lang: str = "en") -> list[tuple[str, str, str]]:
        lines = self.office.intake.lines
        return [(one.station, one.state, in_words(one.said, lang)) for one in lines]

    def file(self, first: int = 1, last: int = 0, *, seed: str = V1) -> Path:
        told = [*ROWS, *visit(seed, *quiz()), *visit(V2, *quiz())]
        rows = chained(encoded(told), self.festival.kit)
        folder = self.folder / f"made-{first}-{last}-{seed[:2]}"
        folder.mkdir(exist_ok=True)
        return sealed(folder, rows, self.festival.kit, first, last)


@pytest.fixture
def table(tmp_path: Path, festival: Festival) -> Iterator[Table]:
    table = Table(tmp_path, festival)
    yield table
    table.office.close()


def test_a_stick_is_seen_by_itself_read_once_and_may_be_taken(table: Table) -> None:
    stick = table.stick("STICK", table.file())
    table.sticks.append(stick)
    table.until(lambda: bool(table.office.intake.lines) and not table.office.busy)
    assert table.said() == [("K07", "in", "Complete to fact 12, 12 new")]
    pouring = table.office.intake.pouring
    assert pouring is not None and pouring.ended and pouring.where == "STICK"
    table.sticks.clear()
    table.until(lambda: table.office.intake.pouring is None)
    table.sticks.append(stick)
    table.until(lambda: len(table.office.intake.lines) == 2)
    assert table.said()[0] == ("K07", "in", "Complete to fact 12, nothing new")


def test_a_gap_names_what_is_missing_and_its_stick_fills_it(table: Table) -> None:
    table.drop(table.file(9, 12))
    assert table.said() == [("K07", "part", "Facts 1–8 are missing: bring its stick again")]
    (tile,) = table.office.tiles()
    assert (tile.id, tile.state, tile.last) == ("K07", "part", 12)
    assert in_words(tile.fetch, "en") == "K07: facts 1–8 are missing"
    table.drop(table.file())
    assert table.office.tiles()[0].state == "in"


def test_a_stick_of_photos_says_so_and_makes_no_hub(table: Table) -> None:
    folder = table.stick("PHOTOS")
    for n in range(214):
        (folder / f"DSC{n:04}.JPG").write_bytes(b"\xff\xd8\xff")
    table.drop(folder)
    assert table.said() == [("", "none", "This stick holds no session file: 214 photos")]
    assert table.said("ru")[0][2].endswith("214 фотографий")
    assert not table.office.path.exists()


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("a.zip", b"PK\x03\x04", "There is 1 archive here: unpack it and pour in the folder"),
        ("K07.kit", b"{", "Only kits and news are here: bring a station's stick"),
        ("a.txt", b"x", "There is no session file here: 1 other file"),
        ("desktop.ini", b"x", "This stick is empty: fill it at a station"),
    ],
)
def test_a_stick_without_a_session_file_says_what_is_on_it(
    table: Table, name: str, content: bytes, sentence: str
) -> None:
    folder = table.stick("OTHER")
    (folder / name).write_bytes(content)
    table.drop(folder)
    assert table.said() == [("", "none", sentence)]


def test_a_short_file_is_told_by_its_station_and_the_others_are_taken(table: Table) -> None:
    folder = table.stick("BOTH", table.file(1, 6), table.file(1, 12))
    whole = sorted(folder.iterdir())[0]
    whole.write_bytes(whole.read_bytes()[:-9])
    table.drop(folder)
    states = {(station, state) for station, state, _ in table.said()}
    assert states == {("K07", "part"), ("K07", "in")}


def test_a_stranger_s_file_makes_no_hub(
    table: Table, tmp_path_factory: pytest.TempPathFactory
) -> None:
    from tests.kiosk.hub.journals import open_festival

    other = open_festival(tmp_path_factory.mktemp("other"))
    rows = chained(encoded([*ROWS]), other.kit)
    table.drop(sealed(tmp_path_factory.mktemp("file"), rows, other.kit))
    ((station, state, _),) = table.said()
    assert (station, state) == ("K07", "refused") and not table.office.path.exists()


def test_a_fork_waits_for_a_decision(table: Table) -> None:
    table.drop(table.file())
    table.drop(table.file(seed="4" * 32))
    assert table.said()[0][1:] == ("fork", "Two branches after fact 2: decide which one counts")
    assert table.office.tiles()[0].state == "fork"


def test_what_comes_before_the_key_waits_for_it(tmp_path: Path, festival: Festival) -> None:
    table = Table(tmp_path, festival)
    table.office.close()
    (table.here / "organizer.key").unlink()
    table.office = Office(table.here / "hub.db", SetClock(), lambda: [], PACK)
    table.office.open()
    file = table.file()
    table.drop(file)
    assert (table.office.key, table.office.intake.waits_for_key) == ("missing", 1)
    table.office.intake.take([festival.folder / "demo/organizer.key"])
    table.until(lambda: bool(table.office.intake.lines))
    assert table.office.key == "ready"
    table.settle()
    table.office.close()


def test_a_second_window_is_told_who_has_the_hub(table: Table) -> None:
    second = Office(table.office.path, SetClock(), lambda: [], PACK)
    second.open()
    assert "is open in another window: " in second.trouble
    assert "Закройте то окно" in in_words(second.trouble, "ru")
    table.office.close()
    second.open()
    assert second.trouble == ""
    second.close()


def test_a_place_that_is_none_is_said(tmp_path: Path) -> None:
    from datetime import datetime

    with pytest.raises(HubRefused, match="There is no folder"):
        Claim(tmp_path / "none" / "hub.db", datetime.now())


def test_a_hub_that_is_none_is_said_and_nothing_is_lost(tmp_path: Path, festival: Festival) -> None:
    (tmp_path / "festival").mkdir()
    (tmp_path / "festival" / "hub.db").write_bytes(b"my thesis" * 1000)
    (tmp_path / "festival").rename(tmp_path / "aside")
    table = Table(tmp_path, festival)
    shutil.copy(tmp_path / "aside" / "hub.db", table.office.path)
    table.drop(table.file())
    assert any("is another kind of file, not a hub" in said for _, _, said in table.said())
    assert table.office.path.read_bytes() == b"my thesis" * 1000
    table.office.close()


def test_a_hub_with_a_strangers_trigger_is_refused(table: Table) -> None:
    import sqlite3

    aside = table.office.path.with_name("aside.db")  # the window opens it as soon as it is there
    Hub(aside, create=True).close()
    conn = sqlite3.connect(aside)
    conn.execute("CREATE TRIGGER t AFTER INSERT ON fact BEGIN DELETE FROM fact; END")
    conn.close()
    aside.rename(table.office.path)
    table.drop(table.file())
    assert any("was changed by another program" in said for _, _, said in table.said())
