"""A folder that is somebody else's: a station would put its secret keys among what is passed on."""

import os
from contextlib import suppress
from pathlib import Path

from kiosk.machine.trouble import Refused
from kiosk.printable import path_text
from kiosk.words import phrase

OWN = ("journal.sqlite", "settings.toml", "kit", "demo-organizer")
"""By any of these a data folder has been one already."""

_OTHERS = ("vault.age", "organizer.key", "plan.toml", "festival.toml")
_ENDINGS = (".content.sqlite", ".jsonl.age")
"""The organizer's own folder, a pack, the kits on a stick, what stations wrote."""


def refuse_foreign(data: Path) -> None:
    """Raises Refused where no station is yet, and a festival, a pack or a stick is."""
    if any(os.path.lexists(data / name) for name in OWN):
        return
    with suppress(OSError):  # what cannot be looked into is told by who writes there
        for name in sorted(one.name for one in data.iterdir()):
            if name.lower() in _OTHERS or name.lower().endswith(_ENDINGS):
                raise Refused(phrase("station.foreign", data=data, name=path_text(name)))
