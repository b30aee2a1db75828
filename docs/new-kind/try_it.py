"""Run inside a checkout that got the kind's files: is it found, checked, judged and drawn?"""

import os
import sys
from pathlib import Path

sys.path.insert(0, os.fspath(Path.cwd()))
os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine

from kiosk.content.check import check, errors
from kiosk.content.pack import parse_pack, read_files
from kiosk.questions.question import Question
from ui.app import application

pack = parse_pack(read_files(Path("assets/festival")))
assert not errors(check(pack)), [str(error) for error in errors(check(pack))]
questions: list[Question] = [q for quiz in pack.quizzes for q in quiz.questions]
(question,) = [q for q in questions if q.__struct_config__.tag == "how-many"]
assert question.judge(("4",)).points == 1
assert question.judge(("5",)).points == 0
assert not question.accepts(("6",))

app = application()
engine = QQmlEngine()
engine.addImportPath(os.fspath(Path.cwd()))
drawn = QQmlComponent(
    engine, QUrl.fromLocalFile(os.fspath(Path("ui/questions/HowMany.qml").resolve()))
)
assert drawn.isReady() or not drawn.isError(), drawn.errorString()
