"""Guessing the PIN, with restarts and a false clock, leads nowhere; a guide gets in at once."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk import facts
from kiosk.clock import SetClock
from kiosk.station.guide import Door
from kiosk.station.opening import open_station
from kiosk.station.station import Station
from kiosk.trust.pin import hash_pin
from tests.sieges.seeds import siege_rng
from tests.stations import PACK

DAYS, OPEN_MS, NIGHT_MS = 5, 10 * 3_600_000, 14 * 3_600_000
MOST_GUESSES = 215
TEN_YEARS_MS = 10 * 365 * 86_400_000


class Attacker:
    """Guesses the moment it is allowed; restarts: chance of one after each guess."""

    def __init__(self, folder: Path, rng: random.Random, restarts: float) -> None:
        self.folder, self.rng, self.restarts = folder, rng, restarts
        self.clock = SetClock()
        self.station = self.open()
        self.station.machine.change(pin=hash_pin("314159"))
        self.guesses = 0

    def open(self) -> Station:
        station = open_station(self.folder, PACK, self.clock, state=self.folder / "state")
        if station.machine.first_pin:
            station.machine.note_pin()
        station.start(None)
        return station

    def restart(self) -> None:
        self.station.close()
        self.station = self.open()

    def spend_day(self) -> None:
        until = self.clock.run + OPEN_MS
        while self.clock.run + self.station.guide.locked_ms <= until:
            self.clock.pass_ms(self.station.guide.locked_ms)
            self.guess()
            self.clock.utc += self.rng.randint(-TEN_YEARS_MS, TEN_YEARS_MS)
            if self.rng.random() < self.restarts:
                self.restart()
        self.clock.pass_ms(max(0, until - self.clock.run))

    def guess(self) -> None:
        before = self.station.recorder.tally.facts
        self.station.guide.ask_pin()
        for _ in range(6):
            self.station.guide.press_digit("0")
        assert self.station.recorder.tally.facts == before + 1, "a guess is a fact"
        self.guesses += 1

    def spend_night(self, *, running: bool) -> None:
        """What the delay was, it is over in the morning when the station was left running."""
        self.clock.pass_ms(NIGHT_MS)
        if not running:
            self.restart()


@pytest.mark.siege
def test_five_days_of_guessing_are_a_few_hundred_guesses_of_a_million(
    fast: Path, rounds: Callable[[int, int], range], cheap_pins: None
) -> None:
    rng = siege_rng()
    most = 0
    for number in rounds(1, 40):  # the first restarts after every third guess and every night
        attacker = Attacker(fast / str(number), rng, restarts=((number + 1) % 4) / 3)
        for _ in range(DAYS):
            attacker.spend_day()
            attacker.spend_night(running=number % 2 == 1)
        attacker.station.close()
        most = max(most, attacker.guesses)
    print(f"at most {most} guesses in {DAYS} days of ten hours")
    assert 200 <= most <= MOST_GUESSES


@pytest.mark.siege
def test_a_guide_with_the_signed_file_gets_in_at_once_whatever_the_delay(
    fast: Path, cheap_pins: None
) -> None:
    attacker = Attacker(fast / "data", siege_rng(), restarts=0.1)
    content = (fast / "data/demo-organizer/guide-DEMO.kiosk").read_bytes()
    for failures in range(1, 12):
        for _ in range(failures):
            attacker.clock.pass_ms(attacker.station.guide.locked_ms)
            attacker.guess()
        station = attacker.station
        assert station.guide.locked_ms > 0
        assert station.guide.open_with_file(content)
        assert station.guide.door is Door.PANEL
        opened = facts.decode(station.journal.read(station.journal.head.seq, 1)[0].fact)
        assert isinstance(opened, facts.PanelOpened) and opened.by == "file"
        station.guide.close()
    attacker.station.close()
