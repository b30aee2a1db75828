"""Every number of the report equals a count that knows nothing of the hub: plain Python over the
JSON lines that a station writes, as anybody finds them in a decrypted session file."""

import io
import json
from collections import Counter, defaultdict
from pathlib import Path
from random import Random
from typing import Any

import msgspec
import pyrage
import pytest
from click.testing import CliRunner
from openpyxl import load_workbook  # type: ignore[import-untyped]

from kiosk.cli import cli
from kiosk.hub.reported import Report
from kiosk.reports.section import plainly_named
from kiosk.reports.sheet import HEAD, workbook
from tests.kiosk.hub.journals import chained, open_festival, sealed
from tests.kiosk.reports.conftest import ThreeDays
from tests.kiosk.reports.festivals import station


class Count:
    """What the JSON lines of one journal after another say."""

    def __init__(self, lines: list[bytes]) -> None:
        self.visits: Counter[str] = Counter()
        self.by: dict[str, Counter[Any]] = defaultdict(Counter)
        self.lengths: list[int] = []
        day, finished = 0, set[str]()
        begun: dict[str, tuple[dict[str, Any], int]] = {}
        spans: dict[str, list[int]] = {}
        for line in lines:
            one = json.loads(line)
            kind, name = one["kind"], one["visit"]
            if kind == "started":
                day = 0 if one["run"] == 1 else day
            if kind == "day_began":
                day = one["day"]
            if kind == "visit_began":
                begun[name] = one, day
            if name:
                spans.setdefault(name, []).append(one["ms"])
            if kind == "round_finished":
                finished.add(name)
            if name:
                self.inside(kind, one, begun[name][0], begun[name][1])
            elif kind == "quarter":
                self.by["attract"][day] += one.get("attract", 0)
                self.by["touches"][day] += one.get("touches", 0)
            elif kind == "redeemed":
                self.by["handed"][day] += 1
            elif kind == "excursion_began":
                self.by["excursions"]["classes"] += 1
                self.by["excursions"]["pupils"] += one["pupils"]
            elif kind == "hands_counted":
                self.by["hands"]["raised"] += one["left"] + one["right"]
        for name, (one, day) in begun.items():
            hour = (one["utc_ms"] // 3_600_000 + 5) % 24
            self.by["streets"][one["street"]] += 1
            self.by["days"][str(day)] += 1
            self.by["hours"][str(hour)] += 1
            self.by["languages"][one["lang"]] += 1
            self.by["moments"][day, one["street"], hour] += 1
            self.by["finished"][one["street"]] += name in finished
            self.lengths.append(max(spans[name]) - min(spans[name]))
        self.begun, self.finished = len(begun), len(finished)

    def inside(self, kind: str, one: dict[str, Any], began: dict[str, Any], day: int) -> None:
        if kind == "discovered":
            self.by["diagnostics"][str(day)] += 1
            self.by["first choices"][began["street"]] += 1
        elif kind == "quiz_started":
            self.by["quizzes"][one["quiz"]] += 1
        elif kind == "card_opened":
            self.by["professions"][one["profession"]] += 1
        elif kind == "prize_won":
            self.by["prizes"][one["prize"], one["day"]] += 1
        elif kind == "answered":
            self.by["answers"][one["question"], began["lang"]] += 1


@pytest.fixture(scope="session")
def counted(three_days: ThreeDays) -> Count:
    return Count(three_days.facts)


def test_visits_and_what_they_are_grouped_by(three_days: ThreeDays, counted: Count) -> None:
    told = three_days.told
    assert (told.children.visits, told.children.finished) == (counted.begun, counted.finished)
    for key in ("streets", "days", "hours", "languages"):
        assert {row.name: row.visits for row in getattr(told, key)} == dict(counted.by[key]), key
    assert {row.name: row.finished for row in told.streets} == dict(counted.by["finished"])
    moments = {(one.day, one.street, one.hour): one.visits for one in told.moments}
    assert moments == dict(counted.by["moments"])


def test_the_way_from_a_screen_to_a_prize(three_days: ThreeDays, counted: Count) -> None:
    for step in three_days.told.funnel:
        assert step.attract == counted.by["attract"][step.day]
        assert step.touches == counted.by["touches"][step.day]
        assert step.visits == counted.by["days"][str(step.day)]


def test_how_long_visits_last(three_days: ThreeDays, counted: Count) -> None:
    lengths = sorted(counted.lengths)
    whole = three_days.told.dwell[0]
    assert whole.median_ms == lengths[(len(lengths) + 1) // 2 - 1]
    assert whole.most_ms == lengths[-(-len(lengths) * 9 // 10) - 1]


def test_what_was_played_opened_and_answered(three_days: ThreeDays, counted: Count) -> None:
    told = three_days.told
    assert {row.name: row.played for row in told.quizzes} == dict(counted.by["quizzes"])
    opened = {row.profession: row.opened for row in told.professions}
    assert opened == dict(counted.by["professions"])
    answers = {(row.question, row.by): row.n for row in told.answers_by_language}
    assert answers == dict(counted.by["answers"])


def test_diagnostics_and_whose_first_choice_is_told(three_days: ThreeDays, counted: Count) -> None:
    told = three_days.told
    days = {row.name: row.finished for row in told.diagnostics_of["days"]}
    assert days == dict(counted.by["diagnostics"])
    assert told.choices.streets.totals == dict(counted.by["first choices"])


def test_prizes_and_classes(three_days: ThreeDays, counted: Count) -> None:
    told = three_days.told
    assert {(row.prize, row.day): row.won for row in told.prizes} == dict(counted.by["prizes"])
    assert {row.day: row.pieces for row in told.book.desks} == dict(counted.by["handed"])
    (classes,) = told.excursions
    assert (classes.classes, classes.pupils) == tuple(counted.by["excursions"].values())
    assert sum(row.raised for row in told.hands) == counted.by["hands"]["raised"]


def test_prizes_add_up_however_they_are_grouped(three_days: ThreeDays) -> None:
    book = three_days.told.book
    for row in book.issued:
        assert row.issued == row.handed + row.voided + row.expired + row.left
    handed = sum(row.pieces for row in book.desks)
    assert handed == sum(row.handed + row.twice for row in book.issued) + sum(
        row.pieces for row in book.awaiting
    )
    assert [row.station for row in book.awaiting] == ["K06"]  # whose stick stayed away
    for left in book.stock:
        gone = left.handed + left.broken + left.goodwill
        assert left.left == left.came - gone + left.corrected


def test_the_workbook_says_the_same_numbers(three_days: ThreeDays, counted: Count) -> None:
    book = load_workbook(io.BytesIO(workbook(three_days.told, "en", plainly_named)))
    rows = {row[0]: row[1] for row in book["Streets"].iter_rows(min_row=HEAD + 1, values_only=True)}
    assert rows == dict(counted.by["streets"])
    heat = list(book["Who came, and when"].iter_rows(min_row=HEAD + 1, values_only=True))
    assert sum(row[-1] for row in heat) == counted.begun


def test_a_stick_of_a_station_is_counted_as_its_decrypted_lines(tmp_path: Path) -> None:
    """By the commands alone: a session file on one side, the organizer's key on the other."""
    festival = open_festival(tmp_path, "K01")
    key = tmp_path / "demo/organizer.key"
    file = sealed(tmp_path, chained(station(1, Random(4), days=1), festival.kit), festival.kit)
    words = ["import", str(file), "--hub", str(tmp_path / "hub.db"), "--key", str(key)]
    assert CliRunner().invoke(cli, words).exit_code == 0
    done = CliRunner().invoke(cli, ["report", "--hub", str(tmp_path / "hub.db"), "--json"])
    told = msgspec.json.decode(done.stdout, type=Report)
    secret = next(
        line for line in key.read_text().splitlines() if line.startswith("AGE-SECRET-KEY")
    )
    identity = pyrage.x25519.Identity.from_str(secret)
    _, *lines, _ = pyrage.decrypt(file.read_bytes(), [identity]).splitlines()
    counted = Count(lines)
    assert told.children.visits == counted.begun > 50
    assert {row.name: row.visits for row in told.hours} == dict(counted.by["hours"])
