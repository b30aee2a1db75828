"""The country's twenty regions: what they are called, where their tile is drawn, what is near."""

import tomllib
from functools import cache
from math import asin, cos, radians, sin, sqrt

import msgspec

from kiosk.shipped import ASSETS
from kiosk.texts import Text

EARTH_KM = 6371


class Region(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """name: as on paper; short: as on a tile. tile: column and row of the drawn map, from 0.
    centre: latitude and longitude of its main town, degrees."""

    name: Text
    short: Text
    tile: tuple[int, int]
    centre: tuple[float, float]


@cache
def regions() -> dict[str, Region]:
    """By id, as they are told in a list."""
    words = tomllib.loads((ASSETS / "regions.toml").read_text("utf-8"))
    return msgspec.convert(words, dict[str, Region])


@cache
def by_distance(home: str) -> tuple[str, ...]:
    """All regions, the nearest first: this one. Raises KeyError."""
    here = regions()[home].centre
    return tuple(sorted(regions(), key=lambda one: distance_km(here, regions()[one].centre)))


def distance_km(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Along a great circle, by the haversine formula; latitude and longitude in degrees."""
    (lat1, lon1), (lat2, lon2) = (tuple(map(radians, place)) for place in (one, other))
    half = sin((lat2 - lat1) / 2) ** 2 + cos(lat1) * cos(lat2) * sin((lon2 - lon1) / 2) ** 2
    return 2 * EARTH_KM * asin(sqrt(half))
