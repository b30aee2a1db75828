"""What the commands share: paths, a progress bar, what goes wrong as one plain sentence."""

import logging
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from kiosk.content.finding import PackUnreadable
from kiosk.files import remedy

SHIPPED_PACK = Path(__file__).parent.parent.parent / "assets" / "festival"

FILE = click.Path(path_type=Path, readable=False)
"""Whether it can be read is for the command to find out, and to say in its own words."""


@contextmanager
def plain(*expected: type[Exception]) -> Iterator[None]:
    """Turn what users can cause into one sentence; anything else is our own mistake and shows."""
    try:
        yield
    except PackUnreadable as error:
        for finding in error.findings:
            click.echo(f"error: {finding}", err=True)
        count = len(error.findings)
        raise click.ClickException(f"{count} to mend before a station can play it.") from error
    except expected as error:
        told = str(error)
        if isinstance(error, OSError) and error.filename:
            told = f"{error.filename} cannot be used ({error.strerror}): {remedy(error)}."
        raise click.ClickException(told) from error


@contextmanager
def quiet() -> Iterator[None]:
    """The log is for who mends a station; of it a terminal shows our own mistakes alone."""
    log, shown = logging.getLogger("kiosk"), logging.StreamHandler()
    shown.setLevel(logging.CRITICAL)
    log.addHandler(shown)
    try:
        yield
    finally:
        log.removeHandler(shown)


@contextmanager
def bar(label: str) -> Iterator[Callable[[float], None]]:
    """A progress bar on stderr, moved by a share of 0 .. 1; none where stderr is no terminal."""
    if not sys.stderr.isatty():
        yield lambda done: None
        return
    with click.progressbar(length=1000, label=label, file=sys.stderr, show_pos=False) as bar:
        yield lambda done: bar.update(int(done * 1000) - bar.pos)
