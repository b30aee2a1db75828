"""kiosk kit: what a guide does on the screen with a kit stick, for scripts."""

from pathlib import Path

import click

from kiosk.clock import SystemClock
from kiosk.commands.export import data_option
from kiosk.commands.results import Installed
from kiosk.commands.terminal import (
    FILE,
    as_json_option,
    bar,
    plain,
    quiet,
    say,
    say_json,
    speak,
    speaks,
)
from kiosk.commands.usage import Commands
from kiosk.machine.foreign import refuse_foreign
from kiosk.machine.kits import KitNotTaken, take_kit
from kiosk.machine.records import installed, open_records, told_plainly
from kiosk.machine.settings import language_of
from kiosk.machine.trouble import Trouble
from kiosk.printable import path_text
from kiosk.rights import make_private_folder
from kiosk.trust.code import read_code
from kiosk.trust.sealed import KitRefused
from kiosk.words import phrase


@click.group(cls=Commands)
def kit() -> None:
    """Take the kit of one station or desk."""


@kit.command("install")
@click.argument("file", type=FILE)
@click.option("--code", required=True, help="The ten characters on the card.")
@data_option
@click.option(
    "--other-festival", is_flag=True, help="The station leaves the festival that it belongs to."
)
@click.option(
    "--second-machine", is_flag=True, help="The machine that took this kit before is gone."
)
@speaks("The language of what is said; the station's if none is named.")
@as_json_option
def install(
    file: Path, code: str, data: Path, other_festival: bool, second_machine: bool,
    lang: str | None, as_json: bool,
) -> None:  # fmt: skip
    """Take the kit FILE into a station's data folder; close the station first."""
    speak(lang or language_of(data))
    meant = read_code(code)
    if not meant:
        raise click.ClickException(phrase("kit.no code", code=code))
    with plain(Trouble, KitRefused, KitNotTaken), told_plainly(data):
        refuse_foreign(data)
        make_private_folder(data)
        here = installed(data)
        _not_running(data)
        with bar(phrase("kit.bar take")) as tell:
            opened = take_kit(
                data, file, meant, here,
                other_festival=other_festival, second_machine=second_machine, tell=tell,
            )  # fmt: skip
    label, where = opened.label, path_text(data)
    if as_json:
        say_json(Installed(where, label.id, label.festival, label.generation, label.serial))
        return
    told = {"generation": label.generation, "serial": label.serial}
    say(phrase("kit.taken", data=where, id=label.id, festival=label.festival, **told))


def _not_running(data: Path) -> None:
    """Raises AlreadyRunning: a kit is never changed under a station that plays."""
    if (data / "journal.sqlite").exists() and (data / "demo-organizer").exists() | (
        data / "kit"
    ).exists():
        with quiet():
            open_records(data, SystemClock()).journal.close()
