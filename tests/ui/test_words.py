"""The program's own words are read from the files that translators write, without any tool."""

import subprocess
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from kiosk.languages import LANGS
from ui.app import application
from ui.words import FOLDER, Language, Words

LRELEASE = next(Path(PySide6.__file__).parent.glob("lrelease*"))
FORMS = {"kk": 2, "ru": 3, "en": 2}


@pytest.mark.parametrize("code", LANGS)
def test_every_word_is_the_one_that_qts_own_tool_makes_of_the_file(
    code: str, tmp_path: Path
) -> None:
    """For every number where one stands in it."""
    file = FOLDER / f"{code}.ts"
    released = tmp_path / "words.qm"
    subprocess.run([LRELEASE, "-silent", file, "-qm", released], check=True)
    qts, ours = QTranslator(), Words(file)
    assert qts.load(str(released))
    assert not ours.isEmpty()
    for (context, source), forms in ours.said.items():
        numbers = range(130) if len(forms) == FORMS[code] else [-1] * (len(forms) == 1)
        for n in numbers:
            if "%n" in source and n < 0:
                continue  # one form for all numbers: of that Qt's tool makes nothing
            assert qts.translate(context, source, None, n) == (
                ours.translate(context, source, None, n) or ""
            ), (source, n)


def test_one_form_serves_every_number(tmp_path: Path) -> None:
    (tmp_path / "kk.ts").write_text(
        "<TS><context><name>A</name><message numerus='yes'><source>%n left</source><translation>"
        "<numerusform>%n қалды</numerusform></translation></message></context></TS>",
        "utf-8",
    )
    words = Words(tmp_path / "kk.ts")
    assert {words.translate("A", "%n left", None, n) for n in range(30)} == {"%n қалды"}


def test_what_a_language_does_not_say_is_said_as_it_was_written(tmp_path: Path) -> None:
    application()
    (tmp_path / "kk.ts").write_text(
        "<TS><context><name>A</name><message><source>Wait</source><translation "
        "type='unfinished'></translation></message><message><source>Go</source><translation "
        "type='vanished'>Алға</translation></message></context></TS>",
        "utf-8",
    )
    words = Words(tmp_path / "kk.ts")
    assert QCoreApplication.installTranslator(words)
    try:
        assert QCoreApplication.translate("A", "Wait") == "Wait"
        assert QCoreApplication.translate("A", "Go") == "Go"
    finally:
        QCoreApplication.removeTranslator(words)


def test_a_language_is_spoken_until_another_is() -> None:
    application()
    language = Language()
    said = []
    for code in ("kk", "ru", "en"):
        language.speak(code)
        said.append(QCoreApplication.translate("Card", "The tools"))
    language.hush()
    assert said[1] == "Инструменты"
    assert len({*said}) == 3
    assert QCoreApplication.translate("Card", "The tools") == "The tools"
