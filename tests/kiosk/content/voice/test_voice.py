"""What is read aloud: by a person, else by a machine, else by the system's own voice."""

import sys
from pathlib import Path
from typing import ClassVar

import pytest
from click.testing import CliRunner, Result
from openpyxl import load_workbook  # type: ignore[import-untyped]

from kiosk.cli import cli
from kiosk.commands import voice
from kiosk.content.check import check_folder
from kiosk.content.pack import read_pack
from kiosk.content.store import Content, build_store, ensure_built
from kiosk.content.voice.bake import Baker
from kiosk.content.voice.heard import heard
from kiosk.content.voice.recordings import take
from kiosk.content.voice.script import an_hour, lines
from kiosk.content.voice.tools import NoVoice, Tools, _run
from tests.packs import edit, write_pack


class Fake(Tools):
    """Speaks by writing the words down; forgets no call. "mute" cannot be read."""

    said: ClassVar[list[str]] = []

    def spoken(self, text: str, lang: str) -> bytes:
        self.said.append(f"{lang} {text}")
        return f"wav {lang} {text}".encode()

    def levelled(self, sound: bytes | Path) -> bytes:
        content = sound.read_bytes() if isinstance(sound, Path) else sound
        if b"mute" in content:
            raise NoVoice("ffmpeg heard nothing")
        return b"ogg " + content


TOOLS = Fake("espeak-ng", "ffmpeg")


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    Fake.said.clear()
    return write_pack(tmp_path / "pack")


def recorded(pack: Path, name: str, content: bytes = b"a voice") -> None:
    file = pack / "voice" / f"{name}.ogg"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)


def built(pack: Path, *told: str) -> Content:
    out, heard_of = pack.parent / "o.sqlite", list[str]()
    build_store(pack, out, bake=Baker(pack.parent / "cache", TOOLS, heard_of.append))
    assert heard_of == list(told)
    return Content.open(out)


def content(*words: str | Path) -> Result:
    return CliRunner().invoke(cli, ["content", *map(str, words)])


def test_a_packs_own_recording_is_played_from_its_store(pack: Path) -> None:
    recorded(pack, "kk/steel-arc")
    assert check_folder(pack) == []
    build_store(pack, pack.parent / "o.sqlite")
    with Content.open(pack.parent / "o.sqlite") as opened:
        assert opened.sound("kk", "steel-arc") == b"a voice"
        assert opened.sound("ru", "steel-arc") is None
        assert heard(opened, ("kk", "ru", "en"), {"en"}) == {
            "kk": "person", "ru": "none", "en": "system",
        }  # fmt: skip


def test_a_recording_that_is_no_texts_is_named(pack: Path) -> None:
    recorded(pack, "kk/steel-arch")
    recorded(pack, "fr/steel-arc")
    assert [(one.file, one.problem) for one in check_folder(pack)] == [
        ("voice/fr/steel-arc.ogg", "no text has this name"),
        ("voice/kk/steel-arch.ogg", "no text has this name"),
    ]


def test_a_store_without_sounds_is_as_it_was(pack: Path) -> None:
    with Content.open(build_of(pack)) as opened:
        assert opened.sound("kk", "steel-arc") is None
        assert opened.voices() == {}


def build_of(pack: Path) -> Path:
    build_store(pack, pack.parent / "o.sqlite")
    return pack.parent / "o.sqlite"


def test_a_machine_reads_what_nobody_has_read(pack: Path) -> None:
    recorded(pack, "kk/steel-arc")
    with built(pack) as opened:
        assert opened.sound("kk", "steel-arc") == b"a voice"
        assert opened.sound("ru", "steel-arc") == b"ogg wav ru What melts scrap ru"
        assert opened.sound("ru", "steel-arc.sun") == b"ogg wav ru The sun ru"
        assert opened.sound("en", "steel-soft-why") == b"ogg wav en Heat lets it bend"
        assert opened.sound("kk", "street.metal") is not None
        assert opened.sound("kk", "pairs-of-steel.fact") is None
        people, machines = opened.voices()["kk"]
        assert (people, machines > 10) == (1, True)
        assert heard(opened, ("kk", "ru"), set()) == {"kk": "person", "ru": "machine"}


def test_a_built_file_that_is_played_as_it_is_has_its_voices(pack: Path) -> None:
    built(pack).close()
    played = ensure_built(pack.parent / "o.sqlite", pack.parent)
    assert played == pack.parent / "o.sqlite"
    with Content.open(played) as opened:
        assert opened.sound("en", "steel-arc") is not None


def test_a_text_is_read_once(pack: Path) -> None:
    built(pack).close()
    Fake.said.clear()
    edit(pack, "quizzes/steel.toml", "Iron kk", "Темір")
    built(pack).close()
    assert Fake.said == ["kk Темір"]


def test_what_a_machine_cannot_read_stops_nothing(pack: Path) -> None:
    edit(pack, "quizzes/steel.toml", "Iron kk", "mute")
    with built(pack, "1 text could not be read by a machine.") as opened:
        assert opened.sound("kk", "steel-odd.iron") is None
        assert opened.sound("ru", "steel-odd.iron") is not None


