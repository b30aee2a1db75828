"""Session files poured into the hub: read once, verified, one transaction a file."""

import os
import stat
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import accumulate, islice
from pathlib import Path
from typing import IO, NamedTuple

import msgspec

from db.hub import Gap, Hub, HubUnreadable
from db.intake import IntakeCounts, Rows
from kiosk.clock import Clock, SystemClock
from kiosk.hub.fold import Fold, fold_whole, keep_up
from kiosk.printable import printable
from kiosk.remarks import remark
from kiosk.session.frame import Header
from kiosk.session.naming import parse_name
from kiosk.session.opening import session_in
from kiosk.session.refusal import SessionRefused, unreadable
from kiosk.trust.organizer import Organizer

Progress = Callable[[int, int], None]  # bytes of session files done, of all

# forty stations filled five times a day for five days are a thousand; beyond this it is no stick
FILES_MAX = 5000


class Refused(msgspec.Struct, frozen=True):
    file: str
    reason: str


class ImportResult(msgspec.Struct, frozen=True):
    """What `kiosk import --json` prints. forks, gaps: of the whole hub after this import.

    facts = new + duplicate + quarantined; facts of refused files are not among them.
    remarks: on what headers say that this program does not know, each told once.
    """

    files: int
    facts: int
    new: int
    duplicate: int
    quarantined: int
    forks: int
    gaps: list[Gap]
    refused: list[Refused]
    remarks: list[str]


def import_paths(
    paths: Iterable[Path],
    hub: Hub,
    organizer: Organizer,
    progress: Progress = lambda done, total: None,
    clock: Clock | None = None,
) -> ImportResult:
    """Take every session file named, and those in every folder named.

    A file that cannot be taken is listed as refused and leaves no trace but a line in
    the log. Raises HubUnreadable when the hub or its disk fails; files before are kept.
    """
    clock = clock or SystemClock()
    keep_up(hub)
    files, refused = _session_files(paths)
    sizes = [_size(file) for file in files]
    taken, total = [], sum(sizes)
    unknown: dict[tuple[str, ...], str] = {}
    for file, size, done in zip(files, sizes, accumulate([0, *sizes]), strict=False):
        step = _step(progress, done, size, total)
        try:
            counts, names = _take(_File(file, clock, step), hub, organizer)
            taken.append(counts)
            unknown.setdefault(names, printable(file.name))
        except SessionRefused as error:
            refused.append(_refused(file, error))
        step(1.0)
    with hub.transaction():
        for one in refused:
            hub.log(one.file, clock.utc_ms(), IntakeCounts(), one.reason)
        told = [one for names, file in unknown.items() for one in remark(file, names)]
        return _result(hub, taken, refused, told)


class _File(NamedTuple):
    path: Path
    clock: Clock
    step: Callable[[float], None]  # told which share of the file is done


def _step(progress: Progress, done: int, size: int, total: int) -> Callable[[float], None]:
    return lambda share: progress(done + int(share * size), total)


def _session_files(paths: Iterable[Path]) -> tuple[list[Path], list[Refused]]:
    """A file named by the user is judged whatever its name; in a folder the name decides."""
    files: list[Path] = []
    refused: list[Refused] = []
    for path in paths:
        try:
            files += _in_folder(path) if path.is_dir() else [path]
        except SessionRefused as error:
            refused.append(_refused(path, error))
        except OSError as error:
            refused.append(_refused(path, unreadable(str(path), error)))
    return files, refused


def _in_folder(folder: Path) -> list[Path]:
    with os.scandir(folder) as entries:
        ours = (
            Path(entry)
            for entry in entries
            if parse_name(entry.name) and entry.is_file(follow_symlinks=False)
        )
        found = sorted(islice(ours, FILES_MAX + 1))
    if len(found) > FILES_MAX:
        raise SessionRefused(
            "not_a_session",
            f"{folder} holds more than {FILES_MAX} session files: it is no stick of ours, "
            "name the good files one by one.",
        )
    return found


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0


