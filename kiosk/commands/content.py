"""kiosk content: what the stations play."""

import errno
import os
from collections.abc import Callable
from contextlib import nullcontext
from datetime import date
from pathlib import Path

import click
import msgspec
from platformdirs import user_cache_path

from kiosk.commands.results import Built, Checked, Imported, Written, told
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
from kiosk.commands.usage import Commands
from kiosk.content.check import errors, examine
from kiosk.content.drawer import OpenDrawer
from kiosk.content.finding import Finding, in_order
from kiosk.content.gift.writing import write_gift
from kiosk.content.known import Known
from kiosk.content.model import Pack, Quiz
from kiosk.content.pack import read_pack, require_pack
from kiosk.content.plain import nearest
from kiosk.content.sheet.writing import SheetUnwritable, write_sheets
from kiosk.content.stats import stats as pack_stats
from kiosk.content.store import StoreUnwritable, build_store, is_store
from kiosk.content.taking.gathering import Asked
from kiosk.content.taking.intake import PackUnwritable, Taken, take_in, target
from kiosk.content.taking.source import SourceUnreadable, read_source
from kiosk.files import read_plain
from kiosk.outputs import Unwritable, allow, place
from kiosk.printable import path_text

MOST_FINDINGS = 500
"""Nobody mends more in one go; the rest is counted."""

MOST_WARNINGS = 3
"""What matters most stands first; the rest is for who asks."""

MOST_BYTES = 200 * 2**20
"""More is read into no memory; what a workbook may have is a quarter of it."""

FILLED = "perhaps filled by an author"
"""What a workbook or a GIFT file may be that is there already: none is ever written over."""


@click.group(cls=Commands)
def content() -> None:
    """What the stations play: check it, count it, make it ready."""


@content.command("check")
@click.argument("pack", type=FILE)
@as_json_option
def content_check(pack: Path, as_json: bool) -> None:
    """Read the folder PACK and list what its authors should mend, one line each."""
    with plain(), _known() as known, _drawer() as drawer:
        require_pack(pack)
        findings, languages = examine(pack, date.today(), known, drawer)
    wrong, name = len(errors(findings)), path_text(pack)
    warnings = len(findings) - wrong
    if as_json:
        say_json(Checked(name, not wrong, wrong, warnings, told(findings)))
    else:
        tell_findings(findings, say)
        for line in languages:
            say(line)
    _tell_undrawn()
    if wrong:
        raise click.ClickException(f"{name} has {wrong} to mend before a station can play it.")
    if not as_json:
        say(f"{name} is ready to play; {counted(warnings, 'warning')}.")


@content.command("stats")
@click.argument("pack", type=FILE)
@as_json_option
def content_stats(pack: Path, as_json: bool) -> None:
    """Count what the folder PACK holds."""
    with plain():
        counts = pack_stats(read_pack(pack))
    if as_json:
        say_json(counts)
        return
    for name, count in msgspec.to_builtins(counts).items():
        say(f"{name.replace('_', ' '):>14}  {_count(count)}")


@content.command("build")
@click.argument("pack", type=FILE)
@click.argument("out", type=FILE)
@as_json_option
def content_build(pack: Path, out: Path, as_json: bool) -> None:
    """Make the folder PACK into one file OUT that a station can play."""
    with plain(StoreUnwritable, Unwritable), _known() as known, _drawer() as drawer:
        built = build_store(pack, allow(out, is_store, reads=[pack]), known, drawer)
    name, warnings = path_text(out), len(built.warnings)
    if as_json:
        _tell_undrawn()
        say_json(Built(name, built.digest, warnings))
        return
    tell_findings(built.warnings[:MOST_WARNINGS], warn)
    say(f"{name} is ready; its content is {built.digest[:16]}.")
    if warnings:
        check = f"`kiosk content check {path_text(pack)}`"
        say(f"{counted(warnings, 'warning')}: {check} lists them, and what could be better.")
    _tell_undrawn()


@content.command("import")
@click.argument("file", type=FILE)
@click.option("--into", "pack", type=FILE, required=True, metavar="PACK", help="The pack's folder.")
@click.option("--partial", is_flag=True, help="Take what is right, list the rest.")
@click.option("--lang", help="What a GIFT or Aiken file speaks; kk if it looks so.")
@click.option("--quiz", default="", help="The quiz that takes a GIFT or Aiken file's questions.")
@click.option("--street", default="", help="Where a new quiz of such a file belongs.")
@as_json_option
def content_import(
    file: Path, pack: Path, partial: bool, lang: str | None, quiz: str, street: str, as_json: bool
) -> None:
    """Bring a workbook, GIFT or Aiken FILE into a pack: all of it, or nothing.

    What has an id that the pack knows replaces it; nothing is ever deleted.
    """
    name = path_text(file.name)
    with plain(SourceUnreadable, PackUnwritable, OSError):
        known = target(pack)
        asked = Asked(name, lang or "kk", quiz, street, guessed=lang is None)
        incoming = read_source(_read(file), known, asked)
        taken = take_in(incoming, known, pack, partial=partial)
    found = in_order(taken.findings)
    if as_json:
        counts = dict(sorted(taken.counts.items()))
        say_json(Imported(path_text(pack), counts, taken.replaced, taken.files, told(found)))
    else:
        _tell_import(taken, found, pack)
    wrong = len(errors(found))
    if not found and not taken.counts:
        raise click.ClickException(f"There is nothing to import in {name}; fill a row.")
    if not taken.counts:
        why = f"{wrong} to mend in {name}" if wrong else f"{name} has nothing that can be taken"
        raise click.ClickException(f"{why}; nothing was imported.")
    if wrong:
        raise click.ClickException(f"{wrong} to mend in {name}; the rest was imported.")


