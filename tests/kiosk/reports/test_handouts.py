"""The papers for the hall: what stands on them, and that none tells what nobody may know."""

import json
import re
from pathlib import Path

import pytest
from msgspec.structs import replace

from kiosk.content.content import Content
from kiosk.festival.plan import StationPlan
from kiosk.festival.standing import hall_of
from kiosk.reports import handouts
from kiosk.reports.handouts import (
    NAMES,
    SPOKEN,
    areas_data,
    papers,
    passport_data,
    stations_data,
)
from kiosk.reports.paper import set_page
from kiosk.reports.section import NoTypst
from kiosk.trust.hall import Hall
from kiosk.words import table
from tests.kiosk.festival.folders import content, founded, plan
from tests.kiosk.festival.test_festival_commands import kiosk, new
from tests.stations import PACK
from ui.words import FOLDER, Words

WITHOUT_CARDS = [name for name in NAMES if name != "areas.pdf"]
"""What is written for a pack of which nobody has written guides' cards."""


def test_every_paper_is_a_pdf_and_none_knows_a_code_or_a_pin(tmp_path: Path) -> None:
    pytest.importorskip("typst")
    held = founded(tmp_path)
    code, done = held.code("K01"), list[float]()
    with content(tmp_path) as played:
        made = list(papers(held, played, hall_of(held.plan), done.append))
        told = [passport_data(held, played, hall_of(held.plan)), stations_data(held, played)]
    assert [one.name for one in made] == WITHOUT_CARDS
    assert all(one.made.startswith(b"%PDF-") for one in made) and done[-1] == 1
    said = json.dumps([{k: v for k, v in one.items() if k != "pictures"} for one in told])
    assert code not in said and held.pins.guides not in said


def test_a_passport_has_a_window_for_each_street_and_the_organizers_own_drawing(
    tmp_path: Path,
) -> None:
    held = founded(tmp_path)
    hall: Hall = replace(hall_of(held.plan), drawing=b"<svg/>", suffix="svg")
    with content(tmp_path) as played:
        told = passport_data(held, played, hall)
        assert len(told["windows"]) == len(played.streets())
    assert [one["sign"] for one in told["windows"]][:1] == ["sign-triangle.svg"]
    assert (told["map"]["drawing"], told["pictures"]["hall.svg"]) == ("hall.svg", b"<svg/>")
    assert told["map"]["blocks"] == []
    assert [one["hours"] for one in told["desks"]] == ["10:00–18:00"] * 2


def test_each_area_of_a_street_with_a_station_has_a_card_for_its_guide(tmp_path: Path) -> None:
    held = founded(tmp_path, plan(stations=(StationPlan(id="K01", street="care"),)))
    with Content.open(PACK) as played:
        told = areas_data(held, played)
        areas = [area.name["kk"] for area in played.street("care").areas]
    assert [card["area"][0] for card in told["cards"]] == areas
    assert all(len(card["say"]) == 3 and all(card["safety"]) for card in told["cards"])
    pytest.importorskip("typst")
    assert set_page("areas", told).startswith(b"%PDF-")


def test_the_guides_paper_calls_buttons_by_the_words_that_stand_on_them() -> None:
    for lang in SPOKEN:
        buttons = {word for words in Words(FOLDER / f"{lang}.ts").said.values() for word in words}
        duties = [str(table("handouts")[f"duty-{n}"][lang]) for n in range(1, 6)]
        named = [name for duty in duties for name in re.findall("[«“](.+?)[»”]", duty)]
        assert len(named) == 4 and set(named) <= buttons


def test_papers_come_with_the_cards_of_all_and_without_typst_the_cards_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(*told: object) -> None:
        raise NoTypst("no typst")

    made, cards = new(tmp_path), tmp_path / "cards.pdf"
    monkeypatch.setattr(handouts, "set_page", lambda *told: b"%PDF-")
    done = kiosk("festival", "kit", made, tmp_path / "out", "--cards", cards)
    assert (
        done.exit_code == 0
        and f"Beside it papers for the hall: {', '.join(WITHOUT_CARDS)}." in done.stdout
    )
    assert all((tmp_path / name).read_bytes() == b"%PDF-" for name in WITHOUT_CARDS)
    monkeypatch.setattr(handouts, "set_page", missing)
    done = kiosk("festival", "kit", made, tmp_path / "out", "--cards", cards)
    assert (done.exit_code, "no typst" in done.stderr, cards.exists()) == (0, True, True)
