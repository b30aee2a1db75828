"""20,000 schedules of plays, scans, kills, voids, reissues, replacements and kits installed twice:
never more than the share, never two hand-outs of one code without a PIN and a fact."""

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from kiosk.content.store import Content
from kiosk.machine.records import installed
from kiosk.prizes.share import Shares
from kiosk.trust.kit import Kit
from tests.festivals import Hall as RealHall
from tests.sieges.counters import Hall
from tests.sieges.seeds import siege_rng
from tests.stations import PACK

STEPS = 60


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> RealHall:
    """A festival whose keys are made once."""
    return RealHall(tmp_path_factory.mktemp("hall"), 2, 2)


@pytest.fixture
def early(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Shares, "luck", lambda shares, day: 0.0)


def kits_of(real: RealHall) -> dict[str, Kit]:
    made = {one: installed(real.install(one)) for one in ("K01", "D01", "D02")}
    return {one: kit for one, kit in made.items() if kit is not None}


@pytest.mark.siege
def test_no_schedule_gives_or_hands_out_more_than_there_is(
    real: RealHall, fast: Path, early: None, rounds: Callable[[int, int], range]
) -> None:
    seeds, kits, seen = siege_rng(), kits_of(real), Counter[str]()
    with Content.open(PACK) as content:
        for _ in rounds(15, 19_500):
            seed = seeds.getrandbits(32)
            hall = Hall(fast, kits, real.festival, content, Random(seed))
            for _ in range(STEPS):
                hall.step()
            assert hall.wrong() == [], seed
            seen["won"] += len(hall.won)
            seen["handed"] += sum(hall.shown.values())
            seen["twice"] += any(post.twice for post in hall.posts)
            seen["stations"] += hall.generation
            seen["desks"] += len(hall.books) - 1
    # a schedule in which nothing happens would prove nothing
    assert all(seen[one] for one in ("won", "handed", "twice", "stations", "desks")), seen
    print(seen)
