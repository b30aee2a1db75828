"""What is typed by hand at the organizer's table, which branch counts, and a hub that fails."""

import sqlite3
from datetime import date
from typing import Any

import pytest
from openpyxl import load_workbook  # type: ignore[import-untyped]

from db.hub import Hub
from kiosk.festival.partners import Memorandum, Partners
from kiosk.festival.tables import write_partners
from kiosk.hub.byhand import Counted
from kiosk.organizer.pouring import thousands
from kiosk.reports.handsheet import read_counted_sheet, write_counted
from kiosk.words import in_words, phrase
from tests.kiosk.hub.conftest import festival
from tests.kiosk.organizer.test_pouring import Table, table

__all__ = ["festival", "table"]

TYPED = {"what": "gate", "day": "1", "number": "9 100", "who": "guards", "how": "tally"}


def told(table: Table, lang: str = "en") -> list[str]:
    table.settle()
    return [in_words(one.said, lang) for one in table.office.papers.said]


def asked(table: Table, question: Any) -> Any:
    answers: list[Any] = []
    table.office.ask(question, lambda done: answers.append(done.result()))
    table.settle()
    return answers[0]


def test_a_number_is_typed_told_as_counted_by_hand_and_taken_out(table: Table) -> None:
    papers = table.office.papers
    papers.count(TYPED)
    assert told(table) == ["There is no hub yet: pour in the first stick."]
    table.drop(table.file())
    papers.count({**TYPED, "number": "many"})
    assert told(table) == ["Write the number in digits, from 0 to 9999999."]
    papers.count(TYPED)
    assert told(table) == ["Written down: People through the gate, day 1, 9100."]
    assert papers.counted == [Counted("gate", 1, 9100, "guards", "tally")]
    (gate,) = [one for one in papers.planned if one.key == "gate"]
    assert (gate.held, gate.words("ru")[1]) == (9100, "посчитано вручную: guards")
    papers.uncount("gate", 1)
    assert told(table, "kk") == ["Өшірілді: Қақпадан кірген адам, 1-күн."]
    assert papers.counted == []


def test_a_spreadsheet_that_is_dropped_is_numbers_or_a_plan(table: Table) -> None:
    table.drop(table.file())
    sheet = table.folder / "hand.xlsx"
    rows = [Counted("gate", 2, 5, "a", "b"), Counted("classes", 1, 3, "a", "b")]
    sheet.write_bytes(write_counted(rows))
    table.drop(sheet)
    assert told(table) == ["2 numbers were taken from the spreadsheet."]
    assert table.office.page == "report" and table.office.papers.counted == rows
    table.office.papers.write_sheet()
    assert told(table)[0].endswith(
        "counted.xlsx is written: fill it in and drop it on this window."
    )
    written = table.here / "counted.xlsx"
    assert read_counted_sheet(written.read_bytes(), "") == rows
    sheet.write_bytes(b"my thesis")
    table.drop(sheet)
    assert table.office.page == "prepare" and table.office.papers.counted == rows


@pytest.mark.slow("a workbook and a page are made")
def test_what_goes_on_paper_is_written_beside_the_hub(
    table: Table,
) -> None:
    table.drop(table.file())
    office = table.office
    office.lang = "kk"
    signed = Memorandum(date=date(2026, 12, 8), college="Болашақ", enterprise="Рельс",
                        signed=True)  # fmt: skip
    write_partners(office.folder, Partners(memorandums=(signed,)))
    for form, name in (("pdf", "report-kk.pdf"), ("xlsx", "report-kk.xlsx"),
                       ("xlsx", "report-kk-2.xlsx"), ("press", "press-kk.pdf"),
                       ("talks", "partners-kk.pdf")):  # fmt: skip
        office.papers.write(form)
        assert told(table, "kk") == [f"{table.here / name} жазылды."]
        assert (table.here / name).stat().st_size > 5000
    sheets = load_workbook(table.here / "report-kk.xlsx").sheetnames
    assert "Қол қойылған меморандумдар, күн" in sheets
    (table.here / "report-kk.pdf").write_bytes(b"my thesis")
    office.papers.write("pdf")
    assert "is another kind of file" in told(table)[0]
    assert (table.here / "report-kk.pdf").read_bytes() == b"my thesis"


def test_a_branch_is_chosen_and_the_fork_is_settled(table: Table) -> None:
    table.drop(table.file())
    table.drop(table.file(seed="4" * 32))
    sides = table.office.sides
    sides.open("K07")
    table.settle()
    said = [one.name for one in sides.shown]
    assert len(said) == 2 and not any(one.adopted for one in sides.shown)
    assert table.office.tiles()[0].state == "fork"
    sides.adopt(said[0])
    table.settle()
    assert [one.adopted for one in sides.shown] == [True, False]
    (tile,) = table.office.tiles()
    assert (tile.state, tile.sides) == ("in", 2)
    sides.adopt("K07:1")
    table.settle()
    assert "There is no branch K07:1" in in_words(sides.trouble, "en")
    sides.open("")
    assert sides.shown == []


def test_a_full_disk_is_told_and_what_was_in_stays(table: Table) -> None:
    table.drop(table.file(9, 12))

    def fill(hub: Hub) -> int:
        (pages,) = hub._conn.execute("PRAGMA page_count").fetchone()
        hub._conn.execute(f"PRAGMA max_page_count = {pages}")
        return int(pages)

    asked(table, fill)
    for n in range(40):  # until the free room in its pages is used up
        table.drop(table.file(seed=f"{n:032x}"))
        refused = [said for _, state, said in table.said() if state == "refused"]
        if refused:
            break
    assert any("is full" in said for said in refused), refused
    assert asked(table, lambda hub: sum(one.facts for one in hub.stations())) >= 4


def test_a_hub_whose_stick_is_pulled_says_so_and_goes_on_when_it_is_back(table: Table) -> None:
    table.drop(table.file(9, 12))
    away = table.here.with_name("pulled")
    table.here.rename(away)
    later = table.file()
    table.drop(later)
    table.office.look_again()
    table.settle()
    assert "festival" in in_words(table.office.trouble, "en")
    assert not table.here.exists()
    away.rename(table.here)
    table.office.open()
    table.settle()
    assert table.office.trouble == ""
    table.drop(later)
    assert table.office.tiles()[0].state == "in"


def test_a_hub_of_a_newer_program_is_refused_and_left_as_it_is(table: Table) -> None:
    aside = table.office.path.with_name("newer.db")  # the window opens it as soon as it is there
    Hub(aside, create=True).close()
    with sqlite3.connect(aside) as conn:
        conn.execute("CREATE TABLE balloons (n INTEGER)")
    conn.close()
    aside.rename(table.office.path)
    table.drop(table.file())
    assert any("made by a newer kiosk" in said for _, _, said in table.said()), table.said()
    with sqlite3.connect(table.office.path) as conn:
        assert conn.execute("SELECT count(*) FROM fact").fetchone() == (0,)
    conn.close()


def test_thousands_in_a_sentence_are_set_apart_by_a_plain_gap() -> None:
    assert phrase("organizer.complete", last=thousands(4210), new="0").startswith(
        "Complete to fact 4 210"
    )
