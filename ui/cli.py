"""The program's entry point: the commands of kiosk/cli.py and those that need a screen."""

import os
import secrets
import sys
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

import click
from platformdirs import user_data_path

from kiosk.cli import cli
from kiosk.clock import SystemClock
from kiosk.commands.results import Drawn
from kiosk.commands.sizes import Size
from kiosk.commands.terminal import (
    FILE,
    as_json_option,
    bar,
    counted,
    plain,
    say,
    say_json,
    speaks,
    warn,
)
from kiosk.commands.windows import WINDOWS
from kiosk.files import unwritten
from kiosk.languages import LANGS
from kiosk.outputs import Unwritable
from kiosk.printable import path_text
from kiosk.shipped import SHIPPED_PACK
from kiosk.stopping import end_in_order, over, read_whole

if TYPE_CHECKING:
    from kiosk.content.drawer import OpenDrawer
    from kiosk.machine.trouble import Trouble
    from kiosk.station.station import Station
    from ui.station_window import StationWindow

__all__ = ["cli"]

LANDSCAPE, PORTRAIT = (1920, 1080), (1080, 1920)


def main() -> None:
    try:
        cli(prog_name="kiosk", obj=_drawer)
    finally:
        over()


def _drawer() -> "OpenDrawer":
    """Who tries the pictures of a pack; Qt is read where somebody asks for it."""
    with read_whole():
        from ui.drawer import ChildDrawer

    return ChildDrawer()


@cli.command()
@click.option(
    "--data",
    type=FILE,
    help=f"The station's data folder; {user_data_path('kiosk', appauthor=False)} if none is named.",
)
@click.option("--pack", type=FILE, help="What is played; what the kit brought if none is named.")
@click.option("--station", help="The station's name, like K07; given on its first start.")
@click.option("--size", type=Size(), help="A window of this size instead of the full screen.")
@speaks("The language at rest, and of what is said here.")
@click.option("--seed", type=int, help="Shuffle the same way again.")
@click.option(
    "--monkey",
    is_flag=True,
    help="For the night before the doors open: random touches, palms, keys and pauses on every "
    "screen until the program is closed. It plays beside the station's data; nothing counts.",
)
def run(
    data: Path | None,
    pack: Path | None,
    station: str | None,
    size: tuple[int, int] | None,
    lang: str | None,
    seed: int | None,
    monkey: bool,
) -> None:
    """Open the station: full screen, until a guide leaves or Ctrl+C is pressed."""
    data = data or user_data_path("kiosk", appauthor=False)
    if not monkey:
        raise SystemExit(_run(data, pack, station, size, lang, seed))
    end_in_order()
    try:
        raise SystemExit(_run_monkey(data, pack, station, size, lang, seed))
    except KeyboardInterrupt:  # before there was a window to hear it
        raise SystemExit(0) from None


def _run_monkey(
    data: Path,
    pack: Path | None,
    station: str | None,
    size: tuple[int, int] | None,
    lang: str | None,
    seed: int | None,
) -> int:
    _choose_drawing()
    with read_whole():
        from ui.monkey import Night, folder_aside

    night = Night(secrets.randbits(32) if seed is None else seed)
    with folder_aside(data) as folder:
        click.echo(f"A monkey plays; --seed {night.seed} gives the same inputs again.", err=True)
        code = _run(folder, pack, station, size, lang, night.seed, night.begin)
    click.echo(night.end(), err=True)
    return code


def _run(
    data: Path,
    pack: Path | None,
    station: str | None,
    size: tuple[int, int] | None,
    lang: str | None,
    seed: int | None,
    guest: Callable[["StationWindow"], None] | None = None,
) -> int:
    """guest: plays beside the station's data, so it leaves no trace outside of its own."""
    state = data / "state" if guest else None
    _choose_drawing()
    with read_whole():
        from kiosk.machine.settings import language_of
        from kiosk.machine.trouble import Refused, Trouble
        from kiosk.station.opening import open_station
        from ui import app
        from ui.display import display_needed

    with display_needed():
        app.application()

    # what we ship was drawn by its tests; a first start need not wait for it
    ours = pack is None or os.path.realpath(pack) == os.path.realpath(SHIPPED_PACK)
    drawer: Callable[[], OpenDrawer] = nullcontext if ours else _drawer

    def opened(named: str | None = station) -> "Station | Trouble":
        try:
            kiosk = open_station(data, pack, SystemClock(), named, lang, state=state, drawer=drawer)
            kiosk.start(seed)
        except Trouble as trouble:
            trouble.lang = lang or language_of(data)
            return trouble
        return kiosk

    kiosk = opened()
    if isinstance(kiosk, Refused):
        raise click.ClickException(kiosk.sentence)
    written = None if pack is None or ours or not pack.is_dir() else pack
    # what it was called at its first start is not what a kit calls it
    return app.run(kiosk, size, written, opened, guest, lambda: opened(None))


