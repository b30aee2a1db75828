"""The questions of a text file on their way into quizzes of a pack; each knows its line."""

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

import msgspec

from kiosk.content.asked import SAID_LATER, words_asked
from kiosk.content.finding import Finding, Spot, Step
from kiosk.content.model import Pack, Quiz
from kiosk.content.plain import convert, nearest
from kiosk.content.reading import question_of
from kiosk.content.taking.incoming import Arrived, Incoming
from kiosk.content.taking.slug import slug, unused
from kiosk.questions.question import Question

TELLING_LETTERS = 4
"""Of a word by which two questions are one: "the", "для" and "бұл" stand in all."""
ANOTHER = 0.2
"""Share of common words (Jaccard) below which a question is another one: who mends one keeps its
answers or half of its words."""


class Asked(NamedTuple):
    """Where to put what a text file holds. quiz, street: as the author named them, or "".

    guessed: nobody said that the file speaks `lang`.
    """

    file: str
    lang: str
    quiz: str = ""
    street: str = ""
    guessed: bool = False


class TextOrigin:
    """Where a question began in a text file."""

    def __init__(self, file: str, line: int, name: str) -> None:
        self._file, self.line, self._name = file, line, name

    def found(self, finding: Finding, steps: tuple[Step, ...]) -> Finding:
        inside = " ".join(str(s + 1) if isinstance(s, int) else s for s in steps)
        place = ", ".join(part for part in (self._name, inside) if part)
        return msgspec.structs.replace(
            finding, file=self._file, line=self.line, place=place, steps=()
        )

    def error(self, problem: str, remedy: str) -> Finding:
        return self.found(Spot(self._file).error(problem, remedy), ())

    def warning(self, problem: str, remedy: str) -> Finding:
        return self.found(Spot(self._file).warning(problem, remedy), ())


class Gathering:
    def __init__(self, pack: Pack, asked: Asked) -> None:
        self._pack, self.asked = pack, asked
        self.arrived: list[Arrived] = []
        self.findings: list[Finding] = []
        self._quizzes = {quiz.id for quiz in pack.quizzes}
        self._owners = {one.id: quiz.id for quiz in pack.quizzes for one in quiz.questions}
        self._known = {one.id: one for quiz in pack.quizzes for one in quiz.questions}
        self._ids: dict[str, int] = {}
        self._quiz = ""
        self._said: dict[tuple[str, ...], TextOrigin] = {}

    def open_quiz(self, name: str, origin: TextOrigin, known: str = "") -> None:
        """From here on questions belong to this quiz; made when the pack has none of this id."""
        self._quiz = self.asked.quiz or known or slug(name, "quiz")
        if self._quiz in self._quizzes:
            return
        streets = [street.id for street in self._pack.streets]
        street = self.asked.street or (streets[0] if len(streets) == 1 else "")
        if street not in streets:
            problem = f'no street "{street}"' if street else "it belongs to no street"
            remedy = nearest(street, streets) + ", with --street"
            self.findings.append(origin.error(problem, remedy))
        self._quizzes.add(self._quiz)
        quiz = Quiz(
            id=self._quiz, street=street, area="", name={self.asked.lang: name}, questions=()
        )
        self.arrived.append(Arrived(quiz, origin))

    def add(self, raw: dict[str, Any], named: str, origin: TextOrigin) -> None:
        """named: the id that the file gives, or "" for one made of the title or the text."""
        if not self._quiz:
            stem = self.asked.file.rpartition(".")[0]
            self.open_quiz(stem, TextOrigin(self.asked.file, 1, ""))
        title = raw.pop("title", "") or raw["text"].get(self.asked.lang, "")
        made = f"{self._quiz}-{slug(title, 'question')}"
        if self._owners.get(named, self._quiz) != self._quiz:
            named = ""  # the same number in another question bank
        said = (self._quiz, *_said(raw, self.asked.lang))
        if (first := self._said.setdefault(said, origin)) is not origin:
            problem = f"it stands in line {first.line} already"
            self.findings.append(origin.warning(problem, "delete one of the two"))
        raw["id"] = self._id(named or made, raw, origin)
        kind = question_of(raw, Spot(self.asked.file))
        thing = kind if isinstance(kind, Finding) else convert(raw, kind, Spot(self.asked.file))
        if isinstance(thing, Finding):
            self.findings.append(origin.found(thing, thing.steps))
        else:
            self.arrived.append(Arrived(thing, origin, self._quiz))

    def _id(self, wanted: str, raw: dict[str, Any], origin: TextOrigin) -> str:
        """The wanted id, or the next one of which the pack has no other question.

        Two teachers may both have a "Q1": what shares few words is no newer version of it.
        """
        said = unused(wanted, self._ids)
        while (known := self._known.get(said)) is not None and self._is_another(known, raw):
            said = unused(wanted, self._ids)
        if said != wanted and wanted in self._known:
            problem = f'the pack has another question of the id "{wanted}"'
            self.findings.append(origin.warning(problem, f'this one is taken in as "{said}"'))
        return said

    def _is_another(self, known: Question, raw: dict[str, Any]) -> bool:
        lang = self.asked.lang
        before = _content_words(" ".join(words_asked(known, lang)))
        now = _content_words(" ".join(_said(raw, lang)))
        return bool(before and now) and len(before & now) / len(before | now) < ANOTHER

    def incoming(self) -> Incoming:
        """A category of which nothing could be taken over makes no quiz; Moodle exports such."""
        asked = {one.quiz for one in self.arrived}
        arrived = []
        for one in self.arrived:
            if isinstance(one.thing, Quiz) and one.thing.id not in asked:
                warning = Spot("").warning("not taken over: no question of it is asked here", "")
                self.findings.append(one.origin.found(warning, ()))
            else:
                arrived.append(one)
        return Incoming(arrived, self.findings, (self.asked.lang,))


def _content_words(text: str) -> frozenset[str]:
    return frozenset(w for w in re.findall(r"\w+", text.casefold()) if len(w) >= TELLING_LETTERS)


def _said(raw: Any, lang: str) -> Iterator[str]:
    """The texts in this language that a child reads before answering, of a question's values."""
    if isinstance(raw, dict):
        for key, part in raw.items():
            if key == lang and isinstance(part, str):
                yield part
            elif key not in SAID_LATER:
                yield from _said(part, lang)
    elif isinstance(raw, list | tuple):
        for part in raw:
            yield from _said(part, lang)
