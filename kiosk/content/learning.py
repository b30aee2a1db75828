"""Where a profession is learned: what a college of the country offers, as a station knows it.

The organizer's tables become these rows when kits are made; a pack itself has none. Nothing is
told past its date.
"""

from datetime import date

import msgspec

from kiosk.regions import by_distance, regions
from kiosk.texts import Text

SHOWN = 2
"""Colleges on a screen: the nearest ones, no list to scroll."""


class Offer(msgspec.Struct, frozen=True, kw_only=True):
    """A college that teaches a profession. id: the row's place. name, town: in each language.

    after: school grade, None = not said; so is None of months, free_places, hostel and dual.
    language: "kk, ru". admission, web, source: as written. valid_until: nobody is told after it.
    """

    id: str
    profession: str
    region: str
    name: Text
    town: Text = {}
    after: int | None = None
    months: int | None = None
    language: str = ""
    free_places: int | None = None
    hostel: bool | None = None
    dual: bool | None = None
    admission: str = ""
    web: str = ""
    source: str = ""
    valid_until: date | None = None

    # where a store keeps it: by profession, then by region

    @property
    def street(self) -> str:
        return self.profession

    @property
    def area(self) -> str:
        return self.region


def nearest(offers: tuple[Offer, ...], home: str, today: date) -> list[Offer]:
    """The few that are nearest to this region, one of each college; [] of an unknown region."""
    if home not in regions():
        return []
    far = {region: n for n, region in enumerate(by_distance(home))}
    fresh = [one for one in told(offers, today) if one.region in far]
    found: dict[tuple[str, ...], Offer] = {}
    for one in sorted(fresh, key=lambda one: (far[one.region], one.id)):
        found.setdefault((one.region, *one.name.values()), one)
    return list(found.values())[:SHOWN]


def told(offers: tuple[Offer, ...], today: date) -> list[Offer]:
    """Those that still hold."""
    return [one for one in offers if one.valid_until is None or one.valid_until >= today]
