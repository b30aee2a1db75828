"""The frame of the organizer's window: page, language, key, and why there is no hub."""

from pathlib import Path

from PySide6.QtCore import Property, QJsonValue, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.festival.plan import Plan
from kiosk.languages import LANGS, names_of
from kiosk.organizer.office import PAGES, Office
from kiosk.printable import path_text
from kiosk.trust.rehearsal import is_rehearsal
from kiosk.words import in_words, phrase
from ui.bridge.at_office import AtOffice, name_of, said
from ui.bridge.maps import for_qml
from ui.bridge.shown import Sight

QML_IMPORT_NAME = "ui.bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class Hub(AtOffice):
    """left: whoever works here ends the program."""

    pageChanged = Signal()
    langChanged = Signal()
    placeChanged = Signal()
    keyChanged = Signal()
    left = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page = Sight[str](self.pageChanged, "sticks")
        self._lang = Sight[str](self.langChanged, LANGS[0])
        self._place = Sight[dict[str, object]](self.placeChanged, {})
        self._key = Sight[dict[str, object]](self.keyChanged, {})

    def _look(self, office: Office) -> None:
        lang = office.lang
        self._lang.show(lang)
        self._key.show(
            {
                "state": office.key,
                "trouble": said(office.key_trouble, lang),
                "waiting": office.intake.waits_for_key,
            }
        )
        plan = office.plan
        self._place.show(
            {
                "festival": _called(office, plan),
                "rehearsal": _mark(office, plan),
                "day": office.held.today,
                "days": plan.days if plan else max(office.held.today, 1),
                "hub": path_text(office.path.name),
                "folder": path_text(office.folder),
                "facts": sum(seen.facts for seen in office.held.seen),
                "trouble": said(office.trouble, lang),
            }
        )
        self._page.show("trouble" if office.trouble else office.page)

    # what QML reads

    @Property(str, notify=pageChanged)
    def page(self) -> str:
        return self._page.value

    @Property(str, notify=langChanged)
    def lang(self) -> str:
        return self._lang.value

    @Property(QJsonValue, notify=placeChanged)
    def place(self) -> QJsonValue:
        return self._place.map

    @Property(QJsonValue, notify=keyChanged)
    def key(self) -> QJsonValue:
        return self._key.map

    @Property(QJsonValue, notify=pageChanged)
    def languages(self) -> QJsonValue:
        known = [(code, names_of(code)) for code in LANGS]
        return for_qml([{"code": c, "label": n.short, "name": n.own} for c, n in known])

    # what a hand asks

    @Slot(str)
    def open(self, page: str) -> None:
        if page in PAGES:
            self._ask(lambda office: office.turn_to(page))

    @Slot(str)
    def chooseLanguage(self, code: str) -> None:
        if code in LANGS:
            self._ask(lambda office: office.speak(code))

    @Slot("QVariantList")
    def drop(self, urls: list[QUrl]) -> None:
        """Files and folders, by drop or choice."""
        paths = [Path(QUrl(url).toLocalFile()) for url in urls if QUrl(url).isLocalFile()]
        if paths:
            self._ask(lambda office: office.intake.take(paths))

    @Slot(str)
    def unlock(self, passphrase: str) -> None:
        self._ask(lambda office: office.unlock(passphrase))

    @Slot()
    def again(self) -> None:
        self._ask(lambda office: office.open())

    @Slot()
    def leave(self) -> None:
        self.left.emit()


def _called(office: Office, plan: Plan | None) -> str:
    return plan.name if plan else name_of(office.names.festival, office.lang, "")


def _mark(office: Office, plan: Plan | None) -> str:
    """What stands above every page of a rehearsal; "" of a festival."""
    name = office.held.festival or (plan.name if plan else "")
    return in_words(phrase("paper.rehearsal"), office.lang) if is_rehearsal(name) else ""
