"""The festival that the organizer's window is drawn on: three days of forty stations in a hub."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random

import msgspec

from db.chain import genesis, link
from db.hub import Hub
from kiosk import facts as f
from kiosk.content.content import Content
from kiosk.festival.plan import Plan
from kiosk.hub.byhand import Counted, count
from kiosk.hub.fold import keep_up
from kiosk.hub.importer import pour
from kiosk.session.frame import Header
from kiosk.trust.certificate import SignedCertificate

FIRST_DAY = date(2026, 12, 7)
OFFSET_MIN = 300
OPENS, CLOSES, DAYS = 10, 18, 3
BUSY = (0.8, 1.3, 1.35, 1.05, 0.9, 1.0, 0.95, 0.6)
"""Of the hours, from opening to closing."""

LATE = ("K12", "K19", "K35")
"""Their sticks have not come since the first day, or never."""


def utc_ms(day: int, hour: int, minute: int = 0) -> int:
    local = datetime(2026, 12, 6, tzinfo=UTC) + timedelta(days=day, hours=hour, minutes=minute)
    return round((local - timedelta(minutes=OFFSET_MIN)).timestamp() * 1000)


def fill(path: Path, plan: Plan, store: Path) -> None:
    """A hub with three days of every station in it but a few."""
    hub = Hub(path, create=True)
    keep_up(hub)
    hub.set("utc_offset_min", str(OFFSET_MIN))
    for day, (gate, classes) in enumerate([(8120, 14), (9340, 16), (9875, 15)], start=1):
        count(hub, Counted("gate", day, gate, "қақпа күзеті", "турникет"))
        count(hub, Counted("classes", day, classes, "шеберхана", "тізім"))
    with Content.open(store) as content:
        for number, station in enumerate(plan.stations):
            if station.id == LATE[0]:
                continue
            told = _Told(number, station.street, station.area, content)
            days = 1 if station.id in LATE else DAYS
            _pour(hub, plan.name, station.id, told.days(days))
    hub.close()


def _pour(hub: Hub, festival: str, station: str, told: list[bytes]) -> None:
    installation = station.encode().ljust(16, b"-")
    start = genesis(festival, installation)
    hashes = [start]
    for fact in told:
        hashes.append(link(hashes[-1], fact))
    rows = [(n, fact, hashes[n]) for n, fact in enumerate(told, 1)]
    ranges = [(1, len(rows))]
    if station == "K14":
        ranges = [(1, 100), (141, len(rows))]
    for first, last in ranges:
        header = Header(
            festival=festival, station=station, installation=installation.hex(), first=first,
            last=last, before=hashes[first - 1].hex(), content="c", program="p",
            certificate=SignedCertificate(body="", signature="0" * 128),
        )  # fmt: skip
        with hub.transaction():
            hub.log("", 0, pour(hub, header, [rows[first - 1 : last]], lambda share: None))
    if station == "K27":
        _fork(hub, festival, station, installation, rows)


def _fork(
    hub: Hub, festival: str, station: str, installation: bytes, rows: list[tuple[int, bytes, bytes]]
) -> None:
    at = len(rows) - 40
    other = f.encode(f.Started(program="p", content="c", boot="other", run=9, utc_ms=utc_ms(3, 16)))
    row = (at + 1, other, link(rows[at - 1][2], other))
    header = Header(
        festival=festival, station=station, installation=installation.hex(), first=1,
        last=at + 1, before=genesis(festival, installation).hex(), content="c", program="p",
        certificate=SignedCertificate(body="", signature="0" * 128),
    )  # fmt: skip
    with hub.transaction():
        hub.log("", 0, pour(hub, header, [[*rows[:at], row]], lambda share: None))


class _Told:
    """What a station's journal tells: children come, play, answer and win, more at noon."""

    def __init__(self, number: int, street: str, area: str, content: Content) -> None:
        self._rng = Random(f"hub {number}")
        self._street, self._area = street, area
        self._quizzes = [quiz for quiz in content.quizzes() if quiz.street == street][:2]
        self._games = [game for game in content.games() if game.street == street]
        self._prizes = [prize.id for prize in content.prizes()]
        self._ill = number in (4, 17, 28)
        self._behind = number % 9 == 2
        self._liked = 0.7 + 0.6 * Random(street).random()
        self._facts: list[bytes] = []
        self._ms = self._issue = 0

    def days(self, count: int) -> list[bytes]:
        for day in range(1, count + 1):
            self._utc = utc_ms(day, OPENS)
            self._tell(f.Started(program="p", content="c", boot="b", run=day))
            self._run = day
            self._tell(f.DayBegan(day=day, confirmed="clock"))
            if day > 1 and not (day == count and self._behind):
                self._tell(f.NewsTaken(number=10 + day, digest="ab" * 32))
            for hour, busy in enumerate(BUSY):
                self._hour(day, OPENS + hour, busy)
            if not self._ill:
                self._tell(f.Stopped(reason="guide"))
        return self._facts

    def _hour(self, day: int, hour: int, busy: float) -> None:
        rng = self._rng
        quiet = self._street == "builders" and day == 3 and hour >= 14
        visits = (
            0
            if quiet and rng.random() < 0.8
            else round(4 * busy * self._liked * rng.uniform(0.6, 1.4))
        )
        self._utc = utc_ms(day, hour)
        ghosts = visits * 9 if self._ill else visits // 2
        dark_ms = 240_000 if self._ill and hour == 14 else 0
        told = f.Quarter(attract=20, touches=visits * 3, refused={"palm": ghosts}, dark_ms=dark_ms)
        self._tell(told)
        for n in range(visits):
            self._utc = utc_ms(day, hour, 2 + n * 55 // max(visits, 1))
            self._visit(day)

    def _visit(self, day: int) -> None:
        rng = self._rng
        name = rng.randbytes(16).hex()
        lang = rng.choices(["kk", "ru", "en"], [52, 40, 8])[0]
        self._tell(f.VisitBegan(visit=name, lang=lang, street=self._street, area=self._area))
        if self._quizzes and rng.random() < 0.75:
            self._quiz(name, lang)
        if self._games and rng.random() < 0.5:
            game = rng.choice(self._games)
            self._tell(f.GameStarted(visit=name, game=game.id, engine="match", street=self._street,
                                     area=self._area, seed=1))  # fmt: skip
            left = rng.random() < 0.25
            won = f.RoundFinished(visit=name, points=rng.randrange(2, 6), of=5)
            self._tell(f.RoundLeft(visit=name) if left else won)
        if rng.random() < 0.04 and self._prizes:
            self._issue += 1
            self._tell(f.PrizeWon(visit=name, prize=rng.choice(self._prizes), desk=1, day=day,
                                  issue=self._issue, code="CP1"))  # fmt: skip
        self._tell(f.VisitEnded(visit=name, reason="goodbye"))

    def _quiz(self, name: str, lang: str) -> None:
        rng = self._rng
        quiz = rng.choice(self._quizzes)
        self._tell(f.QuizStarted(visit=name, quiz=quiz.id, street=self._street, area=self._area,
                                 questions=(), seed=1))  # fmt: skip
        earned = 0
        left = rng.random() < 0.2
        asked = quiz.questions[: rng.randrange(1, 5) if left else 5]
        for question in asked:
            verdict = question.judge(())
            hard = Random(question.id).uniform(0.35, 0.95)
            if lang == "ru" and Random(question.id + "ru").random() < 0.06:
                hard = 0.12
            right = rng.random() < hard
            offered = [one for one in question.offered(rng) if one not in verdict.right]
            wrong = (rng.choice(offered[: max(1, len(offered) - 1)]),) if offered else ("?",)
            chosen = verdict.right if right else wrong
            earned += right
            self._tell(f.Answered(visit=name, question=question.id, chosen=tuple(chosen),
                                  points=int(right), of=1, took_ms=4000))  # fmt: skip
        end = f.RoundFinished(visit=name, points=earned, of=len(asked))
        self._tell(f.RoundLeft(visit=name) if left else end)

    def _tell(self, fact: f.Fact) -> None:
        self._ms += 3_000
        self._utc += 3_000
        run = fact.run or getattr(self, "_run", 1)
        self._facts.append(
            f.encode(msgspec.structs.replace(fact, run=run, ms=self._ms, utc_ms=self._utc))
        )
