"""The last evening at the organizer's window: sticks are put in, the board fills."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from click.testing import CliRunner
from PySide6.QtCore import Qt

from kiosk.cli import cli
from kiosk.clock import SetClock
from kiosk.organizer.office import PAGES
from kiosk.organizer.preparing import Said
from kiosk.station.opening import open_station
from tests.festivals import Hall, at
from tests.kiosk.hub.journals import Festival, open_festival
from tests.locks import cheaply_locked
from tests.stations import play_quiz
from tests.ui.organizers import Organizer


class Evening:
    """A festival of three stations and a desk; two stations played, and each filled a stick."""

    def __init__(self, folder: Path) -> None:
        self.hall = Hall(folder, stations=3, desks=1)
        self.folder = self.hall.festival.folder
        self.hub = self.folder / "hub.db"
        self.sticks = {name: self._played(name, n) for n, name in enumerate(("K01", "K02"), 1)}

    def _played(self, name: str, visits: int) -> Path:
        station = self.hall.station(name, at(1, 12))
        for _ in range(visits):
            play_quiz(station, "from-rock-to-metal")
            station.visit.end("goodbye")
            station.clock.pass_ms(60_000)
            station.tick()
        station.stop("guide")
        stick = self.hall.folder / f"STICK-{name}"
        stick.mkdir()
        done = CliRunner().invoke(
            cli, ["export", str(stick), "--data", str(self.hall.folder / name)]
        )
        assert done.exit_code == 0, done.output
        return stick


@pytest.fixture(scope="module")
def evening(tmp_path_factory: pytest.TempPathFactory) -> Evening:
    return Evening(tmp_path_factory.mktemp("evening"))


@pytest.fixture
def organizer(evening: Evening) -> Iterator[Organizer]:
    organizer = Organizer(evening.hub)
    organizer.settle()
    yield organizer
    organizer.close()
    for file in evening.folder.glob("hub.db*"):
        file.unlink()


@pytest.mark.slow("two stations play, and their sticks are read at the window")
def test_sticks_are_put_in_one_after_another_and_the_board_fills(
    organizer: Organizer, evening: Evening
) -> None:
    assert organizer.text("headline") == "0 of 4 are in"
    assert organizer.text("count-missing") == "4"
    organizer.put_in(evening.sticks["K01"])
    assert organizer.text("headline") == "1 of 4 are in"
    assert organizer.text("line-0").startswith("Complete to fact ")
    organizer.put_in(evening.sticks["K02"])
    assert organizer.text("headline") == "2 of 4 are in"
    assert organizer.text("to-fetch") == "Still to be fetched: 2"
    organizer.click("save-list")
    told = (evening.folder / "to-fetch.txt").read_text("utf-8")
    assert told.splitlines() == [
        "Still to be fetched: 2",
        "",
        "[  ] K03: its stick has not come yet",
        "[  ] D01: its stick has not come yet",
    ]
    organizer.put_in(evening.sticks["K01"])
    assert organizer.text("line-0").endswith("nothing new")


def test_a_folder_is_dropped_and_a_stick_of_photos_is_told(
    organizer: Organizer, evening: Evening, tmp_path: Path
) -> None:
    photos = tmp_path / "photos"
    photos.mkdir()
    for n in range(3):
        (photos / f"{n}.jpg").write_bytes(b"\xff\xd8")
    organizer.drop(photos, *evening.sticks.values())
    said = [line.said for line in organizer.office.intake.lines]
    assert len(said) == 2 and organizer.text("headline") == "2 of 4 are in"
    organizer.drop(photos)
    assert organizer.text("line-0") == "This stick holds no session file: 3 photos"


def test_a_second_window_says_who_has_the_hub_and_opens_when_it_is_free(
    organizer: Organizer, evening: Evening
) -> None:
    second = Organizer(evening.hub)
    assert "is open in another window" in second.text("trouble")
    organizer.office.close()
    second.click("again")
    second.until(lambda: second.sees("headline"))
    second.click("lang-ru")
    assert second.text("headline") == "На месте 0 из 4"
    second.close()


def test_the_numbers_of_the_window_are_the_reports(organizer: Organizer, evening: Evening) -> None:
    organizer.drop(*evening.sticks.values())
    organizer.click("page-see")
    told = msgspec.json.decode(
        CliRunner().invoke(cli, ["report", "--hub", str(evening.hub), "--json"]).stdout
    )
    visits = told["children"]["visits"]
    assert visits == 3
    organizer.until(lambda: organizer.text("figure-0") == str(visits))
    assert organizer.text("heat-sum") == str(visits)
    organizer.tap("ask-left")
    organizer.until(lambda: organizer.text("bar-2") == str(visits))
    organizer.click("pick-day")
    organizer.click("option-day-1")
    assert organizer.text("bar-2") == str(told["funnel"][0]["visits"])
    organizer.click("pick-lang")
    organizer.click("option-lang-kk")
    assert "knows no language" in organizer.text("see-note")
    organizer.key(Qt.Key.Key_Tab)
    organizer.click("ask-came")
    organizer.until(lambda: "Languages in the streets" in organizer.words())


@pytest.mark.slow("two sticks are poured in before")
def test_the_evening_is_the_papers(organizer: Organizer, evening: Evening) -> None:
    organizer.drop(*evening.sticks.values())
    organizer.click("page-evening")
    organizer.until(lambda: organizer.text("evening-title") == "Day 1 is over")
    assert organizer.text("five-0") == "3"
    done = CliRunner().invoke(cli, ["report", "--hub", str(evening.hub), "--evening"])
    told = [one.text for one in organizer.look() if one.name.startswith("todo-what-")]
    assert told and all(one in done.stdout for one in told)
    organizer.click("tick-0")
    assert organizer.text("ticked") == f"1 of {len(told)} done"
    organizer.click("print-evening")
    organizer.settle()
    assert (evening.folder / "evening.pdf").exists() or "typst" in organizer.text("evening-said")


@pytest.mark.slow("two sticks are poured in before")
def test_a_question_is_opened_as_a_child_sees_it(organizer: Organizer, evening: Evening) -> None:
    organizer.drop(*evening.sticks.values())
    organizer.click("page-questions")
    organizer.until(lambda: organizer.text("asked") != "")
    organizer.click("question-1")
    looked = organizer.office.looked[1]
    words = organizer.office.asked[looked.id].question.text
    assert organizer.text("asked") == words["en"]
    organizer.click("as-kk")
    assert organizer.text("asked") == words["kk"]
    organizer.click("only-flagged")
    organizer.until(lambda: not organizer.sees("question-1"))


def test_the_window_comes_back_as_it_was_left(organizer: Organizer, evening: Evening) -> None:
    organizer.drop(*evening.sticks.values())
    organizer.key(Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    organizer.tap("lang-kk")
    organizer.settle()
    organizer.close()
    again = Organizer(evening.hub, remembers=True)
    again.settle()
    assert (again.office.page, again.office.lang) == ("see", "kk")
    again.close()


@pytest.mark.slow("two sides of a journal are poured in and a report is asked for")
def test_a_branch_is_chosen_and_files_are_chosen_by_hand(
    organizer: Organizer, evening: Evening, tmp_path: Path
) -> None:
    """A card was copied: two stations went on from one journal."""
    hall, data, copy = evening.hall, evening.hall.folder / "K03", tmp_path / "copy"
    station = hall.station("K03", at(1, 12))
    play_quiz(station, "from-rock-to-metal")
    station.visit.end("goodbye")
    station.stop("guide")
    shutil.copytree(data, copy)
    for n, (where, state) in enumerate(((data, hall.folder / "state"), (copy, tmp_path / "other"))):
        one = open_station(where, None, SetClock(at(1, 14 + n)), state=state)
        one.start(1)
        one.stop("guide")
        stick = tmp_path / f"SIDE-{n}"
        stick.mkdir()
        done = CliRunner().invoke(cli, ["export", str(stick), "--data", str(where)])
        assert done.exit_code == 0, done.output
    organizer.office.choosing.go(tmp_path)
    organizer.settle()
    assert organizer.text("chosen-folder") == str(tmp_path)
    (side,) = (n for n, one in enumerate(organizer.office.choosing.entries)
               if one.path.name == "SIDE-0")  # fmt: skip
    organizer.click(f"entry-{side}")
    organizer.settle()
    organizer.click("chooser-take")
    organizer.settle()
    organizer.drop(tmp_path / "SIDE-1")
    assert organizer.text("count-fork") == "1"
    organizer.click("sides-K03")
    organizer.settle()
    assert organizer.text("sides-title") == "K03 was copied and went on twice"
    organizer.click("adopt-0")
    organizer.settle()
    assert organizer.text("counts-0") == "counts" and organizer.sees("adopt-1")
    organizer.click("close-sides")
    organizer.settle()
    assert not organizer.sees("count-fork") and organizer.text("count-in") == "1"


def test_a_locked_key_asks_for_its_passphrase(tmp_path: Path) -> None:
    festival: Festival = open_festival(tmp_path)
    here = tmp_path / "festival"
    here.mkdir()
    identity = (festival.folder / "demo/organizer.key").read_bytes()
    (here / "organizer.key").write_bytes(cheaply_locked(identity, "қымыз"))
    organizer = Organizer(here / "hub.db")
    organizer.until(lambda: organizer.sees("passphrase"))
    for letter in "wrong":
        organizer.key(Qt.Key(ord(letter.upper())))
    organizer.key(Qt.Key.Key_Return)
    organizer.settle()
    assert "passphrase" in organizer.text("key-trouble")
    organizer.office.unlock("қымыз")
    organizer.settle()
    assert not organizer.sees("passphrase")
    organizer.close()


@pytest.mark.slow("every page is walked through, key by key")
def test_everything_is_reached_by_keys_and_has_a_name(
    organizer: Organizer, evening: Evening
) -> None:
    organizer.drop(*evening.sticks.values())
    for page in PAGES:
        organizer.office.turn_to(page)
        organizer.settle()
        reached = set[str]()
        for _ in range(80):
            organizer.key(Qt.Key.Key_Tab)
            reached |= {one.name for one in organizer.controls() if one.focus}
            left = [one for one in organizer.controls() if one.name not in reached]
            if not left:
                break
        assert not left, (page, left)
        assert all(one.label for one in organizer.controls()), page


def focused(organizer: Organizer) -> str:
    """What keys have come to."""
    return next((one.name for one in organizer.controls() if one.focus), "")


@pytest.mark.slow("two long lists are walked through, key by key")
def test_what_is_longer_than_its_place_is_walked_through_by_keys(
    organizer: Organizer, tmp_path: Path
) -> None:
    for n in range(30):
        (tmp_path / f"{n:02}").mkdir()
    for _ in range(60):
        if focused(organizer) == "choose":
            break
        organizer.key(Qt.Key.Key_Tab)
    organizer.office.choosing.go(tmp_path)
    organizer.until(lambda: organizer.sees("entry-0"))
    for _ in range(60):
        organizer.key(Qt.Key.Key_Tab)
        if any(one.name == "entry-29" and one.focus for one in organizer.look()):
            break
    last = next(one for one in organizer.look() if one.name == "entry-29")
    assert last.focus and last.y + last.height < organizer.window.quick.height() - 150
    # an open card is left by closing it, never by walking on; then keys are where they were
    for key in [Qt.Key.Key_Tab] * 6 + [Qt.Key.Key_Up] * 6:
        organizer.key(key)
        assert focused(organizer).startswith(("entry-", "chooser-"))
    organizer.key(Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert organizer.office.page == "sticks"
    organizer.key(Qt.Key.Key_Escape)
    organizer.until(lambda: not organizer.sees("entry-0"))
    assert focused(organizer) == "choose"
    organizer.office.steps.said["make"] = [Said(f"sentence {n}") for n in range(40)]
    organizer.office.turn_to("prepare")
    organizer.until(lambda: organizer.sees("said-0"))
    for _ in range(70):
        organizer.key(Qt.Key.Key_Down)
        if organizer.sees("said-39"):
            break
    assert organizer.sees("said-39")


@pytest.mark.slow("a festival is made, its kits and news are written")
def test_a_festival_is_prepared_without_a_terminal(tmp_path: Path) -> None:
    organizer = Organizer(tmp_path / "hub.db")
    organizer.settle()
    organizer.click("page-prepare")
    organizer.click("step-check")
    organizer.click("run-check")
    assert organizer.text("said-0") == "There is no festival yet: begin with step 1."
    organizer.click("step-make")
    for name, typed in (("stations", "x"), ("stations", "2"), ("desks", "1")):
        organizer.click(f"field-{name}")
        organizer.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        organizer.key(Qt.Key(ord(typed.upper())))
        if typed == "x":
            organizer.click("make")
            assert organizer.text("said-0") == "Write a number from 1 to 250: stations."
    organizer.click("make")
    organizer.settle()
    assert organizer.text("said-0").startswith("The festival City of Working Professions is made")
    page = tmp_path / "festival-recovery.txt"
    assert "AGE-SECRET-KEY" in page.read_text("utf-8") and str(page) in organizer.text("said-1")
    organizer.settle()
    organizer.click("step-check")
    organizer.click("run-check")
    organizer.settle()
    assert organizer.office.steps.said["check"][-1].said == "Kits can be made."
    organizer.click("step-change")
    organizer.click("run-sheet")
    organizer.settle()
    assert (tmp_path / "plan.xlsx").exists()
    organizer.drop(tmp_path / "plan.xlsx")
    assert organizer.text("said-0") == "The plan says so already."
    stick = tmp_path / "STICK"
    stick.mkdir()
    organizer.click("step-news")
    organizer.click("run-news")
    organizer.settle()
    assert organizer.text("said-0").startswith("There is no stick")
    organizer.sticks.append(stick)
    organizer.until(lambda: organizer.office.intake.stick == stick)
    organizer.click("run-news")
    organizer.settle()
    assert organizer.text("said-0").startswith("News 2 in ")
    organizer.click("step-kits")
    organizer.click("run-kits")
    organizer.settle()
    assert organizer.text("said-0").startswith("3 kits in ")
    assert (stick / "kits" / "K02.kit").exists() and (tmp_path / "cards.pdf").exists()
    organizer.click("page-sticks")
    assert organizer.text("headline") == "0 of 3 are in"
    organizer.close()
