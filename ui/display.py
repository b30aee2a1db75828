"""Asks for a display before anything begins: where there is none Qt ends the program by itself."""

import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from kiosk.commands.terminal import warn_of
from kiosk.words import phrase

NO_DISPLAY = 1
"""The exit code, as of any station that could not open."""

_NAMES = ("DISPLAY", "WAYLAND_DISPLAY")


@contextmanager
def display_needed() -> Iterator[None]:
    """While the application is made: should Qt give up, one sentence says why.

    Qt would abort after lines about libraries and installing anew, which lead whoever reads them
    away from the cause.
    """
    said: list[str] = []

    def hear(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind is QtMsgType.QtFatalMsg:
            warn_of(no_display(said, os.environ))
            os._exit(NO_DISPLAY)
        said.append(message)

    before = qInstallMessageHandler(hear)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
    for message in said:
        print(message, file=sys.stderr)


def no_display(said: list[str], environment: Mapping[str, str]) -> str:
    """Why there is no display. said: Qt's own lines."""
    named = [f"{name}={environment[name]}" for name in _NAMES if environment.get(name)]
    chosen = environment.get("QT_QPA_PLATFORM")
    lacking = [line for line in said if "annot load library" in line]
    if lacking:
        return phrase("terminal.no library", line=lacking[0])
    if chosen:
        return phrase("terminal.other platform", chosen=chosen)
    if not named:
        return phrase("terminal.no display")
    return phrase("terminal.display silent", named=", ".join(named))
