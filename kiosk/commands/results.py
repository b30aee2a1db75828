"""What the commands print with --json: the shapes of docs/formats/json.md, kept as long as it.

A field keeps its name and meaning for ever; a new one may be added.
"""

from typing import Any

import msgspec

from kiosk.content.finding import Finding
from kiosk.printable import readable


class Told(msgspec.Struct, frozen=True):
    """A thing to mend. line: None where it is not known; place: where in the file, in words."""

    severity: str
    file: str
    line: int | None
    place: str
    problem: str
    remedy: str


class Checked(msgspec.Struct, frozen=True):
    """`content check`. ready: a station plays it; errors and warnings count the findings."""

    pack: str
    ready: bool
    errors: int
    warnings: int
    findings: list[Told]


class Built(msgspec.Struct, frozen=True):
    """`content build`. digest: of the content, 32 hex digits."""

    file: str
    digest: str
    warnings: int


class Imported(msgspec.Struct, frozen=True):
    """`content import`. counts: what went in, by kind, none where nothing did.

    files: what was written, seen from the pack.
    """

    pack: str
    counts: dict[str, int]
    known_before: int
    files: tuple[str, ...]
    findings: list[Told]


class FileTaken(msgspec.Struct, frozen=True):
    """Of one file in a folder. refused: why nothing could be read; back: what to send back."""

    file: str
    counts: dict[str, int]
    known_before: int
    findings: list[Told]
    refused: str | None
    back: str | None


class Named(msgspec.Struct, frozen=True):
    """A question, and what a child reads of it."""

    quiz: str
    id: str
    text: str


class SaidTwice(msgspec.Struct, frozen=True):
    """One question under two names, perhaps; the earlier one first."""

    lang: str
    one: Named
    other: Named


class FolderImported(msgspec.Struct, frozen=True):
    """`content import` of a folder."""

    pack: str
    authors: list[FileTaken]
    twice: list[SaidTwice]


class Reviewed(msgspec.Struct, frozen=True):
    """`content review`. texts: how many stand in the workbook."""

    file: str
    bytes: int
    texts: int


class Script(msgspec.Struct, frozen=True):
    """`content voice` OUT. counts: how many texts are to be read, by language."""

    file: str
    bytes: int
    counts: dict[str, int]


class Voiced(msgspec.Struct, frozen=True):
    """`content voice` --from. counts: recordings taken, by language; unknown, failed: files."""

    pack: str
    counts: dict[str, int]
    unknown: list[str]
    failed: list[str]


class Written(msgspec.Struct, frozen=True):
    """`content sheet` and `content gift`. questions: in the file; left_out: what it cannot hold."""

    file: str
    bytes: int
    questions: int
    left_out: list[Told]


class Exported(msgspec.Struct, frozen=True):
    """`export`. asides: files of journals that were set aside; unread: those that are broken."""

    file: str
    bytes: int
    asides: list[str]
    unread: list[str]


class Drawn(msgspec.Struct, frozen=True):
    """`shots`."""

    folder: str
    pictures: list[str]


class Founded(msgspec.Struct, frozen=True):
    """`festival new`. recovery: where the page was written."""

    folder: str
    festival: str
    number: int
    first_day: str
    days: int
    stations: int
    desks: int
    recovery: str


class Kits(msgspec.Struct, frozen=True):
    """`festival kit`. codes: by station or desk. files: what was written."""

    codes: dict[str, str]
    files: list[str]


class Fitting(msgspec.Struct, frozen=True):
    """How many fit into the plan's screens and hours, over all days."""

    visits: int
    rounds: int
    diagnostics: int


class PlanChecked(msgspec.Struct, frozen=True):
    """`festival check`. ready: kits can be made; fits: None where the plan cannot be read."""

    plan: str
    ready: bool
    errors: int
    warnings: int
    fits: Fitting | None
    findings: list[Told]


class PlanSheet(msgspec.Struct, frozen=True):
    """`festival sheet`."""

    file: str
    bytes: int


class ExcursionsPlanned(msgspec.Struct, frozen=True):
    """`festival excursions`. missing: groups for which no time was left. walk_min: the longest."""

    plan: str
    excursions: int
    missing: int
    walk_min: float


class PlanRead(msgspec.Struct, frozen=True):
    """`festival read`. changed: the plan is another one now."""

    plan: str
    changed: bool
    findings: list[Told]


class Spread(msgspec.Struct, frozen=True):
    """`festival news`. revoked and moved count what the news say."""

    file: str
    number: int
    revoked: int
    moved: int


class Revoked(msgspec.Struct, frozen=True):
    """`festival revoke`. generation: with which it goes on. day: of the festival, 0 outside it.
    left: how many keys it has after that one."""

    id: str
    generation: int
    day: int
    left: int


class Installed(msgspec.Struct, frozen=True):
    """`kit install`. serial: the kit's number."""

    folder: str
    id: str
    festival: str
    generation: int
    serial: int


def told(findings: list[Finding]) -> list[Told]:
    return [
        Told(
            one.severity,
            readable(one.file),
            one.line,
            readable(one.place),
            readable(one.problem),
            readable(one.remedy),
        )
        for one in findings
    ]


class Redeemed(msgspec.Struct, frozen=True):
    """`desk redeem` and `undo`. result: see kiosk/desk/desk.py; when: of the hand-out before, local
    time, null where there was none."""

    result: str
    prize: str
    desk: str
    when: str | None


class Restocked(msgspec.Struct, frozen=True):
    prize: str
    left: int


class Stock(msgspec.Struct, frozen=True):
    """left: pieces by prize."""

    left: dict[str, int]


class Looked(msgspec.Struct, frozen=True):
    """level: good, remark or bad. do: what to do, "" where nothing is."""

    check: str
    level: str
    said: str
    do: str


class Examined(msgspec.Struct, frozen=True):
    """`doctor`. said: the line to read out on the phone; mark: its last word."""

    station: str
    ready: bool
    remarks: int
    mark: str
    said: str
    lines: list[Looked]


class HandCounted(msgspec.Struct, frozen=True):
    """`count`. number: of `what` on this day of the festival."""

    what: str
    day: int
    number: int
    who: str
    how: str


class Paper(msgspec.Struct, frozen=True):
    """A table of the papers for the talks; the first column holds names."""

    title: str
    columns: list[str]
    rows: list[list[Any]]
