"""What a screen shows is made once, and made anew only when something it depends on has changed."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kiosk.content.store import Content, build_store
from tests.packs import edit, write_pack
from tests.stations import TestStation, right_answer
from ui.bridge.faces import Faces
from ui.bridge.faces.reading import Reading
from ui.bridge.shown import Sight


class Bell(QObject):
    rung = Signal()


def test_a_question_is_put_into_a_language_once_not_at_every_touch(station: TestStation) -> None:
    faces = Faces(station.content, station.street, "ru").rounds
    station.visit.start_quiz("from-rock-to-metal")
    assert station.visit.state.round is not None
    asked = faces.round(station.visit.state.round)
    station.visit.answer(*right_answer(station))
    told = faces.round(station.visit.state.round)
    assert told["answered"] and not asked["answered"]
    assert told["content"] is asked["content"]


def test_pictures_of_an_edited_pack_have_other_addresses(tmp_path: Path) -> None:
    """Qt keeps what it has drawn by its address."""
    pack = write_pack(tmp_path / "pack")
    addresses = []
    for text in ("Metal street", "Steel street"):
        edit(pack, "streets/metal/street.toml", "Metal street", text)
        build_store(pack, tmp_path / f"{text}.sqlite")
        with Content.open(tmp_path / f"{text}.sqlite") as content:
            addresses.append(Reading(content, "en").picture("arc.svg"))
    assert addresses[0] != addresses[1]


def test_a_face_is_made_and_told_only_when_it_is_another_one() -> None:
    bell, told, made = Bell(), list[int](), list[int]()
    bell.rung.connect(lambda: told.append(1))
    sight = Sight(bell.rung, 0)

    def show(key: int, value: int) -> None:
        def make() -> int:
            made.append(key)
            return value

        sight.follow((key,), make)

    show(1, 5)
    show(1, 6)
    assert (sight.value, len(made), len(told)) == (5, 1, 1)
    show(2, 5)
    assert (sight.value, len(made), len(told)) == (5, 2, 1)
    show(3, 7)
    assert (sight.value, len(made), len(told)) == (7, 3, 2)


def test_the_card_of_another_streets_trade_shows_where_that_trade_works(
    station: TestStation,
) -> None:
    """Who could be a baker is told so on every street."""
    faces = Faces(station.content, station.street, "ru").street
    for street in station.content.streets():
        area = {one.id: one for one in street.areas}
        for trade in station.content.professions(street.id):
            card = faces.card(trade.id)
            assert str(area[trade.area].picture) in card["place"]
            assert card["areaName"] == area[trade.area].name["ru"]


def test_a_trade_whose_work_nobody_has_drawn_shows_where_it_is_tried(station: TestStation) -> None:
    card = Faces(station.content, station.street, "ru").street.card("cook")
    assert card["task"].startswith("image://sight/")
