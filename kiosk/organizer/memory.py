"""How the organizer's window stood, kept in its hub so that it comes back so."""

import msgspec

from kiosk.organizer.choice import Choice


class Remembered(msgspec.Struct, frozen=True):
    """How a window stood. lang, page: "" = not told."""

    page: str = ""
    lang: str = ""
    see: Choice = Choice()


MEMORY = "window"
"""Under this name the hub keeps it."""
