"""Sticks as a real festival brings them, made for the bench: any number of facts, never all at once
in memory."""

from collections.abc import Iterator
from itertools import count as counting
from itertools import islice
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

import msgspec

from db.chain import genesis, links
from db.journal import Row
from kiosk import facts as f
from kiosk.session.frame import heading
from kiosk.session.sealing import seal
from kiosk.trust.demo import make_demo
from kiosk.trust.kit import Kit, read_kit
from kiosk.trust.organizer import Organizer, read_organizer_key

# the shape of a visit in the real festival: about sixty facts for each of the 50,000
VISIT = 60
DAYS = 5


class Festival(NamedTuple):
    kit: Kit
    organizer: Organizer


def make_festival(folder: Path) -> Festival:
    make_demo(folder, "K07")
    return Festival(read_kit(folder / "kit"), read_organizer_key(folder / "organizer.key"))


def told(count: int, rng: Random) -> Iterator[bytes]:
    """`count` facts as children make them on five days: visits of some quizzes, a game, a card, at
    times a prize or a discovery."""
    facts, issues = _visits(rng, rng.randrange(8)), counting(1)
    for n in range(count):
        day = n * DAYS // count + 1
        if n == 0 or (n - 1) * DAYS // count + 1 < day:
            fact: f.Fact = f.DayBegan(day=day, confirmed="clock")
        else:
            fact = next(facts)
        if isinstance(fact, f.PrizeWon):
            fact = msgspec.structs.replace(fact, day=day, issue=next(issues))
        utc_ms = 1_790_000_000_000 + day * 86_400_000 + n * DAYS % count * 28_800_000 // count
        yield f.encode(msgspec.structs.replace(fact, run=1, ms=n * 1500, utc_ms=utc_ms))


def _visits(rng: Random, street: int) -> Iterator[f.Fact]:
    while True:
        yield from _visit(rng, street)


def _visit(rng: Random, street: int) -> list[f.Fact]:
    """A screen stands in one street, and plays the quizzes of that."""
    name = rng.randbytes(16).hex()
    place: dict[str, Any] = {"street": f"street-{street}", "area": f"area-{rng.randrange(5)}"}
    facts: list[f.Fact] = [f.VisitBegan(visit=name, lang=rng.choice(["kk", "ru", "en"]), **place)]
    while len(facts) < VISIT - 12:
        quiz = f"quiz-{street}-{rng.randrange(9)}"
        asked = tuple(f"{quiz}-{n}" for n in range(7))
        facts.append(f.QuizStarted(visit=name, quiz=quiz, questions=asked, seed=1, **place))
        facts += [
            f.Answered(
                visit=name, question=question, chosen=(rng.choice("abcd"),), points=1, of=1,
                took_ms=2500,
            )
            for question in asked
        ]  # fmt: skip
        facts.append(f.RoundFinished(visit=name, points=5, of=7))
    facts += [
        f.GameStarted(visit=name, game=f"game-{street}", engine="green", seed=1, **place),
        *(f.Moved(visit=name, move={"tap": "valve"}) for _ in range(8)),
        f.RoundFinished(visit=name, points=5, of=8),
        f.CardOpened(visit=name, profession=f"trade-{street}-{rng.randrange(25)}", **place),
    ]
    if rng.random() < 1 / 6:
        lead = rng.choice("RIASEC")
        facts.append(
            f.Discovered(visit=name, band="9-12", counts={lead: 5}, leading=(lead,), counted=True)
        )
    if rng.random() < 1 / 8:
        prize = f"prize-{rng.randrange(6)}"
        facts.append(f.PrizeWon(visit=name, prize=prize, desk=2, day=1, issue=1, code="A" * 80))
    return [*facts, f.VisitEnded(visit=name, reason="goodbye")]


def rows_of(
    kit: Kit, installation: bytes, count: int, rng: Random, slice_: int = 5000
) -> Iterator[list[Row]]:
    seq, previous, facts = 1, genesis(kit.festival, installation), told(count, rng)
    while batch := list(islice(facts, slice_)):
        hashes = links(previous, batch)
        yield [Row(n, *both) for n, both in enumerate(zip(batch, hashes, strict=True), seq)]
        seq, previous = seq + len(batch), hashes[-1]


def session(folder: Path, festival: Festival, count: int, seed: int = 7) -> Path:
    rng = Random(seed)
    installation = rng.randbytes(16)
    header = heading(festival.kit, installation, last=count, content="c", program="p")
    return seal(folder, festival.kit, header, rows_of(festival.kit, installation, count, rng))
