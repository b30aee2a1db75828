"""A session file cut at every byte or with any bit flipped: refused, by its right name, whole."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from db.hub import Hub
from kiosk.clock import SystemClock
from kiosk.hub.importer import _File, _take, import_paths
from kiosk.session.refusal import Reason, SessionRefused
from tests.kiosk.hub.journals import (
    V1,
    V2,
    Festival,
    chained,
    encoded,
    game,
    open_festival,
    quiz,
    sealed,
    visit,
)
from tests.sieges.seeds import siege_rng

pytestmark = pytest.mark.siege


@pytest.fixture(scope="module")
def festival(tmp_path_factory: pytest.TempPathFactory) -> Festival:
    return open_festival(tmp_path_factory.mktemp("festival"))


@pytest.fixture(scope="module")
def file(festival: Festival, tmp_path_factory: pytest.TempPathFactory) -> Path:
    facts = encoded([*visit(V1, *quiz(), *game()), *visit(V2, *quiz())] * 40)
    path = sealed(tmp_path_factory.mktemp("stick"), chained(facts, festival.kit), festival.kit)
    assert path.stat().st_size >= 64 * 1024
    return path


@pytest.fixture
def hub(festival: Festival, file: Path, fast: Path) -> Iterator[Hub]:
    """One that knows the festival and the station already, so that a little more could slip in."""
    opened = Hub(fast / "hub.db", create=True)
    facts = chained(encoded(visit(V1, *quiz())), festival.kit)
    assert import_paths([sealed(fast, facts, festival.kit)], opened, festival.organizer).new
    yield opened
    opened.close()


def refusal(file: Path, hub: Hub, festival: Festival) -> Reason | None:
    """Why the importer will not take the file; None when it takes it."""
    try:
        _take(_File(file, SystemClock(), lambda share: None), hub, festival.organizer, set())
    except SessionRefused as error:
        return error.reason
    return None


def test_a_file_cut_at_any_byte_is_incomplete(
    festival: Festival, file: Path, hub: Hub, fast: Path, rounds: Callable[[int, int], range]
) -> None:
    whole, before, rng = file.read_bytes(), hub.digest(), siege_rng()
    wanted = len(rounds(1500, len(whole)))
    lengths = sorted(rng.sample(range(len(whole)), wanted), reverse=True)
    cut = fast / file.name
    cut.write_bytes(whole)
    for length in lengths:
        os.truncate(cut, length)
        assert refusal(cut, hub, festival) == "incomplete", length
    assert hub.digest() == before
    print(f"{wanted} cuts of {len(whole)} bytes")


def test_a_cut_file_without_its_name_is_refused_too(
    festival: Festival, file: Path, hub: Hub, fast: Path, rounds: Callable[[int, int], range]
) -> None:
    """Then only the seal tells: "altered", or "no session file" while the age header is short."""
    whole, before, rng = file.read_bytes(), hub.digest(), siege_rng()
    header_end = whole.index(b"\n--- ") + len(b"\n--- ")
    lengths = sorted(rng.sample(range(len(whole)), len(rounds(300, 20_000))), reverse=True)
    cut = fast / "copy"
    cut.write_bytes(whole)
    for length in lengths:
        os.truncate(cut, length)
        expected = "altered" if length >= header_end else "not_a_session"
        assert refusal(cut, hub, festival) == expected, length
    assert hub.digest() == before


def test_a_file_with_any_bit_flipped_is_altered(
    festival: Festival, file: Path, hub: Hub, fast: Path, rounds: Callable[[int, int], range]
) -> None:
    """In the two stanzas that name age's recipients, a flipped bit makes another recipient:

    no one can tell it from a file for another key, so there the reason may be "other_key".
    """
    whole, before, rng = file.read_bytes(), hub.digest(), siege_rng()
    stanzas = range(len(b"age-encryption.org/v1\n"), whole.index(b"\n--- "))
    ends = [*range(4096), *range(len(whole) * 8 - 2048, len(whole) * 8)]
    wanted = len(rounds(700, 110_000))
    bits = rng.sample(range(len(whole) * 8), wanted) if wanted < 10_000 else ends
    bits += rng.sample(range(4096, len(whole) * 8 - 2048), wanted - len(bits))
    flipped = fast / file.name
    flipped.write_bytes(whole)
    with flipped.open("r+b", buffering=0) as changing:
        for bit in bits:
            at, mask = bit // 8, 1 << bit % 8
            changing.seek(at)
            changing.write(bytes([whole[at] ^ mask]))
            reason = refusal(flipped, hub, festival)
            assert reason == "altered" or (reason == "other_key" and at in stanzas), (bit, reason)
            changing.seek(at)
            changing.write(whole[at : at + 1])
    assert hub.digest() == before
    assert refusal(flipped, hub, festival) is None
    print(f"{len(bits)} flips in {len(whole)} bytes")


def test_the_organizer_is_told_which_it_was(
    festival: Festival, file: Path, hub: Hub, fast: Path
) -> None:
    stick, whole, before = fast / "stick", file.read_bytes(), hub.digest()
    stick.mkdir()
    (stick / file.name).write_bytes(whole[:-1])
    other = stick / file.name.replace("K07", "K08")
    other.write_bytes(whole[:5000] + bytes([whole[5000] ^ 1]) + whole[5001:])
    result = import_paths([stick], hub, festival.organizer)
    assert [one.reason.split(" (")[0] for one in result.refused] == [
        f"{file.name} is incomplete",
        f"{other.name} was altered",
    ]
    assert (result.facts, hub.digest()) == (0, before)
