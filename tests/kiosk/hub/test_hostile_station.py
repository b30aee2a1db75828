"""What one dishonest station may sign, poured in by the command and told by the other: each is
bounded, does nothing to whoever reads it, and all the rest still counts."""

import json
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from click.testing import CliRunner, Result

from kiosk import facts as f
from kiosk.cli import cli
from tests.kiosk.hub.journals import V1, V2, Festival, chained, encoded, quiz, sealed, visit

ESCAPES = "\x1b]0;OWNED\x07\nFAKE  999  999"
FORMULA = '=HYPERLINK("http://x","y")'


class Office(NamedTuple):
    folder: Path
    festival: Festival

    @property
    def hub(self) -> Path:
        return self.folder / "hub.db"

    def pour(self, *told: f.Fact) -> Result:
        stick = self.folder / "stick"
        stick.mkdir(exist_ok=True)
        sealed(stick, chained(encoded(told), self.festival.kit), self.festival.kit)
        key = self.festival.folder / "demo/organizer.key"
        return kiosk("import", stick, "--hub", self.hub, "--key", key)

    def report(self) -> dict[str, Any]:
        return dict(json.loads(kiosk("report", "--hub", self.hub, "--json").stdout))


def kiosk(*words: object) -> Result:
    return CliRunner().invoke(cli, [str(word) for word in words])


@pytest.fixture
def office(tmp_path: Path, festival: Festival) -> Office:
    return Office(tmp_path, festival)


def test_a_visit_from_the_first_fact_to_the_last_is_poured_in_once(office: Office) -> None:
    """Every 50th fact is of it. What that costs is counted in test_work.py."""
    begun, *_ = visit(V1)
    between = (f.Moved(visit=V1 if at % 50 == 0 else f"{at:032x}", move={}) for at in range(20_000))
    done = office.pour(begun, *between, *visit(V2, *quiz()))
    assert (done.exit_code, done.stderr) == (0, "")
    told = office.report()
    assert (told["children"]["visits"], told["headless"]) == (2, 19_600)


def test_a_name_of_60_000_letters_makes_neither_hub_nor_report_large(office: Office) -> None:
    long = "L" * 60_000
    rounds = [f.QuizStarted(quiz="q", street="", area="", questions=(), seed=1)] * 500
    others = [fact for n in range(500) for fact in visit(f"{n:032x}", street=f"S{n}")]
    assert office.pour(*visit(V1, *rounds, street=long), *others).exit_code == 0
    # each of the rounds would hold it, and each line of the text be as wide
    assert office.hub.stat().st_size < 1_500_000
    for form in ("text", "json"):
        done = kiosk("report", "--hub", office.hub, "--format", form)
        assert done.exit_code == 0
        assert len(done.stdout) < 300_000
    assert office.report()["children"]["visits"] == 501


@pytest.mark.parametrize("name", [ESCAPES, FORMULA])
def test_a_name_does_nothing_to_whoever_reads_it(office: Office, name: str) -> None:
    deeds = [
        *quiz(name),
        f.CardOpened(profession=name, street=name, area=name),
        f.PrizeWon(prize=name, desk=1, day=1, issue=1, code=name),
        f.Answered(question=name, chosen=(name,), points=1, of=1, took_ms=1),
    ]
    done = office.pour(*visit(V1, *deeds, street=name, area=name, lang=name))
    assert done.exit_code == 0
    for lang in ("kk", "ru", "en"):
        text = kiosk("report", "--hub", office.hub, "--lang", lang).stdout
        assert all(line.isprintable() for line in text.split("\n"))
        assert not [line for line in text.split("\n") if line.strip().startswith("FAKE")]
    assert office.report()["professions"][0]["profession"] == name


def test_numbers_without_end_break_no_other_number(office: Office) -> None:
    huge = 2**63 - 1
    wild = [
        f.RoundFinished(points=huge, of=huge),
        f.Answered(question="q", chosen=("a",) * 5000, points=huge, of=-huge, took_ms=huge),
        f.PrizeWon(prize="cap", desk=huge, day=huge, issue=-huge, code=""),
        f.PlayersChosen(players=huge),
    ]
    class_ = f.ExcursionBegan(
        lang="", band="", pupils=huge, street="", area="", questions=("q",) * 5000, seed=huge
    )
    end = f.ExcursionEnded(points=-huge, of=huge, reason="finished")
    began = f.DayBegan(day=huge, confirmed="clock")
    done = office.pour(began, *visit(V1, *quiz()[:1], *wild), class_, end, *visit(V2, *quiz()))
    assert (done.exit_code, done.stderr) == (0, "")
    assert office.report()["children"]["visits"] == 2
