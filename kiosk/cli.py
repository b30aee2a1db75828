"""The commands that need no screen. What goes wrong is one plain sentence on stderr, exit code 1."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import click
import msgspec
from platformdirs import user_data_path

from kiosk.content.check import check as check_pack
from kiosk.content.check import errors
from kiosk.content.finding import PackUnreadable
from kiosk.content.pack import read_pack
from kiosk.content.stats import stats as pack_stats
from kiosk.content.store import build_store

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


@cli.group()
def content() -> None:
    """What the stations play: check it, count it, make it ready."""


@content.command("check")
@click.argument("pack", type=FILE)
def content_check(pack: Path) -> None:
    """Read the folder PACK and list what its authors should mend, one line each."""
    with _plain():
        findings = check_pack(read_pack(pack))
    for finding in findings:
        click.echo(f"{finding.severity}: {finding}")
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
    with _plain():
        digest = build_store(pack, out)
    click.echo(f"{out} is ready; its content is {digest[:16]}.")


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


def progress_bar(label: str) -> Callable[[float], None]:
    """A bar on stderr that a call with 0 .. 1 moves; nothing where stderr is no terminal."""
    bar = click.progressbar(length=1000, label=label, file=click.get_text_stream("stderr"))

    def tell(done: float) -> None:
        bar.update(int(done * 1000) - bar.pos)

    return tell
