"""The organizer's numbers, counted by hand beside the machine."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

import msgspec
import pytest
from click.testing import CliRunner

from db.derived import Folded
from db.hub import Hub, HubUnreadable
from kiosk import facts as f
from kiosk.cli import cli
from kiosk.hub.fold import keep_up
from kiosk.hub.report import report
from kiosk.hub.reported import Report
from kiosk.hub.words import WORDS
from kiosk.reports.text import as_json, as_text, is_report
from tests.kiosk.hub.journals import (
    V1,
    V2,
    V3,
    Festival,
    chained,
    encoded,
    game,
    poured,
    quiz,
    visit,
)

_CARD = f.CardOpened(profession="welder", street="metallurgists", area="smelting")
_THREE = [f.PlayersChosen(players=2), f.PlayersChosen(players=3)]
_PRIZE = f.PrizeWon(prize="cap", desk=1, day=1, issue=1, code="CP1")


def _plain(rows: Sequence[msgspec.Struct]) -> list[tuple[object, ...]]:
    return [msgspec.structs.astuple(row) for row in rows]


@pytest.fixture
def told(hub: Hub, festival: Festival) -> Report:
    """Two children on day 1, one of them finishing nothing, and a guide who tries everything."""
    facts = [
        f.Started(program="1", content="c", boot="b"),
        f.DayBegan(day=1, confirmed="clock"),
        *visit(V1, *_THREE, *quiz(points=4, of=5), *quiz(points=2, of=5), _CARD, _CARD, _PRIZE),
        *visit(V2, *game(left=True), lang="ru", street="miners", area=""),
        *visit(V3, *_THREE, *quiz(points=0), *game(), _CARD, _PRIZE, guide=True),
    ]
    poured(hub, chained(encoded(facts), festival.kit), festival.kit)
    return report(hub)


def test_guides_are_counted_apart(told: Report) -> None:
    assert (told.children.visits, told.children.finished) == (2, 1)
    assert (told.guides.visits, told.guides.finished) == (1, 1)


def test_visits_are_told_by_place_day_hour_and_language(told: Report) -> None:
    assert _plain(told.streets) == [("metallurgists", 1, 1), ("miners", 1, 0)]
    assert _plain(told.areas) == [("metallurgists/smelting", 1, 1), ("miners", 1, 0)]
    assert _plain(told.days) == [("1", 2, 1)]
    assert _plain(told.languages) == [("kk", 1, 1), ("ru", 1, 0)]


def test_visits_are_told_by_how_many_played_as_they_said_last(told: Report) -> None:
    assert _plain(told.players) == [("0", 1, 0), ("3", 1, 1)]
    text = as_text(told, "en").split("How many played, as they said\n")[1].split("\n\n")[0]
    assert [line.split() for line in text.splitlines()[1:]] == [
        ["not", "said", "1", "0"],
        ["3", "1", "1"],
    ]


def test_four_stands_for_more_too(hub: Hub, festival: Festival) -> None:
    said = [f.PlayersChosen(players=4)]
    poured(hub, chained(encoded(visit(V1, *said)), festival.kit), festival.kit)
    assert "\n  4+" in as_text(report(hub), "kk")


def test_hours_are_the_festivals_own(hub: Hub, told: Report) -> None:
    assert [row.name for row in told.hours] == ["19"]  # 14:13 UTC and five hours
    for offset_min, hour in (("345", "19"), ("347", "20"), ("-180", "11")):
        hub.set("utc_offset_min", offset_min)
        keep_up(hub)
        assert [row.name for row in report(hub).hours] == [hour]


def test_rounds_are_told_with_their_mean_share_of_points(told: Report) -> None:
    (metals,) = told.quizzes
    assert (metals.name, metals.played, metals.finished) == ("metals", 2, 2)
    assert metals.share == pytest.approx((4 / 5 + 2 / 5) / 2)
    assert _plain(told.games) == [("furnace", 1, 0, None)]


def test_professions_and_prizes_are_told(told: Report) -> None:
    assert _plain(told.professions) == [("welder", 1, 2)]
    assert _plain(told.prizes) == [("cap", 1, 1)]


def test_a_station_is_told_with_what_is_missing(hub: Hub, festival: Festival) -> None:
    rows = chained(encoded(visit(V1, *quiz())), festival.kit)
    poured(hub, rows, festival.kit, 2, 3)
    poured(hub, rows, festival.kit, 5, 5)
    told = report(hub)
    assert [(row.station, row.last, row.facts, row.missing) for row in told.stations] == [
        ("K07", 5, 3, 2)
    ]
    assert [(gap.first, gap.last) for gap in told.gaps] == [(1, 1), (4, 4)]
    assert told.headless == 1


@pytest.mark.parametrize("lang", WORDS)
def test_the_text_says_everything_in_aligned_columns(told: Report, lang: str) -> None:
    text = as_text(told, lang)
    words = WORDS[lang]
    for title in ("report", "streets", "quizzes", "professions", "prizes", "stations", "gaps"):
        assert words[title] in text
    table = text.split(f"\n{words['streets']}\n")[1].split("\n\n")[0].splitlines()
    assert len({len(line) for line in table}) == 1
    assert table[1].split() == ["metallurgists", "1", "1"]


def test_an_empty_hub_is_told_calmly(hub: Hub) -> None:
    assert "none yet" in as_text(report(hub), "en")


def test_every_word_has_three_languages() -> None:
    for lang, words in WORDS.items():
        assert all(words.values()), lang
    same = {word for word in WORDS["kk"] if WORDS["kk"][word] == WORDS["ru"][word]}
    assert same <= {"quiz", "station"}


def test_the_json_is_read_back_whole(told: Report) -> None:
    assert msgspec.json.decode(as_json(told), type=Report) == told


@pytest.mark.parametrize("table", ["visit", "stretch", "card", "prize", "waiting", "branch"])
def test_a_damaged_hub_is_a_plain_sentence(hub: Hub, festival: Festival, table: str) -> None:
    poured(hub, chained(encoded(visit(V1)), festival.kit), festival.kit)
    hub._conn.execute(f"DROP TABLE {table}")
    with pytest.raises(HubUnreadable, match=r"The hub .* cannot be used"):
        report(hub)
    with pytest.raises(HubUnreadable, match=r"The hub .* cannot be used"):
        hub.digest()


def test_a_hub_whose_pages_are_damaged_is_a_plain_sentence(
    hub: Hub, festival: Festival, tmp_path: Path
) -> None:
    poured(hub, chained(encoded(visit(V1, *quiz())), festival.kit), festival.kit)
    hub.close()
    content = bytearray(hub.path.read_bytes())
    for page in range(4096, len(content), 4096):
        content[page : page + 4096] = b"\xff" * 4096
    hub.path.write_bytes(content)
    with pytest.raises(HubUnreadable, match="malformed"), closing(Hub(hub.path)) as damaged:
        report(damaged)


def set_back(path: Path, festival: Festival) -> None:
    """A hub with one child's visit, as a program left it that knew nothing of visits."""
    rows = chained(encoded(visit(V1, *quiz())), festival.kit)
    with closing(Hub(path, create=True)) as hub:
        keep_up(hub)
        poured(hub, rows, festival.kit)
        with hub.transaction():
            hub.set("vocabulary", "older")
            for key in hub.installations():
                unknown = [(row.seq, row.hash) for row in rows]
                hub.tables.replace(key, Folded(unknown=unknown, anew=True))


