"""Who tries strangers' pictures for a command."""

from collections.abc import Callable
from contextlib import nullcontext

import click

from kiosk.content.drawer import OpenDrawer


def drawer() -> OpenDrawer:
    """The whole program hands one down, see ui.cli.main; without Qt nobody draws."""
    opened: Callable[[], OpenDrawer] | None = click.get_current_context().obj
    return nullcontext() if opened is None else opened()
