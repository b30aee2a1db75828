"""Filling a stick: only what was read back from the device is called safe."""

import errno
import mmap
import os
import shutil
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, get_args

import pytest

from db.journal import Journal, JournalUnwritable
from kiosk import facts
from kiosk.clock import SetClock
from kiosk.machine.drive import Absent, Drive, FolderDrives, ReadOnly, Ready, Unreadable
from kiosk.machine.export import (
    SILENT_MS,
    Checking,
    Export,
    Failed,
    Safe,
    Sealing,
    State,
    Writing,
)
from kiosk.machine.stick import BLOCK, Stick, Undelivered, Word, put
from kiosk.session.naming import parse_name
from kiosk.words import table
from tests.kiosk.machine.halls import Given, Hall, Pulled, ended, open_hall


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    with open_hall(tmp_path) as opened:
        yield opened


def test_an_export_carries_every_fact_its_own_beginning_included(hall: Hall) -> None:
    state = ended(hall.export())
    assert isinstance(state, Safe)
    (path,) = hall.stick.iterdir()
    assert (state.name, state.folder, state.bytes) == (path.name, hall.stick, path.stat().st_size)
    assert hall.seqs_on(path) == list(range(1, 1002))
    assert list(hall.outbox.iterdir()) == []


def test_the_journal_knows_how_an_export_went(hall: Hall) -> None:
    state = ended(hall.export())
    assert isinstance(state, Safe)
    began, told = hall.told()[-2:]
    assert isinstance(began, facts.ExportBegan)
    assert isinstance(told, facts.ExportEnded)
    assert (began.last, state.name.startswith(f"{began.name}_")) == (1001, True)
    assert (told.name, told.outcome, told.bytes) == (state.name, "safe", state.bytes)
    assert hall.recorder.tally.exported == 1001


def test_a_later_export_carries_all_again(hall: Hall) -> None:
    first, second = hall.export_to(hall.stick), hall.export_to(hall.stick)
    assert len(hall.seqs_on(first)) == 1001
    assert len(hall.seqs_on(second)) == 1003


