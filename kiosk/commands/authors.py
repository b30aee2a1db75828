"""kiosk content import FOLDER: many authors at once, and what goes back to each of them."""

from pathlib import Path

import click

from kiosk.commands.results import FileTaken, FolderImported, Named, SaidTwice, told
from kiosk.commands.terminal import counted, plain, say, say_json, tell_findings, warn
from kiosk.content.check import errors
from kiosk.content.finding import in_order
from kiosk.content.taking.gathering import Asked
from kiosk.content.taking.intake import PackUnwritable
from kiosk.content.taking.many import BACK, File, Folder, Twice, take_folder
from kiosk.languages import Lang
from kiosk.printable import path_text

MOST_FINDINGS = 5
"""Of one file; all of them stand in the copy that goes back."""


def import_folder(
    folder: Path, pack: Path, asked: Asked, partial: bool, lang: Lang, as_json: bool
) -> None:
    with plain(PackUnwritable, OSError):
        done = take_folder(folder, pack, asked, partial=partial, lang=lang)
    if not done.files:
        raise click.ClickException(f"{path_text(folder)} holds no file of an author.")
    if as_json:
        files = [_file(one) for one in done.files]
        say_json(FolderImported(path_text(pack), files, [_twice(one) for one in done.twice]))
    else:
        _tell(done, folder)
    if wrong := [one for one in done.files if not one.taken or errors(one.taken.findings)]:
        back = path_text(folder / BACK)
        raise click.ClickException(
            f"{counted(len(wrong), 'file')} to mend; copies with remarks lie in {back}."
        )


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
        say(f"{path_text(one.name)}: {_went_in(one)}")
        found = in_order(one.taken.findings) if one.taken else []
        tell_findings(found[:MOST_FINDINGS], warn)
        if found[MOST_FINDINGS:]:
            warn(f"... and {len(found) - MOST_FINDINGS} more.")
        if one.back:
            say(f"  to send back: {path_text(one.back)}")
    for twice in done.twice:
        say(f"One question under two names ({twice.lang})?")
        for quiz, name, text in (twice.one, twice.other):
            say(f"  {quiz}, {name}: {text}")


def _went_in(one: File) -> str:
    if one.taken is None:
        return one.refused
    if not one.taken.counts:
        return "nothing was taken"
    return ", ".join(counted(count, kind) for kind, count in sorted(one.taken.counts.items()))
