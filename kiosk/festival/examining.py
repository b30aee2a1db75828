"""All that is wrong with a festival's folder, tables and drawing too, beside what is played.

A pure look. Raises PlanUnreadable where a table cannot be read.
"""

from kiosk.content.content import Content
from kiosk.content.drawer import Drawer
from kiosk.content.finding import Finding
from kiosk.festival.around import in_hall
from kiosk.festival.fitting import PLAN, errors, in_pack
from kiosk.festival.folder import Festival
from kiosk.festival.standing import in_drawing
from kiosk.festival.tables import wrong_memorandums, wrong_partners


def in_kits(held: Festival, content: Content, drawer: Drawer | None = None) -> list[Finding]:
    """What keeps kits from being made. drawer: tries the hall's drawing, None = nobody does."""
    drawn = errors(in_drawing(held.plan, held.folder, drawer))
    return [*drawn, *in_pack(held.plan, content), *wrong_partners(held.folder, content)]


def in_news(held: Festival, content: Content) -> list[Finding]:
    """What keeps news from being told: of the day and of what is signed alone, for a revoked key
    does not wait for a station that is misspelt."""
    day = in_hall(held.plan, content, PLAN)
    return [*day, *wrong_memorandums(held.folder, content)]
