"""kiosk import and kiosk report: the organizer's hub."""

from contextlib import closing
from pathlib import Path

import click
import msgspec

from db.hub import Gap, Hub, HubUnreadable
from kiosk.commands.terminal import FILE, bar, plain
from kiosk.files import unwritten, write_durably
from kiosk.hub.fold import keep_up_if_it_can
from kiosk.hub.importer import import_paths
from kiosk.hub.report import as_json as as_json_text
from kiosk.hub.report import as_text
from kiosk.hub.report import report as make_report
from kiosk.languages import LANGS
from kiosk.trust.organizer import KeyUnreadable, read_organizer_key

hub_option = click.option(
    "--hub", type=FILE, required=True, help="The organizer's database, made when it is missing."
)


@click.command("import")
@click.argument("paths", type=FILE, nargs=-1, required=True)
@hub_option
@click.option("--key", type=FILE, required=True, help="organizer.key or recovery.key.")
@click.option("--json", "as_json", is_flag=True, help="For scripts.")
def import_(paths: tuple[Path, ...], hub: Path, key: Path, as_json: bool) -> None:
    """Pour session files, or folders of them, into the hub. Pouring twice counts once."""
    with plain(KeyUnreadable, HubUnreadable):
        organizer = read_organizer_key(key)
        with closing(Hub(hub, create=True)) as opened, bar("Importing") as tell:
            poured = import_paths(
                paths, opened, organizer, lambda done, total: tell(done / max(total, 1))
            )
    if as_json:
        click.echo(msgspec.json.encode(poured))
    else:
        click.echo(
            f"{poured.files} files, {poured.facts} facts: {poured.new} new, "
            f"{poured.duplicate} known already, {poured.quarantined} set aside."
        )
        for gap in poured.gaps:
            click.echo(_missing(gap))
    for remark in poured.remarks:
        click.echo(f"Remark: {remark}", err=True)
    for refused in poured.refused:
        click.echo(f"Error: {refused.reason}", err=True)
    if poured.refused:
        raise SystemExit(1)


def _missing(gap: Gap) -> str:
    count = gap.last - gap.first + 1
    which = f"{gap.first} to {gap.last}" if count > 1 else f"number {gap.first}"
    lacks = f"{count} facts of {gap.station} have" if count > 1 else f"1 fact of {gap.station} has"
    files = f"{gap.station}_{gap.installation[:8]}"
    return (
        f"{lacks} not come ({which}, in files that begin with {files}): "
        f"fill a stick at {gap.station} once more and import it."
    )


@click.command()
@hub_option
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text")
@click.option("--out", type=FILE, help="A file instead of the terminal.")
@click.option("--lang", type=click.Choice(LANGS), default="en")
def report(hub: Path, form: str, out: Path | None, lang: str) -> None:
    """Say what happened at the festival: who came, when, what was played, which prizes."""
    with plain(HubUnreadable), closing(Hub(hub)) as opened:
        keep_up_if_it_can(opened)
        numbers = make_report(opened)
    text = as_text(numbers, lang) if form == "text" else as_json_text(numbers)
    if out is None:
        click.echo(text)
        return
    try:
        write_durably(out, text.encode())
    except OSError as error:
        raise click.ClickException(unwritten(out, error)) from error
