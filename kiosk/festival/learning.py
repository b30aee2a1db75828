"""Colleges become rows of what the stations play."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from db.content import Thing, extend
from kiosk.content.learning import Offer
from kiosk.festival.folder import Festival
from kiosk.festival.partners import Partners
from kiosk.festival.tables import read_partners


@contextmanager
def played(festival: Festival, store: Path) -> Iterator[Path]:
    """The store with the festival's colleges in it, as long as this lasts; the store itself where
    there are none. Raises PlanUnreadable, StoreUnwritable, OSError."""
    rows = offers(read_partners(festival.folder))
    if not rows:
        yield store
        return
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "content.sqlite"
        extend(store, whole, map(_row, rows, range(len(rows))))
        yield whole


def offers(partners: Partners) -> list[Offer]:
    """What is filled in, in the order of the table."""
    filled = [one for one in partners.colleges if one.region and one.profession]
    return [
        msgspec.convert({"id": f"{n:05}", **msgspec.structs.asdict(one)}, Offer)
        for n, one in enumerate(filled)
    ]


def _row(one: Offer, position: int) -> Thing:
    json = msgspec.json.encode(one).decode()
    return Thing("offer", one.id, one.street, one.area, position, json)
