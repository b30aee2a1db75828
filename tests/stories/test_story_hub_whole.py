"""From an empty folder to the minister's page, by clicks: a festival is made at the window, its
kits play and give prizes, the sticks come back, and paper says what the decrypted lines say."""

import re
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pyrage
import pytest
from click.testing import CliRunner
from openpyxl import load_workbook  # type: ignore[import-untyped]
from PySide6.QtCore import Qt
from PySide6.QtPdf import QPdfDocument

from kiosk import facts as f
from kiosk.cli import cli
from kiosk.clock import SetClock
from kiosk.desk.opening import open_desk
from kiosk.festival.folder import Festival, open_festival
from kiosk.machine.drive import FolderDrives
from kiosk.machine.kits import take_kit
from kiosk.machine.records import installed
from kiosk.prizes.share import Shares
from kiosk.reports.sheet import HEAD
from kiosk.session.naming import hint
from kiosk.station.guide import Door
from kiosk.station.opening import open_station
from kiosk.trust.organizer import read_organizer_key
from tests.kiosk.reports.test_truth import Count
from tests.stations import TestStation, play_quiz
from tests.ui.organizers import Organizer

HOLDERS = ("K01", "K02", "K03", "D01")


class City:
    """What the kits that were written at the window became."""

    def __init__(self, folder: Path, kits: Path) -> None:
        here = folder / "festival"
        self.folder, self.kits = folder, kits
        self.festival: Festival = open_festival(here, read_organizer_key(here / "organizer.key"))
        for holder in HOLDERS:
            data = folder / holder
            data.mkdir()
            take_kit(data, kits / f"{holder}.kit", self.festival.code(holder), installed(data))

    def at(self, hour: int) -> SetClock:
        day = datetime.combine(self.festival.plan.first_day, datetime.min.time(), UTC)
        here = day + timedelta(hours=hour, minutes=-self.festival.plan.utc_offset_min)
        return SetClock(int(here.timestamp() * 1000))

    def play(self, holder: str, visits: int) -> list[str]:
        """So many children play a quiz each; the codes of what they won."""
        station = open_station(self.folder / holder, None, self.at(12), state=self.folder / "state")
        station.start(1)
        station.__class__ = TestStation
        for _ in range(visits):
            play_quiz(station, "from-rock-to-metal")
            station.visit.end("goodbye")
            station.clock.pass_ms(20 * 60_000)  # type: ignore[attr-defined]
            station.tick()
        told = [f.decode(row.fact) for row in station.journal.read(1, 1_000_000)]
        won = [fact for fact in told if isinstance(fact, f.PrizeWon)]
        station.guide.door = Door.PANEL
        for prize in won:  # what is small is handed over at the screen, unless a guide sends it
            assert prize.desk or station.handing.send(prize)
        codes = [station.handing.standing(prize).code for prize in won]
        station.stop("guide")
        return codes

    def hand_out(self, codes: list[str]) -> None:
        desk = open_desk(
            self.folder / "D01", self.at(17), state=self.folder / "state",
            drives=FolderDrives(self.folder / "no-stick"),
        )  # fmt: skip
        assert [desk.redeem(code).result for code in codes] == ["handed"] * len(codes)
        desk.close()

    def stick(self, holder: str) -> Path:
        stick = self.folder / f"STICK-{holder}"
        stick.mkdir()
        words = ["export", str(stick), "--data", str(self.folder / holder)]
        done = CliRunner().invoke(cli, words)
        assert done.exit_code == 0, done.output
        return stick

    def lines(self) -> list[bytes]:
        """Of all session files on the sticks, by the organizer's key and nothing of the hub."""
        key = (self.folder / "festival/organizer.key").read_text("utf-8")
        secret = next(line for line in key.splitlines() if line.startswith("AGE-SECRET-KEY"))
        identity = pyrage.x25519.Identity.from_str(secret)
        told: list[bytes] = []
        for file in sorted(self.folder.glob("STICK-*/**/*.age")):
            if hint(file.name):
                told += pyrage.decrypt(file.read_bytes(), [identity]).splitlines()[1:-1]
        return told


def typed(organizer: Organizer, field: str, text: str) -> None:
    organizer.click(f"field-{field}")
    organizer.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    for letter in text:
        organizer.key(Qt.Key(ord(letter.upper())))


