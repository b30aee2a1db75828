"""GIFT, Moodle's text format -> questions in one language. What has no twin here is listed.

A comment `// kiosk: {...}` keeps what GIFT cannot say, `// [id:...]` the id; Moodle passes over the
one and reads the other.
"""

import re
import zlib
from typing import Any, NamedTuple

import msgspec

from kiosk.content.finding import Finding
from kiosk.content.gift.answers import (
    Answer,
    Language,
    answers,
    choice_question,
    gap_question,
    matching,
    numerical,
    true_false,
)
from kiosk.content.gift.text import (
    Block,
    Mistake,
    NoTwin,
    blocks,
    format_of,
    has_picture,
    show,
    words,
)
from kiosk.content.model import Pack
from kiosk.content.taking.gathering import Asked, Gathering, TextOrigin
from kiosk.content.taking.incoming import Incoming

FILL_THE_GAP = {"kk": "Бос орынды толтыр", "ru": "Вставь слово", "en": "Fill the gap"}
CARDS = ("choices", "tiles", "pairs", "items")
KEPT = ("profession", "picture", "source", "bands", "difficulty", "valid_until")
KEPT_OF_A_DIAL = ("minimum", "maximum", "step", "unit")
ANYTHING_ELSE = "*"
"""Moodle's word for whatever else was typed: no card."""

ALIKE = {"single-choice", "odd-one-out", "picture-choice"}


def read_gift(text: str, pack: Pack, asked: Asked) -> Incoming:
    gathering = Gathering(pack, asked)
    found = blocks(text)
    categories = {tuple(_way(one.text)) for one in found if one.text.startswith("$CATEGORY:")}
    for block in found:
        title, body = _title(block.text)
        origin = TextOrigin(asked.file, block.line, f'"{_named(title, body)}"')
        notes = _notes(block, gathering, origin)
        if block.text.startswith("$CATEGORY:"):
            gathering.open_quiz(_category(block.text, categories), origin, notes.quiz)
            continue
        try:
            raw = _question(body, notes.kept, asked, gathering.findings, origin)
        except NoTwin as other:
            problem = f"not taken over: {other.args[0]}"
            gathering.findings.append(origin.warning(problem, other.args[1]))
        except Mistake as mistake:
            gathering.findings.append(origin.error(*mistake.args))
        else:
            _adorn(raw, notes.kept)
            gathering.add(raw | {"title": _named(title, "")}, notes.id, origin)
    return gathering.incoming()


def _named(title: str, body: str) -> str:
    """What its author would know a question by."""
    try:
        return words(title) or words(body.partition("{")[0])[:40]
    except Mistake:
        return show(title or body.partition("{")[0])[:40]


def _way(category: str) -> list[str]:
    """The names of a path; a written slash is doubled."""
    parts = re.split(r"(?<!/)/(?!/)", category.removeprefix("$CATEGORY:").strip())
    return [show(part).replace("//", "/").strip() for part in parts if part.strip()]


def _category(category: str, all_of_the_file: set[tuple[str, ...]]) -> str:
    """The quiz's name: the last of the path, and those before it while another one ends alike."""
    way = _way(category)
    if not way:
        return "quiz"
    for length in range(1, len(way) + 1):
        end = tuple(way[-length:])
        if sum(other[-length:] == end for other in all_of_the_file) < 2:
            break
    return " – ".join(end)


class _Notes(NamedTuple):
    id: str
    quiz: str
    kept: dict[str, Any]


def _notes(block: Block, gathering: Gathering, origin: TextOrigin) -> _Notes:
    kept: dict[str, Any] = {}
    named = ""
    for note in block.notes:
        if found := re.search(r"\[id:([A-Za-z0-9_-]+)\]", note):
            named = named or found[1]
        if note.startswith("kiosk: "):
            try:
                kept = msgspec.json.decode(note.removeprefix("kiosk: "), type=dict[str, Any])
            except (msgspec.DecodeError, RecursionError):
                problem = "the comment that begins with kiosk: is broken"
                gathering.findings.append(origin.warning(problem, "delete it, or export again"))
    return _Notes(named, str(kept.get("quiz", "")), kept)


def _title(text: str) -> tuple[str, str]:
    if form := re.match(r"(\[(?:html|moodle|plain|markdown)\])\s*(?=::)", text):
        title, body = _title(text[form.end() :])
        return title, form[1] + body
    if not text.startswith("::"):
        return "", text
    title, colons, body = text[2:].partition("::")
    return (title, body) if colons else ("", text)


