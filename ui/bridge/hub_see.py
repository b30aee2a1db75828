"""The numbers: a question, the filters that all charts obey, figures and charts."""

from collections.abc import Callable
from typing import Any

import msgspec
from PySide6.QtCore import Property, QJsonValue, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.languages import LANGS, names_of
from kiosk.organizer.choice import QUESTIONS, Choice
from kiosk.organizer.office import Office
from kiosk.organizer.see import see
from kiosk.organizer.seen import Seen, days_of, streets_of
from kiosk.words import in_words, phrase
from ui.bridge.at_office import AtOffice, name_of
from ui.bridge.shown import Sight

QML_IMPORT_NAME = "ui.bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class HubSee(AtOffice):
    seenChanged = Signal()
    filtersChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._seen = Sight[Any](self.seenChanged, None)
        self._filters = Sight[dict[str, Any]](self.filtersChanged, {})

    def _look(self, office: Office) -> None:
        if office.page != "see":
            return
        key = (office.version, id(office.plan), office.lang, office.choice)
        self._filters.follow(key, lambda: _filters(office))
        self._seen.follow(key, lambda: _page(office))

    @Property(QJsonValue, notify=seenChanged)
    def seen(self) -> QJsonValue:
        return self._seen.map

    @Property(QJsonValue, notify=filtersChanged)
    def filters(self) -> QJsonValue:
        return self._filters.map

    @Slot(str)
    def ask(self, question: str) -> None:
        self._choose(lambda choice: choice.ask(question))

    @Slot(str, str)
    def choose(self, what: str, value: str) -> None:
        """what: "day", "against", "street", "beside" or "lang"; value: "" = all, or none."""
        number = int(value) if value.isdecimal() and len(value) < 10 else 0
        deeds: dict[str, Callable[[Choice], Choice]] = {
            "day": lambda choice: choice.on(number),
            "against": lambda choice: choice.with_day(number or choice.against),
            "street": lambda choice: choice.at(value),
            "beside": lambda choice: choice.with_street(value or choice.beside),
            "lang": lambda choice: choice.speaking(value),
        }
        if what in deeds:
            self._choose(deeds[what])

    def _choose(self, deed: Callable[[Choice], Choice]) -> None:
        self._ask(lambda office: office.choose(deed(office.choice)))


def _page(office: Office) -> dict[str, Any] | None:
    if office.cells is None:
        return None
    seen = Seen(office.cells, office.choice, office.names, office.lang, office.plan, office.places)
    page: dict[str, Any] = msgspec.to_builtins(see(seen))
    return page


def _filters(office: Office) -> dict[str, Any]:
    """What may be chosen, each with what is chosen now."""
    if office.cells is None:
        return {"questions": [], "pickers": []}
    choice, lang = office.choice, office.lang

    def say(key: str, **values: object) -> str:
        return in_words(phrase(f"see.{key}", **values), lang)

    days = [(str(day), say("day", n=day)) for day in days_of(office.cells)]
    known = streets_of(office.cells, office.names)
    streets = [(one, name_of(office.names.streets.get(one), lang, one)) for one in known]
    langs = [(one, names_of(one).own) for one in LANGS]
    pickers = [_picker("day", str(choice.day or ""), say("all days"), days)]
    if choice.day and choice.question == "came":
        others = [one for one in days if one[0] != str(choice.day)]
        against = str(choice.against or "")
        pickers.append(_picker("against", against, say("compare day"), others))
    pickers.append(_picker("street", choice.street, say("all streets"), streets))
    if choice.street and choice.question == "came":
        others = [one for one in streets if one[0] != choice.street]
        pickers.append(_picker("beside", choice.beside, say("compare street"), others))
    pickers.append(_picker("lang", choice.lang, say("all languages"), langs))
    return {
        "question": choice.question,
        "questions": [{"id": one, "name": say(f"ask {one}")} for one in QUESTIONS],
        "pickers": pickers,
    }


def _picker(what: str, now: str, none: str, options: list[tuple[str, str]]) -> dict[str, Any]:
    every = [("", none), *options]
    named = dict(every)
    return {
        "what": what,
        "now": now,
        "told": named.get(now, none),
        "options": [{"id": id_, "name": name} for id_, name in every],
    }
