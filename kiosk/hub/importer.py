"""Session files poured into the hub: copied first, verified, one transaction a file."""

import os
import shutil
import stat
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import msgspec

from db.hub import Gap, Hub, HubUnreadable
from db.intake import IntakeCounts, Rows
from kiosk.clock import Clock, SystemClock
from kiosk.hub.visits import fold_new, fold_whole, keep_up
from kiosk.sessionfile import Header, SessionRefused, open_session, parse_name
from kiosk.trust import Organizer

Progress = Callable[[int, int], None]  # bytes of session files done, of all

_COPY_BLOCK = 1024 * 1024


class Refused(msgspec.Struct, frozen=True):
    file: str
    reason: str


class ImportResult(msgspec.Struct, frozen=True):
    """What `kiosk import --json` prints. forks, gaps: of the whole hub after this import.

    facts = new + duplicate + quarantined; facts of refused files are not among them.
    """

    files: int
    facts: int
    new: int
    duplicate: int
    quarantined: int
    forks: int
    gaps: list[Gap]
    refused: list[Refused]


def import_paths(
    paths: Iterable[Path],
    hub: Hub,
    organizer: Organizer,
    progress: Progress = lambda done, total: None,
    clock: Clock | None = None,
) -> ImportResult:
    """Take every session file named, and those in every folder named.

    A file that cannot be taken is listed as refused and leaves no trace but a line in
    the log. Raises HubUnreadable when the hub itself fails; files before are kept.
    """
    clock = clock or SystemClock()
    keep_up(hub)
    files = list(_session_files(paths))
    sizes = [_size(file) for file in files]
    taken, refused = [], []
    with _quarantine(hub) as quarantine:
        for number, file in enumerate(files):
            step = _step(progress, sum(sizes[:number]), sizes[number], sum(sizes))
            try:
                taken.append(_take(_File(file, quarantine, clock, step), hub, organizer))
            except (SessionRefused, OSError) as error:
                refused.append(Refused(str(file), _sentence(file, error)))
                with hub.transaction():
                    hub.log(str(file), clock.utc_ms(), IntakeCounts(), refused[-1].reason)
            step(1.0)
    return _result(hub, taken, refused)


class _File(NamedTuple):
    path: Path
    quarantine: Path
    clock: Clock
    step: Callable[[float], None]  # told which share of the file is done


def _step(progress: Progress, done: int, size: int, total: int) -> Callable[[float], None]:
    return lambda share: progress(done + int(share * size), total)


def _session_files(paths: Iterable[Path]) -> Iterator[Path]:
    """A file named by the user is judged whatever its name; in a folder the name decides."""
    for path in paths:
        try:
            yield from _in_folder(path) if path.is_dir() else [path]
        except OSError:  # a folder that cannot be listed is refused as one file
            yield path


def _in_folder(folder: Path) -> list[Path]:
    with os.scandir(folder) as entries:
        return sorted(
            Path(entry)
            for entry in entries
            if parse_name(entry.name) and entry.is_file(follow_symlinks=False)
        )


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0


@contextmanager
def _quarantine(hub: Hub) -> Iterator[Path]:
    """A folder beside the hub: what is verified cannot be exchanged or pulled out meanwhile."""
    try:
        folder = tempfile.TemporaryDirectory(
            prefix=f"{hub.path.name}.quarantine-", dir=hub.path.parent
        )
    except OSError as error:
        raise HubUnreadable(
            f"The folder {hub.path.parent.resolve()} cannot be written ({error.strerror}): "
            "put the hub where there is room and the right to write."
        ) from error
    with folder as name:
        yield Path(name)


def _take(file: _File, hub: Hub, organizer: Organizer) -> IntakeCounts:
    copy = file.quarantine / "session"
    try:
        _copy(file.path, copy)
        with (
            open_session(copy, organizer, name=file.path.name, scratch=file.quarantine) as session,
            hub.transaction(),
        ):
            _bind(hub, session.header.festival, organizer, file.path.name)
            counts = pour(hub, session.header, session.batches(), file.step)
            hub.log(str(file.path), file.clock.utc_ms(), counts)
    finally:
        copy.unlink(missing_ok=True)
    return counts


def _copy(source: Path, copy: Path) -> None:
    # without O_NONBLOCK a named pipe called like a session file would be waited for without end
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    with open(source, "rb", opener=lambda name, _: os.open(name, flags)) as sealed:
        if not stat.S_ISREG(os.fstat(sealed.fileno()).st_mode):
            raise SessionRefused(
                "not_a_session", f"{source.name} is no session file: it is not even a plain file."
            )
        with copy.open("wb") as kept:
            shutil.copyfileobj(sealed, kept, _COPY_BLOCK)


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
    promised = header.last - header.first + 1
    for batch in batches:
        fresh = intake.add(batch)
        if not intake.forked:
            fold_new(hub, intake.key, fresh)
        step(intake.facts / promised)
    intake.end()
    if intake.forked and intake.facts > intake.duplicate:
        hub.forks.settle(intake.key)
        fold_whole(hub, intake.key)
    return intake.counts()


def _sentence(file: Path, error: Exception) -> str:
    if isinstance(error, OSError):
        return f"{file} cannot be read ({error.strerror}): put the stick in again."
    return str(error)


def _result(hub: Hub, taken: Sequence[IntakeCounts], refused: list[Refused]) -> ImportResult:
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
    )
