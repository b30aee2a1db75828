"""The texts of a content in one language, and the addresses of its pictures."""

from typing import Any

import msgspec

from kiosk.content.look import PICTURES
from kiosk.content.model import Profession
from kiosk.content.store import Content
from kiosk.games.game import Game
from kiosk.questions.question import Question
from kiosk.texts import Text
from ui.looks import trades

Face = dict[str, Any]


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


def child(face: str, trade: str = "") -> str:
    """The face a child picked, dressed for a trade or in everyday clothes; "" before that."""
    dress = f"/{trade}" if trade in trades() else ""
    return f"image://person/child/{face}{dress}" if face else ""


def kind_of(thing: Question | Game) -> str:
    """The QML file's name: true-false -> TrueFalse."""
    return "".join(part.title() for part in str(type(thing).__struct_config__.tag).split("-"))
