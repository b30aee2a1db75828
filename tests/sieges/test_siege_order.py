"""The same facts in any order, cut anywhere, twice, overlapping, torn: one and the same hub."""

import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import permutations
from pathlib import Path
from random import Random
from typing import NamedTuple

import pytest

from db.hub import Hub
from db.journal import Row
from kiosk import facts as f
from kiosk.hub.fold import adopt, keep_up
from kiosk.hub.importer import import_paths, pour
from kiosk.session.refusal import SessionRefused, altered
from tests.kiosk.hub.journals import (
    Festival,
    chained,
    encoded,
    game,
    header,
    open_festival,
    poured,
    quiz,
    sealed,
    visit,
)
from tests.sieges.seeds import siege_rng

pytestmark = pytest.mark.siege

INSTALLATIONS = [bytes([n]) * 16 for n in (1, 2)]


@pytest.fixture(scope="module")
def festival(tmp_path_factory: pytest.TempPathFactory) -> Festival:
    return open_festival(tmp_path_factory.mktemp("festival"))


@contextmanager
def opened_hub(path: Path = Path(":memory:")) -> Iterator[Hub]:
    hub = Hub(path, create=True)
    keep_up(hub)
    try:
        yield hub
    finally:
        hub.close()


class Journal(NamedTuple):
    installation: bytes
    rows: list[Row]


def told(rng: Random) -> list[bytes]:
    """Visits as children make them, with days, the guide, new words and broken ones in between."""
    facts: list[f.Fact | bytes] = [f.DayBegan(day=1, confirmed="clock")]
    for _ in range(rng.randrange(1, 6)):
        rounds = [fact for _ in range(rng.randrange(3)) for fact in rng.choice([quiz(), game()])]
        name = rng.choice([rng.randbytes(16).hex(), "a" * 32])
        facts += visit(name, *rounds, guide=rng.random() < 0.1)
    strays: list[f.Fact | bytes] = [
        f.DayBegan(day=rng.randrange(1, 6), confirmed="guide"),
        f.PanelOpened(),
        f.CardOpened(visit="a" * 32, profession="welder", street="s", area=""),
        b'{"kind":"flew_away"}',
        b"not even JSON",
    ]
    for stray in rng.sample(strays, rng.randrange(len(strays) + 1)):
        facts.insert(rng.randrange(len(facts) + 1), stray)
    return encoded(facts)


def drawn_journals(rng: Random, festival: Festival) -> list[Journal]:
    """One or two installations, and sometimes a copy of one that went its own way."""
    journals = [
        Journal(installation, chained(told(rng), festival.kit, installation))
        for installation in INSTALLATIONS[: rng.randrange(1, 3)]
    ]
    if rng.random() < 0.4:
        origin = rng.choice(journals)
        at = rng.randrange(1, len(origin.rows) + 1)
        other = chained(told(rng), festival.kit, start=origin.rows[at - 1])
        journals.append(Journal(origin.installation, [*origin.rows[:at], *other]))
    return journals


class Piece(NamedTuple):
    """Facts first .. last of a journal, in batches of so many."""

    journal: Journal
    first: int
    last: int
    batch: int


def pieces(rng: Random, journals: list[Journal]) -> list[Piece]:
    """All facts of all journals, cut at random places."""
    found = []
    for journal in journals:
        ends = sorted({*rng.choices(range(1, len(journal.rows) + 1), k=3), len(journal.rows)})
        first = 1
        for last in ends:
            found.append(Piece(journal, first, last, rng.choice([1, 2, 7, 1000])))
            first = last + 1
    return found


def disturbed(rng: Random, whole: list[Piece]) -> list[Piece]:
    """The same facts again: recut, overlapping, repeated, in another order."""
    journals = [piece.journal for piece in whole]
    again = pieces(rng, [j for n, j in enumerate(journals) if j not in journals[:n]])
    for piece in rng.sample(again, rng.randrange(len(again) + 1)):
        first = rng.randrange(1, piece.first + 1)
        again.append(piece._replace(first=first))
    rng.shuffle(again)
    return again


def pour_torn(hub: Hub, piece: Piece, festival: Festival, rng: Random) -> None:
    """A file that proves altered after some of its facts are in the transaction."""
    rows = piece.journal.rows[piece.first - 1 : piece.last]
    at = rng.randrange(1, len(rows) + 1)

    def torn() -> Iterator[Sequence[Row]]:
        yield rows[:at]
        raise altered("a piece", "miscounts")

    before = header(
        piece.journal.rows, festival.kit, piece.first, piece.last, piece.journal.installation
    )
    with pytest.raises(SessionRefused), hub.transaction():
        pour(hub, before, torn(), lambda share: None)


