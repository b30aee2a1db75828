"""Facts into visits: any order, overlap or repetition of the same facts gives the same hub."""

import itertools
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import ClassVar, Literal, NamedTuple

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.derived import Derived, Folded
from db.hub import Hub
from db.journal import Row
from kiosk import facts as f
from kiosk.hub.fold import adopt, fold_whole, keep_up, vocabulary
from kiosk.hub.report import report
from kiosk.hub.reported import Total
from tests.kiosk.hub.journals import (
    INSTALLATION,
    V1,
    V2,
    V3,
    Festival,
    chained,
    encoded,
    game,
    poured,
    quiz,
    visit,
)

UNKNOWN = b'{"kind":"flew_away","run":1,"utc_ms":1,"ms":1,"visit":null}'
BROKEN = b'{"kind":"visit_began","run":"one"}'
WILD = b'{"kind":"language_chosen","run":%d,"utc_ms":1,"ms":%d,"visit":"%s","lang":"ru"}'
HUGE = b'{"kind":"round_finished","run":1,"utc_ms":1,"ms":1,"visit":"%s","points":%d,"of":1}' % (
    V1.encode(),
    10**30,
)

_NAMES = st.sampled_from([V1, V2, V3, None])
_OF_A_VISIT: list[Callable[[str | None], f.Fact]] = [
    lambda name: f.VisitBegan(visit=name, lang="kk", street="s", area="a"),
    lambda name: f.VisitEnded(visit=name, reason="idle"),
    lambda name: f.Answered(visit=name, question="q", chosen=("a",), points=1, of=1, took_ms=1),
    lambda name: f.Answered(visit=name, question="q", chosen=("b",), points=0, of=1, took_ms=1),
    lambda name: f.RoundFinished(visit=name, points=3, of=4),
    lambda name: f.RoundLeft(visit=name),
    lambda name: f.QuizStarted(visit=name, quiz="q", street="s", area="", questions=(), seed=1),
    lambda name: f.GameStarted(visit=name, game="g", engine="e", street="s", area="", seed=1),
    lambda name: f.CardOpened(visit=name, profession="welder", street="s", area=""),
    lambda name: f.PrizeWon(visit=name, prize="cap", desk=1, day=1, issue=1, code="CP1"),
    lambda name: f.PanelOpened(visit=name),
    lambda name: f.Discovered(visit=name, band="6-8", counts={}, leading=("R",)),
    lambda name: f.PlayersChosen(visit=name, players=2),
    lambda name: f.Started(visit=name, program="1", content="d", boot="b"),
    lambda name: f.ExcursionBegan(
        visit=name, lang="kk", band="6-8", pupils=9, street="s", area="", questions=(), seed=1
    ),
    lambda name: f.DelegateAnswered(
        visit=name, question="q", side="left", chosen="a", points=1, of=5, took_ms=1
    ),
    lambda name: f.ExcursionEnded(visit=name, points=1, of=2, reason="finished"),
]
_FACTS = st.one_of(
    st.builds(lambda make, name: make(name), st.sampled_from(_OF_A_VISIT), _NAMES),
    st.builds(lambda day: f.DayBegan(day=day, confirmed="clock"), st.integers(1, 5)),
    st.builds(
        lambda run, name: f.LanguageChosen(run=run, visit=name, lang="ru"),
        st.integers(1, 3),
        _NAMES,
    ),
    st.sampled_from([UNKNOWN, BROKEN, HUGE]),
    st.builds(
        lambda run, ms, name: WILD % (run, ms, name.encode()),
        st.sampled_from([1, 10**30, 10**31]),
        st.sampled_from([-(10**30), 5, 10**30, 10**30 + 5]),
        st.sampled_from([V1, V2]),
    ),
)


_ROUNDS = st.lists(st.sampled_from([quiz(), game(), game(left=True)]), max_size=3)
_VISITS = st.builds(
    lambda name, rounds: visit(name, *(fact for told in rounds for fact in told)),
    st.sampled_from([V1, V2, V3]),
    _ROUNDS,
)


@st.composite
def _strewn_visits(draw: st.DrawFn) -> list[f.Fact | bytes]:
    """Visits as children make them, with other facts anywhere between theirs."""
    told: list[f.Fact | bytes] = [
        fact for one in draw(st.lists(_VISITS, min_size=1, max_size=4)) for fact in one
    ]
    for fact in draw(st.lists(_FACTS, max_size=6)):
        told.insert(draw(st.integers(0, len(told))), fact)
    return told


