"""Hypothesis draws packs as authors might write them: ids are ids, texts are trimmed."""

from datetime import date
from typing import Any, Literal, get_args, get_origin

import msgspec
from hypothesis import strategies as st

from kiosk.content.model import Area, GuideCard, MasterClass, Pack, Prize, Quiz, Street
from kiosk.content.pack import parse_pack
from kiosk.content.plain import bare
from kiosk.games.game import Game
from kiosk.interests.items import Interests
from kiosk.kinds import kinds
from kiosk.questions import match_pairs
from kiosk.questions.branching import Branching, Ending, Node, Way
from kiosk.questions.categorise import Categorise, Item
from kiosk.questions.estimate import Estimate
from kiosk.questions.fill_the_gap import FillTheGap
from kiosk.questions.hotspot import Hotspot
from kiosk.questions.multiple_choice import MultipleChoice
from kiosk.questions.order import Order
from kiosk.questions.question import Card, Choice, Question
from kiosk.questions.regions import Region
from kiosk.questions.single_choice import SingleChoice
from kiosk.questions.true_false import TrueFalse
from kiosk.texts import Text
from tests.packs import FILES

ids = st.from_regex(r"[a-z][a-z0-9]{0,3}(-[a-z0-9]{1,3})?", fullmatch=True)
said = (
    st.text(st.characters(exclude_categories=("Cc", "Cs", "Co", "Cn", "Zl", "Zp")), max_size=12)
    | st.sampled_from(["Қазақ әлемі: ғұрпы", "= 2 + 2", "#N/A", "1-2", "007", "TRUE", "a\nb",
                       "%50% off", "a -> b", "{x} ~ #y", "\\n", "// no", '"q"', "a, b", "50"])
).map(str.strip).filter(bool)  # fmt: skip
texts = st.fixed_dictionaries({"kk": said, "ru": said, "en": said})
pictures = st.none() | st.just("arc.svg")
fractions = st.integers(1, 9).map(lambda tenths: tenths / 10)
numbers = st.integers(-1000, 1000).map(float) | st.sampled_from([0.1, 2.5, 1e-3])


def several(one: st.SearchStrategy[Any], least: int = 2) -> st.SearchStrategy[Any]:
    return st.lists(one, min_size=least, max_size=4, unique_by=lambda it: it.id).map(tuple)


cards = st.builds(Card, ids, texts, pictures)
percents = st.none() | st.sampled_from([25.0, 50.0, -25.0])
choices = st.builds(Choice, ids, texts, pictures, st.none() | texts, percents)
plain_choices = st.builds(Choice, ids, texts, pictures, st.none() | texts)
regions = st.builds(Region, ids, texts, fractions, fractions, fractions, fractions)

BASE: dict[str, Any] = {
    "id": ids.map(lambda one: f"q-{one}"),
    "text": texts,
    "explanation": texts,
    "profession": st.none() | st.just("miner"),
    "picture": pictures,
    "source": st.none() | said,
    "bands": st.lists(st.sampled_from(["6-8", "9-12", "13-17", "18+"]), unique=True).map(tuple),
    "difficulty": st.sampled_from([1, 2, 3]),
    "valid_until": st.none() | st.dates(),
}


@st.composite
def chosen(draw: st.DrawFn, kind: Any) -> Any:
    """A kind of question with one or several of its choices right."""
    cards = draw(several(choices))
    names = [one.id for one in cards]
    base = draw(st.fixed_dictionaries(BASE))
    if kind is SingleChoice:
        right = draw(st.sampled_from(names))
        cards = tuple(
            msgspec.structs.replace(one, percent=None) if one.id == right else one for one in cards
        )
        return SingleChoice(**base, choices=cards, answer=right)
    right = tuple(one for one in names if draw(st.booleans())) or (names[0],)
    cards = tuple(msgspec.structs.replace(one, percent=None) for one in cards)
    return MultipleChoice(**base, choices=cards, answers=right)


@st.composite
def gapped(draw: st.DrawFn) -> FillTheGap:
    tiles = draw(several(plain_choices))
    before, after = draw(texts), draw(texts)
    sentence = {code: f"{before[code]} {{1}} {after[code]}" for code in before}
    base = draw(st.fixed_dictionaries(BASE))
    right = draw(st.sampled_from([tile.id for tile in tiles]))
    return FillTheGap(**base, sentence=sentence, tiles=tiles, gaps=(right,))


