"""The clock jumps by years at any moment: order, lockout, days, prizes and import do not care."""

import random
import shutil
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from db.hub import Hub
from db.journal import Row
from kiosk import facts
from kiosk.clock import SetClock
from kiosk.hub.importer import import_paths
from kiosk.hub.report import report
from kiosk.session.sealing import seal
from kiosk.station.guide import LONGEST_DELAY_MS
from kiosk.station.opening import open_station
from kiosk.station.station import Station
from kiosk.trust.organizer import read_organizer_key
from tests.kiosk.hub.journals import header
from tests.sieges.seeds import siege_rng
from tests.stations import PACK, play_quiz

QUIZ = "from-rock-to-metal"
FIRST_MS = SetClock().utc
"""The clock of the first day; the festival lasts five."""
DAY_MS = 86_400_000
TEN_YEARS_MS = 10 * 365 * DAY_MS
HOLDS_MS = 16 * 3_600_000


class Schedule:
    """A station to which anything happens, its clock set to any time before each of it."""

    def __init__(self, data: Path, rng: random.Random) -> None:
        self.data, self.rng = data, rng
        self.clock = SetClock()
        self.station = self.open()

    def open(self) -> Station:
        station = open_station(self.data, PACK, self.clock, state=self.data / "state")
        station.start(self.rng.getrandbits(32))
        return station

    def go_on(self) -> None:
        if self.rng.random() < 0.4:
            self.jump()
        self.clock.pass_ms(self.rng.choice((1, 1_000, 200_000, 3_600_000, 20 * 3_600_000)))
        deed = self.rng.choice((self.play, self.play, self.guess, self.restart, self.confirm))
        deed()
        self.station.tick()

    def jump(self) -> None:
        """By up to ten years, by some days, or back to the truth; the lockout must not notice."""
        locked_ms = self.station.guide.locked_ms
        true_ms = FIRST_MS + self.clock.run
        self.clock.utc = self.rng.choice(
            (
                self.clock.utc + self.rng.randint(-TEN_YEARS_MS, TEN_YEARS_MS),
                true_ms + self.rng.randint(-5 * DAY_MS, 5 * DAY_MS),
                true_ms,
            )
        )
        assert self.station.guide.locked_ms == locked_ms

    def play(self) -> None:
        play_quiz(self.station, QUIZ, right=self.rng.choice((3, 8)))
        if self.rng.random() < 0.5:
            self.jump()
        self.station.visit.say_goodbye()

    def guess(self) -> None:
        before, locked_ms = self.station.recorder.tally.pin_failures, self.station.guide.locked_ms
        self.station.guide.ask_pin()
        for _ in range(6):
            self.station.guide.press_digit("0")
        refused = self.station.recorder.tally.pin_failures - before
        assert refused == (0 if locked_ms else 1)
        assert self.station.guide.locked_ms <= LONGEST_DELAY_MS
        self.station.guide.close()

    def restart(self) -> None:
        failures, locked_ms = self.station.recorder.tally.pin_failures, self.station.guide.locked_ms
        self.station.close()
        self.station = self.open()
        assert self.station.recorder.tally.pin_failures == failures
        assert self.station.guide.locked_ms >= locked_ms

    def confirm(self) -> None:
        if self.station.needs_day and self.rng.random() < 0.5:
            self.station.confirm_day(self.rng.randint(0, 5))


def verify_days(told: list[facts.AnyFact]) -> None:
    days = [fact.day for fact in told if isinstance(fact, facts.DayBegan)]
    assert days == sorted(days)


def verify_prizes(told: list[facts.AnyFact], shares: dict[str, int]) -> Counter[str]:
    """Each prize on its day within its share, and none while a guide was waited for.

    Counts what was given by the clock, by a guide's word, and what was not given.
    """
    given: Counter[tuple[str, int]] = Counter()
    seen: Counter[str] = Counter()
    day = newest_ms = 0
    waits, said = False, None
    for fact in told:
        waits = waits or fact.utc_ms < newest_ms
        newest_ms = fact.utc_ms
        if isinstance(fact, facts.DayBegan):
            day, said = fact.day, fact if fact.confirmed == "guide" else None
            waits = waits and said is None
        by_clock = (fact.utc_ms + 5 * 3_600_000) // DAY_MS - (FIRST_MS + 5 * 3_600_000) // DAY_MS
        believed = said and said.run == fact.run and fact.ms - said.ms < HOLDS_MS
        if isinstance(fact, facts.PrizeWon):
            assert believed or (not waits and day == by_clock + 1), fact
            assert fact.day == day
            given[fact.prize, day] += 1
            assert given[fact.prize, day] <= shares[fact.prize]
            seen["by guide" if believed else "by clock"] += 1
        elif isinstance(fact, facts.RoundFinished):
            seen["waited"] += not believed and (waits or day != by_clock + 1)
    return seen


def verify_import(schedule: Schedule, rows: list[Row], folder: Path) -> None:
    kit = schedule.station.kit
    folder.mkdir()
    told = header(rows, kit, 1, len(rows), schedule.station.journal.installation)
    path = seal(folder, kit, told, [rows])
    hub = Hub(folder / "hub.db", create=True)
    organizer = read_organizer_key(schedule.data / "demo-organizer/organizer.key")
    result = import_paths([path], hub, organizer)
    assert (result.new, result.facts, result.refused) == (len(rows), len(rows), [])
    assert (result.quarantined, result.forks, result.gaps) == (0, 0, [])
    visits = sum(isinstance(facts.decode(row.fact), facts.VisitBegan) for row in rows)
    assert report(hub).children.visits == visits
    hub.close()
    shutil.rmtree(folder)


@pytest.mark.siege
def test_no_jump_of_the_clock_changes_order_lockout_days_prizes_or_import(
    made: Path, fast: Path, rounds: Callable[[int, int], range], cheap_pins: None
) -> None:
    rng = siege_rng()
    seen: Counter[str] = Counter()
    for _ in rounds(8, 2_000):
        data = Path(shutil.copytree(made, fast / "data"))
        schedule = Schedule(data, rng)
        shares = {prize.id: prize.share for prize in schedule.station.content.prizes()}
        for _ in range(rng.randint(5, 25)):
            schedule.go_on()
        rows = schedule.station.journal.read(1, 10**6)
        told = [
            fact for row in rows if not isinstance(fact := facts.decode(row.fact), facts.Unknown)
        ]
        assert [row.seq for row in rows] == list(range(1, len(rows) + 1))
        verify_days(told)
        seen += verify_prizes(told, shares)
        verify_import(schedule, rows, fast / "hub")
        schedule.station.close()
        shutil.rmtree(data)
    print(f"prizes: {dict(seen)}")
    assert len(seen) == 3, "every way must have been gone"