_TOLD = st.one_of(st.lists(_FACTS, min_size=2, max_size=40), _strewn_visits())


class Piece(NamedTuple):
    """Facts first .. last of one of the journals, in batches of this size."""

    journal: int
    first: int
    last: int
    batch: int


@st.composite
def _journals(draw: st.DrawFn, festival: Festival, most: int) -> list[list[Row]]:
    """One journal and up to `most` others that were copied from an earlier one and went on."""
    told = encoded(draw(_TOLD))
    journals = [chained(told, festival.kit)]
    for _ in range(draw(st.integers(0, most))):
        origin = draw(st.sampled_from(journals))
        at = draw(st.integers(1, len(origin)))
        # another minute: no two branches write the same bytes by chance, as in life
        other = encoded(draw(st.lists(_FACTS, min_size=1, max_size=20)))
        journals.append([*origin[:at], *chained(other, festival.kit, start=origin[at - 1])])
    return journals


@st.composite
def _pieces(draw: st.DrawFn, journals: list[list[Row]]) -> list[Piece]:
    pieces = []
    for _ in range(draw(st.integers(1, 8))):
        number = draw(st.integers(0, len(journals) - 1))
        first = draw(st.integers(1, len(journals[number])))
        last = draw(st.integers(first, len(journals[number])))
        pieces.append(Piece(number, first, last, draw(st.integers(1, 50))))
    return pieces


_idle: list[Hub] = []


@pytest.fixture(scope="module", autouse=True)
def _closed() -> Iterator[None]:
    yield
    while _idle:
        _idle.pop().close()


@contextmanager
def _new_hub() -> Iterator[Hub]:
    """Empty, as after keep_up; what is done to it is rolled back, since making one takes longer."""
    hub = _idle.pop() if _idle else Hub(Path(":memory:"), create=True)
    keep_up(hub)
    hub._conn.execute("BEGIN")
    try:
        yield hub
    finally:
        hub._conn.execute("ROLLBACK")
        _idle.append(hub)


def _pour(hub: Hub, journals: list[list[Row]], festival: Festival, piece: Piece) -> None:
    poured(hub, journals[piece.journal], festival.kit, piece.first, piece.last, piece.batch)


def _digest_of(journals: list[list[Row]], festival: Festival, pieces: list[Piece]) -> str:
    with _new_hub() as hub:
        for piece in pieces:
            _pour(hub, journals, festival, piece)
        digest = hub.digest()
        assert _rounds_in_cells(hub) == _rounds_in_rows(hub)
        assert _visits_in_cells(hub) == _visits_in_rows(hub)
        with hub.transaction():
            for key in hub.installations():
                fold_whole(hub, key)
        assert hub.digest() == digest, "folding everything again must change nothing"
        return digest


def _rounds_in_cells(hub: Hub) -> list[tuple[object, ...]]:
    return hub._conn.execute(
        "SELECT day, street, name, sum(played), sum(finished), sum(scored) FROM rounds"
        " GROUP BY day, street, name ORDER BY 1, 2, 3"
    ).fetchall()


def _rounds_in_rows(hub: Hub) -> list[tuple[object, ...]]:
    return hub._conn.execute(
        "SELECT day, street, name, count(*), sum(finished), count(share) FROM round"
        " WHERE counted = 1 GROUP BY day, street, name ORDER BY 1, 2, 3"
    ).fetchall()


def _visits_in_cells(hub: Hub) -> list[tuple[object, ...]]:
    return hub._conn.execute(
        "SELECT place, sum(visits), sum(finished), sum(won), sum(lasted_ms) FROM visits"
        " GROUP BY place ORDER BY place"
    ).fetchall()


def _visits_in_rows(hub: Hub) -> list[tuple[object, ...]]:
    return hub._conn.execute(
        "SELECT place, count(*), sum(finished > 0), sum(prizes > 0), sum(lasted_ms) FROM visit"
        " WHERE counted = 1 GROUP BY place ORDER BY place"
    ).fetchall()


_MANY = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@_MANY
@given(data=st.data())
def test_any_order_overlap_or_repetition_gives_the_same_hub(
    festival: Festival, data: st.DataObject
) -> None:
    journals = data.draw(_journals(festival, most=0))
    pieces = data.draw(_pieces(journals))
    again = data.draw(st.permutations(pieces + data.draw(st.lists(st.sampled_from(pieces)))))
    assert _digest_of(journals, festival, pieces) == _digest_of(journals, festival, again)


