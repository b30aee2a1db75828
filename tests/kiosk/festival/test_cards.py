"""The cards: printed apart from the kits, in two languages, and each finds room on its page."""

import re
import sys
import zlib
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from PIL import Image

from kiosk.content.content import Content
from kiosk.festival import cards
from kiosk.festival.cards import DPI, HUES, Card, card_of, cards_pdf, draw
from kiosk.festival.pages import pdf
from kiosk.festival.plan import StationPlan
from kiosk.festival.skyline import STREETS, look_of, skyline
from kiosk.festival.telling import revoke
from kiosk.shipped import SHIPPED_PACK
from tests.kiosk.festival.folders import UTC_MS, content, founded, plan
from tests.kiosk.festival.test_festival_commands import kiosk, new
from tests.stations import PACK

ROOT = Path(__file__).parent.parent.parent.parent
NOW = datetime(2026, 9, 12, 9, 40)
CARD = Card("K250", "WWWWWMMMMM", ("А", "Б"), ("В", "Г"), "energy", "Д")


@pytest.fixture(autouse=True)
def coarse(monkeypatch: pytest.MonkeyPatch) -> None:
    """A third of the dots is a ninth of the work."""
    monkeypatch.setattr(cards, "_K", DPI / 450)
    cards._font.cache_clear()
    cards._icons.cache_clear()


def test_a_card_says_which_station_it_is_and_where(tmp_path: Path) -> None:
    held = founded(tmp_path)
    revoke(held, "K07", 0, UTC_MS)
    with content(tmp_path) as played:
        card = card_of(held, played, "K07")
        desk, idle = card_of(held, played, "D02"), card_of(held, played, "D01")
    assert (card.id, card.code) == ("K07", held.code("K07"))
    assert (card.name, card.place) == (
        ("Mine kk", "Mine ru"),
        ("Metal street kk", "Metal street ru"),
    )
    assert card.footer == "TEST: жинақ K07, 2-буын · комплект K07, поколение 2"
    assert (desk.name, desk.place) == (("Сыйлық үстелі", "Стол призов"), card.place)
    assert (idle.place, idle.street) == (("", ""), "")


def test_a_station_without_an_area_is_called_by_its_street(tmp_path: Path) -> None:
    held = founded(tmp_path, plan(stations=(StationPlan(id="K01", street="metal"),)))
    with content(tmp_path) as played:
        assert card_of(held, played, "K01").name == ("Metal street kk", "Metal street ru")


def test_what_a_pack_lacks_in_one_language_is_said_in_another() -> None:
    assert cards._said({"en": "Mine"}) == ("Mine", "Mine") and cards._said({}) == ("", "")


def test_a_pdf_has_a_page_for_each(tmp_path: Path) -> None:
    held = founded(tmp_path)
    done: list[float] = []
    with content(tmp_path) as played:
        written = cards_pdf(held, played, ["K01", "K07", "D02"], NOW, done.append)
    assert written.startswith(b"%PDF-1.5") and b"/Count 3 " in written
    assert written.count(b"/Type /Page ") == 3 and done == [1 / 3, 2 / 3, 1.0]
    assert held.code("K01").encode() not in written  # it is drawn, not searchable


def test_the_table_of_a_pdf_leads_to_its_objects() -> None:
    written = pdf([Image.new("RGB", (2, 2), "#102030")])
    began = int(re.findall(rb"startxref\n(\d+)", written)[0])
    assert written[began:].startswith(b"xref\n0 6\n")
    for number, at in enumerate(re.findall(rb"^(\d{10}) 00000 n", written, re.M), start=1):
        assert written[int(at) :].startswith(f"{number} 0 obj\n".encode())
    (pixels,) = re.findall(rb"FlateDecode /Length \d+ >>\nstream\n(.*?)\nendstream", written, re.S)
    assert zlib.decompress(pixels) == b"\x10\x20\x30" * 4


