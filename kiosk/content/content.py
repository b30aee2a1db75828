"""The festival's content as station and visit ask for it: decoded when asked for, never changed."""

from functools import cache, lru_cache
from hashlib import blake2b
from pathlib import Path
from types import TracebackType
from typing import Any, TypeVar

import msgspec

from db.content import ContentStore, StoreUnreadable
from kiosk.content.learning import Offer
from kiosk.content.model import AnyGame, Festival, GuideCard, Prize, Profession, Quiz, Street
from kiosk.games.game import Game
from kiosk.interests.items import Interests

T = TypeVar("T", Festival, Street, Profession, Quiz, Game, Prize, Interests, GuideCard, Offer)

FORMAT = "1"
"""Which rows a store has; a store of another format is not opened but built again."""

_SHAPES: dict[Any, tuple[str, Any]] = {
    Festival: ("festival", Festival),
    Street: ("street", Street),
    Profession: ("profession", Profession),
    Quiz: ("quiz", Quiz),
    Game: ("game", AnyGame),
    Prize: ("prize", Prize),
    Interests: ("interests", Interests),
    GuideCard: ("guide", GuideCard),
    Offer: ("offer", Offer),
}
"""Each kind's name in the store, and what its JSON is decoded to."""

THINGS_KEPT = 1024
LISTS_KEPT = 128
"""Decoded things kept in memory: more than a festival has, a bound for whatever else comes."""


def decoded(kind: str, json: str) -> Any:
    """The struct of a row. Raises StoreUnreadable where it is none of its kind."""
    shapes = dict(_SHAPES.values())
    if kind not in shapes:
        raise StoreUnreadable(f'it holds something of the unknown kind "{kind[:40]}"')
    return _decoded(json, shapes[kind])


class NotInContent(LookupError):
    """No thing of this kind has this id in the content."""


class Content:
    """What the festival says. Decoded when first asked for, so that a big pack starts as fast.

    withdrawn: ids of quizzes, questions and games that are offered no more, by the news.
    """

    def __init__(self, store: ContentStore) -> None:
        self._store = store
        self.withdrawn: frozenset[str] = frozenset()
        self._one = lru_cache(THINGS_KEPT)(self._decode_one)
        self._many = lru_cache(LISTS_KEPT)(self._decode_many)

    @classmethod
    def open(cls, path: Path) -> "Content":
        """Raises StoreUnreadable when the file is no content store of this program."""
        store = ContentStore(path)
        if store.meta.get("format") != FORMAT:
            store.close()
            remedy = "build it again with `kiosk content build`"
            raise StoreUnreadable(f"{path}: made for another version of this program; {remedy}")
        return cls(store)

    @property
    def digest(self) -> str:
        """32 hex digits that name this content: the same files in the pack, the same digits."""
        return self._store.meta["digest"]

    @property
    def festival(self) -> Festival:
        return self._list(Festival)[0]

    def streets(self) -> tuple[Street, ...]:
        return self._list(Street)

    def street(self, street_id: str) -> Street:
        """Raises NotInContent, as every question for one thing does."""
        return self._thing(Street, street_id)

    def professions(
        self, street: str | None = None, area: str | None = None
    ) -> tuple[Profession, ...]:
        """Those of an area, of a street, or of the whole festival."""
        return self._list(Profession, street, area)

    def profession(self, profession_id: str) -> Profession:
        return self._thing(Profession, profession_id)

    def offers(self, profession: str) -> tuple[Offer, ...]:
        """Which colleges teach it; none in a store without a festival's tables."""
        return self._list(Offer, profession)

    def quizzes(self, street: str | None = None) -> tuple[Quiz, ...]:
        """Those that are offered, without what is withdrawn."""
        some = self._list(Quiz, street)
        if not self.withdrawn:
            return some
        return tuple(one for quiz in some if (one := self.offered(quiz)) is not None)

    def all_quizzes(self, street: str | None = None) -> tuple[Quiz, ...]:
        """Whole and with what is withdrawn, for what was begun before."""
        return self._list(Quiz, street)

    def quiz(self, quiz_id: str) -> Quiz:
        """Whole, for a round that was begun before something was withdrawn."""
        return self._thing(Quiz, quiz_id)

    def offered(self, quiz: Quiz) -> Quiz | None:
        """The quiz as it is begun from now on; None where nothing of it is left."""
        if quiz.id in self.withdrawn:
            return None
        kept = tuple(one for one in quiz.questions if one.id not in self.withdrawn)
        if len(kept) == len(quiz.questions):
            return quiz
        return msgspec.structs.replace(quiz, questions=kept) if kept else None

    def games(self, street: str | None = None) -> tuple[Game, ...]:
        """Those that are offered; `game` gives the withdrawn ones too."""
        some = self._list(Game, street)
        if not self.withdrawn:
            return some
        return tuple(game for game in some if game.id not in self.withdrawn)

    def game(self, game_id: str) -> Game:
        return self._thing(Game, game_id)

    def prizes(self) -> tuple[Prize, ...]:
        return self._list(Prize)

    def prize(self, prize_id: str) -> Prize:
        return self._thing(Prize, prize_id)

    def interests(self) -> Interests | None:
        """The picture test "Who could I be?"; None where the pack has none."""
        return next(iter(self._list(Interests)), None)

    def guide_cards(
        self, street: str | None = None, area: str | None = None
    ) -> tuple[GuideCard, ...]:
        """Those of an area, of a street, or of the whole festival; a pack may have none."""
        return self._list(GuideCard, street, area)

    def picture(self, name: str) -> bytes | None:
        """The bytes of a picture file; any thread may ask."""
        return self._store.picture(name)

    def sound(self, lang: str, text_id: str) -> bytes | None:
        """A text of the pack read aloud, as its file holds it; any thread may ask."""
        return self._store.sound(lang, text_id)

    def voices(self) -> dict[str, tuple[int, int]]:
        """By language, how many texts a person has read and how many a machine."""
        return self._store.voices()

    def close(self) -> None:
        self._store.close()

    def __enter__(self) -> "Content":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _thing(self, kind: type[T], thing_id: str) -> T:
        thing: T = self._one(kind, thing_id)
        return thing

    def _list(
        self, kind: type[T], street: str | None = None, area: str | None = None
    ) -> tuple[T, ...]:
        return self._many(kind, street, area)

    def _decode_one(self, kind: Any, thing_id: str) -> Any:
        name, shape = _SHAPES[kind]
        json = self._store.thing(name, thing_id)
        if json is None:
            raise NotInContent(f'no {name} "{thing_id}" in the content')
        return _decoded(json, shape)

    def _decode_many(self, kind: Any, street: str | None, area: str | None) -> tuple[Any, ...]:
        name, shape = _SHAPES[kind]
        return tuple(_decoded(json, shape) for json in self._store.things(name, street, area))


def _decoded(json: str, shape: Any) -> Any:
    try:
        return _decoder(shape).decode(json)
    except msgspec.DecodeError as error:
        raise StoreUnreadable(f"the content does not fit this program ({error})") from error


@cache
def _decoder(shape: Any) -> msgspec.json.Decoder[Any]:
    return msgspec.json.Decoder(shape)


@cache
def words_shape() -> str:
    """Changes whenever a struct that authors fill changes."""
    schemas = msgspec.json.schema_components([shape for _, shape in _SHAPES.values()])
    return blake2b(msgspec.json.encode(schemas, order="sorted"), digest_size=8).hexdigest()
