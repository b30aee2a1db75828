"""A guide practises at the real screen: six ticks, and nothing of it is counted."""

from pathlib import Path

from kiosk import facts
from kiosk.station.guide import WIPE_MS
from kiosk.station.practice import LASTS_MS, PRAISE_MS, TASKS
from tests.stations import TestStation, kinds_of, open_demo, right_answer


def begin(station: TestStation) -> None:
    station.practice.begin(station)
    station.tick()


def ticked(station: TestStation) -> list[str]:
    return [*station.practice.done]


def play(station: TestStation) -> None:
    """As far as the first answer, which is where a visit begins."""
    station.visit.take_over()
    station.visit.start_quiz(next(iter(station.content.quizzes(station.street))).id)
    station.visit.answer(*right_answer(station))
    station.tick()


def test_six_tasks_are_ticked_and_nothing_is_counted(station: TestStation) -> None:
    begin(station)
    assert ticked(station) == []
    play(station)
    station.guide.open_layer()
    station.tick()
    assert ticked(station) == ["open", "play"]
    station.reset()
    station.tick()
    for stands in (True, False):
        assert "queue" not in station.practice.done
        station.queue.tell(stands)
        station.tick()
    station.guide.wipe()
    station.tick()
    station.clock.pass_ms(WIPE_MS)
    station.lead("kk", "9-12", 20)
    assert station.leading.now is not None
    question = station.leading.now.question.id
    station.leading.tell()
    station.leading.count(question, 3, 4)
    assert station.tick()
    assert ticked(station) == [*TASKS]
    station.clock.pass_ms(PRAISE_MS)
    assert station.tick()
    assert not station.practice.goes_on
    assert station.screen == "Attract"

    assert "excursion_began" not in kinds_of(station)
    told = [facts.decode(row.fact) for row in station.journal.read(1, 1_000_000)]
    assert [one.guide for one in told if isinstance(one, facts.VisitBegan)] == [True]
    assert station.recorder.tally.today["visits"] == 0
    play(station)
    assert not station.visit.state.guide


def test_a_practice_that_is_left_ends_by_itself_and_takes_its_queue_along(
    station: TestStation,
) -> None:
    begin(station)
    station.queue.tell(True)
    station.lead("kk", "9-12", 20)
    station.clock.pass_ms(LASTS_MS)
    assert station.tick()
    assert (station.practice.goes_on, station.queue.stands, station.leading.now) == (
        False,
        False,
        None,
    )
    station.lead("kk", "9-12", 20)
    assert kinds_of(station).count("excursion_began") == 1


def test_a_class_that_was_practised_does_not_come_back_after_a_crash(tmp_path: Path) -> None:
    first = open_demo(tmp_path / "data")
    begin(first)
    first.lead("ru", "13-17", 20)
    first.close()
    second = open_demo(tmp_path / "data", later_ms=2_000)
    assert second.leading.now is None
    second.close()


def test_a_station_that_is_paused_is_not_practised_at(station: TestStation) -> None:
    station.pause()
    begin(station)
    assert not station.practice.goes_on
