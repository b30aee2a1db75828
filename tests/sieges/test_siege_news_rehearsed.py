"""A festival played through by simulated children, with news every evening: never more is won of a
prize than was planned of the days so far, whoever the stick missed."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest
from msgspec.structs import replace

from kiosk.clock import SetClock
from kiosk.content.store import Content
from kiosk.festival.beginning import begin
from kiosk.festival.folder import Festival
from kiosk.festival.hall import ClosedPlan, NoticePlan
from kiosk.festival.plan import Move, Plan
from kiosk.festival.shares import shares_of
from kiosk.festival.telling import make_news
from kiosk.rehearsal.hall import Stretch, moment, through
from kiosk.rehearsal.making import Place, install, kits, make, rehearsal_plan
from kiosk.rehearsal.stage import Stage
from tests.festivals import FIRST_DAY
from tests.sieges.seeds import siege_rng
from tests.stations import PACK

STATIONS, DAYS, GROUPS = 3, 3, 11
"""Groups of children that come to a screen on a day."""

MISSED = 0.2
"""So often a station is passed by on a round of the stick."""

HOUR_MS = 3_600_000


def planned(rng: Random) -> Plan:
    """One street, few pieces: all of them could be won."""
    with Content.open(PACK) as content:
        plan = begin(
            content, name="ORDA", stations=STATIONS, desks=1, days=DAYS, first_day=FIRST_DAY
        )
    street = plan.stations[0].street
    stations = tuple(replace(one, street=street) for one in plan.stations)
    stock = tuple(
        replace(one, days=tuple(rng.randint(1, 6) for _ in range(DAYS)))
        for one in plan.stock if one.street == street
    )  # fmt: skip
    return rehearsal_plan(replace(plan, stations=stations, stock=stock), rng.randrange(10**6))


def told(festival: Festival, stick: Path, day: int, rng: Random) -> None:
    """The evening's news: a line, a desk closed or open again, some pieces of tomorrow moved."""
    plan = festival.plan
    for _ in range(3):
        out, into = rng.sample([one.id for one in plan.stations], 2)
        prize = rng.choice(plan.stock).prize
        left = shares_of(plan, out)[prize][day] - sum(
            one.pieces for one in plan.moves
            if (one.prize, one.day, one.out_of) == (prize, day + 1, out)
        )  # fmt: skip
        if left > 0:
            move = Move(
                prize=prize, day=day + 1, out_of=out, into=into, pieces=rng.randint(1, left)
            )
            plan = replace(plan, moves=(*plan.moves, move))
    line = NoticePlan(text=dict.fromkeys(("kk", "ru", "en"), f"evening {day}"))
    closed = (ClosedPlan(desk="D01"),) * rng.randrange(2)
    festival.plan = replace(plan, lines=(line,), closed=closed)
    make_news(festival, stick, moment(plan, day + 1, -12 * HOUR_MS))


def goes_round(place: Place, plan: Plan, stick: Path, day: int, rng: Random) -> int:
    """Twice, in the morning; how many stations it came to."""
    heard = set()
    for lap in range(2):
        for holder in rng.sample([one.id for one in plan.stations], STATIONS):
            if rng.random() < MISSED:
                continue
            clock = SetClock(moment(plan, day, -(3 - lap) * HOUR_MS))
            word = f"stick {day} {lap} {holder}"
            stage = Stage(place.data(holder), place.state, clock, word, holder, plan.utc_offset_min)
            stage.begin()
            machine = stage.station.machine
            for file in sorted(stick.glob("*.kiosk")):
                machine.take_news(file.read_bytes())
            machine.newsroom.let_go()
            machine.newsroom.write_onto(stick)
            heard.add(holder)
            stage.stop()
    return len(heard)


def plays(place: Place, plan: Plan, day: int, guide: bytes, rng: Random) -> Counter[str]:
    """What is won on a day, by prize."""
    won: Counter[str] = Counter()
    for holder in (one.id for one in plan.stations):
        stretch = Stretch(holder=holder, data=place.data(holder), days=(day, day),
                          crowd={day: GROUPS})  # fmt: skip
        seed = rng.randrange(10**6)
        played = through(plan, stretch, place.state, place.sticks, guide, seed)
        won.update(one.prize for one in played.won if not one.void)
    return won


@pytest.mark.siege
def test_a_rehearsed_festival_with_news_every_evening_never_exceeds_its_shares(
    tmp_path: Path, rounds: Callable[[int, int], range]
) -> None:
    rng = siege_rng()
    moved = whole = 0
    for number in rounds(1, 12):
        place = Place(tmp_path / str(number))
        plan = planned(rng)
        festival = make(place, plan, number, moment(plan, 1) - 7 * 24 * HOUR_MS)
        kits(place, festival, PACK, moment(plan, 1) - 7 * 24 * HOUR_MS)
        for holder in plan.ids:
            install(place, place.kits / f"{holder}.kit", festival.code(holder), holder)
        guide = next(place.festival.glob("guide-*.kiosk")).read_bytes()
        (stick := place.out / "stick").mkdir()
        won: Counter[str] = Counter()
        for day in range(1, DAYS + 1):
            if day > 1:
                told(festival, stick, day - 1, rng)
                goes_round(place, plan, stick, day, rng)
            won += plays(place, plan, day, guide, rng)
            for stock in plan.stock:
                assert won[stock.prize] <= sum(stock.days[:day]), (number, day, stock.prize)
        moved += len(festival.plan.moves)
        whole += sum(won.values())
    print(f"{number + 1} festivals, {moved} moves, {whole} pieces won")
    assert moved and whole
