"""The evening: today in five numbers, what to do before opening, what tomorrow looks like."""

from concurrent.futures import Future
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QJsonValue, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.organizer.charts import grouped, percent
from kiosk.organizer.evening import evening_of, write_evening
from kiosk.organizer.office import Office
from kiosk.outputs import Unwritable
from kiosk.reports.section import NoTypst
from kiosk.words import message, phrase
from ui.bridge.at_office import AtOffice, said
from ui.bridge.shown import Sight

QML_IMPORT_NAME = "ui.bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class HubEvening(AtOffice):
    shownChanged = Signal()
    writtenChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown = Sight[Any](self.shownChanged, None)
        self._written = Sight[str](self.writtenChanged, "")
        self._done: set[str] = set()

    def _look(self, office: Office) -> None:
        if office.page == "evening" and office.cells is not None:
            key = (office.version, id(office.plan), office.lang, frozenset(self._done))
            self._shown.follow(key, lambda: _page(office, self._done))

    @Property(QJsonValue, notify=shownChanged)
    def shown(self) -> QJsonValue:
        return self._shown.map

    @Property(str, notify=writtenChanged)
    def written(self) -> str:
        return self._written.value

    @Slot(str)
    def tick(self, what: str) -> None:
        """Done, or not done after all."""
        self._done ^= {what}
        self.refresh()

    @Slot()
    def write(self) -> None:
        """The page for the wall, beside the hub."""
        office = self._office
        if office is None or office.cells is None:
            return
        told, names, lang, plan = office.cells.report, office.names, office.lang, office.plan
        folder = office.path.parent

        def then(done: "Future[Path]") -> None:
            try:
                sentence: str = phrase("organizer.evening", file=done.result())
            except (Unwritable, NoTypst) as error:
                sentence = message(error)
            self._written.show(said(sentence, office.lang))

        office.aside(lambda: write_evening(folder, told, names, lang, plan), then)


def _page(office: Office, done: set[str]) -> dict[str, Any]:
    assert office.cells is not None
    told = evening_of(office.cells.report, office.names, office.lang, office.plan)
    words = told["words"]
    hours = told["hours"]
    return {
        "title": told["title"],
        "five": [_five(one, words) for one in told["five"]],
        "todo_title": words["todo"],
        "todo": [
            {**one, "icon": chr(one["icon"]), "done": f"{one['place']} {one['what']}" in done,
             "key": f"{one['place']} {one['what']}"}
            for one in told["todo"]
        ],
        "nothing": words["nothing"],
        "more": told["more"],
        "tomorrow": told["tomorrow-title"],
        "expected": "" if told["last"] else "≈ " + grouped(sum(one["tomorrow"] for one in hours)),
        "expected_said": words["expected"],
        "today_said": words["today"],
        "hours": [] if told["last"] else hours,
    }  # fmt: skip


def _five(one: dict[str, Any], words: dict[str, str]) -> dict[str, Any]:
    """Told, and as a share of the scale that the bar and both marks lie on."""
    share = one["form"] == "share"

    def shown(value: float | None) -> str:
        return "–" if value is None else percent(value) if share else grouped(value)

    values = [one[name] for name in ("value", "planned", "before") if one[name] is not None]
    most = 1.0 if share else max([*values, 1])
    beside = [
        f"{words[name]} {shown(one[name])}"
        for name in ("planned", "before")
        if one[name] is not None
    ]  # fmt: skip
    goal = one["planned"] if one["planned"] is not None else one["before"]
    # as it is told: 99,96 % and yesterday's 99,98 % are both 100 %
    near = 2 if share else 0
    return {
        "name": one["name"],
        "told": shown(one["value"]),
        "beside": beside,
        "value": None if one["value"] is None else one["value"] / most,
        "planned": None if one["planned"] is None else one["planned"] / most,
        "before": None if one["before"] is None else one["before"] / most,
        "short": goal is not None and round(one["value"] or 0, near) < round(goal, near),
    }
