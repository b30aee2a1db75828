"""What the commands of an organizer share: the opened folder, what is played, where to write."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

import click
from msgspec.structs import replace

from kiosk.byhand import decoded
from kiosk.commands.asking import passphrase
from kiosk.commands.terminal import FILE, plain, warn_of
from kiosk.content.finding import Finding
from kiosk.content.lines import on_its_line
from kiosk.content.store import Content, StoreUnreadable, StoreUnwritable
from kiosk.content.tongues import sentence
from kiosk.festival.folder import (
    KEY,
    Festival,
    FestivalRefused,
    open_festival,
    require_folder,
)
from kiosk.festival.log import LogDamaged
from kiosk.festival.plan import FILE as PLAN
from kiosk.festival.plan import Plan
from kiosk.festival.planfile import PlanUnreadable
from kiosk.festival.tables import FOLDER as TABLES
from kiosk.festival.vault import VaultUnreadable
from kiosk.files import lies_in
from kiosk.machine.day import day_by_clock, local_time
from kiosk.organizer.places import pack_of as pack_of
from kiosk.organizer.places import store_of as store_of
from kiosk.trust.organizer import KeyUnreadable, read_organizer_key
from kiosk.words import Phrase, phrase

EXPECTED = (
    FestivalRefused,
    VaultUnreadable,
    LogDamaged,
    KeyUnreadable,
    StoreUnreadable,
    StoreUnwritable,
    OSError,
)

MOST_TOLD = 50
"""Of what is to be mended in a plan: more nobody mends in one go."""

key_option = click.option(
    "--key",
    type=FILE,
    metavar="FILE",
    help="organizer.key, or the key from the recovery page; DIR/organizer.key if none is named.",
)


@contextmanager
def opened(folder: Path, key: Path | None) -> Iterator[Festival]:
    """The festival in DIR; what goes wrong with it is told in a sentence."""
    with plain(*EXPECTED), mended():
        require_folder(folder)
        organizer = read_organizer_key(key or folder / KEY, passphrase(), bare=True)
        yield open_festival(folder, organizer)


@contextmanager
def mended() -> Iterator[None]:
    """All that is to be mended in a plan, a line each."""
    try:
        yield
    except PlanUnreadable as error:
        refuse(error.findings)


def refuse(findings: list[Finding]) -> NoReturn:
    """Ends the command with what is to be mended, a line each."""
    *more, last = findings[:MOST_TOLD]
    for finding in more:
        warn_of(sentence(finding))
    raise click.ClickException(sentence(last))


def in_file(found: list[Finding], folder: Path) -> list[Finding]:
    """What was found in a plan, on the lines of the plan in this folder, or in a file beside it;
    a partners' table is named by its path already."""
    text = decoded((folder / PLAN).read_bytes())
    tables = str(folder / TABLES)
    placed = [
        (one.file == PLAN, one if one.file.startswith(tables) else _beside(one, folder))
        for one in found
    ]
    return [on_its_line(one, text) if of_plan else one for of_plan, one in placed]


def _beside(one: Finding, folder: Path) -> Finding:
    return replace(one, file=str(folder / one.file))


def outside(path: Path, folder: Path) -> None:
    """Raises FestivalRefused for a place in the festival's folder."""
    if lies_in(path, folder):
        raise FestivalRefused(phrase("festival.outside", path=path, folder=folder))


def content_of(pack: Path) -> Content:
    try:
        return Content.open(store_of(pack))
    except StoreUnreadable as error:
        if pack.is_dir():  # what was built of it is told by its own sentence
            raise
        raise FestivalRefused(phrase("festival.not played", pack=pack)) from error


def size_of(plan: Plan) -> dict[str, Phrase]:
    """stations, desks, days: how many, in words."""
    return {
        "stations": phrase("terminal.stations", n=len(plan.stations)),
        "desks": phrase("terminal.desks", n=len(plan.desks)),
        "days": phrase("terminal.days", n=plan.days),
    }


def day_of(plan: Plan, utc_ms: int) -> int:
    """That moment's day of the festival; 0 outside it."""
    now = local_time(utc_ms, plan.utc_offset_min)
    return day_by_clock(now, plan.first_day, plan.days) or 0
