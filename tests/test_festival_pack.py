"""The pack we ship is held to the rules that every author is held to."""

from pathlib import Path

from kiosk.content.check import check_folder
from kiosk.content.store import Content, build_store

SHIPPED = Path(__file__).parent.parent / "assets" / "festival"


def test_the_shipped_pack_has_nothing_to_mend() -> None:
    """Pictures that wait for their text are all that may be left over."""
    found = check_folder(SHIPPED)
    waiting = "nothing shows this picture"
    assert [str(finding) for finding in found if finding.problem != waiting] == []


def test_the_shipped_pack_plays_from_its_store(tmp_path: Path) -> None:
    build_store(SHIPPED, tmp_path / "content.sqlite")
    with Content.open(tmp_path / "content.sqlite") as content:
        assert content.festival.languages[0] == "kk"
        for street in content.streets():
            assert content.professions(street.id)
            assert content.quizzes(street.id)
            assert content.games(street.id)
