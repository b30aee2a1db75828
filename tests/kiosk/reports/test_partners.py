"""Papers for the talks: missing pairs, demand beside supply, what was signed, a partner's page."""

import io
from datetime import date
from pathlib import Path
from typing import NamedTuple

import pytest
from click.testing import CliRunner
from msgspec.structs import replace
from openpyxl import load_workbook  # type: ignore[import-untyped]

from db.hub import Hub
from kiosk.cli import cli
from kiosk.festival.partners import College, Enterprise, Memorandum, Partners
from kiosk.festival.tables import begin_partners, read_partners, write_partners
from kiosk.hub.reported import Opened, Played
from kiosk.reports.names import trades_in
from kiosk.reports.partners import Market, interest_in, partner_sections, signed_sections
from kiosk.reports.section import Section, plainly_named
from kiosk.reports.talks import talks_pdf, talks_text, talks_workbook
from tests.kiosk.festival.folders import founded, plan, store
from tests.stations import FESTIVAL, PACK

TODAY = date(2026, 12, 9)


def home(name: str, profession: str, region: str = "abai") -> College:
    return College(
        name={"kk": name}, region=region, profession=profession, free_places=20, source="sample",
        valid_until=date(2027, 1, 1),
    )  # fmt: skip


def works(name: str, profession: str, region: str = "abai") -> Enterprise:
    return Enterprise(name=name, region=region, profession=profession, places=7)


SAMPLES = Partners(
    colleges=(
        home("Sample A", "welder"), home("Sample A", "miner"), home("Sample B", "cook"),
        home("Sample B", "baker", "west"), home("Sample C", "driver"),
        replace(home("Sample Past", "pilot"), valid_until=date(2026, 12, 8)),
    ),
    enterprises=(
        works("Sample works", "welder"), works("Sample works", "miner"),
        works("Sample inn", "cook"), works("Sample inn", "baker"),
        works("Sample air", "pilot"), Enterprise(name="Sample name"),
    ),
    memorandums=(
        Memorandum(date=date(2026, 12, 8), college="Sample B", enterprise="Sample inn",
                   profession="cook", signed=True),
        Memorandum(date=TODAY, college="Sample A", enterprise="Sample works", profession="miner"),
    ),
)  # fmt: skip
"""Samples, all of them."""

STREETS = {"welder": "metal", "miner": "metal", "cook": "food", "baker": "food", "pilot": "air"}
MARKET = Market(SAMPLES, TODAY, {"welder": 40, "cook": 90}, STREETS)


class Told(NamedTuple):
    professions: list[Opened]
    games: list[Played]


def test_interest_is_what_children_opened_and_what_they_tried() -> None:
    told = Told([Opened("welder", 7, 9)], [Played("weld", 5, 4, 0.5), Played("other", 8, 8, 1.0)])
    trades = trades_in(PACK) | {"weld": "welder"}
    assert trades["load-the-ore"] == "quarry-excavator-operator"
    assert interest_in(told, trades) == {"welder": 12}  # type: ignore[arg-type]
    assert trades_in(FESTIVAL) == trades_in(PACK)


def pages(market: Market = MARKET) -> dict[str, Section]:
    return {one.key: one for one in partner_sections(market, "en", plainly_named)}


def test_a_missing_pair_is_taught_and_needed_in_one_region_without_a_memorandum() -> None:
    assert MARKET.missing() == [("welder", "abai")]
    bare = MARKET._replace(partners=replace(SAMPLES, memorandums=()))
    asked = [("cook", "abai"), ("welder", "abai"), ("miner", "abai")]
    assert bare.missing() == asked, "what children opened most stands first"
    assert pages()["missing"].rows == [("welder", "metal", "Abai region", 40, 1, 20, 1, 7)]


def test_demand_stands_beside_supply_and_every_gap_has_its_name() -> None:
    made = pages()
    gaps = {row[0]: row[-1] for key, one in made.items() if key.startswith("branch_")
            for row in one.rows}  # fmt: skip
    assert gaps == {
        "welder": "no memorandum", "miner": "–", "cook": "–", "baker": "in different regions",
        "driver": "nobody asks for it", "pilot": "nobody teaches it",
    }  # fmt: skip
    assert [row[0] for row in made["branch_food"].rows] == ["cook", "baker"]


