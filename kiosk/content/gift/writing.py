"""A quiz as GIFT in one language, for Moodle, and for gift.py to read back as it was."""

from collections.abc import Iterator
from typing import Any

import msgspec

from kiosk.content.finding import Finding, Spot
from kiosk.content.gift.reading import KEPT, KEPT_OF_A_DIAL
from kiosk.content.gift.text import escaped
from kiosk.content.model import Quiz
from kiosk.content.taking.tidy import tidy
from kiosk.questions.estimate import Estimate, written
from kiosk.questions.fill_the_gap import FillTheGap
from kiosk.questions.match_pairs import MatchPairs
from kiosk.questions.multiple_choice import MultipleChoice
from kiosk.questions.question import Choice, ChoiceQuestion, Question
from kiosk.questions.true_false import TrueFalse


def write_gift(quiz: Quiz, lang: str) -> tuple[str, list[Finding]]:
    """The file's text, and a finding for each question that GIFT cannot hold."""
    name = quiz.name.get(lang) or quiz.id
    head = [f"// kiosk: {_json({'quiz': quiz.id})}", f"$CATEGORY: {_category(name)}", ""]
    lines, findings = [*head], []
    for position, question in enumerate(quiz.questions):
        spot = Spot(f"quizzes/{quiz.id}.toml").at("question").item(position, question.id)
        if not question.text.get(lang, "").strip():
            findings.append(spot.warning(f"left out: no text in {lang}", "translate it first"))
        elif not _has_twin(question, lang):
            kind = question.__struct_config__.tag
            findings.append(spot.warning(f"left out: GIFT has no {kind}", ""))
        else:
            lines += [*_question(question, lang), ""]
    return "\n".join(lines), findings


def _category(name: str) -> str:
    return " ".join(name.replace("/", " ").split())


def _has_twin(question: Question, lang: str) -> bool:
    if isinstance(question, FillTheGap):
        return len(question.gaps) == 1 and "{1}" in question.sentence.get(lang, "")
    kinds = (ChoiceQuestion, MultipleChoice, TrueFalse, MatchPairs, Estimate)
    return isinstance(question, kinds)


def _question(question: Question, lang: str) -> Iterator[str]:
    said = _Said(lang)
    yield f"// [id:{question.id}]"
    yield f"// kiosk: {_json(_kept(question, lang))}"
    title = f"::{escaped(question.id)}::"
    general = said.text(question.explanation)
    end = f"\t####{general}" if general else ""
    if isinstance(question, FillTheGap):
        before, after = question.sentence[lang].split("{1}", 1)
        inside = "".join(said.choices(question.tiles, question.gaps[0]))
        yield f"{title}[plain]{escaped(before)}{{{inside}{end}}}{escaped(after)}"
        return
    yield f"{title}[plain]{said.text(question.text)} {{{''.join(said.answers(question))}{end}}}"


class _Said:
    """The answers of a question in one language, between the braces."""

    def __init__(self, lang: str) -> None:
        self._lang = lang

    def text(self, text: dict[str, str] | None) -> str:
        return escaped((text or {}).get(self._lang, ""))

    def answers(self, question: Question) -> Iterator[str]:
        if isinstance(question, ChoiceQuestion):
            yield from self.choices(question.choices, question.answer)
        elif isinstance(question, MultipleChoice):
            for choice in question.choices:
                yield self._piece(f"~%{question.worth(choice):.5f}%", choice)
        elif isinstance(question, TrueFalse):
            yield "TRUE" if question.answer else "FALSE"
            if question.if_wrong or question.if_right:
                yield f"#{self.text(question.if_wrong)}#{self.text(question.if_right)}"
        elif isinstance(question, MatchPairs):
            for pair in question.pairs:
                yield f"\n\t={self.text(pair.left)} -> {self.text(pair.right)}"
        elif isinstance(question, Estimate):
            yield from self._estimate(question)

    def choices(self, choices: tuple[Choice, ...], answer: str) -> Iterator[str]:
        for choice in choices:
            percent = f"%{written(choice.percent)}%" if choice.percent else ""
            yield self._piece("=" if choice.id == answer else f"~{percent}", choice)

    def _piece(self, mark: str, choice: Choice) -> str:
        text, feedback = self.text(choice.text), self.text(choice.feedback)
        if text.startswith("%") and len(mark) == 1:  # else it would be read as a weight
            mark += "%100%" if mark == "=" else "%0%"
        return f"\n\t{mark}{text}" + (f"#{feedback}" if feedback else "")

    def _estimate(self, question: Estimate) -> Iterator[str]:
        value = written(question.value)
        right = self.text(question.if_right)
        yield f"#\n\t=%100%{value}:{written(question.tolerance)}" + (f"#{right}" if right else "")
        if question.near is not None:
            yield f"\n\t=%50%{value}:{written(question.near)}"
        if question.if_wrong:
            yield f"\n\t~#{self.text(question.if_wrong)}"


def _kept(question: Question, lang: str) -> dict[str, Any]:
    """What GIFT cannot say."""
    raw = tidy(question)
    kept = {"kind": raw["kind"]} | {name: raw[name] for name in KEPT if name in raw}
    if isinstance(question, Estimate):
        kept |= {name: raw[name] for name in KEPT_OF_A_DIAL if name in raw}
        if question.unit:
            kept["unit"] = {lang: question.unit.get(lang, "")}
    if isinstance(question, FillTheGap):
        kept["text"] = {lang: question.text[lang]}
    cards: list[dict[str, Any]] = next(
        (raw[name] for name in ("choices", "tiles", "pairs") if name in raw), []
    )
    if cards:
        kept["cards"] = [{n: card[n] for n in ("id", "picture") if n in card} for card in cards]
    return kept


def _json(value: Any) -> str:
    return msgspec.json.encode(value).decode()
