"""Sunday night on the command line alone: a festival, its kits, two stations, a day, a thief."""

from collections import Counter
from pathlib import Path

import msgspec
import pytest
from click.testing import CliRunner, Result

import kiosk.commands.festival as festival
from kiosk import facts
from kiosk.cli import cli
from kiosk.clock import SetClock
from kiosk.facts import PrizeWon
from kiosk.prizes import token
from kiosk.prizes.share import Shares
from kiosk.session.opening import open_session
from kiosk.station.opening import open_station
from kiosk.station.station import Station
from kiosk.trust.kit import read_kit
from kiosk.trust.organizer import read_organizer_key
from tests.stations import PACK, play_quiz

DAY_MS = 86_400_000
HOUR_MS = 3_600_000


class Office:
    """A fresh folder, and the clock on its wall: the festival's second day, noon."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.clock = SetClock(utc=1_760_000_000_000 + DAY_MS - 2 * HOUR_MS)

    def run(self, *words: object) -> Result:
        done = CliRunner().invoke(cli, list(map(str, words)))
        assert done.exception is None or isinstance(done.exception, SystemExit), done.output
        return done

    def did(self, *words: object) -> dict[str, object]:
        done = self.run(*words, "--json")
        assert done.exit_code == 0, done.output
        told: dict[str, object] = msgspec.json.decode(done.stdout)
        return told

    def install(self, data: Path, kit: Path, codes: object) -> dict[str, object]:
        assert isinstance(codes, dict)
        return self.did("kit", "install", kit, "--code", codes[kit.stem], "--data", data)

    def open(self, data: Path) -> Station:
        station = open_station(data, None, self.clock, state=data.parent / f"{data.name}-state")
        station.start(1)
        return station


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Office:
    made = Office(tmp_path)
    monkeypatch.setattr(festival, "SystemClock", lambda: made.clock)
    # a station's moments lie anywhere in its day; here they lie as early as they can
    monkeypatch.setattr(Shares, "luck", lambda shares, day: 0.0)
    return made


def wins(station: Station, clock: SetClock) -> list[PrizeWon]:
    """What children win who play well, one after another with time between."""
    won = []
    for _ in range(12):
        play_quiz(station, "from-rock-to-metal")
        prize = station.visit.state.prize
        if prize is not None:
            won.append(prize)
        station.visit.end("goodbye")
        clock.pass_ms(10 * 60_000)
        station.tick()
    return won


def counted(stick: Path, key: Path) -> tuple[int, int]:
    """Visits begun and rounds finished, of the facts that lie sealed on the stick."""
    kinds = Counter[str]()
    for file in stick.glob("*.jsonl.age"):
        with open_session(file, read_organizer_key(key)) as session:
            kinds.update(type(facts.decode(row.fact)).__name__ for row in session.rows())
    return kinds["VisitBegan"], kinds["RoundFinished"]


@pytest.mark.slow("a festival's kits and three stations' lives")
def test_a_festival_from_the_plan_to_a_station_that_was_stolen(office: Office) -> None:
    where, out, hub = office.folder / "DIR", office.folder / "kits", office.folder / "hub.db"
    few = ("--stations", 6, "--desks", 2, "--first-day", "2025-10-09", "--pack", PACK)
    office.did("festival", "new", where, "--name", "Қала мерекесі", *few)
    assert office.did("festival", "check", where)["ready"] is True

    made = office.did("festival", "kit", where, out, "--cards", office.folder / "cards.pdf")
    stations = [office.folder / name for name in ("K01", "K02")]
    for data in stations:
        told = office.install(data, out / f"{data.name}.kit", made["codes"])
        assert (told["id"], told["generation"]) == (data.name, 0)
        assert office.did("doctor", "--data", data)["ready"] is True
    first, second = map(office.open, stations)
    won = wins(first, office.clock)
    assert won and first.machine.kit.festival == "Қала мерекесі"
    code = token.check(won[0].code, first.machine.kit.key.public_key())
    assert (code.station, code.day, code.generation) == (1, 2, 0)
    play_quiz(second, "from-rock-to-metal")
    for station in (first, second):
        station.stop("guide")

    (office.folder / "stick").mkdir()
    for data in stations:
        assert office.run("export", office.folder / "stick", "--data", data).exit_code == 0
    page = office.folder / "DIR-recovery.txt"
    poured = office.did("import", office.folder / "stick", "--hub", hub, "--key", page)
    assert poured["files"] == 2 and poured["refused"] == []
    began, rounds = counted(office.folder / "stick", page)
    told = office.did("report", "--hub", hub)
    children = msgspec.convert(told["children"], dict[str, int])
    assert (children["visits"], children["finished"]) == (began, rounds)
    assert began == 13, "twelve at the first station and one at the second"

    stolen = office.did("festival", "revoke", where, "K01")
    assert stolen == {"id": "K01", "generation": 1, "day": 2, "left": 2}
    replaced = office.did("festival", "kit", where, out, "K01", "--given", "badge=1")
    office.did("festival", "news", where, out)
    fresh = office.folder / "new-K01"
    assert office.install(fresh, out / "K01.kit", replaced["codes"])["generation"] == 1
    again = office.open(fresh)
    (prize,) = wins(again, office.clock)  # of a share of several, one was left
    assert token.check(prize.code, again.machine.kit.key.public_key()).generation == 1
    again.stop("guide")

    before = read_kit(fresh / "kit").age
    office.did("festival", "kit", where, office.folder / "later")
    later = office.folder / "later" / "K01.kit"
    assert office.install(fresh, later, replaced["codes"])["generation"] == 1
    assert read_kit(fresh / "kit").age > before
    code_of = msgspec.convert(replaced["codes"], dict[str, str])["K01"]
    done = office.run(
        "kit", "install", out / "K01.kit", "--code", code_of, "--data", fresh, "--lang", "en"
    )
    assert done.exit_code == 1 and "is older than the kit of this station" in done.stderr
