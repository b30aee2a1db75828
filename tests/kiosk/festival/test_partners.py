"""Who teaches, who needs, what they agreed upon: both ways in the workbook, and into the kits."""

import io
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from openpyxl import load_workbook  # type: ignore[import-untyped]

from kiosk.content.content import Content
from kiosk.content.finding import Spot
from kiosk.content.learning import nearest
from kiosk.festival import partners
from kiosk.festival.fitting import partners_in_pack
from kiosk.festival.kits import make_kits
from kiosk.festival.partners import College, Enterprise, Memorandum, Partners
from kiosk.festival.planfile import PlanUnreadable
from kiosk.festival.reading import Both, read_sheets
from kiosk.festival.tables import begin_partners, read_partners, write_partners, wrong_partners
from kiosk.festival.taking import take_both
from kiosk.festival.workbook import write_plan
from kiosk.regions import by_distance, regions
from tests.kiosk.festival.folders import UTC_MS, content, founded, plan, store

FAR = College(
    name={"kk": "Үлгі колледжі", "ru": "Колледж-образец", "en": "Sample college"},
    town={"kk": "Үлгі", "ru": "Образец", "en": "Sample"}, region="west", profession="steelmaker",
    after=9, months=34, language="kk, ru", free_places=25, hostel=True, dual=False,
    admission="20.06–25.08", web="https://sample.example/welders", source="sample",
    valid_until=date(2030, 1, 1),
)  # fmt: skip
NEAR = replace(FAR, name={"kk": "Жақын үлгі"}, region="akmola")
PAST = replace(FAR, name={"kk": "Бұрынғы үлгі"}, region="astana", valid_until=date(2026, 1, 1))
WORKS = Enterprise(
    name="Sample works", region="akmola", profession="steelmaker", places=12,
    brings="equipment, masters",
)  # fmt: skip
SIGNED = Memorandum(
    date=date(2026, 9, 22), college="Колледж-образец", enterprise="Sample works", signed=True
)
SAMPLES = Partners(
    colleges=(FAR, NEAR, PAST),
    enterprises=(WORKS, Enterprise(name="Sample")),
    memorandums=(SIGNED,),
)
"""Samples, all of them: no college and no enterprise is called so."""


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Any:
    with content(tmp_path_factory.mktemp("pack")) as one:
        yield one


def test_partners_come_back_as_they_went(played: Content, tmp_path: Path) -> None:
    both = read_sheets(write_plan(plan(), played, SAMPLES), "plan.xlsx", played)
    assert both == Both(plan(), SAMPLES)
    write_partners(tmp_path, SAMPLES)
    write_partners(tmp_path, SAMPLES)
    assert read_partners(tmp_path) == SAMPLES
    assert SAMPLES.teaching(date(2026, 9, 21)) == [FAR, NEAR]
    assert SAMPLES.needing(date(2026, 9, 21)) == [WORKS] and SAMPLES.signed == [SIGNED]
    assert wrong_partners(tmp_path, played) == []


def test_a_new_festival_knows_names_and_nothing_that_nobody_said(
    played: Content, tmp_path: Path
) -> None:
    begin_partners(tmp_path)
    made = read_partners(tmp_path)
    assert not made.colleges and not made.memorandums and len(made.enterprises) == 38
    assert made.needing(date(2026, 9, 21)) == [] and wrong_partners(tmp_path, played) == []
    assert all(one.profession == one.region == one.brings == "" for one in made.enterprises)


@pytest.mark.parametrize(
    ("sheet", "cell", "value", "told"),
    [
        ("colleges", "G2", "atlantis", 'sheet "colleges" row 2 column G: there is no region'),
        ("colleges", "G3", None, 'sheet "colleges" row 3 column G: the college is in no region'),
        ("colleges", "H2", "wizard", 'row 2 column H: the pack has no profession "wizard"'),
        ("colleges", "I2", 10, "row 2 column I: after is 10; write 9 or 11"),
        ("colleges", "P2", "sample.kz", "row 2 column P: web is"),
        ("colleges", "R2", "soon", '"soon" is no date'),
        ("colleges", "R2", None, "it does not say where this comes from and until when"),
        ("enterprises", "F2", "money", "row 2 column F: brings is"),
        ("memorandums", "A2", "31.02.2026", 'sheet "memorandums" row 2 column A: "31.02.2026" is'),
        ("memorandums", "B2", "Nobody", 'row 2 column B: no college of the table is called "Nob'),
        ("memorandums", "C2", "Nobody", "row 2 column C: no enterprise of the table is called"),
    ],
)
def test_every_slip_is_told_by_sheet_and_row(
    played: Content, sheet: str, cell: str, value: object, told: str
) -> None:
    book = load_workbook(io.BytesIO(write_plan(plan(), played, SAMPLES)))
    book[sheet][cell] = value
    out = io.BytesIO()
    book.save(out)
    found = read_sheets(out.getvalue(), "plan.xlsx", played)
    assert isinstance(found, list) and told in " ".join(map(str, found)), found


