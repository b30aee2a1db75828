"""The commands that need no screen. What goes wrong is one plain sentence on stderr."""

import logging
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import date
from pathlib import Path

import click
import msgspec
from platformdirs import user_data_path

from db.hub import Hub, HubUnreadable
from db.journal import JournalUnwritable
from kiosk.clock import SystemClock
from kiosk.content.check import errors, examine
from kiosk.content.finding import PackUnreadable, in_order
from kiosk.content.gathering import Asked
from kiosk.content.giftout import write_gift
from kiosk.content.intake import PackUnwritable, take_in, target
from kiosk.content.pack import read_pack
from kiosk.content.plain import nearest
from kiosk.content.sheet import SheetUnwritable, write_sheets
from kiosk.content.source import SourceUnreadable, read_source
from kiosk.content.stats import stats as pack_stats
from kiosk.content.store import StoreUnwritable, build_store
from kiosk.files import no_memory_on_disk, write_durably
from kiosk.hub.importer import import_paths
from kiosk.hub.report import as_json as as_json_text
from kiosk.hub.report import as_text
from kiosk.hub.report import report as make_report
from kiosk.station.export import SENTENCES, Checking, Safe, Sealing, State, Writing, export_to
from kiosk.station.station import Station, StationTrouble, open_station
from kiosk.station.stick import Undelivered
from kiosk.trust import KeyUnreadable, read_organizer_key
from kiosk.version import VERSION

SHIPPED_PACK = Path(__file__).parent.parent / "assets" / "festival"

MOST_FINDINGS = 500
"""Nobody mends more in one go; the rest is counted."""

FILE = click.Path(path_type=Path)
data_option = click.option(
    "--data",
    type=FILE,
    default=lambda: user_data_path("kiosk", appauthor=False),
    show_default="this user's own data folder",
    help="The station's data folder.",
)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="kiosk")
def cli() -> None:
    """The kiosk of a festival of working professions: one station, or what stands around it."""
    no_memory_on_disk()


@cli.group()
def content() -> None:
    """What the stations play: check it, count it, make it ready."""


@content.command("check")
@click.argument("pack", type=FILE)
def content_check(pack: Path) -> None:
    """Read the folder PACK and list what its authors should mend, one line each."""
    with _plain():
        findings, languages = examine(pack, date.today())
    for finding in findings:
        click.echo(f"{finding.severity}: {finding}")
    for line in languages:
        click.echo(line)
    wrong = len(errors(findings))
    if wrong:
        raise click.ClickException(f"{pack} has {wrong} to mend before a station can play it.")
    click.echo(f"{pack} is ready to play; {len(findings)} warnings.")


@content.command("stats")
@click.argument("pack", type=FILE)
@click.option("--json", "as_json", is_flag=True, help="For scripts.")
def content_stats(pack: Path, as_json: bool) -> None:
    """Count what the folder PACK holds."""
    with _plain():
        counts = pack_stats(read_pack(pack))
    if as_json:
        click.echo(msgspec.json.encode(counts))
        return
    for name, count in msgspec.to_builtins(counts).items():
        click.echo(f"{name.replace('_', ' '):>14}  {_count(count)}")


@content.command("build")
@click.argument("pack", type=FILE)
@click.argument("out", type=FILE)
def content_build(pack: Path, out: Path) -> None:
    """Make the folder PACK into one file OUT that a station can play."""
    with _plain(StoreUnwritable):
        digest = build_store(pack, out)
    click.echo(f"{out} is ready; its content is {digest[:16]}.")


@content.command("import")
@click.argument("file", type=FILE)
@click.option("--into", "pack", type=FILE, required=True, help="The pack's folder.")
@click.option("--partial", is_flag=True, help="Take what is right, list the rest.")
@click.option("--lang", default="kk", show_default=True, help="What a GIFT or Aiken file speaks.")
@click.option("--quiz", default="", help="The quiz that takes a GIFT or Aiken file's questions.")
@click.option("--street", default="", help="Where a new quiz of such a file belongs.")
def content_import(
    file: Path, pack: Path, partial: bool, lang: str, quiz: str, street: str
) -> None:
    """Bring a workbook, GIFT or Aiken FILE into a pack: all of it, or nothing.

    What has an id that the pack knows replaces it; nothing is ever deleted.
    """
    if file.is_dir():
        raise click.ClickException(f"{file} is a folder; name one of the files in it.")
    with _plain(SourceUnreadable, PackUnwritable, OSError):
        known = target(pack)
        incoming = read_source(file.read_bytes(), known, Asked(file.name, lang, quiz, street))
        taken = take_in(incoming, known, pack, partial=partial)
    found = in_order(taken.findings)
    for finding in found[:MOST_FINDINGS]:
        click.echo(f"{finding.severity}: {finding}", err=True)
    if found[MOST_FINDINGS:]:
        click.echo(f"... and {len(found) - MOST_FINDINGS} more.", err=True)
    if not found and not taken.counts:
        raise click.ClickException(f"There is nothing to import in {file.name}; fill a row.")
    counts = ", ".join(f"{count} {kind}" for kind, count in sorted(taken.counts.items()))
    wrong = len(errors(taken.findings))
    if not taken.counts:
        raise click.ClickException(f"{wrong} to mend in {file.name}; nothing was imported.")
    click.echo(f"{pack}: {counts}; {taken.replaced} of them known before.")
    if wrong:
        raise click.ClickException(f"{wrong} to mend in {file.name}; the rest was imported.")


