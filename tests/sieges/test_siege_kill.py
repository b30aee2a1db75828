"""SIGKILL at any moment of a visit: nothing acknowledged is lost, nothing is there twice."""

import random
import shutil
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from db.chain import link
from db.journal import Journal
from kiosk import facts
from kiosk.clock import SystemClock
from tests.sieges.children import Ack, Tell, born, open_here, play_on, shown
from tests.sieges.seeds import siege_rng

PER_FOLDER = 50
"""Kills of one and the same station; the first of them while it is being made."""

PATIENCE_S = 60


def play(tell: Tell, data: Path, state: Path, seed: int) -> None:
    play_on(tell, open_here(data, state, SystemClock()), random.Random(seed), 10**6)


def answers_after(journal: Journal, seq: int) -> list[tuple[str, tuple[str, ...]]]:
    told = [facts.decode(row.fact) for row in journal.read(seq + 1, 10**6)]
    return [(fact.question, fact.chosen) for fact in told if isinstance(fact, facts.Answered)]


def verify_chain(journal: Journal) -> None:
    previous, seq = journal.genesis, 0
    for row in journal.read(1, 10**6):
        assert (row.seq, row.hash) == (seq + 1, link(previous, row.fact))
        seq, previous = row.seq, row.hash


def verify(data: Path, state: Path, before: int, acks: list[Ack]) -> int:
    """Open the killed station again; the last fact there is then."""
    if not (data / "journal.sqlite").exists():
        assert acks == []
        return 0
    journal = Journal(data / "journal.sqlite", "DEMO")
    verify_chain(journal)
    acknowledged = [(ack.answer[0], ack.answer[1]) for ack in acks if ack.answer]
    found = answers_after(journal, before)
    assert found[: len(acknowledged)] == acknowledged
    assert len(found) - len(acknowledged) in (0, 1), "at most the answer it was killed in"
    head = journal.head.seq
    journal.close()
    raw = sqlite3.connect(data / "journal.sqlite")
    assert raw.execute("PRAGMA quick_check").fetchall() == [("ok",)]
    raw.close()
    station = open_here(data, state, SystemClock())
    if acks and acks[-1].seq == head:
        assert shown(station) == acks[-1].shown
    head = station.journal.head.seq
    station.close()
    return head


USUAL_START_S = 0.4
"""From a station's start to its first answer, on a machine that does nothing else."""


@pytest.mark.siege
def test_a_kill_at_any_moment_loses_and_doubles_nothing(
    tmp_path: Path, rounds: Callable[[int, int], range]
) -> None:
    rng = siege_rng()
    before = answers = 0
    pace = 1.0
    for number in rounds(15, 2_000):
        folder = tmp_path / str(number // PER_FOLDER)
        if number % PER_FOLDER == 0:
            shutil.rmtree(tmp_path / str(number // PER_FOLDER - 1), ignore_errors=True)
            before = 0
        data, state = folder / "data", folder / "state"
        with born(play, data, state, rng.getrandbits(32)) as child:
            child.go()
            began = time.monotonic()
            if rng.random() < 0.7:  # in the visit; else perhaps still while it opens
                child.told.poll(PATIENCE_S)
                # a busy machine opens a station ten times slower, and answers as slowly
                pace = max(1.0, (time.monotonic() - began) / USUAL_START_S)
            time.sleep(pace * rng.uniform(0, 0.3 if number % PER_FOLDER == 0 else 0.06))
            child.process.kill()
            acks = child.acks()
        answers += sum(ack.answer is not None for ack in acks)
        before = verify(data, state, before, acks)
    print(f"{number + 1} kills, {answers} acknowledged answers")
    assert answers > number, "the kills came too early to prove anything"
