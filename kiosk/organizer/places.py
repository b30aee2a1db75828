"""Where what is played lies, and what it calls its streets, areas, prizes, quizzes and games."""

import os
from pathlib import Path

import msgspec
from platformdirs import user_cache_path

from kiosk.content.content import Content
from kiosk.content.store import ensure_built
from kiosk.festival.folder import FestivalRefused
from kiosk.festival.plan import FILE as PLAN
from kiosk.festival.plan import Plan
from kiosk.shipped import SHIPPED_PACK
from kiosk.texts import Text
from kiosk.words import phrase


class Names(msgspec.Struct, frozen=True):
    """By id, in each language; areas by street and area. streets: as they are ordered."""

    festival: Text = {}
    streets: dict[str, Text] = {}
    areas: dict[tuple[str, str], Text] = {}
    prizes: dict[str, Text] = {}
    rounds: dict[str, Text] = {}
    professions: dict[str, Text] = {}


def names_in(content: Content) -> Names:
    streets = content.streets()
    return Names(
        content.festival.name,
        {street.id: street.name for street in streets},
        {(street.id, area.id): area.name for street in streets for area in street.areas},
        {prize.id: prize.name for prize in content.prizes()},
        {one.id: one.name for one in content.quizzes()}
        | {one.id: one.name for one in content.games()},
        {one.id: one.name for one in content.professions()},
    )


def in_order(names: Names, plan: Plan | None) -> Names:
    """Streets in the order of the plan's stations, those that have none after them."""
    planned = [one.street for one in plan.stations] if plan else []
    order = dict.fromkeys([one for one in (*planned, *names.streets) if one in names.streets])
    return msgspec.structs.replace(names, streets={one: names.streets[one] for one in order})


def store_of(pack: Path) -> Path:
    """What is played, built where nothing of a festival lies."""
    named = os.environ.get("KIOSK_CACHE")
    cache = Path(named) if named else user_cache_path("kiosk", appauthor=False)
    (cache / "festival").mkdir(parents=True, exist_ok=True)
    return ensure_built(pack, cache / "festival")


def pack_of(plan: Plan, folder: Path) -> Path:
    """The pack that a plan in this folder names. Raises FestivalRefused where there is none."""
    pack = folder / plan.pack if plan.pack else SHIPPED_PACK
    if not os.path.exists(pack):  # noqa: PTH110 - Path.exists() raises where nobody may look
        raise FestivalRefused(phrase("festival.no pack", plan=folder / PLAN, pack=plan.pack))
    return pack