@_MANY
@given(data=st.data())
def test_forks_come_out_the_same_in_any_order(festival: Festival, data: st.DataObject) -> None:
    journals = data.draw(_journals(festival, most=3))
    pieces = data.draw(_pieces(journals))
    again = data.draw(st.permutations(pieces + data.draw(st.lists(st.sampled_from(pieces)))))
    assert _digest_of(journals, festival, pieces) == _digest_of(journals, festival, again)


@_MANY
@given(data=st.data())
def test_how_the_same_facts_are_split_does_not_matter(
    festival: Festival, data: st.DataObject
) -> None:
    journals = data.draw(_journals(festival, most=2))
    pieces = data.draw(_pieces(journals))
    single = [
        Piece(piece.journal, seq, seq, 1)
        for piece in pieces
        for seq in range(piece.first, piece.last + 1)
    ]
    shuffled = data.draw(st.permutations(single))
    assert _digest_of(journals, festival, pieces) == _digest_of(journals, festival, shuffled)


@_MANY
@given(data=st.data())
def test_when_a_branch_is_adopted_does_not_matter(festival: Festival, data: st.DataObject) -> None:
    journals = data.draw(_journals(festival, most=2))
    pieces = data.draw(_pieces(journals))
    with _new_hub() as early, _new_hub() as late:
        for piece in pieces:
            _pour(late, journals, festival, piece)
        chosen = (
            [data.draw(st.sampled_from(late.forks.branches()))] if late.forks.branches() else []
        )
        for side in chosen:
            adopt(late, side)
        for piece in pieces:
            _pour(early, journals, festival, piece)
            for side in chosen:
                try:
                    adopt(early, side)
                except KeyError:
                    continue
        assert early.digest() == late.digest()


def test_a_visit_cut_in_two_by_a_stick_is_one_visit(hub: Hub, festival: Festival) -> None:
    rows = chained(encoded(visit(V1, *quiz(), *game())), festival.kit)
    poured(hub, rows, festival.kit, 1, 4)
    assert report(hub).children.visits == 1
    poured(hub, rows, festival.kit, 3, len(rows))
    assert report(hub).children == Total(1, 1, (len(rows) - 1) * 1000)
    assert [row.finished for row in report(hub).games] == [1]


def test_a_visit_waits_for_its_beginning(hub: Hub, festival: Festival) -> None:
    rows = chained(encoded(visit(V1, *quiz())), festival.kit)
    poured(hub, rows, festival.kit, 2, len(rows))
    assert (report(hub).children.visits, report(hub).quizzes) == (0, [])
    assert report(hub).headless == 1
    poured(hub, rows, festival.kit, 1, 1)
    assert (report(hub).children.visits, report(hub).headless) == (1, 0)
    assert report(hub).quizzes[0].finished == 1


def test_an_end_after_missing_facts_is_not_the_end_of_the_round_before(
    hub: Hub, festival: Festival
) -> None:
    told = visit(V1, *quiz("metals", 1, 5), *quiz("alloys", 5, 5))
    rows = chained(encoded(told), festival.kit)
    poured(hub, rows, festival.kit, 1, 3)
    poured(hub, rows, festival.kit, 7, len(rows))  # facts 4 to 6: metals' end, alloys' start
    assert [(row.name, row.finished) for row in report(hub).quizzes] == [("metals", 0)]
    poured(hub, rows, festival.kit, 4, 6)
    shares = {row.name: row.share for row in report(hub).quizzes}
    assert shares == {"metals": 0.2, "alloys": 1.0}


@pytest.mark.parametrize("order", list(itertools.permutations([(1, 2), (3, 3), (4, 5)])))
def test_a_fact_that_arrives_late_in_the_midst_of_a_round_mends_it(
    hub: Hub, festival: Festival, order: Sequence[tuple[int, int]]
) -> None:
    """The late fact is not even of this visit: a guide opened the panel."""
    begin, start, _, finish, end = visit(V1, *quiz())
    rows = chained(encoded([begin, start, f.PanelOpened(), finish, end]), festival.kit)
    for first, last in order:
        poured(hub, rows, festival.kit, first, last)
    assert report(hub).quizzes[0].finished == 1


