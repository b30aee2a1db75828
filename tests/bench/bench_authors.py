"""What an author waits for: 5,000 questions from a workbook, and a pack that is built again."""

import shutil
import time
from datetime import date
from pathlib import Path

from kiosk.content.advice import advise
from kiosk.content.check import errors
from kiosk.content.known import Known
from kiosk.content.pack import read_pack
from kiosk.content.store import build_store
from kiosk.content.taking.gathering import Asked
from kiosk.content.taking.intake import take_in, target
from kiosk.content.taking.source import read_source
from tests.bench.rows import row, sized
from tests.kiosk.content.books import HEADING, book, saved
from tests.kiosk.content.books import row as question
from tests.packs import edit, write_pack
from tests.stations import FESTIVAL

COUNT = sized(5_000)
PER_QUIZ = 25


def workbook() -> bytes:
    rows = [question(number, quiz=f"quiz-{number // PER_QUIZ}") for number in range(COUNT)]
    made = book([HEADING, *rows])
    quizzes = made.create_sheet("quizzes")
    quizzes.append(["id", "street", "name kk", "name ru", "name en"])
    for number in range(COUNT // PER_QUIZ):
        quizzes.append([f"quiz-{number}", "metal", "Сынақ", "Проба", "Try"])
    return saved(made)


def test_5000_questions_imported_and_checked(tmp_path: Path) -> None:
    folder, content = write_pack(tmp_path / "pack"), workbook()
    began = time.perf_counter()
    pack = target(folder)
    incoming = read_source(content, pack, Asked("b.xlsx", "kk"))
    read = time.perf_counter()
    taken = take_in(incoming, pack, folder, partial=False)
    done = time.perf_counter()
    assert taken.counts["question"] == COUNT and not errors(taken.findings)
    row(f"{COUNT:,} questions: workbook read", f"{read - began:.1f} s")
    row(f"{COUNT:,} questions: checked and written", f"{done - read:.1f} s")
    row(f"{COUNT:,} questions imported and checked", f"{done - began:.1f} s", "target 5 s")


def test_advice_on_5000_questions(tmp_path: Path) -> None:
    folder = write_pack(tmp_path / "pack")
    pack = target(folder)
    take_in(read_source(workbook(), pack, Asked("b.xlsx", "kk")), pack, folder, partial=False)
    began = time.perf_counter()
    pack = read_pack(folder)
    read = time.perf_counter()
    advise(pack, date(2030, 1, 1))
    row(f"{COUNT:,} questions: read as TOML", f"{read - began:.1f} s")
    row(f"{COUNT:,} questions: advice", f"{time.perf_counter() - read:.1f} s")


def test_the_shipped_pack_built_and_built_again_after_an_edit(tmp_path: Path) -> None:
    pack = shutil.copytree(FESTIVAL, tmp_path / "pack", copy_function=shutil.copyfile)
    quiz = min((pack / "quizzes").iterdir()).relative_to(pack).as_posix()
    first, again = [], []
    for number in range(sized(5)):
        file = tmp_path / f"{number}.known"
        first.append(built(pack, file))
        edit(pack, quiz, 'en = "', 'en = "So ')
        again.append(built(pack, file))
    row("the shipped pack built", f"{min(first) * 1000:.0f} ms", "in processor time")
    row("built again, a question edited", f"{min(again) * 1000:.0f} ms", "in processor time")


def built(pack: Path, file: Path) -> float:
    """Seconds of the processor for a build with what the file knows."""
    began = time.process_time()
    with Known(file) as known:
        build_store(pack, pack.parent / "content.sqlite", known)
    return time.process_time() - began
