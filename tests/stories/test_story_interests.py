"""A child asks "Who could I be?" by touch: at every age, in two languages, and cut off."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
import zxingcpp
from PIL import ImageQt

from kiosk import facts
from kiosk.ages import Band
from kiosk.clock import SetClock
from kiosk.interests.takeaway import BYTES
from kiosk.visit import discovery, waits
from kiosk.visit.discovery import Discovery
from tests.ui.hands import LANDSCAPE, PORTRAIT, Player
from ui.app import application
from ui.bridge.faces.discovery import DiscoveryFaces

A_LOOK_MS = 5_500
"""What a child takes to look at three pictures and tap one: our assumption, see the spec."""

BUDGET_MS = 90_000

Size = tuple[int, int]


class Child(Player):
    """Someone with a clock that passes only when it is told to."""

    def __init__(self, folder: Path, size: Size = LANDSCAPE, later_ms: int = 0) -> None:
        application()
        self.clock = SetClock()
        self.clock.pass_ms(later_ms)
        super().__init__(folder, size, clock=self.clock)
        if self.station.machine.first_pin:
            self.station.machine.note_pin()
            self.window.station.refresh()

    @property
    def now(self) -> Discovery:
        found = self.station.visit.state.discovery
        assert found is not None
        return found

    def walk_to_the_street(self) -> None:
        self.station.visit.open("Street")
        self.window.station.refresh()

    def ask(self, band: Band) -> None:
        self.tap("tile-discovery")
        assert self.wait(lambda: self.screen == "Age")
        self.clock.pass_ms(4_000)
        self.tap(f"age-{band}")
        assert self.wait(lambda: self.screen == "Triad")

    def choose(self, letters: str, most: int = 99, touched: int = 3) -> None:
        """Triad after triad: the interest that stands first in `letters`, else the middle. All but
        so many go straight to what a touch does: two stories touch all of theirs."""
        test = discovery.test_of(self.station.content)
        scale = {item.id: item.scale for item in test.items}
        for number in range(most):
            offered = self.now.offered
            if offered is None:
                break
            liked = [item for item in offered if scale[item] in letters]
            wanted = min(liked, key=lambda one: letters.index(scale[one]), default=offered[1])
            made = len(self.now.taps)
            self.clock.pass_ms(A_LOOK_MS)
            if number < touched:
                self.tap(f"item-{wanted}")
            else:
                self.station.visit.discover("item", wanted)
            assert self.wait(lambda made=made: len(self.now.taps) == made + 1)  # type: ignore[misc]
        self.window.station.refresh()

    def told(self) -> list[facts.Discovered]:
        rows = self.station.journal.read(1, 100_000)
        read = [facts.decode(row.fact) for row in rows]
        return [fact for fact in read if isinstance(fact, facts.Discovered)]


@pytest.fixture(params=[LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def child(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Child]:
    child = Child(tmp_path, request.param)
    child.walk_to_the_street()
    yield child
    child.close()


def test_the_youngest_are_told_their_favourite_streets(child: Child) -> None:
    child.ask("6-8")
    child.choose("RC", touched=99)
    assert child.wait(lambda: child.screen == "Discovery")
    (fact,) = child.told()
    assert fact.counted
    assert fact.streets
    assert fact.leading == ()
    child.find("takeaway")
    assert not any(name.startswith("why-") for name in child.names())
    names = {s.id: s.name["kk"] for s in discovery.test_of(child.station.content).streets}
    assert all(names[street] in child.words() for street in fact.streets)
    take_it_home(child)


def test_nine_to_twelve_see_two_interests_and_six_professions(child: Child) -> None:
    began = child.clock.ms()
    child.ask("9-12")
    child.choose("RC", touched=99)
    assert child.clock.ms() - began <= BUDGET_MS
    pass_by_the_challenge(child)
    child.find("takeaway")
    assert sum(name.startswith("why-") for name in child.names()) == 3, "three people to ask"
    child.tap("all")
    assert child.wait(lambda: sum(name.startswith("why-") for name in child.names()) == 6)
    test = discovery.test_of(child.station.content)
    named: dict[str, str] = {one.id: one.name["kk"] for one in test.interests}
    (fact,) = child.told()
    assert all(named[letter] in child.words() for letter in fact.leading)
    assert test.words.doubt["kk"] in child.words()
    see_why_and_the_card(child)
    take_it_home(child)


@pytest.mark.parametrize("band", ["13-17", "18+"])
def test_the_older_get_a_ranked_list_and_what_to_study(
    child: Child, band: Band, tmp_path: Path
) -> None:
    child.ask(band)
    child.choose("IR")
    pass_by_the_challenge(child)
    found = discovery.found(child.now, child.station.content, ())
    assert len(found.matches) == 10
    child.find(f"why-{found.matches[0].profession}")
    child.tap("caution")
    assert child.wait(lambda: "10" in child.words())  # in so many of ten: simulated
    child.tap(f"why-{found.matches[0].profession}")
    assert child.wait(lambda: child.now.looking != "")
    profession = child.station.content.profession(found.matches[0].profession)
    areas = child.station.content.street(profession.street).areas
    here = next(area.name["kk"] for area in areas if area.id == profession.area)
    assert child.wait(lambda: here in child.words())
    assert "колледж" in child.words() or "университет" in child.words()
    child.tap("back")
    print_it(child, tmp_path / "page.pdf")
    take_it_home(child)


def test_the_language_changes_in_the_middle_and_the_score_is_the_same(tmp_path: Path) -> None:
    told = []
    for number, switch in enumerate((False, True)):
        child = Child(tmp_path / str(number))
        child.walk_to_the_street()
        child.ask("13-17")
        child.choose("SA", most=7)
        if switch:
            before = child.now
            child.tap("lang-ru")
            assert child.station.visit.state.lang == "ru"
            assert child.now == before
            assert child.screen == "Triad"
        child.choose("SA")
        pass_by_the_challenge(child)
        (fact,) = child.told()
        told.append((fact.counts, fact.leading, fact.confidence, fact.marks, fact.counted))
        child.close()
    assert told[0] == told[1]


def test_one_step_back_takes_one_tap_back_and_leaving_loses_none(child: Child) -> None:
    child.ask("9-12")
    child.choose("AS", most=4)
    offered = child.now.taps[3].offered
    child.tap("back")
    assert child.wait(lambda: len(child.now.taps) == 3)
    assert child.now.offered == offered
    for _ in range(3):
        taps = len(child.now.taps)
        child.tap("back")
        assert child.wait(lambda taps=taps: len(child.now.taps) == taps - 1)  # type: ignore[misc]
    child.choose("AS", most=2)
    child.station.visit.open("Street")
    child.window.station.refresh()
    child.tap("tile-discovery")
    assert child.wait(lambda: child.screen == "Triad")
    assert len(child.now.taps) == 2


def test_a_hand_that_taps_without_looking_is_told_kindly(child: Child) -> None:
    child.ask("13-17")
    while child.now.offered is not None:
        child.clock.pass_ms(300)
        made = len(child.now.taps)
        child.tap(f"item-{child.now.offered[0]}")
        assert child.wait(lambda made=made: len(child.now.taps) == made + 1)  # type: ignore[misc]
    assert child.wait(lambda: child.screen == "Discovery")
    (fact,) = child.told()
    assert not fact.counted
    assert set(fact.marks) == {"straight", "fast"}
    assert child.wait(lambda: "көп нәрсе" in child.words())
    child.tap("again")
    assert child.wait(lambda: child.screen == "Age")


def test_a_child_that_leaves_is_told_of_but_not_counted(child: Child) -> None:
    child.ask("13-17")
    child.choose("RI", most=5)
    child.clock.pass_ms(waits.READING + waits.RING)
    child.station.tick()
    assert child.screen == "Attract"
    (fact,) = child.told()
    assert fact.marks == ("abandoned",)
    assert not fact.counted


def test_a_challenge_is_played_by_touch_and_weighs_in(child: Child) -> None:
    child.ask("13-17")
    child.choose("RC")
    assert child.wait(lambda: child.screen == "Challenge")
    begin, skip = child.find("begin"), child.find("skip")
    assert (begin.width, begin.height) == (skip.width, skip.height)
    child.tap("begin")
    assert child.wait(lambda: child.now.table is not None)
    while not child.now.table.finished:
        table = child.now.table
        if hasattr(table, "puzzles"):
            child.tap(f"load-{table.puzzles[table.done].answer}")
        else:
            child.tap(f"part-{table.sheets[table.done].answer}")
        assert child.wait(lambda table=table: child.now.table != table)  # type: ignore[misc]
    child.tap("next")
    assert child.wait(lambda: child.screen == "Tried")
    tried = child.now.suggested[0]
    child.tap(f"tried-{tried}")
    assert child.wait(lambda: child.now.tried == (tried,))
    child.tap("next")
    assert child.wait(lambda: child.screen == "Discovery")
    (fact,) = child.told()
    assert fact.challenge
    assert fact.share == 4
    found = discovery.found(child.now, child.station.content, ())
    assert any(reason.kind == "tried" for match in found.matches for reason in match.reasons)


def test_after_a_crash_it_goes_on_at_the_same_triad(tmp_path: Path) -> None:
    child = Child(tmp_path)
    child.walk_to_the_street()
    child.ask("13-17")
    child.choose("RI", most=6)
    before = child.now
    child.close()  # as when it is killed

    child = Child(tmp_path, later_ms=child.clock.run + 2_000)
    assert child.screen == "Triad"
    assert child.now == before
    assert child.station.visit.ring_ms > 0
    child.station.visit.touched()
    child.window.station.refresh()
    child.choose("RI")
    pass_by_the_challenge(child)
    (fact,) = child.told()
    assert fact.counted
    child.close()

    child = Child(tmp_path, later_ms=child.clock.run + 2_000)
    assert child.screen == "Discovery"
    assert len(child.told()) == 1
    child.close()


@pytest.mark.parametrize("end", ["goodbye", "idle", "killed for long"])
def test_no_single_tap_is_on_the_disk_after_the_visit(tmp_path: Path, end: str) -> None:
    child = Child(tmp_path)
    child.walk_to_the_street()
    child.ask("13-17")
    child.choose("AE")
    taps = {tap.chosen for tap in child.now.taps}
    assert taps <= found_in(tmp_path, taps)  # the search does find them while they are there
    if end == "goodbye":
        child.station.visit.say_goodbye()
    elif end == "idle":
        child.clock.pass_ms(waits.READING + waits.KEEPING)
        child.station.tick()
    else:
        child.close()
        child = Child(tmp_path, later_ms=child.clock.run + 3_600_000)
    assert child.screen in ("Attract", "Goodbye")
    assert len(child.told()) == 1
    assert found_in(tmp_path, taps) == set()
    child.close()
    assert found_in(tmp_path, taps) == set()


def found_in(folder: Path, words: set[str]) -> set[str]:
    """Which of these stand in a file of the data folder; the pack's own store names all items."""
    files = [f for f in (folder / "data").rglob("*") if f.is_file() and f.name != "content.sqlite"]
    raw = b"\n".join(file.read_bytes() for file in files)
    return {word for word in words if f'"{word}"'.encode() in raw}


