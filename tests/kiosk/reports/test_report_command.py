"""kiosk report, in each of its forms: into a file of its own, never over another."""

import json
from contextlib import closing
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from db.hub import Hub
from kiosk.cli import cli
from kiosk.hub.opening import FESTIVAL
from kiosk.hub.words import WORDS
from kiosk.reports.names import named_in
from kiosk.shipped import SHIPPED_PACK
from tests.kiosk.reports.conftest import PLAN, ThreeDays

BEGINNINGS = {"xlsx": b"PK\x03\x04", "pdf": b"%PDF-"}


def kiosk(hub: Path, *words: object) -> Result:
    return CliRunner().invoke(cli, ["report", "--hub", str(hub), *map(str, words)])


@pytest.mark.parametrize(
    ("lang", "form"), [("kk", "pdf"), ("ru", "pdf"), ("en", "pdf"), ("kk", "xlsx")]
)
def test_a_report_for_paper_and_for_a_spreadsheet(
    three_days: ThreeDays, tmp_path: Path, form: str, lang: str
) -> None:
    out = tmp_path / f"report.{form}"
    done = kiosk(three_days.hub, "--format", form, "--out", out, "--lang", lang)
    assert done.exit_code == 0 and done.stdout.splitlines() == [done.stdout.strip()]
    assert str(out) in done.stdout and done.stderr == ""
    assert out.read_bytes().startswith(BEGINNINGS[form])


def test_a_report_is_what_its_file_is_called(three_days: ThreeDays, tmp_path: Path) -> None:
    for form, begins in BEGINNINGS.items():
        out = tmp_path / f"report.{form.upper()}"
        done = kiosk(three_days.hub, "--out", out)
        assert (done.exit_code, done.output) == (0, f"{out} is written.\n")
        assert out.read_bytes().startswith(begins)


@pytest.mark.parametrize("form", BEGINNINGS)
def test_what_is_no_text_goes_into_a_file(three_days: ThreeDays, form: str) -> None:
    done = kiosk(three_days.hub, "--format", form)
    said = f"Error: --format {form} goes into a file: name it with --out.\n"
    assert (done.exit_code, done.stderr) == (1, said)


@pytest.mark.parametrize("words", [(), ("--evening",), ("--format", "press")])
@pytest.mark.parametrize("form", ["pdf", "xlsx", "text"])
def test_no_report_is_written_over_the_hub_or_another_kind_of_file(
    three_days: ThreeDays, tmp_path: Path, words: tuple[str, ...], form: str
) -> None:
    letter = tmp_path / ("letter.pdf" if form == "pdf" else "letter.txt")
    letter.write_bytes(b"Dear organizer")
    before = three_days.hub.read_bytes()
    said = words if "--format" in words else (*words, "--format", form)
    for out in (three_days.hub, letter):
        done = kiosk(three_days.hub, *said, "--out", out)
        assert (done.exit_code, done.stdout) == (1, "")
        assert done.stderr.startswith("Error: ")
    assert letter.read_bytes() == b"Dear organizer"
    assert three_days.hub.read_bytes() == before


def test_a_pdf_takes_the_place_of_a_pdf_and_a_workbook_of_nothing(
    three_days: ThreeDays, tmp_path: Path
) -> None:
    for form, code in (("pdf", 0), ("xlsx", 1)):
        out = tmp_path / f"report.{form}"
        assert kiosk(three_days.hub, "--format", form, "--out", out).exit_code == 0
        again = kiosk(three_days.hub, "--format", form, "--out", out)
        assert again.exit_code == code


def test_a_plan_itself_is_never_written_over(three_days: ThreeDays, tmp_path: Path) -> None:
    plan = tmp_path / "plan.toml"
    plan.write_text(PLAN, "utf-8")
    done = kiosk(three_days.hub, "--plan", plan, "--out", plan)
    assert done.exit_code == 1
    assert plan.read_text("utf-8") == PLAN


