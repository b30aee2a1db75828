"""kiosk content: what the stations play."""

import errno
import os
from datetime import date
from pathlib import Path

import click
import msgspec
from platformdirs import user_cache_path

from kiosk.commands.authors import import_folder
from kiosk.commands.drawing import drawer
from kiosk.commands.results import Built, Checked, Imported, Reviewed, Written, told
from kiosk.commands.terminal import (
    FILE,
    as_json_option,
    lang_option,
    plain,
    remarks_option,
    say,
    say_json,
    spoken,
    tell_findings,
    warn,
)
from kiosk.commands.usage import Commands
from kiosk.commands.voice import content_voice
from kiosk.content.check import errors, examine
from kiosk.content.finding import Finding, in_order
from kiosk.content.gift.writing import write_gift
from kiosk.content.known import Known
from kiosk.content.model import Pack, Quiz
from kiosk.content.pack import read_pack, require_pack
from kiosk.content.plain import nearest
from kiosk.content.second import blind
from kiosk.content.sheet.blank import NoArea, write_blank
from kiosk.content.sheet.review import write_review
from kiosk.content.sheet.writing import SheetUnwritable, write_sheets
from kiosk.content.stats import stats as pack_stats
from kiosk.content.store import StoreUnwritable, build_store, is_store
from kiosk.content.taking.gathering import Asked
from kiosk.content.taking.intake import PackUnwritable, Taken, take_in, target
from kiosk.content.taking.source import SourceUnreadable, read_source
from kiosk.content.taking.told import went_in
from kiosk.content.tongues import known as words_of
from kiosk.content.voice.bake import Baker
from kiosk.content.voice.tools import found as found_tools
from kiosk.files import read_plain
from kiosk.languages import Lang
from kiosk.outputs import Unwritable, allow, place
from kiosk.printable import path_text
from kiosk.words import phrase

MOST_FINDINGS = 500
"""Nobody mends more in one go; the rest is counted."""

MOST_WARNINGS = 3
"""What matters most stands first; the rest is for who asks."""

MOST_BYTES = 200 * 2**20
"""More is read into no memory; what a workbook may have is a quarter of it."""

FILLED = phrase("content.filled")
"""What a workbook or a GIFT file may be that is there already: none is ever written over."""


@click.group(cls=Commands)
def content() -> None:
    """What the stations play: check it, count it, make it ready."""


@content.command("check")
@click.argument("pack", type=FILE)
@lang_option
@as_json_option
def content_check(pack: Path, lang: str, as_json: bool) -> None:
    """Read the folder PACK and list what its authors should mend, one line each."""
    with plain(), _known() as known, drawer() as hand:
        require_pack(pack)
        findings, languages = examine(pack, date.today(), known, hand)
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
        raise click.ClickException(phrase("content.to mend", pack=name, n=wrong))
    if not as_json:
        say(phrase("content.ready", pack=name, n=warnings))


@content.command("stats")
@click.argument("pack", type=FILE)
@lang_option
@as_json_option
def content_stats(pack: Path, lang: str, as_json: bool) -> None:
    """Count what the folder PACK holds."""
    with plain():
        counts = pack_stats(read_pack(pack), blind(pack))
    if as_json:
        say_json(counts)
        return
    rows = [
        (spoken(phrase(f"stats.{name}")), _count(count))
        for name, count in msgspec.to_builtins(counts).items()
        if name != "read"
    ]
    for street, share in counts.read.items():
        rows.append((street, spoken(phrase("stats.read", **msgspec.structs.asdict(share)))))
    width = max(len(name) for name, _ in rows)
    for name, told_of in rows:
        say(f"{name:>{width}}  {told_of}")


@content.command("build")
@click.argument("pack", type=FILE)
@click.argument("out", type=FILE)
@lang_option
@as_json_option
def content_build(pack: Path, out: Path, lang: str, as_json: bool) -> None:
    """Make the folder PACK into one file OUT that a station can play."""
    with plain(StoreUnwritable, Unwritable), _known() as known, drawer() as hand:
        target_file = allow(out, is_store, reads=[pack])
        built = build_store(pack, target_file, known, hand, _baker())
    name, warnings = path_text(out), len(built.warnings)
    if as_json:
        _tell_undrawn()
        say_json(Built(name, built.digest, warnings))
        return
    tell_findings(built.warnings[:MOST_WARNINGS], warn)
    say(phrase("content.built", file=name, digest=built.digest[:16]))
    if warnings:
        say(phrase("content.built with", n=warnings, pack=pack))
    _tell_undrawn()


@content.command("import")
@click.argument("file", type=FILE)
@click.option("--into", "pack", type=FILE, required=True, metavar="PACK", help="The pack's folder.")
@click.option("--partial", is_flag=True, help="Take what is right, list the rest.")
@click.option("--lang", help="What a GIFT or Aiken file speaks; kk if it looks so.")
@click.option("--quiz", default="", help="The quiz that takes a GIFT or Aiken file's questions.")
@click.option("--street", default="", help="Where a new quiz of such a file belongs.")
@remarks_option(
    "The language of remarks; English here, and kk in what a FOLDER sends back, if none."
)
@as_json_option
def content_import(
    file: Path,
    pack: Path,
    partial: bool,
    lang: str | None,
    quiz: str,
    street: str,
    remarks: Lang | None,
    as_json: bool,
) -> None:
    """Bring a workbook, GIFT or Aiken FILE into a pack: all of it, or nothing.

    What has an id that the pack knows replaces it; nothing is ever deleted. Of a FOLDER each file
    is taken by itself, and what is to be mended is copied into FOLDER/back, a note on each cell.
    """
    if pack.exists() and not pack.is_dir():
        raise click.ClickException(phrase("content.into file", pack=pack))
    if file.is_dir():
        asked = Asked("", lang or "kk", quiz, street, guessed=lang is None)
        import_folder(file, pack, asked, partial, remarks or "kk", as_json)
        return
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
        raise click.ClickException(phrase("content.nothing filled", file=name))
    if not taken.counts and not wrong:
        raise click.ClickException(phrase("content.none taken", file=name))
    if wrong:
        key = "content.mend some" if taken.counts else "content.mend all"
        raise click.ClickException(phrase(key, n=wrong, file=name))


