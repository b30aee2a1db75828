"""The monkey: it plays at a station all night, so that no child finds first what breaks it.

Every input is dealt from a seed and its number alone. What it hits depends on what is shown; of
a few things it would as soon touch, it touches the one it left alone longest. It enters no PIN.
"""

import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

import msgspec
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QEventPoint, QGuiApplication

from kiosk.machine import settings
from ui.fingers import covered_px
from ui.hand import Hand, Seen
from ui.station_window import StationWindow

KINDS = {
    "tap": 60,
    "taps": 8,
    "two": 8,
    "drag": 8,
    "hold": 4,
    "palm": 4,
    "bar": 7,
    "key": 8,
    "gesture": 1,
    "idle": 1,
}
"""How often each kind of input is dealt, in parts."""

KEYS = (
    *(Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Backspace),
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down),
    *(Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_A),
)

TAP_MS = 60
"""A finger's shortest stay."""

STEPS, STEP_MS = 8, 40
"""A drag."""

TIP_MM, PALM_MM = 10.0, 45.0

IDLE_MS = (12_000, 70_000)
"""From a short look around to more than any screen waits."""

BAR = ("lang-kk", "lang-ru", "lang-en", "back", "comfort")
"""What is always in view is an input of its own, else nothing were ever played to its end."""

PICKS = 3
"""So many things it would as soon touch: of them the one it left alone longest."""

HANDS_OFF_MS = 1_000
"""Where a PIN is asked for it waits: the page closes itself, or a guide closes the program."""

Wait = int
"""Milliseconds until the monkey goes on."""


class Aim(msgspec.Struct, frozen=True):
    """Where to: something in sight if there is any and `at_thing`, else a point of the screen.

    picks: which of all things, as parts of them; x, y: where on it or on the screen.
    """

    at_thing: bool
    picks: tuple[float, ...]
    x: float
    y: float


class Deed(msgspec.Struct, frozen=True):
    """One input. hold_ms: how long fingers lie; rest_ms: what passes after it."""

    kind: str
    aims: tuple[Aim, Aim]
    key: Qt.Key
    hold_ms: int
    rest_ms: int


def deal(seed: int, number: int) -> Deed:
    """The input of this number: the same for the same seed, whatever was shown before."""
    rng = Random(f"{seed} {number}")
    aims = (_aim(rng), _aim(rng))
    kind = rng.choices(list(KINDS), list(KINDS.values()))[0]
    rest = rng.randint(*IDLE_MS) if kind == "idle" else rng.choice((0, 100, 200, 400, 800))
    return Deed(kind, aims, rng.choice(KEYS), rng.choice((400, 1_200, 3_000, 8_000)), rest)


def _aim(rng: Random) -> Aim:
    picks = tuple(rng.random() for _ in range(PICKS))
    return Aim(rng.random() < 0.5, picks, rng.random(), rng.random())


