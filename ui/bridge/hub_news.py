"""What news will say, set by hand: closed, cancelled, said."""

from typing import Any

from PySide6.QtCore import Property, QJsonValue, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.festival.plan import Plan
from kiosk.organizer.office import Office
from ui.bridge.at_office import AtOffice, name_of
from ui.bridge.shown import Sight

QML_IMPORT_NAME = "ui.bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class HubNews(AtOffice):
    """shown: rows of what may be closed, cancelled or taken away; on = it is."""

    shownChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown = Sight[dict[str, Any]](self.shownChanged, {})

    def _look(self, office: Office) -> None:
        if office.page != "prepare" or office.steps.step != "news" or office.plan is None:
            return
        plan, lang = office.plan, office.lang
        rows = [*_lines(plan, lang), *_desks(plan), *_events(plan, lang), *_areas(office, plan)]
        streets = [{"id": "", "name": ""}, *_streets(office)]
        self._shown.show({"rows": rows, "streets": streets})

    @Property(QJsonValue, notify=shownChanged)
    def shown(self) -> QJsonValue:
        return self._shown.map

    @Slot(str, str, str)
    def turn(self, what: str, name: str, street: str) -> None:
        """what: desk, area, event or line."""
        if what in ("desk", "area", "event", "line"):
            self._ask(lambda office: office.steps.changing.turn(what, name, street))

    @Slot("QVariantMap", str, result=bool)
    def say(self, typed: dict[str, Any], street: str) -> bool:
        """typed: by language. Whether it may stand on screens."""
        texts = {lang: str(value) for lang, value in typed.items()}
        said: list[bool] = []
        self._ask(lambda office: said.append(office.steps.changing.say(texts, street)))
        return said == [True]


def _row(what: str, id_: str, name: str, **more: object) -> dict[str, Any]:
    return {"what": what, "id": id_, "name": name, "street": "", "on": False, "when": ""} | more


def _lines(plan: Plan, lang: str) -> list[dict[str, Any]]:
    return [
        _row("line", str(n), name_of(one.text, lang, "?"), on=True)
        for n, one in enumerate(plan.lines)
    ]


def _desks(plan: Plan) -> list[dict[str, Any]]:
    shut = {one.desk for one in plan.closed}
    return [_row("desk", one.id, one.id, on=one.id in shut) for one in plan.desks]


def _events(plan: Plan, lang: str) -> list[dict[str, Any]]:
    ordered = sorted(plan.programme, key=lambda one: (one.day, one.begins))
    return [
        _row("event", one.id, name_of(one.title, lang, one.id), on=one.cancelled,
             when=f"{one.begins:%H:%M}", day=one.day)
        for one in ordered
    ]  # fmt: skip


def _areas(office: Office, plan: Plan) -> list[dict[str, Any]]:
    shut = {(one.street, one.area) for one in plan.closed}
    return [
        _row("area", area, name_of(text, office.lang, area), street=street,
             on=(street, area) in shut)
        for (street, area), text in office.names.areas.items()
    ]  # fmt: skip


def _streets(office: Office) -> list[dict[str, Any]]:
    return [
        {"id": street, "name": name_of(text, office.lang, street)}
        for street, text in office.names.streets.items()
    ]
