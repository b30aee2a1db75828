"""The prize desks: who was given a code walks there, now or tomorrow, and the real desk judges."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from random import Random

import msgspec

from kiosk.clock import SetClock
from kiosk.desk.desk import Desk
from kiosk.desk.opening import open_desk
from kiosk.festival.plan import Plan, minutes_open
from kiosk.machine.drive import FolderDrives
from kiosk.machine.export import export_to
from kiosk.machine.world import rehearsed
from kiosk.rehearsal.hall import BEFORE_MS, Won, moment
from kiosk.rehearsal.stage import MACHINE
from kiosk.rehearsal.truth import Truth
from kiosk.version import VERSION

COMES = 0.9
"""Of those who won; the others lose the picture, or go home."""

WALKS_MS = (60_000, 25 * 60_000)
TOMORROW = 0.04
TYPES = 0.06
"""The reader fails, and the keeper types the short code."""

AGAIN = 0.02
"""Shows the same code once more."""

ASTRAY = 0.03
"""Tries another desk first."""

SERVES_MS = 22_000


STOCK = "prizes_at_desks"

BREAKS, GIVES = 0.3, 0.5
"""Of a day: a piece of a prize breaks; one is given to a child that cries."""


class Served(msgspec.Struct, kw_only=True):
    """What came of a desk. handed: pieces, by their place among all that were won. out: how often a
    prize was asked for and none lay there, by "prize day"; answers: by the desk's word. most_s:
    the longest wait in the queue."""

    truth: Truth
    handed: Counter[int] = msgspec.field(default_factory=Counter)
    answers: Counter[str] = msgspec.field(default_factory=Counter)
    out: Counter[str] = msgspec.field(default_factory=Counter)
    most_s: int = 0


class Scan(msgspec.Struct, frozen=True, order=True):
    """piece: its place among all that were won."""

    utc_ms: int
    code: str
    piece: int


def scans_of(won: Sequence[Won], desk: int, desks: int, plan: Plan, rng: Random) -> list[Scan]:
    """What is shown at this desk, and when: the same draw for every desk. won: in order."""
    made: list[Scan] = []
    for piece, one in enumerate(won):
        comes, types, again, astray, tomorrow = (rng.random() for _ in range(5))
        at = one.utc_ms + rng.randint(*WALKS_MS)
        other = rng.randint(1, desks)
        if comes > COMES or not one.kept or not one.desk:
            continue
        if tomorrow < TOMORROW and one.day < plan.days:
            at = moment(plan, one.day + 1, rng.randint(0, 3_600_000))
        code = one.short if types < TYPES and one.short else one.code
        if astray < ASTRAY and other != one.desk and other == desk:
            made.append(Scan(at - 50_000, one.code, piece))
        if one.desk == desk:
            made.append(Scan(at, code, piece))
            made += [Scan(at + 90_000, code, piece)] if again < AGAIN else []
    return sorted(made)


def serve(
    plan: Plan, number: int, data: Path, state: Path, sticks: Path, scans: Sequence[Scan],
    news: dict[int, bytes], pin: str, seed: int,
) -> Served:  # fmt: skip
    """All days of one desk. news: by the day on whose morning they come. pin: its keeper's."""
    told = Served(truth=Truth())
    clock = SetClock(moment(plan, 1, -BEFORE_MS))
    chance, rng = Random(f"desk {seed} {number}"), Random(f"evening {seed} {number}")
    for day in range(1, plan.days + 1):
        clock.utc = moment(plan, day, -BEFORE_MS)
        desk = open_desk(
            data, clock, state=state, drives=FolderDrives(sticks / f"book-{number}"),
            machine=lambda: MACHINE, world=rehearsed(chance),
        )  # fmt: skip
        told.truth.count("runs_by_station", _id(number), starts=1, kills=0, away_ms=0)
        told.truth.count("runs_by_station_day", _id(number), day, starts=1, kills=0, away_ms=0)
        if day in news:
            desk.machine.newsroom.take(news[day])
        desk.enter(pin, "open")
        if day == 1:
            _restock(desk, _stock(plan, number), number, told)
        desk.count(desk.stock)
        closes = moment(plan, day, minutes_open(plan.opens, plan.closes) * 60_000)
        last = closes + (3_600_000 if day == plan.days else 0)
        for scan in scans:
            if moment(plan, day, -BEFORE_MS) <= scan.utc_ms < last:
                _serve(desk, clock, scan, day, number, told)
        clock.utc = max(clock.utc, last)
        _evening(desk, rng, number, told)
        desk.count(desk.stock)
        desk.enter(pin, "close")
        _export(desk, data, sticks / f"day-{day}" / _id(number))
        told.truth.facts = desk.machine.journal.head.seq - 1
        desk.close("guide")
    return told


def _serve(desk: Desk, clock: SetClock, scan: Scan, day: int, number: int, told: Served) -> None:
    """One child at the desk's head of the queue; a prize that is not there is not handed over."""
    told.most_s = max(told.most_s, (clock.utc - scan.utc_ms) // 1000)
    clock.pass_ms(max(0, scan.utc_ms - clock.utc) + SERVES_MS)
    desk.watch_day()
    before = desk.stock
    answer = desk.redeem(scan.code)
    told.answers[answer.result] += 1
    if answer.result == "handed":
        told.handed[scan.piece] += 1
        told.truth.count("pieces", _id(number), day, answer.prize, pieces=1)
        told.truth.count(STOCK, _id(number), answer.prize, handed=1, remains=-1)
        if before[answer.prize] <= 0:
            told.out[f"{answer.prize} {day}"] += 1


def _id(number: int) -> str:
    return f"D{number:02}"


def _restock(desk: Desk, came: dict[str, int], number: int, told: Served) -> None:
    desk.restock(came)
    noughts = {"taken": 0, "handed": 0, "broken": 0, "goodwill": 0, "corrected": 0}
    for prize in desk.stock:  # counted each morning, whether any came or not
        pieces = came.get(prize, 0)
        told.truth.count(STOCK, _id(number), prize, books=1, came=pieces, remains=pieces, **noughts)


def _evening(desk: Desk, rng: Random, number: int, told: Served) -> None:
    """What went without a code."""
    for share, reason in ((BREAKS, "broken"), (GIVES, "goodwill")):
        there = [prize for prize, pieces in desk.stock.items() if pieces > 0]
        if rng.random() < share and there:
            prize = rng.choice(there)
            desk.spend({prize: 1}, reason)  # type: ignore[arg-type]  # one of the two words
            told.truth.count(STOCK, _id(number), prize, **{reason: 1, "remains": -1})


def _stock(plan: Plan, number: int) -> dict[str, int]:
    """All that the plan gives away at this desk."""
    made: Counter[str] = Counter()
    for stock in plan.stock:
        if plan.desk(stock.desk).number == number:
            made[stock.prize] += sum(stock.days)
    return dict(made)


def _export(desk: Desk, data: Path, stick: Path) -> None:
    stick.mkdir(parents=True, exist_ok=True)
    machine = desk.machine
    export_to(
        stick, machine.journal, machine.kit, data, machine.recorder.record,
        content=machine.recorder.tally.content, program=VERSION,
    )  # fmt: skip