def _question(
    body: str, kept: dict[str, Any], asked: Asked, findings: list[Finding], origin: TextOrigin
) -> dict[str, Any]:
    before, brace, rest = body.partition("{")
    part, end, after = rest.partition("}")
    if not brace and "}" not in body:
        raise NoTwin("a description asks nothing", "put its words into the questions after it")
    if not brace or not end:
        raise Mistake("a brace { or } stands alone", "write the answers between { and }")
    if "{" in after or "}" in after + part + before or "{" in part:
        raise Mistake("more than one pair of braces", "write \\{ for a brace in the words")
    if has_picture(body):
        findings.append(origin.warning("its picture stays behind", "add one by hand"))
    form, before = format_of(before, "moodle")
    speech = Language(asked.lang, form)
    part, _, general = part.rpartition("####") if "####" in part else (part, "", "")
    if "=" in part and "->" in part and "~" not in part and not part.strip().startswith("#"):
        made, lonely = matching(part, speech, kept.get("kind") == "match-pairs")
        for word in lonely:
            findings.append(origin.warning(f'"{word}" matches nothing and stays behind', ""))
    else:
        made = _kind_of(part.strip(), before, after, speech)
    made.setdefault("text", speech.words(_asking(before, after)))
    if not made["text"]:
        raise Mistake("no question before the braces", "write one")
    return made | {"explanation": speech.words(general)}


def _kind_of(part: str, before: str, after: str, speech: Language) -> dict[str, Any]:
    if not part:
        raise NoTwin("an essay is written, and nothing is written here", "ask it with choices")
    if part.startswith("#"):
        return numerical(part[1:], speech, zlib.crc32(before.encode("utf-8", "replace")))
    if "~" in part:
        return _choices(answers(part, speech), before, after, speech)
    made_up = true_false(part, speech)
    return made_up or _typed(part, before, after, speech)


def _choices(found: list[Answer], before: str, after: str, speech: Language) -> dict[str, Any]:
    gap = gap_question(found, before, after, speech) if after.strip() else None
    if gap is None:
        return choice_question(found, speech)
    return gap | {"text": speech.text(FILL_THE_GAP.get(speech.code, FILL_THE_GAP["en"]))}


def _typed(part: str, before: str, after: str, speech: Language) -> dict[str, Any]:
    """A short answer is typed in Moodle; it can be tapped here when it names wrong answers too."""
    found = answers(part, speech) if "=" in part else []
    others = [answer for answer in found if answer.text == ANYTHING_ELSE]
    found = [answer for answer in found if answer.text != ANYTHING_ELSE]
    if all(answer.weight > 0 for answer in found):
        remedy = "add wrong answers with ~"
        raise NoTwin("a short answer is typed, and nothing is typed here", remedy)
    made = _choices(found, before, after, speech)
    if others and others[0].feedback:
        made["if_wrong"] = speech.text(others[0].feedback)
    return made


def _asking(before: str, after: str) -> str:
    """The question's words; a gap shows where the answers stood within a sentence."""
    unfinished = after.strip() and not before.rstrip().endswith(("?", "!", ".", ":"))
    return f"{before.rstrip()} _____{after}" if unfinished or re.search(r"\w", after) else before


def _adorn(raw: dict[str, Any], kept: dict[str, Any]) -> None:
    """Put back what an export of ours kept in its comment, as far as it still fits."""
    kind = str(kept.get("kind"))
    if kind != raw["kind"] and not {kind, raw["kind"]} <= ALIKE:
        return
    raw["kind"] = kind
    raw.update({name: kept[name] for name in KEPT if name in kept})
    if kind == "estimate":
        raw.update({name: kept[name] for name in KEPT_OF_A_DIAL if name in kept})
    text = kept.get("text")
    if kind == "fill-the-gap" and isinstance(text, dict):
        raw["text"] = {code: str(words) for code, words in text.items()}
    for field in CARDS:
        cards, ids = raw.get(field, []), kept.get("cards", [])
        if not isinstance(ids, list) or len(ids) != len(cards) or not cards:
            continue
        new = {}
        for card, noted in zip(cards, ids, strict=True):
            if isinstance(noted, dict) and isinstance(noted.get("id"), str):
                new[card["id"]] = noted["id"]
                card.update({name: noted[name] for name in ("id", "picture") if name in noted})
        for name in ("answer", "answers", "gaps"):
            if isinstance(raw.get(name), list):
                raw[name] = [new.get(one, one) for one in raw[name]]
            elif name in raw and isinstance(raw[name], str):
                raw[name] = new.get(raw[name], raw[name])
