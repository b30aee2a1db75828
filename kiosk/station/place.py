"""Where a station stands and how it speaks: the settings' word, held against what it plays."""

from collections.abc import Iterable
from datetime import time
from pathlib import Path

from kiosk.content.store import Content
from kiosk.machine.day import Calendar
from kiosk.machine.settings import FILE, Settings, is_later
from kiosk.machine.trouble import Refused, Trouble
from kiosk.prizes.plan import Hours
from kiosk.words import phrase


def check_place(settings: Settings, content: Content, data: Path) -> None:
    """Raises Trouble when the settings name a place or a language that this content does not
    have, or hours that end before they begin."""
    areas = {street.id: [area.id for area in street.areas] for street in content.streets()}
    street = settings.street or next(iter(areas))
    if street not in areas:
        raise _misplaced(data, "no street", street, areas)
    if settings.area and settings.area not in areas[street]:
        raise _misplaced(data, "no area", settings.area, areas[street])
    if settings.lang not in content.festival.languages:
        raise _misplaced(data, "not spoken", settings.lang, content.festival.languages)
    _check_hours(settings, content, data)


def hours_of(settings: Settings, content: Content) -> Hours:
    """Of the two hours one may be the settings' and one the content's."""
    festival = content.festival
    return Hours(
        settings.opens or time.fromisoformat(festival.opens),
        settings.closes or time.fromisoformat(festival.closes),
    )


def check_language(lang: str, content: Content) -> None:
    """Raises Refused when what is played does not speak the language asked for."""
    known = content.festival.languages
    if lang not in known:
        raise Refused(phrase("station.no language", lang=lang, known=", ".join(known)))


def remarks_on_today(calendar: Calendar, settings: Settings, data: Path) -> tuple[str, ...]:
    """Whether it is a day of the festival at all."""
    if calendar.is_on:
        return ()
    return (
        phrase(
            "station.other day",
            today=f"{calendar.now:%Y-%m-%d}",
            days=calendar.days,
            first=str(settings.first_day),
            file=data / FILE,
        ),
    )


def _check_hours(settings: Settings, content: Content, data: Path) -> None:
    hours = hours_of(settings, content)
    if not is_later(hours.closes, hours.opens):
        told = {"opens": f"{hours.opens:%H:%M}", "closes": f"{hours.closes:%H:%M}"}
        raise Trouble(phrase("station.hours", file=data / FILE, **told))


def _misplaced(data: Path, what: str, name: str, known: Iterable[str]) -> Trouble:
    """what: its word in kiosk/words/station.toml."""
    told = phrase(f"station.{what}", file=data / FILE, name=name, known=", ".join(known))
    return Trouble(told)
