"""Journals made up for the hub's tests: real facts, real chains, real session files."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from db.chain import genesis, link
from db.hub import Hub
from db.intake import IntakeCounts
from db.journal import Row
from kiosk import facts as f
from kiosk.hub.importer import pour
from kiosk.session.frame import Header, heading
from kiosk.session.sealing import seal
from kiosk.trust.demo import make_demo
from kiosk.trust.kit import Kit, read_kit
from kiosk.trust.organizer import Organizer, read_organizer_key

INSTALLATION = bytes(range(16))
UTC_MS = 1_790_000_000_000  # 2026-09-21 13:33 UTC
V1, V2, V3 = ("1" * 32, "2" * 32, "3" * 32)


class Festival(NamedTuple):
    folder: Path
    kit: Kit
    organizer: Organizer


def open_festival(folder: Path, station: str = "K07") -> Festival:
    make_demo(folder / "demo", station)
    organizer = read_organizer_key(folder / "demo/organizer.key")
    return Festival(folder, read_kit(folder / "demo/kit"), organizer)


def encoded(told: Sequence[f.Fact | bytes]) -> list[bytes]:
    """Each fact a second after the one before, all in the first run unless they say otherwise."""
    return [
        fact if isinstance(fact, bytes) else f.encode(_timed(fact, number))
        for number, fact in enumerate(told)
    ]


def _timed(fact: f.Fact, number: int) -> f.Fact:
    run = fact.run or 1
    return msgspec.structs.replace(fact, run=run, ms=number * 1000, utc_ms=UTC_MS + number * 1000)


def visit(
    name: str,
    *between: f.Fact,
    lang: str = "kk",
    street: str = "metallurgists",
    area: str = "smelting",
    guide: bool = False,
) -> list[f.Fact]:
    return [
        f.VisitBegan(visit=name, lang=lang, street=street, area=area, guide=guide),
        *(msgspec.structs.replace(fact, visit=name) for fact in between),
        f.VisitEnded(visit=name, reason="goodbye"),
    ]


def quiz(name: str = "metals", points: int = 4, of: int = 5) -> list[f.Fact]:
    start = f.QuizStarted(quiz=name, street="metallurgists", area="smelting", questions=(), seed=1)
    answer = f.Answered(question="q", chosen=("a",), points=1, of=1, took_ms=900)
    return [start, answer, f.RoundFinished(points=points, of=of)]


def game(name: str = "furnace", *, left: bool = False) -> list[f.Fact]:
    start = f.GameStarted(game=name, engine="green", street="metallurgists", area="", seed=1)
    end = f.RoundLeft() if left else f.RoundFinished(points=1, of=2)
    return [start, f.Moved(move={"tap": "valve"}), end]


def excursion(
    points: int = 20,
    *,
    lang: str = "kk",
    band: str = "9-12",
    street: str = "metallurgists",
    reason: Any = "finished",
) -> list[f.Fact]:
    """A class of twenty: one question by hands, one by two delegates."""
    hands = f.HandsCounted(
        question="q", left=5, right=8, left_of=10, right_of=10, points=13, of=20, took_ms=1
    )
    delegates = [
        f.DelegateAnswered(question="p", side=side, chosen="a", points=5, of=5, took_ms=1)
        for side in ("left", "right")
    ]
    began = f.ExcursionBegan(
        lang=lang, band=band, pupils=20, street=street, area="", questions=("q", "p"), seed=1
    )
    return [began, hands, *delegates, f.ExcursionEnded(points=points, of=30, reason=reason)]


def chained(
    facts: Sequence[bytes], kit: Kit, installation: bytes = INSTALLATION, start: Row | None = None
) -> list[Row]:
    """The rows of a journal of these facts, or those that follow `start` in one."""
    seq, previous = (start.seq, start.hash) if start else (0, genesis(kit.festival, installation))
    rows = []
    for fact in facts:
        seq, previous = seq + 1, link(previous, fact)
        rows.append(Row(seq, fact, previous))
    return rows


def header(
    rows: Sequence[Row], kit: Kit, first: int, last: int, installation: bytes = INSTALLATION
) -> Header:
    before = None if first == 1 else rows[first - 2].hash
    return heading(
        kit, installation, last=last, content="c", program="p", first=first, before=before
    )


def sealed(
    folder: Path,
    rows: Sequence[Row],
    kit: Kit,
    first: int = 1,
    last: int = 0,
    installation: bytes = INSTALLATION,
) -> Path:
    last = last or len(rows)
    told = header(rows, kit, first, last, installation)
    return seal(folder, kit, told, [rows[first - 1 : last]])


def poured(
    hub: Hub,
    rows: Sequence[Row],
    kit: Kit,
    first: int = 1,
    last: int = 0,
    batch: int = 1000,
    installation: bytes = INSTALLATION,
) -> IntakeCounts:
    """What importing a file of these facts does, without sealing it."""
    last = last or len(rows)
    told = header(rows, kit, first, last, installation)
    with hub.transaction():
        counts = pour(hub, told, _cut(rows[first - 1 : last], batch), lambda share: None)
        hub.log("file", UTC_MS, counts)
    return counts


def _cut(rows: Sequence[Row], size: int) -> Iterator[list[tuple[int, bytes, bytes]]]:
    for at in range(0, len(rows), size):
        yield list(rows[at : at + size])
