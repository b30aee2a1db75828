"""The n-th call to the disk fails while a stick is filled or poured into the hub, for every n:
one sentence is said, every file is in or out as a whole, and the next try brings all.

The errors come from below Python and SQLite: strace gives them to a child instead of the call.
"""

import itertools
import shutil
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
import pytest

from db.hub import Hub
from db.journal import Journal
from kiosk import facts
from kiosk.hub.importer import ImportResult, import_paths
from kiosk.session.naming import parse_name
from kiosk.session.opening import open_session
from kiosk.trust.organizer import Organizer, read_organizer_key
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
from tests.sieges.children import born
from tests.sieges.commands import Said, export, export_again, import_, opened, warm
from tests.sieges.seeds import siege_rng
from tests.sieges.test_siege_kill import verify_chain
from tests.sieges.traces import begun, traced

pytestmark = pytest.mark.siege

WRITING, READING = ("EIO", "ENOSPC", "EROFS"), ("EIO",)
CALLS = {
    "pwrite64": WRITING,
    "write": WRITING,
    "fdatasync": WRITING,
    "fsync": WRITING,
    "openat": WRITING,
    "ftruncate": WRITING,
    "unlink": WRITING,
    "rename": WRITING,
    "mkdir": WRITING,
    "pread64": READING,
    "read": READING,
    "readv": READING,
    "lseek": READING,
    "newfstatat": READING,
    "getdents64": READING,
    "statfs": READING,
    "syncfs": READING,
}
HANGS_S = 30


class Failure(NamedTuple):
    """The n-th call fails; lasts: and every later one of this name as well."""

    call: str
    error: str
    n: int
    lasts: bool

    @property
    def injection(self) -> str:
        return f"inject={self.call}:error={self.error}:when={self.n}{'+' * self.lasts}"


class Scene:
    """A command, and the folder in which it is given again and again from the same beginning."""

    folder: Path
    command: Callable[..., None]
    prepare: Callable[..., Any]

    def lay(self) -> tuple[Path, ...]:
        """Everything as it was; what the command is given."""
        raise NotImplementedError

    def look(self, said: Said, hit: set[Path]) -> None:
        """Judge what the command said and what it left; hit: the files whose calls failed."""
        raise NotImplementedError

    def give(self, log: Path, *options: str) -> Said:
        with (
            born(self.command, *self.lay(), prepare=self.prepare) as child,
            traced(child.pid, log, "-s", "0", *options),
        ):
            child.go()
            assert child.told.poll(HANGS_S), "the command hangs"
            (said,) = child.heard(Said)
            child.process.join()
        return said

    def failures(self, log: Path) -> Iterator[Failure]:
        """All that can happen to files in our folder."""
        said = self.give(log, "-e", f"trace={','.join(CALLS)}")
        assert (said.code, said.err) == (0, "")
        ours = {(call.name, call.n) for call in begun(log) if self.folder in call.path.parents}
        for (name, n), lasts in itertools.product(sorted(ours), (False, True)):
            for error in CALLS[name]:
                yield Failure(name, error, n, lasts)

    def fail(self, failure: Failure, log: Path) -> bool:
        """Let it happen and judge; whether the command had to give up."""
        said = self.give(log, "-e", f"trace={failure.call}", "-e", failure.injection)
        try:
            hit = {call.path for call in begun(log) if call.injected}
            assert any(self.folder in path.parents for path in hit), hit
            assert not said.crash
            errors = [line for line in said.err.splitlines() if not line.startswith("Warning: ")]
            assert (said.code != 0) == bool(errors)
            assert all(line.startswith("Error: ") for line in errors)
            assert all(line.endswith(".") for line in said.err.splitlines())
            self.look(said, hit)
        except Exception as error:
            raise AssertionError(f"{failure}, {said}: {error!r}") from error
        return said.code != 0


