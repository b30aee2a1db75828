"""Questions looked at, for authors alone and never printed: how many were right, in each language,
and what the wrong ones chose.

There is no discrimination index: a visit answers five to ten questions that follow the child, and a
rest score over so few means nothing.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping
from random import Random
from typing import Any, Literal, NamedTuple

import msgspec

from db.hub import Hub
from db.numbers import Number, count, latest, total
from kiosk.content.content import Content
from kiosk.hub.tables import Answer, Round
from kiosk.languages import LANGS
from kiosk.questions.question import ChoiceQuestion, Question

Z = 1.959964
"""Of an interval of 95 %."""

ENOUGH = 100
"""Answers in a language, below which it is compared with no other one."""

NOBODY, EVERYBODY = 0.02, 0.5
"""A wrong answer that so few choose misleads nobody; that so many choose may be right."""

EASY = 0.95

Flag = Literal["translation", "guess", "easy", "nobody", "everybody"]

ANSWERED = Number(
    "answers_by_choice",
    Answer,
    (
        count("cells"),
        total("n", "n"),
        total("points", "points"),
        total("of", "of"),
        latest("last", "day"),
    ),
    by=("question", "content", "lang", "chosen"),
)
"""A row for each way in which the choices of a cell were spread; cells: how many were alike."""


LEFT = Number(
    "left_at_question",
    Round,
    (count("left"),),
    by=("asked",),
    where="counted = 1 AND kind = 'quiz' AND finished = 0 AND asked <> ''",
)
"""Rounds that were left, by the question that was answered last in them."""


class Answered(NamedTuple):
    """In one language. chosen: how often each choice was."""

    n: int
    points: int
    of: int
    chosen: Mapping[str, int]


Answers = dict[str, dict[str, Answered]]
"""By question and language; of a question that was changed, in its latest form."""

Lefts = dict[str, "Left"]
"""By question."""


class Asked(NamedTuple):
    """A question as the pack has it now, and where it stands."""

    street: str
    quiz: str
    question: Question


class Interval(NamedTuple):
    """A share of 0 to 1 and where it may lie."""

    share: float
    low: float
    high: float


class Spoken(NamedTuple):
    """compared: there are enough answers to set it beside another language."""

    lang: str
    n: int
    right: Interval
    compared: bool


class Option(NamedTuple):
    """share: of all answers in that language that chose it, by language; None without answers."""

    id: str
    right: bool
    share: Mapping[str, float | None]


class Gap(NamedTuple):
    """Between the best and the weakest language: points of a hundred, from low to high."""

    weak: str
    strong: str
    low: float
    high: float


class Left(NamedTuple):
    """Of n answers, in all its forms, so many were the last of a quiz that was then left."""

    left: int
    n: int


class Looked(NamedTuple):
    """chance: what guessing earns, None where nobody can say. flags: what is to be looked at."""

    id: str
    street: str
    quiz: str
    n: int
    right: Interval
    chance: float | None
    left: Left
    spoken: list[Spoken]
    options: list[Option]
    gap: Gap | None
    flags: list[Flag]


def answers(hub: Hub) -> Answers:
    """Raises HubUnreadable."""
    with hub.transaction():
        rows = hub.ask(ANSWERED)
    newest: dict[str, tuple[int, str]] = {}
    for question, content, *_, last in rows:
        newest[question] = max(newest.get(question, (-1, "")), (last or 0, content))
    sums: dict[tuple[str, str], list[Any]] = {}
    for question, content, lang, chosen, alike, n, points, of, _ in rows:
        if newest[question][1] != content:
            continue
        cell = sums.setdefault((question, lang), [0, 0, 0, defaultdict(int)])
        cell[0], cell[1], cell[2] = cell[0] + n, cell[1] + points, cell[2] + of
        spread: dict[str, int] = msgspec.json.decode(chosen, type=dict[str, int])
        for choice, times in spread.items():
            cell[3][choice] += times * alike
    found: Answers = {}
    for (question, lang), (n, points, of, chosen) in sums.items():
        found.setdefault(question, {})[lang] = Answered(n, points, of, dict(chosen))
    return found


def lefts(hub: Hub) -> Lefts:
    """Raises HubUnreadable."""
    with hub.transaction():
        left = dict(hub.ask(LEFT))
        answered: dict[str, int] = defaultdict(int)
        for question, _, _, _, _, n, *_ in hub.ask(ANSWERED):
            answered[question] += n
    return {one: Left(left.get(one, 0), n) for one, n in answered.items()}


def asked_in(content: Content) -> dict[str, Asked]:
    """Every question of what is played, by id."""
    return {
        question.id: Asked(quiz.street, quiz.id, question)
        for quiz in content.quizzes()
        for question in quiz.questions
    }


def wilson(share: float, n: int) -> Interval:
    """Wilson's interval of a share of n at 95 %. Source: E. B. Wilson, JASA 22 (1927) 209."""
    if n <= 0:
        return Interval(0.0, 0.0, 1.0)
    z2 = Z * Z
    middle = (share + z2 / (2 * n)) / (1 + z2 / n)
    half = Z / (1 + z2 / n) * math.sqrt(share * (1 - share) / n + z2 / (4 * n * n))
    return Interval(share, max(0.0, middle - half), min(1.0, middle + half))


