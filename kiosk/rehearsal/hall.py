"""One station through all days: it opens, children come, a guide leads, it is killed, exported."""

from datetime import datetime, timedelta, timezone
from pathlib import Path
from random import Random
from typing import NamedTuple

import msgspec

from kiosk.clock import SetClock
from kiosk.facts import PrizeWon
from kiosk.festival.plan import Plan, minutes_open
from kiosk.machine.export import export_to
from kiosk.machine.records import open_records
from kiosk.machine.world import rehearsed
from kiosk.prizes.codes import short_code
from kiosk.prizes.plan import TRAFFIC
from kiosk.rehearsal.child import Child
from kiosk.rehearsal.classes import lead
from kiosk.rehearsal.crowd import QUEUE_S, Group, groups_of
from kiosk.rehearsal.stage import MACHINE, Stage
from kiosk.rehearsal.truth import Truth
from kiosk.version import VERSION

BEFORE_MS = 15 * 60_000
"""Guides are there a quarter of an hour before the doors open."""

CHANGE_MS = 8_000
"""One goes, the next one steps up."""

GUIDES_PLAY = 0.01
"""Of all visits a guide's own: to show how it goes."""

WRONG_MS = 26 * 3_600_000
"""A machine whose battery is empty wakes up yesterday."""

LOSES_CODE, PRINTED_AGAIN = 0.03, 0.7
"""Of those with a prize: back without the code; the guide prints it anew, or makes it void."""

FINDS_AGAIN = 0.3
"""Of codes made void: the photo is found all the same, and the desk does not know."""


class Stretch(msgspec.Struct, frozen=True, kw_only=True):
    """What one machine is to do. crowd: groups by day. classes: excursions by day. days: first and
    last. taken_away: without a word at the end of the last. wrong: the day on which its clock is
    wrong, 0 = none. unfetched: days in whose evening no stick came, or it was lost. kills: so many
    of its kills are a process's own death."""

    holder: str
    data: Path
    days: tuple[int, int]
    crowd: dict[int, int]
    classes: dict[int, int] = {}
    generation: int = 0
    taken_away: bool = False
    wrong: int = 0
    unfetched: tuple[int, ...] = ()
    kills: int = 0

    @property
    def fetched(self) -> int:
        """The last day that lies on a stick, 0 when none does."""
        first, last = self.days
        days = [day for day in range(first, last + 1) if day not in self.unfetched]
        return max(days, default=0)


class Won(NamedTuple):
    """A prize that a group carries away; desk 0: a guide hands it over. utc_ms: when. void: its
    code is; kept: it is shown at a desk all the same. here: it was handed over at the screen."""

    utc_ms: int
    station: str
    prize: str
    desk: int
    day: int
    code: str
    short: str
    void: bool = False
    kept: bool = True
    here: bool = False


class Told(msgspec.Struct, kw_only=True):
    """What came of a stretch. days: counted on each, whether a stick brought it or not. fetched:
    the last day that one did. waited: seconds of all who played, by "day hour"; most_s the longest;
    turned: groups that found the queue too long, by the same."""

    holder: str
    place: str
    fetched: int
    days: dict[int, Truth] = {}
    won: list[Won] = []
    waited: dict[str, int] = {}
    came: dict[str, int] = {}
    most_s: dict[str, int] = {}
    turned: dict[str, int] = {}

    @property
    def truth(self) -> Truth:
        """Of all that lies on sticks."""
        truth = Truth()
        for day, counted in self.days.items():
            if day <= self.fetched:
                truth.add(counted)
        return truth


def moment(plan: Plan, day: int, ms: int = 0) -> int:
    """UTC milliseconds, `ms` after the opening of the day."""
    zone = timezone(timedelta(minutes=plan.utc_offset_min))
    opens = datetime.combine(plan.first_day + timedelta(days=day - 1), plan.opens, zone)
    return int(opens.timestamp() * 1000) + ms


def through(
    plan: Plan, stretch: Stretch, state: Path, sticks: Path, guide: bytes, seed: int
) -> Told:
    """Play it. guide: the festival's guide file. Raises Trouble, OSError."""
    word = f"{seed} {stretch.holder} {stretch.generation}"
    here = plan.station(stretch.holder)
    told = Told(
        holder=stretch.holder,
        place=f"{here.street}/{here.area}".rstrip("/"),
        fetched=stretch.fetched,
    )
    rng, (first, last) = Random(f"crowd {word}"), stretch.days
    clock = SetClock(moment(plan, first, -BEFORE_MS))
    stage = Stage(stretch.data, state, clock, word, stretch.holder, plan.utc_offset_min)
    stage.real_kills = stretch.kills
    before = 0
    for day in range(first, last + 1):
        stage.day, stage.truth = day, told.days.setdefault(day, Truth())
        clock.utc = moment(plan, day, -BEFORE_MS)
        _morning(plan, stretch, stage, day)
        if day == first:
            stage.truth.count("openings_by_station", stretch.holder, openings=1, given=0)
        _crowd(plan, stretch, stage, day, rng, told, guide)
        if stretch.taken_away and day == last:
            stage.end()
        else:
            stage.stop()
        if day not in stretch.unfetched:
            facts = _export(stretch, stage, state, sticks / f"day-{day}" / stretch.holder)
            stage.truth.facts, before = facts - before, facts
    return told


