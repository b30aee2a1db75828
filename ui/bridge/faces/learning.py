"""Where a profession is learned, as plain maps in one language."""

from datetime import date

from kiosk.content.learning import Offer, nearest, told
from kiosk.content.model import Profession
from kiosk.languages import names_of
from kiosk.regions import regions
from kiosk.texts import Text
from ui.bridge.faces.reading import Face, Reading


class LearningFaces:
    def __init__(self, reading: Reading) -> None:
        self._content, self._say, self._lang = reading.content, reading.say, reading.lang
        self._portrait = reading.portrait

    def where(self, trade: str, home: str, today: date) -> Face:
        """home: the region that was touched, "" before that."""
        profession, offers = self._content.profession(trade), self._content.offers(trade)
        taught = {one.region for one in told(offers, today)}
        return {
            "name": self._say(profession.name),
            "portrait": self._portrait(profession),
            "home": home,
            "homeName": self._say(regions()[home].short) if home else "",
            "regions": [
                {"id": id_, "name": self._say(one.short), "column": one.tile[0],
                 "row": one.tile[1], "taught": id_ in taught}
                for id_, one in regions().items()
            ],
            "colleges": self.near(trade, home, today),
            "grownUps": self._grown_ups(profession, today),
        }  # fmt: skip

    def near(self, trade: str, home: str, today: date) -> list[Face]:
        """The nearest colleges; none before a region was touched."""
        if not trade or not home:
            return []
        return [
            self._college(one, home) for one in nearest(self._content.offers(trade), home, today)
        ]

    def _college(self, one: Offer, home: str) -> Face:
        region = "" if one.region == home else self._say(regions()[one.region].short)
        return {
            "name": self._said(one.name),
            "place": ", ".join(filter(None, (self._said(one.town), region))),
            "after": one.after or 0,
            "months": one.months or 0,
            "free": one.free_places or 0,
            "hostel": bool(one.hostel),
            "dual": bool(one.dual),
            "languages": ", ".join(
                names_of(code.strip()).own for code in one.language.split(",") if code.strip()
            ),
            "admission": one.admission,
            "web": one.web.removeprefix("https://").removeprefix("http://"),
            "source": one.source,
            "until": f"{one.valid_until:%d.%m.%Y}" if one.valid_until else "",
        }

    def _grown_ups(self, profession: Profession, today: date) -> Face:
        """Pay and grants only with their source, and not past their date."""
        until = profession.money_until
        holds = bool(profession.money_source) and until is not None and until >= today
        return {
            "text": self._say(profession.grown_ups) if profession.grown_ups else "",
            "pay": self._say(profession.pay) if holds and profession.pay else "",
            "grants": self._say(profession.grants) if holds and profession.grants else "",
            "source": profession.money_source if holds else "",
            "until": f"{until:%d.%m.%Y}" if holds and until else "",
        }

    def _said(self, text: Text) -> str:
        """A name in this language, else in one that it has."""
        return text.get(self._lang) or next((one for one in text.values() if one), "")
