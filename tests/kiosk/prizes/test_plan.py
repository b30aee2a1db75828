"""No schedule of plays gives more than the share, nor anything while the desk is shut."""

import random
from datetime import UTC, datetime, time, timedelta
from typing import NamedTuple

from hypothesis import given
from hypothesis import strategies as st

from kiosk.prizes.plan import Hours, draw, unlocked

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
