"""A journal that was copied and went on twice: the organizer is told what each side holds, and
decides."""

import json
from collections.abc import Sequence
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from db.forks import Branch
from db.journal import Row
from kiosk import facts as f
from kiosk.cli import cli
from kiosk.hub.branches import Holding, _name
from tests.kiosk.hub.journals import (
    UTC_MS,
    V1,
    V2,
    V3,
    Festival,
    chained,
    encoded,
    quiz,
    sealed,
    visit,
)

PRIZE = f.PrizeWon(prize="cap", desk=1, day=1, issue=1, code="CP1")


class Office:
    def __init__(self, festival: Festival, folder: Path) -> None:
        self.festival, self.folder, self.hub = festival, folder, folder / "hub.db"

    def run(self, *words: object) -> Result:
        key = self.festival.folder / "demo/organizer.key"
        said = ["import", *map(str, words), "--hub", str(self.hub), "--key", str(key)]
        return CliRunner().invoke(cli, said)

    def stick(self, name: str, rows: Sequence[Row]) -> Path:
        (self.folder / name).mkdir()
        return sealed(self.folder / name, rows, self.festival.kit)

    def visits(self) -> int:
        done = CliRunner().invoke(cli, ["report", "--hub", str(self.hub), "--json"])
        return int(json.loads(done.stdout)["children"]["visits"])


@pytest.fixture
def office(festival: Festival, tmp_path: Path) -> Office:
    """Two sticks of one journal: two children on one side, one with a prize on the other."""
    office = Office(festival, tmp_path)
    shared = chained(encoded([f.DayBegan(day=1, confirmed="clock")]), festival.kit)
    left: list[f.Fact | bytes] = [
        *visit(V1, *quiz()),
        f.DayBegan(day=2, confirmed="clock"),
        *visit(V2),
        b'{"kind":"?"}',
    ]
    right: list[f.Fact | bytes] = [*visit(V3, PRIZE)]
    for name, told in (("left", left), ("right", right)):
        office.stick(name, [*shared, *chained(encoded(told), festival.kit, start=shared[-1])])
    return office


def both(office: Office) -> list[Holding]:
    done = office.run(office.folder / "left", office.folder / "right", "--json")
    assert done.exit_code == 0, done.output
    told = json.loads(done.stdout)["branches"]
    return sorted((Holding(**one) for one in told), key=lambda one: one.last)


def test_each_side_is_told_with_what_it_holds(office: Office) -> None:
    right, left = both(office)
    assert (right.first, right.last, right.facts) == (2, 4, 3)
    assert (right.visits, right.prizes, right.days, right.adopted) == (1, 1, [], False)
    assert (left.first, left.last, left.facts) == (2, 10, 9)
    assert (left.visits, left.prizes, left.days) == (2, 0, [2])
    assert right.from_ms == UTC_MS + 300 * 60_000
    assert right.name.startswith("K07:2.")
    said = office.run(office.folder / "left")
    assert (
        "K07 was copied and went on twice: the branch 2 to 4 (3 facts: 1 visits, 1" in said.stdout
    )
    assert f"--adopt {right.name}" in said.stdout


def test_a_side_that_is_adopted_counts(office: Office) -> None:
    right, left = both(office)
    assert office.visits() == 0
    done = office.run("--adopt", left.name)
    assert done.exit_code == 0, done.output
    assert "The branch 2 to 10 of the journal of K07" in done.stdout
    assert office.visits() == 2
    assert office.run("--adopt", right.name, "--adopt", left.name).exit_code == 0
    assert office.visits() == 3


def test_sticks_may_be_poured_in_with_the_decision(office: Office) -> None:
    right, _ = both(office)
    office.hub.unlink()
    done = office.run(office.folder / "left", office.folder / "right", "--adopt", right.name)
    assert (done.exit_code, office.hub.exists()) == (1, False)  # no hub is made by a decision
    both(office)
    done = office.run(office.folder / "left", "--adopt", right.name, "--json")
    assert [one["adopted"] for one in json.loads(done.stdout)["branches"]].count(True) == 1


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("K07:2", "K07:2 is more than one branch: name one whole: K07:2."),
        ("K09:2", "There is no branch K09:2: name one of these: K07:2."),
        ("K07", "There is no branch K07: name one of these: K07:2."),
        ("K07:2.zz", "There is no branch K07:2.zz: name one of these"),
        ("", "There is no branch : name one of these"),
    ],
)
def test_what_names_no_branch_is_told_with_those_there_are(
    office: Office, name: str, said: str
) -> None:
    both(office)
    done = office.run("--adopt", name)
    assert done.exit_code == 1
    assert said in done.stderr
    assert office.visits() == 0


def test_where_no_journal_went_on_twice_nothing_can_be_decided(office: Office) -> None:
    office.run(office.folder / "left")
    done = office.run("--adopt", "K07:2")
    assert "No journal in this hub went on twice" in done.stderr


def test_two_sides_whose_hashes_begin_alike_have_longer_names(office: Office) -> None:
    sides = [Branch("K07", "00", 2, "ab" * 5 + end, 3, 2, False) for end in ("cd", "ce")]
    assert [_name(one, sides) for one in sides] == [
        f"K07:2.{'ab' * 5}cd",
        f"K07:2.{'ab' * 5}ce",
    ]


def test_nothing_named_is_a_sentence(office: Office) -> None:
    done = office.run()
    assert done.exit_code == 2
    assert "PATHS... is missing" in done.stderr


def test_a_clock_that_went_mad_is_no_reason_to_tell_nothing(office: Office) -> None:
    shared = chained(encoded([f.DayBegan(day=1, confirmed="clock")]), office.festival.kit)
    mad = f.encode(f.Stopped(reason="guide", run=1, utc_ms=2**62))
    for name, told in (("mad", mad), ("sane", f.encode(f.Paused(run=1)))):
        office.stick(name, [*shared, *chained([told], office.festival.kit, start=shared[-1])])
    done = office.run(office.folder / "mad", office.folder / "sane")
    assert "0 prizes, ? to ?)" in done.stdout
