"""No schedule of plays gives more than the share, nor anything while the desk is shut."""

import random
from datetime import UTC, datetime, time, timedelta
from typing import NamedTuple

from hypothesis import given
from hypothesis import strategies as st

from kiosk.prizes.plan import COOL_DOWN_MS, LAST_WIN, TRAFFIC, Hours, carried, draw, unlocked

HOURS = Hours(time(10), time(18))
MORNING = datetime(2026, 5, 1, 10, tzinfo=UTC)


class Prize(NamedTuple):
    id: str
    share: int


@given(
    st.lists(st.integers(0, 5), min_size=1, max_size=4),
    st.lists(st.integers(0, 24 * 60), max_size=200),
    st.integers(),
)
def test_no_schedule_of_plays_gives_more_than_the_share(
    shares: list[int], minutes: list[int], seed: int
) -> None:
    prizes = [Prize(str(n), share) for n, share in enumerate(shares)]
    given_out: dict[str, int] = {}
    rng = random.Random(seed)
    midnight = MORNING.replace(hour=0)
    for minute in sorted(minutes):
        now = midnight + timedelta(minutes=minute)
        won = draw(prizes, given_out, now, HOURS, rng)
        if won is not None:
            assert time(10) <= now.time() < time(17, 30)
            given_out[won.id] = given_out.get(won.id, 0) + 1
    assert all(given_out.get(p.id, 0) <= p.share for p in prizes)


def test_the_first_prize_is_open_from_the_first_minute_and_the_last_before_the_end() -> None:
    assert unlocked(6, MORNING, HOURS) == 1
    assert unlocked(6, MORNING + timedelta(hours=7, minutes=29), HOURS) == 6
    assert unlocked(6, MORNING + timedelta(hours=7, minutes=30), HOURS) == 0
    assert unlocked(6, MORNING - timedelta(minutes=1), HOURS) == 0


def test_a_winning_moment_that_nobody_claimed_stays_open() -> None:
    noon = MORNING + timedelta(hours=4)
    prizes = [Prize("a", 6)]
    given_out = {"a": 0}
    while (won := draw(prizes, given_out, noon, HOURS, random.Random(0))) is not None:
        given_out[won.id] += 1
    assert given_out["a"] == unlocked(6, noon, HOURS) == 4


def test_a_day_that_ends_at_midnight_is_open_until_then() -> None:
    around = Hours(time(0), time(0))
    assert unlocked(24, MORNING, around) > 0
    assert unlocked(24, MORNING.replace(hour=23, minute=31), around) == 0


def test_what_was_not_given_is_given_the_next_day_and_a_day_gives_twice_its_share_at_most() -> None:
    assert carried((5, 5, 5), {}, 1) == 5
    assert carried((5, 5, 5), {1: 3}, 2) == 7
    assert carried((5, 5, 5), {}, 2) == 10
    assert carried((5, 5, 5), {1: 1, 2: 0}, 3) == 14  # the last day gives all there is
    assert carried((5, 5, 5), {}, 4) == 0


@given(st.lists(st.integers(0, 9), min_size=1, max_size=6), st.randoms(use_true_random=False))
def test_carried_over_or_not_all_days_together_give_no_more_than_their_shares(
    days: list[int], rng: random.Random
) -> None:
    given_out: dict[int, int] = {}
    for day in range(1, len(days) + 1):
        given_out[day] = rng.randint(0, carried(days, given_out, day))
        assert sum(given_out.values()) <= sum(days[:day])


def finishers(rng: random.Random, count: int) -> list[datetime]:
    """When rounds end at one screen on a day: by traffic over the parts of the day."""
    part = (HOURS.span(MORNING)[1] - LAST_WIN - MORNING) / len(TRAFFIC)
    chosen = rng.choices(range(len(TRAFFIC)), TRAFFIC, k=count)
    late = [MORNING + timedelta(hours=7, minutes=rng.uniform(30, 60)) for _ in range(count // 20)]
    return sorted([MORNING + part * (n + rng.random()) for n in chosen] + late)


def day_of(station: int, share: int, rng: random.Random) -> list[datetime]:
    """When one station gives its prizes on a day."""
    luck = rng.random()
    won: list[datetime] = []
    for now in finishers(rng, 120):
        cooled = not won or now - won[-1] >= timedelta(milliseconds=COOL_DOWN_MS)
        prize = [Prize("badge", share)]
        if cooled and draw(prize, {"badge": len(won)}, now, HOURS, rng, luck):
            won.append(now)
    return won


def test_a_day_of_forty_stations_gives_nearly_all_and_keeps_some_for_the_afternoon() -> None:
    rng = random.Random(16)
    shares = [rng.choice((1, 2, 3, 5, 5, 8)) for _ in range(40)]
    days = [day_of(n, share, rng) for n, share in enumerate(shares)]
    whole = sum(shares)
    gone = [moment for day in days for moment in day]
    assert len(gone) >= 0.95 * whole
    assert len([one for one in gone if one < MORNING + timedelta(hours=6)]) <= 0.9 * whole
    noon = MORNING + timedelta(hours=2)
    assert all(
        len([one for one in day if one < noon]) < share
        for day, share in zip(days, shares, strict=True)
    )


def test_two_stations_with_another_luck_give_at_other_moments() -> None:
    minutes = [MORNING + timedelta(minutes=n) for n in range(450)]
    first = [unlocked(3, now, HOURS, 0.2) for now in minutes]
    assert first != [unlocked(3, now, HOURS, 0.7) for now in minutes]
    assert first[-1] == 3