def besiege(scene: Scene, log: Path, sample: Callable[[int, int], range]) -> None:
    rng = siege_rng()
    every = list(scene.failures(log))
    chosen = rng.sample(every, len(sample(5, len(every))))
    gave_up = sum(scene.fail(failure, log) for failure in chosen)
    tried = Counter(failure.call for failure in chosen)
    print(f"{len(chosen)} failures, {gave_up} told: {dict(tried)}")


# the hub


class Pouring(Scene):
    """Three files of one journal into a hub, new or with another installation's facts in it."""

    command, prepare = staticmethod(import_), staticmethod(warm)

    def __init__(self, festival: Festival, folder: Path, *, history: bool) -> None:
        self.festival, self.folder = festival, folder
        self.stick, self.place = folder / "stick", folder / "hub"
        self.hub, self.kept = self.place / "hub.db", folder / "kept.db"
        self.stick.mkdir()
        self.place.mkdir()
        rows = chained(encoded(_visits(8)), festival.kit)
        for first, last in ((1, 30), (20, 50), (1, len(rows))):
            sealed(self.stick, rows, festival.kit, first, last)
        self.files = sorted(self.stick.iterdir())
        self.before: set[str] = set()
        if history:
            other = bytes(16)
            earlier = chained(encoded(_visits(9)), festival.kit, other)
            file = sealed(folder, earlier, festival.kit, installation=other)
            self._pour(self.kept, [file])
            self.before = {file.name}
        self.digests: dict[frozenset[str], str] = {}
        self.whole = self._digest_of({file.name for file in self.files})

    def _pour(self, hub: Path, files: Iterable[Path]) -> str:
        with closing(Hub(hub, create=True)) as opened:
            result = import_paths(files, opened, self.festival.organizer)
            assert result.refused == []
            return opened.digest()

    def _digest_of(self, names: set[str]) -> str:
        """Of a hub into which these files were poured, and nothing ever failed."""
        known = frozenset(names)
        if known not in self.digests:
            fresh = self.folder / "fresh.db"
            if self.kept.exists():
                shutil.copy(self.kept, fresh)
            self.digests[known] = self._pour(fresh, [self.stick / name for name in sorted(known)])
            fresh.unlink()
        return self.digests[known]

    def lay(self) -> tuple[Path, ...]:
        for left in self.place.iterdir():
            left.unlink()
        if self.kept.exists():
            shutil.copy(self.kept, self.hub)
        return self.stick, self.hub, self.festival.folder / "demo/organizer.key"

    def look(self, said: Said, hit: set[Path]) -> None:
        names = [file.name for file in self.files]
        with closing(Hub(self.hub, create=True)) as hub:
            assert hub._conn.execute("PRAGMA quick_check").fetchall() == [("ok",)]
            taken = {Path(one.file).name for one in hub.taken() if one.refused is None}
            taken -= self.before
            assert hub.digest() == self._digest_of(taken)
        if said.out:  # the disk of the hub was well, some file was not
            result = msgspec.json.decode(said.out, type=ImportResult)
            refused = {Path(one.file).name for one in result.refused}
            assert taken == (set() if self.stick.name in refused else set(names) - refused)
            assert len(said.err.splitlines()) == len(refused)
        else:
            assert not all(path.is_relative_to(self.stick) for path in hit)
            assert taken == set(names[: len(taken)])
            assert len(said.err.splitlines()) == 1
        assert self._pour(self.hub, [self.stick]) == self.whole
        assert [path.name for path in self.place.iterdir()] == ["hub.db"], "nothing is left"


def _visits(count: int) -> list[facts.Fact]:
    return [fact for n in range(count) for fact in visit(f"{n:032}", *quiz(), *game())]


@pytest.fixture(scope="module")
def festival(tmp_path_factory: pytest.TempPathFactory) -> Festival:
    return open_festival(tmp_path_factory.mktemp("festival"))


@pytest.mark.parametrize("history", [False, True], ids=["new", "with a history"])
def test_every_call_of_an_import_may_fail(
    festival: Festival, fast: Path, rounds: Callable[[int, int], range], history: bool
) -> None:
    (fast / "scene").mkdir()
    besiege(Pouring(festival, fast / "scene", history=history), fast / "log", rounds)


