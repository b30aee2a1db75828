"""A festival is looked at whole: the command and the window refuse the same, in a sentence each."""

from pathlib import Path

from msgspec.structs import replace

from kiosk.content.content import Content
from kiosk.festival.examining import in_kits, in_news
from kiosk.festival.folder import Festival
from kiosk.festival.hall import Hall
from kiosk.festival.tables import write_partners
from kiosk.organizer.preparing import Said, Workshop
from kiosk.words import in_words
from tests.kiosk.festival.folders import UTC_MS, founded, plan, store
from tests.kiosk.festival.test_partners import FAR, SAMPLES, SIGNED

STRANGE = replace(SIGNED, college="Nobody's college")


def found(held: Festival, folder: Path) -> tuple[list[str], list[str]]:
    """What keeps kits from being made, and news."""
    with Content.open(store(folder)) as content:
        return (
            [str(one) for one in in_kits(held, content)],
            [str(one) for one in in_news(held, content)],
        )


def said(held: Festival, folder: Path, deed: str) -> list[Said]:
    """What the organizer's window says of it."""
    shop = Workshop(held.folder, folder, UTC_MS, store(folder))
    stick = folder / "stick"
    stick.mkdir(exist_ok=True)
    deeds = {
        "check": lambda: shop.check(held.organizer),
        "kits": lambda: shop.kits(held.organizer, stick, lambda share: None),
        "news": lambda: shop.news(held.organizer, stick),
    }
    return shop.do(deeds[deed])


def test_nobody_is_told_of_a_memorandum_whose_parties_are_unknown(tmp_path: Path) -> None:
    held = founded(tmp_path)
    write_partners(held.folder, replace(SAMPLES, memorandums=(STRANGE,)))
    for some in found(held, tmp_path):
        assert len(some) == 1
        assert 'column B: no college of the table is called "Nobody\'s college"' in some[0]
    for deed in ("kits", "news"):
        first, *_ = said(held, tmp_path, deed)
        assert not first.good and 'sheet "memorandums" row 2 column B' in first.said
    assert not list((tmp_path / "stick").iterdir())


def test_a_college_in_no_region_keeps_kits_and_holds_up_no_news(tmp_path: Path) -> None:
    held = founded(tmp_path)
    write_partners(held.folder, replace(SAMPLES, colleges=(replace(FAR, region=""),)))
    kits, news = found(held, tmp_path)
    assert "the college is in no region" in kits[0]
    assert news == []
    assert "the college is in no region" in said(held, tmp_path, "kits")[0].said
    assert said(held, tmp_path, "news")[0].good


def test_the_window_tells_of_a_drawing_that_cannot_be_shown_before_any_kit(tmp_path: Path) -> None:
    held = founded(tmp_path, plan(hall=Hall(drawing="hall.svg")))
    (held.folder / "hall.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>")
    for deed in ("check", "kits"):
        told = said(held, tmp_path, deed)
        first = next(one for one in told if not one.good)
        assert "it holds <script>" in first.said
        assert "в нём есть <script>" in in_words(first.said, "ru")
