"""Aiken, the plainest of Moodle's text formats: a question, lettered answers, ANSWER: a letter.

https://docs.moodle.org/en/Aiken_format. Letters may be Cyrillic ones and the word may be ЖАУАП or
ОТВЕТ: so it is typed here. What could mean two things is refused by its line, never guessed.
"""

import re
from typing import Any

from kiosk.content.gift.answers import Answer, Language, choice_question
from kiosk.content.gift.text import Mistake
from kiosk.content.model import Pack
from kiosk.content.taking.gathering import Asked, Gathering, TextOrigin
from kiosk.content.taking.incoming import Incoming

_SAID = r"(?:ANSWER|ЖАУАП|ЖАУАБЫ|ОТВЕТ)[ \t]*:[ \t]*"
_CHOICE = re.compile(r"([A-ZА-ЯӘҒҚҢӨҰҮҺІ])(?:\)\s*|\.\s+)(\S.*)")
_ANSWER = re.compile(_SAID + r"(.*)$", re.IGNORECASE)
_ALIKE = str.maketrans("АВСЕНКМОРТХ", "ABCEHKMOPTX")
_ONLY_CYRILLIC = re.compile(r"[БГДЖЗИЛПФ]")
"""Who counts А Б В Г means the third letter by В; who counts А В С means the second."""


class _Open:
    """A question while its lines are read. line: where it begins, from 1."""

    def __init__(self) -> None:
        self.line = 0
        self.question: list[str] = []
        self.choices: list[tuple[str, str]] = []
        self.parted = False

    def take(self, number: int, line: str) -> None:
        """Raises Mistake when the line belongs to a question that nobody has ended."""
        if not line:
            self.parted = bool(self.choices)
            return
        if self.parted:
            raise Mistake("no answer at the end", "write ANSWER: and its letter")
        self.line = self.line or number
        choice = _CHOICE.match(line)
        if choice and self.question:
            self.choices.append((choice[1], choice[2]))
        elif self.choices:  # an answer goes on in the next line
            letter, said = self.choices[-1]
            self.choices[-1] = (letter, f"{said} {line}")
        else:
            self.question.append(line)

    @property
    def begun(self) -> bool:
        return bool(self.question or self.choices)


def looks_like_aiken(text: str) -> bool:
    return re.search(rf"^[ \t]*{_SAID}\S", text, re.MULTILINE | re.IGNORECASE) is not None


def read_aiken(text: str, pack: Pack, asked: Asked) -> Incoming:
    gathering = Gathering(pack, asked)
    now = _Open()

    def origin() -> TextOrigin:
        return TextOrigin(asked.file, max(now.line, 1), f'"{" ".join(now.question)[:40]}"')

    for number, line in enumerate(map(str.strip, text.split("\n")), start=1):
        try:
            if answer := _ANSWER.match(line):
                raw = _question(now, answer[1], asked.lang)
                gathering.add(raw, "", origin())
                now = _Open()
            else:
                now.take(number, line)
        except Mistake as mistake:
            gathering.findings.append(origin().error(*mistake.args))
            now = _Open()
            if not answer:
                now.take(number, line)
    if now.begun:
        lacking = ("no answer at the end", "write ANSWER: and its letter")
        gathering.findings.append(origin().error(*lacking))
    return gathering.incoming()


def _question(now: _Open, said: str, lang: str) -> dict[str, Any]:
    if not now.question:
        raise Mistake("no question before the answers", "write one")
    letters = _letters([letter for letter, _ in now.choices], said)
    right, choices = letters[-1], dict.fromkeys(letters[:-1], "")
    if len(choices) < len(now.choices):
        problem = "a letter stands before two answers"
        raise Mistake(problem, "give each its own, and end each question with ANSWER:")
    choices = {letter: words for letter, (_, words) in zip(choices, now.choices, strict=True)}
    if right not in choices:
        known = ", ".join(choices) or "A"
        raise Mistake(f'"{said.strip()[:20]}" is no answer', f"write one of {known}")
    found = [Answer(words, 100.0 * (at == right), at == right, "") for at, words in choices.items()]
    speech = Language(lang, "plain")
    made = choice_question(found, speech)
    return made | {"text": speech.text(" ".join(now.question)), "explanation": {}}


def _letters(choices: list[str], said: str) -> list[str]:
    """The letters of the choices and of the answer, in one alphabet."""
    letters = [*choices, said.strip().rstrip(".)").upper()]
    if any(_ONLY_CYRILLIC.fullmatch(letter) for letter in letters):
        return letters
    return [letter.translate(_ALIKE) for letter in letters]