def page_text(file: Path) -> str:
    document = QPdfDocument()
    assert document.load(str(file)) is QPdfDocument.Error.None_
    told = "\n".join(document.getAllText(n).text() for n in range(document.pageCount()))
    document.close()
    return " ".join(told.replace("\u202f", " ").replace("\xa0", " ").split())


def rows_of(sheet: Any) -> list[Any]:
    return list(sheet.iter_rows(min_row=HEAD + 1, values_only=True))


@pytest.mark.slow("a festival is made, its kits are written, three stations and a desk play")
def test_a_festival_is_made_played_poured_in_and_printed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Shares, "luck", lambda shares, day: 0.0)
    organizer = Organizer(tmp_path / "hub.db")
    organizer.settle()
    organizer.click("page-prepare")
    typed(organizer, "stations", "3")
    typed(organizer, "desks", "1")
    organizer.click("make")
    organizer.settle()
    organizer.settle()
    assert organizer.office.key == "ready", organizer.words()
    kits = tmp_path / "KITS"
    kits.mkdir()
    organizer.sticks.append(kits)
    organizer.until(lambda: organizer.office.intake.stick == kits)
    organizer.settle()
    organizer.click("step-kits")
    organizer.click("run-kits")
    organizer.settle()
    assert organizer.text("said-0").startswith("4 kits in "), organizer.words()
    organizer.sticks.clear()

    city = City(tmp_path, kits / "kits")
    won = [code for n, name in enumerate(HOLDERS[:3], 1) for code in city.play(name, n + 1)]
    assert won
    city.hand_out(won[:1])
    organizer.click("page-sticks")
    for holder in HOLDERS:
        organizer.put_in(city.stick(holder))
    assert organizer.text("headline") == "4 of 4 are in"
    counted = Count(city.lines())
    assert (counted.begun, sum(counted.by["prizes"].values())) == (9, len(won))

    organizer.click("page-report")
    organizer.settle()
    assert organizer.text("held-visits") == "9"
    assert organizer.text("held-prizes") == "1"
    for field, text in (("day", "1"), ("number", "9100"), ("who", "aigul"), ("how", "tally")):
        typed(organizer, field, text)
    organizer.click("count")
    organizer.settle()
    assert organizer.text("held-gate") == "9\u202f100"
    assert "counted by hand" in organizer.text("source-gate")
    for form in ("pdf", "xlsx", "press"):
        organizer.click(f"write-{form}")
        organizer.settle()
        assert organizer.text("report-said-0").endswith("is written."), organizer.words()
    streets = {id_: name["en"] for id_, name in organizer.office.names.streets.items()}
    organizer.close()

    book = load_workbook(tmp_path / "report-en.xlsx")
    held = {row[0]: row[2] for row in rows_of(book.worksheets[0])}
    assert held["Visits to screens"] == counted.begun
    assert held["Prizes handed out"] == sum(counted.by["handed"].values()) == 1
    assert held["Stations whose sticks are in"] == 3
    assert held["People through the gate"] == 9100
    by_street = {streets[street]: n for street, n in counted.by["streets"].items()}
    by_hour = {f"{int(hour):02}:00": n for hour, n in counted.by["hours"].items()}
    for sheet, said in (("Streets", by_street), ("Hours", by_hour), ("Days", counted.by["days"])):
        assert {row[0]: row[1] for row in rows_of(book[sheet])} == dict(said), sheet

    page = page_text(tmp_path / "report-en.pdf")
    assert "People through the gate – 9 100* counted by hand" in page
    for name, n, source in (
        ("Visits to screens", counted.begun, "journals"), ("Prizes handed out", 1, "books"),
    ):  # fmt: skip
        assert re.search(rf"{name} [–\d ]+ {n} (\d+ % )?{source} of the ", page), page
    assert f"Children {counted.begun} {counted.finished} " in page
    way = {"Shown": counted.by["attract"][1], "Touches": counted.by["touches"][1]}
    way |= {"Begun": counted.begun, "Finished": counted.finished, "With a prize": len(won)}
    assert " ".join(f"{name} {n}" for name, n in way.items()) in page
    for said in (by_street, by_hour):
        assert all(f" {name} {n} " in page for name, n in said.items()), page
    assert f"1 handed out, of {len(won)} codes given" in page
    assert f" {counted.begun} " in page_text(tmp_path / "press-en.pdf")
    shutil.rmtree(kits)
