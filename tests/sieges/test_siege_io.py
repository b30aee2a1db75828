"""The n-th call to the disk fails, for every n: nothing told is lost, the screen says so and
does not move, and the station goes on by itself when the disk is back.

The errors come from below SQLite: strace gives them to a child in place of the real call.
"""

import itertools
import random
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from db.journal import Journal
from kiosk import facts
from kiosk.clock import SetClock
from kiosk.machine.outage import RETRY_MS
from kiosk.machine.trouble import Trouble
from kiosk.station.station import Station
from kiosk.visit.rounds import QuizRound
from tests.sieges.children import QUIZ, Ack, Shown, Tell, born, open_here, play_on, shown
from tests.sieges.seeds import siege_rng
from tests.sieges.test_siege_kill import answers_after, verify_chain
from tests.sieges.traces import traced

FILES = ("journal.sqlite", "journal.sqlite-wal", "journal.sqlite-journal")
ERRORS = ("EIO", "ENOSPC", "EROFS")
CALLS = {
    "pwrite64": ERRORS,
    "fdatasync": ERRORS,
    "openat": ERRORS,
    "ftruncate": ERRORS,
    "unlink": ERRORS,
    "pread64": ("EIO",),
}
PATIENCE = 12
"""Retries of a child before it takes the outage for lasting."""

BACK = 5
"""So many more calls fail until the disk is back, where it comes back."""

LOG_BYTES = 990 * (4096 + 24)
"""SQLite empties its log at 1,000 pages: from here on that happens during the next visit."""


class Failure(NamedTuple):
    """when: strace's words for which calls fail, "3..8" or "3+"."""

    call: str
    error: str
    when: str

    @property
    def lasts(self) -> bool:
        return self.when.endswith("+")


class Lasting(Exception):
    """The disk does not come back."""


# the child


def play(tell: Tell, data: Path, state: Path) -> None:
    clock = SetClock()
    try:
        station = _open(data, state, clock)
        while station.visit.state.visit is not None:  # what the prelude was playing
            _touch(tell, station, clock, station.visit.end, "reset")
        _touch(tell, station, clock, station.visit.start_quiz, QUIZ)
        while isinstance(round_ := station.visit.state.round, QuizRound):
            if round_.verdict is None:
                right = round_.question.judge(()).right
                _touch(tell, station, clock, station.visit.answer, round_.question.id, right)
                tell(Ack(station.journal.head.seq, shown(station), (round_.question.id, right)))
            elif round_.finished:
                _touch(tell, station, clock, station.visit.end, "goodbye")
            else:
                station.visit.next(round_.question.id)
        tell(Ack(station.journal.head.seq, Shown("Done")))
    except Lasting:
        tell(Ack(0, Shown("Lasting")))


def _open(data: Path, state: Path, clock: SetClock) -> Station:
    """As who starts the program again and again: either there is a station or a sentence."""
    for _ in range(PATIENCE):
        try:
            return open_here(data, state, clock)
        except Trouble as trouble:
            assert "cannot be written" in trouble.sentence
    raise Lasting


def _touch(
    tell: Tell, station: Station, clock: SetClock, deed: Callable[..., None], *args: Any
) -> None:
    """One touch as the bridge does it, again and again until the disk takes it."""
    for _ in range(PATIENCE):
        before, head = station.visit.state, station.journal.head
        with station.guarded():
            deed(*args)
        if station.trouble is None:
            return
        tell(Ack(0, Shown("Trouble")))
        assert (station.visit.state, station.journal.head) == (before, head)
        assert station.screen == "Trouble"
        assert "cannot be written" in station.trouble.sentence
        for _ in range(PATIENCE):
            clock.pass_ms(RETRY_MS)
            if station.tick() and station.trouble is None:
                break
        else:
            raise Lasting
        assert station.visit.state == before
    raise AssertionError("the disk is back and still takes nothing")


# who looks at it afterwards


def prelude(tell: Tell, data: Path, state: Path) -> None:
    """Visits until SQLite's log is nearly full."""
    station = open_here(data, state, SetClock())
    while (data / FILES[1]).stat().st_size < LOG_BYTES:
        play_on(tell, station, random.Random(1), 1)


