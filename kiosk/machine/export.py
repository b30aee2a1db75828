"""Filling a stick: seal, write, check, and only then "you may take the stick".

The journal is read by whoever calls feed(); the worker never touches it.
"""

import logging
import queue
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import msgspec

from db.journal import Journal, JournalUnwritable, Row
from kiosk.clock import Clock, SystemClock
from kiosk.facts import ExportBegan, ExportEnded, Fact
from kiosk.machine.aside import asides, seal_aside
from kiosk.machine.drive import Absent, Drives, FolderDrives, Full, ReadOnly, Ready, Unreadable
from kiosk.machine.stick import Stick, Undelivered, Word, forget, put
from kiosk.session.frame import Header, heading
from kiosk.session.naming import name_stem, parse_name
from kiosk.session.sealing import Unsealable, seal
from kiosk.trust.kit import Kit

# about a third of a millisecond of reading: a frame is never late for an export
SLICE = 256
# what lies read and unsealed, at most: some 3 MB
WAITING_SLICES = 64
# how long the worker may not notice that it is to stop
STOP_S = 0.1
# a worn stick may take a minute to sync a large file; one that says nothing for so long is dead
SILENT_MS = 120_000
# sealing is Python too: without a pause a slice, the screen's thread waits 5 ms for its turn
BREATH_S = 0.0001


class Sealing(msgspec.Struct, frozen=True):
    """done, here and below: 0 to 1."""

    done: float


class Writing(msgspec.Struct, frozen=True):
    done: float


class Checking(msgspec.Struct, frozen=True):
    done: float


class Safe(msgspec.Struct, frozen=True):
    """You may take the stick. bytes: of the file; ejected: whether the system let go of it.

    asides: the files of journals that were set aside; unread: such journals of which nothing can
    be read.
    """

    name: str
    folder: Path
    bytes: int
    ejected: bool
    asides: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()

    @property
    def path(self) -> Path:
        return self.folder / self.name


class Failed(msgspec.Struct, frozen=True):
    """reason: why; for a guide ui/guide/Stick.qml says it, at a terminal words/export.toml."""

    reason: Word


State = Sealing | Writing | Checking | Safe | Failed


