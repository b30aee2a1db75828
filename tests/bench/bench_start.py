"""What a full journal costs at each start: proved whole, added up from what the witness kept."""

import time
from pathlib import Path

from db.journal import Journal
from kiosk import facts
from kiosk.clock import SetClock
from kiosk.machine.recorder import Recorder
from kiosk.station.opening import open_station
from tests.bench.rows import row, sized
from tests.stations import PACK

VISIT = "5" * 32


def fill(recorder: Recorder, count: int) -> None:
    """Some `count` facts, as five days of visits leave them: a hundred a visit."""
    answers = [
        facts.Answered(question=f"question-{n}", chosen=("a",), points=1, of=1, took_ms=4_000)
        for n in range(97)
    ]
    for _ in range(count // 100):
        recorder.record(
            facts.VisitBegan(lang="kk", street="metallurgists", area="smelting"),
            *answers,
            facts.RoundFinished(points=97, of=97),
            facts.VisitEnded(reason="goodbye"),
            visit=VISIT,
        )


def seconds(folder: Path, count: int, *, forget: bool = False) -> float:
    """From a station's first file to its first fact, at its quickest: a busy machine only adds.

    forget: the witness has kept no tally.
    """
    state = folder / "state"
    times = []
    for _ in range(sized(9, 3)):
        for file in state.glob("*.json") if forget else ():
            file.write_bytes(file.read_bytes().replace(b'"kept":', b'"gone":'))
        began = time.perf_counter()
        station = open_station(folder / "data", PACK, SetClock(), state=state, machine=lambda: "m")
        station.start(1)
        times.append(time.perf_counter() - began)
        assert station.recorder.tally.facts >= count // 100 * 100
        station.close()
    return min(times)


def made(folder: Path, count: int) -> Path:
    station = open_station(
        folder / "data", PACK, SetClock(), state=folder / "state", machine=lambda: "m"
    )
    station.machine.note_pin()
    station.start(1)
    fill(station.recorder, count)
    station.close()
    return folder


def test_a_start_with_the_fifth_days_journal_beside_one_with_none(tmp_path: Path) -> None:
    count = sized(75_000)
    none = seconds(made(tmp_path / "none", 0), 0)
    full = made(tmp_path / "full", count)
    seconds(full, count)  # the first of them reads from a cold disk
    kept = seconds(full, count)
    counted = seconds(full, count, forget=True)
    row(
        f"start with {count} facts, later than with none",
        f"{kept - none:.3f} s",
        f"target 0.15 s; without a kept tally {counted - none:.3f} s; none {none:.3f} s",
    )


def test_a_chain_proved_beside_facts_added_up(tmp_path: Path) -> None:
    count = sized(100_000)
    journal = Journal(tmp_path / "journal", "DEMO")
    fill(Recorder(journal, SetClock()), count)
    proofs, sums = [], []
    for _ in range(sized(7, 3)):
        began = time.perf_counter()
        for _ in journal.proved(after=count):
            pass
        proofs.append(time.perf_counter() - began)
        began = time.perf_counter()
        Recorder(journal, SetClock())
        sums.append(time.perf_counter() - began)
    size = (tmp_path / "journal").stat().st_size / 1e6
    journal.close()
    row(
        f"chain of {count} facts proved",
        f"{min(proofs):.3f} s",
        f"added up as well {min(sums):.3f} s; {size:.0f} MB",
    )
