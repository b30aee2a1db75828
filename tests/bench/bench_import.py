"""What an organizer waits for: sticks poured in, and the report over a whole festival."""

import gc
import json
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

import msgspec
import pytest

from db.chain import genesis, links
from db.hub import Hub
from db.journal import Journal, Row
from kiosk import facts as f
from kiosk.clock import SystemClock
from kiosk.hub.importer import import_paths
from kiosk.hub.report import report
from kiosk.machine.export import export_to
from kiosk.machine.recorder import Recorder
from kiosk.reports.text import as_text
from kiosk.session.frame import heading
from kiosk.session.sealing import seal
from kiosk.trust.demo import make_demo
from kiosk.trust.kit import Kit, read_kit
from kiosk.trust.organizer import Organizer, read_organizer_key
from tests.bench.rows import row, sized

ROOT = Path(__file__).parent.parent.parent
SQLITE_UTILS = Path(sys.executable).with_name("sqlite-utils")
FACTS, MANY, EXPORTED, DAY = map(sized, (200_000, 1_000_000, 100_000, 75_000))
# the shape of a visit in the real festival: about sixty facts for each of the 50,000
VISIT = 60


class Festival(NamedTuple):
    kit: Kit
    organizer: Organizer


@pytest.fixture(scope="module")
def festival(tmp_path_factory: pytest.TempPathFactory) -> Festival:
    folder = tmp_path_factory.mktemp("festival")
    make_demo(folder / "demo", "K07")
    organizer = read_organizer_key(folder / "demo/organizer.key")
    return Festival(read_kit(folder / "demo/kit"), organizer)


def told(count: int, rng: Random) -> Iterator[bytes]:
    """`count` facts as children make them: visits of some quizzes, a game and a card."""
    visits = chain.from_iterable(_visit(rng) for _ in range(count))
    for ms, fact in zip(range(0, count * 1500, 1500), visits, strict=False):
        utc_ms = 1_790_000_000_000 + ms
        yield f.encode(msgspec.structs.replace(fact, run=1, ms=ms, utc_ms=utc_ms))


def _visit(rng: Random) -> list[f.Fact]:
    name = rng.randbytes(16).hex()
    street, area = f"street-{rng.randrange(8)}", f"area-{rng.randrange(5)}"
    place: dict[str, Any] = {"street": street, "area": area}
    facts: list[f.Fact] = [f.VisitBegan(visit=name, lang=rng.choice(["kk", "ru", "en"]), **place)]
    while len(facts) < VISIT - 12:
        quiz = f"quiz-{rng.randrange(70)}"
        asked = tuple(f"{quiz}-{n}" for n in range(7))
        facts.append(f.QuizStarted(visit=name, quiz=quiz, questions=asked, seed=1, **place))
        facts += [
            f.Answered(visit=name, question=question, chosen=("a",), points=1, of=1, took_ms=2500)
            for question in asked
        ]
        facts.append(f.RoundFinished(visit=name, points=5, of=7))
    facts += [
        f.GameStarted(visit=name, game="furnace", engine="green", seed=1, **place),
        *(f.Moved(visit=name, move={"tap": "valve"}) for _ in range(8)),
        f.RoundFinished(visit=name, points=5, of=8),
        f.CardOpened(visit=name, profession=f"trade-{rng.randrange(200)}", **place),
        f.VisitEnded(visit=name, reason="goodbye"),
    ]
    return facts


def rows_of(
    kit: Kit, installation: bytes, count: int, rng: Random, slice_: int = 5000
) -> Iterator[list[Row]]:
    seq, previous, facts = 1, genesis(kit.festival, installation), told(count, rng)
    while batch := [fact for _, fact in zip(range(slice_), facts, strict=False)]:
        hashes = links(previous, batch)
        yield [Row(n, *both) for n, both in enumerate(zip(batch, hashes, strict=True), seq)]
        seq, previous = seq + len(batch), hashes[-1]


def session(folder: Path, festival: Festival, count: int, seed: int = 7) -> Path:
    rng = Random(seed)
    installation = rng.randbytes(16)
    header = heading(festival.kit, installation, last=count, content="c", program="p")
    return seal(folder, festival.kit, header, rows_of(festival.kit, installation, count, rng))


def timed_import(hub: Path, festival: Festival, *files: Path) -> float:
    opened = Hub(hub, create=True)
    began = time.perf_counter()
    result = import_paths(files, opened, festival.organizer)
    took = time.perf_counter() - began
    assert result.refused == []
    opened.close()
    return took


def test_import_beside_sqlite_utils_and_bare_inserts(festival: Festival, tmp_path: Path) -> None:
    """Ours verifies, chains, keeps verbatim and folds into visits; the peers only insert."""
    file = session(tmp_path, festival, FACTS)
    rows = [
        row
        for batch in rows_of(festival.kit, Random(7).randbytes(16), FACTS, _rng_after_id(7))
        for row in batch
    ]
    lines = tmp_path / "facts.jsonl"
    lines.write_bytes(b"".join(row.fact + b"\n" for row in rows))
    ours, bare, theirs = [], [], []
    for attempt in range(sized(5)):  # in turn, so that a busy machine is busy for all
        ours.append(timed_import(tmp_path / f"hub{attempt}.db", festival, file))
        bare.append(_bare_inserts(tmp_path / f"bare{attempt}.db", rows))
        theirs.append(_sqlite_utils(tmp_path / f"peer{attempt}.db", lines))
    row(
        f"import of {FACTS:,} facts, verified and folded",
        f"{FACTS / min(ours):,.0f}/s",
        f"{min(theirs) / min(ours):.1f} x sqlite-utils insert --nl --alter, "
        f"{min(bare) / min(ours):.2f} x bare executemany of the same rows ({min(bare):.2f} s)",
    )


