"""kiosk rehearse: the whole festival played through beforehand, by children that are not there."""

import os
from pathlib import Path

import click

from kiosk.commands.organizing import EXPECTED, mended, pack_of, store_of
from kiosk.commands.terminal import FILE, as_json_option, bar, lang_option, plain, say, say_json
from kiosk.festival.folder import FestivalRefused, require_folder
from kiosk.festival.plan import FILE as PLAN
from kiosk.festival.planfile import read_plan
from kiosk.files import lies_in
from kiosk.machine.trouble import Trouble
from kiosk.rehearsal.making import Place, rehearsal_plan
from kiosk.rehearsal.rehearse import TRUTH, rehearse
from kiosk.rehearsal.telling import foretold, sentences
from kiosk.words import phrase


@click.command("rehearse")
@click.argument("out", type=FILE)
@click.option(
    "--festival",
    "folder",
    type=FILE,
    required=True,
    metavar="DIR",
    help="The festival whose plan is played; nothing secret of it is read.",
)
@click.option(
    "--visitors",
    type=click.IntRange(1, 1_000_000),
    default=50_000,
    show_default=True,
    help="How many come over all days.",
)
@click.option(
    "--seed",
    type=click.IntRange(0),
    default=1,
    show_default=True,
    help="The same seed, the same festival.",
)
@lang_option
@as_json_option
def rehearsal(out: Path, folder: Path, visitors: int, seed: int, lang: str, as_json: bool) -> None:
    """Play a whole festival through into the new folder OUT, with simulated children.

    OUT/festival is a festival of its own: every command works on it, DIR's desks and hubs
    refuse what comes of it. What really happened stands in OUT/truth.json.
    """
    with plain(*EXPECTED, Trouble), mended():
        _refuse(out, folder)
        real = read_plan(folder / PLAN)
        store = store_of(pack_of(real, folder))
        place = Place(out)
        with bar(phrase("rehearse.bar")) as tell:
            made = rehearse(
                place, rehearsal_plan(real, seed), store, visitors, seed, os.cpu_count() or 1, tell
            )
    told = foretold(made, visitors, seed)
    if as_json:
        say_json(told)
        return
    for line in sentences(told):
        say(line)
    stations = phrase("terminal.stations", n=len(made.plan.stations))
    where = {"out": out, "sticks": place.sticks, "truth": out / TRUTH}
    say(phrase("rehearse.lies", stations=stations, **where))


def _refuse(out: Path, folder: Path) -> None:
    """Raises FestivalRefused."""
    require_folder(folder)
    if lies_in(out, folder):
        raise FestivalRefused(phrase("rehearse.inside", out=out))
    if os.path.lexists(out):
        raise FestivalRefused(phrase("festival.is there", folder=out))
