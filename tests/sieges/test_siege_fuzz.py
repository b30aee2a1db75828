"""Whatever stands in a header, a fact, a prize code or a pack: a typed refusal or a value, soon."""

import faulthandler
import io
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from random import Random

import msgspec
import pyrage
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from db.hub import Hub
from kiosk import facts as f
from kiosk.content.check import check
from kiosk.content.finding import PackUnreadable
from kiosk.content.pack import located, parse_pack
from kiosk.hub.fold import fold_whole, keep_up
from kiosk.hub.report import report
from kiosk.prizes.token import CodeRefused, Token, make, read
from kiosk.prizes.token import check as check_code
from kiosk.reports.text import as_json, as_text
from kiosk.session.opening import Session
from kiosk.session.refusal import SessionRefused
from tests.kiosk.hub.journals import (
    V1,
    V2,
    Festival,
    chained,
    encoded,
    game,
    open_festival,
    poured,
    quiz,
    sealed,
    visit,
)
from tests.packs import FILES
from tests.sieges.mutations import mutated
from tests.sieges.seeds import siege_rng

pytestmark = pytest.mark.siege

# a single input must not take longer, on a busy machine at that
SLOW_S = 2.0
# pytest would wait for ever for what never ends
HANG_S = 120

Rounds = Callable[[int, int], range]


@pytest.fixture(scope="module")
def festival(tmp_path_factory: pytest.TempPathFactory) -> Festival:
    return open_festival(tmp_path_factory.mktemp("festival"))


@contextmanager
def tried(given: object) -> Iterator[None]:
    """Only what is foreseen may come out, and in time; else the input is shown."""
    began = time.perf_counter()
    try:
        yield
    except Exception as error:
        raise AssertionError(f"{type(error).__name__} on {given!r}") from error
    assert time.perf_counter() - began < SLOW_S, given


@pytest.fixture(autouse=True)
def ending() -> Iterator[None]:
    """Where something hangs, the line it hangs in is shown."""
    assert sys.__stderr__ is not None
    faulthandler.dump_traceback_later(HANG_S * 10, exit=True, file=sys.__stderr__)
    yield
    faulthandler.cancel_dump_traceback_later()


def test_no_header_does_more_than_be_refused(
    festival: Festival, fast: Path, rounds: Rounds
) -> None:
    """The whole decrypted text is given, its trailer made to fit by the station itself: what is
    mutated is judged, and not only its signature. Then the same without a fitting signature."""
    rng = siege_rng()
    path = sealed(fast, chained(encoded(visit(V1, *quiz())), festival.kit), festival.kit)
    plain = pyrage.decrypt(path.read_bytes(), [festival.organizer.identity])
    header, *facts, trailer = plain.splitlines(keepends=True)
    taken = 0
    for number in rounds(800, 250_000):
        first, last = header, trailer
        if number % 4:
            first = mutated(rng, [header])
        else:
            last = mutated(rng, [trailer])
        if number % 3:
            last = resigned(festival, [first, *facts], last)
        with tried((first, last)):
            try:
                given = io.BytesIO(b"".join([first, *facts, last]))
                session = Session("x", given, festival.organizer)
                taken += sum(len(batch) for batch in session.batches())
            except SessionRefused as error:
                assert str(error).isprintable()
    assert taken


def resigned(festival: Festival, lines: Sequence[bytes], trailer: bytes) -> bytes:
    try:
        words = msgspec.json.decode(trailer)
    except (ValueError, RecursionError):
        return trailer
    if not isinstance(words, dict):
        return trailer
    digest = sha256(b"".join(lines))
    words["sha256"] = digest.hexdigest()
    words["signature"] = festival.kit.key.sign(b"kiosk-session-1\0" + digest.digest()).hex()
    return msgspec.json.encode(words) + b"\n"


def every_fact() -> list[bytes]:
    told = [*visit(V1, *quiz(), *game()), *visit(V2, *game(left=True), guide=True)]
    won = f.PrizeWon(visit=V1, prize="cap", desk=1, day=1, issue=1, code="CP1" + "A" * 136)
    strays = [
        won,
        f.DayBegan(day=1, confirmed="clock"),
        f.Discovered(visit=V1, band="9-12", counts={"R": 4}, leading=("R", "I"), counted=True),
        f.CardOpened(visit=V2, profession="welder", street="s", area=""),
        f.Started(program="1", content="c", boot="b"),
        f.ExportBegan(name="K01", last=9),
        f.PanelOpened(),
    ]
    return encoded([*told, *strays])


def test_no_fact_does_more_than_wait(festival: Festival, rounds: Rounds) -> None:
    """Each is decoded by the station's words, then all are poured, folded, told and digested."""
    rng, seeds, told, piece = siege_rng(), every_fact(), 0, 500
    for _ in rounds(3, 700):
        facts = [mutated(rng, seeds).replace(b"\n", b" ") for _ in range(piece)]
        facts = [fact[:60_000] for fact in facts]
        for fact in facts:
            with tried(fact):
                try:
                    f.decode(fact)
                except f.UnknownFact:
                    pass
        told += len(facts)
        hub = Hub(Path(":memory:"), create=True)
        keep_up(hub)
        with tried(facts):
            rows = chained(facts, festival.kit)
            counts = poured(hub, rows, festival.kit, batch=rng.choice([1, 7, 1000]))
            assert counts.new + counts.quarantined == piece
            assert as_json(report(hub))
            assert as_text(report(hub), "kk")
            digest = hub.digest()
            with hub.transaction():
                for key in hub.installations():
                    fold_whole(hub, key)
            assert hub.digest() == digest
        hub.close()
    print(f"{told} facts")


def test_no_prize_code_does_more_than_be_refused(rounds: Rounds) -> None:
    rng = siege_rng()
    key = Ed25519PrivateKey.from_private_bytes(bytes(32))
    true = [make(drawn_token(rng), key) for _ in range(20)]
    seeds = [code.encode() for code in true]
    public, taken = key.public_key(), 0
    for _ in rounds(5000, 350_000):
        code = mutated(rng, seeds).decode(rng.choice(["utf-8", "latin-1"]), "surrogateescape")
        with tried(code):
            try:
                check_code(code, public)
                assert code in true
                taken += 1
            except CodeRefused as error:
                assert str(error).isprintable()
            try:
                read(code)
            except CodeRefused:
                pass
    print(f"{taken} were left whole")


def drawn_token(rng: Random) -> Token:
    byte = rng.randrange(256)
    return Token(rng.randrange(65536), 3, rng.randbytes(4), byte, 1, 2, 5, 41, rng.randbytes(4))


def test_no_pack_does_more_than_be_refused_with_a_remedy(rounds: Rounds) -> None:
    rng = siege_rng()
    files = {name: text.encode() for name, text in FILES.items()}
    readable = 0
    toml = [name for name in files if name.endswith(".toml")]
    for _ in rounds(150, 50_000):
        name = rng.choice(toml)
        broken = {**files, name: mutated(rng, [files[name], files[name], files[rng.choice(toml)]])}
        with tried(broken[name]):
            try:
                found = located(check(parse_pack(broken)), broken)
                readable += 1
            except PackUnreadable as refused:
                found = refused.findings
                assert found
            assert all(str(finding) for finding in found)
    print(f"{readable} could be read")
