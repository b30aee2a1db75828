"""A small festival with everything that makes counting hard, poured into a hub."""

from collections.abc import Callable
from random import Random

from msgspec.structs import replace

from db.hub import Hub
from db.journal import Row
from kiosk import facts as f
from kiosk.ages import BANDS
from kiosk.hub.fold import adopt
from kiosk.interests.holland import LETTERS
from tests.kiosk.hub.journals import (
    Festival,
    chained,
    encoded,
    excursion,
    game,
    poured,
    quiz,
    visit,
)

UNKNOWN = b'{"kind":"flew_away","run":1,"utc_ms":1,"ms":1,"visit":null}'


def pour_festival(hub: Hub, festivals: list[Festival], seed: int = 17) -> None:
    """Of each station: two days with a visit across midnight, guides, facts of an unknown kind.
    One has a gap with a visit's beginning in it; one was copied and both sides went on, of which
    one is adopted; one was poured in late pieces."""
    pours = [_with_a_gap, _forked, _in_late_pieces]
    for number, festival in enumerate(festivals):
        rng = Random(f"{seed} {number}")
        installation = bytes([number]) * 16
        rows = chained(told(rng), festival.kit, installation)
        pours[number % len(pours)](hub, rows, festival, installation, rng)


def told(rng: Random, visits: int = 40) -> list[bytes]:
    facts: list[f.Fact | bytes] = [
        f.Started(program="1", content="c", boot="b"),
        f.TrialEnded(reason="opened", visits=1),
        f.DayBegan(day=1, confirmed="clock"),
    ]
    for number in range(visits):
        one: list[f.Fact | bytes] = [*_visit(rng)]
        if number == visits // 2:  # midnight, and the child plays on
            one.insert(len(one) // 2, f.DayBegan(day=2, confirmed="clock"))
        if rng.random() < 0.1:
            one.insert(rng.randrange(len(one)), UNKNOWN)
        facts += one
        if rng.random() < 0.2:
            facts += _class(rng)
        if rng.random() < 0.3:
            facts += _hall(rng)
    return encoded(facts)


def _visit(rng: Random) -> list[f.Fact]:
    parts: list[Callable[[], list[f.Fact]]] = [
        lambda: quiz(rng.choice(["metals", "alloys"]), points=rng.randrange(6), of=5),
        lambda: quiz(points=0, of=0),
        lambda: game(rng.choice(["furnace", "rails"]), left=rng.random() < 0.5),
        lambda: [_card(rng)] * rng.randrange(1, 4),
        lambda: [_discovered(rng)],
        lambda: [f.LanguageChosen(lang="ru")],
        lambda: [f.PrizeWon(prize=rng.choice(["cap", "pin"]), desk=1, day=rng.choice([1, 2]),
                            issue=rng.randrange(99), code="CP1")],
    ]  # fmt: skip
    street = rng.choice(["metallurgists", "miners"])
    return visit(
        rng.randbytes(16).hex(),
        *(fact for _ in range(rng.randrange(5)) for fact in rng.choice(parts)()),
        lang=rng.choice(["kk", "ru", "en"]),
        street=street,
        area=rng.choice(["", "hall"]),
        guide=rng.random() < 0.15,
    )


def _hall(rng: Random) -> list[f.Fact]:
    """What a screen, a program and a desk tell of, whosever visits they are between."""
    prize, issue = rng.choice(["cap", "pin"]), rng.randrange(9)
    of = rng.choice([7, 9])
    handed = f.Redeemed(
        station=of, installation="00" * 4, generation=0, issue=issue, prize=prize, number=1, day=1,
        by="scan",
    )  # fmt: skip
    undone = f.Returned(station=of, installation="00" * 4, issue=issue)
    quarter = f.Quarter(
        touches=rng.randrange(9), refused={"palm": 2, "edge": 1}, dark_ms=50, attract=4
    )
    tried: list[f.Fact] = [
        f.TrialBegan(), quarter, f.TrialEnded(reason=rng.choice(["guide", "time"])),
    ]  # fmt: skip
    parts: list[list[f.Fact]] = [
        [quarter],
        [f.NewsTaken(number=rng.randrange(1, 9), digest="00" * 32)],
        tried,
        [f.Stopped(reason="guide"), f.Started(program="1", content="c", boot="b")],
        [f.Started(program="1", content="c", boot="b")],
        [f.Restocked(prize=prize, pieces=40), f.Spent(prize=prize, pieces=1, reason="broken")],
        [handed],
        [undone, f.Spent(prize=prize, pieces=2, reason="goodwill")],
        [f.Voided(issue=issue, prize=prize, day=1, reason=rng.choice(["lost", "reissue"]))],
        [f.Counted(prize=prize, pieces=30, expected=31), f.BookTaken(keys=(), stock={prize: 3})],
    ]
    return [fact for _ in range(3) for fact in rng.choice(parts)]


def _class(rng: Random) -> list[f.Fact]:
    reason = rng.choice(["finished", "finished", "guide"])
    street = rng.choice(["", "miners"])
    began, *rest, ended = excursion(rng.randrange(30), lang="ru", street=street, reason=reason)
    began = replace(began, origin=rng.choice(["", "almaty", "other"]))
    before = f.HandsRaised(when="before", raised=rng.randrange(20), of=20)
    later = f.HandsRaised(when="after", raised=rng.randrange(20), of=20, by="words")
    return [began, *[before] * rng.randrange(2), *rest, *[later] * rng.randrange(2), ended]


def _card(rng: Random) -> f.Fact:
    profession = rng.choice(["welder", "нефтяник", "ұшқыш"])
    return f.CardOpened(profession=profession, street="miners", area="")


def _discovered(rng: Random) -> f.Fact:
    leading = rng.choice([(), (rng.choice(LETTERS),)])
    counted = rng.random() < 0.8
    return f.Discovered(band=rng.choice(BANDS), counts={}, leading=leading, counted=counted)


def _with_a_gap(
    hub: Hub, rows: list[Row], festival: Festival, installation: bytes, rng: Random
) -> None:
    begins = [row.seq for row in rows if b"visit_began" in row.fact]
    lost = begins[len(begins) // 3]
    poured(hub, rows, festival.kit, 1, lost - 3, installation=installation)
    poured(hub, rows, festival.kit, lost + 1, len(rows), installation=installation)


def _forked(
    hub: Hub, rows: list[Row], festival: Festival, installation: bytes, rng: Random
) -> None:
    at = len(rows) * 3 // 4
    other = [*rows[:at], *chained(told(rng, 5), festival.kit, start=rows[at - 1])]
    for side in (rows, other):
        poured(hub, side, festival.kit, batch=30, installation=installation)
    adopt(hub, next(side for side in hub.forks.branches() if side.last == len(rows)))


def _in_late_pieces(
    hub: Hub, rows: list[Row], festival: Festival, installation: bytes, rng: Random
) -> None:
    ends = sorted(rng.sample(range(2, len(rows)), 4))
    pieces = list(zip([1, *(end + 1 for end in ends)], [*ends, len(rows)], strict=True))
    rng.shuffle(pieces)
    for first, last in pieces:
        poured(hub, rows, festival.kit, first, last, installation=installation)
