"""kiosk festival: a festival of one's own, its plan, its keys, its kits."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import NoReturn

import click
from platformdirs import user_cache_path

from kiosk.clock import SystemClock
from kiosk.commands.results import Kits
from kiosk.commands.terminal import (
    FILE,
    as_json_option,
    bar,
    counted,
    plain,
    say,
    say_json,
    warn,
)
from kiosk.commands.usage import Commands
from kiosk.content.shipped import SHIPPED_PACK
from kiosk.content.store import Content, StoreUnreadable, StoreUnwritable, ensure_built
from kiosk.festival import plan as plans
from kiosk.festival.beginning import begin, next_monday
from kiosk.festival.fitting import in_pack
from kiosk.festival.folder import KEY, Festival, FestivalRefused, make_festival, open_festival
from kiosk.festival.kits import check_ids, make_kits
from kiosk.festival.log import LogDamaged
from kiosk.festival.plan import Plan, PlanUnreadable, read_plan
from kiosk.festival.recovery import same_key
from kiosk.festival.telling import make_news, revoke
from kiosk.festival.vault import VaultUnreadable
from kiosk.files import write_private
from kiosk.machine.day import day_by_clock, local_time
from kiosk.printable import path_text
from kiosk.trust.code import in_fives
from kiosk.trust.organizer import KeyUnreadable, read_organizer_key

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


@click.group(cls=Commands)
def festival() -> None:
    """A festival of one's own: its plan, its keys, its kits."""


@festival.command("new")
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
) -> None:
    """Make a festival in the new folder DIR: plan, keys, PINs and codes.

    Without options it asks; with any of them it asks nothing.
    """
    asks = not any((name, stations, desks is not None, days, first_day, pack, plan_file, recovery))
    page = recovery or folder.with_name(f"{folder.name}-recovery.txt")
    if asks and not sys.stdin.isatty():
        raise click.UsageError(
            "There is nobody to ask here: give --name, --stations or another option, or --plan."
        )
    first = first_day.date() if first_day else next_monday(date.today())
    with plain(*EXPECTED), _plainly():
        _outside(page, folder)
        if plan_file is not None:
            made = read_plan(plan_file)
        else:
            with _content(pack or SHIPPED_PACK) as content:
                if asks:
                    name, stations, desks, days, first = _asked(content, first)
                made = begin(
                    content,
                    name=name,
                    stations=stations or 40,
                    desks=4 if desks is None else desks,
                    days=days,
                    first_day=first,
                    pack=str(pack.resolve()) if pack else "",
                )
        text = make_festival(folder, made, SystemClock().utc_ms())
        write_private(page, text.encode())
    _tell_new(folder, made, page)
    if asks:
        _typed_back(text)


def _asked(content: Content, first: date) -> tuple[str, int, int, int, date]:
    """What a newcomer is asked, each with an answer to take by pressing Enter."""
    name = click.prompt("Name of the festival", default=content.festival.name["en"])
    stations = click.prompt(
        "Stations (screens)", default=40, type=click.IntRange(1, plans.MOST_STATIONS)
    )
    desks = click.prompt("Prize desks", default=4, type=click.IntRange(0, plans.MOST_DESKS))
    days = click.prompt("Days", default=content.festival.days, type=click.IntRange(1, 31))
    day = click.prompt("First day", default=first.isoformat(), type=click.DateTime(["%Y-%m-%d"]))
    return name, stations, desks, days, day.date()


def _typed_back(page: str) -> None:
    """A page that nobody can read from paper brings nothing back."""
    click.echo("Print the recovery page now, and type its key from the paper (Enter: later).")
    while typed := click.prompt("Key", default="", show_default=False):
        if same_key(page, typed):
            click.echo("It is the key: the page can bring the festival back.")
            return
        click.echo("That is not what stands on the page: look again.")
    click.echo("Not tried: type it back with `kiosk festival check DIR --key FILE` before opening.")


def _tell_new(folder: Path, made: Plan, page: Path) -> None:
    where = path_text(folder)
    say(
        f"{where}: {made.name}, {counted(made.days, 'day')} from {made.first_day}, "
        f"{counted(len(made.stations), 'station')}, {counted(len(made.desks), 'desk')}."
    )
    say(f"Print {path_text(page)}, keep it in a safe, and delete the file.")
    say(f"Next: look into {path_text(folder / plans.FILE)}, then `kiosk festival check {where}`.")