@content.command("sheet")
@click.argument("pack", type=FILE)
@click.argument("out", type=FILE)
def content_sheet(pack: Path, out: Path) -> None:
    """Write the folder PACK as a workbook OUT.xlsx, for authors to fill and `content import`."""
    with _plain(SheetUnwritable, OSError):
        write_durably(out, write_sheets(read_pack(pack)))
    click.echo(f"{out} is written.")


@content.command("gift")
@click.argument("pack", type=FILE)
@click.argument("quiz")
@click.argument("out", type=FILE)
@click.option("--lang", default="kk", show_default=True, help="The one language of the file.")
def content_gift(pack: Path, quiz: str, out: Path, lang: str) -> None:
    """Write one QUIZ of the folder PACK as GIFT, for Moodle."""
    with _plain(OSError):
        quizzes = {one.id: one for one in read_pack(pack).quizzes}
        if quiz not in quizzes:
            raise click.ClickException(f'No quiz "{quiz}" in {pack}; {nearest(quiz, quizzes)}.')
        text, findings = write_gift(quizzes[quiz], lang)
        write_durably(out, text.encode())
    for finding in findings:
        click.echo(f"{finding.severity}: {finding}", err=True)
    click.echo(f"{out} is written.")


@cli.command()
@click.argument("dest", type=FILE)
@data_option
@click.option("--json", "as_json", is_flag=True, help="For scripts.")
def export(dest: Path, data: Path, as_json: bool) -> None:
    """Write this station's session file into the folder DEST, checked by reading it back."""
    # not Path.exists(): that raises where the folder cannot be looked into
    if not os.path.exists(data / "journal.sqlite"):  # noqa: PTH110
        raise click.ClickException(f"No station is found in {data}: name its folder with --data.")
    with _plain(StationTrouble):
        station = open_station(data, SHIPPED_PACK, SystemClock())
    try:
        with _quiet(), _bar("Exporting") as tell:
            safe = _export(station, dest, tell)
    except Undelivered as error:
        raise click.ClickException(f"{dest}: {SENTENCES[error.word]}") from error
    except JournalUnwritable as error:
        raise click.ClickException(
            f"The journal in {data} cannot be written ({error}): look after its disk, then export "
            "again."
        ) from error
    finally:
        station.close()
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


def _export(station: Station, dest: Path, tell: Callable[[float], None]) -> Safe:
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
        station.journal,
        station.kit,
        station.data,
        station.recorder.record,
        content=station.content.digest,
        program=VERSION,
        tell=told,
    )


hub_option = click.option(
    "--hub", type=FILE, required=True, help="The organizer's database, made when it is missing."
)


@cli.command("import")
@click.argument("paths", type=FILE, nargs=-1, required=True)
@hub_option
@click.option("--key", type=FILE, required=True, help="organizer.key or recovery.key.")
@click.option("--json", "as_json", is_flag=True, help="For scripts.")
def import_(paths: tuple[Path, ...], hub: Path, key: Path, as_json: bool) -> None:
    """Pour session files, or folders of them, into the hub. Pouring twice counts once."""
    with _plain(KeyUnreadable, HubUnreadable):
        organizer = read_organizer_key(key)
        with closing(Hub(hub, create=True)) as opened, _bar("Importing") as tell:
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
            click.echo(f"missing: {gap}")
    for refused in poured.refused:
        click.echo(f"Error: {refused.reason}", err=True)
    if poured.refused:
        raise SystemExit(1)


@cli.command()
@hub_option
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text")
@click.option("--out", type=FILE, help="A file instead of the terminal.")
@click.option("--lang", type=click.Choice(["kk", "ru", "en"]), default="en")
def report(hub: Path, form: str, out: Path | None, lang: str) -> None:
    """Say what happened at the festival: who came, when, what was played, which prizes."""
    with _plain(HubUnreadable), closing(Hub(hub)) as opened:
        numbers = make_report(opened)
    text = as_text(numbers, lang) if form == "text" else as_json_text(numbers)
    if out is None:
        click.echo(text)
        return
    try:
        write_durably(out, text.encode())
    except OSError as error:
        raise click.ClickException(f"{out} cannot be written ({error.strerror}).") from error


def _count(value: object) -> str:
    return ", ".join(value) if isinstance(value, list) else str(value)


@contextmanager
def _plain(*expected: type[Exception]) -> Iterator[None]:
    """Turn what users can cause into one sentence; anything else is our own mistake and shows."""
    try:
        yield
    except PackUnreadable as error:
        for finding in error.findings:
            click.echo(f"error: {finding}", err=True)
        count = len(error.findings)
        raise click.ClickException(f"{count} to mend before a station can play it.") from error
    except expected as error:
        raise click.ClickException(str(error)) from error


@contextmanager
def _quiet() -> Iterator[None]:
    """The log is for who mends a station; of it a terminal shows our own mistakes alone."""
    log, shown = logging.getLogger("kiosk"), logging.StreamHandler()
    shown.setLevel(logging.CRITICAL)
    log.addHandler(shown)
    try:
        yield
    finally:
        log.removeHandler(shown)


@contextmanager
def _bar(label: str) -> Iterator[Callable[[float], None]]:
    """A progress bar on stderr, moved by a share of 0 .. 1; none where stderr is no terminal."""
    if not sys.stderr.isatty():
        yield lambda done: None
        return
    with click.progressbar(length=1000, label=label, file=sys.stderr, show_pos=False) as bar:
        yield lambda done: bar.update(int(done * 1000) - bar.pos)
