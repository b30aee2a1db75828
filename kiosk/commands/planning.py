"""kiosk festival check, sheet, read: what a plan says, what is wrong with it, what fits into it."""

from pathlib import Path

import click

from kiosk.clock import SystemClock
from kiosk.commands.organizing import content_of, in_file, key_option, opened, pack_of
from kiosk.commands.results import Fitting, PlanChecked, PlanRead, PlanSheet, told
from kiosk.commands.terminal import (
    FILE,
    as_json_option,
    counted,
    plain,
    say,
    say_json,
    tell_findings,
    warn,
)
from kiosk.content.finding import Finding, Spot
from kiosk.content.sheet.workbook import NoWorkbook
from kiosk.festival.aiming import Fits, about, fits
from kiosk.festival.fitting import errors, examine
from kiosk.festival.folder import Festival
from kiosk.festival.plan import FILE as PLAN
from kiosk.festival.plan import Plan, PlanUnreadable, minutes_open, read_plan
from kiosk.festival.reading import read_plan_sheets
from kiosk.festival.workbook import write_plan
from kiosk.outputs import Unwritable, allow, place
from kiosk.printable import path_text

FILLED = "perhaps changed by hand"


@click.command("check")
@click.argument("folder", type=FILE, metavar="DIR")
@key_option
@as_json_option
def check(folder: Path, key: Path | None, as_json: bool) -> None:
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
            found = in_file(examine(plan, content), folder)
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
    hours = f"{minutes_open(plan.opens, plan.closes) / 60:g}"
    say(
        f"{plan.name}: {counted(len(plan.stations), 'station')}, "
        f"{counted(plan.days, 'day')} of {hours} hours. There is room for about "
        f"{about(fit.visits)} visits, with {about(fit.rounds)} rounds and "
        f"{about(fit.diagnostics)} diagnostics."
    )


def _verdict(found: list[Finding], wrong: list[Finding]) -> str:
    if wrong:
        return f"{len(wrong)} to mend before kits can be made."
    if found:
        return f"Kits can be made; {counted(len(found), 'thing')} to look at."
    return "Kits can be made, and what is aimed at fits."


@click.command("sheet")
@click.argument("folder", type=FILE, metavar="DIR")
@click.argument("out", type=FILE)
@key_option
@as_json_option
def sheet(folder: Path, out: Path, key: Path | None, as_json: bool) -> None:
    """Write the plan as a workbook OUT.xlsx, to be changed and read back with `festival read`."""
    with opened(folder, key) as held, plain(Unwritable):
        allow(out, _never, [folder], FILLED)
        with content_of(pack_of(held.plan, folder)) as content:
            written = write_plan(held.plan, content)
        place(out, written, _never, [folder], FILLED)
    if as_json:
        say_json(PlanSheet(path_text(out), len(written)))
        return
    say(f"{path_text(out)} is written: change it, then `kiosk festival read {path_text(folder)}`.")


@click.command("read")
@click.argument("folder", type=FILE, metavar="DIR")
@click.argument("file", type=FILE)
@key_option
@as_json_option
def read(folder: Path, file: Path, key: Path | None, as_json: bool) -> None:
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
        raise click.ClickException(f"{len(found)} to mend; the plan is as it was.")


def _taken(held: Festival, folder: Path, file: Path) -> tuple[list[Finding], bool]:
    """What is to be mended, and whether the plan is another one now."""
    name = path_text(file.name)
    with content_of(pack_of(held.plan, folder)) as content:
        try:
            made = read_plan_sheets(file.read_bytes(), name, content)
        except NoWorkbook as error:
            raise SheetUnreadable(f"{name}: {error}.") from error
    if isinstance(made, list):
        return made, False
    if (made.name, made.number) != (held.plan.name, held.plan.number):
        problem = f'it is the plan of "{made.name}" ({made.number})'
        remedy = f'write name and number as they were: "{held.plan.name}", {held.plan.number}'
        return [Spot(name, 'sheet "festival"').error(problem, remedy)], False
    if made == held.plan:
        return [], False
    held.change_plan(made, SystemClock().utc_ms())
    return [], True


class SheetUnreadable(Exception):
    """The file is no workbook; the message is one plain sentence."""


def _read_verdict(folder: Path, plan: Plan, changed: bool) -> str:
    where = path_text(folder)
    if not changed:
        return f"{where}: the plan says so already."
    return (
        f"{where}: {counted(len(plan.stations), 'station')}, {counted(len(plan.desks), 'desk')}, "
        f"{counted(plan.days, 'day')}. Next: `kiosk festival check {where}`, then new kits."
    )


def _never(beginning: bytes) -> bool:
    """A workbook that is there may hold an evening's work."""
    return False
