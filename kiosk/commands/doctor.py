"""kiosk doctor: is this station fit to open?"""

import os
import sys
from pathlib import Path

import click

from kiosk.clock import SystemClock
from kiosk.commands.export import STATIONS_OWN, data_option
from kiosk.commands.results import Examined, Looked
from kiosk.commands.terminal import (
    as_json_option,
    plain,
    quiet,
    say,
    say_json,
    speak,
    speaks,
    spoken,
)
from kiosk.machine.day import local_time
from kiosk.machine.machine import Machine
from kiosk.machine.records import open_records
from kiosk.machine.settings import Settings, language_of, read_settings
from kiosk.machine.trouble import Trouble
from kiosk.station.doctor import Fittings, Report, examine
from kiosk.words import phrase

MARKS = {"good": "+", "remark": "!", "bad": "-"}


@click.command()
@data_option
@speaks("The language of what is said; the station's if none is named.")
@as_json_option
def doctor(data: Path, lang: str | None, as_json: bool) -> None:
    """Say whether this station is fit to open; close it first.

    The exit code is 0 for yes, and only then.
    """
    speak(lang or language_of(data))
    if not any(os.path.exists(data / name) for name in STATIONS_OWN):  # noqa: PTH110
        raise click.ClickException(phrase("doctor.no station", data=data))
    with plain(Trouble), quiet():
        machine = _machine(data)
        try:
            report = examine(machine, fittings())
        finally:
            machine.close()
    _tell(report, as_json)
    if not report.ready:
        raise SystemExit(1)


def _machine(data: Path) -> Machine:
    clock = SystemClock()
    kit, journal, recorder, witness, space = open_records(data, clock)
    try:
        today = local_time(clock.utc_ms(), 300).date()
        settings = read_settings(data, kit) or Settings(first_day=today)
    except Trouble:
        journal.close()
        raise
    return Machine(data, settings, kit, journal, recorder, clock, witness, space)


def fittings() -> Fittings:
    """What the system itself tells without a window."""
    return Fittings(ruler=sys.platform != "win32" and os.geteuid() == 0)


def _tell(report: Report, as_json: bool) -> None:
    if as_json:
        lines = [
            Looked(line.check, line.level, str(line.said), str(line.do)) for line in report.lines
        ]
        said = str(report.spoken)
        say_json(Examined(report.station, report.ready, report.remarks, report.mark, said, lines))
        return
    for line in report.lines:
        told = " ".join(spoken(one) for one in (line.said, line.do) if one)
        say(f"{MARKS[line.level]} {told}")
    say(report.spoken)
