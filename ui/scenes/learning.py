"""Where a profession is learned, in a festival whose colleges are samples and called so."""

from collections.abc import Iterator
from dataclasses import replace as with_words
from datetime import date

import msgspec
from PySide6.QtCore import QMetaObject
from PySide6.QtQuick import QQuickItem

from db.content import Thing, extend
from kiosk.content.learning import Offer
from kiosk.content.store import Content, ensure_built
from kiosk.regions import regions
from ui.scenes.around import street_at_noon
from ui.scenes.discovery import takeaway
from ui.scenes.doors import press
from ui.scenes.festival import FIRST_DAY
from ui.scenes.home import card
from ui.scenes.quizzes import result_without_prize
from ui.scenes.stage import Scene, Stage

TRADE = "steelmaker"

SAMPLE = Offer(
    id="", profession=TRADE, region="",
    name={"kk": "Үлгі политехникалық колледжі", "ru": "Политехнический колледж-образец",
          "en": "Sample Polytechnic College"},
    town={"kk": "Үлгі қаласы", "ru": "город Образец", "en": "Sampletown"},
    after=9, months=34, language="kk, ru", free_places=25, hostel=True, dual=True,
    admission="20.06–25.08", web="https://college.example", source="sample",
    valid_until=date(2099, 12, 31),
)  # fmt: skip


def lay_colleges(stage: Stage) -> None:
    """Every third region has one; each trade of the pack is taught there."""
    content = stage.station.content
    taught = list(regions())[::3]
    some = [
        msgspec.structs.replace(SAMPLE, id=f"{n:05}-{at}", profession=trade.id, region=region)
        for n, trade in enumerate(content.professions())
        for at, region in enumerate(taught)
    ]
    things = [
        Thing("offer", one.id, one.street, one.area, n, msgspec.json.encode(one).decode())
        for n, one in enumerate(some)
    ]
    whole = stage.folder / "colleges.sqlite"
    extend(ensure_built(stage.pack, stage.folder / "data"), whole, things)
    stage.station.renew(Content.open(whole))


def with_colleges(scene: Scene) -> Scene:
    def shown(stage: Stage) -> None:
        lay_colleges(stage)
        scene(stage)
        stage.window.station.refresh()

    return shown


def where(region: str) -> Scene:
    def shown(stage: Stage) -> None:
        with_colleges(card)(stage)
        stage.station.visit.open_where(TRADE)
        stage.station.visit.choose_home(region)

    return shown


def near(stage: Stage) -> None:
    """The takeaway, after a region was touched."""
    with_colleges(takeaway)(stage)
    stage.window.learning.open()
    stage.station.visit.choose_home("karaganda")
    stage.station.visit.back()


def learn_it(stage: Stage) -> None:
    """The card's last leaf."""
    with_colleges(card)(stage)
    stage.show()
    items = _items(stage.window.quick.contentItem())
    leaf = next(one for one in items if one.objectName() == "leaf-3")
    QMetaObject.invokeMethod(leaf, "activated")


def _items(item: QQuickItem) -> Iterator[QQuickItem]:
    """Repeaters make items that are nobody's children."""
    for one in item.childItems():
        yield one
        yield from _items(one)


def for_grown_ups(stage: Stage) -> None:
    where("karaganda")(stage)
    press(stage, "grown-ups")


def signed(stage: Stage) -> None:
    """Memorandums on the street, of today and of a day before."""
    street_at_noon(stage)
    machine = stage.station.machine
    assert machine.kit.words is not None
    days = {"2026-12-06": 125, str(FIRST_DAY): 12}
    words = msgspec.structs.replace(machine.kit.words, signed=days)
    machine.kit = with_words(machine.kit, words=words)
    stage.window.station.refresh()


WHERE = {
    "Street-signed": signed,
    "Card-where": learn_it,
    "Where-grown-ups": for_grown_ups,
    "Where": where(""),
    "Where-near": where("karaganda"),
    "Result-where": with_colleges(result_without_prize),
    "Takeaway-where": near,
}
