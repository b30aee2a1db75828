"""kiosk festival check: what is wrong with a plan, and what fits into it."""

from pathlib import Path

import click

from kiosk.commands.organizing import content_of, in_file, key_option, opened, pack_of
from kiosk.commands.results import Fitting, PlanChecked, told
from kiosk.commands.terminal import (
    FILE,
    as_json_option,
    counted,
    plain,
    say,
    say_json,
    tell_findings,
)
from kiosk.content.finding import Finding
from kiosk.festival.aiming import Fits, about, fits
from kiosk.festival.fitting import errors, examine
from kiosk.festival.folder import FestivalRefused
from kiosk.festival.plan import FILE as PLAN
from kiosk.festival.plan import Plan, PlanUnreadable, minutes_open, read_plan
from kiosk.printable import path_text


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
    with plain(FestivalRefused, OSError), content_of(pack_of(plan, folder)) as content:
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
