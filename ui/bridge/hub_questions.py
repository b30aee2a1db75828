"""Questions looked at: rows with their intervals, and one opened as a child sees it."""

from typing import Any

from PySide6.QtCore import Property, QJsonValue, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlSingleton

from kiosk.languages import LANGS, names_of
from kiosk.organizer.looked import Looked, Option
from kiosk.organizer.office import Office
from kiosk.words import in_words, phrase
from ui.bridge.at_office import AtOffice, name_of
from ui.bridge.shown import Sight

QML_IMPORT_NAME = "ui.bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlSingleton
class HubQuestions(AtOffice):
    listedChanged = Signal()
    openedChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._flagged = False
        self._chosen = ""
        self._spoken = ""
        self._listed = Sight[dict[str, Any]](self.listedChanged, {})
        self._opened = Sight[Any](self.openedChanged, None)

    def _look(self, office: Office) -> None:
        if office.page != "questions":
            return
        rows = [one for one in office.looked if one.flags or not self._flagged]
        key = (office.version, office.lang, self._flagged)
        self._listed.follow(
            key,
            lambda: {
                "rows": [_row(one, office) for one in rows],
                "flagged": sum(bool(one.flags) for one in office.looked),
                "only": self._flagged,
            },
        )
        chosen = next((one for one in rows if one.id == self._chosen), rows[0] if rows else None)
        if chosen is None:
            self._opened.show(None)
            return
        spoken = self._spoken or (chosen.gap.weak if chosen.gap else office.lang)
        self._opened.follow((*key, chosen.id, spoken), lambda: _opened(chosen, office, spoken))

    @Property(QJsonValue, notify=listedChanged)
    def listed(self) -> QJsonValue:
        return self._listed.map

    @Property(QJsonValue, notify=openedChanged)
    def opened(self) -> QJsonValue:
        return self._opened.map

    @Slot(str)
    def open(self, id_: str) -> None:
        self._chosen, self._spoken = id_, ""
        self.refresh()

    @Slot(str)
    def speak(self, lang: str) -> None:
        """The language in which the opened question is shown."""
        self._spoken = lang if lang in LANGS else ""
        self.refresh()

    @Slot(bool)
    def only(self, flagged: bool) -> None:
        self._flagged = flagged
        self.refresh()


def _text(one: Looked, office: Office, lang: str) -> str:
    asked = office.asked.get(one.id)
    return name_of(asked.question.text if asked else None, lang, one.id)


def _row(one: Looked, office: Office) -> dict[str, Any]:
    lang = office.lang
    return {
        "id": one.id,
        "text": _text(one, office, lang),
        "street": one.street,
        "n": one.n,
        "chance": one.chance,
        "flags": [in_words(phrase(f"looked.{flag}"), lang) for flag in one.flags],
        "marks": [
            {
                "lang": spoken.lang,
                "label": names_of(spoken.lang).short,
                "n": spoken.n,
                "share": spoken.right.share,
                "low": spoken.right.low,
                "high": spoken.right.high,
                "compared": spoken.compared,
            }
            for spoken in one.spoken
        ],
    }


def _opened(one: Looked, office: Office, spoken: str) -> dict[str, Any]:
    asked = office.asked.get(one.id)
    question = asked.question if asked else None
    picture = question.picture if question else None
    return {
        "id": one.id,
        "street": one.street,
        "quiz": name_of(office.names.rounds.get(one.quiz), office.lang, one.quiz),
        "spoken": spoken,
        "text": _text(one, office, spoken),
        "picture": f"image://pack/{picture}" if picture else "",
        "langs": [
            {"code": mark.lang, "label": names_of(mark.lang).short, "n": mark.n}
            for mark in one.spoken
        ],
        "texts": [
            {"label": names_of(lang).short, "text": _text(one, office, lang)} for lang in LANGS
        ],
        "options": [_option(option, one, office, spoken) for option in one.options],
        "gap": _gap(one, office.lang),
        "left": _left(one, office.lang),
    }


def _option(option: Option, one: Looked, office: Office, lang: str) -> dict[str, Any]:
    asked = office.asked.get(one.id)
    card = asked.question.choice(option.id) if asked else None
    picture = card.picture if card else None
    return {
        "id": option.id,
        "right": option.right,
        "text": _said(option.id, lang) or name_of(card.text if card else None, lang, option.id),
        "picture": f"image://pack/{picture}" if picture else "",
        "shares": [option.share.get(mark.lang) for mark in one.spoken],
    }


def _said(id_: str, lang: str) -> str:
    """What a child reads on the two cards of a question that is true or false."""
    return in_words(phrase(f"looked.{id_}"), lang) if id_ in ("true", "false") else ""


def _left(one: Looked, lang: str) -> str:
    left, n = one.left
    share = round(100 * left / n) if n else 0
    return in_words(phrase("looked.left", left=left, n=n, share=share), lang)


def _gap(one: Looked, lang: str) -> str:
    if one.gap is None:
        return ""
    said = phrase(
        "looked.gap",
        weak=names_of(one.gap.weak).own,
        strong=names_of(one.gap.strong).own,
        low=round(one.gap.low * 100),
        high=round(one.gap.high * 100),
    )
    return in_words(said, lang)