def _rng_after_id(seed: int) -> Random:
    rng = Random(seed)
    rng.randbytes(16)
    return rng


def _sqlite_utils(db: Path, lines: Path) -> float:
    """`--alter`, since the kinds of facts have different fields; its start is taken off."""
    empty = lines.with_name("one.jsonl")
    empty.write_bytes(json.dumps({"kind": "none"}).encode() + b"\n")
    took = []
    for file, into in ((empty, db.with_suffix(".start")), (lines, db)):
        command: list[str | Path] = [SQLITE_UTILS, "insert", into, "fact", file, "--nl", "--alter"]
        began = time.perf_counter()
        subprocess.run(command, check=True, capture_output=True)
        took.append(time.perf_counter() - began)
    return took[1] - took[0]


def _bare_inserts(path: Path, rows: list[Row]) -> float:
    """The same rows into the hub's own table, in one transaction, by one executemany."""
    hub = Hub(path, create=True)
    conn = hub._conn
    began = time.perf_counter()
    conn.execute("BEGIN")
    conn.executemany(
        "INSERT INTO fact (installation, seq, hash, intake, fact) VALUES (1, ?, ?, 1, ?)",
        ((row.seq, row.hash, row.fact) for row in rows),
    )
    conn.execute("COMMIT")
    took = time.perf_counter() - began
    hub.close()
    return took


MEMORY = """
import sys
from pathlib import Path
from db.hub import Hub
from kiosk.hub.importer import import_paths
from kiosk.trust.organizer import read_organizer_key
from tests.sieges.pouring import peak_mib
hub = Hub(Path(sys.argv[2]), create=True)
result = import_paths([Path(sys.argv[1])], hub, read_organizer_key(Path(sys.argv[3])))
assert result.refused == [], result.refused
print(result.facts, round(peak_mib()))
"""


def test_memory_while_importing_does_not_grow_with_the_file(tmp_path: Path) -> None:
    make_demo(tmp_path / "demo", "K07")
    key = tmp_path / "demo/organizer.key"
    festival = Festival(read_kit(tmp_path / "demo/kit"), read_organizer_key(key))
    seen = []
    for count in (FACTS, MANY):
        file = session(tmp_path, festival, count)
        command: list[str | Path] = [sys.executable, "-c", MEMORY, file]
        command += [tmp_path / f"{count}.db", key]
        done = subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT)
        facts, mb = map(int, done.stdout.split())
        assert facts == count
        seen.append(mb)
        file.unlink()
    row(
        f"memory at its highest, {MANY:,} facts",
        f"{seen[1]} MB",
        f"{FACTS:,} facts: {seen[0]} MB",
    )


def test_export_of_a_hundred_thousand_facts(tmp_path: Path) -> None:
    make_demo(tmp_path / "demo", "K07")
    (tmp_path / "stick").mkdir()
    journal = Journal(tmp_path / "journal.sqlite", "DEMO")
    recorder = Recorder(journal, SystemClock())
    journal.append(list(told(EXPORTED - 1, Random(1))))
    kit, took = read_kit(tmp_path / "demo/kit"), []
    for _ in range(sized(5)):
        began = time.perf_counter()
        safe = export_to(
            tmp_path / "stick",
            journal,
            kit,
            tmp_path,
            recorder.record,
            content="c",
            program="p",
        )
        took.append(time.perf_counter() - began)
        size = safe.bytes
    journal.close()
    row(f"export of {EXPORTED:,} facts into a folder", f"{min(took):.2f} s", f"{size / 1e6:.0f} MB")


def test_the_full_report_over_three_million_facts(festival: Festival, tmp_path: Path) -> None:
    """40 stations; 3,000,000 facts are about 50,000 visits."""
    hub = Hub(tmp_path / "hub.db", create=True)
    began = time.perf_counter()
    for seed in range(40):
        file = session(tmp_path, festival, DAY, seed)
        assert import_paths([file], hub, festival.organizer).refused == []
        file.unlink()
    took = time.perf_counter() - began
    hub.close()
    gc.collect()
    hub = Hub(tmp_path / "hub.db")
    began = time.perf_counter()
    text = as_text(report(hub), "kk")
    first = time.perf_counter() - began
    began = time.perf_counter()
    visits = report(hub).children.visits
    again = time.perf_counter() - began
    hub.close()
    assert text
    size = (tmp_path / "hub.db").stat().st_size
    row(
        f"full report, {40 * DAY:,} facts",
        f"{first:.2f} s",
        f"again {again:.2f} s; {visits:,} visits, hub {size / 1e6:.0f} MB, "
        f"made and imported in {took:.0f} s",
    )
    shutil.rmtree(tmp_path)
