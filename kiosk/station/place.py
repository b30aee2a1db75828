"""Where a station stands: the settings' word, held against the content it plays."""

from collections.abc import Iterable
from pathlib import Path

from kiosk.content.store import Content
from kiosk.machine.settings import FILE, Settings
from kiosk.machine.trouble import Trouble


def check_place(settings: Settings, content: Content, data: Path) -> None:
    """Raises Trouble when the settings name a place that this content does not have."""
    areas = {street.id: [area.id for area in street.areas] for street in content.streets()}
    street = settings.street or next(iter(areas))
    if street not in areas:
        raise _misplaced(data, f'the street "{street}"', areas)
    if settings.area and settings.area not in areas[street]:
        raise _misplaced(data, f'the area "{settings.area}"', areas[street])


def _misplaced(data: Path, place: str, known: Iterable[str]) -> Trouble:
    return Trouble(
        f"The settings in {data / FILE} name {place}, which this content does not have; "
        f"write one of {', '.join(known)}."
    )
