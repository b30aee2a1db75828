"""What the screens of "Who could I be?" show, as plain maps in one language."""

from base64 import urlsafe_b64encode
from collections.abc import Callable

import msgspec
from PySide6.QtCore import QCoreApplication

from kiosk.ages import BANDS, YOUNGEST
from kiosk.content.model import Area, Profession
from kiosk.interests.match import Match, Reason
from kiosk.interests.takeaway import Result, for_print, for_qr
from kiosk.station.station import Station
from kiosk.visit import discovery
from kiosk.visit.discovery import Discovery, Found
from kiosk.visit.story import State
from ui.bridge.faces.reading import Face, Reading, child
from ui.looks import children, look_of, trades

GROUPS = {"6-8": (0, 6), "9-12": (1, 7, 2), "13-17": (3, 4, 5), "18+": (8, 9)}
"""Which of the drawn children stand for an age; the grown-ups among them wear a trade."""

GROWN = ("steelmaker", "geologist", "welder")
"""Trades whose portraits stand for grown-ups, as far as they are drawn."""

STEPS = 5
"""Firmness and confidence are shown as so many dots: finer would claim more than is known."""


Near = Callable[[str], str]
"""Of a profession: the colleges near to the child, in a line; "" where none are known."""

LEARNING = ("13-17", "18+")
"""Ages that are told what to study."""

SUREST = 9
"""Nobody is told "ten times in ten"."""