def _read(file: Path) -> bytes:
    """Raises OSError; a folder, a pipe, a device or what is far too large is not begun."""
    if file.is_dir():
        raise click.ClickException(f"{path_text(file)} is a folder; name one of the files in it.")
    told = path_text(file)
    try:
        return read_plain(file, MOST_BYTES)
    except OSError as error:
        if error.errno == errno.EINVAL:
            raise click.ClickException(f"{told} is no plain file; name one.") from error
        if error.errno == errno.EFBIG:
            size = f"{file.stat().st_size // 2**20} MB"
            why = f"{told} has {size}: no author's file is so large; name another."
            raise click.ClickException(why) from error
        raise


def _tell_import(taken: Taken, found: list[Finding], pack: Path) -> None:
    tell_findings(found[:MOST_FINDINGS], warn)
    if found[MOST_FINDINGS:]:
        warn(f"... and {len(found) - MOST_FINDINGS} more.")
    if taken.counts:
        counts = ", ".join(counted(count, kind) for kind, count in sorted(taken.counts.items()))
        say(f"{path_text(pack)}: {counts}; {taken.replaced} of them known before.")


@content.command("sheet")
@click.argument("pack", type=FILE)
@click.argument("out", type=FILE)
@as_json_option
def content_sheet(pack: Path, out: Path, as_json: bool) -> None:
    """Write the folder PACK as a workbook OUT.xlsx, for authors to fill and `content import`."""
    with plain(SheetUnwritable, Unwritable):
        allow(out, _never, [pack], FILLED)  # before the work, which takes a while
        whole = read_pack(pack)
        written = write_sheets(whole)
        place(out, written, _never, [pack], FILLED)
    questions = sum(len(quiz.questions) for quiz in whole.quizzes)
    _tell_written(Written(path_text(out), len(written), questions, []), as_json)


@content.command("gift")
@click.argument("pack", type=FILE)
@click.argument("quiz")
@click.argument("out", type=FILE)
@click.option("--lang", default="kk", show_default=True, help="The one language of the file.")
@as_json_option
def content_gift(pack: Path, quiz: str, out: Path, lang: str, as_json: bool) -> None:
    """Write one QUIZ of the folder PACK as GIFT, for Moodle."""
    with plain():
        chosen = _chosen(read_pack(pack), path_text(pack), quiz, lang)
    text, findings = write_gift(chosen, lang)
    questions = len(chosen.questions) - len(findings)
    if not as_json:
        tell_findings(findings, warn)
    if not questions:
        raise click.ClickException(
            f'GIFT can hold no question of "{quiz}" in {lang}; nothing was written.'
        )
    content = text.encode()
    with plain(Unwritable):
        place(out, content, _never, [pack], FILLED)
    _tell_written(Written(path_text(out), len(content), questions, told(findings)), as_json)


def _chosen(pack: Pack, name: str, quiz: str, lang: str) -> Quiz:
    quizzes = {one.id: one for one in pack.quizzes}
    if quiz not in quizzes:
        raise click.ClickException(f'No quiz "{quiz}" in {name}; {nearest(quiz, quizzes)}.')
    languages = pack.festival.languages
    if lang not in languages:
        raise click.ClickException(
            f'"{lang}" is no language of this festival; {nearest(lang, languages)} with --lang.'
        )
    return quizzes[quiz]


def _tell_written(written: Written, as_json: bool) -> None:
    if as_json:
        say_json(written)
    else:
        say(f"{written.file} is written: {counted(written.questions, 'question')}.")


def _never(beginning: bytes) -> bool:
    return False


def _known() -> Known:
    """What this user's commands found out before, in KIOSK_CACHE or the user's own place."""
    named = os.environ.get("KIOSK_CACHE")
    folder = Path(named) if named else user_cache_path("kiosk", appauthor=False)
    return Known(folder / "content.known")


def _drawer() -> OpenDrawer:
    """Who tries the pictures: the whole program hands one down, see ui.cli.main."""
    opened: Callable[[], OpenDrawer] | None = click.get_current_context().obj
    return nullcontext() if opened is None else opened()


def _tell_undrawn() -> None:
    if click.get_current_context().obj is None:
        warn("The pictures were not drawn: this is no whole program, without Qt. See its README.")


def _count(value: object) -> str:
    return ", ".join(value) if isinstance(value, list) else str(value)
