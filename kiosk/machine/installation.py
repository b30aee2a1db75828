"""Opens a station's journal, or begins a new installation where the one there must not go on.

The old journal is set aside under its installation's name and never thrown away.
"""

import logging
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Literal

import msgspec

from db.journal import Head, Journal, JournalDamaged
from db.remains import Remains
from kiosk import facts
from kiosk.clock import Clock
from kiosk.files import replace, sync_folder
from kiosk.machine.day import day_by_clock, local_time
from kiosk.machine.past import Past, latest
from kiosk.machine.recorder import Recorder
from kiosk.machine.tally import COPIES, Tally
from kiosk.machine.witness import Doubt, Statement, Witness
from kiosk.trust.kit import Words

Journals = Callable[[Path, str], Journal]

FILE = "journal.sqlite"
NAMELESS = "00000000"
"""Whose installation nobody can say any more."""

REPLACED = "replaced"
"""A file that somebody put in the place of a journal that was open."""

_LOG = "-wal"


def open_journal(
    data: Path,
    festival: str,
    clock: Clock,
    witness: Witness,
    make_room: Callable[[], bool] = lambda: False,
    journals: Journals = Journal,
) -> tuple[Journal, Recorder]:
    """The data folder's journal and its recorder, witnessed from now on. journals: opens one.

    Raises JournalInUse, JournalUnwritable, OSError.
    """
    path = data / FILE
    if not path.exists() and _next(path).exists():  # a crash came between the two renames
        _take_place(path)

    def opened() -> tuple[Journal, Recorder]:
        return _open(path, festival, clock, witness, make_room, journals)

    try:
        journal, recorder = opened()
    except JournalDamaged as error:
        logging.getLogger(__name__).error(
            "The journal %s is damaged (%s): it is set aside, and a new one begins.", path, error
        )
        began = _after_damage(path, festival, witness)
    else:
        try:
            found = _new_installation(data, journal, festival, recorder.tally, witness)
            if found is not None and found.found == "lost" and journal.head.seq == 0:
                recorder.record(found)  # there is nothing to set aside
                found = None
        except BaseException:
            journal.close()
            raise
        if found is None:
            return journal, recorder
        journal.close()
        began = found
    _prepare(path, festival, clock, began, witness, journals)
    _set_aside(path, began.before)
    _take_place(path)
    return opened()


def has_journal(data: Path) -> bool:
    """Whether a station has begun a journal here, or what was one."""
    path = data / FILE
    return path.exists() or _next(path).exists()


def put_back(data: Path, journal: Journal) -> None:
    """The journal's file was taken away while it is open: what is open becomes the file again. One
    that lies in its place is set aside. Raises JournalUnwritable, OSError; a crash in between finds
    the whole journal at the next start."""
    path = data / FILE
    part = path.with_name(path.name + ".part")
    part.unlink(missing_ok=True)
    journal.copy(part)
    _clear_next(path)
    replace(part, _next(path))
    journal.close()
    if path.exists():
        _set_aside(path, REPLACED)
    _log(path).unlink(missing_ok=True)
    _take_place(path)
    journal.reopen()


def _open(
    path: Path,
    festival: str,
    clock: Clock,
    witness: Witness,
    make_room: Callable[[], bool],
    journals: Journals,
) -> tuple[Journal, Recorder]:
    journal = journals(path, festival)
    try:
        return journal, Recorder(
            journal,
            clock,
            tally=witness.tally(journal),
            keep=lambda tally: witness.keep(journal, tally),
            make_room=make_room,
        )
    except BaseException:
        journal.close()
        raise


def _new_installation(
    data: Path, journal: Journal, festival: str, tally: Tally, witness: Witness
) -> facts.InstallationBegan | None:
    """The fact that a new installation must begin with, or None when this one may go on."""
    here = witness.here()
    told = witness.read(journal)
    installation, last = journal.installation.hex(), journal.head.seq
    if journal.festival != festival:
        return _began("festival", installation, last, witness, here)
    reason = witness.doubt(journal, tally)
    if reason is not None:
        own = (tally.past, told.past) if told else (tally.past,)
        station = told.station if told else ""
        unsure = reason in COPIES and _waits(tally, witness.words)
        began = _began(reason, installation, last, witness, here, own, station=station)
        return msgspec.structs.replace(began, unsure=began.unsure or unsure)
    if told is not None or not here or _follows(data, tally, here[0].installation):
        return None
    lost = here[0].installation
    return _began("behind", lost, 0, witness, here, (tally.past,), found="lost")


