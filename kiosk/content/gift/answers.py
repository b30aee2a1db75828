"""The part of a GIFT question between its braces -> what one of our kinds holds.

A question comes as the plain values of its struct, in one language; `NoTwin` says why it cannot.
"""

import re
from math import floor, isfinite, log10
from typing import Any, NamedTuple

from kiosk.content.gift.text import Mistake, NoTwin, words
from kiosk.content.taking.slug import slug, unused

_WEIGHT = re.compile(r"%(-?[0-9]{1,3}(?:\.[0-9]*)?)%")
_NUMBER = r"[-+]?(?:[0-9]{1,15}(?:\.[0-9]{0,15})?|\.[0-9]{1,15})(?:[eE][-+]?[0-9])?"


class Answer(NamedTuple):
    """weight: percent. right: it began with = and had no other weight."""

    text: str
    weight: float
    right: bool
    feedback: str


class Language(NamedTuple):
    """What speaks: the file's one language, and the format of the question."""

    code: str
    form: str

    def text(self, said: str) -> dict[str, str]:
        return {self.code: said} if said else {}

    def words(self, raw: str) -> dict[str, str]:
        return self.text(words(raw, self.form))


def answers(part: str, speech: Language) -> list[Answer]:
    head, *pieces = re.split(r"(?=[~=])", part)
    if head.strip():
        raise Mistake(f'"{words(head)[:30]}" stands before the first answer', "write = or ~ first")
    return [_answer(piece, speech) for piece in pieces]


def _answer(piece: str, speech: Language) -> Answer:
    rest = piece[1:].strip()
    weight = _WEIGHT.match(rest)
    rest = rest[weight.end() :] if weight else rest
    said, _, feedback = rest.partition("#")
    percent = float(weight[1]) if weight else 100.0 * (piece[0] == "=")
    right = piece[0] == "=" and percent == 100
    return Answer(words(said, speech.form), percent, right, words(feedback, speech.form))


def choice_question(found: list[Answer], speech: Language) -> dict[str, Any]:
    """Single choice, or multiple where no answer is right by itself."""
    if len(found) < 2:
        raise Mistake(f"{len(found)} answer", "write at least two")
    ids = _ids([answer.text for answer in found])
    choices: list[dict[str, Any]] = []
    for choice_id, answer in zip(ids, found, strict=True):
        choice: dict[str, Any] = {"id": choice_id, "text": speech.text(answer.text)}
        if answer.feedback:
            choice["feedback"] = speech.text(answer.feedback)
        choices.append(choice)
    _one_right(found)
    if any(answer.right for answer in found):
        return _single(found, choices)
    return _multiple(found, choices)


def _one_right(found: list[Answer]) -> None:
    right = [answer.text for answer in found if answer.right]
    if len(right) > 1:
        problem = f"{len(right)} answers are right: {', '.join(right)[:60]}"
        raise Mistake(problem, "leave one =, or share the points out: ~%50%")


def _single(found: list[Answer], choices: list[dict[str, Any]]) -> dict[str, Any]:
    right = next(at for at, answer in enumerate(found) if answer.right)
    for at, answer in enumerate(found):
        if at != right and answer.weight:
            choices[at]["percent"] = answer.weight
    return {"kind": "single-choice", "choices": choices, "answer": choices[right]["id"]}


def _multiple(found: list[Answer], choices: list[dict[str, Any]]) -> dict[str, Any]:
    right = [at for at, answer in enumerate(found) if answer.weight > 0]
    if not right:
        raise Mistake("no answer is right", "write = before the right one")
    part = 100 / len(right)
    for at, answer in enumerate(found):
        usual = part if at in right else -part
        if abs(answer.weight - usual) > 0.01:  # Moodle writes 33.33333
            choices[at]["percent"] = answer.weight
    ids = [choices[at]["id"] for at in right]
    return {"kind": "multiple-choice", "choices": choices, "answers": ids}


def gap_question(
    found: list[Answer], before: str, after: str, speech: Language
) -> dict[str, Any] | None:
    """A missing word as tiles, or None where it must be asked as a choice."""
    said = words(f"{before}\0{after}", speech.form)
    partial = any(answer.weight not in (0, 100) for answer in found)
    if partial or sum(answer.right for answer in found) != 1 or re.search(r"\{\d+\}", said):
        return None
    made = choice_question(found, speech)
    sentence = speech.text(said.replace("\0", "{1}"))
    kind = {"kind": "fill-the-gap", "gaps": [made["answer"]], "tiles": made["choices"]}
    return kind | {"sentence": sentence}


def true_false(part: str, speech: Language) -> dict[str, Any] | None:
    """{T}, {FALSE#wrong#right}; None when it is none."""
    said, *feedback = part.split("#", 2)
    claim = said.strip().upper()
    if claim not in ("T", "TRUE", "F", "FALSE"):
        return None
    made: dict[str, Any] = {"kind": "true-false", "answer": claim.startswith("T")}
    for name, raw in zip(("if_wrong", "if_right"), feedback, strict=False):
        if raw.strip():
            made[name] = speech.words(raw)
    return made


