"""kiosk festival as it is typed: asked, scripted, and whatever is wrong is one sentence."""

import errno
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click
import msgspec
import pytest
from click.testing import CliRunner, Result
from msgspec.structs import replace

from kiosk.cli import cli
from kiosk.commands import asking, founding, terminal
from kiosk.festival.folder import KEY
from kiosk.trust.organizer import new_identity
from tests.kiosk.festival.folders import opened
from tests.locks import cheaply_locked
from tests.packs import write_pack
from tests.stations import PACK


def kiosk(*words: object, answers: str = "") -> Result:
    return CliRunner().invoke(cli, list(map(str, words)), input=answers)


def new(folder: Path, *more: object) -> Path:
    """A festival of two stations and a desk, with the small pack."""
    made = folder / "fest"
    pack = write_pack(folder / "pack")
    few = ("--stations", 2, "--desks", 1, "--pack", pack, "--first-day", "2026-09-21")
    done = kiosk("festival", "new", made, *few, *more)
    assert done.exit_code == 0, done.output
    return made


@pytest.fixture
def tty(monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody sits there."""
    monkeypatch.setattr(founding, "somebody", lambda: True)
    monkeypatch.setattr(founding, "SHIPPED_PACK", PACK)


def test_whoever_gives_options_is_asked_nothing(tmp_path: Path) -> None:
    made = new(tmp_path, "--name", "Қала", "--days", 2, "--recovery", tmp_path / "page.txt")
    held = opened(made, tmp_path / "page.txt")
    assert (held.plan.name, held.plan.days, held.plan.ids) == ("Қала", 2, ("K01", "K02", "D01"))
    assert held.plan.pack == str((tmp_path / "pack").resolve())


def test_a_newcomer_is_asked_and_types_the_page_back(tmp_path: Path, tty: None) -> None:
    made = tmp_path / "fest"

    slips = ("many", "251"), ("8 наурыз",)
    answers = (
        "Менің мерекем", *slips[0], "3", "1", "2", *slips[1], "2026-12-07", "aa", "ab", "",
        "nonsense", "", "",
    )  # fmt: skip
    done = kiosk("festival", "new", made, answers="\n".join(answers))
    assert done.exit_code == 0, done.output
    assert done.stderr.count("Error: write a number from 1 to 250.") == 2
    assert "Error: write it as YYYY-MM-DD, like 2026-12-07." in done.stderr
    assert "These are two different ones: begin again." in done.stderr
    held = opened(made)
    assert (held.plan.name, len(held.plan.stations), held.plan.days) == ("Менің мерекем", 3, 2)
    assert "That is not what stands on the page: look again." in done.stderr
    assert "Not tried: type it into a file" in done.stderr
    assert "Print " in done.stdout


def test_the_page_typed_back_is_the_key(capsys: pytest.CaptureFixture[str]) -> None:
    from kiosk.festival.recovery import page
    from kiosk.trust.organizer import new_identity

    identity = new_identity(bytes(32))[0].decode()
    text = page("TEST", identity)
    terminal.speak("en")  # nothing here says so, as --lang does

    @click.command()
    def typed() -> None:
        founding._typed_back(text)

    done = CliRunner().invoke(typed, input=identity.splitlines()[-1].lower() + "\n")
    assert "It is the key: the page can bring the festival back." in done.stderr


def test_nobody_to_ask_is_one_sentence(tmp_path: Path) -> None:
    done = kiosk("festival", "new", tmp_path / "fest")
    assert (done.exit_code, done.stdout) == (1, "")
    assert "There is nobody to ask here: give --name" in done.stderr


def test_no_festival_is_made_without_its_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device", "page.txt")

    monkeypatch.setattr(founding, "write_private", full)
    pack = write_pack(tmp_path / "pack")
    done = kiosk("festival", "new", tmp_path / "fest", "--pack", pack)
    assert (
        done.exit_code == 1 and "page.txt cannot be used (No space left on device)" in done.stderr
    )
    assert [path.name for path in tmp_path.iterdir()] == ["pack"]


def test_a_ready_plan_is_taken_as_it_is_but_for_its_number(tmp_path: Path) -> None:
    first = new(tmp_path)
    second = tmp_path / "again"
    done = kiosk("festival", "new", second, "--plan", first / "plan.toml")
    assert done.exit_code == 0
    before, after = opened(first).plan, opened(second).plan
    assert after == replace(before, number=after.number) and after.number != before.number
    assert (second / KEY).read_bytes() != (first / KEY).read_bytes()


def test_check_says_what_fits_and_what_is_wrong(tmp_path: Path) -> None:
    made = new(tmp_path)
    done = kiosk("festival", "check", made)
    assert done.exit_code == 0
    assert "There is room for about" in done.stdout and "Kits can be made" in done.stdout
    edit(made, 'area = "mine"', 'area = "mimes"')
    done = kiosk("festival", "check", made)
    assert done.exit_code == 1 and done.stdout.endswith("1 to mend before kits can be made.\n")
    assert 'plan.toml line 13, station 2 "K02", area: the street "metal" has no area' in done.stdout
    edit(made, "days = 2", "days = 0")
    told = msgspec.json.decode(kiosk("festival", "check", made, "--json").stdout)
    assert (told["ready"], told["errors"], told["fits"]) == (False, 1, None)


@pytest.mark.parametrize("command", ["check", "kit", "sheet", "read"])
def test_a_pack_that_is_gone_is_one_sentence(command: str, tmp_path: Path) -> None:
    made = new(tmp_path)
    (tmp_path / "pack").rename(tmp_path / "moved")
    more = [] if command == "check" else [tmp_path / "out"]
    done = kiosk("festival", command, made, *more)
    assert done.exit_code == 1 and done.stdout == ""
    assert 'which is not there: write its folder, or pack = "" for what kiosk' in done.stderr
    (tmp_path / "pack").write_bytes(b"no store")
    done = kiosk("festival", command, made, *more)
    assert done.exit_code == 1 and len(done.stderr.splitlines()) == 1


def test_check_is_content_when_all_fits(tmp_path: Path) -> None:
    made = new(tmp_path)
    text = (made / "plan.toml").read_text("utf-8")
    (made / "plan.toml").write_text(text.replace(aims(text), ""), "utf-8")
    done = kiosk("festival", "check", made)
    assert done.stdout.endswith("Kits can be made, and what is aimed at fits.\n"), done.stdout


def aims(text: str) -> str:
    begins = text.index("[aims]")
    return text[begins : text.index("\n\n", begins)]


def edit(made: Path, old: str, new: str) -> None:
    text = (made / "plan.toml").read_text("utf-8")
    assert old in text
    (made / "plan.toml").write_text(text.replace(old, new, 1), "utf-8")


def test_kits_news_and_a_stolen_station(tmp_path: Path) -> None:
    made, out = new(tmp_path), tmp_path / "out"
    done = kiosk("festival", "kit", made, out)
    assert done.exit_code == 0 and "3 kits in" in done.stdout
    code = opened(made).code("K01")
    assert f"K01  {code[:5]} {code[5:]}\n" in done.stdout
    assert "goes on with generation 1" in kiosk("festival", "revoke", made, "k02").stdout
    done = kiosk("festival", "kit", made, out, "k02")
    assert done.exit_code == 0 and done.stdout.startswith("K02  ")
    told = kiosk("festival", "revoke", made, "K02").stdout
    assert "goes on with generation 2" in told and "It has 1 more key after that." in told
    last = kiosk("festival", "revoke", made, "K02")
    assert last.exit_code == 1 and "K02 would go on with its last key" in last.stderr
    assert "generation 3" in kiosk("festival", "revoke", made, "K02", "--yes").stdout
    done = kiosk("festival", "news", made, out)
    assert done.stdout.startswith("News 7 in ") and (out / "news-Small-festival.kiosk").exists()


def test_a_copy_that_went_on_too_is_warned_of(tmp_path: Path) -> None:
    made, out = new(tmp_path), tmp_path / "out"
    shutil.copytree(made, tmp_path / "copy")
    kiosk("festival", "news", made, tmp_path)
    kiosk("festival", "news", made, tmp_path)
    assert kiosk("festival", "kit", tmp_path / "copy", out, "K01").exit_code == 0
    done = kiosk("festival", "kit", made, out, "K01")
    assert done.exit_code == 0 and "Warning: " in done.stderr and "this one wins" in done.stderr
    out.joinpath("news-Small-festival.kiosk").write_bytes(
        (tmp_path / "news-Small-festival.kiosk").read_bytes()
    )
    done = kiosk("festival", "news", tmp_path / "copy", out)
    assert done.exit_code == 1 and "the other one wins" in done.stderr
    shutil.copy(tmp_path / "fest-recovery.txt", tmp_path / "page.txt")
    done = kiosk("festival", "news", tmp_path / "copy", out, "--key", tmp_path / "page.txt")
    assert done.exit_code == 0 and "this one wins" in done.stderr


REFUSED: dict[str, tuple[Callable[[Path], tuple[object, ...]], str]] = {
    "new over a festival": (
        lambda made: ("new", made, "--name", "A"),
        "fest holds a festival already: name a folder that is not there yet.",
    ),
    "recovery inside": (
        lambda made: ("new", made / "x", "--recovery", made / "x" / "page.txt"),
        "page.txt lies in",
    ),
    "a page into no folder": (
        lambda made: ("new", made / "x", "--recovery", made.parent / "gone" / "page.txt"),
        "There is no folder",
    ),
    "a page over another one": (
        lambda made: ("new", made.parent / "y", "--recovery", made.parent / "fest-recovery.txt"),
        "is there already and is perhaps another festival's page",
    ),
    "out inside": (
        lambda made: ("kit", made, made / "out"),
        "name a place outside of it, for whoever finds the one would have the other.",
    ),
    "news inside": (lambda made: ("news", made, made), "name a place outside of it"),
    "no folder for news": (
        lambda made: ("news", made, made.parent / "gone"),
        "put the stick in, or make the folder.",
    ),
    "no festival": (
        lambda made: ("check", made.parent / "gone", "--key", made / KEY),
        "There is no festival's folder at",
    ),
    "a plan for its folder": (
        lambda made: ("check", made / "plan.toml"),
        "plan.toml is a file: name the festival's folder.",
    ),
    "another folder": (lambda made: ("check", made.parent), "There is no festival's folder at"),
    "no key": (
        lambda made: ("check", made, "--key", made.parent / "gone"),
        "cannot be read (No such file or directory)",
    ),
    "a wrong key": (
        lambda made: ("check", made, "--key", made / "pins.toml"),
        "pins.toml holds no age key",
    ),
    "an unknown station": (
        lambda made: ("kit", made, made.parent / "out", "K99"),
        'The plan has no "K99": write one of K01–K02, D01.',
    ),
    "an unknown station revoked": (
        lambda made: ("revoke", made, "Қ01"),
        'The plan has no "Қ01": write one of K01–K02, D01.',
    ),
    "given nothing": (
        lambda made: ("kit", made, made.parent / "out", "K01", "--given", "badge"),
        "write a prize of the plan and pieces, like badge=3.",
    ),
    "given to all": (
        lambda made: ("kit", made, made.parent / "out", "--given", "badge=1"),
        "--given is one station's: name that station alone.",
    ),
    "given twice": (
        lambda made: (
            "kit",
            made,
            made.parent / "out",
            "K01",
            "--given",
            "badge=3",
            "--given",
            "badge=2",
        ),
        "--given names badge twice: write it once, with all that is left.",
    ),
    "given outside the festival": (
        lambda made: ("kit", made, made.parent / "out", "K01", "--given", "badge=1"),
        "Today is no day of the festival",
    ),
    "251 stations": (lambda made: ("new", made / "x", "--stations", 251), "1 to 250."),
    "a plan that is none": (
        lambda made: ("new", made / "x", "--plan", made / "codes.toml"),
        "no such field",
    ),
    "a pack that is none": (
        lambda made: ("new", made / "x", "--pack", made / "gone"),
        "gone",
    ),
}


@pytest.fixture(scope="module")
def once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return new(tmp_path_factory.mktemp("festival"))


@pytest.mark.parametrize("what", REFUSED)
def test_what_cannot_be_done_is_one_sentence(what: str, once: Path) -> None:
    words, sentence = REFUSED[what]
    before = {path: path.read_bytes() for path in once.rglob("*") if path.is_file()}
    done = kiosk("festival", *words(once))
    assert done.exit_code in (1, 2) and done.stdout == "", done.output
    assert sentence in done.stderr and done.stderr.startswith("Error: ")
    assert {path: path.read_bytes() for path in once.rglob("*") if path.is_file()} == before


def test_a_kit_is_not_made_of_what_the_pack_lacks(tmp_path: Path) -> None:
    made = new(tmp_path)
    edit(made, 'area = "mine"', 'area = "mimes"')
    edit(made, 'area = "smelter"', 'area = "smelt"')
    done = kiosk("festival", "kit", made, tmp_path / "out")
    assert done.exit_code == 1 and not (tmp_path / "out").exists()
    assert len(done.stderr.splitlines()) == 2 and "line 13" in done.stderr


def test_a_locked_key_is_asked_for_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    key = tmp_path / "organizer.key"
    key.write_bytes(cheaply_locked(new_identity(bytes(32))[0], "слово"))
    done = kiosk("festival", "check", new(tmp_path), "--key", key)
    assert done.exit_code == 1 and "there is nobody to ask for it" in done.stderr

    class Seat:
        def isatty(self) -> bool:
            return True

    monkeypatch.setattr(sys, "stdin", Seat())
    prompts: list[Any] = []

    def prompt(*words: Any, **more: Any) -> str:
        prompts.append((words, more["hide_input"]))
        return "слово"

    monkeypatch.setattr(click, "prompt", prompt)
    ask = asking.passphrase()
    assert ask is not None and ask() == "слово" and prompts == [(("Passphrase",), True)]


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        (("--name", "A" * 60_000), "cannot be a festival's name"),
        (("--name", "two\nlines"), '"two\\nlines" cannot be a festival\'s name'),
        (("--name", "\u202eabc"), "cannot be a festival's name"),
        (("--name", ""), '"" cannot be a festival\'s name'),
        (("--name", "City (rehearsal)"), "is a rehearsal's name"),
        (("--first-day", "0001-01-01"), "The first day cannot be 0001-01-01"),
        (("--first-day", "9999-12-31"), "one of the years 2020 to 2099"),
    ],
)
def test_what_stands_in_every_key_is_looked_at_before_there_is_a_festival(
    asked: tuple[str, ...], told: str, tmp_path: Path
) -> None:
    made = tmp_path / "fest"
    done = kiosk("festival", "new", made, "--pack", write_pack(tmp_path / "pack"), *asked)
    assert (done.exit_code, done.stdout) == (1, "") and told in done.stderr, done.output
    assert not made.exists() and not list(tmp_path.glob("*recovery*"))


def test_pieces_without_end_are_no_number_and_the_remedy_is_read_all_the_same(
    tmp_path: Path,
) -> None:
    given = f"badge={'9' * 5000}"
    done = kiosk("festival", "kit", new(tmp_path), tmp_path / "out", "K01", "--given", given)
    assert done.exit_code == 1 and "write a prize of the plan and pieces" in done.stderr
