"""Papers for the hall, set by typst: the passport, a guide's half page, the areas' cards, desks'
test sheets, the list of stations. None has a PIN, a key or a kit's code on it."""

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from fonticon_mdi7 import MDI7

from kiosk.content.content import Content
from kiosk.festival.cards import HUES
from kiosk.festival.folder import Festival
from kiosk.festival.skyline import look_of
from kiosk.festival.trying import trials
from kiosk.reports.paper import set_page
from kiosk.reports.pictures import qr_svg, sign_svg
from kiosk.station.way import blocks
from kiosk.texts import Text
from kiosk.trust.hall import Hall, Point
from kiosk.trust.rehearsal import is_rehearsal
from kiosk.visit.signs import WINDOWS, shape_of
from kiosk.words import phrase, table

SPOKEN = ("kk", "ru", "en")
PARTS = ("point", "question", "answer", "safety")
"""Of a guide's card, beside what is said."""

HINT, SHOWN = "#D8CDBA", "#1B2440"
"""A sign in a window that is still to be filled, and one that is not."""

ICONS = {
    "desk": "gift",
    "stage": "drama_masks",
    "toilet": "human_male_female",
    "exit": "exit_run",
    "first-aid": "medical_bag",
    "lift": "elevator_passenger",
    "lost-children": "human_child",
    "station": "",
}


class Paper(NamedTuple):
    """A file beside the cards."""

    name: str
    made: bytes


def papers(
    festival: Festival,
    content: Content,
    hall: Hall,
    tell: Callable[[float], None] = lambda done: None,
) -> Iterator[Paper]:
    """One after the other. tell: the share that is done, 0 .. 1. Raises NoTypst."""
    wanted = (
        ("passport.pdf", "passport", passport_data(festival, content, hall)),
        ("guides.pdf", "guides", guides_data(festival)),
        ("areas.pdf", "areas", areas_data(festival, content)),
        ("desks.pdf", "desks", desks_data(festival, content)),
        ("stations.pdf", "stations", stations_data(festival, content)),
    )
    made = [one for one in wanted if one[1] != "areas" or one[2]["cards"]]
    for n, (name, page, told) in enumerate(made, start=1):
        pictures = told.pop("pictures", {})
        yield Paper(name, set_page(page, told, pictures))
        tell(n / len(made))


NAMES = ("passport.pdf", "guides.pdf", "areas.pdf", "desks.pdf", "stations.pdf")
"""areas.pdf only where the pack has guides' cards."""


def _common(festival: Festival, title: str) -> dict[str, Any]:
    words = {name: dict.fromkeys(SPOKEN, "") | _plain(said) for name, said in _table().items()}
    named = festival.plan.name
    tried = _plain(table("paper")["rehearsal"]) if is_rehearsal(named) else {}
    return {
        "title": title,
        "lang": "kk",
        "rehearsal": " · ".join(tried.values()),
        "said": words,
        "words": {},
        "lit_of": {},
        "name": named,
    }


def _table() -> dict[str, Any]:
    return table("handouts")


def _plain(said: Any) -> dict[str, str]:
    return {lang: str(said[lang]) for lang in SPOKEN}


def passport_data(festival: Festival, content: Content, hall: Hall) -> dict[str, Any]:
    """What the passport is filled with; "pictures": files by name."""
    streets = content.streets()[:WINDOWS]
    looks = {street.id: look_of(street.id) for street in content.streets()}
    windows = [
        {
            "name": _names(street.name),
            "look": looks[street.id],
            "hue": HUES[looks[street.id]],
            "sign": f"sign-{shape_of(place)}.svg",
        }
        for place, street in enumerate(streets)
    ]
    pictures = {
        f"sign-{shape_of(place)}.svg": sign_svg(shape_of(place), HINT)
        for place in range(len(streets))
    }
    told = _common(festival, str(phrase("handouts.passport")))
    drawing = f"hall.{hall.suffix}" if hall.drawing else ""
    if drawing:
        pictures[drawing] = hall.drawing
    return told | {
        "lit_of": dict.fromkeys(looks.values(), 0),
        "windows": windows,
        "count": len(windows),
        "map": {
            "width": hall.width,
            "height": hall.height,
            "drawing": drawing,
            "blocks": [
                {"x": one.left, "y": one.top, "width": one.right - one.left,
                 "height": one.bottom - one.top, "look": looks[one.street],
                 "hue": HUES[looks[one.street]]}
                for one in ([] if drawing else blocks(hall)) if one.street in looks
            ],
            "points": [_point(one) for one in hall.points if ICONS.get(one.kind)],
        },
        "places": {kind: [_plain(_table()[f"place-{kind}"])[lang] for lang in SPOKEN]
                   for kind in ICONS if ICONS[kind]},
        "kinds": [
            {"kind": kind, "icon": _glyph(ICONS[kind])}
            for kind in ICONS if ICONS[kind] and any(one.kind == kind for one in hall.points)
        ],
        "desks": [
            {"id": desk.id, "hours": f"{desk.opens or festival.plan.opens:%H:%M}–"
                                     f"{desk.closes or festival.plan.closes:%H:%M}"}
            for desk in festival.plan.desks
        ],
        "pictures": pictures,
    }  # fmt: skip


