"""The tally that the witness keeps is the one that all facts give, or it is not believed."""

import json
import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.journal import Head, Journal
from kiosk import facts
from kiosk.clock import SetClock
from kiosk.machine import kept as kept_file
from kiosk.machine.kept import kept, trusted
from kiosk.machine.recorder import Recorder
from kiosk.machine.tally import Tally
from kiosk.station.opening import open_station
from kiosk.station.station import Station
from tests.stations import PACK, play_quiz

HOLDER = "0" * 32
LATER = [
    b'{"kind":"flew_away","run":3,"utc_ms":9,"ms":1,"visit":"%s"}' % HOLDER.encode(),
    b'{"kind":"visit_ended","run":1,"utc_ms":5,"ms":1,"visit":"%s","reason":"new"}'
    % HOLDER.encode(),
    b'{"kind":"excursion_ended","reason":"new"}',
]
kinds = [*facts.AnyFact.__args__]


def some_fact(kind: type[facts.Fact]) -> st.SearchStrategy[bytes]:
    """A fact of this kind; few visits, prizes and days, so that they meet."""
    few: dict[str, st.SearchStrategy[Any]] = {
        "visit": st.sampled_from([None, "0" * 32, "1" * 32]),
        "utc_ms": st.integers(0, 9),
        "run": st.integers(0, 4),
        "day": st.integers(0, 3),
        "prize": st.sampled_from(["badge", "cap"]),
        "question": st.sampled_from(["q1", "q2", "q3"]),
        "given": st.dictionaries(st.sampled_from(["badge", "cap"]), st.integers(0, 5)),
    }
    small: dict[Any, st.SearchStrategy[Any]] = {
        int: st.integers(0, 99),
        dict[str, int]: st.dictionaries(st.sampled_from(["R", "I"]), st.integers(0, 5)),
    }
    fields = {}
    for field in msgspec.structs.fields(kind):
        drawn = few.get(field.name, small.get(field.type))
        fields[field.name] = st.from_type(field.type) if drawn is None else drawn
    return st.builds(kind, **fields).map(facts.encode)


# a tally is kept while nothing is open: what ends a visit or a class comes more often
ends = [some_fact(kind) for kind in (facts.VisitEnded, facts.ExcursionEnded)]
texts = st.one_of(*map(some_fact, kinds), st.sampled_from(LATER), *ends * 8)
journals = st.lists(texts, max_size=60)


def tally_of(told: list[bytes], tally: Tally | None = None) -> Tally:
    tally = tally or Tally()
    for fact in told:
        tally.add(facts.decode(fact))
    return tally


def same(one: Tally, other: Tally) -> bool:
    return vars(one) == vars(other)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


@given(told=journals, cut=st.integers(0, 60))
@settings(max_examples=30, suppress_health_check=[*HealthCheck])
def test_for_every_journal_and_cut_the_kept_tally_and_the_rest_are_all(
    folder: Path, told: list[bytes], cut: int
) -> None:
    shutil.rmtree(folder / "made", ignore_errors=True)
    (folder / "made").mkdir()
    with closing(Journal(folder / "made/journal", "CITY")) as journal:
        journal.append(told)
        newest, tally = None, Tally()
        for row in journal.read(1, cut):
            tally_of([row.fact], tally)
            newest = kept(tally, Head(row.seq, row.hash)) or newest
        read = msgspec.json.decode(msgspec.json.encode(newest))
        found = trusted(read, journal)
        assert (found is None) == (newest is None)
        recorder = Recorder(journal, SetClock(), tally=found)
        assert same(recorder.tally, tally_of(told))


def test_everything_a_tally_remembers_is_kept() -> None:
    plain = set(vars(Tally())) - {"story", "excursion", "bracket"}
    assert set(kept_file.Sum.__struct_fields__) == plain


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with closing(Journal(tmp_path / "journal", "CITY")) as journal:
        journal.append([facts.encode(facts.VolumeSet(percent=7))] * 5)
        yield journal


