"""kiosk festival new: asks, or takes what it is given, and makes a festival's folder."""

import os
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple, TypeVar

import click
from msgspec.structs import replace

from kiosk.clock import SystemClock
from kiosk.commands.asking import ask, ask_unseen, somebody
from kiosk.commands.organizing import (
    EXPECTED,
    content_of,
    mended,
    outside,
    size_of,
)
from kiosk.commands.results import Founded
from kiosk.commands.terminal import (
    FILE,
    as_json_option,
    lang_option,
    plain,
    say,
    say_json,
    warn,
    warn_of,
)
from kiosk.content.content import Content
from kiosk.festival import plan as plans
from kiosk.festival.beginning import NAME_LETTERS, begin, may_begin, next_monday
from kiosk.festival.folder import make_festival, new_number, refuse_existing
from kiosk.festival.plan import Plan
from kiosk.festival.planfile import read_plan
from kiosk.festival.recovery import same_key
from kiosk.files import write_private
from kiosk.outputs import Unwritable, allow
from kiosk.printable import path_text
from kiosk.shipped import SHIPPED_PACK
from kiosk.words import message, phrase

T = TypeVar("T")


class Asked(NamedTuple):
    """What a plan is begun with; None = as the pack or --help says."""

    name: str | None
    stations: int | None
    desks: int | None
    days: int | None
    first_day: date


@click.command("new")
@click.argument("folder", type=FILE, metavar="DIR")
@click.option("--name", help="The festival's name; the pack's if none is given.")
@click.option("--stations", type=click.IntRange(1, plans.MOST_STATIONS), help="40 if not given.")
@click.option("--desks", type=click.IntRange(0, plans.MOST_DESKS), help="4 if not given.")
@click.option("--days", type=click.IntRange(1, 31), help="As many as the pack says if not given.")
@click.option(
    "--first-day",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="DATE",
    help="Like 2026-12-07; next Monday if not given.",
)
@click.option("--pack", type=FILE, help="What is played; the festival that kiosk brings if none.")
@click.option("--plan", "plan_file", type=FILE, help="A plan.toml that is ready; nothing is asked.")
@click.option(
    "--recovery",
    type=FILE,
    metavar="FILE",
    help="Where the recovery page is written, outside of DIR; beside DIR if not given.",
)
@lang_option
@as_json_option
def new(
    folder: Path,
    name: str | None,
    stations: int | None,
    desks: int | None,
    days: int | None,
    first_day: datetime | None,
    pack: Path | None,
    plan_file: Path | None,
    recovery: Path | None,
    lang: str,
    as_json: bool,
) -> None:
    """Make a festival in the new folder DIR: plan, keys, PINs and codes.

    Without options it asks; with any of them it asks nothing.
    """
    given = (name, stations, desks, days, first_day, pack, plan_file, recovery)
    asks = all(one is None for one in given)
    page = recovery or folder.with_name(f"{folder.name}-recovery.txt")
    if asks and not somebody():
        raise click.ClickException(phrase("festival.nobody to ask"))
    first = first_day.date() if first_day else next_monday(date.today())
    text = ""

    def keep(told: str) -> None:
        nonlocal text
        text = told
        write_private(page, told.encode())

    with plain(*EXPECTED, Unwritable), mended():
        outside(page, folder)
        refuse_existing(folder)
        allow(page, lambda beginning: False, what=phrase("festival.page there"))
        asked = Asked(name, stations, desks, days, first)
        made = _numbered(read_plan(plan_file)) if plan_file else _begun(asked, pack, asks)
        may_begin(made)
        words = _passphrase() if asks else ""
        make_festival(folder, made, SystemClock().utc_ms(), keep, words)
    _tell(folder, made, page, as_json)
    if asks:
        _typed_back(text)


def _numbered(made: Plan) -> Plan:
    """The plan of another festival may be a start, its number is never this one's too."""
    return replace(made, number=new_number())


def _begun(asked: Asked, pack: Path | None, asks: bool) -> Plan:
    with content_of(pack or SHIPPED_PACK) as content:
        name, stations, desks, days, first = _ask(content, asked.first_day) if asks else asked
        return begin(
            content,
            name=name,
            stations=stations or 40,
            desks=4 if desks is None else desks,
            days=days,
            first_day=first,
            pack=os.path.realpath(pack) if pack else "",
        )


def _ask(content: Content, first: date) -> Asked:
    """What a newcomer is asked, each with an answer to take by pressing Enter."""
    return Asked(
        _answer(phrase("festival.ask name"), content.festival.name["en"], _name),
        _number(phrase("festival.ask stations"), 40, 1, plans.MOST_STATIONS),
        _number(phrase("festival.ask desks"), 4, 0, plans.MOST_DESKS),
        _number(phrase("festival.ask days"), content.festival.days, 1, 31),
        _answer(phrase("festival.ask first day"), first.isoformat(), _day),
    )


def _answer(asks: str, default: str, read: Callable[[str], T]) -> T:
    """Asks until the answer is one. read: raises ValueError, which says what to write."""
    while True:
        typed = ask(asks, default)
        try:
            return read(typed.strip())
        except ValueError as error:
            warn_of(message(error))


def _number(asks: str, default: int, least: int, most: int) -> int:
    def read(typed: str) -> int:
        if typed.isdecimal() and len(typed) < 10 and least <= int(typed) <= most:
            return int(typed)
        raise ValueError(phrase("festival.write number", least=least, most=most))

    return _answer(asks, str(default), read)


def _name(typed: str) -> str:
    if 1 <= len(typed) <= NAME_LETTERS and typed.isprintable():
        return typed
    raise ValueError(phrase("festival.write name"))


def _day(typed: str) -> date:
    try:
        return date.fromisoformat(typed)
    except ValueError:
        raise ValueError(phrase("festival.write day")) from None


def _passphrase() -> str:
    """For organizer.key: a finder of the laptop would need it too."""
    while words := ask_unseen(phrase("festival.ask passphrase")):
        if ask_unseen(phrase("festival.once more")) == words:
            break
        warn(phrase("festival.two passphrases"))
    return words


def _typed_back(page: str) -> None:
    """A page that nobody can read from paper brings nothing back."""
    warn(phrase("festival.type key"))
    while typed := ask(phrase("festival.ask key")):
        if same_key(page, typed):
            warn(phrase("festival.key right"))
            return
        warn(phrase("festival.key wrong"))
    warn(phrase("festival.key untried"))


def _tell(folder: Path, made: Plan, page: Path, as_json: bool) -> None:
    where, day = path_text(folder), made.first_day.isoformat()
    screens, desks = len(made.stations), len(made.desks)
    if as_json:
        paper = path_text(page)
        say_json(Founded(where, made.name, made.number, day, made.days, screens, desks, paper))
        return
    say(phrase("festival.founded", folder=where, name=made.name, day=day, **size_of(made)))
    say(phrase("festival.print page", page=page))
    say(phrase("festival.after new", plan=folder / plans.FILE, folder=where))
