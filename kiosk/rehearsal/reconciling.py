"""Where each piece that was won has gone, by whoever won it and whoever handed it over."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence

from kiosk.rehearsal.desks import Served
from kiosk.rehearsal.hall import Won
from kiosk.rehearsal.truth import Truth

COLUMNS = ("issued", "handed", "voided", "expired", "left", "twice", "despite")


def reconcile(
    truth: Truth,
    won: Sequence[Won],
    fetched: Collection[Won],
    desks: Mapping[int, Served],
    today: int,
) -> None:
    """Count into truth what became of each piece. won: as the desks' scans number them. fetched:
    those of which a stick tells; of the others a desk alone does. today: the last day."""
    handed = Counter[int]()
    for desk in desks.values():
        handed.update(desk.handed)
    for piece, one in enumerate(won):
        if one not in fetched:  # what a guide handed over stands on the same stick
            if handed[piece]:
                truth.count("awaiting", one.station, pieces=handed[piece])
            continue
        truth.count("issued", one.prize, one.day, **dict.fromkeys(COLUMNS, 0))
        truth.count("issued", one.prize, one.day, **_fate(one, handed[piece] + one.here, today))


def _fate(won: Won, times: int, today: int) -> dict[str, int]:
    if times:
        return {"issued": 1, "handed": 1, "twice": times - 1, "despite": int(won.void)}
    if won.void:
        return {"issued": 1, "voided": 1}
    return {"issued": 1, "expired" if today > won.day + 1 else "left": 1}
