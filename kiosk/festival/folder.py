"""DIR: everything an organizer holds of a festival. A copy of it and the recovery page on paper
make everything again."""

import os
import secrets
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.festival import log, plan, vault
from kiosk.festival.hall import ExcursionPlan
from kiosk.festival.partners import Partners
from kiosk.festival.plan import Plan
from kiosk.festival.planfile import plan_text, read_plan
from kiosk.festival.recovery import page
from kiosk.festival.refused import FestivalRefused as FestivalRefused
from kiosk.festival.secret import (
    Codes,
    Pins,
    read_codes,
    read_pins,
    write_codes,
    write_pins,
)
from kiosk.festival.tables import begin_partners, write_partners
from kiosk.festival.vault import Vault, new_vault, read_vault, with_keys, write_vault
from kiosk.files import replace, sync_folder, write_durably, write_private
from kiosk.rights import make_private_folder
from kiosk.trust.code import new_code
from kiosk.trust.demo import DEMO
from kiosk.trust.guide import GuideFile, guide_file_name, sign_guide_file
from kiosk.trust.organizer import Organizer, locked, new_identity
from kiosk.trust.pin import new_pin
from kiosk.trust.signed import public_bytes
from kiosk.words import phrase

RECOVERED = 1000
"""More than this no laptop does between two backups."""

BESIDE = "festival"
"""What a festival's folder is called that lies beside a hub."""

KEY = "organizer.key"


def beside(hub: Path) -> Path:
    """A hub's festival: where the hub lies, or else a folder in that, which may not be there."""
    here = hub.parent
    return here if (here / plan.FILE).exists() or (here / KEY).exists() else here / BESIDE


class Left(NamedTuple):
    """What is left of a day's share to a replacement or a copy. line: the log's number of it."""

    day: int
    given: dict[str, int]
    line: int