def digest_of(
    hub: Hub, festival: Festival, order: list[Piece], rng: Random | None = None
) -> tuple[str, int]:
    """The hub after these pieces, some torn copies among them; and how many facts were new."""
    stored = 0
    for piece in order:
        if rng and rng.random() < 0.2:
            pour_torn(hub, piece, festival, rng)
        journal = piece.journal
        counts = poured(
            hub,
            journal.rows,
            festival.kit,
            piece.first,
            piece.last,
            piece.batch,
            journal.installation,
        )
        assert counts.facts == piece.last - piece.first + 1
        stored += counts.new + counts.quarantined
    return hub.digest(), stored


def test_any_order_cut_overlap_repetition_or_torn_file_gives_one_hub(
    festival: Festival, rounds: Callable[[int, int], range]
) -> None:
    rng, forks = siege_rng(), 0
    for _ in rounds(25, 20_000):
        journals = drawn_journals(rng, festival)
        whole = pieces(rng, journals)
        different = {(j.installation, row.seq, row.hash) for j in journals for row in j.rows}
        with opened_hub() as one, opened_hub() as other:
            digest, stored = digest_of(one, festival, whole)
            assert stored == len(different), "every fact once"
            assert digest_of(other, festival, disturbed(rng, whole), rng) == (digest, stored)
            branches = one.forks.branches()
            assert branches == other.forks.branches()
            for hub in (one, other):
                for branch in branches[:1]:
                    adopt(hub, branch)
            assert one.digest() == other.digest()
            forks += bool(branches)
    assert forks
    print(f"{forks} of them with a fork")


def test_real_files_in_any_order_cut_or_torn_give_one_hub(
    festival: Festival, fast: Path, rounds: Callable[[int, int], range]
) -> None:
    rng = siege_rng()
    for number in rounds(2, 300):
        folder = fast / f"{number}"
        folder.mkdir()
        journals = drawn_journals(rng, festival)
        with opened_hub(folder / "one.db") as one, opened_hub(folder / "other.db") as other:
            for piece in pieces(rng, journals):
                import_paths([sealed_piece(folder, piece, festival)], one, festival.organizer)
            for piece in disturbed(rng, pieces(rng, journals)):
                file = sealed_piece(folder, piece, festival)
                if rng.random() < 0.3:
                    torn = folder / "torn" / file.name
                    torn.parent.mkdir(exist_ok=True)
                    torn.write_bytes(file.read_bytes()[: rng.randrange(file.stat().st_size)])
                    assert import_paths([torn], other, festival.organizer).refused
                assert not import_paths([file], other, festival.organizer).refused
            assert one.digest() == other.digest()
        shutil.rmtree(folder)


def sealed_piece(folder: Path, piece: Piece, festival: Festival) -> Path:
    journal = piece.journal
    return sealed(folder, journal.rows, festival.kit, piece.first, piece.last, journal.installation)


def six_files(folder: Path, festival: Festival) -> list[Path]:
    """Two installations, one of them copied: overlapping, with a gap, and forked."""
    rng = Random(6)
    one, two = (
        chained(told(rng) + told(rng), festival.kit, installation) for installation in INSTALLATIONS
    )
    other = [*one[:9], *chained(told(rng), festival.kit, start=one[8])]
    parts = [(one, 0, 1, 12), (one, 0, 8, len(one)), (other, 0, 1, len(other)),
             (two, 1, 1, 5), (two, 1, 8, len(two)), (two, 1, 3, 10)]  # fmt: skip
    files = []
    for number, (rows, which, first, last) in enumerate(parts):
        (folder / f"{number}").mkdir()
        installation = INSTALLATIONS[which]
        files.append(sealed(folder / f"{number}", rows, festival.kit, first, last, installation))
    return files


def test_six_files_in_all_720_orders_give_one_hub(
    festival: Festival, fast: Path, rounds: Callable[[int, int], range]
) -> None:
    files = six_files(fast, festival)
    orders = list(permutations(files))
    digests = set()
    for order in siege_rng().sample(orders, len(rounds(8, 720))):
        with opened_hub(fast / "hub.db") as hub:
            for file in order:
                result = import_paths([file], hub, festival.organizer)
                assert result.refused == []
            assert (result.forks, result.gaps) == (1, [])
            digests.add(hub.digest())
        (fast / "hub.db").unlink()
    assert len(digests) == 1