def test_a_workbook_without_partners_leaves_them_as_they_are(
    played: Content, tmp_path: Path
) -> None:
    held = founded(tmp_path)
    write_partners(held.folder, SAMPLES)
    book = load_workbook(io.BytesIO(write_plan(held.plan, played)))
    for name in ("colleges", "enterprises", "memorandums"):
        del book[name]
    out = io.BytesIO()
    book.save(out)
    both = read_sheets(out.getvalue(), "plan.xlsx", played)
    assert isinstance(both, Both) and not take_both(held, both, UTC_MS)
    assert read_partners(held.folder) == SAMPLES
    assert take_both(held, both._replace(partners=Partners()), UTC_MS)
    assert read_partners(held.folder) == Partners() and held.lines[-1].did == "partners"


def test_a_table_that_cannot_be_read_is_told_and_never_taken_for_empty(tmp_path: Path) -> None:
    write_partners(tmp_path, SAMPLES)
    table = tmp_path / "partners" / "colleges.tsv"
    for broken, said in (
        (b"\xff\xfa\x00", "the letters are not UTF-8; save it again with tabs"),
        (b"name kk\t" + b"x" * 140_000, "field larger than field limit"),
        (table.read_bytes().replace(b"2030-01-01", b"never"), 'row 2 column R: "never" is no date'),
    ):
        table.write_bytes(broken)
        with pytest.raises(PlanUnreadable, match=said):
            read_partners(tmp_path)


def test_stations_know_the_nearest_colleges_that_still_hold(tmp_path: Path) -> None:
    held = founded(tmp_path)
    whole = store(tmp_path)
    write_partners(held.folder, SAMPLES)
    made = make_kits(held, tmp_path / "kits", ["K01"], whole, UTC_MS)
    with Content.open(made.files[-1]) as told:
        offers = told.offers("steelmaker")
        assert [one.name["kk"] for one in nearest(offers, "astana", date(2026, 9, 21))] == [
            "Жақын үлгі", "Үлгі колледжі",
        ]  # fmt: skip
        assert nearest(offers, "astana", date(2031, 1, 1)) == nearest(offers, "", date.min) == []
        assert told.offers("nobody") == ()
    with Content.open(whole) as own:
        assert own.offers("steelmaker") == (), "the pack itself has none"


def test_a_region_is_nearest_to_itself_and_has_a_tile_of_its_own() -> None:
    assert len(regions()) == 20 == len({one.tile for one in regions().values()})
    assert all(by_distance(one)[0] == one for one in regions())
    assert by_distance("north")[1] == "akmola"


def test_what_nobody_could_read_or_mean_is_one_sentence_each(
    played: Content, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    nameless = Partners(
        colleges=(College(name={}), replace(FAR, name={})),
        enterprises=(Enterprise(name=" "),),
        memorandums=(SIGNED, SIGNED),
    )
    monkeypatch.setattr(partners, "MOST_COLLEGES", 1)
    found = partners_in_pack(nameless, played, Spot("x"))
    told = "\n".join(str(one) for one in found)
    for said in ("the table has 2 rows", "it has no name", "is written twice"):
        assert said in told, told


def test_a_table_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    write_partners(tmp_path, SAMPLES)
    table = tmp_path / "partners" / "colleges.tsv"
    table.write_bytes(b"x" * 8_000_001)
    with pytest.raises(PlanUnreadable, match="cannot be read"):
        read_partners(tmp_path)
    table.unlink()
    table.mkdir()
    with pytest.raises(PlanUnreadable, match=r"colleges\.tsv"):
        read_partners(tmp_path)
    table.rmdir()
    assert read_partners(tmp_path).colleges == (), "who fills it in has not begun"
    table.write_text("")
    assert read_partners(tmp_path).enterprises == SAMPLES.enterprises


def test_what_children_of_any_language_read_is_some_name() -> None:
    assert partners.named(NEAR, "en") == "Жақын үлгі"
    assert partners.said({}, "ru") == ""
