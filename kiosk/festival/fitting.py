"""What is wrong with a plan beside its pack, in sentences."""

from collections.abc import Iterator

from kiosk.content.content import Content
from kiosk.festival.plan import Plan


def in_pack(plan: Plan, content: Content) -> list[str]:
    """What the plan names and the pack lacks: no kit can be made of it."""
    return list(_lacking(plan, content))


def _lacking(plan: Plan, content: Content) -> Iterator[str]:
    areas = {street.id: [area.id for area in street.areas] for street in content.streets()}
    for station in plan.stations:
        if station.street not in areas:
            known = ", ".join(areas)
            yield f'{station.id} stands in the street "{station.street}": write one of {known}.'
        elif station.area and station.area not in areas[station.street]:
            known = ", ".join(areas[station.street])
            yield f'{station.id} stands in the area "{station.area}": write one of {known}.'
    prizes = [prize.id for prize in content.prizes()]
    for stock in plan.stock:
        if stock.prize not in prizes:
            known = ", ".join(prizes)
            yield f'The stock names the prize "{stock.prize}": write one of {known}.'
        if stock.street not in areas:
            known = ", ".join(areas)
            yield f'The stock names the street "{stock.street}": write one of {known}.'
