"""kiosk count: what no screen counts, written into the hub beside what screens do."""

from contextlib import closing
from pathlib import Path

import click

from db.hub import HubUnreadable
from kiosk.commands.results import HandCounted
from kiosk.commands.terminal import FILE, as_json_option, plain, say, say_json, speaks, warn_of
from kiosk.content.sheet.workbook import MOST_BYTES
from kiosk.files import read_plain
from kiosk.hub.byhand import WHATS, Counted, CountRefused, count, counted, read_counted
from kiosk.hub.opening import HubRefused, open_hub, plainly
from kiosk.outputs import Unwritable, allow, place
from kiosk.printable import path_text
from kiosk.reports.handsheet import HandSheetRefused, read_counted_sheet, write_counted
from kiosk.words import phrase


@click.command("count")
@click.option("--hub", type=FILE, required=True, metavar="HUB", help="The organizer's database.")
@click.option("--what", metavar="WHAT", help=f"One of {', '.join(WHATS)}.")
@click.option("--day", metavar="DAY", help="The festival's day, 1, 2, 3 …")
@click.option("--number", metavar="NUMBER", help="How many on that day.")
@click.option("--who", default="", metavar="NAME", help="Who counted.")
@click.option("--how", default="", metavar="TEXT", help="How it was counted.")
@click.option("--read", type=FILE, metavar="FILE", help="All rows of a filled spreadsheet.")
@click.option("--sheet", type=FILE, metavar="OUT", help="Write the spreadsheet to be filled.")
@speaks("The language of what is said.", default="en", show_default=True)
@as_json_option
def count_(
    hub: Path,
    what: str | None,
    day: str | None,
    number: str | None,
    who: str,
    how: str,
    read: Path | None,
    sheet: Path | None,
    lang: str,
    as_json: bool,
) -> None:
    """Write down what was counted by hand: people at the gate, classes held, memorandums.

    A number takes the place of what was said of the same day before. Without any option but --hub
    it says what is written down.
    """
    typed = {"what": what, "day": day, "number": number, "who": who, "how": how}
    with plain(HubRefused, CountRefused, Unwritable, OSError):
        filled = phrase("counted.filled")
        if sheet is not None:  # before anything is written down
            allow(sheet, _never, [hub, *([read] if read else [])], filled)
        new: list[Counted] = []
        if any(typed.values()):
            new.append(read_counted({name: value or "" for name, value in typed.items()}))
        if read is not None:
            try:
                new += read_counted_sheet(read_plain(read, MOST_BYTES), path_text(read.name))
            except HandSheetRefused as error:
                for said in error.said:
                    warn_of(said)
                raise SystemExit(1) from error
        known = _kept(hub, new)
        if sheet is not None:
            place(sheet, write_counted(known), _never, [hub], what=filled)
    if as_json:
        say_json([HandCounted(*_fields(one)) for one in known])
        return
    if sheet is not None:
        say(phrase("counted.sheet typed", file=sheet))
    if not known and sheet is None:
        say(phrase("counted.nothing"))
    for one in known:
        said = phrase(f"planned.{one.what}")
        by = "; ".join(filter(None, (one.who, one.how)))
        say(phrase("counted.line", what=said, day=one.day, number=one.number, by=by))


def _kept(hub: Path, new: list[Counted]) -> list[Counted]:
    """All that is written down, these too. Raises HubRefused."""
    try:
        with closing(open_hub(hub)) as opened:
            if new:
                count(opened, *new)
            return counted(opened)
    except HubUnreadable as error:
        raise plainly(hub, error) from error


def _never(beginning: bytes) -> bool:
    """A workbook that is there may hold an evening's counting."""
    return False


def _fields(one: Counted) -> tuple[str, int, int, str, str]:
    return one.what, one.day, one.number, one.who, one.how
