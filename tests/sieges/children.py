"""A station played without a window in a process of its own, to be killed or traced.

What a child was told is done, it writes to a pipe as one line of JSON: an acknowledgement.
"""

import ctypes
import multiprocessing
import os
import random
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import msgspec
import pytest

from kiosk.clock import Clock
from kiosk.station.opening import open_station
from kiosk.station.station import Station
from kiosk.visit.rounds import QuizRound
from kiosk.visit.screens import Screen
from tests.stations import PACK

QUIZ = "from-rock-to-metal"
T = TypeVar("T")
_SET_PTRACER, _ANYBODY = 0x59616D61, ctypes.c_ulong(-1)  # prctl(2)


class Shown(msgspec.Struct, frozen=True):
    """What is on the screen, as far as a child would notice a difference."""

    screen: str
    questions: tuple[str, ...] = ()
    index: int = 0
    chosen: tuple[str, ...] = ()
    points: int = 0


class Ack(msgspec.Struct, frozen=True):
    """The journal's last fact after a call returned; answer: (question, chosen) if it was one."""

    seq: int
    shown: Shown
    answer: tuple[str, tuple[str, ...]] | None = None


def shown(station: Station) -> Shown:
    round_ = station.visit.state.round
    if not isinstance(round_, QuizRound):
        return Shown(station.screen)
    ids = tuple(question.id for question in round_.questions)
    return Shown(station.screen, ids, round_.index, round_.chosen, round_.points)


class Child(NamedTuple):
    process: BaseProcess
    told: Connection
    asked: Connection

    @property
    def pid(self) -> int:
        assert self.process.pid is not None
        return self.process.pid

    def go(self) -> None:
        self.asked.send_bytes(b"go")

    def acks(self) -> list[Ack]:
        return self.heard(Ack)

    def heard(self, kind: type[T]) -> list[T]:
        """All lines until the child's end, the last one whole or not counted."""
        lines = b""
        while block := os.read(self.told.fileno(), 65_536):
            lines += block
        return [msgspec.json.decode(line, type=kind) for line in lines.split(b"\n")[:-1]]


Tell = Callable[[Any], None]


def _live(
    asked: Connection,
    told: Connection,
    play: Callable[..., None],
    args: Any,
    prepare: Callable[..., Any] | None,
) -> None:
    if sys.platform == "linux":  # any tracer may attach, where only parents may
        ctypes.CDLL(None).prctl(_SET_PTRACER, _ANYBODY, 0, 0, 0)
    if prepare:
        args = (prepare(*args), *args)
    told.send_bytes(b"\n")
    asked.poll(None)  # not read: a tracer counts the reads that are the child's own

    def tell(line: Any) -> None:
        block = msgspec.json.encode(line) + b"\n"
        try:
            os.write(told.fileno(), block)
        except OSError:  # a siege has spoilt that call
            os.writev(told.fileno(), [block])

    play(tell, *args)


@contextmanager
def born(
    play: Callable[..., None], *args: Any, prepare: Callable[..., Any] | None = None
) -> Iterator[Child]:
    """A child that runs play(tell, *args) once it is let go; killed at the end if still alive.

    What prepare(*args) makes before that is given to play as well, after `tell`.
    """
    if not hasattr(os, "fork"):
        pytest.skip("the children of sieges are forked, and this system cannot")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(
        [f"tests.sieges.{name}" for name in ("children", "commands", "kits", "winners")]
    )
    told, telling = context.Pipe(duplex=False)
    asking, asked = context.Pipe(duplex=False)
    process = context.Process(
        target=_live, args=(asking, telling, play, args, prepare), daemon=True
    )
    process.start()
    telling.close()
    asking.close()
    try:
        told.recv_bytes()
        yield Child(process, told, asked)
    finally:
        process.kill()
        process.join()
        process.close()
        told.close()
        asked.close()


def open_here(data: Path, state: Path, clock: Clock) -> Station:
    """A station of the festival DEMO, started, its first PIN noted."""
    station = open_station(data, PACK, clock, state=state)
    if station.machine.first_pin:
        station.machine.note_pin()
    station.start(None)
    return station


def play_on(tell: Tell, station: Station, rng: random.Random, answers: int) -> None:
    """Go on with whatever is on the screen; tell what every call came back from."""

    def done(answer: tuple[str, tuple[str, ...]] | None = None) -> None:
        tell(Ack(station.journal.head.seq, shown(station), answer))

    done()
    while answers > 0:
        visit = station.visit
        round_ = visit.state.round
        if isinstance(round_, QuizRound) and visit.state.screen is Screen.QUIZ:
            if round_.verdict is None:
                chosen = _chosen(round_, rng)
                visit.answer(round_.question.id, chosen)
                done((round_.question.id, chosen))
                answers -= 1
            else:
                visit.next(round_.question.id)
        elif rng.random() < 0.3 and visit.state.visit:
            visit.end("reset")
            done()
        else:
            visit.start_quiz(QUIZ)
            done()


def _chosen(round_: QuizRound, rng: random.Random) -> tuple[str, ...]:
    """Any one choice where that is an answer, else the right ones: no call may come to nothing."""
    one = (rng.choice(round_.offered),) if round_.offered else ()
    if one and round_.question.accepts(one):
        return one
    return round_.question.judge(()).right
