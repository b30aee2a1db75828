"""News are taken from any stick, never older ones; a moved share is given by one station alone."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.journal import Journal
from kiosk import facts
from kiosk.clock import SetClock
from kiosk.festival.plan import Move
from kiosk.festival.telling import make_news, revoke
from kiosk.machine.drive import FolderDrives
from kiosk.machine.export import Failed, Safe
from kiosk.machine.news import Newsroom, move_word
from kiosk.machine.recorder import Recorder
from kiosk.station.station import LOOK_MS
from kiosk.trust.kit import read_kit
from kiosk.trust.news import MOST_BYTES, Moved
from tests.festivals import Hall, at
from tests.stations import TestStation

NOON = at(1, 12)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Hall:
    """Keys and kits are made once; each test tells news of its own."""
    hall = Hall(tmp_path_factory.mktemp("hall"), stations=3, desks=1)
    for holder in ("K01", "K02"):
        hall.kit(holder)
    return hall


@pytest.fixture
def hall(made: Hall, tmp_path: Path) -> Hall:
    here = Hall(tmp_path)
    here.__dict__["festival"] = made.festival
    (tmp_path / "kits").symlink_to(made.folder / "kits")
    return here


@pytest.fixture
def pair(hall: Hall) -> Iterator[tuple[TestStation, TestStation]]:
    both = hall.station("K01", NOON), hall.station("K02", NOON)
    yield both
    for station in both:
        station.close()


def tell(hall: Hall, *moves: tuple[str, int, str, str, int]) -> bytes:
    made = tuple(
        Move(prize=p, day=d, out_of=out, into=into, pieces=n) for p, d, out, into, n in moves
    )
    hall.festival.plan = msgspec.structs.replace(hall.festival.plan, moves=made)
    out = hall.folder / "stick"
    out.mkdir(exist_ok=True)
    return make_news(hall.festival, out, 0)[0].read_bytes()


def carry(hall: Hall, out_of: TestStation, into: TestStation) -> None:
    """A stick that was filled at one station goes to the other."""
    stick = hall.folder / "stick"
    out_of.machine.newsroom.let_go()
    out_of.machine.newsroom.write_onto(stick)
    for path in sorted(stick.glob("*.kiosk")):
        into.machine.newsroom.take(path.read_bytes())


def share(station: TestStation, day: int = 1, prize: str = "badge") -> int:
    words = station.kit.words
    assert words is not None
    return station.machine.newsroom.share(prize, day, words.shares[prize][day - 1])


def test_a_newer_one_holds_and_an_older_one_is_passed_over(
    hall: Hall, pair: tuple[TestStation, TestStation]
) -> None:
    station, _ = pair
    old, new = tell(hall), tell(hall)
    assert station.machine.newsroom.take(new)
    assert not station.machine.newsroom.take(old)
    assert not station.machine.newsroom.take(new)
    taken, known = station.recorder.tally.news, hall.festival.lines
    assert taken is not None
    assert taken.number == known[-1].number


def test_what_is_no_news_is_passed_over_and_the_log_says_why(
    hall: Hall, pair: tuple[TestStation, TestStation], caplog: pytest.LogCaptureFixture
) -> None:
    station, good = pair[0], tell(hall)
    for content, why in (
        (b"", "these are no news of a festival"),
        (b"{}", "these are no news of a festival"),
        (good[: len(good) // 2], "these are no news of a festival"),
        (b"x" * (MOST_BYTES + 1), "the news are too large"),
        (b'{"body":"{}","signature":"00"}', "these are no news of a festival"),
        (good.replace(b"TEST", b"TOAST"), "was not signed by this festival's root"),
    ):
        caplog.clear()
        assert not station.machine.newsroom.take(content)
        assert [one.levelname for one in caplog.records] == ["WARNING"]
        assert why in caplog.text
    assert station.machine.newsroom.take(good), "and nothing is lost by it"


def test_a_moved_piece_leaves_at_once_and_comes_with_the_receipt(
    hall: Hall, pair: tuple[TestStation, TestStation]
) -> None:
    one, other = pair
    before = share(one), share(other)
    news = tell(hall, ("badge", 1, "K01", "K02", 2))
    other.machine.newsroom.take(news)
    assert share(other) == before[1]
    one.machine.newsroom.take(news)
    assert share(one) == before[0] - 2
    carry(hall, one, other)
    assert (share(one), share(other)) == (before[0] - 2, before[1] + 2)
    carry(hall, one, other)
    assert share(other) == before[1] + 2


def begin(station: TestStation, day: int) -> None:
    station.recorder.record(facts.DayBegan(day=day, confirmed="guide"))


def test_a_piece_of_a_later_day_leaves_on_that_day(
    hall: Hall, pair: tuple[TestStation, TestStation]
) -> None:
    """A copy that was made before and stands here then, or a replacement, never heard of it: it
    gave the piece that the receipt had brought elsewhere, eight of seven."""
    one, other = pair
    before = share(one, 2), share(other, 2)
    for station in pair:
        station.machine.newsroom.take(tell(hall, ("badge", 2, "K01", "K02", 1)))
    carry(hall, one, other)
    assert (share(one, 2), share(other, 2)) == (before[0] - 1, before[1])
    begin(one, 2)
    carry(hall, one, other)
    assert (share(one, 2), share(other, 2)) == (before[0] - 1, before[1]), "its day waits, too"
    begin(other, 2)
    carry(hall, one, other)
    assert (share(one, 2), share(other, 2)) == (before[0] - 1, before[1] + 1)


def test_what_nobody_came_for_stays(hall: Hall, pair: tuple[TestStation, TestStation]) -> None:
    one, other = pair
    before = share(one, 2)
    one.machine.newsroom.take(tell(hall, ("badge", 2, "K01", "K02", 1)))
    for station in pair:
        begin(station, 3)
    carry(hall, one, other)
    assert (share(one, 2), [*other.recorder.tally.came]) == (before, [])


def test_a_copy_gives_less_and_lets_nobody_have_it(
    hall: Hall, pair: tuple[TestStation, TestStation]
) -> None:
    """What it was copied from went on without the news, and gave the piece that the copy's receipt
    had brought elsewhere: seven of six. Once the organizer has said which of them it is, it may."""
    one, other = pair
    before = share(one, 2), share(other, 2)
    one.recorder.tally.copied = 1
    one.machine.newsroom.take(tell(hall, ("badge", 2, "K01", "K02", 1)))
    for station in pair:
        begin(station, 2)
    carry(hall, one, other)
    assert (share(one, 2), share(other, 2)) == (before[0] - 1, before[1])
    one.recorder.tally.freed = 2
    carry(hall, one, other)
    assert share(other, 2) == before[1] + 1


def test_what_left_is_remembered_by_a_station_that_is_restored(hall: Hall) -> None:
    """Its backup was older than the news: it gave once more what another one gave."""
    station = hall.station("K01", NOON)
    before = share(station)
    station.close()
    data, backup = hall.folder / "K01", hall.folder / "backup"
    shutil.copytree(data, backup)
    station = hall.station("K01", NOON)
    station.machine.newsroom.take(tell(hall, ("badge", 1, "K01", "K02", 2)))
    assert share(station) == before - 2
    station.close()
    shutil.rmtree(data)
    backup.rename(data)
    station = hall.station("K01", NOON)
    assert station.machine.newsroom.news is None
    assert share(station) == before - 2
    station.close()


def test_what_was_given_already_does_not_move(
    hall: Hall, pair: tuple[TestStation, TestStation]
) -> None:
    one, other = pair
    planned = share(one)
    one.recorder.tally.prizes["badge", 1] = planned - 1
    news = tell(hall, ("badge", 1, "K01", "K02", 2))
    for station in pair:
        station.machine.newsroom.take(news)
    carry(hall, one, other)
    assert share(one) == planned - 1
    assert share(other) == planned + 1


def test_news_are_written_on_and_hold_after_a_restart(
    hall: Hall, pair: tuple[TestStation, TestStation]
) -> None:
    one, other = pair
    revoke(hall.festival, "K03", 1, 0)
    one.machine.newsroom.take(tell(hall))
    carry(hall, one, other)
    assert other.machine.newsroom.is_revoked("K03", 0)
    assert not other.machine.newsroom.is_revoked("K03", 1)
    other.close()
    again = hall.station("K02", NOON)
    assert again.machine.newsroom.is_revoked("K03", 0)
    again.close()


def test_a_stick_that_a_guide_puts_in_brings_news_and_every_stick_that_is_filled_takes_them_on(
    pair: tuple[TestStation, TestStation], hall: Hall
) -> None:
    """From one stick to the next, without a code, while a guide stands before each screen."""
    first, second = pair
    tell(hall, ("badge", 1, "K01", "K02", 1))
    before = share(first), share(second)
    brought = hall.folder / "stick"
    for station, brings in ((first, brought), (second, hall.folder / "onward")):
        station.machine.drives = FolderDrives(brings)
        see(station)
        assert station.machine.newsroom.news is None, "nobody stands here"
        station.guide.open_layer()
        see(station)
        assert station.machine.newsroom.news is not None
        onward = hall.folder / "onward"
        onward.mkdir(exist_ok=True)
        station.machine.drives = FolderDrives(onward)
        export = station.export()
        while not isinstance(export.state, Safe | Failed):
            export.feed(50)
            export.wait(0.01)
        assert isinstance(export.state, Safe)
        assert [*onward.glob("news-*.kiosk")]
    assert [*(hall.folder / "onward").glob("taken-*-K0[12].kiosk")]
    assert (share(first), share(second)) == (before[0] - 1, before[1] + 1)


def see(station: TestStation) -> None:
    """A look at the stick, and another that takes what was found."""
    for _ in range(2):
        station.clock.pass_ms(LOOK_MS)
        station.tick()
        if station._guide_files is not None:
            station._guide_files.wait()
    station.tick()


def test_news_that_no_disk_takes_do_not_hold(
    pair: tuple[TestStation, TestStation], hall: Hall, caplog: pytest.LogCaptureFixture
) -> None:
    told = tell(hall)
    (pair[0].data / "news.kiosk").mkdir()
    assert not pair[0].machine.take_news(told)
    assert "news could not be kept" in caplog.text


def test_a_stick_that_takes_the_facts_and_no_news_is_safe(
    pair: tuple[TestStation, TestStation], hall: Hall, caplog: pytest.LogCaptureFixture
) -> None:
    station = pair[0]
    assert station.machine.take_news(tell(hall))
    onward = hall.folder / "onward"
    onward.mkdir()
    name = next((hall.folder / "stick").glob("news-*.kiosk")).name
    (onward / name / "in").mkdir(parents=True)
    station.machine.drives = FolderDrives(onward)
    export = station.export()
    while not isinstance(export.state, Safe | Failed):
        export.feed(50)
        export.wait(0.01)
    assert isinstance(export.state, Safe)
    assert "news could not be written on" in caplog.text


def test_news_that_lie_here_unrecorded_are_recorded_at_the_start(hall: Hall) -> None:
    first = hall.station("K01", NOON)
    content = tell(hall)
    first.close()
    (hall.folder / "K01" / "news.kiosk").write_bytes(content)
    again = hall.station("K01", NOON)
    assert again.recorder.tally.news is not None
    again.close()


moves = st.lists(
    st.tuples(
        st.just("badge"),
        st.integers(1, 2),
        st.sampled_from(["K01", "K02"]),
        st.sampled_from(["K01", "K02"]),
        st.integers(1, 4),
    ).filter(lambda move: move[2] != move[3]),
    max_size=4,
    unique_by=lambda move: move[:4],
)


class Told:
    """A station's kit and journal, without all that stands around them."""

    def __init__(self, hall: Hall, holder: str, folder: Path) -> None:
        self.kit = read_kit(hall.install(holder) / "kit")
        self.journal = Journal(folder / f"{holder}.sqlite", "TEST")
        self.recorder = Recorder(self.journal, SetClock(NOON))
        self.recorder.record(facts.DayBegan(day=1, confirmed="clock"))
        (folder / holder).mkdir()
        self.newsroom = Newsroom(folder / holder, self.kit, self.recorder)

    def share(self, day: int) -> int:
        assert self.kit.words is not None
        return self.newsroom.share("badge", day, self.kit.words.shares["badge"][day - 1])


