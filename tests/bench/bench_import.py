"""What an organizer waits for: sticks poured in, and the report over a whole festival."""

import subprocess
import sys
import time
from pathlib import Path
from random import Random
from typing import Any

import msgspec
import pytest
from sqlite_utils import Database

from db.hub import Hub
from db.journal import Journal
from kiosk.clock import SystemClock
from kiosk.hub.fold import keep_up
from kiosk.hub.importer import import_paths
from kiosk.machine.export import export_to
from kiosk.machine.recorder import Recorder
from tests.bench.bench_hub import act
from tests.bench.office import Poured
from tests.bench.rows import row, sized
from tests.bench.sticks import Festival, make_festival, session, told

SQLITE_UTILS = (sys.executable, "-m", "sqlite_utils")
FACTS, MANY, EXPORTED = map(sized, (200_000, 1_000_000, 100_000))


@pytest.fixture(scope="module")
def festival(tmp_path_factory: pytest.TempPathFactory) -> Festival:
    return make_festival(tmp_path_factory.mktemp("festival") / "demo")


def timed_import(hub: Path, festival: Festival, *files: Path) -> float:
    opened = Hub(hub, create=True)
    began = time.perf_counter()
    result = import_paths(files, opened, festival.organizer)
    took = time.perf_counter() - began
    assert result.refused == []
    opened.close()
    return took


def test_import_beside_sqlite_utils_and_bare_inserts(festival: Festival, tmp_path: Path) -> None:
    """Ours verifies, chains, keeps verbatim and folds into visits; the peers only insert what came
    of it, facts and derived rows alike."""
    file = session(tmp_path, festival, FACTS)
    ours, bare, theirs = [], [], []
    ours.append(timed_import(tmp_path / "hub.db", festival, file))
    tables = _rows_in(tmp_path / "hub.db")
    assert len(tables["fact"]) == FACTS
    lines = _lines(tmp_path, tables)
    for attempt in range(sized(5)):  # in turn, so that a busy machine is busy for all
        ours.append(timed_import(tmp_path / f"hub{attempt}.db", festival, file))
        bare.append(_bare_inserts(tmp_path / f"bare{attempt}.db", tables))
        theirs.append(_sqlite_utils(tmp_path / f"peer{attempt}.db", lines))
    rows = sum(map(len, tables.values()))
    row(
        f"import of {FACTS:,} facts, verified and folded",
        f"{FACTS / min(ours):,.0f}/s",
        f"{min(theirs) / min(ours):.1f} x sqlite-utils insert --nl --alter, "
        f"{min(bare) / min(ours):.2f} x bare executemany of the same {rows:,} rows "
        f"({min(bare):.2f} s)",
    )


Rows = dict[str, list[dict[str, Any]]]
"""By table."""


def _rows_in(path: Path) -> Rows:
    """All that lies in a hub, facts and what they were folded into, visits in the order of no key,
    as children come."""
    db = Database(path)
    names = ["fact", *(one["name"] for one in db["derived"].rows)]
    found = {name: list(db[name].rows) for name in names}
    db.close()
    for rows in found.values():
        if rows and "visit" in rows[0]:
            rows.sort(key=lambda one: one["visit"][8:])
    return {name: rows for name, rows in found.items() if rows}


def _lines(folder: Path, tables: Rows) -> list[Path]:
    """A file for each table; a fact's line is the fact, without its number and hash."""
    files = []
    for name, rows in tables.items():
        lines = [one["fact"] for one in rows] if name == "fact" else map(msgspec.json.encode, rows)
        files.append(folder / f"{name}.jsonl")
        files[-1].write_bytes(b"".join(line + b"\n" for line in lines))
    return files


def _sqlite_utils(db: Path, lines: list[Path]) -> float:
    """`--alter`, since the kinds of facts have different fields; its start is taken off."""
    empty = db.with_name("one.jsonl")
    empty.write_bytes(b'{"kind": "none"}\n')
    start = _inserted_by_sqlite_utils(empty, db.with_suffix(".start"))
    return sum(_inserted_by_sqlite_utils(file, db) - start for file in lines)


def _inserted_by_sqlite_utils(file: Path, into: Path) -> float:
    command: list[str | Path] = [*SQLITE_UTILS, "insert", into, file.stem, file, "--nl", "--alter"]
    began = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True)
    return time.perf_counter() - began


def _bare_inserts(path: Path, tables: Rows) -> float:
    """The same rows into the hub's own tables, in one transaction, by one executemany a table."""
    hub = Hub(path, create=True)
    keep_up(hub)
    conn, plain = hub._conn, {name: [(*one.values(),) for one in tables[name]] for name in tables}
    began = time.perf_counter()
    conn.execute("BEGIN")
    for name, rows in plain.items():
        places = ", ".join("?" * len(rows[0]))
        conn.executemany(
            f"INSERT INTO {name} ({', '.join(tables[name][0])}) VALUES ({places})", rows
        )
    conn.execute("COMMIT")
    took = time.perf_counter() - began
    hub.close()
    return took


def test_memory_while_importing_does_not_grow_with_the_file(tmp_path: Path) -> None:
    festival, key = make_festival(tmp_path / "demo"), tmp_path / "demo/organizer.key"
    seen = []
    for count in (FACTS, MANY):
        file = session(tmp_path, festival, count)
        poured = act(Poured, "pour", tmp_path / f"{count}.db", key, file)
        assert poured.facts == count
        seen.append(round(poured.peak_mib))
        file.unlink()
    row(
        f"memory at its highest, {MANY:,} facts",
        f"{seen[1]} MB",
        f"{FACTS:,} facts: {seen[0]} MB",
    )


def test_export_of_a_hundred_thousand_facts(tmp_path: Path) -> None:
    kit = make_festival(tmp_path / "demo").kit
    (tmp_path / "stick").mkdir()
    journal = Journal(tmp_path / "journal.sqlite", "DEMO")
    recorder = Recorder(journal, SystemClock())
    journal.append(list(told(EXPORTED - 1, Random(1))))
    took = []
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
