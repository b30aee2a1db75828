"""Session files poured into the hub: read once, verified, one transaction a file."""

import os
import stat
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from contextlib import contextmanager
from hashlib import blake2b
from itertools import accumulate
from pathlib import Path
from typing import IO, NamedTuple

import msgspec

from db.hub import Gap, Hub, HubUnreadable
from db.intake import Intake, IntakeCounts, Rows
from kiosk.clock import Clock, SystemClock
from kiosk.files import let_go, why
from kiosk.hub.branches import Holding, holdings
from kiosk.hub.fold import Fold, keep_up, settle, settle_later
from kiosk.hub.gathering import Gathered, PassedOver, Refused, gather, refused
from kiosk.hub.opening import FESTIVAL
from kiosk.hub.revoked import hear, revoked_on
from kiosk.printable import path_text
from kiosk.remarks import remark
from kiosk.session.frame import Header
from kiosk.session.opening import Session, session_in
from kiosk.session.refusal import SessionRefused, unreadable
from kiosk.trust.organizer import Organizer
from kiosk.words import phrase

_CLAIM = b"kiosk-claim-1"

Progress = Callable[[int, int], None]  # bytes of session files done, of all
Tells = Callable[[Path, Header, IntakeCounts], None]
"""Told of each file that was taken: under which header it was poured, and what came of it."""


class ImportResult(msgspec.Struct, frozen=True):
    """What `kiosk import --json` prints. forks, gaps: of the whole hub after this import.

    files, facts: of what was taken; facts = new + duplicate + quarantined.
    branches: each side of every fork, and what it holds.
    remarks: on what headers say that this program does not know, each told once.
    hub_is_new: this import made the hub.
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
    passed_over: list[PassedOver]
    hub_is_new: bool = False
    branches: list[Holding] = []


def import_paths(
    paths: Iterable[Path],
    hub: Hub,
    organizer: Organizer,
    progress: Progress = lambda done, total: None,
    clock: Clock | None = None,
) -> ImportResult:
    """Take every session file named, and those in every folder named; see import_gathered()."""
    return import_gathered(gather(paths), hub, organizer, progress, clock)


def import_gathered(
    gathered: Gathered,
    hub: Hub,
    organizer: Organizer,
    progress: Progress = lambda done, total: None,
    clock: Clock | None = None,
    *,
    hub_is_new: bool = False,
    tell: Tells = lambda file, header, counts: None,
) -> ImportResult:
    """A file that cannot be taken is listed as refused and leaves no trace but a line in
    the log. Raises HubUnreadable when the hub or its disk fails; files before are kept.
    """
    clock = clock or SystemClock()
    keep_up(hub)
    hear(gathered.news, hub, organizer)
    files, refusals = gathered.files, [*gathered.refused]
    sizes = [_size(file) for file in files]
    taken, remarks, total = list[_Taken](), list[str](), sum(sizes)
    unsettled = set[int]()
    unknown: dict[tuple[str, ...], str] = {}
    for file, size, done in zip(files, sizes, accumulate([0, *sizes]), strict=False):
        step = _step(progress, done, size, total)
        try:
            one = _take(_File(file, clock, step), hub, organizer, unsettled)
            taken.append(one)
            tell(file, one.header, one.counts)
            unknown.setdefault(one.unknown, path_text(file.name))
            remarks += one.remarks
        except SessionRefused as error:
            refusals.append(refused(file, error))
        step(1.0)
    with hub.transaction():
        counts = _settled(hub, taken, unsettled)
        for refusal in refusals:
            hub.log(refusal.file, clock.utc_ms(), IntakeCounts(), refusal.reason)
        for names, where in unknown.items():
            remarks += remark(where, names)
        result = _result(hub, counts, refusals, remarks, gathered.passed_over)
    branches = holdings(hub) if result.forks else []
    return msgspec.structs.replace(result, hub_is_new=hub_is_new, branches=branches)


def refused_whole(gathered: Gathered, organizer: Organizer, scratch: Path) -> ImportResult | None:
    """What an import says that takes nothing; None as soon as one file proves good.

    A hub that is not there is not made for nothing. scratch: the folder where it would lie.
    Raises HubUnreadable.
    """
    refusals = [*gathered.refused]
    for file in gathered.files:
        try:
            with _session(file, organizer, scratch) as session:
                for _ in session.batches():
                    pass
            return None
        except SessionRefused as error:
            refusals.append(refused(file, error))
    return ImportResult(0, 0, 0, 0, 0, 0, [], refusals, [], gathered.passed_over)


class _File(NamedTuple):
    path: Path
    clock: Clock
    step: Callable[[float], None]  # told which share of the file is done


def _step(progress: Progress, done: int, size: int, total: int) -> Callable[[float], None]:
    return lambda share: progress(done + int(share * size), total)


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:
        return 0


class _Taken(NamedTuple):
    """later: what is counted again once all files are here. unknown: the names in its header that
    are not known; remarks: what else is to be told."""

    header: Header
    counts: IntakeCounts
    later: Intake | None
    unknown: tuple[str, ...]
    remarks: tuple[str, ...]


def _take(file: _File, hub: Hub, organizer: Organizer, unsettled: set[int]) -> _Taken:
    """unsettled: installations that are settled after all files, this one's perhaps too."""
    name = path_text(file.path.name)
    with _session(file.path, organizer, hub.path.parent) as session, hub.transaction():
        _bind(hub, session.header.festival, organizer, name)
        _not_revoked(hub, session, name)
        header, remarks = _own(hub, session, name)
        intake, told = _store(hub, header, session.batches(), file.step, unsettled)
        counts = _conserved(intake.counts() if told else intake.counted(), header)
        if not told:
            settle_later(hub, intake.key)
        hub.log(path_text(file.path), file.clock.utc_ms(), counts)
    if not told:
        unsettled.add(intake.key)
    later = None if told else intake
    damaged = _behind_damage(header, name)
    return _Taken(header, counts, later, session.unknown, (*remarks, *damaged))


