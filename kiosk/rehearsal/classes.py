"""A guide leads a class at a screen: six questions by show of hands, the delegates, the result."""

from random import Random

from kiosk.ages import BANDS
from kiosk.rehearsal.stage import Stage
from kiosk.visit.excursion import FEWEST, MOST, SIDES

KNOWS = 0.6
MOST_STEPS = 80


def lead(stage: Stage, rng: Random, guide: bytes) -> None:
    """guide: the festival's guide file, which opens the panel as the PIN does."""
    station, clock = stage.station, stage.clock
    station.guide.open_with_file(guide)
    pupils = rng.randint(FEWEST, MOST)
    station.lead(rng.choice(("kk", "ru")), rng.choice(BANDS[:3]), pupils)
    station.guide.close()
    if station.leading.now is None:
        return
    stage.truth.excursions += 1
    stage.truth.pupils += pupils
    for _ in range(MOST_STEPS):
        now = station.leading.now
        if now is None:
            return
        clock.pass_ms(rng.randint(8_000, 25_000))
        question = now.question.id
        match now.stage:
            case "ask":
                station.leading.tell()
            case "count":
                left, right = now.halves
                raised = [sum(rng.random() < KNOWS for _ in range(of)) for of in (left, right)]
                station.leading.count(question, *raised)
            case "duel":
                for side in SIDES:
                    right_ = now.question.judge(()).right
                    pick = right_ if rng.random() < KNOWS else now.offered[:1]
                    station.leading.answer(question, side, pick[0])
            case "told":
                station.leading.go_on(question)
            case "result":
                station.leading.end("finished")
    station.leading.end("guide")