@dataclass
class Festival:
    """An opened folder. lines: its log. recovered: opened by the key from the recovery page.

    met: the greatest number of another copy of the folder that was met; see copies.py.
    """

    folder: Path
    organizer: Organizer
    plan: Plan
    vault: Vault
    pins: Pins
    codes: Codes
    lines: list[log.Line]
    recovered: bool = False
    met: int = 0

    @property
    def revoked(self) -> list[tuple[str, int, int]]:
        """(id, generation, day) of every key that is believed nothing any more."""
        return [
            (str(line.of["id"]), _number(line.of["generation"]), _number(line.of["day"]))
            for line in self.lines
            if line.did == "revoke"
        ]

    def generation(self, holder: str) -> int:
        return sum(one == holder for one, _, _ in self.revoked)

    def left(self, holder: str) -> Left:
        """What was last said of what is left to it; day 0 where nothing was."""
        left = Left(0, {}, 0)
        for line in self.lines:
            if line.did == "revoke" and line.of["id"] == holder:
                left = Left(_number(line.of["day"]), {}, line.number)
            elif line.did == "kit" and line.of["ids"] == [holder] and line.of["given"]:
                left = Left(_number(line.of["day"]), _pieces(line.of["given"]), line.number)
        return left

    @property
    def number(self) -> int:
        """Of the newest line."""
        return self.lines[-1].number

    @property
    def next_number(self) -> int:
        """Of the line that comes. Whoever opens a folder by the page from the safe has lost the
        laptop that went on, nobody knows how far: so it goes on at the next thousand."""
        last = max(self.number, self.met)
        return (last // RECOVERED + 1) * RECOVERED if self.recovered else last + 1

    @contextmanager
    def adding(self, utc_ms: int, did: str, **of: log.Value) -> Iterator[log.Line]:
        """Write down what is about to be done, and let nobody else in before it is.

        Raises FestivalRefused, OSError, LogDamaged."""
        with self._alone():
            if log.read_log(self.folder) != self.lines:
                raise _busy(self.folder)
            line = log.add_line(self.folder, utc_ms, self.next_number, did, **of)
            self.lines.append(line)
            yield line

    def add(self, utc_ms: int, did: str, **of: log.Value) -> log.Line:
        """Raises FestivalRefused, OSError, LogDamaged."""
        with self.adding(utc_ms, did, **of) as line:
            return line

    def code(self, holder: str) -> str:
        """The code of its present generation, made and kept when it is first asked for.

        Raises FestivalRefused, OSError."""
        generation = str(self.generation(holder))
        if generation not in self.codes.by_id.get(holder, {}):
            with self._alone():
                self.codes = read_codes(self.folder)  # another command may have made some
                self.codes.by_id.setdefault(holder, {}).setdefault(generation, new_code())
                write_codes(self.folder, self.codes)
        return self.codes.by_id[holder][generation]

    def keeper_pin(self, desk: str) -> str:
        """Raises FestivalRefused, OSError."""
        if desk not in self.pins.keepers:
            with self._alone():
                self.pins = read_pins(self.folder)
                self.pins.keepers.setdefault(desk, new_pin())
                write_pins(self.folder, self.pins)
        return self.pins.keepers[desk]

    def change_plan(self, changed: Plan, utc_ms: int) -> None:
        """Raises FestivalRefused, OSError, LogDamaged."""
        with self.adding(utc_ms, "plan"):
            write_durably(self.folder / plan.FILE, plan_text(changed).encode())
        self.plan = changed
        self.keep_up()

    def change_excursions(self, made: tuple[ExcursionPlan, ...], utc_ms: int) -> None:
        """Raises FestivalRefused, OSError, LogDamaged."""
        self.change_plan(msgspec.structs.replace(self.plan, excursions=made), utc_ms)

    def change_partners(self, changed: Partners, utc_ms: int) -> None:
        """Raises FestivalRefused, OSError, LogDamaged."""
        with self.adding(utc_ms, "partners"):
            write_partners(self.folder, changed)

    def keep_up(self) -> None:
        """Keys for who came into the plan since the vault was made. Raises FestivalRefused,
        OSError."""
        if with_keys(self.vault, self.plan.ids) is self.vault:
            return
        with self._alone():
            # keys are drawn: of two commands that both did so, one's kits would be believed nothing
            self.vault = with_keys(read_vault(self.folder, self.organizer), self.plan.ids)
            write_vault(self.folder, self.vault)

    @contextmanager
    def _alone(self) -> Iterator[None]:
        try:
            with log.alone(self.folder):
                yield
        except log.LogBusy as error:
            raise _busy(self.folder) from error
        except OSError as error:
            if error.filename == str(self.folder / log.LOCK):  # nobody knows of a lock
                error.filename = str(self.folder)
            raise


def make_festival(
    folder: Path,
    made: Plan,
    utc_ms: int,
    keep: Callable[[str], None],
    passphrase: str = "",
    draw: Callable[[int], bytes] = secrets.token_bytes,
) -> None:
    """Write a whole festival. keep: is given the recovery page's text, which is written nowhere
    here, before there is a festival: none may be without its page. passphrase: locks
    organizer.key, "" leaves it open. draw: random bytes of root, master and keys.

    All of the folder appears at once or not at all. Raises FestivalRefused, OSError.
    """
    refuse_existing(folder)
    if made.name.upper() == DEMO:
        raise FestivalRefused(phrase("festival.called demo", name=DEMO))
    new = folder.with_name(folder.name + ".new")
    shutil.rmtree(new, ignore_errors=True)
    make_private_folder(new)
    try:
        keep(_write_all(new, made, utc_ms, passphrase, draw))
        sync_folder(new)
        replace(new, folder)
    except BaseException:
        shutil.rmtree(new, ignore_errors=True)
        raise
    sync_folder(folder.parent)


def _busy(folder: Path) -> FestivalRefused:
    return FestivalRefused(phrase("festival.meanwhile", folder=folder))


def refuse_existing(folder: Path) -> None:
    if os.path.lexists(folder):
        held = (folder / vault.FILE).exists()
        key = "festival.is held" if held else "festival.is there"
        raise FestivalRefused(phrase(key, folder=folder))


def _write_all(
    folder: Path, made: Plan, utc_ms: int, passphrase: str, draw: Callable[[int], bytes]
) -> str:
    root = Ed25519PrivateKey.from_private_bytes(draw(32))
    organizer, first = new_identity(public_bytes(root))
    recovery, second = new_identity(public_bytes(root))
    write_private(folder / KEY, locked(organizer, passphrase) if passphrase else organizer)
    write_vault(folder, new_vault(root, (first, second), made.ids, draw))
    opens = GuideFile(festival=made.name, festival_number=made.number, generation=0)
    write_private(folder / guide_file_name(made.name, made.number), sign_guide_file(root, opens))
    write_durably(folder / plan.FILE, plan_text(made).encode())
    begin_partners(folder)
    write_pins(folder, Pins(guides=new_pin(), keepers={desk.id: new_pin() for desk in made.desks}))
    write_codes(folder, Codes({one: {"0": new_code()} for one in made.ids}))
    log.add_line(folder, utc_ms, 1, "new", name=made.name, festival=made.number)
    return page(made.name, recovery.decode())


def open_festival(folder: Path, organizer: Organizer) -> Festival:
    """Raises FestivalRefused, VaultUnreadable, LogDamaged, PlanUnreadable, OSError."""
    require_folder(folder)
    try:
        lines = log.read_settled(folder)
    except log.LogBusy as error:
        raise _busy(folder) from error
    opened = read_vault(folder, organizer)
    made = Festival(
        folder,
        organizer,
        read_plan(folder / plan.FILE),
        opened,
        read_pins(folder),
        read_codes(folder),
        lines,
        recovered=str(organizer.identity.to_public()) == opened.recipients[1],
    )
    _same_festival(made)
    made.keep_up()
    return made


def require_folder(folder: Path) -> None:
    """Raises FestivalRefused where nothing of a festival lies."""
    # not Path.is_file() and its like: they raise where a folder cannot be looked into
    if os.path.isfile(folder):  # noqa: PTH113
        raise FestivalRefused(phrase("festival.file", folder=folder))
    if not any(os.path.lexists(folder / name) for name in (vault.FILE, plan.FILE, KEY)):
        raise FestivalRefused(phrase("festival.no folder", folder=folder))


def new_number() -> int:
    return secrets.randbelow(65_535) + 1


def _same_festival(opened: Festival) -> None:
    """A plan's name and number stand in every certificate: they cannot be changed any more."""
    began = opened.lines[0].of
    told = {"name": opened.plan.name, "festival": opened.plan.number}
    if began != told:
        now = {"name": opened.plan.name, "number": opened.plan.number}
        was = {"was": began.get("name"), "had": began.get("festival")}
        file = opened.folder / plan.FILE
        raise FestivalRefused(phrase("festival.other name", plan=file, **now, **was))


def _pieces(value: object) -> dict[str, int]:
    assert isinstance(value, dict)
    return value


def _number(value: object) -> int:
    assert isinstance(value, int)
    return value
