"""Made the files beside this script, once: what the program wrote on the day it was run.

Run by hand, and never again for files that are there: it makes a new folder beside them,

    python -m tests.golden.make NAME

NAME is what the new folder is called. The station lives in /srv/kiosk while it plays, because a
witness names its station's folder: no path of anybody's machine may come into these files. See
README.md in this folder. Only for systems that can fork; needs the right to write /srv.
"""

import json
import os
import re
import shutil
import signal
import sys
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from random import Random

from click.testing import CliRunner
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

import kiosk.station.station as opening
from kiosk import facts
from kiosk.cli import cli
from kiosk.clock import SetClock
from kiosk.machine.drive import FolderDrives
from kiosk.machine.export import Failed, Safe
from kiosk.machine.settings import Settings, write_settings
from kiosk.station.opening import open_station
from kiosk.station.station import Station
from kiosk.trust.certificate import Certificate, certify
from kiosk.trust.guide import GuideFile, guide_file_name, sign_guide_file
from kiosk.trust.kit import Kit, write_kit
from kiosk.trust.organizer import new_identity
from kiosk.trust.signed import public_bytes
from kiosk.visit.rounds import SIDES, GameRound
from kiosk.visit.screens import Screen
from tests.golden.measure import figures_of
from tests.kiosk.games.players import BAD, GOOD, engine
from tests.packs import SVG
from tests.stations import right_answer, wrong_answer

HERE = Path(__file__).parent
SHIPPED = HERE.parent.parent / "assets" / "festival"
LIFE = Path("/srv/kiosk")
DATA, STATE, PACK, STICK = LIFE / "data", LIFE / "state", LIFE / "pack", LIFE / "stick"
HUB = LIFE / "hub.sqlite"
FESTIVAL, STATION, PIN = "TEST", "K07", "246810"
QUIZ, OTHER_QUIZ = "from-rock-to-metal", "secrets-under-our-feet"
HOUR = 3_600_000
GAMES = (
    "arc-furnace-shift",
    "before-the-cage",
    "core-store",
    "down-the-mine",
    "furnace-bay",
    "how-hot",
    "machines-and-jobs",
    "pour-the-mould",
    "scrap-yard",
    "which-machine",
)
"""One of every engine."""


