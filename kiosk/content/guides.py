"""What the guides' cards owe to the streets: each area has exactly one, once a pack has any."""

from collections.abc import Iterator

from kiosk.content.finding import Finding, Spot
from kiosk.content.model import Pack
from kiosk.content.plain import nearest
from kiosk.content.walk import guides as cards


def guides(pack: Pack) -> Iterator[Finding]:
    """A pack without any card owes none."""
    streets = {street.id: [area.id for area in street.areas] for street in pack.streets}
    seen: set[tuple[str, str]] = set()
    for spot, card in cards(pack):
        areas = streets.get(card.street)
        if areas is None:
            problem = f'"{card.street}" is no street of this festival'
            yield Spot(spot.file).error(problem, nearest(card.street, streets))
        elif card.id not in areas:
            problem = f'"{card.id}" is no area of the street "{card.street}"'
            yield spot.at("id").error(problem, nearest(card.id, areas))
        seen.add((card.street, card.id))
    if seen:
        yield from _missing(streets, seen)


def _missing(streets: dict[str, list[str]], seen: set[tuple[str, str]]) -> Iterator[Finding]:
    for street, areas in streets.items():
        for area in areas:
            if (street, area) not in seen:
                problem = f'no guide\'s card for the area "{area}"'
                yield Spot(f"guides/{street}.toml").warning(
                    problem, f'write a [[card]] with id = "{area}"'
                )