# the stick


class Filling(Scene):
    """A stick with other things on it, a station, and a journal that was set aside there."""

    command, prepare = staticmethod(export), staticmethod(opened)

    def __init__(self, made: Path, folder: Path) -> None:
        self.folder, self.kept, self.organizer = folder, folder / "kept", _organizer(made)
        self.data, self.state, self.stick = (folder / name for name in ("data", "state", "stick"))
        for name in ("state", "stick"):
            (self.kept / name).mkdir(parents=True)
        (self.kept / "stick/photo.jpg").write_bytes(b"somebody's")
        (self.kept / "stick/K01_00010203_7_17.jsonl.age.part").write_bytes(b"what a try left")
        shutil.copytree(made, self.kept / "data")
        (self.kept / "data/outbox").mkdir()
        (self.kept / "data/outbox/K01_00010203_7_17.jsonl.age").write_bytes(b"what a try left")
        played = [facts.encode(fact) for fact in _visits(100)]
        for name, count in (("journal", len(played)), ("journal-00010203", 9)):
            journal = Journal(self.kept / "data" / f"{name}.sqlite", "DEMO")
            journal.append(played[:count])
            journal.close()
        self.told = len(played)

    def lay(self) -> tuple[Path, ...]:
        for place in (self.data, self.state, self.stick):
            shutil.rmtree(place, ignore_errors=True)
            shutil.copytree(self.kept / place.name, place)
        return self.data, self.state, self.stick

    def look(self, said: Said, hit: set[Path]) -> None:
        whole = self._whole()
        journal = Journal(self.data / "journal.sqlite", "DEMO")
        verify_chain(journal)
        told = [facts.decode(row.fact) for row in journal.read(self.told + 1, 10**6)]
        journal.close()
        ends = [fact for fact in told if isinstance(fact, facts.ExportEnded)]
        safe = [fact.name for fact in ends if fact.outcome == "safe"]
        assert whole.keys() >= set(safe)
        if said.code == 0:
            self._is_safe(said, whole)
            assert len(safe) == 1
        else:
            assert (said.out, len(said.err.splitlines())) == ("", 1)
            own = ("The journal in", "No station is found", "The station could not pack")
            ours = any(f"Error: {words}" in said.err for words in own)
            on_stick = [path.is_relative_to(self.stick) for path in hit]
            assert ours if not any(on_stick) else not (ours and all(on_stick)), "who is blamed"
        again = export_again(self.data, self.state, self.stick)
        self._is_safe(again, self._whole())
        assert again.err == ""
        assert list((self.data / "outbox").iterdir()) == []
        assert not list(self.stick.glob("*.part"))

    def _is_safe(self, said: Said, whole: dict[str, list[int]]) -> None:
        assert said.code == 0
        out = msgspec.json.decode(said.out)
        assert whole[Path(out["file"]).name][-1] > self.told
        asides = [len(whole[Path(aside).name]) for aside in out["asides"]]
        assert asides == ([] if "a journal set aside, cannot be read" in said.err else [9])

    def _whole(self) -> dict[str, list[int]]:
        """The facts of every session file on the stick: there is none that is not whole."""
        assert (self.stick / "photo.jpg").read_bytes() == b"somebody's"
        found = {}
        for path in self.stick.iterdir():
            if parse_name(path.name):
                with open_session(path, self.organizer) as session:
                    found[path.name] = [row.seq for row in session.rows()]
                assert found[path.name] == list(range(1, len(found[path.name]) + 1))
        return found


def _organizer(data: Path) -> Organizer:
    return read_organizer_key(data / "demo-organizer/organizer.key")


def test_every_call_of_an_export_may_fail(
    made: Path, fast: Path, rounds: Callable[[int, int], range]
) -> None:
    (fast / "scene").mkdir()
    besiege(Filling(made, fast / "scene"), fast / "log", rounds)
