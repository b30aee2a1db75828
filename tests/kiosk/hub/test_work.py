"""What an import costs grows as its facts do, whatever a forger strews among them.

Counted in steps of SQLite's machine, never in time: a fact that is read again, a row that is
written again, is a step.
"""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

import db.chain
import db.forks
from db.hub import Hub
from kiosk import facts as f
from kiosk.hub.importer import import_paths
from tests.kiosk.hub.journals import (
    V1,
    Festival,
    chained,
    encoded,
    excursion,
    poured,
    quiz,
    sealed,
    visit,
)

_BEGUN = f.VisitBegan(visit=V1, lang="kk", street="s", area="")
_STEPS = 50


def strewn(n: int) -> list[f.Fact]:
    """One visit from the first fact to the last, every tenth its own, others between."""
    return [
        _BEGUN,
        *(f.Moved(visit=V1 if at % 10 == 0 else f"{at:032x}", move={}) for at in range(n)),
    ]


def endless(n: int) -> list[f.Fact]:
    """A visit that plays without end."""
    return visit(V1, *quiz() * (n // 3))


def collector(n: int) -> list[f.Fact]:
    """A visit that opens a card that nobody opened before."""
    return visit(V1, *(f.CardOpened(profession=f"p{at}", street="s", area="") for at in range(n)))


def winner(n: int) -> list[f.Fact]:
    won = [f.PrizeWon(prize="cap", desk=1, day=1, issue=at, code="c") for at in range(n // 2)]
    found = [f.Discovered(band="6-8", counts={}) for _ in range(n // 2)]
    return visit(V1, *won, *found)


def unheard(n: int) -> list[f.Fact]:
    """An answer that nobody gave before to the same question."""
    return visit(
        V1,
        *(
            f.Answered(question="q", chosen=(f"c{at}",), points=1, of=1, took_ms=1)
            for at in range(n)
        ),
    )


def returning(n: int) -> list[f.Fact]:
    """A visit that begins again and again."""
    return visit(V1, *[_BEGUN, *quiz()] * (n // 4))


def asking(n: int) -> list[f.Fact]:
    began, hands, *_ = excursion()
    return [began, *[hands] * n]


def handing(n: int) -> list[f.Fact]:
    """A desk that hands out and takes back, and is given a prize that nobody knows."""
    told: list[f.Fact] = []
    for at in range(n // 3):
        told += [
            f.Redeemed(station=7, installation="0" * 8, generation=0, issue=at, prize="cap",
                       number=1, day=1, by="scan"),
            f.Returned(station=7, installation="0" * 8, issue=at),
            f.Restocked(prize=f"p{at}", pieces=1),
        ]  # fmt: skip
    return told


def restarting(n: int) -> list[f.Fact]:
    started = f.Started(program="1", content="c", boot="b")
    return [started, f.Quarter(touches=1)] * (n // 2)


def dawning(n: int) -> list[f.Fact]:
    return [f.DayBegan(day=at, confirmed="clock") for at in range(n)]


def steps(hub: Hub, festival: Festival, facts: list[f.Fact], number: int) -> int:
    """Of pouring these, in batches of a few, into an installation of its own."""
    installation = bytes([number]) * 16
    rows = chained(encoded(facts), festival.kit, installation)
    counted = 0

    def count() -> int:
        nonlocal counted
        counted += 1
        return 0

    hub._conn.set_progress_handler(count, _STEPS)
    poured(hub, rows, festival.kit, batch=20, installation=installation)
    hub._conn.set_progress_handler(None, 0)
    return counted


@pytest.mark.parametrize(
    "shape", [strewn, endless, collector, winner, unheard, returning, asking, dawning,
              handing, restarting]
)  # fmt: skip
def test_twice_as_many_facts_are_twice_the_work(
    hub: Hub, festival: Festival, shape: Callable[[int], list[f.Fact]]
) -> None:
    poured(hub, chained(encoded(visit(V1)), festival.kit), festival.kit)  # statements are prepared
    some = steps(hub, festival, shape(600), 1)
    twice = steps(hub, festival, shape(1200), 2)
    assert twice < 2.3 * some


def copied(hub: Hub, festival: Festival, branches: int, monkeypatch: pytest.MonkeyPatch) -> int:
    """Hashes made to settle a journal that went on so many times from one copy, in one import."""
    shared = chained(encoded(visit(V1, *quiz())), festival.kit)
    hashed = 0

    def link(previous: bytes, fact: bytes) -> bytes:
        nonlocal hashed
        hashed += 1
        return db.chain.link(previous, fact)

    files = []
    for number in range(branches):
        own = encoded(visit(f"{number:032x}", *quiz() * 5))
        folder = hub.path.parent / f"{branches}-{number}"
        folder.mkdir()
        rows = [*shared, *chained(own, festival.kit, start=shared[-1])]
        files.append(sealed(folder, rows, festival.kit))
    monkeypatch.setattr(db.forks, "link", link)
    result = import_paths(files, hub, festival.organizer)
    monkeypatch.undo()
    assert result.forks == 1
    assert len(hub.forks.branches()) == branches
    return hashed


def test_many_branches_of_one_journal_cost_what_they_hold(
    festival: Festival, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    costs = []
    for branches in (8, 16):
        with closing(Hub(tmp_path / f"{branches}.db", create=True)) as hub:
            costs.append(copied(hub, festival, branches, monkeypatch))
    some, twice = costs
    assert twice < 2.3 * some
