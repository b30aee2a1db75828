"""Three days of a festival, made up: eight streets, stations that are killed and dark, a desk.

Facts are told by the clock of the festival, so that hours and days are those of a hall.
"""

import json
from collections.abc import Callable
from pathlib import Path
from random import Random

import msgspec

from db.hub import Hub
from kiosk import facts as f
from kiosk.ages import BANDS
from kiosk.interests.holland import LETTERS
from tests.kiosk.hub.journals import Festival, chained, open_festival, poured, quiz

STREETS = (
    "metallurgists", "energy", "transport", "builders", "farm", "digital", "care", "masters",
)  # fmt: skip
TEN_UTC_MS = 1_796_619_600_000  # 2026-12-07 10:00 at 300 minutes ahead of UTC
HOUR_MS = 3_600_000
DAY_MS = 24 * HOUR_MS
CURVE = (7, 12, 14, 10, 9, 11, 10, 6)


class Teller:
    """Facts with the wall clock set by hand."""

    def __init__(self) -> None:
        self.told: list[bytes] = []
        self.run = 0

    def at(self, day: int, minute: float, *facts: f.Fact) -> None:
        utc_ms = int(TEN_UTC_MS + (day - 1) * DAY_MS + minute * 60_000)
        for fact in facts:
            self.run += isinstance(fact, f.Started)
            stamped = msgspec.structs.replace(
                fact, run=max(self.run, 1), utc_ms=utc_ms, ms=int(minute * 60_000)
            )
            self.told.append(f.encode(stamped))


def station(number: int, rng: Random, days: int = 3, busy: float = 1.0) -> list[bytes]:
    tell, street = Teller(), STREETS[number % 8]
    started = f.Started(program="1", content="c", boot="b")
    for day in range(1, days + 1):
        tell.at(day, -30, started, f.DayBegan(day=day, confirmed="clock"))
        for hour, weight in enumerate(CURVE):
            empty = street == "builders" and day == 3 and hour > 3
            visits = int(weight * busy * rng.uniform(0.8, 1.2) * (0.1 if empty else 1))
            dark = number == 4 and day == 3 and hour == 4  # somebody's foot, and 40 minutes without
            for n in range(visits):
                minute = 60 * hour + (4 if dark else 58) * n / visits
                for fact in _visit(tell, number, day, street, rng):
                    tell.at(day, minute, fact)
                    minute += 0.15
            if dark:
                tell.at(day, 60 * hour + 45, started)
            for quarter in range(4):
                tell.at(day, 60 * hour + 59 + quarter / 9, _quarter(rng))
        if number % 3 == 0:
            tell.at(day, 300, *_excursion(street, rng))
        tell.at(day, 490, f.Stopped(reason="guide"))
    return tell.told


def _visit(tell: Teller, number: int, day: int, street: str, rng: Random) -> list[f.Fact]:
    lang = rng.choices(("kk", "ru", "en"), (60, 35, 5))[0]
    name = rng.randbytes(16).hex()
    played: list[f.Fact] = quiz(f"{street}-1", points=rng.randrange(1, 6), of=5)
    if rng.random() < (0.7 if number == 2 else 0.25):
        played = [*played[:2], f.RoundLeft()]
    inside = list(played)
    if rng.random() < 0.5:
        leading = (rng.choice(LETTERS),)
        band = rng.choice(BANDS)
        inside.append(f.Discovered(band=band, counts={}, leading=leading, counted=True))
    if rng.random() < 0.4:
        profession = rng.choice(["electrician", "welder", "bus-driver"])
        inside.append(f.CardOpened(profession=profession, street=street, area=""))
    if rng.random() < 0.05:
        issue = sum(b'"prize_won"' in fact for fact in tell.told) + 1
        inside.append(f.PrizeWon(prize=rng.choice(["badge", "cap"]), desk=1, day=day, issue=issue,
                                 code="CP1"))  # fmt: skip
    whole = [
        f.VisitBegan(lang=lang, street=street, area="hall"),
        *inside,
        f.VisitEnded(reason="goodbye"),
    ]
    return [msgspec.structs.replace(fact, visit=name) for fact in whole]


def _quarter(rng: Random) -> f.Quarter:
    dark_ms = rng.choice([0, 0, 0, 1000])
    return f.Quarter(touches=rng.randrange(20), refused={"palm": 1}, attract=9, dark_ms=dark_ms)


def _excursion(street: str, rng: Random) -> list[f.Fact]:
    hands = f.HandsCounted(
        question="q", left=5, right=8, left_of=10, right_of=10, points=13, of=20, took_ms=1
    )
    began = f.ExcursionBegan(
        lang="kk", band="9-12", pupils=rng.randrange(15, 26), street=street, area="",
        questions=("q",), seed=1,
    )  # fmt: skip
    return [began, hands, f.ExcursionEnded(points=13, of=20, reason="finished")]


def desk(won: dict[int, list[bytes]], rng: Random, busy: float) -> list[bytes]:
    """Hands out three of four prizes, on the day they were won; caps run short."""
    tell = Teller()
    tell.at(1, -30, f.Started(program="1", content="", boot="b"))
    for prize in ("badge", "cap"):
        tell.at(
            1,
            -20,
            f.Restocked(prize=prize, pieces=int(40 * busy) if prize == "badge" else int(26 * busy)),
        )
    for day in (1, 2, 3):
        tell.at(day, -10, f.DayBegan(day=day, confirmed="clock"))
        for number, facts in won.items():
            for fact in map(json.loads, facts):
                if fact["kind"] == "prize_won" and fact["day"] == day and rng.random() < 0.75:
                    installation = installation_of(number).hex()[:8]
                    tell.at(day, 200, f.Redeemed(
                        station=number, installation=installation, generation=0,
                        issue=fact["issue"], prize=fact["prize"], number=1, day=day, by="scan",
                    ))  # fmt: skip
    return tell.told


def installation_of(number: int) -> bytes:
    return bytes([number, 77] * 8)


def festivals(folder: Callable[[str], Path], names: list[str]) -> dict[str, Festival]:
    return {name: open_festival(folder(name), name) for name in names}


def pour_three_days(hub: Hub, organizers: dict[str, Festival], busy: float = 1.0) -> list[bytes]:
    """All facts that were told, those of a station whose stick stayed away left out."""
    rng = Random(17)
    told = {number: station(number, rng, 2 if number == 7 else 3, busy) for number in range(1, 9)}
    facts = []
    for number, one in told.items():
        if number != 6:
            facts += pour_one(hub, organizers[f"K{number:02}"], one, number)
    return facts + pour_one(hub, organizers["D01"], desk(told, rng, busy), 101)


def pour_one(hub: Hub, festival: Festival, told: list[bytes], number: int) -> list[bytes]:
    installation = installation_of(number)
    rows = chained(told, festival.kit, installation)
    poured(hub, rows, festival.kit, installation=installation)
    return told


STATIONS = [*(f"K{number:02}" for number in range(1, 9)), "D01"]
