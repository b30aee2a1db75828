"""A store that a station is given ready-made: looked at whole before the first child plays it."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.clock import SetClock
from kiosk.content import given
from kiosk.content.drawer import Drawn
from kiosk.content.pack import read_pack
from kiosk.content.reused import played, written
from kiosk.content.store import StoreUnreadable, build_store, ensure_built
from kiosk.machine.trouble import Trouble
from kiosk.station.opening import open_station
from tests.kiosk.content.test_reused import sorting_pack
from tests.packs import write_pack


@pytest.fixture
def store(tmp_path: Path) -> Path:
    build_store(write_pack(tmp_path / "pack"), tmp_path / "festival.sqlite")
    (tmp_path / "data").mkdir()
    return tmp_path / "festival.sqlite"


def spoil(store: Path, *deeds: str) -> None:
    with closing(sqlite3.connect(store, isolation_level=None)) as conn:
        for deed in deeds:
            conn.execute(deed)


def refused(store: Path, drawer: "Saying | None" = None) -> str:
    with pytest.raises(StoreUnreadable) as told:
        ensure_built(store, store.parent / "data", drawer)
    assert str(told.value).startswith(f"{store}: ")
    return str(told.value)


ENDLESS = """CREATE VIEW thing AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n)
SELECT 'quiz' AS kind, x AS id, '' AS street, '' AS area, x AS position, '{}' AS json FROM n"""


@pytest.mark.parametrize(
    "deeds",
    [
        ("DROP TABLE thing", ENDLESS),
        ("CREATE VIEW more AS SELECT 1",),
        ("CREATE TRIGGER t AFTER INSERT ON meta BEGIN SELECT 1; END",),
        ("DROP INDEX thing_by_place",),
        ("ALTER TABLE picture ADD COLUMN more TEXT",),
    ],
)
def test_a_schema_that_is_not_ours_to_the_letter_is_refused(
    store: Path, deeds: tuple[str, ...]
) -> None:
    spoil(store, *deeds)
    assert "its tables are not those of a content store" in refused(store)


@pytest.mark.parametrize(
    ("deed", "why"),
    [
        ("DELETE FROM thing WHERE kind = 'festival'", "it is not of one festival"),
        ("DELETE FROM thing WHERE kind = 'street'", "streets: no street"),
        ("UPDATE thing SET json = '[]' WHERE kind = 'quiz'", "does not fit this program"),
        ("DELETE FROM meta WHERE key = 'digest'", "it does not say which content it is"),
        ("UPDATE thing SET json = replace(json, '\"desk\":1', '\"desk\":999')", "desk: 999 is"),
        ("UPDATE thing SET id = 'other' WHERE kind = 'prize'", "stands under another name"),
        ("UPDATE thing SET kind = 'more' WHERE kind = 'prize'", 'the unknown kind "more"'),
        ("DELETE FROM picture", '"arc.svg" is not in pictures/'),
        ("UPDATE picture SET bytes = x'00'", "pictures/arc.svg: this SVG is broken"),
    ],
)
def test_what_a_folder_may_not_hold_a_store_may_not_either(
    store: Path, deed: str, why: str
) -> None:
    spoil(store, deed)
    told = refused(store)
    assert why in told
    assert told.endswith(given.REMEDY)


def test_a_damaged_page_is_found_before_a_child_finds_it(store: Path) -> None:
    content = bytearray(store.read_bytes())
    root = 4096 * 2
    content[root : root + 200] = bytes(200)
    store.write_bytes(content)
    refused(store)


class Saying:
    """A drawer that says the same of every picture, and counts."""

    version = "1"

    def __init__(self, answer: Drawn) -> None:
        self.asked, self._answer = 0, answer

    def draw(self, name: str, content: bytes) -> Drawn:
        self.asked += 1
        return self._answer


def test_the_pictures_of_a_store_are_drawn_too(store: Path) -> None:
    assert "pictures/arc.svg: it takes longer to draw" in refused(store, Saying("slow"))


def test_what_was_proved_is_not_proved_again_until_it_is_another_file(
    store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data, drawer = store.parent / "data", Saying("drawn")
    for _ in range(2):
        monkeypatch.setattr(given, "_proved", set())  # as at a start of the program
        assert ensure_built(store, data, drawer) == store
    assert drawer.asked == 1
    spoil(store, "UPDATE meta SET value = 'another' WHERE key = 'built by'")
    ensure_built(store, data, drawer)
    assert drawer.asked == 2


def test_a_station_says_on_its_screen_why_it_plays_no_such_store(store: Path) -> None:
    spoil(store, "UPDATE thing SET json = '[]' WHERE kind = 'quiz'")
    with pytest.raises(Trouble) as told:
        open_station(store.parent / "data", store, SetClock())
    assert "build it again from its folder" in told.value.sentence
    assert told.value.more == ()


def test_what_a_game_makes_besides_itself_is_known_in_a_store(tmp_path: Path) -> None:
    pack = read_pack(sorting_pack(tmp_path))
    assert played(pack) != pack
    assert written(played(pack)) == pack