def _settled(hub: Hub, taken: Sequence[_Taken], unsettled: set[int]) -> list[IntakeCounts]:
    """Each installation once, however many sticks told of it."""
    if unsettled:
        settle(hub)
    again = hub.log_again(one.later for one in taken if one.later)
    return [again[one.later.id] if one.later else one.counts for one in taken]


def _not_revoked(hub: Hub, session: Session, name: str) -> None:
    """A key that was stolen is believed nothing that was not here before. Raises SessionRefused."""
    header, holder = session.header, session.certificate
    day = revoked_on(hub, holder.station, holder.generation)
    if day is None:
        return
    held = [one.last for one in hub.stations() if one.installation == header.installation]
    if held and max(held) >= header.last:
        return
    raise SessionRefused("revoked", name=name, station=holder.station, day=day)


def _behind_damage(header: Header, name: str) -> tuple[str, ...]:
    if header.rest is not True:
        return ()
    return (
        f"{name} holds facts {header.first} to {header.last} of a damaged journal of "
        f"{header.station}: those before them that are missing cannot be read any more.",
    )


def _own(hub: Hub, session: Session, name: str) -> tuple[Header, tuple[str, ...]]:
    """The header to pour under: what a station says of an installation that is known as another
    station's, and that does not go on from what is known of it, is kept as its own.

    A station that was renamed goes on from its journal; whoever only knows its number cannot.
    """
    header = session.header
    installation, before = bytes.fromhex(header.installation), bytes.fromhex(header.before)
    known = hub.claims.station(installation)
    if known in (None, header.station) or hub.claims.goes_on(
        installation, header.first, before, session.batches()
    ):
        return header, ()
    digest = blake2b(installation + header.station.encode(), digest_size=16, person=_CLAIM)
    own = msgspec.structs.replace(header, installation=digest.hexdigest())
    return own, (
        phrase(
            "hub.apart",
            name=name,
            journal=header.installation[:8],
            known=known,
            station=header.station,
        ),
    )