def write_pack() -> None:
    """One street of the shipped pack, its pictures replaced by one small square: files stay small,
    and the words of today stay what they are when the shipped pack goes on."""
    ours = [
        "interests.toml",
        "prizes.toml",
        *(f"quizzes/{quiz}.toml" for quiz in (QUIZ, OTHER_QUIZ)),
        *(f"games/{game}.toml" for game in GAMES),
    ]
    for name in ours:
        (PACK / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(SHIPPED / name, PACK / name)
    shutil.copytree(SHIPPED / "streets" / "metallurgists", PACK / "streets" / "metallurgists")
    festival = (SHIPPED / "festival.toml").read_text("utf-8")
    one = re.sub(r"^streets = .*$", 'streets = ["metallurgists"]', festival, flags=re.M)
    (PACK / "festival.toml").write_text(one, "utf-8")
    text = "".join(file.read_text("utf-8") for file in PACK.rglob("*.toml"))
    (PACK / "pictures").mkdir()
    for name in sorted(set(re.findall(r'"([a-z0-9-]+\.svg)"', text))):
        (PACK / "pictures" / name).write_text(SVG, "utf-8")


def write_keys() -> None:
    """A festival TEST. The root's key and the recovery key are never written: nobody can certify
    a station of it again."""
    root, key = Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate()
    anchor = public_bytes(root)
    holder = Certificate(
        festival=FESTIVAL,
        festival_number=7,
        station=STATION,
        station_number=7,
        role="station",
        generation=0,
        public_key=public_bytes(key).hex(),
    )
    organizer, first = new_identity(anchor)
    _, second = new_identity(anchor)
    opens = GuideFile(festival=FESTIVAL, festival_number=7, generation=1)
    (LIFE / "organizer.key").write_bytes(organizer)
    (LIFE / guide_file_name(FESTIVAL, 1)).write_bytes(sign_guide_file(root, opens))
    signed = certify(root, holder)
    kit = Kit(FESTIVAL, 7, anchor, (first, second), signed, holder, key)
    write_kit(LIFE / "kit", kit)


def install() -> None:
    """An empty station as an installer leaves it: kit and settings, and no PIN yet."""
    shutil.rmtree(DATA, ignore_errors=True)
    DATA.mkdir()
    shutil.copytree(LIFE / "kit", DATA / "kit")
    place = Settings(
        station=STATION,
        street="metallurgists",
        area="smelter",
        lang="ru",
        first_day=date(2025, 10, 9),
    )
    write_settings(DATA, place)


class Hall:
    """A clock that is set and the station that stands in the hall now."""

    def __init__(self, clock: SetClock) -> None:
        self.clock = clock

    def open(self) -> Station:
        station = open_station(DATA, PACK, self.clock, state=STATE, machine=lambda: "")
        if station.machine.first_pin:
            station.machine.first_pin = PIN
            station.machine.note_pin()
        station.start(1)
        station.machine.drives = FolderDrives(STICK)
        self.station = station
        return station

    def wait(self, ms: int) -> None:
        self.clock.pass_ms(ms)
        self.station.tick()

    def quiz(self, quiz: str, right: int, of: int = 8) -> None:
        """The first `of` questions, of them the first `right` answered right."""
        visit = self.station.visit
        visit.start_quiz(quiz)
        for number in range(of):
            answer = right_answer if number < right else wrong_answer
            question, chosen = answer(self.station)
            self.wait(4_000)
            visit.answer(question, chosen)
            self.wait(2_000)
            if number < of - 1 or of == 8:
                visit.next(question)

    def game(self, game_id: str, *, players: int = 1, moves: int = 500, well: bool = True) -> None:
        visit = self.station.visit
        visit.start_game(game_id)
        visit.choose_players(players)
        rng = Random(game_id)
        for n in range(moves):
            round_ = visit.state.round
            assert isinstance(round_, GameRound)
            if round_.finished:
                visit.see_result(game_id)
                return
            side = n % players
            if round_.tables[side].finished:
                continue
            minds = GOOD if well else BAD
            mind = minds[engine(round_.game)]
            move = mind(round_.game, round_.tables[side], rng)
            if players > 1:
                move["side"] = SIDES[side]
            self.wait(1_500)
            visit.move(game_id, move)

    def discover(self, band: str, taps: int = 500) -> None:
        """The first triads, or all and on to the result."""
        visit = self.station.visit
        visit.open_discovery()
        visit.discover("age", band)
        for n in range(taps):
            now = visit.state.discovery
            assert now is not None
            self.wait(3_000)
            match now.step:
                case "triad":
                    assert now.offered is not None
                    visit.discover("item", now.offered[n % 2])
                case "offer":
                    visit.discover("skip")
                case "tried":
                    visit.discover("tried", now.suggested[0])
                    visit.discover("on")
                case _:
                    return

    def class_(self, hands: int, duels: int) -> None:
        self.station.lead("ru", "9-12", 23)
        tour = self.station.leading
        for _ in range(hands):
            assert tour.now is not None
            tour.tell()
            self.wait(40_000)
            tour.count(tour.now.question.id, 7, 9)
        for _ in range(duels):
            assert tour.now is not None
            question, offered = tour.now.question.id, tour.now.offered
            self.wait(20_000)
            tour.answer(question, "left", offered[0])
            tour.answer(question, "right", offered[1])
            tour.go_on(question)

    def panel(self, pin: str) -> None:
        guide = self.station.guide
        guide.open_layer()
        guide.ask_pin()
        for digit in pin:
            guide.press_digit(digit)

    def fill_stick(self) -> None:
        export = self.station.export()
        while not isinstance(export.state, Safe | Failed):
            export.feed()
            export.wait(0.01)
        assert isinstance(export.state, Safe), export.state


def first_day(hall: Hall) -> None:
    """A day with a little of everything that a touch can do."""
    station = hall.open()
    visit = station.visit
    visit.take_over()
    visit.answer(*right_answer(station))
    hall.wait(10 * 60_000)  # gone: idle
    hall.quiz(QUIZ, right=8)
    assert visit.state.prize is not None, "no prize was won"
    visit.open_prize()
    visit.choose_language("kk")
    visit.open_card("steelmaker")
    visit.say_goodbye()
    hall.wait(30_000)
    for number, game in enumerate(GAMES):
        visit.choose_language(("kk", "ru", "en")[number // 3 % 3])
        hall.game(game, well=number % 3 < 2)
        hall.wait(5_000)
        if number % 3 == 2:
            visit.say_goodbye()
            hall.wait(30_000)
    hall.game("machines-and-jobs", players=2)
    hall.game("down-the-mine", moves=2)
    visit.back()
    hall.quiz(OTHER_QUIZ, right=3, of=5)
    visit.restart()
    # the only fact of a visit that no touch makes yet
    station.recorder.record(facts.PlayersChosen(players=3), visit=visit.state.visit)
    visit.say_goodbye()
    hall.wait(30_000)
    hall.discover("13-17")
    visit.open_takeaway()
    visit.say_goodbye()
    hall.wait(30_000)
    hall.discover("6-8")
    visit.say_goodbye()
    hall.wait(30_000)
    hall.discover("9-12", taps=4)  # cut short by a guide
    guide_at_work(hall)
    hall.class_(hands=6, duels=3)
    station.reset()
    # a disk that fails cannot be had by asking
    station.recorder.record(facts.DiskFailed(reason="disk I/O error", lasted_ms=3_000))
    hall.fill_stick()
    station.stop("guide")


def guide_at_work(hall: Hall) -> None:
    station = hall.station
    hall.panel("000000")
    hall.wait(20_000)
    hall.panel(PIN)
    station.pause()
    station.resume()
    station.set_volume(35)
    station.play_as_guide()
    station.guide.close()
    hall.quiz(QUIZ, right=2)
    station.reset()
    station.guide.open_layer()
    assert station.guide.open_with_file((LIFE / guide_file_name(FESTIVAL, 1)).read_bytes())
    station.confirm_day(1)
    station.guide.close()


def second_day(hall: Hall) -> None:
    """A prize, a crash in the middle of a quiz that nobody came back to, a class that left."""
    hall.clock.pass_ms(20 * HOUR)
    station = hall.open()
    station.watch_day()
    hall.quiz(QUIZ, right=7)
    assert station.visit.state.prize is not None, "no prize was won"
    station.visit.say_goodbye()
    hall.wait(30_000)
    hall.class_(hands=2, duels=0)
    hall.wait(6 * 60_000)  # left alone: idle
    hall.quiz(OTHER_QUIZ, right=2, of=3)
    station.close()  # as a power cut does
    hall.clock.pass_ms(2 * HOUR)
    station = hall.open()
    hall.quiz(OTHER_QUIZ, right=5)
    hall.fill_stick()
    hall.game("scrap-yard", moves=4)
    station.stop("signal")


def after_restoring(hall: Hall) -> None:
    """The first day's backup was played back: a new installation goes on, the old one is aside."""
    hall.clock.pass_ms(HOUR)
    station = hall.open()
    hall.panel(PIN)
    station.confirm_day(2)
    station.guide.close()
    hall.quiz(QUIZ, right=6)
    hall.wait(5 * 60_000)
    hall.fill_stick()
    station.stop("window")


CUTS: dict[str, Callable[[Hall], None]] = {
    "quiz": lambda hall: hall.quiz(QUIZ, right=2, of=3),
    "game": lambda hall: hall.game("scrap-yard", moves=5),
    "discovery": lambda hall: hall.discover("13-17", taps=5),
    "excursion": lambda hall: hall.class_(hands=2, duels=0),
    "card": lambda hall: hall.station.visit.open_card("steelmaker"),
}


def cut(play: Callable[[Hall], None]) -> int:
    """A station killed while it plays; the moment of that."""
    install()
    shutil.rmtree(STATE, ignore_errors=True)
    hall = Hall(SetClock())
    hall.open().stop("guide")
    hall.clock.pass_ms(60_000)
    reading, writing = os.pipe()
    if (child := os.fork()) == 0:
        hall.open()
        play(hall)
        os.write(writing, str(hall.clock.utc).encode())
        os.kill(os.getpid(), signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    assert os.WTERMSIG(status) == signal.SIGKILL, f"the child ended by itself: {status}"
    return int(os.read(reading, 99))


def keep_cuts(out: Path) -> dict[str, int]:
    moments = {}
    for name, play in CUTS.items():
        moments[f"cuts/{name}"] = cut(play)
        folder = out / "cuts" / name
        folder.mkdir(parents=True)
        for file in ("journal.sqlite", "journal.sqlite-wal", "scratch.sqlite"):
            if (DATA / file).exists():
                shutil.copy(DATA / file, folder)
        shutil.copytree(STATE, folder / "state")
    shutil.rmtree(STATE)
    return moments


def keep(folder: Path, *, whole: bool) -> None:
    """The data folder as it lies there; of a second one only the journals."""
    folder.mkdir(parents=True)
    for file in DATA.glob("journal*.sqlite"):
        shutil.copy(file, folder)
    if whole:
        for name in ("settings.toml", "content.sqlite", "scratch.sqlite"):
            shutil.copy(DATA / name, folder)
        shutil.copytree(DATA / "kit", folder / "kit")
    shutil.copytree(STATE, folder / "state")


def keep_life(out: Path) -> dict[str, int]:
    """Two days, then a backup; the moment at which each folder was kept."""
    install()
    hall, moments = Hall(SetClock()), {}
    first_day(hall)
    shutil.copytree(DATA, LIFE / "backup")
    second_day(hall)
    assert hall.station.visit.state.screen is Screen.ATTRACT
    keep(out / "data", whole=True)
    moments["data"] = hall.clock.utc
    shutil.rmtree(DATA)
    shutil.copytree(LIFE / "backup", DATA)
    after_restoring(hall)
    keep(out / "restored", whole=False)
    moments["restored"] = hall.clock.utc
    shutil.copytree(STICK, out / "stick")
    pour()
    shutil.copy(HUB, out / "hub.sqlite")
    return moments


def pour() -> None:
    words = ["import", str(STICK), "--hub", str(HUB), "--key", str(LIFE / "organizer.key")]
    done = CliRunner().invoke(cli, words)
    assert done.exit_code == 0, done.output


def main(name: str) -> None:
    out = HERE / name
    assert not out.exists(), f"{out} is there: golden files are never written again"
    assert not LIFE.exists(), f"{LIFE} is in the way"
    vars(opening)["boot_id"] = lambda: ""  # it would tell which machine this was
    STICK.mkdir(parents=True)
    write_pack()
    write_keys()
    try:
        moments = keep_cuts(out) | keep_life(out)
        for file in ("organizer.key", guide_file_name(FESTIVAL, 1)):
            shutil.copy(LIFE / file, out)
        shutil.copytree(PACK, out / "pack")
    finally:
        shutil.rmtree(LIFE)
    told = HERE / "figures.json"
    before = json.loads(told.read_text("utf-8")) if told.exists() else {}
    with tempfile.TemporaryDirectory() as work:
        found = {name: figures_of(out, moments, Path(work))}
    told.write_text(json.dumps(before | found, ensure_ascii=False, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main(sys.argv[1])