class DiscoveryFaces:
    """All screens of one diagnostic in one language."""

    def __init__(self, station: Station, lang: str) -> None:
        reading = Reading(station.content, lang)
        self._say, self._picture, self._portrait = reading.say, reading.picture, reading.portrait
        self._station = station
        self._content = station.content
        self._lang = lang
        self._test = discovery.test_of(station.content)

    def age(self) -> list[Face]:
        faces = list(children())
        grown = [f"image://person/{name}" for name in GROWN if name in trades()]
        groups = {
            band: [child(faces[n % len(faces)]) for n in group] for band, group in GROUPS.items()
        }
        return [
            {"band": band, "people": grown if band == "18+" and grown else groups[band]}
            for band in BANDS
        ]

    def triad(self, now: Discovery) -> Face:
        band, guessing = now.band or YOUNGEST, now.step == "guess"
        count = discovery.guesses if guessing else discovery.asked
        made = now.guess.taps if guessing and now.guess else now.taps
        return {
            "guessing": guessing,
            "items": [self._item(item_id) for item_id in now.offered or ()],
            "number": len(made),
            "count": count(self._content, band),
        }

    def known(self, now: Discovery) -> list[Face]:
        """What both looked at: the child's picture and, where it is another one, the guessed."""
        return [
            {
                "chosen": self._item(tap.chosen),
                "guessed": self._item(guess.chosen),
                "same": guess.chosen == tap.chosen,
            }
            for guess, tap in discovery.guessed(now)
        ]

    def _item(self, item_id: str) -> Face:
        item = next(item for item in self._test.items if item.id == item_id)
        return {
            "id": item_id,
            "text": self._say(item.text),
            "picture": self._picture(item.picture),
        }

    def challenge(self, now: Discovery) -> Face:
        profession = discovery.of_challenge(now.challenge, self._content)
        table = now.table
        return {
            "kind": "".join(word.title() for word in now.challenge.split("_")),
            "trade": self._tile(profession) if profession else {},
            "playing": table is not None,
            "finished": table is not None and table.finished,
            "points": table.points if table is not None else 0,
            "of": table.of if table is not None else 0,
            "table": msgspec.to_builtins(table) if table is not None else {},
        }

    def tried(self, now: Discovery) -> list[Face]:
        return [
            self._tile(self._content.profession(profession)) | {"tried": profession in now.tried}
            for profession in now.suggested
        ]

    def found(self, now: Discovery, told: Found, face: str = "") -> Face:
        """face: the drawn one that the child picked; then it is the child who wears the trades."""
        names = self._names(told)
        people = [
            self._match(place, match, told) | self._worn(match, face)
            for place, match in enumerate(told.matches)
        ]
        return {
            "band": now.band,
            "today": self._say(self._test.words.today),
            "equal": self._say(self._test.words.equal),
            "doubt": self._say(self._test.words.doubt),
            "go": self._say(self._test.words.go),
            "many": told.many,
            "level": self._level(told),
            "interests": names,
            "tenths": min(SUREST, round(10 * told.profile.confidence)),
            "streets": [
                {"id": one.street, "name": self._street(one.street), "look": look_of(one.street),
                 "chosen": one.chosen, "shown": one.shown}
                for one in told.liked
            ],
            "people": people,
            "where": self._where(told),
            "looking": self._looking(now, told),
        }  # fmt: skip

    def takeaway(self, told: Found) -> Face:
        """The result itself as text; nothing in it points back to a record."""
        text = for_qr(self._result(told), self._test.words, self._lang)
        return {"text": text, "qr": "image://note/" + urlsafe_b64encode(text.encode()).decode()}

    def page(self, now: Discovery, told: Found, near: Near = lambda trade: "") -> str:
        """The same for paper, and from thirteen on how each profession is learnt. near: the
        colleges near to the child, where a region was touched."""
        trades = [self._content.profession(one.profession) for one in told.matches]
        learnt = [self._learnt(trade) if now.band in LEARNING else "" for trade in trades]
        places = [near(trade.id) for trade in trades]
        told_ = ["; ".join(filter(None, both)) for both in zip(learnt, places, strict=True)]
        return for_print(self._result(told), self._test.words, self._lang, told_)

    def _learnt(self, profession: Profession) -> str:
        return "; ".join(
            f"{said(f'After grade {path.after}')} → "
            f"{self._say(path.qualification)}, {said('%n year(s)', path.years[1])}"
            for path in profession.learn
        )

    def _result(self, told: Found) -> Result:
        return Result(
            interests=self._names(told),
            level=self._level(told),
            professions=[
                self._say(self._content.profession(one.profession).name) for one in told.matches
            ],
            where=self._where(told),
        )

    def _names(self, told: Found) -> list[str]:
        if told.liked:
            return [self._street(one.street) for one in told.liked]
        if not told.profile.counted or not told.matches:
            return [self._street(self._station.street)]
        names = {one.id: self._say(one.name) for one in self._test.interests}
        said = told.profile
        return [names[letter] for letter in (said.level if len(said.level) > 1 else said.leading)]

    def _level(self, told: Found) -> bool:
        if told.liked:
            shares = {one.chosen / one.shown for one in told.liked}
            return len(told.liked) > 1 and len(shares) == 1
        return bool(told.matches) and len(told.profile.level) > 1

    def _where(self, told: Found) -> str:
        """Where to go now: the first profession's area, the liked street, or this very street."""
        if told.liked:
            return self._street(told.liked[0].street)
        if told.matches:
            return self._area(self._content.profession(told.matches[0].profession))
        return self._street(self._station.street)

    def _street(self, street_id: str) -> str:
        named = {street.id: street.name for street in self._test.streets}
        named |= {street.id: street.name for street in self._content.streets()}
        return self._say(named[street_id]) if street_id in named else street_id

    def _area(self, profession: Profession) -> str:
        return self._say(self._place(profession).name)

    def _place(self, profession: Profession) -> Area:
        areas = self._content.street(profession.street).areas
        return next(area for area in areas if area.id == profession.area)

    def _masterclass(self, profession: Profession) -> Face:
        """The next one today where this trade is shown: by the festival's programme, by the pack
        where there is none."""
        around = self._station.around
        if around.programme:
            line = around.next_class(profession.street, profession.area)
            title = line.event.title if line else {}
            name = title.get(self._lang) or next(iter(title.values()), "")
            return {"at": line.clock, "name": name} if line else {}
        found = self._place(profession).next_masterclass(self._station.calendar.hour)
        return {"at": found[0], "name": self._say(found[1].name)} if found else {}

    def _tile(self, profession: Profession) -> Face:
        return {
            "id": profession.id,
            "name": self._say(profession.name),
            "picture": self._portrait(profession),
        }

    def _match(self, place: int, match: Match, told: Found) -> Face:
        """rank: 1 for the first and for all that are level with it."""
        first = place
        while first > 0 and told.matches[first - 1].level_with_next:
            first -= 1
        firm = match.firmness
        return self._tile(self._content.profession(match.profession)) | {
            "rank": first + 1,
            "level": match.level_with_next or first < place,
            "dots": -1 if firm is None else max(1, round(STEPS * firm)),
            "chosen": self._pictures(match.reasons),
        }

    def _worn(self, match: Match, face: str) -> Face:
        """Where its people are at home, and whose face looks out of its dress."""
        trade = self._content.profession(match.profession)
        worn = {"picture": child(face, trade.id)} if face else {}
        return {"look": look_of(trade.street)} | worn

    def _pictures(self, reasons: tuple[Reason, ...]) -> list[str]:
        """What was tapped that speaks for a profession: at most two pictures."""
        items = {item.id: item for item in self._test.items}
        tapped = dict.fromkeys(item_id for reason in reasons for item_id in reason.items)
        return [self._picture(items[item_id].picture) for item_id in tapped][:2]

    def _looking(self, now: Discovery, told: Found) -> Face:
        match = next((one for one in told.matches if one.profession == now.looking), None)
        if match is None:
            return {}
        profession = self._content.profession(match.profession)
        return self._match(told.matches.index(match), match, told) | {
            "hook": self._say(profession.hook),
            "reasons": self._reasons(match.reasons),
            "area": self._area(profession),
            "street": self._street(profession.street),
            "masterclass": self._masterclass(profession),
            "learn": [
                {"after": path.after, "yearsMin": path.years[0], "yearsMax": path.years[1],
                 "at": path.at}
                for path in profession.learn
            ],
        }  # fmt: skip

    def _reasons(self, reasons: tuple[Reason, ...]) -> list[Face]:
        """Each picture that was tapped is named once, with the first reason that it speaks for."""
        named: set[str] = set()
        told = []
        for reason in reasons:
            told.append(self._reason(reason, [one for one in reason.items if one not in named]))
            named.update(reason.items)
        return told

    def _reason(self, reason: Reason, tapped: list[str]) -> Face:
        items = {item.id: item for item in self._test.items}
        names = {("interest", one.id): one.name for one in self._test.interests}
        names |= {("object", one.id): one.name for one in self._test.objects}
        named = names.get((reason.kind, reason.id))
        name = self._street(reason.id) if reason.kind == "street" else ""
        return {
            "kind": reason.kind,
            "name": self._say(named) if named else name,
            "items": [self._say(items[item_id].text) for item_id in tapped],
            "chosen": bool(reason.items),
        }


def said(source: str, count: int = -1) -> str:
    """In the words that Why.qml has for it."""
    return QCoreApplication.translate("Why", source, "", count)


def found(station: Station, state: State) -> Found | None:
    """The result of the diagnostic under way; None where there is none."""
    now = state.discovery
    if now is None or now.step != "result":
        return None
    return discovery.found(now, station.content, state.streets)