class Monkey:
    """inputs: made so far. screens: how many of them on each screen."""

    def __init__(self, window: StationWindow, seed: int) -> None:
        self.inputs = 0
        self.screens: Counter[str] = Counter()
        self._touched: dict[str, int] = {}
        self._window = window
        self._seed = seed
        self._hand = Hand(window.engine, window.quick)
        self._covers_mm = TIP_MM
        if window.fingers is not None:
            window.fingers.covered = self._covered

    def play(self) -> Iterator[Wait]:
        """Plays for ever; whoever lets it play lets time pass by what it gives."""
        ways: dict[str, Callable[[Deed], Iterator[Wait]]] = {
            kind: getattr(self, f"_{kind}") for kind in KINDS
        }
        while True:
            deed = deal(self._seed, self.inputs)
            self.inputs += 1
            self.screens[str(self._window.station.screen)] += 1
            if str(self._window.guide.state) in ("pin", "panel"):
                yield HANDS_OFF_MS
            else:
                yield from ways[deed.kind](deed)
                yield deed.rest_ms

    # what it does

    def _tap(self, deed: Deed) -> Iterator[Wait]:
        yield from self._touch(self._point(deed.aims[0]), TAP_MS)

    def _taps(self, deed: Deed) -> Iterator[Wait]:
        point = self._point(deed.aims[0])
        for _ in range(3):
            yield from self._touch(point, TAP_MS)

    def _hold(self, deed: Deed) -> Iterator[Wait]:
        yield from self._touch(self._point(deed.aims[0]), deed.hold_ms)

    def _two(self, deed: Deed) -> Iterator[Wait]:
        one, other = map(self._point, deed.aims)
        both = {0: one, 1: other}
        self._hand.press(both)
        yield TAP_MS
        if deed.aims[0].at_thing:
            self._hand.release(both)
        else:
            self._hand.release({1: other})
            yield TAP_MS
            self._hand.release({0: one})

    def _drag(self, deed: Deed) -> Iterator[Wait]:
        begin, end = map(self._point, deed.aims)
        self._hand.press({0: begin})
        for step in range(1, STEPS + 1):
            yield STEP_MS
            self._hand.move(begin + (end - begin) * (step / STEPS))
        yield STEP_MS
        self._hand.release({0: end})

    def _palm(self, deed: Deed) -> Iterator[Wait]:
        """Comes down as a palm beside a fingertip, or rolls from a fingertip onto the palm."""
        point, other = map(self._point, deed.aims)
        rolls = deed.aims[0].at_thing
        self._covers_mm = TIP_MM if rolls else PALM_MM
        self._hand.press({0: point})
        yield TAP_MS
        self._covers_mm = PALM_MM if rolls else TIP_MM
        self._hand.press({1: other})
        self._hand.move(point + QPoint(4, 4))
        yield deed.hold_ms
        self._hand.release({0: point, 1: other})
        self._covers_mm = TIP_MM

    def _bar(self, deed: Deed) -> Iterator[Wait]:
        """A language, Back or comfort: they are on nearly every screen."""
        things = [thing for thing in self._things() if thing.name in BAR]
        if things:
            thing = things[int(deed.aims[0].x * len(things))]
            yield from self._touch(thing.centre, TAP_MS)

    def _key(self, deed: Deed) -> Iterator[Wait]:
        self._hand.key(deed.key)
        yield TAP_MS

    def _gesture(self, deed: Deed) -> Iterator[Wait]:
        """The guide's, along the lower edge."""
        width, height = self._window.quick.width(), self._window.quick.height()
        for part, ms in ((0.02, TAP_MS), (0.5, TAP_MS), (0.98, deed.hold_ms)):
            yield from self._touch(QPoint(round(width * part), height - 4), ms)

    def _idle(self, deed: Deed) -> Iterator[Wait]:
        yield 0

    # its finger and its eyes

    def _touch(self, point: QPoint, ms: int) -> Iterator[Wait]:
        self._hand.press({0: point})
        yield ms
        self._hand.release({0: point})
        yield TAP_MS

    def _point(self, aim: Aim) -> QPoint:
        things = [thing for thing in self._things() if thing.name not in BAR]
        if not (aim.at_thing and things):
            quick = self._window.quick
            return QPoint(int(aim.x * quick.width()), int(aim.y * quick.height()))
        picked = (things[int(part * len(things))] for part in aim.picks)
        thing = min(picked, key=lambda one: self._touched.get(one.name, 0))
        self._touched[thing.name] = self.inputs
        return QPoint(
            round(thing.x + thing.width * (0.1 + 0.8 * aim.x)),
            round(thing.y + thing.height * (0.1 + 0.8 * aim.y)),
        )

    def _things(self) -> list[Seen]:
        """What has a name and can be touched where it is seen; the guide's zones are no things."""
        size = self._window.quick.size()
        return [
            seen
            for seen in self._hand.look()
            if seen.name
            and not seen.name.startswith("guide-zone")
            and seen.enabled
            and seen.live
            and 0 < seen.centre.x() < size.width()
            and 0 < seen.centre.y() < size.height()
        ]

    def _covered(self, point: QEventPoint) -> float:
        return max(covered_px(point), self._covers_mm * self._window.station.px_per_mm)


class Night:
    """A monkey at an open station until it is closed: so a station is tried the night before."""

    def __init__(self, seed: int) -> None:
        self.seed = seed
        self.monkey: Monkey | None = None
        self._play: Iterator[Wait] = iter(())
        self.over = False
        self._next = QTimer(singleShot=True)
        self._next.timeout.connect(self._go_on)

    def begin(self, window: StationWindow) -> None:
        self.monkey = Monkey(window, self.seed)
        # the window goes before the program does: nobody plays with one that is gone
        app = QGuiApplication.instance()
        assert app is not None
        app.aboutToQuit.connect(self.leave_off)
        self._play = self.monkey.play()
        self._go_on()

    def _go_on(self) -> None:
        rest = next(self._play)
        if not self.over:  # a signal comes while a touch is judged
            self._next.start(rest)

    def leave_off(self) -> None:
        self.over = True
        self._next.stop()

    def end(self) -> str:
        """What came of it, in a sentence."""
        self.leave_off()
        if self.monkey is None:
            return "The monkey has not played."
        screens = ", ".join(f"{screen} {count}" for screen, count in self.monkey.screens.items())
        return f"The monkey of seed {self.seed} made {self.monkey.inputs} inputs: {screens}."


@contextmanager
def folder_aside(data: Path) -> Iterator[Path]:
    """A data folder that the monkey may fill: this station's settings, none of its facts, codes
    or keys; gone at the end."""
    with TemporaryDirectory(prefix="monkey-", dir=data if data.is_dir() else None) as made:
        folder = Path(made)
        if (data / settings.FILE).is_file():
            shutil.copy(data / settings.FILE, folder)
        yield folder
