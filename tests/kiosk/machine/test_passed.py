"""News that do not hold are told in one sentence, and what was told before them holds on."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.festival.telling import make_news
from kiosk.languages import LANGS
from kiosk.machine.drive import FolderDrives
from kiosk.machine.passed import why_passed
from kiosk.station.doctor import Examination, Fittings
from kiosk.station.station import LOOK_MS
from kiosk.trust.news import MOST_BYTES
from kiosk.words import in_words
from tests.festivals import Hall, at
from tests.stations import TestStation

OTHER = "The news on the stick are of another festival, or were changed."
CUT = "The news on the stick are cut short or damaged: write them anew."
LARGE = "The news on the stick are too large: write them anew."

SPOILED: dict[str, tuple[Callable[[bytes], bytes], str]] = {
    "cut": (lambda news: news[: len(news) // 2], CUT),
    "empty": (lambda news: b"", CUT),
    "changed": (lambda news: news.replace(b"TEST", b"TOAST"), OTHER),
    "large": (lambda news: news + b" " * MOST_BYTES, LARGE),
}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Hall:
    hall = Hall(tmp_path_factory.mktemp("hall"), stations=2, desks=1)
    hall.kit("K01")
    return hall


@pytest.fixture
def station(made: Hall, tmp_path: Path) -> Iterator[TestStation]:
    """Before which a guide stands, with an empty folder for a stick."""
    here = Hall(tmp_path)
    here.__dict__["festival"] = made.festival
    (tmp_path / "kits").symlink_to(made.folder / "kits")
    opened = here.station("K01", at(1, 12))
    (tmp_path / "stick").mkdir()
    opened.machine.drives = FolderDrives(tmp_path / "stick")
    opened.guide.open_layer()
    yield opened
    opened.close()


def news(hall: Hall, folder: Path) -> bytes:
    folder.mkdir(exist_ok=True)
    return make_news(hall.festival, folder, 0)[0].read_bytes()


def put_in(station: TestStation, content: bytes) -> str:
    """What the panel says of a stick with these news."""
    (station.data.parent / "stick" / "news-TEST.kiosk").write_bytes(content)
    see(station)
    return str(station.machine.passed or "")


def see(station: TestStation) -> None:
    for _ in range(2):
        station.clock.pass_ms(LOOK_MS)
        station.tick()
        if station._guide_files is not None:
            station._guide_files.wait()
    station.tick()


@pytest.mark.parametrize("how", SPOILED)
def test_what_is_wrong_with_news_is_one_sentence_and_yesterdays_hold_on(
    how: str, station: TestStation, made: Hall, tmp_path: Path
) -> None:
    spoil, why = SPOILED[how]
    good = news(made, tmp_path / "made")
    assert station.machine.take_news(good)
    held = station.machine.newsroom.news
    assert held is not None
    assert put_in(station, spoil(good)) == f"{why} News {held.number} hold on."
    assert station.machine.newsroom.news == held
    told = [in_words(station.machine.passed or "", lang) for lang in LANGS]
    assert len(set(told)) == 3, "in each language"
    report = Examination(station.machine, Fittings()).go_on(station.clock, 10_000)
    assert report is not None
    line = next(one for one in report.lines if one.check == "news")
    assert (line.level, line.said) == ("remark", station.machine.passed)


def test_news_of_another_festival_of_the_same_name_do_not_hold(
    station: TestStation, made: Hall, tmp_path: Path
) -> None:
    other = Hall(tmp_path / "other", stations=2, desks=1)
    other.folder.mkdir()
    said = put_in(station, news(other, tmp_path / "made"))
    assert said == f"{OTHER} What the kit says holds on."
    assert station.machine.newsroom.news is None


def test_older_news_are_called_so_and_newer_ones_end_the_remark(
    station: TestStation, made: Hall, tmp_path: Path
) -> None:
    old, newer, newest = (news(made, tmp_path / "made") for _ in range(3))
    assert station.machine.take_news(newer)
    assert "are older than those here. News" in put_in(station, old)
    assert put_in(station, newest) == ""
    assert put_in(station, newest) == "", "nor is what is known already"


def test_a_stick_that_is_taken_out_takes_its_remark_along(
    station: TestStation, tmp_path: Path
) -> None:
    assert put_in(station, b"{") != ""
    (tmp_path / "stick").rename(tmp_path / "gone")
    see(station)
    assert station.machine.passed is None


def test_receipts_are_no_news_and_nothing_is_said_of_them(
    station: TestStation, made: Hall, tmp_path: Path
) -> None:
    assert station.machine.take_news(news(made, tmp_path / "made"))
    station.machine.newsroom.write_onto(tmp_path)
    receipt = next(tmp_path.glob("taken-*")).read_bytes()
    assert why_passed(receipt, station.kit, station.machine.newsroom.news) is None
