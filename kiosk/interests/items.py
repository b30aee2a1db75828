"""The picture items and the words of the test, as an author writes them in interests.toml."""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from typing import Literal

import msgspec

from kiosk.ages import BANDS, Band
from kiosk.interests.holland import LETTERS, OBJECTS, Klimov, Letter, Six
from kiosk.texts import Text

PER_SCALE = 10
"""Fifteen triads can ask for one interest ten times, and no item comes twice."""

WORDS = 5
"""Three items stand side by side and are read in two seconds."""


class Item(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An everyday doing, shown as a picture with a girl or a boy.

    scale: the interest it speaks for; "" is a fault that `check` names. klimov: what it is about.
    ages: the bands it suits; empty = all.
    """

    id: str
    scale: Literal[Letter, ""] = ""
    street: str
    klimov: Klimov
    who: Literal["girl", "boy"]
    picture: str
    text: Text
    ages: tuple[Band, ...] = ()

    def suits(self, band: Band) -> bool:
        return not self.ages or band in self.ages


class Named(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What an interest or an object of work is called on the screen, after "today you chose"."""

    id: Literal[Letter, Klimov]
    name: Text


class StreetNamed(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A street that items show, by its name: also where the pack has nothing else of it."""

    id: str
    name: Text


class Mean(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The mean interest profile of all professions, taken from each before it is compared."""

    source: str
    R: float
    I: float  # noqa: E741
    A: float
    S: float
    E: float
    C: float

    @property
    def six(self) -> Six:
        return (self.R, self.I, self.A, self.S, self.E, self.C)


class Words(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the takeaway says around the names. Never "suitable": only what was chosen today."""

    today: Text
    equal: Text
    look: Text
    go: Text
    doubt: Text


class Interests(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """interests.toml as a whole."""

    mean: Mean
    words: Words
    interests: tuple[Named, ...] = msgspec.field(name="interest")
    objects: tuple[Named, ...] = msgspec.field(name="object")
    streets: tuple[StreetNamed, ...] = msgspec.field(name="street", default=())
    items: tuple[Item, ...] = msgspec.field(name="item")


def check(
    interests: Interests, languages: Sequence[str], streets: Collection[str] = ()
) -> list[str]:
    """What is to mend, a sentence each; empty when the test may be played.

    streets: those an item may name besides the ones named here; none at all = any.
    """
    streets = {*streets, *(street.id for street in interests.streets)}
    items = interests.items
    found = [*_ids(items), *_names(interests), *_texts(interests, languages)]
    letters = ", ".join(LETTERS)
    for item in items:
        if not item.scale:
            found.append(f'item "{item.id}": no scale; write scale = one of {letters}')
        if streets and item.street not in streets:
            found.append(f'item "{item.id}": "{item.street}" is no street of this festival')
        if not item.picture:
            found.append(f'item "{item.id}": no picture; name one')
    return found + list(_balance(items))


def _ids(items: Sequence[Item]) -> Iterator[str]:
    for item_id, times in Counter(item.id for item in items).items():
        if times > 1:
            yield f'item "{item_id}": {times} items share this id; give each its own'


def _names(interests: Interests) -> Iterator[str]:
    for word, wanted, given in (
        ("interest", LETTERS, interests.interests),
        ("object", OBJECTS, interests.objects),
    ):
        if sorted(one.id for one in given) != sorted(wanted):
            yield f"{word}: write exactly one [[{word}]] for each of {', '.join(wanted)}"


def _texts(interests: Interests, languages: Sequence[str]) -> Iterator[str]:
    words = msgspec.structs.asdict(interests.words)
    texts = [(f'item "{item.id}"', item.text) for item in interests.items]
    texts += [(f'interest "{one.id}"', one.name) for one in interests.interests]
    texts += [(f'object "{one.id}"', one.name) for one in interests.objects]
    texts += [(f'street "{one.id}"', one.name) for one in interests.streets]
    texts += [(f"words, {key}", text) for key, text in words.items()]
    for place, text in texts:
        for code in languages:
            said = text.get(code, "").split()
            if not said:
                yield f"{place}: {code} is missing; write the text"
            elif place.startswith("item") and len(said) > WORDS:
                yield f"{place}: {code} has {len(said)} words; write at most {WORDS}"


def _balance(items: Sequence[Item]) -> Iterator[str]:
    """Interests evenly many at each age, girls and boys in each, no street left out."""
    for band in BANDS:
        many = Counter(item.scale for item in items if item.suits(band))
        counts = [many[letter] for letter in LETTERS]
        if len(set(counts)) > 1:
            said = ", ".join(f"{letter} {n}" for letter, n in zip(LETTERS, counts, strict=True))
            yield f"items for {band}: interests are not evenly many ({said}); even them out"
        elif counts[0] < PER_SCALE:
            yield f"items for {band}: {counts[0]} an interest; write at least {PER_SCALE}"
        for letter in LETTERS:
            who = Counter(i.who for i in items if i.scale == letter and i.suits(band))
            if abs(who["girl"] - who["boy"]) > 1:
                yield (
                    f"items of {letter} for {band}: {who['girl']} girls and {who['boy']} boys; "
                    "show as many of each"
                )
    street = Counter(item.street for item in items)
    if street and max(street.values()) > 2 * min(street.values()):
        most, least = max(street, key=street.__getitem__), min(street, key=street.__getitem__)
        yield (
            f"items: street {most} has {street[most]}, {least} only {street[least]}; "
            "spread them more evenly"
        )