@pytest.mark.parametrize("lang", WORDS)
def test_the_evening_page_is_text_or_paper(
    three_days: ThreeDays, tmp_path: Path, lang: str
) -> None:
    plan, out = tmp_path / "plan.toml", tmp_path / "evening.pdf"
    plan.write_text(PLAN, "utf-8")
    said = kiosk(three_days.hub, "--evening", "--plan", plan, "--lang", lang)
    assert said.exit_code == 0
    for place in ("K04", "K06", "K07"):
        assert f". {place}: " in said.stdout
    assert kiosk(three_days.hub, "--evening", "--out", out, "--lang", lang).exit_code == 0
    assert out.read_bytes().startswith(b"%PDF-")


def test_the_press_page_is_text_or_paper(three_days: ThreeDays, tmp_path: Path) -> None:
    said = kiosk(three_days.hub, "--format", "press")
    assert "City of Working Professions" in said.stdout
    for name in ("press.pdf", "press.txt"):
        assert kiosk(three_days.hub, "--format", "press", "--out", tmp_path / name).exit_code == 0
    assert (tmp_path / "press.pdf").read_bytes().startswith(b"%PDF-")


def test_the_plan_beside_the_hub_or_in_a_folder_is_found(
    three_days: ThreeDays, tmp_path: Path
) -> None:
    folder = tmp_path / "festival"
    folder.mkdir()
    (folder / "plan.toml").write_text(PLAN, "utf-8")
    beside = folder / "hub.db"
    beside.write_bytes(three_days.hub.read_bytes())
    for words in ((beside,), (three_days.hub, "--plan", folder)):
        assert "plan 400" in kiosk(words[0], "--evening", *words[1:]).stdout


def test_a_plan_that_cannot_be_read_is_not_passed_over(
    three_days: ThreeDays, tmp_path: Path
) -> None:
    (tmp_path / "plan.toml").write_text("name = ", "utf-8")
    for plan in (tmp_path / "plan.toml", tmp_path / "none.toml"):
        done = kiosk(three_days.hub, "--plan", plan)
        assert done.exit_code == 1
        assert plan.name in done.stderr


def test_a_plan_of_another_festival_is_refused_and_left_out_where_it_only_lies_there(
    three_days: ThreeDays, tmp_path: Path
) -> None:
    plan, hub = tmp_path / "plan.toml", tmp_path / "hub.db"
    plan.write_text(PLAN, "utf-8")
    hub.write_bytes(three_days.hub.read_bytes())
    with closing(Hub(hub)) as opened:
        opened.set(FESTIVAL, "00 Another")
    named = kiosk(hub, "--plan", plan, "--evening")
    assert (named.exit_code, named.stdout) == (1, "")
    assert "is the plan of City, and the hub holds Another: name the plan" in named.stderr
    beside = kiosk(hub, "--evening")
    assert beside.exit_code == 0 and "plan 400" not in beside.stdout
    assert beside.stderr.startswith("Warning: ") and "it is left out" in beside.stderr


def test_what_was_counted_by_hand_is_told_as_that(three_days: ThreeDays) -> None:
    told = json.loads(kiosk(three_days.hub, "--json").stdout)["by_hand"]
    assert told == [
        {"what": "gate", "day": 1, "number": 9100, "who": "guards", "how": "tally, again"}
    ]


def test_names_are_the_packs_in_the_language_asked_for(tmp_path: Path) -> None:
    ru = named_in(SHIPPED_PACK, "ru")
    assert ru("festival", "") == "Город рабочих профессий"
    assert ru("street", "energy").startswith("Улица Энергетиков")
    assert ru("area", "energy/power-plant") == "Электростанция"
    assert ru("profession", "electrician") == "Электрик"
    assert ru("quiz", "care-fire-water-ice") == "Огонь, вода и лёд"
    assert ru("game", "a-house-grows") == "Построй дом"
    assert ru("prize", "badge") == "Значок фестиваля"
    assert ru("street", "nowhere") == "nowhere"
    (tmp_path / "streets/x").mkdir(parents=True)
    (tmp_path / "streets/x/street.toml").write_text('id = "x"\nname = 3\narea = 5', "utf-8")
    (tmp_path / "prizes.toml").write_bytes(b"\xff")
    assert named_in(tmp_path, "kk")("street", "x") == "x"
