"""kiosk hub and kiosk import: the organizer's hub."""

import os
from contextlib import closing
from pathlib import Path, PurePath

import click
import msgspec
from platformdirs import user_documents_path

from db.hub import Gap, HubUnreadable
from kiosk.commands.asking import passphrase
from kiosk.commands.sizes import Size
from kiosk.commands.terminal import (
    FILE,
    as_json_option,
    bar,
    plain,
    say,
    say_json,
    speak,
    speaks,
    warn,
    warn_of,
)
from kiosk.commands.windows import WINDOWS
from kiosk.hub.branches import AdoptRefused, adopt_named, holdings, in_a_sentence
from kiosk.hub.gathering import HARMLESS, Gathered, Refused, gather
from kiosk.hub.importer import ImportResult, import_gathered, refused_whole
from kiosk.hub.opening import HubRefused, check_place, open_hub, plainly
from kiosk.languages import LANGS
from kiosk.printable import path_text
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
    speak(lang or LANGS[0])  # as the window begins
    if path == PLACE:
        with plain(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
    WINDOWS["hub"](path, size, lang)


@click.command("import")
@click.argument("paths", type=FILE, nargs=-1, metavar="PATHS...")
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
@click.option(
    "--adopt",
    "adopted",
    metavar="STATION:FACT",
    multiple=True,
    help="Let a branch of a journal that was copied and went on twice count, from this fact on.",
)
@speaks("The language of what is said.", default="en", show_default=True)
@as_json_option
def import_(
    paths: tuple[Path, ...],
    hub: Path,
    key: Path,
    adopted: tuple[str, ...],
    lang: str,
    as_json: bool,
) -> None:
    """Pour session files, or folders of them, into the hub. Pouring twice counts once.

    A session file is known by what it holds, whatever it is called and however deep it lies.
    What is passed over is named, and the exit code is then 1.
    """
    if not (paths or adopted):
        ctx = click.get_current_context()
        raise click.MissingParameter(ctx=ctx, param=ctx.command.params[0])
    with plain(KeyUnreadable, HubRefused, AdoptRefused):
        organizer = read_organizer_key(key, passphrase())
        check_place(hub)
        try:
            poured = _poured(gather(paths, own=(hub, key)), hub, organizer, adopted)
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
    if paths and not poured.files and not poured.refused:
        where = ", ".join(map(path_text, paths))
        raise click.ClickException(phrase("hub.no sessions", where=where))
    if poured.refused or any(one.why not in HARMLESS for one in poured.passed_over):
        raise SystemExit(1)


def _poured(
    gathered: Gathered, hub: Path, organizer: Organizer, adopted: tuple[str, ...]
) -> ImportResult:
    """Raises HubUnreadable, HubRefused, AdoptRefused."""
    is_new = not os.path.lexists(hub)
    with bar(phrase("terminal.bar import")) as tell:
        if is_new and not adopted and (nothing := refused_whole(gathered, organizer, hub.parent)):
            return nothing
        with closing(open_hub(hub, create=not adopted)) as opened:
            poured = import_gathered(
                gathered,
                opened,
                organizer,
                lambda done, total: tell(done / max(total, 1)),
                hub_is_new=is_new,
            )
            if not adopted:
                return poured
            for name in adopted:
                adopt_named(opened, name)
            return msgspec.structs.replace(poured, branches=holdings(opened))


def _tell(poured: ImportResult, hub: Path) -> None:
    for branch in poured.branches:
        say(in_a_sentence(branch))
    if poured.hub_is_new:
        say(phrase("hub.new hub", hub=hub))
    if not poured.files:
        if not poured.branches:
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
