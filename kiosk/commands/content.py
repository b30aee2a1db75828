"""kiosk content: what the stations play."""

import os
from datetime import date
from pathlib import Path

import click
import msgspec
from platformdirs import user_cache_path

from kiosk.commands.terminal import FILE, plain
from kiosk.content.check import errors, examine
from kiosk.content.finding import in_order
from kiosk.content.gift.writing import write_gift
from kiosk.content.known import Known
from kiosk.content.pack import read_pack
from kiosk.content.plain import nearest
from kiosk.content.sheet.writing import SheetUnwritable, write_sheets
from kiosk.content.stats import stats as pack_stats
from kiosk.content.store import StoreUnwritable, build_store
from kiosk.content.taking.gathering import Asked
from kiosk.content.taking.intake import PackUnwritable, take_in, target
from kiosk.content.taking.source import SourceUnreadable, read_source
from kiosk.files import write_durably

MOST_FINDINGS = 500
"""Nobody mends more in one go; the rest is counted."""


@click.group()
def content() -> None:
    """What the stations play: check it, count it, make it ready."""


@content.command("check")
@click.argument("pack", type=FILE)
def content_check(pack: Path) -> None:
    """Read the folder PACK and list what its authors should mend, one line each."""
    with plain(), _known() as known:
        findings, languages = examine(pack, date.today(), known)
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
    with plain():
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
    with plain(StoreUnwritable), _known() as known:
        digest = build_store(pack, out, known)
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
    with plain(SourceUnreadable, PackUnwritable, OSError):
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
    with plain(SheetUnwritable, OSError):
        write_durably(out, write_sheets(read_pack(pack)))
    click.echo(f"{out} is written.")


@content.command("gift")
@click.argument("pack", type=FILE)
@click.argument("quiz")
@click.argument("out", type=FILE)
@click.option("--lang", default="kk", show_default=True, help="The one language of the file.")
def content_gift(pack: Path, quiz: str, out: Path, lang: str) -> None:
    """Write one QUIZ of the folder PACK as GIFT, for Moodle."""
    with plain(OSError):
        quizzes = {one.id: one for one in read_pack(pack).quizzes}
        if quiz not in quizzes:
            raise click.ClickException(f'No quiz "{quiz}" in {pack}; {nearest(quiz, quizzes)}.')
        text, findings = write_gift(quizzes[quiz], lang)
        write_durably(out, text.encode())
    for finding in findings:
        click.echo(f"{finding.severity}: {finding}", err=True)
    click.echo(f"{out} is written.")


def _known() -> Known:
    """What this user's commands found out before, in KIOSK_CACHE or the user's own place."""
    named = os.environ.get("KIOSK_CACHE")
    folder = Path(named) if named else user_cache_path("kiosk", appauthor=False)
    return Known(folder / "content.known")


def _count(value: object) -> str:
    return ", ".join(value) if isinstance(value, list) else str(value)