@given(moves, st.lists(st.sampled_from(["K01", "K02", "carry", "back"]), max_size=8))
@settings(max_examples=20)
def test_no_order_of_sticks_makes_a_share_larger(
    made: Hall,
    tmp_path_factory: pytest.TempPathFactory,
    planned: list[tuple[str, int, str, str, int]],
    steps: list[str],
) -> None:
    folder = tmp_path_factory.mktemp("moves")
    one, other = Told(made, "K01", folder), Told(made, "K02", folder)
    before = {day: one.share(day) + other.share(day) for day in (1, 2)}
    news = tell(made, *planned)
    stick = folder / "stick"
    stick.mkdir()
    for step in steps:
        if step in ("K01", "K02"):
            (one if step == "K01" else other).newsroom.take(news)
        else:
            out_of, into = (one, other) if step == "carry" else (other, one)
            out_of.newsroom.let_go()
            out_of.newsroom.write_onto(stick)
            for path in sorted(stick.glob("*.kiosk")):
                into.newsroom.take(path.read_bytes())
        for day in (1, 2):
            assert one.share(day) + other.share(day) <= before[day]
    one.journal.close()
    other.journal.close()


def test_a_moves_word_names_all_of_it() -> None:
    move = Moved(prize="cap", day=3, out_of="K01", into="K07", pieces=2)
    assert move_word(move) == "cap 3 K01 K07 2"