def told_by_command(path: Path) -> tuple[int, dict[str, int]]:
    """Visits, and what waits, as `kiosk report` says it."""
    done = CliRunner().invoke(cli, ["report", "--hub", str(path), "--format", "json"])
    assert done.exit_code == 0, done.output
    said = msgspec.json.decode(done.stdout, type=Report)
    return said.children.visits, said.waiting


def test_after_an_update_the_report_tells_what_waited(tmp_path: Path, festival: Festival) -> None:
    set_back(tmp_path / "hub.sqlite", festival)
    assert told_by_command(tmp_path / "hub.sqlite") == (1, {})


@contextmanager
def nothing_written() -> Iterator[None]:
    """No file takes a byte, as on a dead disk."""
    resource = pytest.importorskip("resource", reason="no such limit here")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_hub_that_takes_nothing_tells_what_it_knows(tmp_path: Path, festival: Festival) -> None:
    path = tmp_path / "hub.sqlite"
    set_back(path, festival)
    with nothing_written():
        assert told_by_command(path) == (0, {"unknown": 5})


def test_a_hub_of_other_tables_that_takes_nothing_says_why(
    tmp_path: Path, festival: Festival
) -> None:
    path = tmp_path / "hub.sqlite"
    set_back(path, festival)
    with closing(sqlite3.connect(path)) as conn, conn:
        conn.execute("UPDATE derived SET columns = columns || ', more' WHERE name = 'visit'")
    with nothing_written():
        done = CliRunner().invoke(cli, ["report", "--hub", str(path)])
    assert (done.exit_code, done.stderr) == (
        1,
        f"Error: The hub {path} cannot be used (disk I/O error): look after its disk.\n",
    )


HOSTILE = "\x1b]0;OWNED\x07\nFAKE  999  999\u202e\x9b31m"


def test_names_of_strangers_have_no_effect_in_the_text_and_stay_exact_in_json(
    hub: Hub, festival: Festival
) -> None:
    facts = [
        f.DayBegan(day=1, confirmed="clock"),
        *visit(
            V1,
            *quiz(HOSTILE),
            *game(HOSTILE),
            msgspec.structs.replace(_CARD, profession=HOSTILE),
            msgspec.structs.replace(_PRIZE, prize=HOSTILE),
            street=HOSTILE,
            area=HOSTILE,
            lang=HOSTILE,
        ),
    ]
    poured(hub, chained(encoded(facts), festival.kit), festival.kit)
    told = report(hub)
    for lang in WORDS:
        assert all(line.isprintable() for line in as_text(told, lang).split("\n"))
    assert msgspec.json.decode(as_json(told))["streets"][0]["name"] == HOSTILE


def test_a_name_without_end_widens_no_line(hub: Hub, festival: Festival) -> None:
    """Padded to it, each of the others' lines would be as long: two gigabytes of blanks."""
    long = "L" * 60_000
    facts = [fact for n in range(50) for fact in visit(f"{n:032}", street=f"S{n}")]
    poured(hub, chained(encoded([*facts, *visit(V1, street=long)]), festival.kit), festival.kit)
    told = report(hub)
    text = as_text(told, "en")
    assert max(map(len, text.splitlines())) < 200
    assert f"{'L' * 39}…" in text
    assert f"{'L' * 199}…" in {row.name for row in told.streets}


@pytest.mark.parametrize("columns", [None, 120, 40, 1])
def test_every_line_of_a_table_is_as_wide_as_the_others(told: Report, columns: int | None) -> None:
    text = as_text(told, "en", columns)
    for piece in text.split("\n\n")[1:]:
        _, *table = piece.rstrip("\n").splitlines()
        assert len({len(line) for line in table}) == 1


def test_what_is_no_report_is_not_taken_for_one(told: Report) -> None:
    for lang in WORDS:
        assert is_report(as_text(told, lang).encode())
    assert is_report(as_json(told).encode())
    for other in (b"", b"SQLite format 3\0", b"{}", b"Festival", b"id = 1\n"):
        assert not is_report(other)
