"""The texts of a content in one language, and the addresses of its pictures."""

from collections.abc import Iterator
from typing import Any

import msgspec

from kiosk.content.look import PICTURES
from kiosk.content.model import Profession
from kiosk.content.store import Content
from kiosk.games.game import Game
from kiosk.games.green import Green
from kiosk.games.hazard import Hazard
from kiosk.questions.question import Question
from kiosk.texts import Text
from ui.looks import trades
from ui.sights import APART

Face = dict[str, Any]

THINGS = 3
"""So many things of a game are seen on its small picture."""


class Reading:
    """A content as it reads in one language."""

    def __init__(self, content: Content, lang: str) -> None:
        self.content = content
        self.lang = lang
        # Qt keeps pictures by their addresses: after the pack has changed they are others
        self._edition = content.digest[:8]

    def say(self, text: Text) -> str:
        return text[self.lang]

    def picture(self, name: str | None) -> str:
        return f"image://pack/{name}?{self._edition}" if name else ""

    def portrait(self, profession: Profession) -> str:
        """The pack's own picture of somebody at this work, else the portrait that we draw."""
        drawn = f"image://person/{profession.id}" if profession.id in trades() else ""
        return self.picture(profession.picture) or drawn

    def sight(self, game: Game, area: str | None) -> str:
        """A game's place with some of its things, see ui.sights. area: the picture of its area,
        for a plant that has no things."""
        things = _things(game) or ([area] if area and isinstance(game, Green) else [])
        words = (game.played_on, *things)
        return f"image://sight/{APART.join(words)}?{self._edition}" if any(words) else ""

    def whole(self, thing: Question | Game) -> Any:
        """All that is written of it, with every text in this language and cards keyed by ids."""
        return self._localized(msgspec.to_builtins(thing))

    def _localized(self, thing: Any) -> Any:
        if isinstance(thing, dict):
            if self.lang in thing:
                return thing[self.lang]
            return {
                key: self.picture(value) if key in PICTURES else self._localized(value)
                for key, value in thing.items()
            }
        if isinstance(thing, tuple) and thing and isinstance(thing[0], dict) and "id" in thing[0]:
            return {
                item["id"]: self._localized(item) | {"place": place}
                for place, item in enumerate(thing)
            }
        if isinstance(thing, tuple):
            return [self._localized(item) for item in thing]
        return thing


def _things(game: Game) -> list[str]:
    """The first pictures of a game; of a searched place that place alone."""
    found = list(dict.fromkeys(_pictured(msgspec.to_builtins(game))))
    return found[:1] if isinstance(game, Hazard) else found[:THINGS]


def _pictured(thing: Any) -> Iterator[str]:
    parts = thing.items() if isinstance(thing, dict) else enumerate(thing)
    for key, part in parts:
        if key == "picture" and part:
            yield part
        elif isinstance(part, dict | list | tuple):
            yield from _pictured(part)


def child(face: str, trade: str = "") -> str:
    """The face a child picked, dressed for a trade or in everyday clothes; "" before that."""
    dress = f"/{trade}" if trade in trades() else ""
    return f"image://person/child/{face}{dress}" if face else ""


def kind_of(thing: Question | Game) -> str:
    """The QML file's name: true-false -> TrueFalse."""
    return "".join(part.title() for part in str(type(thing).__struct_config__.tag).split("-"))