def _waits(tally: Tally, words: Words | None) -> bool:
    """Whether a journal ends where the day was not known: it may have been another one already."""
    if tally.waits_for_guide or words is None or not tally.day:
        return tally.waits_for_guide
    now = local_time(tally.utc_ms, words.utc_offset_min)
    return day_by_clock(now, words.first_day, words.days) != tally.day


def _follows(data: Path, tally: Tally, installation: str) -> bool:
    """Whether this journal was begun after that one, which was not lost then."""
    if tally.anew is not None and tally.anew.before == installation:
        return True
    return tally.facts > 0 and any(data.glob(f"journal-{installation[:8]}*.sqlite"))


def _began(
    reason: Doubt | Literal["festival"],
    before: str,
    last: int,
    witness: Witness,
    here: Sequence[Statement],
    more: Sequence[Past] = (),
    *,
    found: str = "",
    station: str = "",
) -> facts.InstallationBegan:
    """here: what the witness tells of this folder; more: what else is remembered."""
    past = latest([*more, *(told.past for told in here)])
    return facts.InstallationBegan(
        reason=reason,
        before=before,
        last=last,
        day=past.day,
        given=past.given,
        found=found,
        station=station or witness.station,
        copied=past.copied,
        unsure=past.unsure,
        kit=past.kit,
        released=past.released,
    )


def _after_damage(path: Path, festival: str, witness: Witness) -> facts.InstallationBegan:
    """What a journal must begin with that follows one whose file is not whole any more."""
    here = witness.here()
    remains = Remains(path, festival, witness.known)
    try:
        tally = Tally()
        for fact in remains.facts():
            with suppress(facts.UnknownFact):
                tally.add(facts.decode(fact))
        # by what the witness knows of it, for its own word may be what is damaged
        proved = [told.installation for told in here if remains.holds(_head(told))]
        own = [remains.installation.hex()] if remains.installation else []
        newest = [told.installation for told in here]
        before = [*proved, *own, *newest, ""][0]
        last = remains.beginning
    finally:
        remains.close()
    return _began("altered", before, last, witness, here, (tally.past,), found="damaged")


def _head(told: Statement) -> Head:
    return Head(told.seq, bytes.fromhex(told.hash))


def _prepare(
    path: Path,
    festival: str,
    clock: Clock,
    began: facts.InstallationBegan,
    witness: Witness,
    journals: Journals,
) -> None:
    """The new journal is whole and witnessed before the old one goes: a crash finds one of them in
    its place, and what it follows is remembered should that one be lost."""
    _clear_next(path)
    journal = journals(_next(path), festival)
    try:
        Recorder(journal, clock, keep=lambda tally: witness.keep(journal, tally)).record(began)
    finally:
        journal.close()


def _set_aside(path: Path, installation: str) -> None:
    name = f"journal-{installation[:8] or NAMELESS}"
    aside = path.with_name(f"{name}.sqlite")
    number = 1
    while aside.exists():
        number += 1
        aside = path.with_name(f"{name}-{number}.sqlite")
    # its log first: beside the new journal SQLite would take it for that one's
    if _log(path).exists():
        replace(_log(path), _log(aside))
    replace(path, aside)
    sync_folder(path.parent)


def _take_place(path: Path) -> None:
    replace(_next(path), path)
    sync_folder(path.parent)


def _clear_next(path: Path) -> None:
    for file in (_next(path), _log(_next(path))):
        file.unlink(missing_ok=True)


def _next(path: Path) -> Path:
    return path.with_name(path.name + ".next")


def _log(path: Path) -> Path:
    return path.with_name(path.name + _LOG)
