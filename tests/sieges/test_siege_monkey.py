"""A monkey plays for half an hour: nothing warns, nothing grows, no screen is a dead end.

A warning of Qt and an exception fail any test here; see pyproject.toml.
"""

import gc
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest
from PySide6.QtQml import QQmlExpression
from PySide6.QtTest import QTest

from kiosk.ages import GAME_BANDS
from kiosk.clock import SetClock
from kiosk.station.guide import UNATTENDED_MS, WIPE_MS
from kiosk.visit import waits
from kiosk.visit.screens import Screen
from tests.bench.bench_station import rss_mb
from tests.sieges.seeds import siege_rng
from tests.stations import play_quiz
from tests.ui.hands import Player
from ui.app import application
from ui.bridge.pulse import TICK_MS
from ui.bridge.voice import LONGEST_MS
from ui.monkey import Monkey, deal

ROOT = Path(__file__).parent.parent.parent
SCREENS = {file.stem for file in (ROOT / "ui" / "screens").glob("*.qml")}
NOT_FOR_CHILDREN = {"Excursion", "FirstStart", "Paused", "Trouble"}
"""Shown by a guide's PIN, an installer or a broken disk."""

SIZES = ((960, 540), (540, 960))
"""Small windows are drawn faster, and sizes are millimetres: the layout is that of a big one."""

LONGEST_REST_MS = LONGEST_MS + (
    WIPE_MS + UNATTENDED_MS + 2 * waits.RING + waits.PLAY + waits.KEEPING + waits.GOODBYE
)
"""A voice, a wiped screen, a guide's page, a round, its prize and a goodbye, one by one."""

MINUTE_MS = 60_000
VISITS = 10
"""So often in a night a child comes by who knows the way."""

GROWTH_MB = 20.0
"""What one half of a night may leave behind more than the one before: pictures kept, nothing else.
Over four hours it goes up and down by twelve once every door was opened."""

FASTER = 60
"""So much faster time passes than it takes: QML's own animations know real time only."""

SETTLES_MS = 80
"""Of real time, at every rest on a triad: it takes no touch for 300 ms after the one before."""

PASS = """(function () {
    const walk = item => {
        if (item.running === true && item.pass !== undefined)
            item.pass(100);
        for (const child of item.children)
            walk(child);
    };
    walk(contentItem);
})()"""
"""A game and a challenge count their time frame by frame: here a tick is such a frame."""


