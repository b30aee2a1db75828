"""Sticks poured in, and the board of all stations."""

from collections import Counter
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Property, QJsonValue, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.hub.branches import in_short
from kiosk.organizer.board import State, Tile
from kiosk.organizer.choosing import Choosing
from kiosk.organizer.fetching import fetch_text, save_fetch
from kiosk.organizer.office import Office
from kiosk.organizer.pouring import Pouring
from kiosk.outputs import Unwritable
from kiosk.printable import path_text
from kiosk.words import message, phrase
from ui.bridge.at_office import AtOffice, clock_of, name_of, said
from ui.bridge.shown import Sight
from ui.looks import look_of
from ui.paper import print_page

QML_IMPORT_NAME = "ui.bridge"
QML_IMPORT_MAJOR_VERSION = 1

ACROSS = 5
"""Tiles in a row of the board."""

STATES: tuple[State, ...] = ("in", "part", "missing", "fork", "revoked")

SHOWN_LINES = 200


@QmlElement
@QmlSingleton
class HubBoard(AtOffice):
    boardChanged = Signal()
    pouringChanged = Signal()
    linesChanged = Signal()
    savedChanged = Signal()
    sidesChanged = Signal()
    choosingChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board = Sight[dict[str, Any]](self.boardChanged, {"rows": [], "counts": []})
        self._pouring = Sight[Any](self.pouringChanged, None)
        self._lines = Sight[list[dict[str, Any]]](self.linesChanged, [])
        self._saved = Sight[str](self.savedChanged, "")
        self._choosing = Sight[dict[str, Any]](self.choosingChanged, {"folder": ""})
        self._sides = Sight[dict[str, Any]](self.sidesChanged, {"station": ""})

    def _look(self, office: Office) -> None:
        lang, told = office.lang, office.intake.pouring
        reading = told.station if told is not None and not told.ended else ""
        key = (office.version, id(office.plan), lang, reading)
        self._board.follow(key, lambda: _board(office, reading))
        self._sides.show(_sides(office))
        self._choosing.show(_choosing(office))
        self._pouring.show(None if told is None else _pouring(told))
        count = sum(len(one.lines) for one in office.intake.pourings)
        self._lines.follow(
            (count, lang),
            lambda: [
                {
                    "station": line.station,
                    "state": line.state,
                    "said": said(line.said, lang),
                    "new": line.new,
                    "when": clock_of(line.utc_ms),
                }
                for line in office.intake.lines[:SHOWN_LINES]
            ],
        )

    @Property(QJsonValue, notify=boardChanged)
    def board(self) -> QJsonValue:
        return self._board.map

    @Property(QJsonValue, notify=pouringChanged)
    def pouring(self) -> QJsonValue:
        return self._pouring.map

    @Property(QJsonValue, notify=linesChanged)
    def lines(self) -> QJsonValue:
        return self._lines.map

    @Property(str, notify=savedChanged)
    def saved(self) -> str:
        return self._saved.value

    @Property(QJsonValue, notify=sidesChanged)
    def sides(self) -> QJsonValue:
        return self._sides.map

    @Property(QJsonValue, notify=choosingChanged)
    def choosing(self) -> QJsonValue:
        return self._choosing.map

    @Slot(str, int)
    def choose(self, deed: str, number: int) -> None:
        """deed: "open", "press" the entry of this number, "up", "take" or "close"."""
        deeds: dict[str, Callable[[Choosing], None]] = {
            "open": Choosing.open,
            "press": lambda choosing: choosing.press(number),
            "up": Choosing.up,
            "take": Choosing.take,
            "close": Choosing.close,
        }
        if deed in deeds:
            self._ask(lambda office: deeds[deed](office.choosing))

    @Slot(str)
    def openSides(self, station: str) -> None:
        """The branches of a journal that went on twice; "" closes them."""
        self._ask(lambda office: office.sides.open(station))

    @Slot(str)
    def adopt(self, name: str) -> None:
        self._ask(lambda office: office.sides.adopt(name))

    @Slot()
    def save(self) -> None:
        """What is still to be fetched, as a file beside the hub."""
        office = self._office
        if office is None:
            return
        try:
            file = save_fetch(office.path.parent, office.tiles(), office.lang)
            told: str = phrase("organizer.saved", file=file)
        except Unwritable as error:
            told = message(error)
        self._saved.show(said(told, office.lang))

    @Slot()
    def print(self) -> None:
        """On the laptop's own printer; where there is none it is saved."""
        from PySide6.QtPrintSupport import QPrinterInfo

        office = self._office
        printer = QPrinterInfo.defaultPrinterName()
        if office is None or not printer:
            self.save()
        elif print_page(fetch_text(office.tiles(), office.lang), printer):
            self._saved.show(said(phrase("organizer.printed", printer=printer), office.lang))


