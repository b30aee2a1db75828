"""Prizes on real folders, by processes that are killed while they give and hand over; and a desk's
laptop that is lost at noon, with the stick of its book and without."""

import random
import shutil
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from db.journal import Journal
from kiosk import facts
from kiosk.desk.desk import Desk
from kiosk.desk.ledger import Key, key_of
from kiosk.machine.records import installed
from kiosk.prizes import token
from kiosk.prizes.share import Shares
from tests.festivals import Hall, at
from tests.kiosk.desk.codes import pin_of
from tests.kiosk.desk.test_book import replaced
from tests.sieges.children import Tell, born
from tests.sieges.seeds import siege_rng
from tests.stations import play_quiz

QUIZZES = ("from-rock-to-metal", "where-it-works-odd-one-out")
PATIENCE_S = 30


def gives(tell: Tell, folder: Path) -> None:
    """A station that wins as early as it can; each code is told once it is on the screen."""
    Shares.luck = lambda self, shares: 0.0  # type: ignore[method-assign,assignment]
    station = Hall(folder).station("K01", at(1, 11))
    for n in range(1_000):
        station.clock.pass_ms(6 * 60_000)
        play_quiz(station, QUIZZES[n % 2])
        if (won := station.visit.state.prize) is not None:
            tell(won.code)
        station.visit.end("reset")


def serves(
    tell: Tell, folder: Path, stick: Path, codes: list[str], seed: int, pin: str | None
) -> None:
    """A desk; what is shown of each code is told."""
    rng, desk = random.Random(seed), Hall(folder).desk("D01", at(1, 12), stick)
    if pin is not None:
        desk.enter(pin, "open")
    while True:
        code = rng.choice(codes)
        answer = desk.redeem(code)
        tell(f"{answer.result} {code}")


def until_killed(
    play: Callable[..., None], *args: object, rng: random.Random, again: bool
) -> list[str]:
    """What it told before it was killed: after its first word, or again at any moment."""
    with born(play, *args) as child:
        child.go()
        if not again or rng.random() < 0.5:
            child.told.poll(PATIENCE_S)
        time.sleep(rng.uniform(0, 0.4))
        child.process.kill()
        return child.heard(str)


def facts_in(data: Path) -> list[facts.Written]:
    if not (data / "journal.sqlite").exists():
        return []
    kit = installed(data)
    assert kit is not None
    journal = Journal(data / "journal.sqlite", kit.festival)
    found = [facts.decode(row.fact) for row in journal.read(1, 10**6)]
    journal.close()
    return found


def key(code: str) -> Key:
    said = token.read(code)
    return key_of(said.station, said.installation.hex(), said.issue)


def handed(data: Path) -> Counter[Key]:
    told = (one for one in facts_in(data) if isinstance(one, facts.Redeemed))
    return Counter(key_of(one.station, one.installation, one.issue) for one in told)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Hall:
    hall = Hall(tmp_path_factory.mktemp("hall"), 1, 1)
    for holder in ("K01", "D01"):
        hall.install(holder)
    return hall


@pytest.mark.siege
def test_killed_stations_and_desks_give_no_piece_twice_and_a_lost_laptop_no_code(
    made: Hall, tmp_path: Path, rounds: Callable[[int, int], range]
) -> None:
    rng, seen = siege_rng(), Counter[str]()
    words = installed(made.folder / "K01").words  # type: ignore[union-attr]
    assert words is not None
    share = sum(days[0] for days in words.shares.values())
    for number in rounds(1, 500):
        hall = Hall(tmp_path / str(number), 1, 1)
        shutil.copytree(made.folder, hall.folder)
        twice = (False, True)
        codes = [
            one for again in twice for one in until_killed(gives, hall.folder, rng=rng, again=again)
        ]
        won = [one for one in facts_in(hall.folder / "K01") if isinstance(one, facts.PrizeWon)]
        assert len(won) <= share
        assert {*codes} <= {one.code for one in won}, "shown, and not written"
        if codes:
            _at_the_desk(hall, sorted({one.code for one in won}), rng, seen)
        seen["won"] += len(won)
        shutil.rmtree(hall.folder)
    assert seen["won"] and seen["handed"], "nothing happened"


def _at_the_desk(hall: Hall, codes: list[str], rng: random.Random, seen: Counter[str]) -> None:
    stick, seed = hall.folder / "stick", rng.getrandbits(32)
    stick.mkdir()
    shown: Counter[str] = Counter()
    for n in range(2):
        args = (hall.folder, stick, codes, seed + n, pin_of(hall))
        shown.update(until_killed(serves, *args, rng=rng, again=n > 0))
    before = handed(hall.folder / "D01")
    assert all(times == 1 for times in before.values()), "handed out twice by one book"
    for code in codes:
        assert shown[f"handed {code}"] <= before[key(code)], "green, and not written"
    seen["handed"] += before.total()

    # a killed program had no time for its stick: when it comes back, it tells the stick
    desk = hall.desk("D01", at(1, 12, 30), stick)
    assert desk.book is not None and desk.book.settle()
    desk.close()
    replaced(hall)
    with_book = rng.random() < 0.5
    second = hall.desk("D01", at(1, 13), stick if with_book else hall.folder / "no-stick")
    try:
        _asks(second, codes, before, with_book, pin_of(hall))
    finally:
        second.close()
    every = before + handed(hall.folder / "D01")
    despite = Counter(
        key_of(one.station, one.installation, one.issue)
        for one in facts_in(hall.folder / "D01")
        if isinstance(one, facts.Redeemed) and one.despite == "book"
    )
    assert all(times <= 1 + despite[one] for one, times in every.items())


def _asks(desk: Desk, codes: list[str], before: Counter[Key], book: bool, pin: str) -> None:
    """The laptop that came after a lost one: with the book it knows, without it it asks."""
    for code in codes:
        answer = desk.redeem(code)
        if book:
            assert answer.result == ("already" if before[key(code)] else "handed")
            continue
        assert (answer.result, answer.why, answer.pin) == ("refused", "book", True)
        assert desk.redeem(code, "000000").result == "refused"
        if not desk.pin_wait_ms:
            assert desk.redeem(code, pin).result == "handed"
            assert desk.redeem(code, pin).result == "already"
