"""kiosk hub, import and report: the organizer's hub."""

import os
from contextlib import closing
from pathlib import Path, PurePath

import click
from platformdirs import user_documents_path

from db.hub import Gap, Hub, HubUnreadable
from kiosk.commands.sizes import Size
from kiosk.commands.terminal import (
    FILE,
    as_json_option,
    asked,
    bar,
    columns_of_terminal,
    plain,
    say,
    say_json,
    say_json_text,
    say_text,
    speaks,
    warn,
    warn_of,
)
from kiosk.commands.windows import WINDOWS
from kiosk.hub.fold import keep_up_if_it_can
from kiosk.hub.gathering import HARMLESS, Gathered, Refused, gather
from kiosk.hub.importer import ImportResult, import_gathered, refused_whole
from kiosk.hub.opening import HubRefused, check_place, open_hub, plainly
from kiosk.hub.report import Report
from kiosk.hub.report import report as make_report
from kiosk.outputs import Unwritable, place
from kiosk.printable import path_text
from kiosk.reports.text import as_json as as_json_text
from kiosk.reports.text import as_text, is_report
from kiosk.trust.organizer import KeyUnreadable, Organizer, read_organizer_key
from kiosk.words import Phrase, phrase

PLACE = user_documents_path() / "kiosk" / "hub.db"
"""Where a hub lies that nobody named: among an organizer's own papers, to be found and copied."""

MOST_NAMED = 100
"""Passed over and named one by one; more lines nobody reads, and --json has them all."""


@click.command("hub")
@click.argument("path", type=FILE, metavar="[HUB.db]", default=PLACE)
@click.option("--size", type=Size(), help="A window of this size instead of the whole screen.")
@speaks("The language of the window; as it was left if none is named.")
def hub(path: Path, size: tuple[int, int] | None, lang: str | None) -> None:
    """The organizer's window: pour in sticks, see the numbers, prepare the festival.

    The hub's file is made when something is first poured in. In its folder lie the festival's plan
    and organizer.key. Without HUB.db it is kiosk/hub.db among your documents.
    """
    if path == PLACE:
        path.parent.mkdir(parents=True, exist_ok=True)
    WINDOWS["hub"](path, size, lang)


@click.command("import")
@click.argument("paths", type=FILE, nargs=-1, required=True)
@click.option(
    "--hub",
    type=FILE,
    required=True,
    metavar="HUB",
    help="The organizer's database; it is made when it is missing and something is taken.",
)
@click.option(
    "--key", type=FILE, required=True, metavar="FILE", help="organizer.key or recovery.key."
)
@speaks("The language of what is said.", default="en", show_default=True)
@as_json_option
def import_(paths: tuple[Path, ...], hub: Path, key: Path, lang: str, as_json: bool) -> None:
    """Pour session files, or folders of them, into the hub. Pouring twice counts once.

    A session file is known by what it holds, whatever it is called and however deep it lies.
    What is passed over is named, and the exit code is then 1.
    """
    with plain(KeyUnreadable, HubRefused):
        organizer = read_organizer_key(key, asked())
        check_place(hub)
        try:
            poured = _poured(gather(paths, own=(hub, key)), hub, organizer)
        except HubUnreadable as error:
            raise plainly(hub, error) from error
    if as_json:
        say_json(poured)
    else:
        _tell(poured, hub)
    for remark in poured.remarks:
        warn(phrase("terminal.remark", said=remark))
    _tell_passed_over(poured)
    for refused in poured.refused:
        warn_of(_with_its_folder(refused))
    if not poured.files and not poured.refused:
        where = ", ".join(map(path_text, paths))
        raise click.ClickException(phrase("hub.no sessions", where=where))
    if poured.refused or any(one.why not in HARMLESS for one in poured.passed_over):
        raise SystemExit(1)


def _poured(gathered: Gathered, hub: Path, organizer: Organizer) -> ImportResult:
    """Raises HubUnreadable, HubRefused."""
    is_new = not os.path.lexists(hub)
    with bar("Importing") as tell:
        if is_new and (nothing := refused_whole(gathered, organizer, hub.parent)):
            return nothing
        with closing(open_hub(hub, create=True)) as opened:
            return import_gathered(
                gathered,
                opened,
                organizer,
                lambda done, total: tell(done / max(total, 1)),
                hub_is_new=is_new,
            )


def _tell(poured: ImportResult, hub: Path) -> None:
    if poured.hub_is_new:
        say(phrase("hub.new hub", hub=hub))
    if not poured.files:
        say(phrase("hub.nothing"))
        return
    say(
        phrase(
            "hub.poured",
            files=phrase("terminal.files", n=poured.files),
            facts=phrase("terminal.facts", n=poured.facts),
            new=poured.new,
            known=poured.duplicate,
            aside=poured.quarantined,
        )
    )
    for gap in poured.gaps:
        say(_missing(gap))


def _with_its_folder(refused: Refused) -> str:
    """Deep in folders two files may have one name."""
    name = PurePath(refused.file).name
    if isinstance(refused.reason, Phrase) and refused.reason.values.get("name") == name:
        return phrase(refused.reason.key, **refused.reason.values | {"name": refused.file})
    return refused.reason


def _tell_passed_over(poured: ImportResult) -> None:
    for one in poured.passed_over[:MOST_NAMED]:
        warn(phrase("hub.passed over", file=one.file, why=one.reason))
    if len(poured.passed_over) > MOST_NAMED:
        more = len(poured.passed_over) - MOST_NAMED
        warn(phrase("hub.more passed over", n=more))


def _missing(gap: Gap) -> str:
    count = gap.last - gap.first + 1
    return phrase(
        "hub.gap" if count > 1 else "hub.gap of one",
        n=count,
        station=gap.station,
        first=gap.first,
        last=gap.last,
        files=f"{gap.station}_{gap.installation[:8]}",
    )


@click.command()
@click.option(
    "--hub", type=FILE, required=True, metavar="HUB", help="What `kiosk import` poured into."
)
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True
)
@click.option("--json", "as_json", is_flag=True, help="As --format json.")
@click.option("--out", type=FILE, metavar="FILE", help="A file instead of the terminal.")
@speaks("The language of the text and of what is said.", default="en", show_default=True)
def report(hub: Path, form: str, as_json: bool, out: Path | None, lang: str) -> None:
    """Say what happened at the festival: who came, when, what was played, which prizes."""
    with plain(HubRefused), closing(open_hub(hub)) as opened:
        numbers = _numbers(opened)
    wants_json = as_json or form == "json"
    if wants_json:
        text = as_json_text(numbers)
    else:
        text = as_text(numbers, lang, None if out else columns_of_terminal())
    if out is not None:
        with plain(Unwritable):
            place(out, text.encode(), is_report, reads=[hub])
    elif wants_json:
        say_json_text(text)
    else:
        say_text(text)


def _numbers(hub: Hub) -> Report:
    """Raises HubRefused."""
    try:
        keep_up_if_it_can(hub)
        return make_report(hub)
    except HubUnreadable as error:
        raise plainly(hub.path, error) from error
