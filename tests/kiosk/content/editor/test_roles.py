"""What is played without reading owes a picture of each of its roles."""

from pathlib import Path
from typing import Any

import msgspec

from kiosk.content.check import check_folder
from kiosk.content.editor.roles import roles
from kiosk.content.tongues import sentence
from kiosk.words import in_words
from tests.kiosk.content.drawn import SMALL
from tests.kiosk.games.samples import CONVEYOR, INSPECTOR, MATCH, ORDER, say
from tests.packs import DRAWN, edit, write_pack

RIDDLE = {"reveal": say("Who am I?")}


def told(game: Any, **changes: Any) -> list[str]:
    pack = msgspec.structs.replace(SMALL, games=(msgspec.structs.replace(game, **changes),))
    return [finding.problem for finding in roles(pack)]


def each(parts: Any, **changes: Any) -> Any:
    return tuple(msgspec.structs.replace(one, picture="a.svg", **changes) for one in parts)


def test_what_rides_without_a_picture_is_named() -> None:
    bare = "no picture of ore, rock, wood"
    assert told(CONVEYOR) == [bare, "no picture of ore-0, ore-1, ore-2 …"]
    assert "no picture of geologist, surveyor, rescuer …" in told(MATCH)
    assert told(ORDER) == ["no picture of task, clothes, lamp …"]
    assert bare not in told(CONVEYOR, bins=each(CONVEYOR.bins))


def test_what_is_looked_at_on_a_spec_card_is_named_once() -> None:
    checked = each(INSPECTOR.samples)
    assert told(INSPECTOR, samples=checked) == ["no picture of length, whole"]
    assert told(INSPECTOR, samples=checked, spec=each(INSPECTOR.spec)) == []
    assert told(INSPECTOR, samples=checked, gives=True) == []


def test_a_job_at_the_bench_that_stands_in_words_alone_is_named() -> None:
    bare = "no picture of what waits for geologist, surveyor, rescuer …"
    assert bare in told(MATCH)
    drawn = each(MATCH.pairs, picture_right="b.svg")
    assert told(MATCH, pairs=drawn) == []
    last = msgspec.structs.replace(drawn[-1], picture_right=None)
    assert told(MATCH, pairs=(*drawn[:-1], last)) == ["no picture of what waits for cook"]


def test_whose_trade_stands_at_the_bench_is_known_by_who_stands_there() -> None:
    assert told(MATCH, pairs=each(MATCH.pairs, profession="welder")) == []


def test_a_riddle_made_of_pairs_owes_a_picture_of_what_lies_under_its_cover() -> None:
    bare = "under the cover no picture of geologist, surveyor, rescuer …"
    assert told(MATCH, pairs=each(MATCH.pairs, profession="welder"), also=RIDDLE) == [bare]
    assert told(MATCH, pairs=each(MATCH.pairs, picture_right="b.svg"), also=RIDDLE) == []


def test_a_job_without_a_picture_is_told_with_its_line_in_each_language(tmp_path: Path) -> None:
    pack = write_pack(tmp_path / "pack")
    edit(pack, "games/pairs-of-steel.toml", f'"lamp", {DRAWN}', '"lamp", picture = "arc.svg"')
    (found,) = check_folder(pack)
    lines = (pack / "games" / "pairs-of-steel.toml").read_text("utf-8").splitlines()
    assert found.severity == "warning"
    assert found.file == "games/pairs-of-steel.toml"
    assert found.line is not None
    assert '"lamp"' in lines[found.line - 1]
    for lang, said in {"kk": "үстел басында", "ru": "на верстаке", "en": "what waits"}.items():
        told_so = in_words(sentence(found), lang)
        assert said in told_so
        assert "picture_right = " in told_so
