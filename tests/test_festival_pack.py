"""The pack we ship is held to the rules that every author is held to."""

from pathlib import Path

from kiosk.content.check import check
from kiosk.content.pack import located, parse_pack, read_files
from kiosk.content.store import Content, build_store

SHIPPED = Path(__file__).parent.parent / "assets" / "festival"


def test_the_shipped_pack_has_nothing_to_mend() -> None:
    files = read_files(SHIPPED)
    assert [str(finding) for finding in located(check(parse_pack(files)), files)] == []


def test_the_shipped_pack_plays_from_its_store(tmp_path: Path) -> None:
    build_store(SHIPPED, tmp_path / "content.sqlite")
    with Content.open(tmp_path / "content.sqlite") as content:
        assert content.festival.languages[0] == "kk"
        for street in content.streets():
            assert content.professions(street.id)
            assert content.quizzes(street.id)
            assert content.games(street.id)
