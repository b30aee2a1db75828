"""A tally written down with the head it belongs to, so that a start need not add up all again.

Trusted only where the journal has that head, by the very program that added it up: whoever else
finds it counts from the first fact, which takes longer and is never wrong.
"""

from collections import Counter
from copy import copy
from functools import cache
from hashlib import blake2b
from pathlib import Path
from typing import Any

import msgspec

import kiosk.facts
from db.journal import Head, Journal
from kiosk.facts import (
    DayBegan,
    DoorsSet,
    InstallationBegan,
    KitTaken,
    NewsTaken,
    PinRefused,
    Placed,
    PrizeWon,
    ProgrammeChanged,
    SentToDesk,
    ShareCame,
    TrialBegan,
    TrialEnded,
)
from kiosk.machine import past
from kiosk.machine import tally as sums
from kiosk.machine.tally import Best, Tally
from kiosk.trust.signed import Hex16


class Sum(msgspec.Struct, kw_only=True):
    """A tally while nobody plays; each field is Tally's own. prizes: by prize and day."""

    facts: int
    run: int
    machine: str
    content: str
    day: int
    waits_for_guide: bool
    guide_generation: int
    began: DayBegan | None
    anew: InstallationBegan | None
    copied: int
    unsure: bool
    freed: int
    serial: int
    played: bool
    utc_ms: int
    paused: bool
    volume: int
    exported: int
    exporting: int
    pin_failures: int
    last_refusal: PinRefused | None
    last_prize: PrizeWon | None
    issue: int
    gone: list[int]
    here: list[PrizeWon]
    sent: list[SentToDesk]
    since: int
    lately: list[tuple[str, int, int]]
    prizes: list[tuple[str, int, int]]
    today: dict[str, int]
    asked: dict[str, int]
    times: dict[str, int]
    best: dict[str, Best]
    kit: KitTaken | None
    news: NewsTaken | None
    placed: Placed | None
    doors: DoorsSet | None
    programme: dict[str, ProgrammeChanged]
    tried: TrialEnded | None
    trying: TrialBegan | None
    trial: dict[str, int]
    released: dict[str, int]
    came: dict[str, ShareCame]


_COUNTED = ("today", "asked", "times", "trial")
_PLAIN = [name for name in Sum.__struct_fields__ if name not in ("prizes", *_COUNTED)]


class Kept(msgspec.Struct, frozen=True, kw_only=True):
    """seq, hash: the head that the sum belongs to. made: by which program. check: over the rest."""

    seq: int
    hash: Hex16
    made: str
    sum: Sum
    check: str = ""


def kept(tally: Tally, head: Head) -> Kept | None:
    """None while a visit, an excursion or a contest is open: its facts are part of the tally."""
    if tally.story or tally.excursion or tally.bracket:
        return None
    words: dict[str, Any] = {name: copy(getattr(tally, name)) for name in _PLAIN}
    words |= {name: dict(getattr(tally, name)) for name in _COUNTED}
    words["prizes"] = [(prize, day, n) for (prize, day), n in tally.prizes.items()]
    told = Kept(seq=head.seq, hash=head.hash.hex(), made=_program(), sum=Sum(**words))
    return msgspec.structs.replace(told, check=_check(told))


def trusted(told: object, journal: Journal) -> Tally | None:
    """The tally that was kept of this journal's beginning; None when there is none to trust.

    told: a Kept as it was read, or whatever stood in its place. Raises JournalUnwritable.
    """
    try:
        found = msgspec.convert(told, Kept)
    except msgspec.ValidationError:
        return None
    if not _program() or found.made != _program() or found.check != _check(found):
        return None
    head = Head(found.seq, bytes.fromhex(found.hash))
    if found.sum.facts != found.seq or not journal.holds(head):
        return None
    return _tally(found.sum)


def _tally(sum_: Sum) -> Tally:
    tally = Tally()
    for name in _PLAIN:
        setattr(tally, name, copy(getattr(sum_, name)))
    for name in _COUNTED:
        setattr(tally, name, Counter(getattr(sum_, name)))
    tally.prizes = Counter({(prize, day): n for prize, day, n in sum_.prizes})
    return tally


def _check(told: Kept) -> str:
    bare: Any = msgspec.structs.replace(told, check="")
    return blake2b(msgspec.json.encode(bare), digest_size=16).hexdigest()


@cache
def _program() -> str:
    """What adds up, and the vocabulary that it adds up; "" where its text is not to be had."""
    digest = blake2b(digest_size=8)
    try:
        for part in (kiosk.facts.__file__, past.__file__, sums.__file__, __file__):
            digest.update(Path(part).read_bytes())
    except OSError:
        return ""
    return digest.hexdigest()
