"""A guide leads a class at a screen: the pair around all, six questions by show of hands, the
delegates, the result."""

from random import Random

from kiosk.ages import BANDS
from kiosk.rehearsal.stage import Stage
from kiosk.rehearsal.truth import SHARES
from kiosk.station.leading import Known
from kiosk.visit.excursion import FEWEST, MOST, SIDES

KNOWS = 0.6
COULD_IMAGINE = {"before": 0.3, "after": 0.5}
"""Share of a class whose hands go up to the question around all."""

ASKED = 0.9
"""Some guides pass over one of the pair."""

MOST_STEPS = 80


def lead(stage: Stage, rng: Random, guide: bytes) -> None:
    """guide: the festival's guide file, which opens the panel as the PIN does."""
    station, clock = stage.station, stage.clock
    station.guide.open_with_file(guide)
    pupils, band = rng.randint(FEWEST, MOST), rng.choice(BANDS[:3])
    station.lead(rng.choice(("kk", "ru")), band, pupils, Known(paired=True))
    station.guide.close()
    if station.leading.now is None:
        return
    _count(stage, band, classes=1, finished=0, pupils=pupils)
    imagined: dict[str, int] = {}
    for _ in range(MOST_STEPS):
        now = station.leading.now
        if now is None:
            return
        clock.pass_ms(rng.randint(8_000, 25_000))
        question = now.question.id
        match now.stage:
            case "before" | "after" as when:
                hands = sum(rng.random() < COULD_IMAGINE[when] for _ in range(pupils))
                imagined |= {when: hands} if rng.random() < ASKED else {}
                station.leading.raise_hands(imagined.get(when, -1), "heads")
                if when == "after" and len(imagined) == 2:
                    stage.truth.count("could_imagine", classes=1, pupils=pupils, **imagined)
            case "ask":
                station.leading.tell()
            case "count":
                left, right = now.halves
                raised = [sum(rng.random() < KNOWS for _ in range(of)) for of in (left, right)]
                station.leading.count(question, *raised)
                stage.truth.count(
                    "show_of_hands", question, classes=1, raised=sum(raised), of=left + right
                )
            case "duel":
                for side in SIDES:
                    right_ = now.question.judge(()).right
                    pick = right_ if rng.random() < KNOWS else now.offered[:1]
                    station.leading.answer(question, side, pick[0])
            case "told":
                station.leading.go_on(question)
            case "result":
                _count(stage, band, finished=1, **{SHARES: now.points / now.of})
                station.leading.end("finished")
    station.leading.end("guide")


def _count(stage: Stage, band: str, **columns: float) -> None:
    stage.truth.count("excursions", **columns)
    for number, group in (
        ("excursions_by_day", str(stage.day)),
        ("excursions_by_street", stage.station.street),
        ("excursions_by_band", band),
    ):
        stage.truth.count(number, group, **columns)
