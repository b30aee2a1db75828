"""The vectors of docs/formats/prize-code.md hold for short codes too; both codes are one prize."""

import json
from pathlib import Path
from typing import Any

import pytest

from kiosk.desk.ledger import key_of
from kiosk.prizes import token
from kiosk.prizes.codes import short_code
from kiosk.prizes.short import Behind, NotShort, holds, in_fours, make, read
from tests.festivals import Hall, at
from tests.stations import TestStation, play_quiz

FORMATS = Path(__file__).parents[3] / "docs" / "formats"
VECTORS = json.loads((FORMATS / "prize-code-vectors.json").read_text("utf-8"))["short"]
KEY = bytes.fromhex(VECTORS["key"])


@pytest.mark.parametrize("vector", VECTORS["good"], ids=lambda vector: vector["what"])
def test_a_good_vector_says_what_it_says_and_holds(vector: dict[str, Any]) -> None:
    said, behind = read(vector["code"]), Behind(**vector["behind"])
    assert {name: getattr(said, name) for name in vector["says"]} == vector["says"]
    assert holds(said, behind, KEY)
    assert make(said, behind, KEY) == vector["code"]
    assert in_fours(vector["code"]) == vector["shown"]


@pytest.mark.parametrize("spelled", VECTORS["spelled"])
def test_other_spellings_are_the_same_code(spelled: str) -> None:
    assert read(spelled) == read(VECTORS["good"][0]["code"])


@pytest.mark.parametrize("vector", VECTORS["refused"], ids=lambda vector: vector["what"])
def test_what_is_no_short_code_is_refused(vector: dict[str, str]) -> None:
    with pytest.raises(NotShort):
        read(vector["code"])


@pytest.mark.parametrize("vector", VECTORS["nobodys"], ids=lambda vector: vector["what"])
def test_a_whole_code_that_this_station_made_for_nobody_does_not_hold(
    vector: dict[str, str],
) -> None:
    assert not holds(read(vector["code"]), Behind(**VECTORS["behind"]), KEY)


def test_both_codes_of_a_prize_are_one_key_of_the_book(tmp_path: Path) -> None:
    station = Hall(tmp_path).station("K01", at(1, 17))
    play_quiz(station, "from-rock-to-metal")
    won = station.visit.state.prize
    assert won is not None
    long, short = token.read(won.code), read(short_code(won, station.kit))
    installation = f"{short.installation:04x}"
    assert key_of(short.station, installation, short.issue) == key_of(
        long.station, long.installation.hex(), long.issue
    )
    station.stop("guide")


def test_a_station_without_a_kit_shows_no_short_code(station: TestStation) -> None:
    play_quiz(station, "from-rock-to-metal")
    won = station.visit.state.prize
    assert won is not None
    assert short_code(won, station.kit) == ""
