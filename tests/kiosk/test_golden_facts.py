"""Facts as they were first written: read by every later program, and written back as they were."""

from pathlib import Path

import pytest

from kiosk import facts

GOLDEN = Path(__file__).parents[1] / "golden"


@pytest.mark.parametrize(
    "file", ["prizes.jsonl", "sent.jsonl", "festival.jsonl", "programme.jsonl", "turns.jsonl"]
)
def test_a_fact_that_was_once_written_is_known_for_ever(file: str) -> None:
    for line in (GOLDEN / file).read_bytes().splitlines():
        told = facts.decode(line)
        assert not isinstance(told, facts.Unknown), line
        assert facts.encode(told) == line


def test_a_day_that_says_no_offset_is_kazakhstans() -> None:
    told = facts.decode(
        b'{"kind":"day_began","day":1,"confirmed":"clock","run":1,"utc_ms":0,"ms":0,"visit":null}'
    )
    assert isinstance(told, facts.DayBegan)
    assert told.offset_min == 300
