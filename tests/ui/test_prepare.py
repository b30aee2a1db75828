"""The organizer sets the map and makes the news with hands, and both are the plan's."""

from collections.abc import Iterator
from concurrent.futures import wait
from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.content.store import Content
from kiosk.festival.beginning import begin
from kiosk.festival.folder import make_festival
from kiosk.festival.plan import Plan
from kiosk.festival.planfile import read_plan
from tests.stations import PACK
from tests.ui.hands import FRAME_MS
from tests.ui.organizers import Organizer


@pytest.fixture
def organizer(tmp_path: Path) -> Iterator[Organizer]:
    """At the page that prepares a festival of two screens and one desk."""
    with Content.open(PACK) as content:
        plan = begin(
            content, name="X", stations=2, desks=1, days=1, first_day=date(2026, 12, 7)
        )  # fmt: skip
    plan = replace(plan, aims=replace(plan.aims, excursions=0))
    make_festival(tmp_path / "festival", plan, 0, lambda page: None)
    organizer = Organizer(tmp_path / "hub.db")
    organizer.settle()
    organizer.click("page-prepare")
    yield organizer
    organizer.close()


def plan_of(organizer: Organizer) -> Plan:
    return read_plan(organizer.office.folder / "plan.toml")


def tap_hall(organizer: Organizer, dx: int, dy: int) -> None:
    """So many pixels from the hall's upper left corner."""
    hall = next(one for one in organizer.look() if one.name == "map-hall")
    where = QPoint(round(hall.x) + dx, round(hall.y) + dy)
    organizer.hand.press({0: where})
    organizer.hand.release({0: where})
    organizer.settle()


def drag(organizer: Organizer, name: str, dx: int, dy: int) -> None:
    here = next(one for one in organizer.look() if one.name == name).centre
    organizer.hand.press({0: here})
    for part in range(1, 11):
        organizer.hand.move(here + QPoint(dx * part // 10, dy * part // 10))
        QTest.qWait(FRAME_MS)
    organizer.hand.release({0: here + QPoint(dx, dy)})
    organizer.settle()


def test_taps_set_the_map_and_a_key_moves_a_point(organizer: Organizer) -> None:
    organizer.click("step-map")
    organizer.until(lambda: organizer.sees("map-hall"))
    lacking = len(plan_of(organizer).stations) * 2 + 1
    assert organizer.text("map-lacking") == f"Without a point: {lacking}"
    organizer.click("lacks-D01")
    tap_hall(organizer, 60, 60)
    assert organizer.sees("point-D01")
    tap_hall(organizer, 160, 60)
    organizer.click("map-undo")
    survey = organizer.office.steps.changing.survey
    assert survey is not None
    (tapped,) = survey.points
    organizer.click("point-D01")
    organizer.click("map-turn")
    tap_hall(organizer, 160, 60)
    organizer.key(Qt.Key.Key_Right)
    (before,) = survey.points
    assert before.x > tapped.x + 0.5
    drag(organizer, "point-D01", 0, 90)
    (dragged,) = survey.points
    assert dragged.y > before.y + 3 and abs(dragged.x - before.x) < 1
    organizer.click("map-undo")
    organizer.click("map-keep")
    organizer.settle()
    (kept,) = plan_of(organizer).points
    assert (kept.kind, kept.id, kept.facing) == ("desk", "D01", "left")
    assert kept == before
    assert organizer.text("said-0").startswith("The map is kept: 1 points, 4 without one.")


def test_a_desk_is_closed_and_a_line_said_in_the_window(organizer: Organizer) -> None:
    organizer.click("step-news")
    organizer.click("turn-desk-D01")
    organizer.settle()
    assert [one.desk for one in plan_of(organizer).closed] == ["D01"]
    organizer.click("news-say")
    assert organizer.text("said-0").startswith("Write the notice in all three languages")
    for lang in ("kk", "ru", "en"):
        organizer.click(f"field-{lang}")
        organizer.key(Qt.Key.Key_T)
    organizer.click("news-say")
    organizer.settle()
    (line,) = plan_of(organizer).lines
    assert {text.lower() for text in line.text.values()} == {"t"}
    organizer.click("turn-line-0")
    organizer.settle()
    assert plan_of(organizer).lines == ()


def test_a_share_is_moved_and_a_question_withdrawn_in_the_window(organizer: Organizer) -> None:
    organizer.click("step-news")
    organizer.click("writes-move")
    for name, keys in (("day", "1"), ("out", "k01"), ("into", "k01"), ("pieces", "1")):
        type_into(organizer, name, keys)
    organizer.click("news-say")
    assert organizer.text("said-0").startswith("Write a day of the festival, two stations")
    type_into(organizer, "into", "k02")
    organizer.click("news-say")
    organizer.settle()
    (move,) = plan_of(organizer).moves
    assert (move.day, move.out_of, move.into, move.pieces) == (1, "K01", "K02", 1)
    organizer.click("turn-move-0")
    organizer.settle()
    assert plan_of(organizer).moves == ()
    organizer.click("writes-withdrawn")
    type_into(organizer, "id", "x1")
    organizer.click("news-say")
    organizer.settle()
    assert [one.id for one in plan_of(organizer).withdrawn] == ["x1"]
    organizer.click("turn-withdrawn-x1")
    organizer.settle()
    assert plan_of(organizer).withdrawn == ()


def type_into(organizer: Organizer, field: str, letters: str) -> None:
    organizer.click(f"field-{field}")
    organizer.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    for letter in letters.upper():
        organizer.key(Qt.Key(ord(letter)))


def type_visitors(organizer: Organizer, digits: str) -> None:
    organizer.click("field-visitors")
    organizer.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    for digit in digits:
        organizer.key(Qt.Key(ord(digit)))


def played(organizer: Organizer) -> None:
    """A test's own waiting for the window lets no other thread compute."""
    wait([future for future, _ in organizer.office._under_way])
    organizer.settle()


@pytest.mark.slow("a festival of a day is played through")
def test_a_festival_is_rehearsed_and_a_rehearsal_stopped(
    organizer: Organizer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In this process: others would prove what is played anew, for seconds each."""
    monkeypatch.setattr("kiosk.organizer.rehearsing._processes", lambda: 1)
    monkeypatch.setattr("kiosk.rehearsal.rehearse.KILLS", 0)
    organizer.click("step-rehearse")
    type_visitors(organizer, "0")
    organizer.click("rehearse")
    assert organizer.text("said-0").startswith("Write a number from 1 to"), organizer.words()
    type_visitors(organizer, "8")
    organizer.click("rehearse")
    played(organizer)
    said = [one.said for one in organizer.office.steps.said["rehearse"]]
    assert any("8 of" in str(one) for one in said), said
    assert (tmp_path / "festival-rehearsal" / "truth.json").is_file()
    organizer.click("rehearse")
    organizer.click("rehearse")
    played(organizer)
    assert organizer.text("said-0") == "The rehearsal was stopped; nothing of it is left."
    assert not (tmp_path / "festival-rehearsal-2").exists()