def _open_desk(data: Path, size: tuple[int, int] | None, lang: str | None) -> None:
    """The desk's window. Raises Trouble."""
    _choose_drawing()
    with read_whole():
        from kiosk.desk.opening import open_desk
        from ui import app
        from ui.display import display_needed

    with display_needed():
        app.application()
    desk = open_desk(data, SystemClock())
    app.run_desk(desk, size, lang or desk.machine.settings.lang)


WINDOWS["desk"] = _open_desk


def _open_hub(path: Path, size: tuple[int, int] | None, lang: str | None) -> None:
    """The organizer's window."""
    _choose_drawing()
    with read_whole():
        from kiosk.organizer.office import Office
        from ui import app
        from ui.display import display_needed

    with display_needed():
        app.application()
    app.run_hub(Office(path, SystemClock(), lang=lang), size)


WINDOWS["hub"] = _open_hub


@cli.command()
@click.argument("out", type=FILE)
@click.option("--pack", type=FILE, default=SHIPPED_PACK, hidden=True)
@click.option("--size", type=Size(), help="One size; both orientations of 1080p unless given.")
@click.option("--lang", type=click.Choice(LANGS), help="One language; all if none.")
@click.option("--screen", help="One screen, like Quiz; all whose name begins so.")
@click.option("--strip", is_flag=True, help="Games alone: twelve pictures of one round each.")
@as_json_option
def shots(
    out: Path,
    pack: Path,
    size: tuple[int, int] | None,
    lang: str | None,
    screen: str | None,
    strip: bool,
    as_json: bool,
) -> None:
    """Draw every screen as a PNG into OUT, without a display."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    _choose_drawing()
    with read_whole():
        from kiosk.machine.trouble import Trouble
        from ui import strips
        from ui.scenes import names
        from ui.shots import shoot

    chosen = _screens(screen or "", strips.engines() if strip else names())
    if os.path.isfile(out):  # noqa: PTH113 - Path.is_file() raises where nobody may look
        raise click.ClickException(f"{path_text(out)} is a file: name a folder.")
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise click.ClickException(unwritten(out, error)) from error
    sizes = [size] if size else [LANDSCAPE, PORTRAIT]
    langs: list[str] = [lang] if lang else [*LANGS]
    count = len(sizes) * len(langs) * len(chosen)
    drawn: list[str] = []
    try:
        with plain(Unwritable), bar("Drawing") as tell:
            draw = strips.strip if strip else shoot
            for picture in draw(out, pack, sizes, langs, chosen):
                drawn.append(path_text(picture))
                tell(len(drawn) / count)
    except Trouble as trouble:
        for line in trouble.more:
            warn(line)
        raise click.ClickException(trouble.sentence) from trouble
    if as_json:
        say_json(Drawn(path_text(out), drawn))
        return
    are = "is" if len(drawn) == 1 else "are"
    say(f"{counted(len(drawn), 'picture')} {are} in {path_text(out)}.")


def _screens(beginning: str, names: list[str]) -> list[str]:
    known = list(dict.fromkeys(names))
    chosen = [name for name in known if name.casefold().startswith(beginning.casefold())]
    if not chosen:
        firsts = dict.fromkeys(name.partition("-")[0] for name in known)
        raise click.ClickException(
            f'No screen is named "{beginning}"; choose of {", ".join(firsts)}.'
        )
    return chosen


def _choose_drawing() -> None:
    """Draw in software where no graphics card can be counted on: there it is the fastest way."""
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    bare = sys.platform == "linux" and not Path("/dev/dri").exists()
    if bare or platform in ("offscreen", "vnc"):
        os.environ.setdefault("QT_QUICK_BACKEND", "software")


if __name__ == "__main__":
    main()