def _pouring(told: Pouring) -> dict[str, Any]:
    whole = (max(told.file - 1, 0) + told.at) / told.files if told.files else 0.0
    return {
        "where": told.where,
        "stick": told.stick,
        "station": told.station,
        "file": told.file,
        "files": told.files,
        "share": 1.0 if told.ended else round(whole, 3),
        "ended": told.ended,
        "new": sum(line.new for line in told.lines),
        "good": all(line.state in ("in", "fork") for line in told.lines),
    }


def _choosing(office: Office) -> dict[str, Any]:
    told = office.choosing
    return {
        "folder": path_text(told.folder) if told.folder else "",
        "unread": told.unread,
        "busy": office.busy,
        "entries": [{"name": path_text(e.path.name), "folder": e.folder} for e in told.entries],
    }


def _sides(office: Office) -> dict[str, Any]:
    lang = office.lang
    return {
        "station": office.sides.station,
        "trouble": said(office.sides.trouble, lang),
        "rows": [
            {"name": one.name, "adopted": one.adopted, "said": said(in_short(one), lang)}
            for one in office.sides.shown
        ],
    }


def _board(office: Office, reading: str) -> dict[str, Any]:
    tiles, lang = office.tiles(), office.lang
    by_street: dict[str, list[Tile]] = {}
    for tile in tiles:
        by_street.setdefault(_row_of(tile), []).append(tile)
    newest = max((tile.news for tile in tiles), default=0)
    order = [*office.names.streets, *by_street]
    rows = []
    for street in dict.fromkeys(one for one in order if one in by_street):
        some = by_street[street]
        for at in range(0, len(some), ACROSS):
            tiled = [_tile(one, office, reading, newest) for one in some[at : at + ACROSS]]
            rows.append(
                {
                    "street": street,
                    "name": "" if at else name_of(office.names.streets.get(street), lang, street),
                    "look": look_of(street) if street not in ("", DESKS) else "",
                    "tiles": tiled,
                }
            )
    counts = Counter(tile.state for tile in tiles)
    return {
        "rows": rows,
        "counts": [{"state": state, "n": counts[state]} for state in STATES if counts[state]],
        "all": len(tiles),
        "in": counts["in"],
        "fetch": [said(tile.fetch, lang) for tile in tiles if tile.fetch],
    }


DESKS = "desks"
"""The row of what stands in no street."""


def _row_of(tile: Tile) -> str:
    return tile.street or (DESKS if tile.id.startswith("D") else "")


def _tile(tile: Tile, office: Office, reading: str, newest: int) -> dict[str, Any]:
    area = office.names.areas.get((tile.street, tile.area))
    return {
        "id": tile.id,
        "name": name_of(area, office.lang, tile.area),
        "state": "pour" if reading and reading == tile.id else tile.state,
        "share": tile.share,
        "last": tile.last,
        "day": tile.day,
        "seen": clock_of(tile.utc_ms) if tile.utc_ms else "",
        "note": said(tile.note, office.lang),
        "sides": tile.sides,
        "news": tile.news,
        "behind": tile.news < newest,
        "fetch": said(tile.fetch, office.lang),
    }
