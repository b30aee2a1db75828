"""The whole festival played through beforehand: stations in as many processes as asked, then desks.

Only what the plan says is read of DIR; nothing secret of it is asked for.
"""

import shutil
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from random import Random
from typing import NamedTuple

import msgspec

from kiosk.festival.folder import Festival
from kiosk.festival.kits import make_kits
from kiosk.festival.plan import Plan
from kiosk.festival.telling import make_news, revoke
from kiosk.rehearsal.desks import Served, scans_of, serve
from kiosk.rehearsal.hall import Stretch, Told, Won, moment, through
from kiosk.rehearsal.kills import KILLS
from kiosk.rehearsal.making import Place, install, kits, make
from kiosk.rehearsal.reconciling import reconcile
from kiosk.rehearsal.truth import Truth

TRUTH = "truth.json"
CLASSES_A_DAY = 3
"""At most so many at one screen: children should play there too."""


class Rehearsed(NamedTuple):
    """halls: by machine. desks: by number. won: all pieces that were won, in order."""

    truth: Truth
    halls: list[Told]
    desks: dict[int, Served]
    won: list[Won]
    plan: Plan


class _Work(NamedTuple):
    plan: Plan
    stretch: Stretch
    place: Place
    guide: bytes
    seed: int


def rehearse(
    place: Place,
    plan: Plan,
    store: Path,
    visitors: int,
    seed: int,
    processes: int = 1,
    tell: Callable[[float], None] = lambda done: None,
) -> Rehearsed:
    """Play `plan`, which is the rehearsal's own, for so many visitors. store: what is played.

    Of half a rehearsal nobody learns the truth: nothing of it stays. Raises FestivalRefused,
    Trouble, OSError, and what tell raises.
    """
    try:
        return _rehearse(place, plan, store, visitors, seed, processes, tell)
    except BaseException:
        shutil.rmtree(place.out, ignore_errors=True)
        raise


def _rehearse(
    place: Place,
    plan: Plan,
    store: Path,
    visitors: int,
    seed: int,
    processes: int,
    tell: Callable[[float], None],
) -> Rehearsed:
    utc_ms = moment(plan, 1) - 7 * 86_400_000
    festival = make(place, plan, seed, utc_ms)
    kits(place, festival, store, utc_ms)
    for holder in plan.ids:
        install(place, place.kits / f"{holder}.kit", festival.code(holder), holder)
    guide = next(place.festival.glob("guide-*.kiosk")).read_bytes()
    news, stretches = _happens(place, festival, store, visitors, seed)
    works = [_Work(plan, one, place, guide, seed) for one in stretches]
    halls = list(_played(works, processes, tell))
    won = sorted(won for hall in halls for won in hall.won)
    desks = _served(place, festival, won, news, seed)
    truth = Truth()
    for one in (*(hall.truth for hall in halls), *(desk.truth for desk in desks.values())):
        truth.add(one)
    reconcile(truth, won, _fetched(halls), desks, plan.days)
    (place.out / TRUTH).write_bytes(truth.written())
    return Rehearsed(truth, halls, desks, won, plan)


def _fetched(halls: list[Told]) -> set[Won]:
    """The pieces of which a stick tells."""
    return {won for hall in halls for won in hall.won if won.day <= hall.fetched}