def test_an_export_shows_what_it_does(hall: Hall) -> None:
    seen: list[type[State]] = []
    gate = threading.Semaphore(0)

    class Slow(Stick):
        def write(self, descriptor: int, block: memoryview) -> int:
            gate.acquire(timeout=5)
            return super().write(descriptor, block[: max(1, len(block) // 2)])

        def read(self, descriptor: int, buffer: mmap.mmap) -> int:
            gate.acquire(timeout=5)
            return super().read(descriptor, buffer)

    export = hall.export(stick=Slow())
    for _ in range(2000):
        seen.append(type(export.state))
        if isinstance(export.state, Safe | Failed):
            break
        export.feed()
        gate.release()
        export.wait(0.001)
    assert seen[0] is Sealing
    assert seen[-1] is Safe
    assert set(seen) <= {Sealing, Writing, Checking, Safe}


def test_a_frame_gives_an_export_no_more_than_its_time(hall: Hall) -> None:
    hall.recorder.record(*(facts.PlayersChosen(players=1) for _ in range(1000)))
    reads: list[int] = []

    class Ticking(SetClock):
        def ms(self) -> int:
            self.run += 3
            return self.run

    class Counting(Journal):
        def read(self, first: int, count: int) -> Any:
            reads.append(first)
            return super().read(first, count)

    hall.journal.__class__ = Counting
    clock = Ticking()
    export = Export(
        hall.journal,
        hall.kit,
        FolderDrives(hall.stick),
        hall.data,
        hall.recorder.record,
        content="c",
        program="p",
        clock=clock,
    )
    export.feed(budget_ms=5)
    assert len(reads) == 2
    assert isinstance(ended(export), Safe)


@pytest.mark.parametrize("word", get_args(Word))
def test_whatever_becomes_of_an_export_is_told_with_what_to_do(word: str) -> None:
    assert {"kk", "ru", "en"} == set(table("export")[word])
    assert ": " in str(table("export")[word]["en"])


@pytest.mark.parametrize(
    ("drive", "word"),
    [
        (Absent(), "no_stick"),
        (ReadOnly(Path("/x")), "read_only"),
        (Unreadable(Path("/x")), "unreadable"),
        (Ready(Path("/x/nowhere"), 1, 10**9), "pulled"),
        (Ready(Path("/x/nowhere"), 1, 100), "too_big"),
    ],
)
def test_a_stick_that_will_not_do_is_said_and_recorded(hall: Hall, drive: Drive, word: str) -> None:
    assert ended(hall.export(Given(drive))) == Failed(word)  # type: ignore[arg-type]
    last = hall.told()[-1]
    assert isinstance(last, facts.ExportEnded)
    assert (last.outcome, last.bytes) == (word, 0)
    assert hall.recorder.tally.exported == 0


def test_an_ejected_stick_is_said_to_be(hall: Hall) -> None:
    state = ended(hall.export(Given(Ready(hall.stick, 1, 10**9))))
    assert isinstance(state, Safe)
    assert state.ejected


def test_a_stick_gone_at_the_end_is_not_safe(hall: Hall) -> None:
    """Else an empty mount point, which takes files too, would pass for a stick."""
    ready = Ready(hall.stick, 1, 10**9)
    assert ended(hall.export(Given(ready, Absent()))) == Failed("pulled")
    assert ended(hall.export(Given(ready, ready, Absent()))) == Failed("pulled")
    assert not list(hall.stick.iterdir())
    ready = Ready(hall.stick, 1, 10**9)
    elsewhere = Ready(hall.outbox, 1, 10**9)
    assert ended(hall.export(Given(ready, ready, elsewhere))) == Failed("pulled")


def test_a_sealed_file_that_failed_to_travel_is_cleared_by_the_next(hall: Hall) -> None:
    ended(hall.export(Given(Ready(Path("/x/nowhere"), 1, 10**9))))
    assert len(list(hall.outbox.iterdir())) == 1
    assert isinstance(ended(hall.export()), Safe)
    assert list(hall.outbox.iterdir()) == []


def test_an_export_can_be_stopped(hall: Hall) -> None:
    export = hall.export()
    export.stop()
    assert ended(export) == Failed("stopped")
    assert list(hall.stick.iterdir()) == []


def test_a_stick_that_never_answers_is_given_up(hall: Hall) -> None:
    clock, gone, back = SetClock(), threading.Event(), threading.Event()

    class Dead(Stick):
        def names(self, folder: Path) -> list[str]:
            gone.set()
            back.wait(10)
            return super().names(folder)

    export = Export(
        hall.journal,
        hall.kit,
        FolderDrives(hall.stick),
        hall.data,
        hall.recorder.record,
        content="c",
        program="p",
        clock=clock,
        stick=Dead(),
    )
    while not gone.is_set():
        export.feed()
        export.wait(0.01)
    export.feed()
    clock.pass_ms(SILENT_MS - 1)
    export.feed()
    state = export.state
    assert not isinstance(state, Failed)
    clock.pass_ms(1)
    export.feed()
    assert export.state == Failed("unreadable")
    back.set()
    export.wait(5)
    export.feed()
    assert export.state == Failed("unreadable")
    assert [fact.outcome for fact in hall.told() if isinstance(fact, facts.ExportEnded)] == [
        "unreadable"
    ]
    assert not any(hall.stick.iterdir())


def test_a_journal_that_cannot_be_read_ends_the_export(
    hall: Hall, caplog: pytest.LogCaptureFixture
) -> None:
    class Unread(Journal):
        def read(self, first: int, count: int) -> Any:
            raise JournalUnwritable("disk I/O error")

    hall.journal.__class__ = Unread
    assert ended(hall.export()) == Failed("not_sealed")
    assert "cannot be read" in caplog.text


def test_an_outbox_that_cannot_be_made_is_the_stations_own_trouble(hall: Hall) -> None:
    hall.outbox.write_bytes(b"")
    assert ended(hall.export()) == Failed("not_sealed")


def test_an_outbox_that_fails_once_all_is_sealed_is_the_stations_own_trouble(
    hall: Hall, caplog: pytest.LogCaptureFixture
) -> None:
    class Emptied(FolderDrives):
        def look(self, needed: int = 1) -> Drive:
            for sealed in hall.outbox.glob("K01_*"):
                sealed.unlink()
            return super().look(needed)

    assert ended(hall.export(Emptied(hall.stick))) == Failed("not_sealed")
    assert list(hall.stick.iterdir()) == []

    class Blocked(Stick):
        def sync_all(self, folder: Path) -> None:
            (hall.outbox / "sealing.part").mkdir()

    aside = Journal(hall.data / "journal-1.sqlite", "DEMO")
    aside.append([facts.encode(facts.PlayersChosen(players=1))])
    aside.close()
    assert ended(hall.export(stick=Blocked())) == Failed("not_sealed")
    assert "the outbox failed" in caplog.text


def test_a_sealed_file_that_cannot_be_removed_takes_nothing_back(
    hall: Hall, caplog: pytest.LogCaptureFixture
) -> None:
    """It lies safe on the stick, and the next export clears the outbox."""

    class Stuck(FolderDrives):
        def look(self, needed: int = 1) -> Drive:
            if any(hall.stick.glob("*.age")):
                (sealed,) = hall.outbox.iterdir()
                sealed.unlink()
                sealed.mkdir()  # nothing that unlink takes
            return super().look(needed)

    state = ended(hall.export(Stuck(hall.stick)))
    assert isinstance(state, Safe)
    assert "cannot be removed" in caplog.text
    assert hall.seqs_on(state.path) == list(range(1, 1002))


def test_a_journal_with_a_hole_is_not_called_safe(hall: Hall) -> None:
    hall.journal._conn.execute("DELETE FROM fact WHERE seq >= 900")
    assert ended(hall.export()) == Failed("not_sealed")


def test_what_nobody_foresaw_still_ends_the_export(
    hall: Hall, caplog: pytest.LogCaptureFixture
) -> None:
    class Broken(Stick):
        def names(self, folder: Path) -> list[str]:
            raise ZeroDivisionError

    assert ended(hall.export(stick=Broken())) == Failed("not_sealed")
    assert "an export failed" in caplog.text


def test_the_command_waits_and_returns_the_path(hall: Hall) -> None:
    states: list[State] = []
    path = hall.export_to(hall.stick, states.append)
    assert path.parent == hall.stick
    assert parse_name(path.name)
    assert isinstance(states[-1], Safe)
    with pytest.raises(Undelivered) as told:
        hall.export_to(hall.stick / "nowhere")
    assert told.value.word == "no_stick"


@pytest.fixture
def sealed(tmp_path: Path) -> Path:
    """A local file with a session file's name; put() does not look inside."""
    size = BLOCK + 12_345
    path = tmp_path / f"K01_00010203_9_{size}.jsonl.age"
    path.write_bytes(bytes(range(251)) * (size // 251) + bytes(size % 251))
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


def quiet(doing: str, done: float) -> None:
    pass


def failure(stick: Stick, sealed: Path, folder: Path) -> str:
    with pytest.raises(Undelivered) as told:
        put(stick, sealed, folder, quiet)
    return told.value.word


def test_progress_runs_from_writing_to_checking(sealed: Path, folder: Path) -> None:
    told: list[tuple[str, float]] = []
    put(Stick(), sealed, folder, lambda doing, done: told.append((doing, done)))
    assert [doing for doing, _ in told] == ["writing"] * 2 + ["checking"] * 2
    assert [done for _, done in told][1::2] == [1.0, 1.0]


def test_what_an_earlier_try_left_is_removed_and_nothing_else(sealed: Path, folder: Path) -> None:
    (folder / "K02_00010203_7_99.jsonl.age.part").write_bytes(b"half")
    others = ["holiday.part", "K02_00010203_7_99.jsonl.age", "photo.jpg"]
    for name in others:
        (folder / name).write_bytes(b"theirs")
    put(Stick(), sealed, folder, quiet)
    assert sorted(path.name for path in folder.iterdir()) == sorted([*others, sealed.name])


def test_a_file_that_is_there_already_is_not_written_again(sealed: Path, folder: Path) -> None:
    class WriteOnce(Stick):
        writes = 0

        def create(self, path: Path) -> int:
            self.writes += 1
            return super().create(path)

    stick = WriteOnce()
    assert put(stick, sealed, folder, quiet) == put(stick, sealed, folder, quiet)
    assert stick.writes == 1


@pytest.mark.parametrize("content", [b"cut", None])
def test_a_file_of_that_name_with_other_bytes_is_replaced(
    sealed: Path, folder: Path, content: bytes | None
) -> None:
    target = folder / sealed.name
    target.write_bytes(content or bytes(sealed.stat().st_size))
    put(Stick(), sealed, folder, quiet)
    assert target.read_bytes() == sealed.read_bytes()


def test_a_stick_that_renames_nothing_is_found_out(sealed: Path, folder: Path) -> None:
    class Unnamed(Stick):
        def rename(self, old: Path, new: Path) -> None:
            pass

    class Emptied(Stick):
        def sync_all(self, folder: Path) -> None:
            os.truncate(folder / sealed.name, 5)

    assert failure(Unnamed(), sealed, folder) == "differs"
    assert failure(Emptied(), sealed, folder) == "differs"


def test_a_stick_that_lies_is_found_out(sealed: Path, folder: Path) -> None:
    class Lies(Stick):
        """Takes everything and keeps something else, as a counterfeit stick does."""

        def write(self, descriptor: int, block: memoryview) -> int:
            return super().write(descriptor, memoryview(bytes(len(block))))

    class Forgets(Stick):
        def write(self, descriptor: int, block: memoryview) -> int:
            return len(block)

    for stick in (Lies(), Forgets()):
        assert failure(stick, sealed, folder) == "differs"
        assert list(folder.iterdir()) == []


def test_a_stick_pulled_at_any_call_is_never_called_safe(sealed: Path, folder: Path) -> None:
    counting = Pulled(10_000)
    put(counting, sealed, folder, quiet)
    calls = 10_000 - counting.left
    assert calls >= 15
    for n in range(calls):
        shutil.rmtree(folder)
        folder.mkdir()
        assert failure(Pulled(n), sealed, folder) == "pulled"
        for path in folder.iterdir():
            if path.suffix != ".part":
                assert path.read_bytes() == sealed.read_bytes()
    put(Stick(), sealed, folder, quiet)
    assert [path.name for path in folder.iterdir()] == [sealed.name]


@pytest.mark.parametrize(
    ("number", "word"),
    [
        (errno.ENOSPC, "full"),
        (errno.EROFS, "read_only"),
        (errno.ENODEV, "pulled"),
        (errno.EFBIG, "too_big"),
        (errno.EUCLEAN, "unreadable"),
    ],
)
def test_an_error_becomes_a_word(sealed: Path, folder: Path, number: int, word: str) -> None:
    assert failure(Pulled(3, number), sealed, folder) == word


class OnWindows(Pulled):
    """Python there has one number for a lock and a pulled stick; `winerror` knows, if it is told.

    stays: the folder can still be listed.
    """

    def __init__(self, number: int, winerror: int | None = None, *, stays: bool = False) -> None:
        super().__init__(3, number)
        self.winerror, self.stays = winerror, stays

    def __getattribute__(self, name: str) -> Any:
        if name == "names" and super().__getattribute__("stays"):
            return Stick.names.__get__(self)
        called = super().__getattribute__(name)
        if getattr(called, "__name__", "") != "fail":
            return called

        def fail(*words: object) -> None:
            try:
                called(*words)
            except OSError as error:
                error.winerror = self.winerror  # type: ignore[attr-defined]
                raise

        return fail


@pytest.mark.parametrize(
    ("stick", "word"),
    [
        (OnWindows(errno.EACCES, 19, stays=True), "read_only"),
        (OnWindows(errno.EACCES, stays=True), "read_only"),
        (OnWindows(errno.EACCES, 5), "read_only"),
        (OnWindows(errno.EACCES, 21), "pulled"),
        (OnWindows(errno.EACCES, 31, stays=True), "pulled"),
        (OnWindows(errno.EINVAL, 1617, stays=True), "pulled"),
        (OnWindows(errno.EINVAL), "pulled"),
        (OnWindows(errno.EINVAL, stays=True), "unreadable"),
    ],
)
def test_a_stick_pulled_on_windows_is_not_called_locked(
    sealed: Path, folder: Path, stick: OnWindows, word: str
) -> None:
    stick.left = 3
    assert failure(stick, sealed, folder) == word


def test_a_sealed_file_that_is_gone_is_not_the_sticks_fault(folder: Path, tmp_path: Path) -> None:
    sealed = tmp_path / "K01_00010203_9_5.jsonl.age"
    sealed.write_bytes(b"12345")

    class Thief(Stick):
        def create(self, path: Path) -> int:
            sealed.unlink()
            return super().create(path)

    assert failure(Thief(), sealed, folder) == "not_sealed"


@contextmanager
def mounted(image: Path, place: Path) -> Iterator[Path]:
    place.mkdir()
    done = subprocess.run(["mount", "-o", "loop", image, place], capture_output=True)
    if done.returncode != 0:
        pytest.skip(f"no file system can be mounted here: {done.stderr.decode().strip()}")
    try:
        yield place
    finally:
        subprocess.run(["umount", place], check=True)


@pytest.fixture(scope="module")
def image(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What a real stick of 4 MB holds, behind its file system's back."""
    if shutil.which("mkfs.ext4") is None:
        pytest.skip("mkfs.ext4 is not installed")
    image = tmp_path_factory.mktemp("device") / "image"
    image.write_bytes(bytes(4 * 1024 * 1024))
    subprocess.run(["mkfs.ext4", "-q", "-m", "0", image], check=True, capture_output=True)
    return image


@pytest.fixture(scope="module")
def real_stick(image: Path) -> Iterator[Path]:
    with mounted(image, image.parent / "place") as place:
        yield place


def test_a_stick_pulled_right_after_safe_holds_the_file(
    hall: Hall, image: Path, real_stick: Path, tmp_path: Path
) -> None:
    """The image, copied while mounted, is what a pulled stick holds: nothing unflushed is in it."""
    path = hall.export_to(real_stick)
    (real_stick / "never flushed").write_bytes(path.read_bytes())
    pulled = tmp_path / "pulled"
    shutil.copyfile(image, pulled)
    with mounted(pulled, tmp_path / "again") as place:
        assert hall.seqs_on(place / path.name) == list(range(1, 1002))
        assert not (place / "never flushed").exists()


def test_a_real_full_stick_says_full(hall: Hall, real_stick: Path, sealed: Path) -> None:
    ballast = real_stick / "ballast"
    with ballast.open("wb") as file, pytest.raises(OSError):
        while True:
            file.write(bytes(4096))
            file.flush()
    try:
        assert ended(hall.export(FolderDrives(real_stick))) == Failed("full")

        class Hopeful(Stick):
            def free(self, folder: Path) -> int:
                return 10**9

        assert failure(Hopeful(), sealed, real_stick) == "full"
        assert not [path for path in real_stick.iterdir() if path.suffix == ".part"]
    finally:
        ballast.unlink()


def test_a_real_locked_stick_says_read_only(hall: Hall, real_stick: Path, sealed: Path) -> None:
    subprocess.run(["mount", "-o", "remount,ro", real_stick], check=True)
    try:
        assert FolderDrives(real_stick).look() == ReadOnly(real_stick)
        assert ended(hall.export(FolderDrives(real_stick))) == Failed("read_only")
        assert failure(Stick(), sealed, real_stick) == "read_only"
    finally:
        subprocess.run(["mount", "-o", "remount,rw", real_stick], check=True)
