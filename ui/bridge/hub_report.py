"""Planned and held, what was counted by hand, and what goes on paper."""

from typing import Any

from PySide6.QtCore import Property, QJsonValue, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.hub.byhand import WHATS
from kiosk.organizer.charts import grouped, percent
from kiosk.organizer.office import Office
from kiosk.organizer.papers import FORMS
from kiosk.reports.planned import Held
from kiosk.words import phrase
from ui.bridge.at_office import AtOffice, said
from ui.bridge.shown import Sight

QML_IMPORT_NAME = "ui.bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class HubReport(AtOffice):
    shownChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown = Sight[dict[str, Any]](self.shownChanged, {})

    def _look(self, office: Office) -> None:
        if office.page == "report":
            papers = office.papers
            key = (office.version, id(office.plan), office.lang, tuple(papers.said), papers.busy)
            self._shown.follow(key, lambda: _page(office))

    @Property(QJsonValue, notify=shownChanged)
    def shown(self) -> QJsonValue:
        return self._shown.map

    @Slot("QVariantMap")
    def count(self, fields: dict[str, Any]) -> None:
        typed = {name: str(value) for name, value in fields.items()}
        self._ask(lambda office: office.papers.count(typed))

    @Slot(str, int)
    def uncount(self, what: str, day: int) -> None:
        self._ask(lambda office: office.papers.uncount(what, day))

    @Slot(str)
    def write(self, form: str) -> None:
        """form: one of FORMS, or "sheet": the one to be filled by hand."""
        if form in FORMS:
            self._ask(lambda office: office.papers.write(form))
        elif form == "sheet":
            self._ask(lambda office: office.papers.write_sheet())


def _page(office: Office) -> dict[str, Any]:
    papers, lang = office.papers, office.lang
    return {
        "rows": [_row(one, lang) for one in papers.planned],
        "whats": [{"id": one, "name": said(phrase(f"planned.{one}"), lang)} for one in WHATS],
        "counted": [
            {
                "what": one.what,
                "day": one.day,
                "name": said(phrase(f"planned.{one.what}"), lang),
                "number": grouped(one.number),
                "who": " · ".join(part for part in (one.who, one.how) if part),
            }
            for one in papers.counted
        ],
        "day": max(office.held.today, 1),
        "ready": office.cells is not None,
        "busy": papers.busy,
        "said": [{"said": said(one.said, lang), "good": one.good} for one in papers.said],
    }


def _row(one: Held, lang: str) -> dict[str, Any]:
    name, source = one.words(lang)
    share = one.held / one.planned if one.planned and one.held is not None else None
    return {
        "key": one.key,
        "name": name,
        "source": source,
        "hand": one.by_hand,
        "planned": "" if one.planned is None else grouped(one.planned),
        "held": "–" if one.held is None else grouped(one.held),
        "share": share,
        "told": "" if share is None else percent(share),
    }