def _happens(
    place: Place, festival: Festival, store: Path, visitors: int, seed: int
) -> tuple[dict[int, bytes], list[Stretch]]:
    """Who plays where, and what goes wrong: a station swapped in the evening of day 2, another one
    stolen before the last day and not replaced, its last stick with it; a stick lost, a clock
    wrong. The news of it by the day on whose morning they come."""
    plan, rng = festival.plan, Random(f"happens {seed}")
    holders = [station.id for station in plan.stations]
    crowd = {one: _crowd(plan, visitors, holders.index(one)) for one in holders}
    classes = _classes(plan, holders, rng)
    swapped, lost, wrong = (rng.choice(holders) for _ in range(3))
    stolen = rng.choice([one for one in holders if one != swapped] or holders)
    news: dict[int, bytes] = {}
    kills = -(-KILLS // len(holders))
    made: list[Stretch] = []
    for one in holders:
        whole = Stretch(
            holder=one,
            data=place.data(one),
            days=(1, plan.days),
            crowd=crowd[one],
            classes=classes[one],
            wrong=min(2, plan.days) if one == wrong and plan.days > 1 else 0,
            unfetched=(1,) if one == lost and plan.days > 1 else (),
            kills=min(kills, max(1, visitors // 250)),
        )
        if one == stolen and plan.days > 2 and len(holders) > 2:
            made.append(_stolen(place, festival, whole, news))
        elif one == swapped and plan.days > 2:
            made += _swapped(place, festival, store, whole, news)
        else:
            made.append(whole)
    return news, made


def _swapped(
    place: Place, festival: Festival, store: Path, whole: Stretch, news: dict[int, bytes]
) -> list[Stretch]:
    """Its PC is stolen in the evening of the second day, after its stick was filled; another one
    takes its place."""
    utc_ms = moment(festival.plan, 3, -3_600_000)
    generation = revoke(festival, whole.holder, 3, utc_ms)
    out = place.out / "kits-day-3"
    make_kits(festival, out, [whole.holder], store, utc_ms)
    path, _ = make_news(festival, out, utc_ms)
    news[3] = path.read_bytes()
    code = festival.code(whole.holder)
    data = install(place, out / f"{whole.holder}.kit", code, whole.holder, generation)
    replace = msgspec.structs.replace
    return [
        replace(whole, days=(1, 2), taken_away=True),
        replace(whole, days=(3, festival.plan.days), data=data, generation=generation),
    ]


def _stolen(place: Place, festival: Festival, whole: Stretch, news: dict[int, bytes]) -> Stretch:
    """It is gone the evening before the last day, with what its stick would have brought."""
    last = festival.plan.days - 1
    utc_ms = moment(festival.plan, last + 1, -3_600_000)
    revoke(festival, whole.holder, last + 1, utc_ms)
    out = place.out / f"news-day-{last + 1}"
    out.mkdir(parents=True)
    path, _ = make_news(festival, out, utc_ms)
    news[last + 1] = path.read_bytes()
    unfetched = tuple({*whole.unfetched, last})
    return msgspec.structs.replace(whole, days=(1, last), taken_away=True, unfetched=unfetched)


def _crowd(plan: Plan, visitors: int, place: int) -> dict[int, int]:
    """Groups by day at one screen: all children of a group share a visit."""
    screens = len(plan.stations) * plan.days
    whole, rest = divmod(visitors, screens)
    return {
        day: whole + ((day - 1) * len(plan.stations) + place < rest)
        for day in range(1, plan.days + 1)
    }


def _classes(plan: Plan, holders: list[str], rng: Random) -> dict[str, dict[int, int]]:
    made: dict[str, dict[int, int]] = {one: {} for one in holders}
    for _ in range(min(plan.aims.excursions, len(holders) * plan.days)):
        one, day = rng.choice(holders), rng.randint(1, plan.days)
        made[one][day] = min(CLASSES_A_DAY, made[one].get(day, 0) + 1)
    return made


def _played(works: list[_Work], processes: int, tell: Callable[[float], None]) -> Iterator[Told]:
    """A station after the other in each process. What tell raises ends it after those that play."""
    if processes <= 1:
        for n, work in enumerate(works, 1):
            yield _play(work)
            tell(n / len(works))
        return
    # a fork of a window's process would hold the locks of threads that it does not have
    with ProcessPoolExecutor(processes, get_context("spawn")) as pool:
        try:
            for n, told in enumerate(pool.map(_play, works), 1):
                yield told
                tell(n / len(works))
        finally:
            pool.shutdown(cancel_futures=True)


def _play(work: _Work) -> Told:
    place = work.place
    return through(work.plan, work.stretch, place.state, place.sticks, work.guide, work.seed)


def _served(
    place: Place, festival: Festival, won: list[Won], news: dict[int, bytes], seed: int
) -> dict[int, Served]:
    plan, made = festival.plan, {}
    for desk in plan.desks:
        scans = scans_of(won, desk.number, len(plan.desks), plan, Random(f"walks {seed}"))
        made[desk.number] = serve(
            plan, desk.number, place.data(desk.id), place.state, place.sticks, scans, news,
            festival.keeper_pin(desk.id), seed,
        )  # fmt: skip
    return made