def _point(point: Point) -> dict[str, Any]:
    icon = _glyph(ICONS[point.kind])
    return {"kind": point.kind, "id": point.id, "icon": icon, "x": point.x, "y": point.y}


def _glyph(name: str) -> int:
    """The letter of an icon in its font."""
    return ord(getattr(MDI7, name).partition(".")[2])


def _names(text: Text) -> list[str]:
    some = next(iter(text.values()), "")
    return [text.get(lang, some) for lang in SPOKEN]


def guides_data(festival: Festival) -> dict[str, Any]:
    return _common(festival, str(phrase("handouts.guide")))


def areas_data(festival: Festival, content: Content) -> dict[str, Any]:
    """A card for each area of the streets that have a station, as far as the pack has one."""
    streets = {station.street for station in festival.plan.stations}
    cards = []
    for street in (one for one in content.streets() if one.id in streets):
        areas = {area.id: area for area in street.areas}
        for card in content.guide_cards(street.id):
            cards.append(
                {
                    "street": _names(street.name),
                    "hue": HUES[look_of(street.id)],
                    "area": _names(areas[card.area].name),
                    "say": [_names(said) for said in card.say],
                    **{name: _names(getattr(card, name)) for name in PARTS},
                }
            )
    icons = {"say": "bullhorn", "point": "hand_pointing_right", "question": "help_circle",
             "safety": "shield_alert"}  # fmt: skip
    told = _common(festival, str(phrase("handouts.areas")))
    return told | {"cards": cards, "icons": {name: _glyph(one) for name, one in icons.items()}}


def desks_data(festival: Festival, content: Content) -> dict[str, Any]:
    pictures, sheets = {}, []
    for desk in festival.plan.desks:
        cases = []
        for one in trials(festival, content, desk.id):
            name = f"{desk.id}-{one.case}.svg"
            if one.case != "typed":
                pictures[name] = qr_svg(one.code)
            other = f"D{desk.number % 99 + 1:02}"
            said = _filled(f"case-{one.case}", desk=other, day=festival.plan.days + 1)
            cases.append({"said": said, "typed": one.code if one.case == "typed" else "",
                          "qr": name if one.case != "typed" else ""})  # fmt: skip
        sheets.append({"id": desk.id, "cases": cases})
    told = _common(festival, str(phrase("handouts.test")))
    return told | {"sheets": sheets, "pictures": pictures}


def stations_data(festival: Festival, content: Content) -> dict[str, Any]:
    streets = {street.id: street for street in content.streets()}
    rows = []
    for station in festival.plan.stations:
        street = streets[station.street]
        area = next((one for one in street.areas if one.id == station.area), None)
        look = look_of(station.street)
        rows.append({"id": station.id, "street": _names(street.name), "hue": HUES[look],
                     "area": _names(area.name) if area else ["", "", ""]})  # fmt: skip
    told = _common(festival, str(phrase("handouts.ticks")))
    days = [_filled("tick-day", n=n) for n in range(1, festival.plan.days + 1)]
    return told | {"rows": rows, "days": days}


def _filled(name: str, **gaps: object) -> list[str]:
    """In every language."""
    said = _plain(_table()[name])
    return [said[lang].format(**gaps) for lang in SPOKEN]