def inked(page: Image.Image, box: tuple[float, float, float, float], colour: str) -> int:
    x0, y0, x1, y1 = (round(one * cards._K) for one in box)
    part: Any = page.crop((x0, y0, x1, y1)).convert("RGB")
    red, green, blue = (int(colour[n : n + 2], 16) for n in (1, 3, 5))
    return sum(
        abs(r - red) + abs(g - green) + abs(b - blue) < 60
        for r, g, b in zip(*[iter(part.tobytes())] * 3, strict=True)
    )


@pytest.mark.parametrize("look", sorted(HUES))
def test_every_street_has_its_colours_and_its_skyline(look: str) -> None:
    page = draw(CARD._replace(street=look))
    assert inked(page, (0, 660, 1240, 695), HUES[look][1]) > 0
    sky = skyline(look, 300, 100)
    assert sky.getchannel("A").getextrema() == (0, 255)
    assert len(sky.convert("RGB").getcolors(30_000) or ()) > 20


def test_the_colours_are_those_of_the_screen() -> None:
    style = (ROOT / "ui" / "Style.qml").read_text("utf-8")
    found = re.findall(r'"(\w+)": \["(#\w+)", "(#\w+)", "(#\w+)", "#\w+"\]', style)
    assert {name: (main, deep, wash) for name, main, deep, wash in found} == HUES
    assert {path.name for path in STREETS.iterdir()} == set(HUES)


def test_a_street_that_nobody_drew_borrows_a_skyline_as_on_the_screen() -> None:
    from ui import looks

    for street in ("metal", "gold", "", "energy"):
        assert look_of(street) == looks.look_of(street)


def test_the_longest_names_find_room_on_the_page() -> None:
    """Nothing is drawn in the margin, whatever the shipped pack calls a street or an area."""
    with Content.open(PACK if PACK.is_file() else SHIPPED_PACK) as played:
        streets = played.streets()
    names = [(a.name["kk"], a.name["ru"]) for street in streets for a in street.areas]
    places = [(street.name["kk"], street.name["ru"]) for street in streets]
    longest = (max(n for n, _ in names) * 2, max((n for _, n in names), key=len) * 3)
    place = (max((n for n, _ in places), key=len) * 2, max((n for _, n in places), key=len) * 2)
    page = draw(CARD._replace(name=longest, place=place, footer="ж" * 300))
    deep = HUES["energy"][1]
    for colour in (cards.INK, cards.GREY, deep):
        assert inked(page, (1200, 0, 1240, 256), colour) == 0
        assert inked(page, (1200, 700, 1240, 1754), colour) == 0
    assert inked(page, (94, 90, 520, 240), deep) > 0


def test_cards_lie_apart_from_the_kits_and_over_nothing_else(tmp_path: Path) -> None:
    made, out = new(tmp_path), tmp_path / "out"
    done = kiosk("festival", "kit", made, out, "--cards", out / "cards.pdf")
    assert done.exit_code == 1 and "whoever finds the one would have the other" in done.stderr
    assert not out.exists()
    (tmp_path / "letter.txt").write_text("dear")
    done = kiosk("festival", "kit", made, out, "--cards", tmp_path / "letter.txt")
    assert done.exit_code == 1 and "is another kind of file" in done.stderr
    for _ in range(2):  # what was printed yesterday is replaced
        done = kiosk("festival", "kit", made, out, "K01", "--cards", tmp_path / "cards.pdf")
        assert done.exit_code == 0 and "give each guide a card, delete it." in done.stdout
    if sys.platform != "win32":
        assert (tmp_path / "cards.pdf").stat().st_mode & 0o077 == 0
    told = kiosk(
        "festival", "kit", made, out, "K01", "--cards", tmp_path / "c.pdf", "--json"
    ).stdout
    assert "c.pdf" not in told  # scripts copy these files to a stick


def test_hours_of_printing_are_the_halls(tmp_path: Path) -> None:
    held = founded(tmp_path, replace(plan(), utc_offset_min=300))
    with content(tmp_path) as played:
        assert cards_pdf(held, played, [], NOW).count(b"/Type /Page ") == 0
