"""Streets and people as they are drawn: nothing is missing, a pack's own picture comes first."""

from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QSize

from kiosk.content.store import Content, build_store
from tests.packs import edit, write_pack
from tests.stations import TestStation
from ui.bridge.faces import Faces
from ui.bridge.faces.reading import Reading
from ui.bridge.pictures import PersonPictures
from ui.looks import STREETS, children, look_of, person, streets, trades, windows

LAYERS = {"far": (3840, 620), "skyline": (3840, 900), "front": (3840, 420)}


@pytest.mark.parametrize("street", streets())
def test_a_street_has_its_layers_and_its_windows_lie_on_the_skyline(street: str) -> None:
    for layer, size in LAYERS.items():
        root = ElementTree.parse(STREETS / street / f"{layer}.svg").getroot()
        assert (int(root.get("width", 0)), int(root.get("height", 0))) == size
    assert len(windows(street)) >= 40
    for x, y, width, height in windows(street):
        assert 0 <= x and x + width <= 3840
        assert 0 <= y and y + height <= 900


def test_a_street_that_nobody_has_drawn_borrows_a_look_and_keeps_it() -> None:
    assert look_of("energy") == "energy"
    assert look_of("a-street-of-another-festival") in streets()
    assert look_of("a-street-of-another-festival") == look_of("a-street-of-another-festival")


def test_every_profession_of_the_street_has_its_own_portrait(station: TestStation) -> None:
    people = station.content.professions(station.street)
    drawn = {person(profession.id) for profession in people}
    assert len(drawn) == len(people) > 0
    reading = Reading(station.content, "en")
    assert {reading.portrait(p) for p in people} == {f"image://person/{p.id}" for p in people}


def test_twelve_faces_can_be_picked_and_every_trade_dresses_them() -> None:
    assert len(children()) == 12
    for child in children():
        plain = person(f"child/{child}")
        assert all(person(f"child/{child}/{trade}") != plain for trade in trades())


def test_nobody_is_drawn_for_a_name_that_nobody_has() -> None:
    with pytest.raises(KeyError):
        person("nobody")


def test_the_packs_own_picture_wins(tmp_path: Path) -> None:
    pack = write_pack(tmp_path / "own")
    edit(pack, "streets/metal/professions/smelter.toml", "isco08", 'picture = "arc.svg"\nisco08')
    build_store(pack, tmp_path / "own.sqlite")
    with Content.open(tmp_path / "own.sqlite") as own:
        reading = Reading(own, "en")
        drawn = reading.portrait(own.profession("steelmaker"))
        assert drawn.startswith("image://pack/arc.svg?")
        assert reading.portrait(own.profession("surveyor")) == ""


def test_a_portrait_is_drawn_at_the_size_asked_for() -> None:
    drawn = PersonPictures().requestImage("steelmaker", QSize(), QSize(400, 400))
    assert (drawn.width(), drawn.height()) == (333, 400)
    assert drawn.pixelColor(0, 0).alpha() == 0


def test_the_errand_leads_to_the_master_of_the_trade_that_was_played(station: TestStation) -> None:
    state = station.visit.state
    faces = Faces(station.content, station.street, "en")
    there = faces.street.goodbye(state, visits=1, around=station.around)
    assert there["master"]["areaName"] == there["areaName"]
    assert there["child"] == ""