def _morning(plan: Plan, stretch: Stretch, stage: Stage, day: int) -> None:
    """The program starts; where the clock is wrong a guide says which day it is."""
    wrong = day == stretch.wrong
    stage.clock.utc -= WRONG_MS if wrong else 0
    stage.begin()
    if stage.station.needs_day and wrong:
        stage.station.confirm_day(day)
    stage.clock.pass_ms(BEFORE_MS)
    stage.station.tick()
    if wrong:
        stage.station.set_doors(True)


def _crowd(
    plan: Plan, stretch: Stretch, stage: Stage, day: int, rng: Random, told: Told, guide: bytes
) -> None:
    """All who come on a day, one after another; a class is led between them."""
    open_ms = minutes_open(plan.opens, plan.closes) * 60_000
    began = stage.clock.ms()
    first = next(one.first for one in plan.stations if one.id == stretch.holder)
    count = stretch.crowd.get(day, 0)
    groups = groups_of(rng, count, open_ms, plan.traffic or TRAFFIC, first == "discovery")
    classes = [round(open_ms * (n + 0.5) / 4) for n in range(stretch.classes.get(day, 0))]
    for group in groups:
        now = stage.clock.ms() - began
        if classes and now >= classes[0]:
            classes.pop(0)
            lead(stage, rng, guide)
        if now < group.at_ms:
            stage.clock.pass_ms(group.at_ms - now)
        if _waits(stage.clock.ms() - began, group, open_ms, day, plan, told):
            _plays(stage, stretch, group, rng, day, told, guide)
            _hands_over(stage, told, guide)


def _waits(now: int, group: Group, open_ms: int, day: int, plan: Plan, told: Told) -> bool:
    """Whether the group's turn comes before it goes elsewhere, and before the doors close."""
    waited = (now - group.at_ms) // 1000
    hour = f"{day} {plan.opens.hour + group.at_ms // 3_600_000:02}"
    if waited > QUEUE_S or now > open_ms - 60_000:
        told.turned[hour] = told.turned.get(hour, 0) + 1
        return False
    told.came[hour] = told.came.get(hour, 0) + 1
    told.waited[hour] = told.waited.get(hour, 0) + waited
    told.most_s[hour] = max(told.most_s.get(hour, 0), waited)
    return True


def _plays(
    stage: Stage, stretch: Stretch, group: Group, rng: Random, day: int, told: Told,
    guide_file: bytes,
) -> None:  # fmt: skip
    stage.station.tick()
    guide = rng.random() < GUIDES_PLAY
    if guide:
        stage.station.play_as_guide()
    child = Child(stage, group, rng, day, guide)
    child.play()
    stage.station.visit.guide_plays = False
    for one in child.won:
        typed = short_code(one, stage.station.kit)
        told.won.append(
            Won(one.utc_ms, stretch.holder, one.prize, one.desk, one.day, one.code, typed)
        )
        if one.desk and rng.random() < LOSES_CODE:
            told.won[-1] = _comes_without(stage, one, told.won[-1], rng, guide_file)
    stage.clock.pass_ms(CHANGE_MS)
    stage.station.tick()


def _comes_without(stage: Stage, fact: PrizeWon, won: Won, rng: Random, guide: bytes) -> Won:
    """A child is back without its code: the guide prints it anew, or makes it void."""
    station = stage.station
    station.guide.open_with_file(guide)
    stage.clock.pass_ms(30_000)
    if rng.random() < PRINTED_AGAIN:
        code = station.handing.reissue(fact)
        # whichever of the two papers is shown: they are one piece
        won = won._replace(code=code if code and rng.random() < 0.5 else won.code)
    elif station.handing.void(fact):
        won = won._replace(void=True, kept=rng.random() < FINDS_AGAIN)
    station.guide.close()
    return won


def _hands_over(stage: Stage, told: Told, guide: bytes) -> None:
    """The guide comes with what is given at the screen itself."""
    for at, one in enumerate(told.won):
        if one.desk or one.here or not one.kept:
            continue
        station = stage.station
        station.guide.open_with_file(guide)
        stage.clock.pass_ms(20_000)
        won = station.recorder.tally.last_prize
        handed = won is not None and won.code == one.code and station.handing.hand_over(won)
        told.won[at] = one._replace(here=handed, kept=handed)
        if handed:
            stage.truth.count("pieces", one.station, stage.day, one.prize, pieces=1)
        station.guide.close()


def _export(stretch: Stretch, stage: Stage, state: Path, stick: Path) -> int:
    """As `kiosk export` does it, in the evening. How many facts lie on the stick."""
    stick.mkdir(parents=True, exist_ok=True)
    world = rehearsed(stage.chance)
    records = open_records(stretch.data, stage.clock, state, machine=lambda: MACHINE, world=world)
    content = records.recorder.tally.content
    export_to(
        stick, records.journal, records.kit, stretch.data, records.recorder.record,
        content=content, program=VERSION,
    )  # fmt: skip
    facts = records.journal.head.seq - 1  # its own end lies on no stick
    records.journal.close()
    return facts