@contextmanager
def _session(path: Path, organizer: Organizer, scratch: Path) -> Iterator[Session]:
    """A session file opened; scratch: the hub's folder, where it lies decrypted and nameless.

    Raises SessionRefused, and HubUnreadable when that folder fails: then no file is to blame.
    """
    name = path_text(path.name)
    try:
        with _opened(path) as sealed, session_in(sealed, name, organizer, scratch) as session:
            yield session
    except OSError as error:
        raise HubUnreadable(
            phrase("hub.scratch", folder=scratch.resolve(), why=why(error))
        ) from error


@contextmanager
def _opened(path: Path) -> Iterator[IO[bytes]]:
    """A plain file; raises SessionRefused for what is none or cannot be opened."""
    # without O_NONBLOCK a named pipe called like a session file would be waited for without end
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    with _blamed(path):
        sealed = open(path, "rb", opener=lambda name, _: os.open(name, flags))
    with let_go(sealed):
        with _blamed(path):
            mode = os.fstat(sealed.fileno()).st_mode
        if not stat.S_ISREG(mode):
            raise SessionRefused("not_plain", name=path_text(path.name))
        yield sealed


@contextmanager
def _blamed(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise unreadable(path_text(path.name), error) from error


def _bind(hub: Hub, festival: str, organizer: Organizer, name: str) -> None:
    """The first file decides which festival a hub is of."""
    ours = f"{organizer.root.hex()} {festival}"
    if (bound := hub.setting(FESTIVAL)) is None:
        hub.set(FESTIVAL, ours)
    elif bound != ours:
        _, _, other = bound.partition(" ")
        word = "other_organizer" if festival == other else "other_festival"
        raise SessionRefused(word, name=name, festival=festival, other=other)


def pour(
    hub: Hub, header: Header, batches: Iterable[Rows], step: Callable[[float], None]
) -> IntakeCounts:
    """Store and fold one file's verified facts (seq, fact, hash); inside a transaction only."""
    intake, told = _store(hub, header, batches, step)
    if not told:
        settle_later(hub, intake.key)
        settle(hub)
    return _conserved(intake.counts(), header)


def _store(
    hub: Hub,
    header: Header,
    batches: Iterable[Rows],
    step: Callable[[float], None],
    unsettled: Container[int] = (),
) -> tuple[Intake, bool]:
    """False when the installation is to be settled: what came does not simply follow."""
    installation, before = bytes.fromhex(header.installation), bytes.fromhex(header.before)
    intake = hub.begin_intake(installation, header.station, header.first, header.last, before)
    fold = Fold(hub, intake.key, intake.reached)
    if intake.key in unsettled:
        intake.forked = True  # perhaps; it is found out once all files are here
    for batch in batches:
        fresh = intake.add(batch)
        if intake.follows:
            fold.add(fresh)
        step(intake.facts / (header.last - header.first + 1))
    intake.end()
    if intake.follows:
        fold.end()
        return intake, True
    return intake, intake.facts == intake.duplicate


def _conserved(counts: IntakeCounts, header: Header) -> IntakeCounts:
    """Raises AssertionError, and so takes nothing, when a fact is unaccounted for."""
    promised = header.last - header.first + 1
    sorted_out = counts.new + counts.duplicate + counts.quarantined
    if not counts.facts == sorted_out == promised or min(counts) < 0:
        raise AssertionError(f"{promised} facts came, and the hub counts {counts}")
    return counts


def _result(
    hub: Hub,
    taken: Sequence[IntakeCounts],
    refusals: list[Refused],
    told: list[str],
    passed_over: list[PassedOver],
) -> ImportResult:
    facts, new, duplicate, quarantined = map(sum, zip(*taken, strict=True)) if taken else [0] * 4
    return ImportResult(
        files=len(taken),
        facts=facts,
        new=new,
        duplicate=duplicate,
        quarantined=quarantined,
        forks=len({branch.installation for branch in hub.forks.branches()}),
        gaps=hub.gaps(),
        refused=refusals,
        remarks=told,
        passed_over=passed_over,
    )