def test_facts_around_a_known_one_are_no_gap(hub: Hub, festival: Festival) -> None:
    begin, start, _, finish, end = visit(V1, *quiz())
    rows = chained(encoded([begin, start, f.PanelOpened(), finish, end]), festival.kit)
    poured(hub, rows, festival.kit, 3, 3)
    poured(hub, rows, festival.kit)
    assert report(hub).quizzes[0].finished == 1


def test_durations_exist_only_within_a_run(hub: Hub, festival: Festival) -> None:
    told = [
        f.VisitBegan(run=1, ms=10_000, utc_ms=1, visit=V1, lang="kk", street="s", area=""),
        f.PlayersChosen(run=1, ms=12_000, utc_ms=1, visit=V1, players=1),
        f.LanguageChosen(run=2, ms=500, utc_ms=10**12, visit=V1, lang="ru"),
        f.VisitEnded(run=2, ms=4_500, utc_ms=5, visit=V1, reason="goodbye"),
    ]
    poured(hub, chained([f.encode(fact) for fact in told], festival.kit), festival.kit)
    assert report(hub).children.lasted_ms == 2_000 + 4_000


def test_a_clock_that_went_mad_does_not_break_the_sum(hub: Hub, festival: Festival) -> None:
    told = [
        fact
        for name in (V1, V2, V3)
        for fact in (
            f.VisitBegan(run=1, ms=0, utc_ms=1, visit=name, lang="kk", street="s", area=""),
            f.VisitEnded(run=1, ms=2**63 - 1, utc_ms=5, visit=name, reason="goodbye"),
        )
    ]
    poured(hub, chained([f.encode(fact) for fact in told], festival.kit), festival.kit)
    assert report(hub).children.lasted_ms == 3 * 24 * 3600 * 1000


def test_a_day_that_arrives_late_moves_the_visits_after_it(hub: Hub, festival: Festival) -> None:
    told = [f.DayBegan(day=1, confirmed="clock"), *visit(V1)]
    told += [f.DayBegan(day=2, confirmed="guide"), *visit(V2)]
    rows = chained(encoded(told), festival.kit)
    poured(hub, rows, festival.kit, 1, 3)
    poured(hub, rows, festival.kit, 5, 6)
    assert [(row.name, row.visits) for row in report(hub).days] == [("1", 2)]
    poured(hub, rows, festival.kit, 4, 4)
    assert [(row.name, row.visits) for row in report(hub).days] == [("1", 1), ("2", 1)]


def test_an_unknown_kind_waits_and_stops_nobody(hub: Hub, festival: Festival) -> None:
    first, *others = encoded(visit(V1, *quiz()))
    rows = chained([first, UNKNOWN, BROKEN, *others], festival.kit)
    assert poured(hub, rows, festival.kit) == (len(rows), len(rows) - 2, 0, 2)
    assert hub.forks.waiting() == {"unknown": 2}
    assert report(hub).children.finished == 1
    assert poured(hub, rows, festival.kit) == (len(rows), 0, len(rows), 0)


def test_both_branches_of_a_fork_wait_until_one_is_adopted(hub: Hub, festival: Festival) -> None:
    shared = chained(encoded(visit(V1, *quiz())), festival.kit)
    left = [*shared, *chained(encoded(visit(V2, *quiz())), festival.kit, start=shared[-1])]
    right = [*shared, *chained(encoded(visit(V3, *game())), festival.kit, start=shared[-1])]
    assert poured(hub, left, festival.kit).new == len(left)
    counts = poured(hub, right, festival.kit)
    assert counts == (len(right), 0, len(shared), len(right) - len(shared))
    assert report(hub).children.visits == 1
    assert hub.forks.waiting() == {"fork": len(left) + len(right) - 2 * len(shared)}
    side = next(side for side in hub.forks.branches() if side.last == len(left))
    adopt(hub, side)
    assert report(hub).children.visits == 2
    assert sorted(side.adopted for side in hub.forks.branches()) == [False, True]
    assert hub.forks.waiting() == {"fork": len(right) - len(shared)}


def test_an_adopted_branch_goes_on_counting(hub: Hub, festival: Festival) -> None:
    shared = chained(encoded(visit(V1)), festival.kit)
    left = [
        *shared,
        *chained(encoded([*visit(V2), *visit("4" * 32)]), festival.kit, start=shared[-1]),
    ]
    right = [*shared, *chained(encoded(visit(V3)), festival.kit, start=shared[-1])]
    poured(hub, left, festival.kit, 1, len(shared) + 2)
    poured(hub, right, festival.kit)
    adopt(
        hub,
        next(side for side in hub.forks.branches() if side.hash == left[len(shared)].hash.hex()),
    )
    counts = poured(hub, left, festival.kit)
    assert (counts.new, counts.quarantined) == (2, 0)
    assert report(hub).children.visits == 3


