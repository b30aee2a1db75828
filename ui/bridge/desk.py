"""The desk's face: what Desk shows, and what a key or a touch asks of the table."""

from collections.abc import Callable
from typing import Any, get_args

import msgspec
from PySide6.QtCore import Property, QJsonValue, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.desk.sheet import Kind
from kiosk.desk.stock import shelves
from kiosk.desk.stream import BY_HAND
from kiosk.desk.table import Asks, Table
from kiosk.languages import LANGS, names_of
from kiosk.texts import Text
from kiosk.words import in_words
from ui.bridge.filling import Filling
from ui.bridge.maps import for_qml
from ui.bridge.shown import Shown, Sight

QML_IMPORT_NAME = "ui.bridge"
QML_IMPORT_MAJOR_VERSION = 1

KINDS = {"handed": "green", "trial": "blue"}
"""The field's colour by result; whatever else is amber."""

SOUNDS = {"green": "right", "blue": "touch", "amber": "not-yet"}


class Keeper(msgspec.Struct, frozen=True):
    """What is typed and not yet decided. code: by hand, as far as it is typed."""

    code: str = ""
    asks: str = ""
    digits: int = 0
    refused: bool = False
    wait_s: int = 0


@QmlElement
@QmlSingleton
class Desk(Shown):
    """Without a table it shows that nothing is there. left: the keeper ends the program."""

    pageChanged = Signal()
    langChanged = Signal()
    toldChanged = Signal()
    keeperChanged = Signal()
    shelvesChanged = Signal()
    sheetChanged = Signal()
    placeChanged = Signal()
    exportChanged = Signal()
    left = Signal()
    started = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table: Table | None = None
        self._page = Sight(self.pageChanged, "shut")
        self._lang = Sight[str](self.langChanged, LANGS[0])
        self._told = Sight[Any](self.toldChanged, None)
        self._keeper = Sight(self.keeperChanged, Keeper())
        self._shelves = Sight[Any](self.shelvesChanged, [])
        self._sheet = Sight[Any](self.sheetChanged, None)
        self._place = Sight[Any](self.placeChanged, {})
        self._filling = Filling(self, self.exportChanged)

    def begin(self, table: Table, lang: str) -> None:
        """Give the bridge its table; called once, before QML loads."""
        self._table = table
        self._lang.value = lang

    def look(self) -> None:
        if self._table is not None:
            self._look(self._table)

    def _look(self, table: Table) -> None:
        """The page's own data first, then the page."""
        lang, desk, told = self._lang.value, table.desk, table.told
        before = self._told.value
        self._told.follow((told, lang), lambda: self._face(table))
        if told is not None and (before is None or before["at"] != told.at_ms):
            self.heard.emit(SOUNDS[self._told.value["kind"]])
        # a scanner's letters are no sight for anybody
        code = table.stream.typed if len(table.stream.typed) <= BY_HAND else ""
        wait_s = -(-desk.pin_wait_ms // 1000)
        self._keeper.show(Keeper(code, table.asks, len(table.pad.typed), table.refused, wait_s))
        now = f"{desk.calendar.now:%H:%M}"
        stock = tuple(shelves(desk))
        self._shelves.follow((stock, lang), lambda: [self._shelf(one._asdict()) for one in stock])
        sheet = table.sheet
        key = (sheet.kind, sheet.chosen, *sheet.pieces.values()) if sheet else None
        self._sheet.follow((key, lang), lambda: self._sheet_face(table))
        kit = desk.machine.kit
        self._place.show(
            {
                "id": kit.holder.station,
                "festival": kit.festival,
                "day": desk.day,
                "days": desk.calendar.days,
                "now": now,
                "handed": desk.ledger.today.total(),
                "trouble": self._trouble(table),
                "book": self._book(table),
                "taken": len(desk.taken.keys) if desk.taken else -1,
                "passed": in_words(desk.machine.passed or "", lang),
            }
        )
        self._page.show(table.page)

    def _face(self, table: Table) -> dict[str, Any] | None:
        told = table.told
        if told is None:
            return None
        answer, desk = told.answer, table.desk
        kind = "blue" if told.back else KINDS.get(answer.result, "amber")
        today = desk.calendar.now.date()
        when = answer.when
        clock = (
            ""
            if when is None
            else f"{when:%H:%M}"
            if when.date() == today
            else f"{when:%d.%m %H:%M}"
        )
        return {
            "at": told.at_ms,
            "kind": kind,
            "result": "back" if told.back else answer.result,
            "why": answer.why,
            "desk": f"D{answer.desk:02}",
            "station": answer.station,
            "day": answer.day,
            "when": clock,
            "pin": answer.pin,
            "undo": table.can_undo,
            "soon": told.soon,
        } | self._prize(answer.prize)

    def _prize(self, prize: str) -> dict[str, str]:
        known = self._table.desk.prize(prize) if self._table else None
        if known is None:
            return {"id": prize, "name": prize, "picture": ""}
        picture = f"image://pack/{known.picture}" if known.picture else ""
        return {"id": prize, "name": self._said(known.name), "picture": picture}

    def _said(self, text: Text) -> str:
        return text[self._lang.value]

    def _shelf(self, shelf: dict[str, Any]) -> dict[str, Any]:
        return shelf | self._prize(shelf["prize"])

    def _sheet_face(self, table: Table) -> dict[str, Any] | None:
        sheet = table.sheet
        if sheet is None:
            return None
        left = table.desk.stock
        rows = [
            self._prize(prize) | {"pieces": pieces, "left": left.get(prize, 0)}
            for prize, pieces in sheet.pieces.items()
        ]
        return {"kind": sheet.kind, "chosen": sheet.chosen, "must": sheet.must, "rows": rows}

    def _book(self, table: Table) -> str:
        """How the second copy of the book stands: "kept", "wanted" = the old one, what is wrong."""
        desk = table.desk
        state = desk.book.state if desk.book else ""
        waits = desk.needs_book and state in ("", "kept", "missing", "old")
        return "wanted" if waits else state

    def _trouble(self, table: Table) -> str:
        trouble = table.desk.machine.trouble
        return in_words(trouble.sentence, self._lang.value) if trouble else ""

    @property
    def face(self) -> dict[str, Any] | None:
        """Of the answer that is shown."""
        found: dict[str, Any] | None = self._told.value
        return found

    # what QML reads

    @Property(str, notify=pageChanged)
    def page(self) -> str:
        return self._page.value

    @Property(str, notify=langChanged)
    def lang(self) -> str:
        return self._lang.value

    @Property(QJsonValue, notify=toldChanged)
    def told(self) -> QJsonValue:
        return self._told.map

    @Property(str, notify=keeperChanged)
    def typed(self) -> str:
        return self._keeper.value.code

    @Property(str, notify=keeperChanged)
    def asks(self) -> str:
        return self._keeper.value.asks

    @Property(int, notify=keeperChanged)
    def digits(self) -> int:
        return self._keeper.value.digits

    @Property(bool, notify=keeperChanged)
    def refused(self) -> bool:
        return self._keeper.value.refused

    @Property(int, notify=keeperChanged)
    def waitS(self) -> int:
        return self._keeper.value.wait_s

    @Property(QJsonValue, notify=shelvesChanged)
    def shelves(self) -> QJsonValue:
        return self._shelves.map

    @Property(QJsonValue, notify=sheetChanged)
    def sheet(self) -> QJsonValue:
        return self._sheet.map

    @Property(QJsonValue, notify=placeChanged)
    def place(self) -> QJsonValue:
        return self._place.map

    @Property(QJsonValue, notify=exportChanged)
    def export(self) -> QJsonValue:
        """How the stick stands that is being filled."""
        return self._filling.map

    @Property(QJsonValue, notify=started)
    def languages(self) -> QJsonValue:
        known = [(code, names_of(code)) for code in LANGS]
        return for_qml([{"code": c, "label": n.short, "name": n.own} for c, n in known])

    # what a key or a touch asks

    def type(self, letters: str) -> None:
        self._ask(lambda table: table.type(letters))

    def takes_digits(self) -> bool:
        """Whether digits alone are asked for now."""
        return self._page.value in ("pin", "sheet")

    def wants_enter(self) -> bool:
        """Whether Enter ends what was typed or scanned, whatever button the keys stand on."""
        return self._table is not None and self._table.wants_enter

    @Slot()
    def enter(self) -> None:
        self._ask(lambda table: table.enter())

    @Slot()
    def erase(self) -> None:
        self._ask(lambda table: table.erase())

    @Slot(str)
    def press(self, digit: str) -> None:
        self.type(digit)

    @Slot()
    def next(self) -> None:
        self._ask(lambda table: table.next())

    @Slot(str)
    def ask(self, what: str) -> None:
        if what in get_args(Asks):
            self._ask(lambda table: table.ask(what))

    @Slot()
    def cancel(self) -> None:
        self._ask(lambda table: table.cancel())

    @Slot(int)
    def confirmDay(self, day: int) -> None:
        self._ask(lambda table: table.confirm_day(day))

    @Slot(str)
    def writeDown(self, kind: str) -> None:
        if kind in get_args(Kind):
            self._ask(lambda table: table.write_down(kind))

    @Slot(str)
    def choose(self, prize: str) -> None:
        self._ask(lambda table: table.choose(prize))

    @Slot()
    def finish(self) -> None:
        self._ask(lambda table: table.finish())

    @Slot(str)
    def chooseLanguage(self, code: str) -> None:
        if code in LANGS:
            self._lang.show(code)
            self.refresh()

    @Slot()
    def fill(self) -> None:
        """What this desk knows goes onto the stick, sealed; a closed desk alone has the time."""
        if self._table is not None and self._page.value == "shut":
            desk = self._table.desk
            with desk.machine.guarded():
                self._filling.begin(desk.export, desk.machine.guarded, self._fed)

    def _fed(self) -> None:
        if not self._filling.busy:
            self.refresh()

    @Slot()
    def leave(self) -> None:
        """Only a closed desk is left so."""
        if self._page.value in ("shut", "trouble"):
            self.left.emit()

    def _ask(self, deed: Callable[[Table], Any]) -> None:
        if self._table is not None:
            deed(self._table)
            self.refresh()