def test_many_texts_are_announced(pack: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.content.voice.bake.MANY", 10)
    count = sum(3 for line in lines(read_pack(pack)) if line.baked)
    built(pack, f"A machine reads {count} texts aloud, once: this takes some minutes.").close()


@pytest.mark.parametrize(
    ("tools", "lack"),
    [
        (Tools(None, "f"), "espeak-ng"),
        (Tools("e", None), "ffmpeg"),
        (Tools(None, None), "espeak-ng, ffmpeg"),
    ],
)
def test_without_the_programs_the_build_says_so_and_goes_on(
    pack: Path, tools: Tools, lack: str
) -> None:
    told = list[str]()
    assert Baker(pack.parent, tools, told.append)(read_pack(pack)) == []
    assert told == [f"No machine's voice goes in: if it should, first install {lack}."]


def test_a_program_that_is_missing_fails_or_says_nothing_is_told_apart(tmp_path: Path) -> None:
    with pytest.raises(NoVoice, match="espeak-ng is not installed"):
        Tools(None, None).spoken("x", "kk")
    with pytest.raises(NoVoice, match="ffmpeg is not installed"):
        Tools(None, None).levelled(b"x")
    for tool in (sys.executable, str(tmp_path / "nowhere")):
        with pytest.raises(NoVoice, match="could not do it"):
            Tools(tool, tool).levelled(tmp_path / "no-sound")
        with pytest.raises(NoVoice, match="could not do it"):
            Tools(tool, tool).spoken("x", "kk")
    with pytest.raises(NoVoice, match="heard nothing"):
        _run([sys.executable, "-c", ""], b"")
    echo = [sys.executable, "-c", "import sys; print(sys.stdin.read())"]
    assert _run(echo, b"aloud").strip() == b"aloud"


def test_a_script_lists_what_the_youngest_need_first(pack: Path) -> None:
    recorded(pack, "kk/steel-arc")
    edit(pack, "quizzes/steel.toml", 'id = "steel-odd"', 'id = "steel-odd"\nbands = ["13-17"]')
    done = content("voice", pack, pack.parent / "s.xlsx")
    assert done.exit_code == 0 and "texts to read: kk" in done.output
    book = load_workbook(pack.parent / "s.xlsx")
    assert book.sheetnames == ["kk", "ru", "en"]
    files = [line[1].value for line in book["kk"].iter_rows(min_row=2)]
    assert files[0] == "kk/street.metal" and "kk/steel-arc.gas" in files
    assert "kk/steel-arc" not in files and "kk/steel-odd" not in files
    assert files.index("kk/steel-soft-why") < files.index("kk/pairs-of-steel.fact")
    assert content("voice", pack, pack.parent / "s.xlsx").exit_code == 1  # never written over


def test_a_script_is_an_hour_long(pack: Path) -> None:
    found = list(lines(read_pack(pack)))
    assert len(an_hour(found * 200, "kk")) < len(found) * 200
    assert an_hour(found, "kk") == found


def test_recordings_come_back_by_the_names_of_the_script(pack: Path) -> None:
    folder = pack.parent / "recordings"
    (folder / "kk").mkdir(parents=True)
    (folder / "kk" / "steel-arc.wav").write_bytes(b"aloud")
    (folder / "kk" / "steel-soft.m4a").write_bytes(b"mute")
    (folder / "kk" / "hello.wav").write_bytes(b"hello")
    (folder / "kk" / "notes.txt").write_bytes(b"no sound")
    took = take(folder, pack, read_pack(pack), TOOLS)
    assert took.taken == {"kk": 1}
    assert took.unknown == ["kk/hello.wav"]
    assert took.failed == {"kk/steel-soft.m4a": "ffmpeg heard nothing"}
    assert read_pack(pack).voices == {"kk/steel-arc": b"ogg aloud"}


def test_what_is_too_large_or_no_file_is_not_opened(
    pack: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.content.voice.recordings.MOST_BYTES", 3)
    folder = pack.parent / "recordings"
    (folder / "kk" / "steel-soft.wav").mkdir(parents=True)
    (folder / "kk" / "steel-arc.wav").write_bytes(b"aloud")
    assert take(folder, pack, read_pack(pack), TOOLS).failed == {
        "kk/steel-arc.wav": "it is too large for one text",
        "kk/steel-soft.wav": "it is no plain file",
    }


def test_the_command_takes_a_folder_and_tells_what_it_left(
    pack: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = pack.parent / "recordings"
    (folder / "kk").mkdir(parents=True)
    monkeypatch.setattr(voice, "found", lambda: TOOLS)
    assert "has no recording to take: lay" in content("voice", pack, "--from", folder).output
    (folder / "kk" / "steel-arc.wav").write_bytes(b"aloud")
    (folder / "kk" / "hello.wav").write_bytes(b"hello")
    done = content("voice", pack, "--from", folder)
    assert done.exit_code == 0, done.output
    assert "kk/hello.wav: no text has this name" in done.output
    assert "kk: 1 recording taken." in done.output
    (folder / "kk" / "steel-soft.wav").write_bytes(b"mute")
    done = content("voice", pack, "--from", folder)
    assert done.exit_code == 1 and "1 recording could not be taken" in done.output
    done = content("voice", pack, "--from", folder, "--json")
    assert '"failed":["kk/steel-soft.wav"]' in done.output.replace(" ", "")
    monkeypatch.setattr(voice, "found", lambda: Tools(None, None))
    assert "ffmpeg is not installed" in content("voice", pack, "--from", folder).output
    assert content("voice", pack).exit_code == 2


def test_the_build_command_bakes_unless_it_is_told_not_to(
    pack: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KIOSK_VOICE", "on")
    monkeypatch.setattr("kiosk.commands.content.found_tools", lambda: Tools(None, None))
    done = content("build", pack, pack.parent / "b.sqlite")
    assert done.exit_code == 0
    assert (
        "No machine's voice goes in: if it should, first install espeak-ng, ffmpeg." in done.output
    )