def written(journal: Journal) -> dict[str, Any]:
    tally = tally_of([row.fact for row in journal.read(1, 100)])
    told = json.loads(msgspec.json.encode(kept(tally, journal.head)))
    assert trusted(told, journal) is not None
    assert isinstance(told, dict)
    return told


@pytest.mark.parametrize(
    "told", [None, {}, {"visits": 3}, "x", 7, {"seq": 5, "hash": "ab", "made": 1, "sum": {}}]
)
def test_what_is_no_tally_is_not_believed(journal: Journal, told: object) -> None:
    assert trusted(told, journal) is None


@pytest.mark.parametrize(
    ("name", "value"),
    [("seq", 4), ("hash", "ab" * 16), ("made", "other"), ("check", ""), ("sum", "issue")],
)
def test_a_tally_of_another_head_or_program_is_not_believed(
    journal: Journal, name: str, value: Any
) -> None:
    told = written(journal)
    if name == "sum":
        told["sum"]["issue"] += 1
    else:
        told[name] = value
    assert trusted(told, journal) is None


def test_a_tally_of_a_journal_that_went_on_otherwise_is_not_believed(
    journal: Journal, tmp_path: Path
) -> None:
    told = written(journal)
    with closing(Journal(tmp_path / "other", "CITY")) as other:
        other.append([facts.encode(facts.VolumeSet(percent=7))] * 9)
        assert trusted(told, other) is None
    assert trusted(told | {"check": "", "made": ""}, journal) is None


def test_without_its_own_text_a_program_believes_none(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = written(journal)
    monkeypatch.setattr(kept_file, "__file__", "/nowhere/kept.pyc")
    kept_file._program.cache_clear()
    try:
        tally = tally_of([row.fact for row in journal.read(1, 100)])
        bare = json.loads(msgspec.json.encode(kept(tally, journal.head)))
        assert trusted(told, journal) is None
        assert trusted(bare, journal) is None
    finally:
        kept_file._program.cache_clear()


def opened(folder: Path) -> Station:
    station = open_station(
        folder / "data", PACK, SetClock(), state=folder / "state", machine=lambda: "one"
    )
    if station.machine.first_pin:
        station.machine.note_pin()
    station.start(1)
    return station


def test_a_station_that_is_started_again_reads_only_what_came_since(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    station = opened(tmp_path)
    for _ in range(3):
        play_quiz(station, "from-rock-to-metal")
        station.visit.end("goodbye")
    before = vars(station.recorder.tally)
    station.close()
    decoded = []
    real = facts.decode

    def counted(fact: bytes) -> facts.Written:
        decoded.append(fact)
        return real(fact)

    monkeypatch.setattr(facts, "decode", counted)
    again = open_station(
        tmp_path / "data", PACK, SetClock(), state=tmp_path / "state", machine=lambda: "one"
    )
    assert vars(again.recorder.tally) == before
    assert decoded == []
    again.close()


def test_a_visit_that_was_cut_off_is_read_from_the_one_before_on(tmp_path: Path) -> None:
    station = opened(tmp_path)
    play_quiz(station, "from-rock-to-metal", stay=True, pace_ms=0)
    before = vars(station.recorder.tally)
    assert before["story"]
    station.close()
    again = opened(tmp_path)
    assert again.screen == "Quiz"
    again.close()


def test_a_witness_of_an_older_program_keeps_no_tally_and_is_believed(tmp_path: Path) -> None:
    station = opened(tmp_path)
    play_quiz(station, "from-rock-to-metal")
    station.visit.end("goodbye")
    before = vars(station.recorder.tally)
    station.close()
    (file,) = (tmp_path / "state").iterdir()
    words = json.loads(file.read_bytes())
    for name in ("kept", "copied", "festival", "station"):
        del words[name]
    file.write_text(json.dumps(words), "utf-8")
    again = open_station(
        tmp_path / "data", PACK, SetClock(), state=tmp_path / "state", machine=lambda: "one"
    )
    assert vars(again.recorder.tally) == before
    assert again.machine.notice is None
    again.close()
