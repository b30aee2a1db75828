"""Where the screen of a visit stands."""

from typing import Literal

import msgspec


class Place(msgspec.Struct, frozen=True):
    """Where the station stands: a street, and an area of it or "". first: what the festival's plan
    wants to be offered here before all else."""

    street: str
    area: str
    lang: str
    first: Literal["street", "games", "discovery"] = "street"
