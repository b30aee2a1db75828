"""A festival prepared without a terminal, a step a page."""

from datetime import date
from typing import Any

from PySide6.QtCore import Property, QJsonValue, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.festival.beginning import next_monday
from kiosk.organizer.office import Office
from kiosk.organizer.pouring import named
from kiosk.organizer.steps import STEPS
from ui.bridge.at_office import AtOffice, name_of, said
from ui.bridge.shown import Sight

QML_IMPORT_NAME = "ui.bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class HubPrepare(AtOffice):
    shownChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown = Sight[dict[str, Any]](self.shownChanged, {})

    def _look(self, office: Office) -> None:
        if office.page != "prepare":
            return
        steps, lang, stick = office.steps, office.lang, office.intake.stick
        told = steps.said.get(steps.step, [])
        self._shown.show(
            {
                "steps": list(STEPS),
                "step": steps.step,
                "made": office.plan is not None,
                "busy": steps.busy != "",
                "share": round(steps.share, 2) if steps.busy == steps.step else 0,
                "stick": named(stick) if stick else "",
                "said": [{"said": said(one.said, lang), "good": one.good} for one in told],
                "name": name_of(office.names.festival, lang, ""),
                "visitors": str(office.plan.aims.visits if office.plan else 0),
                "rehearses": steps.busy == "rehearse",
                "first_day": next_monday(date.today()).isoformat(),
            }
        )

    @Property(QJsonValue, notify=shownChanged)
    def shown(self) -> QJsonValue:
        return self._shown.map

    @Slot(str)
    def open(self, step: str) -> None:
        self._ask(lambda office: office.steps.turn_to(step))

    @Slot("QVariantMap")
    def make(self, fields: dict[str, Any]) -> None:
        typed = {name: str(value) for name, value in fields.items()}
        self._ask(lambda office: office.steps.make(typed))

    @Slot(str, str)
    def run(self, step: str, what: str) -> None:
        self._ask(lambda office: office.steps.run(step, what))

    @Slot(str)
    def rehearse(self, visitors: str) -> None:
        self._ask(lambda office: office.steps.rehearse(visitors))

    @Slot()
    def stop(self) -> None:
        self._ask(lambda office: office.steps.stop())
