"""kiosk festival check, sheet, read: what a plan says, what is wrong with it, what fits into it."""

from pathlib import Path

import click

from kiosk.clock import SystemClock
from kiosk.commands.drawing import drawer
from kiosk.commands.organizing import (
    content_of,
    in_file,
    key_option,
    opened,
    pack_of,
    size_of,
)
from kiosk.commands.results import Fitting, PlanChecked, PlanRead, PlanSheet, told
from kiosk.commands.terminal import (
    FILE,
    as_json_option,
    lang_option,
    plain,
    say,
    say_json,
    tell_findings,
    warn,
)
from kiosk.content.finding import Finding, Spot
from kiosk.content.sheet.workbook import MOST_BYTES, NoWorkbook
from kiosk.content.tongues import known
from kiosk.festival.aiming import Fits, about, fits
from kiosk.festival.fitting import errors, examine
from kiosk.festival.folder import Festival
from kiosk.festival.plan import FILE as PLAN
from kiosk.festival.plan import Plan, minutes_open
from kiosk.festival.planfile import PlanUnreadable, read_plan
from kiosk.festival.reading import Both, read_sheets
from kiosk.festival.standing import in_drawing
from kiosk.festival.tables import read_partners, wrong_partners
from kiosk.festival.taking import take_both
from kiosk.festival.workbook import write_plan
from kiosk.files import read_plain
from kiosk.outputs import Unwritable, allow, place
from kiosk.printable import path_text
from kiosk.words import message, phrase

FILLED = phrase("festival.by hand")


@click.command("check")
@click.argument("folder", type=FILE, metavar="DIR")
@key_option
@lang_option
@as_json_option
def check(folder: Path, key: Path | None, lang: str, as_json: bool) -> None:
    """Say what is wrong with the festival in DIR, and what fits into its hours and screens."""
    path = folder / PLAN
    try:
        read_plan(path)
    except PlanUnreadable as error:
        if (folder / "vault.age").exists():
            _tell(path, None, error.findings, as_json)
    with opened(folder, key) as held:
        plan = held.plan
        with content_of(pack_of(plan, folder)) as content:
            with drawer() as one:
                drawn = list(in_drawing(plan, folder, one))
            found = in_file([*drawn, *examine(plan, content)], folder)
            found += wrong_partners(folder, content)
    _tell(path, plan, found, as_json)


def _tell(path: Path, plan: Plan | None, found: list[Finding], as_json: bool) -> None:
    """Prints all and ends the command."""
    wrong, fit = errors(found), fits(plan) if plan else None
    if as_json:
        counts = (len(wrong), len(found) - len(wrong))
        fitting = Fitting(*fit) if fit else None
        say_json(PlanChecked(path_text(path), not wrong, *counts, fitting, told(found)))
    else:
        tell_findings(found, say)
        if plan and fit:
            _tell_fits(plan, fit)
        say(_verdict(found, wrong))
    raise SystemExit(1 if wrong else 0)


def _tell_fits(plan: Plan, fit: Fits) -> None:
    room = {name: about(count) for name, count in fit._asdict().items()}
    hours = f"{minutes_open(plan.opens, plan.closes) / 60:g}"
    say(phrase("festival.room", name=plan.name, hours=hours, **size_of(plan), **room))


def _verdict(found: list[Finding], wrong: list[Finding]) -> str:
    if wrong:
        return phrase("festival.to mend", n=len(wrong))
    if found:
        return phrase("festival.to look at", n=len(found))
    return phrase("festival.fits")


@click.command("sheet")
@click.argument("folder", type=FILE, metavar="DIR")
@click.argument("out", type=FILE)
@key_option
@lang_option
@as_json_option
def sheet(folder: Path, out: Path, key: Path | None, lang: str, as_json: bool) -> None:
    """Write the plan as a workbook OUT.xlsx, to be changed and read back with `festival read`."""
    with opened(folder, key) as held, plain(Unwritable):
        allow(out, _never, [folder], FILLED)
        with content_of(pack_of(held.plan, folder)) as content:
            written = write_plan(held.plan, content, read_partners(folder))
        place(out, written, _never, [folder], FILLED)
    if as_json:
        say_json(PlanSheet(path_text(out), len(written)))
        return
    say(phrase("festival.sheet written", out=out, folder=folder))


@click.command("read")
@click.argument("folder", type=FILE, metavar="DIR")
@click.argument("file", type=FILE)
@key_option
@lang_option
@as_json_option
def read(folder: Path, file: Path, key: Path | None, lang: str, as_json: bool) -> None:
    """Make the plan what the workbook FILE.xlsx says: all of it, or nothing where it is wrong."""
    with opened(folder, key) as held, plain(SheetUnreadable):
        found, changed = _taken(held, folder, file)
    if as_json:
        say_json(PlanRead(path_text(folder / PLAN), changed, told(found)))
    elif found:
        tell_findings(found, warn)
    else:
        say(_read_verdict(folder, held.plan, changed))
    if found:
        raise click.ClickException(phrase("festival.plan kept", n=len(found)))


def _taken(held: Festival, folder: Path, file: Path) -> tuple[list[Finding], bool]:
    """What is to be mended, and whether the plan is another one now."""
    name = path_text(file.name)
    with content_of(pack_of(held.plan, folder)) as content:
        try:
            both = read_sheets(read_plain(file, MOST_BYTES), name, content)
        except NoWorkbook as error:
            told = phrase("festival.no workbook", name=name, why=known(message(error)))
            raise SheetUnreadable(told) from error
    if not isinstance(both, Both):
        return both, False
    made = both.plan
    if (made.name, made.number) != (held.plan.name, held.plan.number):
        own = {"name": held.plan.name, "number": held.plan.number}
        problem = phrase("plan.other", name=made.name, number=made.number)
        remedy = phrase("plan.do other", **own)
        return [Spot(name, 'sheet "festival"').error(problem, remedy)], False
    return [], take_both(held, both, SystemClock().utc_ms())


class SheetUnreadable(Exception):
    """The file is no workbook; the message is one plain sentence."""


def _read_verdict(folder: Path, plan: Plan, changed: bool) -> str:
    if not changed:
        return phrase("festival.same", folder=folder)
    return phrase("festival.plan read", folder=folder, **size_of(plan))


def _never(beginning: bytes) -> bool:
    """A workbook that is there may hold an evening's work."""
    return False
