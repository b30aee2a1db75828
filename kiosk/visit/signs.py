"""Each street's sign, to be drawn into a passport on paper; who has them all lights up the city.

Nothing is won by it, so nothing is checked but the order: a street's sign is its shape, and either
of the day's two variants of it is right, for a child may have come yesterday.
"""

from collections.abc import Sequence
from typing import NamedTuple

from kiosk import facts
from kiosk.visit.deed import Deed, shows
from kiosk.visit.screens import Screen
from kiosk.visit.story import State

SHAPES = ("triangle", "bolt", "circle", "square", "diamond", "hexagon", "cross", "star")
"""Drawn with a pencil in a few strokes, told apart by a child who reads no word; in the order of
the streets, and from the first again where there are more. See assets/look/signs/."""

AFTERNOON_H = 14
"""From this hour of the festival's clock on the day's other variant is shown."""

WINDOWS = 8
"""A passport has so many; streets beyond have a sign, and no window."""


class Sign(NamedTuple):
    """open: only its edge is drawn."""

    shape: str
    open: bool

    @property
    def picture(self) -> str:
        return f"{self.shape}-open" if self.open else self.shape


def shape_of(place: int) -> str:
    """Of the street at this place in the order of the pack, 0 = the first."""
    return SHAPES[place % len(SHAPES)]


def sign_of(place: int, day: int, hour: int) -> Sign:
    return Sign(shape_of(place), (place + day + (hour >= AFTERNOON_H)) % 2 == 1)


def open_signs(state: State) -> Deed | None:
    """The windows, dark again; from where nothing is being played."""
    if state.screen not in (Screen.STREET, Screen.RESULT):
        return None
    return shows(Screen.SIGNS, begins=True, windows=0, missed="", before=state.screen)


def tap(state: State, shape: str, streets: Sequence[str]) -> Deed | None:
    """A sign for the next dark window; another street's leaves it dark."""
    of = min(len(streets), WINDOWS)
    if state.screen is not Screen.SIGNS or state.windows >= of or shape not in SHAPES:
        return None
    if shape != shape_of(state.windows):
        return Deed(changes={"missed": shape})
    lit = state.windows + 1
    whole = (facts.CityLit(windows=lit),) if lit == of else ()
    return Deed(whole, changes={"windows": lit, "missed": ""})
