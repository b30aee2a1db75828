"""What news will say, set by hand: closed, cancelled, said, moved, withdrawn."""

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
    """shown: rows of what may be closed, cancelled or taken away, on = it is; streets, prizes."""

    shownChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown = Sight[dict[str, Any]](self.shownChanged, {})

    def _look(self, office: Office) -> None:
        if office.page != "prepare" or office.steps.step != "news" or office.plan is None:
            return
        plan, lang = office.plan, office.lang
        rows = [
            *_lines(plan, lang), *_moves(office, plan), *_withdrawn(office, plan), *_desks(plan),
            *_events(plan, lang), *_areas(office, plan),
        ]  # fmt: skip
        streets = [{"id": "", "name": ""}, *_streets(office)]
        prizes = [
            {"id": one, "name": name_of(office.names.prizes.get(one), lang, one)}
            for one in dict.fromkeys(stock.prize for stock in plan.stock)
        ]
        self._shown.show({"rows": rows, "streets": streets, "prizes": prizes})

    @Property(QJsonValue, notify=shownChanged)
    def shown(self) -> QJsonValue:
        return self._shown.map

    @Slot(str, str, str)
    def turn(self, what: str, name: str, street: str) -> None:
        """what: desk, area, event, line, move or withdrawn."""
        if what in ("desk", "area", "event", "line", "move", "withdrawn"):
            self._ask(lambda office: office.steps.changing.turn(what, name, street))

    @Slot("QVariantMap", str, result=bool)
    def say(self, typed: dict[str, Any], street: str) -> bool:
        """typed: by language. Whether it may stand on screens."""
        texts = {lang: str(value) for lang, value in typed.items()}
        said: list[bool] = []
        self._ask(lambda office: said.append(office.steps.changing.say(texts, street)))
        return said == [True]

    @Slot("QVariantMap", str, result=bool)
    def move(self, typed: dict[str, Any], prize: str) -> bool:
        """typed: day, out, into, pieces. Whether the plan takes it."""
        plain = {name: str(value) for name, value in typed.items()}
        done: list[bool] = []
        self._ask(lambda office: done.append(office.steps.changing.move(prize, plain)))
        return done == [True]

    @Slot(str, result=bool)
    def withdraw(self, id: str) -> bool:
        done: list[bool] = []
        self._ask(lambda office: done.append(office.steps.changing.withdraw(id)))
        return done == [True]


def _row(what: str, id_: str, name: str, **more: object) -> dict[str, Any]:
    return {"what": what, "id": id_, "name": name, "street": "", "on": False, "when": ""} | more


def _lines(plan: Plan, lang: str) -> list[dict[str, Any]]:
    return [
        _row("line", str(n), name_of(one.text, lang, "?"), on=True)
        for n, one in enumerate(plan.lines)
    ]


def _moves(office: Office, plan: Plan) -> list[dict[str, Any]]:
    prizes = office.names.prizes
    told = (
        (f"{name_of(prizes.get(one.prize), office.lang, one.prize)}, {one.pieces}", one)
        for one in plan.moves
    )
    return [
        _row("move", str(n), f"{what}: {one.out_of} → {one.into}", on=True, day=one.day)
        for n, (what, one) in enumerate(told)
    ]


def _withdrawn(office: Office, plan: Plan) -> list[dict[str, Any]]:
    return [
        _row("withdrawn", one.id, name_of(office.names.rounds.get(one.id), office.lang, one.id),
             on=True)
        for one in plan.withdrawn
    ]  # fmt: skip


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
