"""Aiken, the plainest of Moodle's text formats: a question, lettered answers, ANSWER: a letter.

https://docs.moodle.org/en/Aiken_format
"""

import re
from typing import Any

from kiosk.content.gift.answers import Answer, Language, Mistake, choice_question
from kiosk.content.model import Pack
from kiosk.content.taking.gathering import Asked, Gathering, TextOrigin
from kiosk.content.taking.incoming import Incoming

_CHOICE = re.compile(r"([A-Z])[.)]\s+(\S.*)")
_ANSWER = re.compile(r"ANSWER:\s*(\S*)\s*$")


def looks_like_aiken(text: str) -> bool:
    return re.search(r"^[ \t]*ANSWER:[ \t]*[A-Z][ \t]*$", text, re.MULTILINE) is not None


def read_aiken(text: str, pack: Pack, asked: Asked) -> Incoming:
    gathering = Gathering(pack, asked)
    question: list[str] = []
    choices: dict[str, str] = {}
    first = 1
    for number, line in enumerate(map(str.strip, text.split("\n")), start=1):
        if not question and line:
            first = number
        if answer := _ANSWER.match(line):
            origin = TextOrigin(asked.file, first, f'"{" ".join(question)[:40]}"')
            try:
                raw = _question(question, choices, answer[1], asked.lang)
                gathering.add(raw, "", origin)
            except Mistake as mistake:
                gathering.findings.append(origin.error(*mistake.args))
            question, choices = [], {}
        elif (choice := _CHOICE.match(line)) and question:
            choices[choice[1]] = choice[2]
        elif line:
            question.append(line)
    if question or choices:
        origin = TextOrigin(asked.file, first, f'"{" ".join(question)[:40]}"')
        gathering.findings.append(origin.error("no answer at the end", "write ANSWER: A"))
    return gathering.incoming()


def _question(
    question: list[str], choices: dict[str, str], right: str, lang: str
) -> dict[str, Any]:
    if not question:
        raise Mistake("no question before the answers", "write one")
    if right not in choices:
        letters = ", ".join(choices) or "A"
        raise Mistake(f'"{right}" is no answer', f"write one of {letters}")
    found = [Answer(said, 100.0 * (at == right), at == right, "") for at, said in choices.items()]
    speech = Language(lang, "plain")
    made = choice_question(found, speech)
    return made | {"text": speech.text(" ".join(question)), "explanation": {}}
