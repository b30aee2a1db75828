"""The importer killed at any moment: the hub opens, and a rerun ends where it would have ended."""

import multiprocessing
import os
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from db.hub import Hub, HubUnreadable
from kiosk import facts as f
from kiosk.hub.importer import ImportResult, import_paths
from kiosk.trust.organizer import read_organizer_key
from tests.kiosk.hub.journals import (
    Festival,
    chained,
    encoded,
    game,
    open_festival,
    quiz,
    sealed,
    visit,
)
from tests.sieges.seeds import siege_rng

pytestmark = pytest.mark.siege

# a clean process that has all it needs loaded, and forks a child a kill
CHILDREN = (
    multiprocessing.get_context("forkserver")
    if hasattr(os, "fork")
    else multiprocessing.get_context("spawn")
)


@pytest.fixture(scope="module")
def festival(tmp_path_factory: pytest.TempPathFactory) -> Festival:
    return open_festival(tmp_path_factory.mktemp("festival"))


@pytest.fixture(scope="module")
def stick(festival: Festival, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Overlapping files of two installations, a fork, and a bad one among them."""
    folder = tmp_path_factory.mktemp("stick")
    rounds = [*quiz(), *game(), *quiz()]
    for number in (1, 2):
        installation = bytes([number]) * 16
        told = [fact for n in range(60) for fact in visit(f"{number}{n:031}", *rounds)]
        rows = chained(encoded(told), festival.kit, installation)
        for first, last in ((1, 200), (150, 500), (1, len(rows))):
            sealed(folder, rows, festival.kit, first, last, installation)
    other = chained(encoded([f.PanelOpened(run=2)] * 40), festival.kit, start=rows[299])
    sealed(folder, [*rows[:300], *other], festival.kit, 1, 340, installation)
    (folder / "K07_00010203_9_99.jsonl.age").write_bytes(b"age-encryption.org/v1\n" * 9)
    return folder


def import_in_a_child(ready: Connection, hub: Path, stick: Path, key: Path) -> None:
    ready.send_bytes(b"ready")
    opened = Hub(hub, create=True)
    import_paths([stick], opened, read_organizer_key(key))
    opened.close()


def imported(hub: Path, stick: Path, festival: Festival) -> tuple[str, ImportResult]:
    opened = Hub(hub, create=True)
    result = import_paths([stick], opened, festival.organizer)
    digest = opened.digest()
    opened.close()
    return digest, result


def test_an_importer_killed_at_any_moment_loses_and_doubles_nothing(
    festival: Festival, stick: Path, fast: Path, rounds: Callable[[int, int], range]
) -> None:
    CHILDREN.set_forkserver_preload([__name__])
    rng, hub = siege_rng(), fast / "hub.db"
    key = festival.folder / "demo/organizer.key"
    undisturbed, whole = imported(hub, stick, festival)
    assert (len(whole.refused), whole.forks) == (1, 1)
    hub.unlink()
    began = time.monotonic()
    imported(hub, stick, festival)
    takes_s = time.monotonic() - began
    killed = 0
    while killed < len(rounds(5, 500)):
        hub.unlink(missing_ok=True)
        for _ in range(rng.choice([1, 1, 2])):  # a rerun may be killed as well
            killed += in_a_child(hub, stick, key, rng.uniform(0, takes_s))
        digest, result = imported(hub, stick, festival)
        assert digest == undisturbed
        assert result.facts == whole.facts
        assert result.new + result.duplicate + result.quarantined == result.facts
        assert [path.name for path in fast.iterdir()] == ["hub.db"], "nothing readable is left"
    print(f"{killed} kills within {takes_s:.2f} s")


def in_a_child(hub: Path, stick: Path, key: Path, kill_after_s: float) -> bool:
    """Import in a process of its own; whether it had to be killed."""
    heard, ready = CHILDREN.Pipe(duplex=False)
    child = CHILDREN.Process(target=import_in_a_child, args=(ready, hub, stick, key))
    child.start()
    ready.close()
    heard.recv_bytes()  # all modules are loaded: the time runs for the import alone
    child.join(kill_after_s)
    killed = child.exitcode is None
    child.kill()
    child.join()
    heard.close()
    assert killed or child.exitcode == 0
    return killed


def test_a_hub_whose_disk_is_full_at_any_page_keeps_what_it_had(
    festival: Festival, stick: Path, fast: Path, rounds: Callable[[int, int], range]
) -> None:
    """At first room for nothing, then for a page (4 KiB) more each time; then room for all."""
    undisturbed, whole = imported(fast / "undisturbed.db", stick, festival)
    hub = Hub(fast / "hub.db", create=True)
    pages, step, refusals = hub._conn.execute("PRAGMA page_count").fetchone()[0], 1, 0
    if len(rounds(1, 2)) == 1:
        step = 40
    while True:
        hub._conn.execute(f"PRAGMA max_page_count = {pages}")
        try:
            result = import_paths([stick], hub, festival.organizer)
            break
        except HubUnreadable as full:
            assert "full" in str(full)
            refusals += 1
        (sound,) = hub._conn.execute("PRAGMA quick_check").fetchone()
        assert sound == "ok"
        pages += step
    assert hub.digest() == undisturbed
    assert (result.facts, len(result.refused)) == (whole.facts, 1)
    assert refusals
    hub.close()
    print(f"{refusals} full disks")
