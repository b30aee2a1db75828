"""What was found out before spares finding it again, and never changes what is found."""

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings

from kiosk.content import known as known_before
from kiosk.content.check import check, check_folder, examine
from kiosk.content.known import Known
from kiosk.content.model import Pack
from kiosk.content.pack import PackUnreadable, parse_pack
from kiosk.content.store import build_store
from kiosk.content.taking.packfiles import toml
from kiosk.content.taking.tidy import tidy
from tests.kiosk.content.drawn import packs
from tests.kiosk.content.taking.test_packfiles import files_of
from tests.kiosk.games.samples import GREEN
from tests.packs import SVG, edit, write_pack
from tests.stations import FESTIVAL, PACK, found_out

QUIZ, SHIFT = "quizzes/steel.toml", "games/shift.toml"


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A small pack with a game that must prove itself fair."""
    folder = write_pack(tmp_path / "pack")
    game = msgspec.structs.replace(
        GREEN, id="shift", street="metal", area="smelter", source="physics, 8"
    )
    (folder / SHIFT).write_text(toml(tidy(game)), encoding="utf-8")
    return folder


def built(pack: Path, file: Path | None = None) -> bytes:
    """The store that is built with what `file` knows."""
    out = pack.parent / "content.sqlite"
    with Known(file) as known:
        build_store(pack, out, known)
    return out.read_bytes()


def told(pack: Path, file: Path) -> list[str]:
    with Known(file) as known:
        return list(map(str, examine(pack, None, known)[0]))


DAMAGES: dict[str, Callable[[bytes], bytes]] = {
    "a bit in the middle": lambda was: _flipped(was, len(was) // 2),
    "a bit near the end": lambda was: _flipped(was, len(was) - 9),
    "a bit of the seal": lambda was: _flipped(was, 3),
    "cut short": lambda was: was[: len(was) // 2],
    "something behind it": lambda was: was + b"\0",
    "emptied": lambda was: b"",
    "not its own": lambda was: b"what is this?",
}


def _flipped(was: bytes, at: int) -> bytes:
    return was[:at] + bytes([was[at] ^ 1]) + was[at + 1 :]


@pytest.mark.parametrize("damage", DAMAGES)
def test_an_empty_a_warm_and_a_damaged_memory_build_the_same(
    pack: Path, tmp_path: Path, damage: str
) -> None:
    file = tmp_path / "content.known"
    alone = built(pack)
    assert built(pack, file) == alone
    assert built(pack, file) == alone
    whole = file.read_bytes()
    file.write_bytes(DAMAGES[damage](whole))
    assert built(pack, file) == alone
    assert len(file.read_bytes()) == len(whole)


def test_the_festival_that_we_ship_is_built_the_same(tmp_path: Path) -> None:
    out = tmp_path / "content.sqlite"
    build_store(FESTIVAL, out, Known(found_out(tmp_path)))
    assert out.read_bytes() == PACK.read_bytes(), "which was built when nothing was known"


def test_what_another_program_found_out_is_not_believed(
    pack: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "content.known"
    built(pack, file)
    mine = file.read_bytes()
    monkeypatch.setattr(known_before, "program", lambda: b"another")
    assert Known(file).recall("shape", b"", str) is None
    built(pack, file)
    assert file.read_bytes() != mine


def test_a_pack_that_did_not_change_teaches_nothing(pack: Path, tmp_path: Path) -> None:
    file = tmp_path / "content.known"
    built(pack, file)
    written = file.stat().st_ino
    built(pack, file)
    assert file.stat().st_ino == written


def test_of_an_edited_pack_only_the_edited_file_is_looked_at(pack: Path, tmp_path: Path) -> None:
    file = tmp_path / "content.known"
    built(pack, file)
    before = answers(file)
    edit(pack, QUIZ, 'en = "Hot steel is soft"', 'en = "Warm steel is soft"')
    assert built(pack, file) == built(pack)
    assert len(answers(file) - before) == 2  # the file as it is read, and the quiz
    assert len(before - answers(file)) == 2, "what was so once is forgotten"


def answers(file: Path) -> set[bytes]:
    return set(known_before.written_in(file))


def test_what_is_wrong_is_told_again_until_it_is_mended(pack: Path, tmp_path: Path) -> None:
    file = tmp_path / "content.known"
    edit(pack, SHIFT, "drift = 1.2", "drift = 30.0")
    edit(pack, "pictures/arc.svg", "<path", "<script/><path")
    edit(pack, QUIZ, 'answer = "arc"', 'answer = "ark"')
    first = told(pack, file)
    assert [sentence.partition(" ")[0] for sentence in first] == [
        QUIZ,
        SHIFT,
        "pictures/arc.svg:",
    ]
    assert told(pack, file) == first == list(map(str, check_folder(pack)))
    with pytest.raises(PackUnreadable):
        built(pack, file)
    edit(pack, SHIFT, "drift = 30.0", "drift = 1.2")
    edit(pack, QUIZ, 'answer = "ark"', 'answer = "arc"')
    (pack / "pictures" / "arc.svg").write_text(SVG)
    assert told(pack, file) == []


def test_a_new_language_asks_every_text_again(pack: Path, tmp_path: Path) -> None:
    file = tmp_path / "content.known"
    assert told(pack, file) == []
    edit(pack, "festival.toml", '["kk", "ru", "en"]', '["kk", "ru", "en", "de"]')
    assert told(pack, file) == list(map(str, check_folder(pack)))


def test_a_file_that_cannot_be_read_costs_no_other_its_memory(pack: Path, tmp_path: Path) -> None:
    file = tmp_path / "content.known"
    built(pack, file)
    before = answers(file)
    edit(pack, QUIZ, 'answer = "arc"', 'answer = arc"')
    with pytest.raises(PackUnreadable):
        built(pack, file)
    assert answers(file) >= before


def test_a_memory_that_cannot_be_kept_keeps_nobody_from_building(
    pack: Path, tmp_path: Path
) -> None:
    (tmp_path / "full").write_text("a file, no folder")
    assert built(pack, tmp_path / "full" / "content.known") == built(pack)


@settings(max_examples=8)
@given(pack=packs())
def test_of_every_pack_the_same_is_read_and_said_again(pack: Pack) -> None:
    files, known = files_of(pack), Known()
    once = parse_pack(files, known)
    said = check(once, known)
    assert parse_pack(files, known) == once == parse_pack(files)
    assert check(once, known) == said == check(once)
