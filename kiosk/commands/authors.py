"""kiosk content import FOLDER: many authors at once, and what goes back to each of them."""

from pathlib import Path

import click

from kiosk.commands.results import FileTaken, FolderImported, Named, SaidTwice, told
from kiosk.commands.terminal import bar, plain, say, say_json, spoken, tell_findings, warn
from kiosk.content.finding import in_order
from kiosk.content.pack import require_pack
from kiosk.content.taking.gathering import Asked
from kiosk.content.taking.intake import PackUnwritable
from kiosk.content.taking.many import BACK, File, Folder, Twice, brought, take_files
from kiosk.content.taking.told import became, to_mend
from kiosk.languages import Lang
from kiosk.printable import path_text
from kiosk.words import phrase

MOST_FINDINGS = 5
"""Of one file; all of them stand in the copy that goes back."""


def import_folder(
    folder: Path, pack: Path, asked: Asked, partial: bool, lang: Lang, as_json: bool
) -> None:
    with plain(PackUnwritable, OSError), bar(phrase("terminal.bar authors")) as tell:
        require_pack(pack)
        some = brought(folder)
        done = take_files(some, pack, asked, partial=partial, lang=lang, tell=tell)
    if not done.files:
        raise click.ClickException(phrase("content.no authors file", folder=folder))
    if as_json:
        files = [_file(one) for one in done.files]
        say_json(FolderImported(path_text(pack), files, [_twice(one) for one in done.twice]))
    else:
        _tell(done, folder)
    if wrong := to_mend(done.files):
        told = phrase("content.files to mend", n=len(wrong), back=folder / BACK)
        raise click.ClickException(told)


def _file(one: File) -> FileTaken:
    taken = one.taken
    return FileTaken(
        one.name,
        dict(sorted(taken.counts.items())) if taken else {},
        taken.replaced if taken else 0,
        told(in_order(taken.findings)) if taken else [],
        one.refused or None,
        path_text(one.back) if one.back else None,
    )


def _twice(one: Twice) -> SaidTwice:
    return SaidTwice(one.lang, Named(*one.one), Named(*one.other))


def _tell(done: Folder, folder: Path) -> None:
    for one in done.files:
        say(phrase("content.file", file=one.name, said=became(one)))
        found = in_order(one.taken.findings) if one.taken else []
        tell_findings(found[:MOST_FINDINGS], warn)
        if found[MOST_FINDINGS:]:
            warn(phrase("content.more", n=len(found) - MOST_FINDINGS))
        if one.back:
            say(f"  {spoken(phrase('content.send back', file=one.back))}")
    for twice in done.twice:
        say(phrase("content.twice", lang=twice.lang))
        for quiz, name, text in (twice.one, twice.other):
            say(f"  {quiz}, {name}: {text}")