class Night:
    """A station at which a monkey plays while simulated time passes."""

    def __init__(self, folder: Path, seed: int, size: tuple[int, int], ms: int) -> None:
        self.clock = SetClock()
        self.player = Player(folder, size, seed=seed, clock=self.clock, moving=True)
        self.player.station.machine.note_pin()
        self.player.window.station.refresh()
        context = self.player.window.engine.rootContext()
        self._passing = QQmlExpression(context, self.player.window.quick, PASS)
        self.monkey = Monkey(self.player.window, seed)
        self.played = self.monkey.play()
        self._rng = Random(seed)
        self._owed_ms = 0.0
        self._half_ms = ms // 2
        self._visit_ms = self._every_ms = ms // VISITS

    def play_half(self) -> None:
        until = self.clock.ms() + self._half_ms
        for wait in self.played:
            self.live(wait)
            if self.clock.ms() >= self._visit_ms:
                self._visit_ms += self._every_ms
                self.bring()
            if self.clock.ms() >= until:
                break

    def live(self, ms: int) -> None:
        """Let the whole program live for so long."""
        for begun in range(0, ms, 5 * TICK_MS):
            passed = min(ms - begun, 5 * TICK_MS)
            self.clock.pass_ms(passed)
            self.player.window.pulse.beat()
            if self.player.screen in ("Game", "Challenge"):
                self._pass(passed)
            self._breathe(passed)
        if self.player.screen == "Triad" and ms >= 100:
            self._breathe(SETTLES_MS * FASTER)

    def _pass(self, ms: int) -> None:
        for _ in range(ms // TICK_MS):
            self._passing.evaluate()
            assert not self._passing.hasError(), self._passing.error().toString()

    def _breathe(self, ms: int) -> None:
        self._owed_ms += ms / FASTER
        if self._owed_ms < 10:
            self.player.breathe()
        else:
            QTest.qWait(int(self._owed_ms))
            self._owed_ms = 0

    def bring(self) -> None:
        """A child who knows the way comes by, to where a monkey seldom comes by itself."""
        station = self.player.station
        if station.screen != station.visit.state.screen or station.guide.door != "closed":
            return
        self._rng.choice(
            (
                self._finish_a_quiz,
                self._finish_the_triads,
                self._sit_down_in_twos,
                self._are_guessed,
                self._hold_a_contest,
            )
        )()
        self.player.window.station.refresh()

    def _finish_a_quiz(self) -> None:
        station = self.player.station
        station.visit.end("reset")
        quizzes = station.content.quizzes(station.street)
        play_quiz(station, self._rng.choice([q for q in quizzes if len(q.questions) == 8]).id)

    def _finish_the_triads(self) -> None:
        visit = self.player.station.visit
        visit.end("reset")
        visit.open_discovery()
        self._choose()

    def _are_guessed(self) -> None:
        """Does my mother know me?"""
        visit = self.player.station.visit
        visit.end("reset")
        visit.open_discovery()
        visit.discover("guess", "")
        self._choose()
        visit.discover("on", "")
        self._choose()

    def _choose(self) -> None:
        visit = self.player.station.visit
        visit.discover("age", self._rng.choice(GAME_BANDS))
        while visit.state.screen is Screen.TRIAD:
            assert visit.state.discovery is not None
            assert visit.state.discovery.offered is not None
            visit.discover("item", self._rng.choice(visit.state.discovery.offered))

    def _sit_down_in_twos(self) -> None:
        """One has chosen all; the monkey sits at the other place."""
        visit = self.player.station.visit
        visit.end("reset")
        visit.places = 2
        visit.open("Street")
        visit.say_players(2)
        visit.open_discovery()
        visit.discover_at(0, "age", self._rng.choice(GAME_BANDS))
        while visit.state.together and (asked := visit.state.together.sides[0].discovery).offered:
            visit.discover_at(0, "item", self._rng.choice(asked.offered))

    def _hold_a_contest(self) -> None:
        station = self.player.station
        station.visit.end("reset")
        station.hosting.begin(station.content, station.street, 4, station.lang)

    def ends_at_rest(self) -> None:
        """Whoever finds the station deserted can begin: no screen is a dead end."""
        self.live(LONGEST_REST_MS)
        assert self.player.screen == "Attract"
        self.player.tap("attract")
        assert self.player.wait(lambda: self.player.screen in ("Quiz", "Game"))

    def memory_mb(self) -> float:
        gc.collect()
        self.player.window.engine.collectGarbage()
        return rss_mb()


def test_the_same_seed_gives_the_same_inputs() -> None:
    dealt = [deal(7, number) for number in range(500)]
    assert dealt == [deal(7, number) for number in range(500)]
    assert dealt != [deal(8, number) for number in range(500)]
    assert len({deed.kind for deed in dealt}) == 10


@pytest.mark.siege
def test_a_monkey_plays_for_half_an_hour(fast: Path, rounds: Callable[[int, int], range]) -> None:
    application()
    rng = siege_rng()
    seen: Counter[str] = Counter()
    minutes = len(rounds(1, 30))
    for turn in rounds(1, 4):
        night = Night(fast / str(turn), rng.getrandbits(32), SIZES[turn % 2], minutes * MINUTE_MS)
        if minutes > 1:
            night.play_half()  # what is opened for the first time is kept
        night.play_half()
        half_mb = night.memory_mb()
        night.play_half()
        grown_mb = night.memory_mb() - half_mb
        print(
            f"{night.monkey.inputs} inputs in {minutes} minutes on {len(night.monkey.screens)} "
            f"screens; {half_mb} MB at half-time, {grown_mb:+.1f} MB after it"
        )
        seen += night.monkey.screens
        night.ends_at_rest()
        night.player.close()
        assert grown_mb < GROWTH_MB
    assert minutes < 30 or SCREENS - NOT_FOR_CHILDREN <= set(seen)
