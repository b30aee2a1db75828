""" "Does my mum know me?": a grown-up guesses, the child chooses, and the guess is nobody's."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import facts
from kiosk.ages import BANDS
from kiosk.content.store import Content
from kiosk.interests.triads import TAPS
from kiosk.visit import discovery
from kiosk.visit.discovery import GUESSED, Discovery, after, back, fact, guessed, guesses
from kiosk.visit.screens import Screen
from tests.stations import TestStation, kinds_of, open_demo


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> Content:
    return open_demo(tmp_path_factory.mktemp("guess")).content


def act(now: Discovery, what: str, word: str, content: Content) -> Discovery:
    return after(now, what, word, 4_000, content, ())


def guess(content: Content, band: str, taps: list[int], seed: int = 3) -> Discovery:
    """By a grown-up who taps at these places, in turn."""
    now = act(act(Discovery(seed=seed), "guess", "", content), "age", band, content)
    while now.step == "guess" and now.offered:
        place = taps[len(now.guess.taps if now.guess else ()) % len(taps)]
        now = act(now, "item", now.offered[place], content)
    return now


def choose(now: Discovery, content: Content, taps: list[int]) -> Discovery:
    while now.offered is not None:
        now = act(now, "item", now.offered[taps[len(now.taps) % len(taps)]], content)
    return now


_PLACES = st.lists(st.integers(0, 2), min_size=1, max_size=7)


@given(_PLACES, _PLACES, st.sampled_from(BANDS), st.integers(0, 2**32 - 1))
def test_for_all_choices_both_see_the_same_pictures_and_the_guess_changes_nothing(
    content: Content, grown: list[int], child: list[int], band: str, seed: int
) -> None:
    now = guess(content, band, grown, seed)
    assert now.step == "handed"
    now = choose(act(now, "on", "", content), content, child)
    assert now.step == "known"
    pairs = guessed(now)
    assert len(pairs) == guesses(content, now.band or "6-8")
    assert all(one.offered == other.offered for one, other in pairs)
    alone = act(Discovery(seed=seed, quick=True), "age", band, content)
    alone = choose(alone, content, child)
    assert fact(now, content, ()) == fact(alone, content, ())


def test_age_guess_hand_over_triads_a_look_together_then_the_result(content: Content) -> None:
    now = act(Discovery(seed=3), "guess", "", content)
    assert now.step == "age"
    assert act(now, "guess", "", content) == Discovery(seed=3), "the door leads back, too"
    now = guess(content, "9-12", [0])
    assert len(now.guess.taps if now.guess else ()) == GUESSED
    now = choose(act(now, "on", "", content), content, [1])
    assert len(now.taps) == TAPS
    assert act(now, "on", "", content).step == "result"
    assert act(now, "item", "x", content) == now


def test_every_step_back_leads_to_the_step_before(content: Content) -> None:
    handed = guess(content, "9-12", [0])
    last = back(handed, content, ())
    assert last is not None and last.step == "guess" and last.guess
    assert len(last.guess.taps) == GUESSED - 1
    assert act(last, "item", (last.offered or ("",))[0], content) == handed
    begun = act(handed, "on", "", content)
    assert back(begun, content, ()) == handed
    first = last
    while first.guess and first.guess.taps:
        first = back(first, content, ()) or first
    ages = back(first, content, ())
    assert ages is not None and ages.step == "age" and ages.guess is not None
    known = choose(begun, content, [1])
    before = back(known, content, ())
    assert before is not None and before.step == "triad" and len(before.taps) == TAPS - 1


def told(station: TestStation) -> list[facts.Discovered]:
    read = [facts.decode(row.fact) for row in station.journal.read(1, 1_000)]
    return [one for one in read if isinstance(one, facts.Discovered)]


def test_a_guess_that_no_child_followed_is_no_fact(station: TestStation) -> None:
    visit = station.visit
    visit.open_discovery()
    visit.discover("guess")
    visit.discover("age", "9-12")
    for _ in range(GUESSED):
        assert visit.state.discovery and visit.state.discovery.offered
        visit.discover("item", visit.state.discovery.offered[0])
    assert visit.state.screen is Screen.HANDED
    visit.end("idle")
    assert "discovered" not in kinds_of(station)


def test_after_a_crash_the_guess_is_still_there_and_afterwards_gone(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    folder = tmp_path_factory.mktemp("crash")
    station = open_demo(folder)
    visit = station.visit
    visit.open_discovery()
    visit.discover("guess")
    visit.discover("age", "6-8")
    while (now := visit.state.discovery) and now.step == "guess" and now.offered:
        visit.discover("item", now.offered[0])
    visit.discover("on")
    before = visit.state.discovery
    station.close()
    again = open_demo(folder, later_ms=2_000)
    assert again.visit.state.discovery == before
    assert again.visit.state.screen is Screen.TRIAD
    again.visit.end("goodbye")
    scratch = b"".join(path.read_bytes() for path in folder.rglob("scratch.sqlite*"))
    assert before and before.guess
    assert before.guess.taps[0].chosen.encode() not in scratch
    assert told(again) == []
    again.close()


def test_what_was_guessed_is_nowhere_in_the_childs_fact(content: Content) -> None:
    now = choose(act(guess(content, "13-17", [2]), "on", "", content), content, [0, 1])
    kept = msgspec.json.decode(msgspec.json.encode(fact(now, content, ())))
    assert set(kept["counts"]) == {"R", "I", "A", "S", "E", "C"}
    assert sum(kept["counts"].values()) == len(now.taps)
    assert discovery.found(now, content, ()).matches