true_false = st.builds(
    TrueFalse, **BASE, answer=st.booleans(), if_right=st.none() | texts, if_wrong=st.none() | texts
)
paired = st.builds(
    match_pairs.MatchPairs,
    **BASE,
    pairs=several(st.builds(match_pairs.Pair, ids, texts, texts, pictures)),
)
dials = st.builds(
    Estimate,
    **BASE,
    minimum=numbers,
    maximum=numbers,
    step=numbers,
    value=numbers,
    tolerance=numbers.map(abs),
    unit=st.none() | texts,
    near=st.none() | numbers.map(abs),
)
twins = st.one_of(chosen(SingleChoice), chosen(MultipleChoice), gapped(), true_false, paired, dials)
"""Those that GIFT has too."""

ways = st.builds(Way, ids, texts, pictures, to=ids)
others = st.one_of(
    st.builds(Order, **BASE, steps=several(cards)),
    st.builds(
        Categorise,
        **BASE,
        bins=several(cards),
        items=several(st.builds(Item, ids, texts, pictures, bin=ids)),
    ),
    st.builds(
        Hotspot, **BASE, regions=several(regions), answers=st.lists(ids, min_size=1).map(tuple)
    ),
    st.builds(
        Branching,
        **BASE,
        nodes=several(st.builds(Node, id=ids, text=texts, picture=pictures, ways=several(ways)), 1),
        endings=several(st.builds(Ending, id=ids, text=texts, points=st.integers(0, 3))),
    ),
)


def anything(kind: Any, name: str = "") -> st.SearchStrategy[Any]:
    """Any value of a field's type: so a new engine is drawn as soon as its file is there."""
    kind = bare(kind)
    if kind == Text:
        return texts
    if kind is str:
        return {"street": st.just("metal"), "area": st.just("mine")}.get(name, ids)
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        parts = {f.name: anything(f.type, f.name) for f in msgspec.structs.fields(kind)}
        return st.builds(kind, **parts)
    parts_ = get_args(kind)
    if get_origin(kind) is Literal:
        return st.sampled_from(parts_)
    if get_origin(kind) is dict:
        return st.dictionaries(anything(parts_[0]), anything(parts_[1]), min_size=1, max_size=3)
    if get_origin(kind) is tuple and Ellipsis not in parts_:
        return st.tuples(*map(anything, parts_))
    if get_origin(kind) is tuple:
        several_ = st.lists(anything(parts_[0]), min_size=1, max_size=3)
        return several_.map(tuple)
    return {
        bool: st.booleans(),
        int: st.integers(0, 99),
        float: numbers,
        date: st.dates(),
    }[kind]


games = st.one_of(*map(anything, kinds("kiosk.games", Game).values()))
interests = st.none() | anything(Interests)
areas = st.builds(
    Area,
    id=ids,
    name=texts,
    about=texts,
    errand=texts,
    picture=pictures,
    masterclasses=st.just(()) | anything(MasterClass).map(lambda one: (one,)),
)
SMALL = parse_pack({name: FILES[name].encode() for name in sorted(FILES)})


def quizzes(questions: st.SearchStrategy[Question]) -> st.SearchStrategy[Quiz]:
    asked = st.lists(questions, max_size=4, unique_by=lambda one: one.id).map(tuple)
    place = {"street": st.just("metal"), "area": st.sampled_from(["", "mine"])}
    return st.builds(Quiz, id=ids, **place, name=texts, questions=asked)


@st.composite
def packs(draw: st.DrawFn) -> Pack:
    """In the order in which a folder is read."""
    quiz = draw(quizzes(twins | others))
    games_ = {game.id: game for game in draw(st.lists(games, max_size=3))}
    street = Street(
        id="metal", name=draw(texts), about=draw(texts), areas=(*SMALL.streets[0].areas,
        *(area for area in draw(several(areas, 0)) if area.id not in ("smelter", "mine"))),
    )  # fmt: skip
    prize = st.builds(Prize, id=ids, number=st.integers(1, 255), desk=st.integers(1, 255),
                      share=st.integers(0, 99), name=texts, picture=pictures)  # fmt: skip
    said = st.tuples(texts, texts, texts)
    card = st.builds(GuideCard, id=st.just(""), say=said, point=texts, question=texts,
                     answer=texts, safety=texts, street=st.just("metal"))  # fmt: skip
    guides = [msgspec.structs.replace(draw(card), id=area.id) for area in street.areas[:2]]
    return msgspec.structs.replace(
        SMALL,
        streets=(street,),
        quizzes=(quiz,),
        games=tuple(sorted(games_.values(), key=lambda game: f"games/{game.id}.toml")),
        prizes=draw(several(prize, 0)),
        guides=tuple(guides) if draw(st.booleans()) else (),
        interests=draw(interests),
    )
