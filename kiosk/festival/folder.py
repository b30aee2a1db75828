"""DIR: everything an organizer holds of a festival. A copy of it and the recovery page on paper
make everything again."""

import os
import secrets
import shutil
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, NamedTuple, TypeVar

import msgspec
import tomli_w
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from msgspec import Meta

from kiosk.byhand import decoded
from kiosk.festival import log, plan, vault
from kiosk.festival.hall import ExcursionPlan
from kiosk.festival.partners import Partners
from kiosk.festival.plan import Plan, plan_text, read_plan
from kiosk.festival.recovery import page
from kiosk.festival.tables import begin_partners, write_partners
from kiosk.festival.vault import Vault, new_vault, read_vault, with_keys, write_vault
from kiosk.files import replace, sync_folder, write_durably, write_private
from kiosk.rights import make_private_folder
from kiosk.trust.code import CODE_LETTERS, LETTERS, new_code
from kiosk.trust.demo import DEMO
from kiosk.trust.guide import GuideFile, guide_file_name, sign_guide_file
from kiosk.trust.organizer import Organizer, locked, new_identity
from kiosk.trust.pin import new_pin
from kiosk.trust.signed import public_bytes
from kiosk.words import phrase

T = TypeVar("T")

RECOVERED = 1000
"""More than this no laptop does between two backups."""

BESIDE = "festival"
"""What a festival's folder is called that lies beside a hub."""

KEY, PINS, CODES = "organizer.key", "pins.toml", "codes.toml"
_SECRET = "# Secret: whoever reads this file"
_PINS = f"{_SECRET} opens every guide's panel and overrules every desk.\n"
_CODES = f"{_SECRET} and holds a stick with kits can be any station.\n"


def beside(hub: Path) -> Path:
    """A hub's festival: where the hub lies, or else a folder in that, which may not be there."""
    here = hub.parent
    return here if (here / plan.FILE).exists() or (here / KEY).exists() else here / BESIDE


class FestivalRefused(Exception):
    """What is asked of a festival's folder cannot be done; the message is one plain sentence."""


Code = Annotated[str, Meta(pattern=rf"\A[{LETTERS}]{{{CODE_LETTERS}}}\Z")]
Digits = Annotated[str, Meta(pattern=r"\A[0-9]{6}\Z")]


class Codes(msgspec.Struct, frozen=True):
    """by_id: each station's and desk's code by generation ("0" is the first)."""

    by_id: dict[str, dict[str, Code]]


class Pins(msgspec.Struct, frozen=True, kw_only=True):
    """guides: of every station's panel. keepers: by desk."""

    guides: Digits
    keepers: dict[str, Digits]


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

    def add(self, utc_ms: int, did: str, **of: log.Value) -> log.Line:
        """Write down what is about to be done. Raises FestivalRefused, OSError, LogDamaged."""
        try:
            with log.alone(self.folder):
                if log.read_log(self.folder) != self.lines:
                    raise log.LogBusy
                line = log.add_line(self.folder, utc_ms, self.next_number, did, **of)
        except log.LogBusy as error:
            raise FestivalRefused(phrase("festival.meanwhile", folder=self.folder)) from error
        self.lines.append(line)
        return line

    def code(self, holder: str) -> str:
        """The code of its present generation, made and kept when it is first asked for.

        Raises OSError."""
        generation = str(self.generation(holder))
        known = self.codes.by_id.setdefault(holder, {})
        if generation not in known:
            known[generation] = new_code()
            _write_codes(self.folder, self.codes)
        return known[generation]

    def keeper_pin(self, desk: str) -> str:
        if desk not in self.pins.keepers:
            self.pins.keepers[desk] = new_pin()
            _write_pins(self.folder, self.pins)
        return self.pins.keepers[desk]

    def change_plan(self, changed: Plan, utc_ms: int) -> None:
        """Raises OSError, LogDamaged."""
        self.add(utc_ms, "plan")
        write_durably(self.folder / plan.FILE, plan_text(changed).encode())
        self.plan = changed
        self.keep_up()

    def change_excursions(self, made: tuple[ExcursionPlan, ...], utc_ms: int) -> None:
        """Raises OSError, LogDamaged."""
        self.change_plan(msgspec.structs.replace(self.plan, excursions=made), utc_ms)

    def change_partners(self, changed: Partners, utc_ms: int) -> None:
        """Raises OSError, LogDamaged."""
        self.add(utc_ms, "partners")
        write_partners(self.folder, changed)

    def keep_up(self) -> None:
        """Keys for who came into the plan since the vault was made. Raises OSError."""
        grown = with_keys(self.vault, self.plan.ids)
        if grown is not self.vault:
            write_vault(self.folder, grown)
            self.vault = grown


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


def refuse_existing(folder: Path) -> None:
    if folder.exists():
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
    _write_pins(folder, Pins(guides=new_pin(), keepers={desk.id: new_pin() for desk in made.desks}))
    _write_codes(folder, Codes({one: {"0": new_code()} for one in made.ids}))
    log.add_line(folder, utc_ms, 1, "new", name=made.name, festival=made.number)
    return page(made.name, recovery.decode())


def open_festival(folder: Path, organizer: Organizer) -> Festival:
    """Raises FestivalRefused, VaultUnreadable, LogDamaged, PlanUnreadable, OSError."""
    require_folder(folder)
    opened = read_vault(folder, organizer)
    made = Festival(
        folder,
        read_plan(folder / plan.FILE),
        opened,
        _read_pins(folder),
        _read_codes(folder),
        log.read_log(folder),
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


def _write_pins(folder: Path, pins: Pins) -> None:
    write_private(folder / PINS, (_PINS + tomli_w.dumps(msgspec.to_builtins(pins))).encode())


def _write_codes(folder: Path, codes: Codes) -> None:
    write_private(folder / CODES, (_CODES + tomli_w.dumps(codes.by_id)).encode())


def _read_codes(folder: Path) -> Codes:
    return _converted(folder / CODES, {"by_id": _toml(folder / CODES)}, Codes)


def _read_pins(folder: Path) -> Pins:
    return _converted(folder / PINS, _toml(folder / PINS), Pins)


def _toml(path: Path) -> dict[str, object]:
    try:
        return tomllib.loads(decoded(path.read_bytes()))
    except ValueError as error:
        raise _damaged(path) from error


def _converted(path: Path, raw: object, kind: type[T]) -> T:
    try:
        return msgspec.convert(raw, kind)
    except msgspec.ValidationError as error:
        raise _damaged(path) from error


def _damaged(path: Path) -> FestivalRefused:
    if path.name == PINS:
        return FestivalRefused(phrase("festival.pins damaged", path=path))
    return FestivalRefused(phrase("festival.damaged", path=path))


def _pieces(value: object) -> dict[str, int]:
    assert isinstance(value, dict)
    return value


def _number(value: object) -> int:
    assert isinstance(value, int)
    return value
