"""kiosk festival excursions: the plan's excursions, made from its screens, hours and map."""

from pathlib import Path

import click

from kiosk.clock import SystemClock
from kiosk.commands.organizing import key_option, opened
from kiosk.commands.results import ExcursionsPlanned
from kiosk.commands.terminal import FILE, as_json_option, lang_option, say, say_json
from kiosk.festival.excursions import longest_walk, planned
from kiosk.festival.plan import FILE as PLAN
from kiosk.festival.standing import hall_of
from kiosk.printable import path_text
from kiosk.words import phrase


@click.command("excursions")
@click.argument("folder", type=FILE, metavar="DIR")
@key_option
@click.option("--count", type=click.IntRange(1, 2_000), help="How many; else the plan's aim.")
@click.option("--anew", is_flag=True, help="Plan them again, and forget who comes.")
@lang_option
@as_json_option
def excursions(
    folder: Path, key: Path | None, count: int | None, anew: bool, lang: str, as_json: bool
) -> None:
    """Plan the excursions: four streets for each group, no two groups at one screen, and at most
    three minutes to walk. Who comes is filled in with `festival sheet`."""
    with opened(folder, key) as held:
        plan = held.plan
        if plan.excursions and not anew:
            raise click.ClickException(phrase("festival.excursions there", n=len(plan.excursions)))
        wanted = count or plan.aims.excursions
        if not wanted:
            raise click.ClickException(phrase("festival.no excursions"))
        hall = hall_of(plan)
        made = planned(plan, hall, wanted)
        held.change_excursions(made.excursions, SystemClock().utc_ms())
    walk = round(longest_walk(made.excursions, hall), 1)
    if as_json:
        told = (len(made.excursions), made.missing, walk)
        say_json(ExcursionsPlanned(path_text(folder / PLAN), *told))
        return
    say(phrase("festival.excursions", n=len(made.excursions), walk=f"{walk:g}", folder=folder))
    if made.missing:
        say(phrase("festival.excursions missing", n=made.missing))
