"""What a workbook said becomes the festival's."""

from kiosk.festival.folder import Festival
from kiosk.festival.reading import Both
from kiosk.festival.tables import read_partners


def take_both(held: Festival, both: Both, utc_ms: int) -> bool:
    """Whether plan or partners are others now. Raises OSError, LogDamaged, PlanUnreadable."""
    changed = False
    if both.partners is not None and both.partners != read_partners(held.folder):
        held.change_partners(both.partners, utc_ms)
        changed = True
    if both.plan != held.plan:
        held.change_plan(both.plan, utc_ms)
        changed = True
    return changed
