"""Rehearsed festivals of other seeds, with all that goes wrong: the report is the truth."""

from collections import Counter
from collections.abc import Callable
from datetime import time
from pathlib import Path
from typing import NamedTuple

import msgspec
import pytest

from db.journal import Journal, Row
from kiosk import facts as f
from kiosk.content.store import Content
from kiosk.festival.beginning import begin
from kiosk.hub.fold import adopt
from kiosk.rehearsal import child, hall
from kiosk.rehearsal.making import Place, rehearsal_plan
from kiosk.rehearsal.reconciling import reconcile
from kiosk.rehearsal.rehearse import Rehearsed, rehearse
from kiosk.rehearsal.truth import Truth
from kiosk.trust.kit import Kit, read_kit
from tests.festivals import FIRST_DAY
from tests.kiosk.hub.journals import chained, encoded, quiz, sealed, visit
from tests.kiosk.rehearsal.told import Poured, Told, wrong
from tests.stations import PACK

DAYS = 3


class Festival(NamedTuple):
    out: Path
    played: Rehearsed

    @property
    def whole(self) -> hall.Told:
        """A station that was neither swapped nor stolen, and whose sticks all came."""
        times = Counter(one.holder for one in self.played.halls)
        return next(
            one
            for one in self.played.halls
            if times[one.holder] == 1 and one.fetched == DAYS and one.days[1].facts
        )

    @property
    def stolen(self) -> str:
        """Whose last stick never came, and who was not replaced."""
        (found,) = (one.holder for one in self.played.halls if one.fetched == 1)
        return found

    def journal(self, holder: str) -> tuple[list[Row], Kit, bytes]:
        data = self.out / "machines" / holder
        kit = read_kit(data / "kit")
        journal = Journal(data / "journal.sqlite", kit.festival)
        rows, installation = journal.read(1, 10**6), journal.installation
        journal.close()
        return rows, kit, installation

    def truth(self, without: hall.Told | None = None, day: int = 0) -> Told:
        """As truth.json, but for a day of a station."""
        counted, (_, halls, desks, won, plan) = Truth(), self.played
        for one in halls:
            for number, told in one.days.items():
                if number <= one.fetched and not (one is without and number == day):
                    counted.add(told)
        for served in desks.values():
            counted.add(served.truth)
        fetched = {
            piece
            for one in halls
            for piece in one.won
            if piece.day <= one.fetched and not (one is without and piece.day == day)
        }
        reconcile(counted, won, fetched, desks, plan.days)
        return counted.told()


@pytest.fixture
def eventful(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is rare among fifty thousand happens among a hundred."""
    monkeypatch.setattr(hall, "GUIDES_PLAY", 0.08)
    monkeypatch.setattr(hall, "LOSES_CODE", 0.3)
    monkeypatch.setattr(child, "KILLED", 0.2)


def festival(out: Path, seed: int, visitors: int) -> Festival:
    """It is open until midnight, and most come late: visits end on another day than they began."""
    with Content.open(PACK) as content:
        plan = begin(content, name="ORDA", stations=4, desks=2, days=DAYS, first_day=FIRST_DAY)
    plan = msgspec.structs.replace(plan, number=1, closes=time(0), traffic=(*(1,) * 27, 27))
    return Festival(out, rehearse(Place(out), rehearsal_plan(plan, seed), PACK, visitors, seed))


@pytest.mark.slow("festivals of three days, every visit through the station itself")
def test_every_number_of_the_report_is_the_truth_whatever_went_wrong(
    tmp_path: Path, rounds: Callable[[int, int], range], eventful: None
) -> None:
    seen: Counter[str] = Counter()
    whole_siege = len(rounds(1, 3)) == 3
    for seed in rounds(1, 12):
        made = festival(tmp_path / f"{seed}", 102 + seed, 600 if whole_siege else 60)
        _evening_by_evening(made, seen)
    # a festival in which nothing happens would prove nothing
    rare = ("awaiting",) if whole_siege else ()
    assert all(seen[one] for one in ("guides", "kills", "midnight", *rare)), seen


def _evening_by_evening(made: Festival, seen: Counter[str]) -> None:
    out, sticks = made.out, made.out / "sticks"
    hub = Poured(out)
    hub.pour(sticks / "day-1")
    hub.pour(sticks / "day-2")
    hub.pour(*(path for path in out.iterdir() if path.name.endswith("-day-3")))  # the news

    # of one station the second evening is missing, as if a stick had been broken
    one = made.whole
    rows, kit, installation = made.journal(one.holder)
    first, last = one.days[1].facts, one.days[1].facts + one.days[2].facts
    late = [path for path in (sticks / "day-3").iterdir() if not path.name.startswith(one.holder)]
    end = last + one.days[3].facts
    last = _before_midnight(rows, first, last)
    (out / "part").mkdir()
    holed = Poured(out / "part", out)
    for day in (1, 2):
        holed.pour(*(path for path in (sticks / f"day-{day}").iterdir()
                     if day == 1 or not path.name.startswith(one.holder)))  # fmt: skip
    part = sealed(out / "part", rows, kit, last + 1, end, installation)
    holed.pour(*late, part)
    assert [(gap.first, gap.last) for gap in holed.report.gaps] == [(first + 1, last)]
    bad = wrong(holed.told(), made.truth(one, 2))
    assert bad == [], "\n".join(bad)
    holed.pour(sticks / "day-3")
    assert wrong(holed.told(), made.truth()) == []
    holed.hub.close()

    hub.pour(sticks / "day-3")
    assert wrong(hub.told(), made.truth()) == []
    assert made.truth() == made.played.truth.told()

    # a copy of its disk went on beside it: what either says waits until somebody decides
    told = chained(encoded(visit("e" * 32, *quiz())), kit, installation, rows[first - 1])
    copy = [*rows[:first], *told]
    assert hub.pour(sealed(out, copy, kit, installation=installation)).forks == 1
    assert wrong(hub.told(), made.truth()) != []
    adopt(hub.hub, max(hub.report.branches, key=lambda branch: branch.facts))
    assert wrong(hub.told(), made.truth()) == []

    # whoever has the stolen station says more, with its key
    rows, kit, installation = made.journal(made.stolen)
    thief = hub.pour(sealed(out, rows, kit, installation=installation))
    assert len(thief.refused) == 1 and thief.new == 0
    assert wrong(hub.told(), made.truth()) == []
    hub.hub.close()
    truth = made.played.truth
    seen["guides"] += truth.total("visits_of_guides", "visits")
    seen["kills"] += truth.total("runs_by_station", "kills")
    seen["awaiting"] += truth.total("awaiting", "pieces")
    seen["midnight"] += _past_midnight(made)


def _past_midnight(made: Festival) -> int:
    """Visits that ended on another day than they began, by the stations' own facts."""
    found = 0
    for data in (made.out / "machines").glob("K*"):
        began: dict[str, int] = {}
        for row in made.journal(data.name)[0]:
            fact = f.decode(row.fact)
            if isinstance(fact, f.VisitBegan | f.VisitEnded) and fact.visit:
                day = (fact.utc_ms // 60_000 + 300) // 1440
                found += began.setdefault(fact.visit, day) != day
    return found


def _before_midnight(rows: list[Row], first: int, last: int) -> int:
    """The gap's last fact: a day that begins at midnight begins in the evening's stick, and what
    comes after a gap is of a day that only its beginning tells."""
    for row in rows[first:last]:
        fact = f.decode(row.fact)
        if isinstance(fact, f.DayBegan) and fact.day == DAYS:
            return row.seq - 1
    return last
