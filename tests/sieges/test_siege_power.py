"""The power goes at any moment: whatever the disk kept, the journal opens with all that was told.

Every write and sync of a visit is recorded by strace, and disks are made from them.
"""

import random
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import msgspec
import pytest

from db.journal import Journal, Row
from kiosk.clock import SystemClock
from kiosk.machine.witness import Statement
from tests.sieges.children import Ack, Tell, born, open_here, play_on
from tests.sieges.disks import Disk
from tests.sieges.seeds import siege_rng
from tests.sieges.traces import calls, traced

RECORDED = "trace=openat,pwrite64,write,fsync,fdatasync,ftruncate,unlink,rename"
ANSWERS = 900
"""So many that SQLite's log is full once and begins anew, which 200 answers are too few for."""

LOG_EMPTIED = 10
"""Pages that are written into the journal itself at least once its log was emptied."""


class Record(NamedTuple):
    """data, state: folders of the station. log: its system calls. rows: its journal at the end."""

    data: Path
    state: Path
    log: Path
    rows: list[Row]


def play(tell: Tell, data: Path, state: Path, answers: int) -> None:
    play_on(tell, open_here(data, state, SystemClock()), random.Random(1), answers)


def record(folder: Path, answers: int) -> Record:
    """A station from the making of its journal to the last answer, then killed."""
    data, state, log = folder / "data", folder / "state", folder / "log"
    open_here(data, folder / "elsewhere", SystemClock()).close()
    (data / "journal.sqlite").unlink()
    state.mkdir()
    with born(play, data, state, answers) as child, traced(child.pid, log, "-e", RECORDED):
        child.go()
        child.acks()
        child.process.join()
    journal = Journal(data / "journal.sqlite", "DEMO")
    rows = journal.read(1, 10**6)
    journal.close()
    return Record(data, state, log, rows)


def check(image: dict[Path, bytes], told: int, recorded: Record, folder: Path) -> None:
    """Lay the image down in an empty folder and open the journal in it."""
    path = folder / "journal.sqlite"
    for file, content in image.items():
        if file.name.startswith(path.name):
            (folder / file.name).write_bytes(content)
    if not path.exists():
        assert told == 0
    journal = Journal(path, "DEMO")
    rows = journal.read(1, 10**6)
    assert rows == recorded.rows[: len(rows)]
    assert len(rows) >= told, f"{told} facts were acknowledged, {len(rows)} are left"
    assert journal.append([b"{}"]).seq == len(rows) + 1
    journal.close()
    for file in folder.iterdir():
        file.unlink()
    check_witness(image, rows)


def check_witness(image: dict[Path, bytes], rows: list[Row]) -> None:
    """The witness is never ahead of the journal: a power cut must not look like a backup."""
    for file, content in image.items():
        if file.suffix == ".json":
            said = msgspec.json.decode(content, type=Statement)
            assert rows[said.seq - 1].hash.hex() == said.hash


@pytest.mark.siege
def test_a_power_cut_at_any_moment_loses_nothing_that_was_told(
    tmp_path: Path, fast: Path, rounds: Callable[[int, int], range]
) -> None:
    rng = siege_rng()
    images = len(rounds(150, 20_000))
    recorded = record(tmp_path, ANSWERS if images > 1_000 else 200)
    history = list(calls(recorded.log))
    disk = Disk(recorded.data, recorded.state)
    told = done = checkpointed = 0
    for number, call in enumerate(history):
        disk.follow(call)
        checkpointed += call.name == "pwrite64" and call.path.name == "journal.sqlite"
        if call.name == "write" and call.written.startswith(b'{"seq":'):
            told = msgspec.json.decode(call.written, type=Ack).seq
        due = images * (number + 1) // len(history)
        for way in range(due - done):
            if way == 0:
                image = disk.nothing_more()
            elif way == 1:
                image = disk.everything()
            else:
                image = disk.anything(rng)
            check(image, told, recorded, fast)
        done = due
    print(f"{done} images of {len(history)} calls, {told} facts told")
    print(f"{checkpointed} pages went from the log into the journal")
    assert done == images
    assert images <= 1_000 or checkpointed > LOG_EMPTIED
    assert told >= len(recorded.rows) - 1
