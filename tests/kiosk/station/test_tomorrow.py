"""An update that is taken back: an older program opens the journal of a newer one and goes on."""

import json
import re
import shutil
from collections import Counter
from pathlib import Path
from typing import Any, NamedTuple, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.journal import Journal
from kiosk import facts
from kiosk.clock import SetClock
from kiosk.machine.tally import Tally
from kiosk.session.opening import open_session
from kiosk.station.opening import open_station
from kiosk.station.station import Station
from kiosk.trust.organizer import read_organizer_key
from tests.golden import measure

GOLDEN = Path(measure.__file__).parent / "first"
CUTS = ("quiz", "game", "discovery", "excursion", "card")
UTC_MS = 1_760_000_070_000
STAMPS = ("facts", "run", "utc_ms", "waits_for_guide", "open visit", "open excursion")
"""What a fact changes by being there, whatever it says."""

REST = {"screen": "Attract", "lang": "ru"}

VOCABULARY = {kind.__struct_config__.tag for kind in get_args(facts.AnyFact)}


class Later(NamedTuple):
    """A station after a newer program's facts were put into its journal."""

    counted: dict[str, Any]
    shown: dict[str, Any]
    last: facts.Written


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The data folder of a golden station, its journal to be put in."""
    return measure.lay_out(GOLDEN, "data", tmp_path_factory.mktemp("tomorrow"))


class Journals(dict[str, list[bytes]]):
    """The facts of each; a failing example does not print them all."""

    def __repr__(self) -> str:
        return "the golden journals"


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Journals:
    """The facts of each journal that was cut short, and of one that was not."""
    folder = tmp_path_factory.mktemp("golden")
    return Journals({name: facts_of(name, folder / name) for name in (*CUTS, "data")})


def facts_of(name: str, folder: Path) -> list[bytes]:
    shutil.copytree(GOLDEN / ("data" if name == "data" else f"cuts/{name}"), folder)
    journal = Journal(folder / "journal.sqlite", "TEST")
    rows = journal.read(1, 10**6)
    journal.close()
    return [row.fact for row in rows]


@pytest.fixture(scope="module")
def without(data: Path, written: Journals) -> dict[str, Later]:
    """What comes of each journal as it is."""
    return {cut: gone_on(data, written[cut], cut) for cut in CUTS}


def opened(data: Path, told: list[bytes], cut: str = "") -> Station:
    """A station whose journal holds these facts, a moment after the last of them."""
    for file in (*data.glob("journal*"), *data.glob("scratch*")):
        file.unlink()
    shutil.rmtree(data.parent / "state")
    if (scratch := GOLDEN / "cuts" / cut / "scratch.sqlite").exists():
        shutil.copy(scratch, data)
    journal = Journal(data / "journal.sqlite", "TEST")
    journal.append(told)
    journal.close()
    clock = SetClock(UTC_MS + 10_000)
    state = data.parent / "state"
    return open_station(data, GOLDEN / "pack", clock, state=state, machine=lambda: "")


def gone_on(data: Path, told: list[bytes], cut: str) -> Later:
    """Opened, started, exported: the stick holds these very facts first."""
    station = opened(data, told, cut)
    counted = {k: v for k, v in measure.tallied(station).items() if k not in STAMPS}
    station.start(1)
    shown = measure.shown(station)
    (row,) = station.journal.read(station.journal.head.seq, 1)
    shutil.rmtree(data.parent / "stick", ignore_errors=True)
    (path,) = measure.exported(station, data.parent)
    station.close()
    with open_session(path, read_organizer_key(GOLDEN / "organizer.key")) as session:
        assert [sent.fact for sent in session.rows()][: len(told)] == told
    return Later(counted, shown, facts.decode(row.fact))


finite = st.floats(allow_nan=False, allow_infinity=False)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | finite | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
stamped = st.fixed_dictionaries(
    {
        "kind": st.text().filter(lambda kind: kind not in VOCABULARY),
        # a moment of another year is one in which nobody waits any more: told elsewhere
        "utc_ms": st.sampled_from([None, "now", UTC_MS, {"clock": 1}]),
    },
    optional={
        "run": json_values | st.just(2),
        "ms": json_values | st.just(5),
        "visit": json_values | st.sampled_from(["<first>", "<last>", "another"]),
    },
)
unknown_facts = st.builds(
    lambda words, stamp: words | stamp,
    st.dictionaries(st.text(max_size=8), json_values, max_size=4),
    stamped,
)
"""Any JSON objects of unknown kinds; some are stamped as a program stamps them."""


def put(told: list[bytes], fact: dict[str, Any], at: int) -> tuple[list[bytes], int]:
    """The facts with one more, somewhere; <first> and <last> are visits of the others."""
    if (visit := fact.get("visit")) in ("<first>", "<last>"):
        visits = [named for other in told if (named := json.loads(other).get("visit"))]
        fact = {**fact, "visit": (visits or ["another"])[0 if visit == "<first>" else -1]}
    at %= len(told) + 1
    return [*told[:at], json.dumps(fact).encode(), *told[at:]], at


def is_inside(told: list[bytes], at: int) -> bool:
    """Whether the fact put there belongs to the visit, or lies in the excursion, left open."""
    kinds = [json.loads(fact)["kind"] for fact in told]
    opening = "excursion_began" if "excursion_began" in kinds else "visit_began"
    began = json.loads(told[kinds.index(opening)])
    visit = json.loads(told[at]).get("visit")
    mine = visit if isinstance(visit, str) else None
    return at > kinds.index(opening) and mine == began["visit"]


@given(cut=st.sampled_from(CUTS), fact=unknown_facts, place=st.integers(0, 10**6))
@settings(max_examples=8)
def test_any_fact_of_an_unknown_kind_anywhere_is_carried(
    data: Path,
    written: Journals,
    without: dict[str, Later],
    cut: str,
    fact: dict[str, Any],
    place: int,
) -> None:
    """A sample: each example is a station that opens and fills a stick."""
    told, at = put(written[cut], fact, place)
    found = gone_on(data, told, cut)
    assert found.counted == without[cut].counted
    assert found.shown == (REST if is_inside(told, at) else without[cut].shown)


@given(st.lists(st.tuples(unknown_facts, st.integers(0, 10**6)), min_size=1, max_size=3))
@settings(max_examples=50)
def test_facts_of_unknown_kinds_count_nothing(
    written: Journals, more: list[tuple[dict[str, Any], int]]
) -> None:
    told = written["data"]
    for fact, place in more:
        told, _ = put(told, fact, place)
    assert counted(told) == counted(written["data"])


def counted(told: list[bytes]) -> dict[str, Any]:
    tally = Tally()
    for fact in told:
        tally.add(facts.decode(fact))
    return {name: getattr(tally, name) for name in measure.TALLIED if name not in STAMPS}


@given(
    cut=st.sampled_from((*CUTS, "data")),
    places=st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 20)), max_size=6),
)
@settings(max_examples=8)
def test_a_journal_of_which_any_facts_are_not_known_opens_and_is_carried(
    data: Path, written: Journals, cut: str, places: list[tuple[int, int]]
) -> None:
    told = list(written[cut])
    for place, field in places:
        fact = json.loads(told[place % len(told)])
        names = sorted(fact.keys() - {"kind"})
        fact[names[field % len(names)]] = {"newer": True}
        told[place % len(told)] = json.dumps(fact).encode()
    gone_on(data, told, cut)


def spliced(told: list[bytes], **words: object) -> list[bytes]:
    """With one more fact at its end, of the run and visit of the last."""
    last = json.loads(told[-1])
    stamp = {name: last.get(name) for name in ("run", "utc_ms", "ms", "visit")}
    return [*told, json.dumps({**stamp, **words}).encode()]


@pytest.mark.parametrize("cut", CUTS)
def test_what_is_open_with_an_unknown_fact_in_it_is_abandoned(
    data: Path, written: Journals, cut: str
) -> None:
    told = spliced(written[cut], kind="sang_along", verses=3)
    found = gone_on(data, told, cut)
    assert found.shown == REST
    assert isinstance(found.last, facts.VisitEnded | facts.ExcursionEnded)
    assert found.last.reason == "abandoned"
    assert found.last.visit == json.loads(told[-1])["visit"]
    assert opened_again(data) == (0, 0)


def opened_again(data: Path) -> tuple[int, int]:
    """The facts of what is still open, when the station is started once more."""
    station = open_station(
        data, GOLDEN / "pack", SetClock(UTC_MS + 20_000), state=data.parent / "state"
    )
    tally = station.recorder.tally
    station.close()
    return len(tally.story), len(tally.excursion)


@pytest.mark.parametrize(("cut", "kind"), [("quiz", "visit"), ("excursion", "excursion")])
def test_what_ended_for_a_reason_of_tomorrow_is_over(
    data: Path, written: Journals, cut: str, kind: str
) -> None:
    found = gone_on(data, spliced(written[cut], kind=f"{kind}_ended", reason="asleep"), cut)
    assert found.shown == REST
    assert isinstance(found.last, facts.Started)


@pytest.mark.parametrize("cut", CUTS)
def test_what_began_in_words_of_tomorrow_is_abandoned(
    data: Path, written: Journals, cut: str
) -> None:
    told = written[cut]
    began = b'"kind":"excursion_began"' if cut == "excursion" else b'"kind":"visit_began"'
    told = [fact.replace(began, b'"kind":"crowd_gathered"') for fact in told]
    assert told != written[cut]
    found = gone_on(data, told, cut)
    assert found.shown == REST
    assert opened_again(data) == (0, 0)


def test_a_round_begun_in_words_of_tomorrow_is_no_round_and_stops_nobody(written: Journals) -> None:
    known, begun = re.compile(rb'"kind":"(quiz|game)_started"'), b'"kind":"riddle_posed"'
    told = [known.sub(begun, fact) for fact in written["data"]]
    assert told != written["data"]
    today = counted(written["data"])["today"]
    assert counted(told)["today"] == today - Counter(quizzes=9)


@pytest.mark.parametrize("cut", CUTS)
def test_a_field_of_tomorrow_is_passed_over(
    data: Path, written: Journals, without: dict[str, Later], cut: str
) -> None:
    told = [fact.replace(b'"kind"', b'"mood":{"of":["joy"]},"kind"') for fact in written[cut]]
    assert gone_on(data, told, cut)[:2] == without[cut][:2]


def test_a_newer_programs_runs_and_clock_are_believed(data: Path, written: Journals) -> None:
    """Else this program would give the number of a run twice, and a prize before its day."""
    later = {"kind": "started_anew", "run": 9, "utc_ms": UTC_MS + 5 * 86_400_000}
    station = opened(data, [*written["card"], json.dumps(later).encode()])
    assert station.recorder.run == 10
    station.start(1)
    assert station.needs_day
    station.close()


@pytest.mark.parametrize(
    ("fact", "kind"),
    [
        (b'{"kind":"stopped","reason":"update"}', facts.Stopped),
        (b'{"kind":"visit_ended","run":2,"utc_ms":7,"ms":1,"visit":"v","reason":"x"}', None),
        (b'{"kind":"volume_set","percent":{"left":3,"right":5}}', facts.VolumeSet),
        (b'{"kind":"answered"}', facts.Answered),
    ],
)
def test_a_known_kind_that_says_something_new_is_unknown(
    fact: bytes, kind: type[facts.Fact] | None
) -> None:
    read = facts.decode(fact)
    assert isinstance(read, facts.Unknown)
    assert read.is_a(kind or facts.VisitEnded)
    if kind is None:
        assert (read.run, read.utc_ms, read.visit) == (2, 7, "v")


@pytest.mark.parametrize(
    "fact", [b"", b"{", b"[]", b'"stopped"', b"{}", b'{"kind":3}', b'{"kind":"\xff"}', b"\xff"]
)
def test_what_no_program_ever_wrote_is_no_fact(fact: bytes) -> None:
    with pytest.raises(facts.UnknownFact):
        facts.decode(fact)


def test_what_no_program_ever_wrote_is_set_aside_as_it_is(
    data: Path, written: Journals, caplog: pytest.LogCaptureFixture
) -> None:
    told = [*written["card"], b'{"kind":']
    station = opened(data, told)
    assert f"fact {len(told)} is none that any program wrote" in caplog.text
    began = facts.decode(station.journal.read(1, 1)[0].fact)
    assert isinstance(began, facts.InstallationBegan)
    assert (began.found, began.last) == ("damaged", len(told))
    station.close()
    (aside,) = data.glob("journal-*.sqlite")
    journal = Journal(aside, "TEST")
    assert [row.fact for row in journal.read(1, 100)] == told
    journal.close()
