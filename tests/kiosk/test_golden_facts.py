"""Facts as they were first written: read by every later program, and written back as they were."""

from pathlib import Path

import pytest

from kiosk import facts

GOLDEN = Path(__file__).parents[1] / "golden"
LINES = [
    line
    for name in ("prizes", "sent")
    for line in (GOLDEN / f"{name}.jsonl").read_bytes().splitlines()
]


@pytest.mark.parametrize("line", LINES, ids=lambda line: line[9:30].decode())
def test_a_fact_of_the_prizes_is_known_for_ever(line: bytes) -> None:
    told = facts.decode(line)
    assert not isinstance(told, facts.Unknown)
    assert facts.encode(told) == line
