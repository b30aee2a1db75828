"""Authors' files dropped on the organizer's window go into the festival's own content."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.clock import SetClock
from kiosk.content.pack import read_pack
from kiosk.festival.plan import FILE
from kiosk.festival.planfile import read_plan
from kiosk.organizer import authors
from kiosk.organizer.office import Office
from kiosk.words import in_words
from tests.kiosk.content.books import HEADING, book, row, saved
from tests.kiosk.festival.folders import founded, store
from tests.packs import write_pack


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    """Of a festival that plays what came with the program, which is a small pack here."""
    monkeypatch.setattr(authors, "SHIPPED_PACK", write_pack(tmp_path / "shipped"))
    folder = founded(tmp_path).folder
    office = Office(folder / "hub.db", SetClock(), list, store(tmp_path), "en")
    office.open()
    settle(office)
    yield office
    office.close()


def settle(office: Office) -> None:
    for _ in range(3000):
        office.tick()
        if not office.busy:
            return
        time.sleep(0.01)
    raise AssertionError("it never ends")


def drop(office: Office, *paths: Path) -> list[str]:
    office.intake.take(paths)
    settle(office)
    return [in_words(one.said, "en") for one in office.steps.said.get("authors", [])]


def test_a_folder_of_authors_goes_in_and_what_is_to_be_mended_lies_in_copies(
    office: Office, tmp_path: Path
) -> None:
    came = tmp_path / "came"
    came.mkdir()
    (came / "berik.xlsx").write_bytes(saved(book([HEADING, row(2, answer="z")])))
    said = drop(office, came)
    assert (office.page, office.steps.step) == ("prepare", "authors")
    assert said[0] == "berik.xlsx: nothing was taken"
    assert said[-1] == f"Send back to its author: {came / 'back/berik.xlsx'}"
    pack = office.folder / "pack"
    assert not pack.exists() and read_plan(office.folder / FILE).pack == ""

    (came / "aigul.xlsx").write_bytes(saved(book([HEADING, row(1)])))
    said = drop(office, came)
    assert said[0] == "aigul.xlsx: 1 question"
    assert f"The festival has content of its own now: {pack}." in said
    assert read_plan(office.folder / FILE).pack == "pack"
    alone = tmp_path / "dina.xlsx"
    alone.write_bytes(saved(book([HEADING, row(3)])))
    assert drop(office, alone)[0] == "dina.xlsx: 1 question"
    asked = {one.id for quiz in read_pack(pack).quizzes for one in quiz.questions}
    assert {"n-1", "n-3"} <= asked and "n-2" not in asked
    assert not office.intake.lines  # and nothing was looked for that stations write

    (office.folder / FILE).write_text(
        (office.folder / FILE).read_text("utf-8").replace('"pack"', '"../played.sqlite"'), "utf-8"
    )
    office.read_folder()
    (refused,) = drop(office, came)
    assert refused.startswith("../played.sqlite is a built file that nothing can be added to")
