"""What goes wrong is told in the reader's language, whatever command was typed."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kiosk.cli import cli
from kiosk.festival.plan import FILE
from kiosk.languages import LANGS
from tests.kiosk.festival.folders import founded, plan
from tests.packs import write_pack

LEFT = re.compile(r"[A-Za-z]{2,}")
"""English: at least two Latin letters, once what is no word of ours is taken out."""

NAMES = re.compile(
    r"`[^`]*`|[\"«][^\"»]*[\"»]|--?[a-z-]+|\S*/\S*|[\w-]*\.[a-z0-9]+\b|\bkiosk(?: [a-z]+)*"
    r"|\b[A-Z]{2,}\b|\b[KD][0-9]+\b|\b(?:age|badge|metal|gone|discovery|Excel|LibreOffice|json|xlsx|pdf|press)\b"
)
"""Commands, what is quoted, options, paths, files, what is written in capitals, ids, names."""


class Bench:
    """An office: a festival and its pack, and things that are none."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.pack = write_pack(folder / "pack")
        founded(folder, plan(pack="../pack"))
        self.dir = folder / "DIR"
        self.file = folder / "words.txt"
        self.file.write_text("nothing of ours\n")
        self.gone = folder / "gone"

    def run(self, lang: str, *words: object) -> Result:
        return CliRunner().invoke(cli, [*map(str, words), "--lang", lang])


def _empty(bench: Bench) -> Path:
    path = bench.folder / "empty.toml"
    path.write_bytes(b"")
    return path


REFUSED: dict[str, Callable[[Bench], tuple[object, ...]]] = {
    "check of no folder": lambda b: ("festival", "check", b.gone),
    "check with no key": lambda b: ("festival", "check", b.dir, "--key", b.file),
    "new over a festival": lambda b: ("festival", "new", b.dir, "--stations", "3"),
    "new with nobody to ask": lambda b: ("festival", "new", b.gone),
    "new with the page inside": lambda b: (
        "festival", "new", b.gone, "--recovery", b.gone / "page.txt"),
    "new of too many": lambda b: ("festival", "new", b.gone, "--stations", "9000"),
    "new on no day": lambda b: ("festival", "new", b.gone, "--first-day", "soon"),
    "a kit of nobody": lambda b: ("festival", "kit", b.dir, b.folder / "out", "K99"),
    "kits inside": lambda b: ("festival", "kit", b.dir, b.dir / "out"),
    "a share that is none": lambda b: (
        "festival", "kit", b.dir, b.folder / "out", "K01", "--given", "badge"),
    "news onto no stick": lambda b: ("festival", "news", b.dir, b.gone),
    "nobody revoked": lambda b: ("festival", "revoke", b.dir, "K99"),
    "a sheet over a file": lambda b: ("festival", "sheet", b.dir, b.file),
    "a sheet that is none": lambda b: ("festival", "read", b.dir, b.file),
    "a kit without a code": lambda b: (
        "kit", "install", b.gone, "--code", "7", "--data", b.folder),
    "no kit": lambda b: (
        "kit", "install", b.gone, "--code", "0000000000", "--data", b.folder / "new"),
    "a file that is no kit": lambda b: (
        "kit", "install", b.file, "--code", "0000000000", "--data", b.folder / "new"),
    "a rehearsal in the festival": lambda b: (
        "rehearse", b.dir / "out", "--festival", b.dir),
    "a rehearsal that was": lambda b: ("rehearse", b.pack, "--festival", b.dir),
    "a rehearsal of nothing": lambda b: ("rehearse", b.gone, "--festival", b.gone),
    "a doctor at no station": lambda b: ("doctor", "--data", b.gone),
    "an export of no station": lambda b: ("export", b.folder, "--data", b.gone),
    "an evening as JSON": lambda b: ("report", "--hub", b.gone, "--evening", "--json"),
    "an evening for journalists": lambda b: (
        "report", "--hub", b.gone, "--evening", "--format", "press"),
    "two forms at once": lambda b: ("report", "--hub", b.gone, "--json", "--format", "xlsx"),
    "a form under another name": lambda b: (
        "report", "--hub", b.gone, "--format", "json", "--out", b.folder / "r.pdf"),
    "a report of no hub": lambda b: ("report", "--hub", b.gone),
    "a festival of no pack": lambda b: ("festival", "new", b.gone, "--pack", b.file),
    "an empty plan": lambda b: ("festival", "new", b.gone, "--plan", _empty(b)),
    "a festival that is a rehearsal": lambda b: (
        "festival", "new", b.gone, "--pack", b.pack, "--name", "K01 (rehearsal)"),
    "a kit into the festival": lambda b: (
        "kit", "install", b.file, "--code", "0000000000", "--data", b.dir),
    "an import without a key": lambda b: (
        "import", b.file, "--hub", b.folder / "hub.db", "--key", b.file),
    "a pack that is none": lambda b: ("content", "check", b.gone),
    "a store over words": lambda b: ("content", "build", b.pack, b.file),
    "an option that is none": lambda b: ("festival", "check", b.dir, "--keys", "x"),
    "an argument too few": lambda b: ("festival", "kit", b.dir),
}  # fmt: skip


@pytest.mark.parametrize("what", REFUSED)
def test_each_refusal_is_told_in_the_language_that_was_asked_for(what: str, tmp_path: Path) -> None:
    bench = Bench(tmp_path)
    told = {}
    for lang in LANGS:
        done = bench.run(lang, *REFUSED[what](bench))
        assert done.exit_code in (1, 2) and done.stdout == "", done.output
        told[lang] = done.stderr
        assert "Traceback" not in done.stderr
    assert len({*told.values()}) == len(LANGS)
    for lang in ("kk", "ru"):
        assert LEFT.findall(NAMES.sub("", told[lang].replace(str(tmp_path), ""))) == []


def test_a_plan_s_mistakes_are_told_whole_in_every_language(tmp_path: Path) -> None:
    """All at once, so that one run says of each whether it has its words."""
    bench = Bench(tmp_path)
    path = bench.dir / FILE
    text = path.read_text("utf-8")
    text = text.replace("closes = ", "closes = 25 # ", 1).replace('id = "K07"', 'id = "X07"')
    text = text.replace("days = 3", "days = 0").replace('desk = "D02"', "desk = 3")
    path.write_text(text.replace("number = 4711", 'number = "many"'), "utf-8")
    for lang in LANGS:
        done = bench.run(lang, "festival", "check", bench.dir)
        assert done.exit_code == 1
        lines = (done.stdout + done.stderr).replace(str(tmp_path), "").splitlines()
        assert len(lines) > 4
        if lang != "en":
            fields = re.compile(r"\b(?:station|stock|desk|number|closes|days|id)\b")
            words = [LEFT.findall(fields.sub("", NAMES.sub("", line))) for line in lines]
            assert not any(words), lines
