"""Workbooks as authors bring them, made by openpyxl and not by our own writer."""

import io
import zipfile
from typing import Any

from openpyxl import Workbook  # type: ignore[import-untyped]

HEADING = [
    "quiz", "id", "text kk", "text ru", "text en", "answer", "profession", "source",
    "choices 1 id", "choices 1 text kk", "choices 1 text ru", "choices 1 text en",
    "choices 2 id", "choices 2 text kk", "choices 2 text ru", "choices 2 text en",
    "explanation kk", "explanation ru", "explanation en",
]  # fmt: skip


def question(number: int) -> list[Any]:
    """A right row of the sheet "single-choice"."""
    return [
        "steel", f"n-{number}", f"{number} сұрақ қалай?", f"{number} вопрос?",
        f"Question {number}?",
        "a", "miner", "textbook", "a", "Иә", "Да", "Yes", "b", "Жоқ", "Нет", "No",
        "Солай", "Так", "So",
    ]  # fmt: skip


def row(number: int, **changes: Any) -> list[Any]:
    """A row with some cells changed: choices_1_id for "choices 1 id"."""
    cells = question(number)
    for name, value in changes.items():
        cells[HEADING.index(name.replace("_", " "))] = value
    return cells


def book(rows: list[list[Any]], sheet: str = "single-choice") -> Any:
    made = Workbook()
    made.active.title = sheet
    for cells in rows:
        made.active.append(cells)
    return made


def saved(made: Any) -> bytes:
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def zipped(parts: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in parts.items():
            file.writestr(name, content)
    return out.getvalue()
