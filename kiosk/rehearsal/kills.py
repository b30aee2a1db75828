"""Real kills, in a sample: the station runs in a process of its own, answers, and is killed."""

import multiprocessing
from multiprocessing.connection import Connection
from random import Random

from kiosk.rehearsal import hands
from kiosk.rehearsal.stage import AWAY_MS, Stage
from kiosk.visit.rounds import QuizRound

READS_MS = 9_000

KILLS = 200
"""Of a whole rehearsal; elsewhere the station object is dropped, which is a hundred times as
quick and loses as much."""


def answer_and_die(stage: Stage, rng: Random) -> bool:
    """The program is killed, comes back in a process of its own, takes one more answer and is
    killed by the system; then it comes back here. Whether an answer was taken."""
    seed, chance = rng.getrandbits(32), Random(rng.getrandbits(64))
    day, last_utc_ms = stage.station.recorder.tally.day, stage.drop()
    stage.clock.pass_ms(AWAY_MS)
    stage.ran(day, stage.clock.utc - last_utc_ms, kills=1)
    here, there = multiprocessing.Pipe(duplex=False)
    child = multiprocessing.Process(target=_answer, args=(there, stage, chance, seed))
    child.start()
    there.close()
    taken, last_utc_ms = _heard(here)
    child.kill()
    child.join()
    stage.clock.pass_ms(READS_MS + AWAY_MS)
    stage.begin(since=last_utc_ms)
    return taken


def _heard(here: Connection) -> tuple[bool, int]:
    """Raises RuntimeError when the process died before it was killed."""
    try:
        taken, utc_ms = here.recv()
    except EOFError:
        raise RuntimeError("the process that was to be killed did not open its station") from None
    finally:
        here.close()
    return bool(taken), int(utc_ms)


def _answer(there: Connection, stage: Stage, chance: Random, seed: int) -> None:
    """In the process that is killed: nothing after the answer is ever done."""
    station = stage.opened(chance, seed)
    stage.clock.pass_ms(READS_MS)
    taken, round_ = False, station.visit.state.round
    if isinstance(round_, QuizRound) and round_.verdict is None:
        said = hands.answer(round_.question, round_.offered, True, chance)
        station.visit.answer(round_.question.id, said)
        now = station.visit.state.round
        taken = isinstance(now, QuizRound) and now.verdict is not None
    there.send((taken, station.recorder.tally.utc_ms))
    multiprocessing.Event().wait()  # until it is killed
