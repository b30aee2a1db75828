"""What a station keeps in its data folder is closed to every other user of its machine."""

import logging
from collections.abc import Iterator
from pathlib import Path

from kiosk.rights import close_to_others

OWN = (
    "settings.toml", "kit", "kit.part", "demo-organizer", "journal*", "scratch*", "content.*",
    "preview-*", "outbox", "reserve", "state",
)  # fmt: skip
"""By name, for a data folder may be one that holds other things of other users too."""


def close_data(data: Path) -> None:
    """Close what lies there now, whoever brought it: a kit comes from a stick, for all to read."""
    open_still = []
    for path in _kept(data):
        try:
            close_to_others(path)
        except OSError as error:
            open_still.append(f"{path} ({error.strerror})")
    if open_still:
        logging.getLogger(__name__).warning(
            "Other users of this machine may read %s: give these files to the user who runs the "
            "station.",
            ", ".join(open_still),
        )


def _kept(data: Path) -> Iterator[Path]:
    for name in OWN:
        for path in data.glob(name):
            yield path
            if path.is_dir() and not path.is_symlink():
                yield from path.rglob("*")
