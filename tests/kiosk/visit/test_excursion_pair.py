"""One question before and after an excursion: the festival's one number of what it changed."""

from pathlib import Path

from kiosk import facts
from kiosk.station.leading import Known
from kiosk.visit.excursion import Excursion
from tests.stations import TestStation, open_demo

GROUP = Known(planned="E017", origin="almaty", paired=True)


def now(station: TestStation) -> Excursion:
    assert station.leading.now is not None
    return station.leading.now


def told(station: TestStation) -> list[facts.Written]:
    return [facts.decode(row.fact) for row in station.journal.read(1, 1_000_000)]


def play_to_the_end(station: TestStation) -> None:
    for _ in range(60):
        question = now(station).question.id
        match now(station).stage:
            case "ask":
                station.leading.tell()
            case "count":
                station.leading.count(question, 1, 1)
            case "duel":
                for side in ("left", "right"):
                    station.leading.answer(question, side, now(station).offered[0])
            case "told":
                station.leading.go_on(question)
            case _:
                return


def test_the_first_and_the_last_question_are_one_pair(station: TestStation) -> None:
    station.lead("ru", "13-17", 24, GROUP)
    assert now(station).stage == "before"
    station.leading.raise_hands(25, "heads")  # more hands than pupils
    assert now(station).stage == "before"
    station.leading.raise_hands(9, "heads")
    play_to_the_end(station)
    assert (now(station).stage, now(station).before) == ("after", 9)
    station.leading.raise_hands(18, "words")
    assert (now(station).stage, now(station).later) == ("result", 18)
    station.leading.end("finished")
    raised = [one for one in told(station) if isinstance(one, facts.HandsRaised)]
    assert [(one.when, one.raised, one.of, one.by) for one in raised] == [
        ("before", 9, 24, "heads"),
        ("after", 18, 24, "words"),
    ]
    began = next(one for one in told(station) if isinstance(one, facts.ExcursionBegan))
    assert (began.planned, began.origin) == ("E017", "almaty")


def test_a_guide_passes_the_pair_over_and_a_crash_knows_it(tmp_path: Path) -> None:
    first = open_demo(tmp_path / "data")
    first.lead("kk", "9-12", 20, GROUP)
    first.leading.raise_hands(-1, "heads")
    assert now(first).stage == "ask"
    first.leading.tell()
    first.leading.count(now(first).question.id, 3, 4)
    before = now(first)
    first.close()
    second = open_demo(tmp_path / "data", later_ms=2_000)
    assert now(second) == before
    second.close()


def test_who_is_not_asked_the_pair_begins_with_the_first_question(station: TestStation) -> None:
    station.lead("kk", "9-12", 20)
    station.leading.raise_hands(5, "heads")
    assert (now(station).stage, now(station).before) == ("ask", None)