def _take(file: _File, hub: Hub, organizer: Organizer) -> tuple[IntakeCounts, tuple[str, ...]]:
    """What became of its facts, and the names in its header that are not known."""
    path, name = file.path, printable(file.path.name)
    with (
        _beside(hub),
        _opened(path) as sealed,
        session_in(sealed, name, organizer, hub.path.parent) as session,
        hub.transaction(),
    ):
        _bind(hub, session.header.festival, organizer, name)
        counts = pour(hub, session.header, session.batches(), file.step)
        hub.log(printable(str(path)), file.clock.utc_ms(), counts)
    return counts, session.unknown


@contextmanager
def _beside(hub: Hub) -> Iterator[None]:
    """What is decrypted lies beside the hub: when that cannot be written, no file is to blame."""
    try:
        yield
    except OSError as error:
        raise HubUnreadable(
            f"The folder {hub.path.parent.resolve()} cannot be written ({error.strerror}): "
            "put the hub where there is room and the right to write."
        ) from error


@contextmanager
def _opened(path: Path) -> Iterator[IO[bytes]]:
    """A plain file; raises SessionRefused for what is none or cannot be opened."""
    # without O_NONBLOCK a named pipe called like a session file would be waited for without end
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    with _blamed(path):
        sealed = open(path, "rb", opener=lambda name, _: os.open(name, flags))
    with sealed:
        with _blamed(path):
            mode = os.fstat(sealed.fileno()).st_mode
        if not stat.S_ISREG(mode):
            raise SessionRefused(
                "not_a_session", f"{path.name} is no session file: it is not even a plain file."
            )
        yield sealed


@contextmanager
def _blamed(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise unreadable(path.name, error) from error


def _bind(hub: Hub, festival: str, organizer: Organizer, name: str) -> None:
    """The first file decides which festival a hub is of."""
    ours = f"{organizer.root.hex()} {festival}"
    if (bound := hub.setting("festival")) is None:
        hub.set("festival", ours)
    elif bound != ours:
        _, _, other = bound.partition(" ")
        raise SessionRefused(
            "untrusted",
            f"{name} is of the festival {festival}, this hub holds {other} or has another "
            "organizer: take another hub.",
        )


def pour(
    hub: Hub, header: Header, batches: Iterable[Rows], step: Callable[[float], None]
) -> IntakeCounts:
    """Store and fold one file's verified facts (seq, fact, hash); inside a transaction only."""
    installation, before = bytes.fromhex(header.installation), bytes.fromhex(header.before)
    intake = hub.begin_intake(installation, header.station, header.first, header.last, before)
    fold = Fold(hub, intake.key, intake.reached)
    promised = header.last - header.first + 1
    for batch in batches:
        fresh = intake.add(batch)
        if intake.follows:
            fold.add(fresh)
        step(intake.facts / promised)
    intake.end()
    if not intake.follows and intake.facts > intake.duplicate:
        if intake.forked:
            hub.forks.settle(intake.key)
        fold_whole(hub, intake.key)
    return _conserved(intake.counts(), promised)


def _conserved(counts: IntakeCounts, promised: int) -> IntakeCounts:
    """Raises AssertionError, and so takes nothing, when a fact is unaccounted for."""
    sorted_out = counts.new + counts.duplicate + counts.quarantined
    if not counts.facts == sorted_out == promised or min(counts) < 0:
        raise AssertionError(f"{promised} facts came, and the hub counts {counts}")
    return counts


def _refused(file: Path, error: SessionRefused) -> Refused:
    return Refused(printable(str(file)), str(error))


def _result(
    hub: Hub, taken: Sequence[IntakeCounts], refused: list[Refused], told: list[str]
) -> ImportResult:
    facts, new, duplicate, quarantined = map(sum, zip(*taken, strict=True)) if taken else [0] * 4
    return ImportResult(
        files=len(taken) + len(refused),
        facts=facts,
        new=new,
        duplicate=duplicate,
        quarantined=quarantined,
        forks=len({branch.installation for branch in hub.forks.branches()}),
        gaps=hub.gaps(),
        refused=refused,
        remarks=told,
    )
