"""The program's commands by name. A command's file is read when somebody asks for it, so that a
station opens without the code of authors and organizers."""

from importlib import import_module

import click

from kiosk.commands.usage import Program
from kiosk.files import no_memory_on_disk
from kiosk.stopping import end_in_order
from kiosk.version import VERSION

IN_FILES = {
    "content": ("kiosk.commands.content", "content"),
    "festival": ("kiosk.commands.festival", "festival"),
    "count": ("kiosk.commands.count", "count_"),
    "desk": ("kiosk.commands.desk", "desk"),
    "doctor": ("kiosk.commands.doctor", "doctor"),
    "hub": ("kiosk.commands.hub", "hub"),
    "export": ("kiosk.commands.export", "export"),
    "import": ("kiosk.commands.hub", "import_"),
    "kit": ("kiosk.commands.kit", "kit"),
    "rehearse": ("kiosk.commands.rehearse", "rehearsal"),
    "report": ("kiosk.commands.report", "report"),
}
"""A command's name: its file and what it is called there."""

OPEN = ("run", "desk", "hub")
"""Those that open a window, which hears for itself."""


class Kiosk(Program):
    """A program of whose commands some still lie in their files."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted({*super().list_commands(ctx), *IN_FILES})

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        if name in IN_FILES:
            file, command = IN_FILES[name]
            found: click.Command = getattr(import_module(file), command)
            return found
        return super().get_command(ctx, name)


@click.group("kiosk", cls=Kiosk, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(VERSION, "-V", "--version", message="kiosk %(version)s")
@click.pass_context
def cli(ctx: click.Context) -> None:
    """The kiosk of a festival of working professions: one station, or what stands around it."""
    no_memory_on_disk()
    if ctx.invoked_subcommand not in OPEN:
        end_in_order()
