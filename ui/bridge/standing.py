"""What stands at a station whoever plays: its screen, its languages, its trouble."""

from PySide6.QtCore import Property, QJsonValue, QObject, Signal, Slot

from kiosk.languages import LANGS, names_of
from kiosk.machine.trouble import Trouble
from kiosk.words import in_words
from ui.bridge.maps import for_qml
from ui.bridge.shown import AtStation, Sight

TROUBLES = 8
"""What fits on a screen; all of them stand on the terminal."""


class Standing(AtStation):
    """px_per_mm: of the screen; set before QML loads."""

    screenChanged = Signal()
    langChanged = Signal()
    started = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._trouble: Trouble | None = None
        self._screen = Sight(self.screenChanged, "Trouble")
        self._lang = Sight(self.langChanged, "kk")
        self.px_per_mm = 2.02

    def begin_trouble(self, trouble: Trouble) -> None:
        """Nothing but a sentence can be shown; before QML loads, and when it is another one."""
        self._trouble = trouble
        self.screenChanged.emit()

    @Property(QJsonValue, notify=started)
    def languages(self) -> QJsonValue:
        codes = self._kiosk.content.festival.languages if self._kiosk else LANGS
        return for_qml(
            [
                {"code": code, "label": names_of(code).short, "name": names_of(code).own}
                for code in codes
            ]
        )

    @Property(str, notify=screenChanged)
    def screen(self) -> str:
        return self._screen.value

    @Property(str, notify=langChanged)
    def lang(self) -> str:
        return self._lang.value

    @Property(str, notify=langChanged)
    def festivalName(self) -> str:
        return self._kiosk.content.festival.name[self._lang.value] if self._kiosk else ""

    @Property(bool, notify=started)
    def demo(self) -> bool:
        return self._kiosk.machine.demo if self._kiosk else False

    @Property(str, notify=screenChanged)
    def installPin(self) -> str:
        return self._kiosk.machine.first_pin if self._kiosk else ""

    @Property(QJsonValue, notify=screenChanged)
    def trouble(self) -> QJsonValue:
        now = self._kiosk.trouble if self._kiosk else self._trouble
        trouble = now or Trouble("")
        lang = self._kiosk.lang if self._kiosk else trouble.lang
        sentence, *more = (in_words(one, lang) for one in (trouble.sentence, *trouble.more))
        return for_qml({"title": "", "sentence": sentence, "more": "\n".join(more[:TROUBLES])})

    @Property(float, notify=started)
    def pxPerMm(self) -> float:
        return self.px_per_mm

    @Slot()
    def pinNoted(self) -> None:
        self._ask(lambda kiosk: kiosk.machine.note_pin())
