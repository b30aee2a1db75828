"""Can every picture be drawn, and soon? Asked of somebody who has Qt; this room has none."""

from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager
from typing import Literal, Protocol

from kiosk.content.finding import Finding, Spot
from kiosk.content.known import Known

MOST_LOST = 10
"""Pictures that hang or kill who draws them: after so many the pack is known for what it is, and
each more would cost its author some seconds."""

Drawn = Literal["drawn", "blank", "unreadable", "slow", "deadly"]
"""blank: nothing of it is seen. slow: it took all the time it had. deadly: who drew it died."""


class NotDrawing(Exception):
    """Nothing can be drawn here; the message says why."""


class Drawer(Protocol):
    """Draws as the station does, where a picture can do no harm.

    version: names all that its answers depend on, besides the picture.
    """

    version: str

    def draw(self, name: str, content: bytes) -> Drawn:
        """What becomes of one picture file, within bounds of time and memory. Raises NotDrawing."""
        ...


OpenDrawer = AbstractContextManager[Drawer] | AbstractContextManager[None]
"""A drawer for as long as it is needed, or none."""

_SAID = {
    "blank": ("nothing is seen of it", "draw it within its viewBox, or leave it out"),
    "unreadable": ("it cannot be drawn", "save it again from the drawing program"),
    "slow": (
        "it takes longer to draw than a child waits",
        "make it simpler: a <use>, <mask> or <pattern> within others multiplies them",
    ),
    "deadly": ("it needs more memory than a station has, or ends the program", "make it simpler"),
}


def undrawable(
    pictures: Iterable[tuple[str, bytes]], drawer: Drawer, known: Known
) -> Iterator[Finding]:
    """One finding for each picture that a child would not see. pictures: file names and bytes."""
    lost = 0
    for name, content in pictures:
        if lost == MOST_LOST:
            told = f"{MOST_LOST} cannot be drawn; the others were not tried"
            yield Spot("pictures").warning(told, "mend those first")
            return
        try:
            drawn = _drawn(name, content, drawer, known)
        except NotDrawing as error:
            told = f"they were not drawn ({error})"
            yield Spot("pictures").warning(told, "look at each on a station")
            return
        lost += drawn in ("slow", "deadly")
        if drawn != "drawn":
            spot = Spot(f"pictures/{name}")
            yield (spot.warning if drawn == "blank" else spot.error)(*_SAID[drawn])


def _drawn(name: str, content: bytes, drawer: Drawer, known: Known) -> Drawn:
    """The same bytes are drawn once."""
    about = f"{name.rpartition('.')[2].lower()}\0".encode() + content
    found: Drawn = known.answer(
        f"drawn by {drawer.version}", about, Drawn, lambda: drawer.draw(name, content)
    )
    return found