def test_a_fork_is_seen_across_missing_facts(hub: Hub, festival: Festival) -> None:
    """Neither number is claimed twice, but the second file does not follow the first."""
    shared = chained(encoded(visit(V1)), festival.kit)
    left = [*shared, *chained(encoded(visit(V2)), festival.kit, start=shared[-1])]
    right = [*shared, *chained(encoded([*visit(V3), *visit(V3)]), festival.kit, start=shared[-1])]
    poured(hub, left, festival.kit, 1, 4)
    poured(hub, right, festival.kit, 5, 6)
    assert [(side.seq, side.last) for side in hub.forks.branches()] == [(4, 4), (5, 6)]


def test_a_forged_number_beyond_64_bits_breaks_nothing(hub: Hub, festival: Festival) -> None:
    first, start, _, _, last = encoded(visit(V1, *quiz()))
    poured(hub, chained([first, start, HUGE, last], festival.kit), festival.kit)
    assert report(hub).children.finished == 1


def test_a_program_with_new_words_folds_an_old_hub_again(hub: Hub, festival: Festival) -> None:
    poured(hub, chained(encoded(visit(V1)), festival.kit), festival.kit)
    digest = hub.digest()
    with hub.transaction():
        hub.set("vocabulary", "older")
        for key in hub.installations():
            hub.tables.replace(key, Folded(anew=True))
    keep_up(hub)
    assert hub.digest() == digest
    assert hub.setting("vocabulary") != "older"


class Stranger(Derived, frozen=True):
    """A table of another program's."""

    key: ClassVar = ("n",)
    n: int


def test_a_program_with_other_tables_makes_its_own(hub: Hub, festival: Festival) -> None:
    poured(hub, chained(encoded(visit(V1)), festival.kit), festival.kit)
    digest = hub.digest()
    with hub.transaction():
        hub.tables.make([Stranger])
        hub.set("vocabulary", "another")
    assert hub.digest() != digest
    keep_up(hub)
    assert hub.digest() == digest
    assert "stranger" not in hub.tables.digested()


def kind(reason: object) -> type[f.Fact]:
    fields = [("reason", reason)]
    made = msgspec.defstruct("Left", fields, bases=(f.Fact,), tag="left", frozen=True, kw_only=True)
    assert issubclass(made, f.Fact)
    return made


def test_a_new_kind_field_type_or_reason_is_another_vocabulary() -> None:
    told = {
        vocabulary([]),
        vocabulary([f.Stopped]),
        vocabulary([kind(str)]),
        vocabulary([kind(int)]),
        vocabulary([kind(Literal["guide", "signal"])]),
        vocabulary([kind(Literal["guide", "signal", "update"])]),
        vocabulary([f.Stopped, kind(str)]),
    }
    assert len(told) == 7
    assert vocabulary([kind(str)]) == vocabulary([kind(str)])


def test_what_waited_for_a_newer_program_is_taken_by_it(hub: Hub, festival: Festival) -> None:
    """As a hub lies there when its program knew neither this game nor why the child left."""
    rows = chained(encoded(visit(V1, *quiz(), *game())), festival.kit)
    poured(hub, rows, festival.kit)
    digest, (key,) = hub.digest(), hub.installations()
    waits = [row for row in rows if b"game_started" in row.fact or b"visit_ended" in row.fact]
    with hub.transaction():
        hub.set("vocabulary", "older")
        unknown = [(row.seq, row.hash) for row in waits]
        hub.tables.replace(key, Folded(unknown=unknown, anew=True))
    assert hub.forks.waiting() == {"unknown": 2}
    keep_up(hub)
    assert hub.forks.waiting() == {}
    assert hub.digest() == digest
    assert poured(hub, rows, festival.kit) == (len(rows), 0, len(rows), 0)


def test_two_installations_do_not_mix(hub: Hub, festival: Festival) -> None:
    other = bytes(reversed(INSTALLATION))
    told = encoded(visit(V1, *quiz()))
    poured(hub, chained(told, festival.kit), festival.kit)
    poured(hub, chained(told, festival.kit, other), festival.kit, installation=other)
    assert report(hub).children.visits == 2
    assert hub.forks.branches() == []
