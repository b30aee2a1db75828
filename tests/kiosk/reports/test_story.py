"""A festival of one's own: a station gives prizes, a desk hands one out, and the sticks of both
come to the hub one after the other."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from kiosk import facts as f
from kiosk.cli import cli
from tests.festivals import Hall, at
from tests.stations import TestStation, play_quiz


def kiosk(*words: object) -> Any:
    done = CliRunner().invoke(cli, [str(word) for word in words])
    assert done.exit_code == 0, done.output
    return done


def won(station: TestStation) -> list[f.PrizeWon]:
    rows = station.journal.read(1, 1_000_000)
    told = [f.decode(row.fact) for row in rows]
    return [fact for fact in told if isinstance(fact, f.PrizeWon)]


@pytest.mark.slow("a festival with two kits, a station that plays and a desk")
def test_every_prize_is_accounted_for_as_sticks_come_in(tmp_path: Path) -> None:
    hall = Hall(tmp_path, stations=1, desks=1)
    station = hall.station("K01", at(1, 12))
    for _ in range(6):
        play_quiz(station, "from-rock-to-metal")
        station.visit.end("goodbye")
        station.clock.pass_ms(20 * 60_000)
    codes = won(station)
    assert codes, "the first good round of a day wins"
    desk = hall.desk("D01", at(1, 15))
    assert desk.redeem(codes[0].code).result == "handed"
    station.close()
    desk.close()

    hub, plan, out = tmp_path / "hub.db", tmp_path / "festival/plan.toml", tmp_path / "sticks"
    told = {}
    for holder in ("D01", "K01"):
        (out / holder).mkdir(parents=True)
        kiosk("export", out / holder, "--data", tmp_path / holder)
        kiosk("import", out / holder, "--hub", hub, "--key", tmp_path / "festival/organizer.key")
        told[holder] = json.loads(kiosk("report", "--hub", hub, "--json").stdout)
    book = told["D01"]["book"]
    assert book["awaiting"] == [{"station": "K01", "pieces": 1}]
    assert book["issued"] == []
    book = told["K01"]["book"]
    assert book["awaiting"] == []
    assert sum(row["issued"] for row in book["issued"]) == len(codes)
    assert sum(row["handed"] for row in book["issued"]) == 1
    assert told["K01"]["children"]["visits"] == 6

    said = kiosk("report", "--hub", hub, "--evening", "--plan", plan, "--lang", "kk").stdout
    assert said.startswith("1-күн аяқталды\n")
    for form in ("pdf", "xlsx"):
        file = tmp_path / f"report.{form}"
        kiosk("report", "--hub", hub, "--plan", plan, "--format", form, "--out", file)
        assert file.stat().st_size > 10_000