def test_signed_memorandums_are_told_by_day_branch_and_region_or_not_at_all() -> None:
    made = pages()
    assert made["signed_day"].rows == [("08.12.2026", 1)]
    assert made["signed_branch"].rows == [("food", 1)]
    assert made["signed_region"].rows == [("Abai region", 1)]
    none = MARKET._replace(partners=replace(SAMPLES, memorandums=SAMPLES.memorandums[1:]))
    assert signed_sections(none, "en", plainly_named) == []


def test_a_partners_page_says_who_sits_across_or_what_to_fill_in() -> None:
    (page,) = partner_sections(MARKET, "en", plainly_named, "Sample works")
    assert [row[3:] for row in page.rows] == [
        ("Sample A", 20, "no memorandum"), ("Sample A", 20, "planned for 09.12.2026"),
    ]  # fmt: skip
    (page,) = partner_sections(MARKET, "en", plainly_named, "Sample B")
    assert page.rows[0][3:] == ("Sample inn", 7, "signed 08.12.2026")
    assert page.rows[1][3:] == ("nobody yet", None, "–")
    assert not pages()["partner_Sample name"].rows
    asked = [column.title for column in pages()["partner_Sample name"].columns]
    assert asked == ["Profession", "Region", "Places", "What you bring", "Holds until"]
    assert "Please tell" in pages()["partner_Sample name"].definition
    with pytest.raises(LookupError):
        partner_sections(MARKET, "en", plainly_named, "Nobody")


def test_papers_come_as_text_workbook_and_pages() -> None:
    made = partner_sections(MARKET, "kk", plainly_named)
    assert "Әлі жоқ жұптар" in talks_text(made, "kk")
    assert len(load_workbook(io.BytesIO(talks_workbook(made))).sheetnames) == len(made)
    assert talks_pdf(made, "kk").startswith(b"%PDF-")


def test_a_new_festival_says_what_to_fill_in(tmp_path: Path) -> None:
    begin_partners(tmp_path)
    made = partner_sections(MARKET._replace(partners=read_partners(tmp_path)), "en", plainly_named)
    assert not any(one.rows for one in made) and len(made) == 1 + 38
    assert "not filled in yet" in made[0].definition


def test_the_command_writes_them_and_says_in_a_sentence_what_is_wrong(tmp_path: Path) -> None:
    run = CliRunner()
    founded(tmp_path, plan(pack=str(store(tmp_path))))
    write_partners(tmp_path / "DIR", SAMPLES)
    told = ["festival", "partners", str(tmp_path / "DIR")]
    assert "Sample works" in run.invoke(cli, told).stdout
    assert run.invoke(cli, [*told, "--out", str(tmp_path / "p.xlsx")]).exit_code == 0
    done = run.invoke(cli, [*told, "--partner", "Nobody"])
    assert done.exit_code == 1 and 'the tables have no partner "Nobody"' in done.stderr
    done = run.invoke(cli, [*told, "--format", "pdf"])
    assert done.exit_code == 1 and "--out" in done.stderr
    (tmp_path / "DIR" / "partners" / "colleges.tsv").write_text("wizard\nx\n", "utf-8")
    done = run.invoke(cli, told)
    assert done.exit_code == 1 and 'row 1 column A: no such column: "wizard"' in done.stderr


def test_the_report_tells_signed_memorandums_from_the_tables_beside_the_hub(
    tmp_path: Path,
) -> None:
    Hub(tmp_path / "hub.db", create=True).close()
    told = ["report", "--hub", str(tmp_path / "hub.db")]
    assert "Signed memorandums" not in CliRunner().invoke(cli, told).stdout
    write_partners(tmp_path, SAMPLES)
    done = CliRunner().invoke(cli, told)
    assert done.exit_code == 0 and "Signed memorandums by branch" in done.stdout, done.output