def matching(part: str, speech: Language, pairs_kept: bool) -> tuple[dict[str, Any], list[str]]:
    """The pairs, and the wrong answers that belong to nothing: we have no card for them.

    Where several belong to one it becomes bins, but for pairs that were exported from here.
    """
    pairs, lonely = [], []
    head, *pieces = part.split("=")
    if head.strip():
        raise Mistake(f'"{words(head)[:30]}" stands before the first pair', "write = first")
    for piece in pieces:
        left, arrow, right = piece.partition("->")
        said = (words(left, speech.form), words(right, speech.form))
        if not arrow or not said[1]:
            raise Mistake(f'"{said[0][:30]}" matches nothing', "write = left -> right")
        if said[0]:
            pairs.append(said)
        else:
            lonely.append(said[1])
    if len(pairs) < 2:
        raise Mistake(f"{len(pairs)} pair", "write at least two")
    ids = _ids([left for left, _ in pairs])
    rights = [right for _, right in pairs]
    if len(set(rights)) < len(rights) and not pairs_kept:
        return _bins(ids, pairs, speech), lonely
    made = [
        {"id": one, "left": speech.text(left), "right": speech.text(right)}
        for one, (left, right) in zip(ids, pairs, strict=True)
    ]
    return {"kind": "match-pairs", "pairs": made}, lonely


def _bins(ids: list[str], pairs: list[tuple[str, str]], speech: Language) -> dict[str, Any]:
    names = list(dict.fromkeys(right for _, right in pairs))
    bins = dict(zip(names, _ids(names), strict=True))
    items = [
        {"id": one, "text": speech.text(left), "bin": bins[right]}
        for one, (left, right) in zip(ids, pairs, strict=True)
    ]
    cards = [{"id": bin_id, "text": speech.text(name)} for name, bin_id in bins.items()]
    return {"kind": "categorise", "bins": cards, "items": items}


def numerical(part: str, speech: Language, seed: int) -> dict[str, Any]:
    """A dial around the value; `seed` decides where on it the value lies."""
    part, _, wrong = part.partition("~")
    plain = [piece for piece in part.split("=") if piece.strip()]
    found = [_answer(f"={piece}", speech) for piece in plain]
    full = [answer for answer in found if answer.weight == 100]
    half = [answer for answer in found if answer.weight == 50]
    if len(full) != 1 or len(half) > 1 or len(found) > len(full) + len(half):
        raise NoTwin("a dial has one right value and at most one for half", "leave one of each")
    value, tolerance = _range(full[0].text)
    made = {"kind": "estimate", "value": value, "tolerance": tolerance}
    if half:
        centre, made["near"] = _range(half[0].text)
        if abs(centre - value) > 1e-9:
            raise NoTwin("half the points lie around another value", "write the same value twice")
    if full[0].feedback:
        made["if_right"] = speech.text(full[0].feedback)
    if wrong.partition("#")[2].strip():
        made["if_wrong"] = speech.words(wrong.partition("#")[2])
    return made | _dial(value, tolerance, seed)


def _range(said: str) -> tuple[float, float]:
    """Middle and tolerance of 3, 3:2 or 1..5."""
    said = said.replace(" ", "").replace(",", ".")
    if span := re.fullmatch(rf"({_NUMBER})\.\.({_NUMBER})", said):
        low, high = float(span[1]), float(span[2])
        return round((low + high) / 2, 10), round(abs(high - low) / 2, 10)
    if single := re.fullmatch(rf"({_NUMBER})(?::({_NUMBER}))?", said):
        return float(single[1]), abs(float(single[2] or 0))
    raise Mistake(f'"{said[:30]}" is no number', "write 3, 3:0.5 or 1..5")


def _dial(value: float, tolerance: float, seed: int) -> dict[str, float]:
    """A hundred steps with the value on one of them, never at a place that could be guessed."""
    decimals = len(f"{value:.10f}".rstrip("0").partition(".")[2])
    step = 10.0**-decimals
    if tolerance and isfinite(log10(tolerance)):
        power = 10.0 ** floor(log10(tolerance))
        step = max(size * power for size in (1, 2, 5) if size * power <= tolerance * 1.0000001)
    below = 15 + seed % 70
    if value >= 0:
        below = min(below, floor(value / step))
    low = round(value - below * step, 10)
    return {"minimum": low, "maximum": round(low + 100 * step, 10), "step": round(step, 10)}


def _ids(names: list[str]) -> list[str]:
    taken: dict[str, int] = {}
    return [unused(slug(name, f"answer-{at}"), taken) for at, name in enumerate(names, start=1)]
