"""One diagnostic as values: which step follows which, and what the journal keeps of it."""

from collections.abc import Callable

import msgspec
import pytest

from kiosk.challenges.listing import challenges
from kiosk.facts import Discovered, decode
from kiosk.interests.triads import TAPS
from kiosk.visit import discovery
from kiosk.visit.discovery import Discovery, after, back, fact, found, known, moved
from tests.stations import TestStation

Act = Callable[..., Discovery]


@pytest.fixture
def act(station: TestStation) -> Act:
    def act(now: Discovery, what: str, word: str = "", took_ms: int = 4_000) -> Discovery:
        return after(now, what, word, took_ms, station.content, ())

    return act


def tapped(act: Act, station: TestStation, band: str, letters: str = "RC") -> Discovery:
    scale = {item.id: item.scale for item in discovery.test_of(station.content).items}
    now = act(Discovery(seed=5), "age", band)
    while now.offered is not None:
        liked = [item for item in now.offered if scale[item] in letters]
        now = act(now, "item", liked[0] if liked else now.offered[len(now.taps) % 3])
    return now


def test_age_then_triads_then_a_challenge_then_what_was_tried_then_the_result(
    act: Act, station: TestStation
) -> None:
    assert Discovery(seed=5).step == "age"
    now = tapped(act, station, "13-17")
    assert len(now.taps) == TAPS
    assert now.step == "offer"
    assert act(now, "begin").step == "play"
    now = act(now, "skip")
    assert now.step == "tried"
    assert len(now.suggested) == 3
    assert act(now, "on").step == "result"


def test_the_youngest_go_straight_to_their_streets(act: Act, station: TestStation) -> None:
    now = tapped(act, station, "6-8")
    assert now.step == "result"
    kept = fact(now, station.content, ())
    assert kept.leading == ()
    assert kept.streets
    assert found(now, station.content, ()).matches == ()


def test_a_touch_that_means_nothing_here_changes_nothing(act: Act) -> None:
    now = act(Discovery(seed=5), "age", "9-12")
    for what, word in (("item", "no such"), ("age", "9-12"), ("on", ""), ("skip", ""), ("x", "")):
        assert act(now, what, word) == now
    assert act(Discovery(seed=5), "age", "40-50") == Discovery(seed=5)
    assert moved(now, {"load": "left"}, 10) == now


def test_every_step_back_leads_to_the_step_before(act: Act, station: TestStation) -> None:
    now = tapped(act, station, "13-17")
    playing = act(now, "begin")
    assert back(playing, station.content, ()) == now
    last = back(now, station.content, ())
    assert last is not None
    assert last.offered == now.taps[-1].offered
    tried = act(now, "skip")
    assert back(tried, station.content, ()) == now
    first = back(act(Discovery(seed=5), "age", "9-12"), station.content, ())
    assert first == Discovery(seed=5)
    assert back(Discovery(seed=5), station.content, ()) is None


def test_the_journal_keeps_counts_and_no_tap(act: Act, station: TestStation) -> None:
    now = act(act(tapped(act, station, "18+"), "skip"), "on")
    kept = fact(now, station.content, ())
    assert sum(kept.counts.values()) == TAPS
    assert kept.counted
    assert kept.share == -1
    raw = msgspec.json.encode(kept).decode()
    assert not any(f'"{tap.chosen}"' in raw for tap in now.taps)


def test_taps_that_are_not_trusted_lead_to_a_kind_result_at_once(
    act: Act, station: TestStation
) -> None:
    now = act(Discovery(seed=5), "age", "13-17")
    while now.offered is not None:
        now = act(now, "item", now.offered[0], took_ms=100)
    assert now.step == "result"
    told = found(now, station.content, ())
    assert told.many
    assert told.matches == ()
    assert not fact(now, station.content, ()).counted


def test_a_challenge_is_offered_whose_trade_the_pack_has(act: Act, station: TestStation) -> None:
    ids = {profession.id for profession in station.content.professions()}
    for letters in ("RC", "IR", "SA", "EC"):
        now = tapped(act, station, "13-17", letters)
        assert set(challenges()[now.challenge].PROFESSIONS) & ids


def test_the_five_challenges_are_found_in_their_folder() -> None:
    assert len(challenges()) == 5


def test_what_the_pack_has_lost_is_not_gone_on_with(act: Act, station: TestStation) -> None:
    now = act(Discovery(seed=5), "age", "9-12")
    assert known(now, station.content) == now
    for gone in (
        msgspec.structs.replace(now, offered=("a", "b", "c")),
        msgspec.structs.replace(now, suggested=("nobody",)),
        msgspec.structs.replace(now, challenge="nothing"),
        msgspec.structs.replace(now, looking="nobody"),
    ):
        with pytest.raises(LookupError):
            known(gone, station.content)


def test_a_second_one_in_a_visit_is_a_second_fact(station: TestStation) -> None:
    visit = station.visit
    for number in range(2):
        visit.open_discovery()
        visit.discover("again")
        visit.discover("age", "6-8")
        while (now := visit.state.discovery) and now.offered:
            station.clock.pass_ms(3_000)
            visit.discover("item", now.offered[len(now.taps) % 3])
        assert visit.state.discovery is not None
        assert visit.state.discovery.number == number
    visit.end("goodbye")
    rows = station.journal.read(1, 1_000)
    assert sum(b'"kind":"discovered"' in row.fact for row in rows) == 2


def test_one_whose_result_nobody_saw_is_abandoned_even_with_all_its_taps(
    station: TestStation,
) -> None:
    visit = station.visit
    visit.open_discovery()
    visit.discover("age", "13-17")
    while (now := visit.state.discovery) and now.offered:
        station.clock.pass_ms(3_000)
        visit.discover("item", now.offered[0 if len(now.taps) % 2 else -1])
    visit.end("idle")
    rows = station.journal.read(1, 1_000)
    (told,) = (f for row in rows if isinstance(f := decode(row.fact), Discovered))
    assert sum(told.counts.values()) == TAPS
    assert told.marks == ("abandoned",) and not told.counted