@festival.command("kit")
@click.argument("folder", type=FILE, metavar="DIR")
@click.argument("out", type=FILE)
@click.argument("ids", nargs=-1, metavar="[ID]...")
@key_option
@click.option("--given", multiple=True, metavar="PRIZE=N", help="What is left of today's share.")
@as_json_option
def kit(
    folder: Path, out: Path, ids: tuple[str, ...], key: Path | None, given: tuple[str, ...],
    as_json: bool,
) -> None:  # fmt: skip
    """Write a sealed kit for each station and desk into OUT, and beside them what is played.

    Copy all of OUT to a stick. Each kit opens with its code: on the cards, or in DIR/codes.toml.
    """
    with _opened(folder, key) as opened, plain(*EXPECTED):
        wanted = check_ids(opened, ids)
        left = _given(given, wanted, opened)
        _outside(out, folder)
        store = _store(opened.plan)
        _fits(opened.plan, store)
        with bar("Making kits"):
            made = make_kits(
                opened, out, wanted, store, SystemClock().utc_ms(), left, _day(opened.plan)
            )
    if as_json:
        say_json(Kits(made.codes, [path_text(one) for one in made.files]))
        return
    for one in wanted:
        say(f"{one}  {in_fives(made.codes[one])}")
    say(f"{counted(len(wanted), 'kit')} in {path_text(out)}: copy that folder to a stick.")


@festival.command("news")
@click.argument("folder", type=FILE, metavar="DIR")
@click.argument("out", type=FILE)
@key_option
def news(folder: Path, out: Path, key: Path | None) -> None:
    """Write the news onto a stick, into the folder OUT: what was revoked, what moves.

    Every station and desk takes them from any stick, and writes them on onto each it fills.
    """
    with _opened(folder, key) as opened, plain(*EXPECTED):
        _outside(out, folder)
        path = make_news(opened, out, SystemClock().utc_ms())
    number = opened.lines[-1].number
    say(f"News {number} in {path_text(path)}: put it into every stick that goes into the hall.")


@festival.command("revoke")
@click.argument("folder", type=FILE, metavar="DIR")
@click.argument("id")
@key_option
def revoke_key(folder: Path, id: str, key: Path | None) -> None:
    """Believe the present key of the station or desk ID no more: its PC or kit was stolen."""
    with _opened(folder, key) as opened, plain(*EXPECTED):
        (holder,) = check_ids(opened, [id])
        generation = revoke(opened, holder, _day(opened.plan), SystemClock().utc_ms())
    where = path_text(folder)
    say(f"{holder} goes on with generation {generation}; its old codes are revoked.")
    say(
        f"Next: `kiosk festival kit {where} OUT {holder}` for the new machine, and "
        f"`kiosk festival news {where} STICK` for all others."
    )


@contextmanager
def _opened(folder: Path, key: Path | None) -> Iterator[Festival]:
    with plain(*EXPECTED), _plainly():
        opened = open_festival(folder, read_organizer_key(key or folder / KEY))
    yield opened


@contextmanager
def _plainly() -> Iterator[None]:
    """All that is to be mended in a plan, a line each."""
    try:
        yield
    except PlanUnreadable as error:
        _mend(error)


def _mend(error: PlanUnreadable) -> NoReturn:
    *more, last = error.findings[:MOST_TOLD]
    for finding in more:
        warn(f"Error: {finding}")
    raise click.ClickException(str(last))


def _outside(path: Path, folder: Path) -> None:
    inside = folder.resolve()
    if path.resolve() == inside or inside in path.resolve().parents:
        raise FestivalRefused(
            f"{path_text(path)} lies in {path_text(folder)}: name a place outside of it, for "
            "whoever finds the one would have the other."
        )


def _content(pack: Path) -> Content:
    """What is played, built where nothing of a festival lies."""
    cache = user_cache_path("kiosk", appauthor=False) / "festival"
    cache.mkdir(parents=True, exist_ok=True)
    return Content.open(ensure_built(pack, cache))


def _store(plan: Plan) -> Path:
    cache = user_cache_path("kiosk", appauthor=False) / "festival"
    cache.mkdir(parents=True, exist_ok=True)
    return ensure_built(Path(plan.pack) if plan.pack else SHIPPED_PACK, cache)


def _fits(plan: Plan, store: Path) -> None:
    with Content.open(store) as content:
        wrong = in_pack(plan, content)
    if wrong:
        raise FestivalRefused(
            f"{wrong[0]}{f' {len(wrong) - 1} more:' if wrong[1:] else ''} "
            "`kiosk festival check` lists what is to be mended in the plan."
        )


def _given(given: tuple[str, ...], ids: list[str], opened: Festival) -> dict[str, int]:
    """PRIZE=N of one station's replacement."""
    left = {}
    for one in given:
        prize, _, count = one.partition("=")
        if not count.isdecimal() or prize not in {s.prize for s in opened.plan.stock}:
            raise click.UsageError(f"--given {one}: write a prize of the plan and pieces: badge=3.")
        left[prize] = int(count)
    if left and len(ids) != 1:
        raise click.UsageError("--given is one station's: name that station alone.")
    return left


def _day(plan: Plan) -> int:
    """Today's day of the festival; 0 outside it."""
    now = local_time(SystemClock().utc_ms(), plan.utc_offset_min)
    return day_by_clock(now, plan.first_day, plan.days) or 0
