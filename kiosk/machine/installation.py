"""Opens a station's journal, or begins a new installation where the one there must not go on.

The old journal is set aside under its installation's name and never thrown away.
"""

from collections.abc import Callable
from pathlib import Path

from db.journal import Journal
from kiosk import facts
from kiosk.clock import Clock
from kiosk.files import replace, sync_folder
from kiosk.machine.recorder import Recorder
from kiosk.machine.tally import Tally
from kiosk.machine.witness import Witness

FILE = "journal.sqlite"
_LOG = "-wal"


def open_journal(
    data: Path,
    festival: str,
    clock: Clock,
    witness: Witness,
    make_room: Callable[[], bool] = lambda: False,
) -> tuple[Journal, Recorder]:
    """The data folder's journal and its recorder, witnessed from now on.

    Raises JournalInUse, JournalUnwritable, OSError, facts.UnknownFact.
    """
    path = data / FILE
    if not path.exists() and _next(path).exists():  # a crash came between the two renames
        _take_place(path)
    journal = Journal(path, festival)
    try:
        recorder = Recorder(
            journal, clock, keep=lambda tally: witness.keep(journal, tally), make_room=make_room
        )
        began = _new_installation(journal, festival, recorder.tally, witness)
    except BaseException:
        journal.close()
        raise
    if began is None:
        return journal, recorder
    journal.close()
    _prepare(path, festival, clock, began)
    _set_aside(path, began.before)
    _take_place(path)
    return open_journal(data, festival, clock, witness, make_room)


def _new_installation(
    journal: Journal, festival: str, tally: Tally, witness: Witness
) -> facts.InstallationBegan | None:
    """The fact that a new installation must begin with, or None when this one may go on."""
    before, last = journal.installation.hex(), journal.head.seq
    if journal.festival != festival:
        return facts.InstallationBegan(reason="festival", before=before, last=last)
    reason = witness.doubt(journal, tally)
    if reason is None:
        return None
    day, given = tally.day, tally.given
    told = witness.read(journal)
    if told is not None and told.day >= day:
        known = given if told.day == day else {}
        day, given = told.day, {p: max(n, known.get(p, 0)) for p, n in told.given.items()}
        given = known | given
    return facts.InstallationBegan(reason=reason, before=before, last=last, day=day, given=given)


def _prepare(path: Path, festival: str, clock: Clock, began: facts.InstallationBegan) -> None:
    """The new journal is whole before the old one goes: a crash finds one of them in its place."""
    new = _next(path)
    for file in (new, _log(new)):
        file.unlink(missing_ok=True)
    journal = Journal(new, festival)
    try:
        Recorder(journal, clock).record(began)
    finally:
        journal.close()


def _set_aside(path: Path, installation: str) -> None:
    aside = path.with_name(f"journal-{installation[:8]}.sqlite")
    number = 1
    while aside.exists():
        number += 1
        aside = path.with_name(f"journal-{installation[:8]}-{number}.sqlite")
    # its log first: beside the new journal SQLite would take it for that one's
    if _log(path).exists():
        replace(_log(path), _log(aside))
    replace(path, aside)
    sync_folder(path.parent)


def _take_place(path: Path) -> None:
    replace(_next(path), path)
    sync_folder(path.parent)


def _next(path: Path) -> Path:
    return path.with_name(path.name + ".next")


def _log(path: Path) -> Path:
    return path.with_name(path.name + _LOG)