class Hall:
    """Where a station lies, new or with a history, and is laid again for every failure."""

    def __init__(self, folder: Path, made: Path, *, history: bool) -> None:
        self.data, self.state, self.kept = folder / "data", folder / "state", folder / "kept"
        self.folder = folder
        shutil.copytree(made, self.data)
        self.state.mkdir()
        if history:
            with born(prelude, self.data, self.state) as child:
                child.go()
                child.acks()
        self.kept.mkdir()
        self.data.rename(self.kept / "data")
        self.state.rename(self.kept / "state")

    def lay(self) -> int:
        """The station as it was before; its last fact."""
        for folder in (self.data, self.state):
            shutil.rmtree(folder, ignore_errors=True)
            shutil.copytree(self.kept / folder.name, folder)
        if not (self.data / FILES[0]).exists():
            return 0
        twin = self.folder / "twin"
        twin.mkdir()
        for name in FILES[:2]:
            shutil.copy(self.data / name, twin / name)
        journal = Journal(twin / FILES[0], "DEMO")
        head = journal.head.seq
        journal.close()
        shutil.rmtree(twin)
        return head

    def play(self, *options: str) -> tuple[list[Ack], bytes]:
        """What the child told, and which calls strace saw."""
        log = self.folder / "log"
        paths = [option for name in FILES for option in ("-P", str(self.data / name))]
        with (
            born(play, self.data, self.state) as child,
            traced(child.pid, log, "-s", "0", *paths, *options),
        ):
            child.go()
            acks = child.acks()
            child.process.join()
            assert child.process.exitcode == 0
        return acks, log.read_bytes()

    def counts(self) -> dict[str, int]:
        """How often each call is made when nothing fails."""
        self.lay()
        _, log = self.play("-e", f"trace={','.join(CALLS)}")
        return {call: log.count(f" {call}(".encode()) for call in CALLS}

    def fail(self, failure: Failure) -> str:
        """Let it happen, look at what is left; what the child saw last."""
        before = self.lay()
        inject = f"inject={failure.call}:error={failure.error}:when={failure.when}"
        acks, log = self.play("-e", f"trace={failure.call}", "-e", inject)
        assert b"(INJECTED)" in log, failure
        journal = Journal(self.data / FILES[0], "DEMO")
        verify_chain(journal)
        found = answers_after(journal, before)
        told = [ack.answer for ack in acks if ack.answer]
        rows = journal.read(1, 10**6)
        outages = sum(isinstance(facts.decode(row.fact), facts.DiskFailed) for row in rows)
        journal.close()
        last = acks[-1].shown.screen
        assert last in (("Done", "Lasting") if failure.lasts else ("Done",)), (failure, last)
        assert found[: len(told)] == told, failure
        # a write that failed in its last step may be there after all; only then, and only once
        assert len(found) - len(told) <= (last == "Lasting"), failure
        if last == "Done":
            troubles = sum(ack.shown.screen == "Trouble" for ack in acks)
            assert outages == troubles, failure
        return "Trouble" if any(ack.shown.screen == "Trouble" for ack in acks) else last


def failures(counts: dict[str, int]) -> Iterator[Failure]:
    for call, errors in CALLS.items():
        for n, error in itertools.product(range(1, counts[call] + 1), errors):
            if call != "pread64":  # a station that can never read its journal just does not open
                yield Failure(call, error, f"{n}+")
            yield Failure(call, error, f"{n}..{n + BACK}")


@pytest.mark.siege
@pytest.mark.parametrize("history", [False, True], ids=["new", "with a history"])
def test_every_call_to_the_disk_may_fail(
    made: Path, fast: Path, rounds: Callable[[int, int], range], history: bool
) -> None:
    rng = siege_rng()
    hall = Hall(fast, made, history=history)
    counts = hall.counts()
    every = list(failures(counts))
    chosen = rng.sample(every, len(rounds(2, len(every))))
    seen = Counter(hall.fail(failure) for failure in chosen)
    print(f"{len(chosen)} failures of {counts}: {dict(seen)}")