def pass_by_the_challenge(child: Child) -> None:
    if child.now.step == "offer":
        assert child.wait(lambda: child.screen == "Challenge")
        child.tap("skip")
    assert child.wait(lambda: child.screen == "Tried")
    child.tap("next")
    assert child.wait(lambda: child.screen == "Discovery")


def see_why_and_the_card(child: Child) -> None:
    found = discovery.found(child.now, child.station.content, ())
    first = found.matches[0].profession
    child.tap(f"why-{first}")
    assert child.wait(lambda: child.now.looking == first)
    child.tap(f"card-{first}")
    assert child.wait(lambda: child.screen == "Card")
    child.tap("back")
    assert child.wait(lambda: child.screen == "Discovery")
    child.tap("back")
    assert child.wait(lambda: child.now.looking == "")


def print_it(child: Child, paper: Path) -> None:
    """With a printer the result comes on paper too, once; a broken one is told, not waited for."""
    settings = child.station.settings
    child.station.machine.settings = msgspec.structs.replace(settings, printer="no such printer")
    child.tap("takeaway")
    child.tap("print")
    assert child.wait(lambda: "Принтер дайын емес" in child.words())
    child.station.machine.settings = msgspec.structs.replace(settings, printer=str(paper))
    child.tap("print")
    assert child.wait(lambda: "Парағың басылып жатыр" in child.words())
    assert paper.read_bytes().startswith(b"%PDF")
    assert not child.sees("print")
    child.tap("back")
    found = discovery.found(child.now, child.station.content, ())
    page = DiscoveryFaces(child.station, "kk").page(child.now, found)
    first = child.station.content.profession(found.matches[0].profession)
    (line,) = [line for line in page.splitlines() if line.startswith("1. ")]
    assert first.name["kk"] in line
    assert first.learn[0].qualification["kk"] in line
    assert f"{first.learn[0].after}-сыныптан кейін" in line


def take_it_home(child: Child) -> None:
    """The code is the text itself; a phone needs nothing else to read it."""
    child.tap("takeaway")
    assert child.wait(lambda: child.screen == "Takeaway")
    assert child.wait(lambda: child.sees("takeaway-qr"))
    code = next(item for item in child.look() if item.name == "takeaway-qr")
    assert code.width / child.window.station.px_per_mm >= 120
    (read,) = zxingcpp.read_barcodes(ImageQt.fromqimage(child.picture()))
    assert "Бүгінгі таңдауың" in read.text
    assert len(read.text.encode()) <= BYTES
    assert child.station.visit.ring_ms == 0
    child.clock.pass_ms(waits.KEEPING - 1_000)
    child.station.tick()
    assert child.screen == "Takeaway"
    assert not child.sees("print"), "no button where there is no printer"
    child.tap("back")
    assert child.wait(lambda: child.screen == "Discovery")
    child.tap("back")
    assert child.wait(lambda: child.screen == "Street")