def newcombe(one: Interval, other: Interval) -> tuple[float, float]:
    """The 95 % interval of one - other. Source: R. G. Newcombe, Statist. Med. 17 (1998) 873,
    method 10."""
    gap = one.share - other.share
    low = math.hypot(one.share - one.low, other.high - other.share)
    high = math.hypot(one.high - one.share, other.share - other.low)
    return gap - low, gap + high


def look(told: Answers, known: Mapping[str, Asked], left: Mapping[str, Left] = {}) -> list[Looked]:
    """Those to be looked at first; then those that were answered most."""
    none = Left(0, 0)
    found = [_looked(id_, told[id_], known.get(id_), left.get(id_, none)) for id_ in told]
    return sorted(found, key=lambda one: (not one.flags, -one.n, one.id))


def _looked(id_: str, by_lang: Mapping[str, Answered], asked: Asked | None, left: Left) -> Looked:
    whole = _sum(by_lang.values())
    spoken = [_spoken(lang, by_lang[lang]) for lang in LANGS if lang in by_lang]
    question = asked.question if asked else None
    right = wilson(_share(whole), whole.n)
    chance = _chance(question)
    options = _options(question, by_lang, whole)
    gap = _gap(spoken)
    single = question is None or bool(_ids(question))
    flags = list(_flags(whole, right, chance, options if single else [], gap))
    place = (asked.street, asked.quiz) if asked else ("", "")
    return Looked(id_, *place, whole.n, right, chance, left, spoken, options, gap, flags)


def _sum(cells: Iterable[Answered]) -> Answered:
    n = points = of = 0
    chosen: dict[str, int] = defaultdict(int)
    for one in cells:
        n, points, of = n + one.n, points + one.points, of + one.of
        for choice, times in one.chosen.items():
            chosen[choice] += times
    return Answered(n, points, of, chosen)


def _share(told: Answered) -> float:
    """Of points; what is worth several is told as the mean share of them."""
    return min(max(told.points / told.of, 0.0), 1.0) if told.of > 0 else 0.0


def _spoken(lang: str, told: Answered) -> Spoken:
    return Spoken(lang, told.n, wilson(_share(told), told.n), told.n >= ENOUGH)


def _chance(question: Question | None) -> float | None:
    """Where one of some is right."""
    if isinstance(question, ChoiceQuestion):
        return 1 / len(question.choices)
    return 0.5 if question is not None and _ids(question) == ("true", "false") else None


def _ids(question: Question) -> tuple[str, ...]:
    """Of what is offered, in the author's order; empty where answers are no single choices."""
    choices = getattr(question, "choices", None)
    if choices is not None:
        return tuple(choice.id for choice in choices)
    try:
        offered = question.offered(Random(0))
    except TypeError:
        return ()
    return offered if offered == ("true", "false") else ()


def _options(
    question: Question | None, by_lang: Mapping[str, Answered], whole: Answered
) -> list[Option]:
    ids: tuple[str, ...] = _ids(question) if question else ()
    right = question.judge(()).right if question else ()
    if not ids:  # an order or pairs: the answers that came most
        ids = tuple(sorted(whole.chosen, key=lambda one: (-whole.chosen[one], one))[:4])
    return [
        Option(
            id_, id_ in right,
            {
                lang: told.chosen.get(id_, 0) / told.n if told.n else None
                for lang, told in by_lang.items()
            },
        )
        for id_ in ids
    ]  # fmt: skip


def _gap(spoken: list[Spoken]) -> Gap | None:
    """Where the interval of the gap excludes 0."""
    enough = [one for one in spoken if one.compared]
    if len(enough) < 2:
        return None
    strong = max(enough, key=lambda one: one.right.share)
    weak = min(enough, key=lambda one: one.right.share)
    low, high = newcombe(strong.right, weak.right)
    return Gap(weak.lang, strong.lang, low, high) if low > 0 else None


def _flags(
    whole: Answered, right: Interval, chance: float | None, options: list[Option], gap: Gap | None
) -> Iterable[Flag]:
    if gap is not None:
        yield "translation"
    if whole.n < ENOUGH:
        return
    if chance is not None and right.low <= chance:
        yield "guess"
    if right.low >= EASY:
        yield "easy"
    wrong = [whole.chosen.get(one.id, 0) / whole.n for one in options if not one.right]
    if any(share > EVERYBODY for share in wrong):
        yield "everybody"
    if chance is not None and right.share < EASY and any(share < NOBODY for share in wrong):
        yield "nobody"