def _read(file: Path) -> bytes:
    """Raises OSError; a pipe, a device or what is far too large is not begun."""
    told = path_text(file)
    try:
        return read_plain(file, MOST_BYTES)
    except OSError as error:
        if error.errno == errno.EINVAL:
            raise click.ClickException(phrase("content.no plain file", file=told)) from error
        if error.errno == errno.EFBIG:
            size = phrase("content.too large", file=told, n=file.stat().st_size // 2**20)
            raise click.ClickException(size) from error
        raise


def _tell_import(taken: Taken, found: list[Finding], pack: Path) -> None:
    tell_findings(found[:MOST_FINDINGS], warn)
    if found[MOST_FINDINGS:]:
        warn(phrase("content.more", n=len(found) - MOST_FINDINGS))
    if taken.counts:
        told = {"counts": went_in(taken.counts), "known": taken.replaced}
        say(phrase("content.imported", pack=pack, **told))


@content.command("sheet")
@click.argument("pack", type=FILE)
@click.argument("out", type=FILE)
@click.option("--blank", "area", metavar="AREA", help="An empty template for who writes an area.")
@lang_option
@as_json_option
def content_sheet(pack: Path, out: Path, area: str | None, lang: str, as_json: bool) -> None:
    """Write the folder PACK as a workbook OUT.xlsx, for authors to fill and `content import`."""
    with plain(SheetUnwritable, Unwritable, NoArea):
        allow(out, _never, [pack], FILLED)  # before the work, which takes a while
        whole = read_pack(pack)
        written = write_sheets(whole) if area is None else write_blank(whole, area)
        place(out, written, _never, [pack], FILLED)
    questions = 0 if area else sum(len(quiz.questions) for quiz in whole.quizzes)
    if area and not as_json:
        say(phrase("content.template", file=out, area=area))
        return
    _tell_written(Written(path_text(out), len(written), questions, []), as_json)


@content.command("review")
@click.argument("pack", type=FILE)
@click.argument("out", type=FILE)
@lang_option
@as_json_option
def content_review(pack: Path, out: Path, lang: str, as_json: bool) -> None:
    """Write every text of PACK into a workbook OUT.xlsx for a native reader of Kazakh.

    Who fills the column "better" makes it better: `content import` takes the file back.
    """
    with plain(SheetUnwritable, Unwritable):
        allow(out, _never, [pack], FILLED)
        written, texts = write_review(read_pack(pack), pack)
        place(out, written, _never, [pack], FILLED)
    if as_json:
        say_json(Reviewed(path_text(out), len(written), texts))
    else:
        say(phrase("content.to review", file=out, n=texts))


@content.command("gift")
@click.argument("pack", type=FILE)
@click.argument("quiz")
@click.argument("out", type=FILE)
@click.option("--lang", default="kk", show_default=True, help="The one language of the file.")
@remarks_option("The language of what is said.")
@as_json_option
def content_gift(
    pack: Path, quiz: str, out: Path, lang: str, remarks: Lang | None, as_json: bool
) -> None:
    """Write one QUIZ of the folder PACK as GIFT, for Moodle."""
    with plain():
        chosen = _chosen(read_pack(pack), path_text(pack), quiz, lang)
    text, findings = write_gift(chosen, lang)
    questions = len(chosen.questions) - len(findings)
    if not as_json:
        tell_findings(findings, warn)
    if not questions:
        raise click.ClickException(phrase("content.no gift", quiz=quiz, lang=lang))
    content = text.encode()
    with plain(Unwritable):
        place(out, content, _never, [pack], FILLED)
    _tell_written(Written(path_text(out), len(content), questions, told(findings)), as_json)


def _chosen(pack: Pack, name: str, quiz: str, lang: str) -> Quiz:
    quizzes = {one.id: one for one in pack.quizzes}
    if quiz not in quizzes:
        guess = words_of(nearest(quiz, quizzes))
        raise click.ClickException(phrase("content.no quiz", quiz=quiz, pack=name, guess=guess))
    languages = pack.festival.languages
    if lang not in languages:
        guess = words_of(nearest(lang, languages))
        raise click.ClickException(phrase("content.no language", lang=lang, guess=guess))
    return quizzes[quiz]


def _tell_written(written: Written, as_json: bool) -> None:
    if as_json:
        say_json(written)
    else:
        said = phrase("content.question", n=written.questions)
        say(phrase("content.written", file=written.file, said=said))


content.add_command(content_voice)


def _never(beginning: bytes) -> bool:
    return False


def _known() -> Known:
    """What this user's commands found out before."""
    return Known(_cache() / "content.known")


def _cache() -> Path:
    """KIOSK_CACHE, or the user's own place."""
    named = os.environ.get("KIOSK_CACHE")
    return Path(named) if named else user_cache_path("kiosk", appauthor=False)


def _baker() -> Baker | None:
    """A machine's voice for who cannot read yet, unless KIOSK_VOICE says "off"."""
    if os.environ.get("KIOSK_VOICE") == "off":
        return None
    return Baker(_cache() / "voice", found_tools(), warn)


def _tell_undrawn() -> None:
    if click.get_current_context().obj is None:
        warn(phrase("content.undrawn"))


def _count(value: object) -> str:
    return ", ".join(value) if isinstance(value, list) else str(value)
