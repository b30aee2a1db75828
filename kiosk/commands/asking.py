"""What a command asks whoever sits before it: one door, for often nobody does."""

import sys
from collections.abc import Callable
from typing import Any

import click

from kiosk.commands.terminal import spoken
from kiosk.words import Phrase, phrase


def somebody() -> bool:
    """Whether anybody can answer: a script, a pipe and a service type nothing."""
    return sys.stdin is not None and sys.stdin.isatty()


def ask(asks: str, default: str = "") -> str:
    """What was typed; by Enter alone the default, which is shown where there is one."""
    try:
        typed: str = click.prompt(
            spoken(asks), default=default, err=True, show_default=bool(default)
        )
    except click.Abort:
        click.echo(err=True)  # what is said of it stands on a line of its own
        raise
    return typed


def ask_unseen(asks: str) -> str:
    """What was typed where nobody may read along; "" by Enter alone."""
    hidden: dict[str, Any] = {"hide_input": True, "show_default": False, "err": True}
    typed: str = click.prompt(spoken(asks), default="", **hidden)
    return typed


def passphrase() -> Callable[[], str] | None:
    """What asks for a passphrase, unseen and once; None where there is nobody to ask."""
    return (lambda: ask_unseen(phrase("terminal.passphrase"))) if somebody() else None


def ask_unless(given: str | None, asks: str, else_name: Phrase) -> str:
    """What was given, or is typed unseen. Raises ClickException, which says else_name, where
    there is nobody to type."""
    if given:
        return given
    if not somebody():
        raise click.ClickException(else_name)
    return ask_unseen(asks)
