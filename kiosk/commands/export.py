"""kiosk export: a station's session file, for the organizer."""

import os
from collections.abc import Callable
from pathlib import Path

import click
import msgspec
from platformdirs import user_data_path

from db.journal import JournalUnwritable
from kiosk.clock import SystemClock
from kiosk.commands.terminal import FILE, bar, plain, quiet
from kiosk.content.store import digest_built
from kiosk.machine.export import SENTENCES, Checking, Safe, Sealing, State, Writing, export_to
from kiosk.machine.records import Records, open_records
from kiosk.machine.stick import Undelivered
from kiosk.machine.trouble import Trouble
from kiosk.version import VERSION

data_option = click.option(
    "--data",
    type=FILE,
    default=lambda: user_data_path("kiosk", appauthor=False),
    show_default="this user's own data folder",
    help="The station's data folder.",
)


@click.command()
@click.argument("dest", type=FILE)
@data_option
@click.option("--json", "as_json", is_flag=True, help="For scripts.")
def export(dest: Path, data: Path, as_json: bool) -> None:
    """Write this station's session file into the folder DEST, checked by reading it back."""
    # not Path.exists(): that raises where the folder cannot be looked into
    if not os.path.exists(data / "journal.sqlite"):  # noqa: PTH110
        raise click.ClickException(f"No station is found in {data}: name its folder with --data.")
    with plain(Trouble):
        records = open_records(data, SystemClock())
    try:
        with quiet(), bar("Exporting") as tell:
            safe = _export(records, data, dest, tell)
    except Undelivered as error:
        raise click.ClickException(f"{dest}: {SENTENCES[error.word]}") from error
    except JournalUnwritable as error:
        raise click.ClickException(
            f"The journal in {data} cannot be written ({error}): look after its disk, then export "
            "again."
        ) from error
    finally:
        records.journal.close()
    asides = [str(safe.folder / name) for name in safe.asides]
    if as_json:
        told = {"file": str(safe.path), "bytes": safe.bytes, "asides": asides}
        click.echo(msgspec.json.encode(told))
    else:
        click.echo(f"{safe.path} is written and checked, {safe.bytes} bytes.")
        for aside in asides:
            click.echo(f"{aside} is written and checked: facts of a journal that was set aside.")
    for broken in safe.unread:
        click.echo(
            f"Warning: {data / broken}, a journal set aside, cannot be read: keep it.", err=True
        )


def _export(records: Records, data: Path, dest: Path, tell: Callable[[float], None]) -> Safe:
    def told(state: State) -> None:
        match state:
            case Sealing(done=done):
                tell(done / 3)
            case Writing(done=done):
                tell((1 + done) / 3)
            case Checking(done=done):
                tell((2 + done) / 3)

    return export_to(
        dest,
        records.journal,
        records.kit,
        data,
        records.recorder.record,
        # a journal that was begun anew tells of no start yet
        content=records.recorder.tally.content or digest_built(data),
        program=VERSION,
        tell=told,
    )