class Export:
    """One export of facts 1 .. last, and of the journals set aside in the folder `data`.

    Made on the thread of the journal, and fed from there: call feed() again and again until
    `state` is Safe or Failed. Raises JournalUnwritable when the export's beginning cannot be
    recorded; nothing has begun then.

    known: installations that a damaged journal set aside may be of. beside: writes onto the stick
    what travels with every one, once the facts are safe there; raises OSError.
    """

    def __init__(
        self,
        journal: Journal,
        kit: Kit,
        drives: Drives,
        data: Path,
        record: Callable[[Fact], object],
        *,
        content: str,
        program: str,
        known: Sequence[bytes] = (),
        clock: Clock | None = None,
        stick: Stick | None = None,
        beside: Callable[[Path], None] = lambda folder: None,
    ) -> None:
        self._beside = beside
        self._journal, self._kit, self._drives, self._data = journal, kit, drives, data
        self._outbox, self._known = data / "outbox", known
        self._record, self._clock, self._stick = record, clock or SystemClock(), stick or Stick()
        self._last, self._next = journal.head.seq + 1, 1
        self._name = name_stem(kit.holder.station, journal.installation, self._last)
        header = heading(
            kit, journal.installation, last=self._last, content=content, program=program
        )
        self._slices: queue.Queue[list[Row]] = queue.Queue(WAITING_SLICES)
        self.state: State = Sealing(0.0)
        self._progress: Sealing | Writing | Checking = Sealing(0.0)
        self._progress_ms = self._clock.ms()
        self._outcome: Safe | Failed | None = None
        self._stopping = threading.Event()
        record(ExportBegan(name=self._name, last=self._last))
        # daemon: a stick that never answers must not keep the program from ending
        self._worker = threading.Thread(target=self._work, args=(header,), daemon=True)
        self._worker.start()

    def feed(self, budget_ms: int = 5) -> None:
        """Hand the worker some more of the journal; record its outcome once there is one.

        Raises JournalUnwritable when the outcome cannot be recorded, and may be called again.
        """
        if isinstance(self.state, Safe | Failed):
            return
        until_ms = self._clock.ms() + budget_ms
        while self._next <= self._last and not self._slices.full() and self._outcome is None:
            rows = self._read_slice()
            self._slices.put(rows)
            self._next = rows[-1].seq + 1 if rows else self._last + 1
            # + 1: the clock counts whole milliseconds, and a slice more would be too late
            if self._clock.ms() + 1 >= until_ms:
                break
        if outcome := self._outcome or self._given_up():
            self._end(outcome)

    def _given_up(self) -> Failed | None:
        """What to say of a stick that hangs: its thread cannot be ended, but it can be left."""
        now_ms = self._clock.ms()
        if self.state is not self._progress:
            self.state, self._progress_ms = self._progress, now_ms
        if now_ms - self._progress_ms < SILENT_MS:
            return None
        self.stop()
        return Failed("unreadable")

    def _read_slice(self) -> list[Row]:
        """Nothing when the journal cannot be read: the worker then ends with "not_sealed"."""
        try:
            return self._journal.read(self._next, min(SLICE, self._last - self._next + 1))
        except JournalUnwritable as error:
            logging.getLogger(__name__).error("the journal cannot be read for an export: %s", error)
            return []

    def _end(self, outcome: Safe | Failed) -> None:
        """The record first: "safe" is said when the journal knows it."""
        word, size = ("safe", outcome.bytes) if isinstance(outcome, Safe) else (outcome.reason, 0)
        self._record(ExportEnded(name=self._name, outcome=word, bytes=size))
        self.state = outcome

    def wait(self, timeout_s: float) -> None:
        """Sleep until the worker is done, at most so long; feed() must follow."""
        self._worker.join(timeout_s)

    def stop(self) -> None:
        """Give up; the outcome is "stopped" unless the file is safe already."""
        self._stopping.set()

    def _work(self, header: Header) -> None:
        try:
            self._outcome = self._deliver(header)
        except Undelivered as error:
            self._outcome = Failed(error.word)
        except OSError as error:  # put() tells the stick's: this is the station's own disk
            logging.getLogger(__name__).error("the outbox failed: %s", error)
            self._outcome = Failed("not_sealed")
        # BaseException: pyrage's panics are no Exceptions, and a dead worker would never answer
        except BaseException:
            logging.getLogger(__name__).critical("an export failed", exc_info=True)
            self._outcome = Failed("not_sealed")

    def _deliver(self, header: Header) -> Safe:
        self._find()
        sealed = self._seal(header)
        size = sealed.stat().st_size
        drive = self._find("pulled")
        if size > drive.largest:
            raise Undelivered("too_big")
        path = put(self._stick, sealed, drive.folder, self._tell)
        sides, unread = self._deliver_asides(header, drive)
        # an empty mount point takes files too: they would lie on the station's own disk
        self._refuse_pulled(drive, (path.name, *sides))
        _clear(sealed)
        self._write_beside(drive.folder)
        return Safe(path.name, path.parent, size, self._drives.eject(drive), sides, unread)

    def _refuse_pulled(self, drive: Ready | Full, names: Sequence[str]) -> None:
        """names: what was put there; in an empty mount point it would be taken for delivered."""
        try:
            if self._find("pulled").folder == drive.folder:
                return
            raise Undelivered("pulled")
        except Undelivered as error:
            if error.word == "pulled":
                for name in names:
                    forget(self._stick, drive.folder / name)
            raise

    def _write_beside(self, folder: Path) -> None:
        """The facts are safe whatever becomes of this."""
        try:
            self._beside(folder)
        except OSError as error:
            logging.getLogger(__name__).error("news could not be written on: %s", error)

    def _deliver_asides(
        self, header: Header, drive: Ready | Full
    ) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """What was put on the stick, and the journals that cannot be read: they stop no export."""
        delivered, unread = [], []
        for journal in asides(self._data):
            try:
                for sealed in seal_aside(
                    journal, self._outbox, self._kit,
                    content=header.content, program=header.program, known=self._known,
                ):  # fmt: skip
                    delivered.append(put(self._stick, sealed, drive.folder, self._tell).name)
                    _clear(sealed)
            except (JournalUnwritable, Unsealable) as error:
                logging.getLogger(__name__).error("%s could not be sealed: %s", journal, error)
                unread.append(journal.name)
        return tuple(delivered), tuple(unread)

    def _find(self, absent: Word = "no_stick") -> Ready | Full:
        """A full stick will do: what makes it full may be an earlier try, which put() removes."""
        match self._drives.look():
            case Ready() | Full() as drive:
                return drive
            case ReadOnly():
                raise Undelivered("read_only")
            case Unreadable():
                raise Undelivered("unreadable")
            case Absent():
                raise Undelivered(absent)

    def _seal(self, header: Header) -> Path:
        try:
            self._outbox.mkdir(parents=True, exist_ok=True)
            for left in self._outbox.iterdir():
                if parse_name(left.name):
                    left.unlink()
            sealed = seal(self._outbox, self._kit, header, self._arriving())
        except (Unsealable, OSError) as error:
            logging.getLogger(__name__).error("an export could not be sealed: %s", error)
            raise Undelivered("not_sealed") from error
        self._name = sealed.name
        return sealed

    def _arriving(self) -> Iterator[list[Row]]:
        """What feed() read, until all is there or nothing more comes."""
        seq = 0
        while seq < self._last:
            self._heed_stop()
            try:
                rows = self._slices.get(timeout=STOP_S)
            except queue.Empty:
                continue
            yield rows
            if not rows:
                return
            seq = rows[-1].seq
            self._progress = Sealing(seq / self._last)
            time.sleep(BREATH_S)

    def _tell(self, doing: str, done: float) -> None:
        self._heed_stop()
        self._progress = Writing(done) if doing == "writing" else Checking(done)

    def _heed_stop(self) -> None:
        if self._stopping.is_set():
            raise Undelivered("stopped")


def _clear(sealed: Path) -> None:
    """What lies on the stick is safe all the same; the next export clears the outbox again."""
    try:
        sealed.unlink()
    except OSError as error:
        logging.getLogger(__name__).error("%s cannot be removed: %s", sealed, error)


def export_to(
    folder: Path,
    journal: Journal,
    kit: Kit,
    data: Path,
    record: Callable[[Fact], object],
    *,
    content: str,
    program: str,
    known: Sequence[bytes] = (),
    beside: Callable[[Path], None] = lambda folder: None,
    tell: Callable[[State], None] = lambda state: None,
) -> Safe:
    """Export into a folder that exists and wait for it.

    Raises Undelivered, JournalUnwritable.
    """
    drives = FolderDrives(folder, one=True)
    export = Export(
        journal,
        kit,
        drives,
        data,
        record,
        content=content,
        program=program,
        known=known,
        beside=beside,
    )
    try:
        while not isinstance(export.state, Safe | Failed):
            export.feed(budget_ms=50)
            export.wait(0.005)
            tell(export.state)
    finally:
        export.stop()
    if isinstance(export.state, Failed):
        raise Undelivered(export.state.reason)
    return export.state
