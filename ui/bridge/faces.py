"""What each screen shows, as plain maps in one language: the shapes that QML reads."""

from typing import Any

import msgspec

from kiosk.content.model import Area, Profession, Quiz
from kiosk.content.store import Content
from kiosk.facts import PrizeWon
from kiosk.games.game import Game
from kiosk.games.shelf import mixed
from kiosk.games.steady import Steady
from kiosk.questions.question import Question, Verdict
from kiosk.station.station import Station
from kiosk.texts import Text
from kiosk.visit.attract import Preview
from kiosk.visit.rounds import GameRound, QuizRound, Round
from kiosk.visit.story import State
from kiosk.visit.trade import trade_of
from ui.looks import children, look_of, trades, windows

Face = dict[str, Any]

PICTURES = ("picture", "picture_after")
"""The fields that name a file of the pack."""


def picture(name: str | None) -> str:
    return f"image://pack/{name}{Faces.edition}" if name else ""


def portrait(profession: Profession) -> str:
    """The pack's own picture of somebody at this work, else the portrait that we draw."""
    drawn = f"image://person/{profession.id}" if profession.id in trades() else ""
    return picture(profession.picture) or drawn


def child(face: str, trade: str = "") -> str:
    """The face a child picked, dressed for a trade or in everyday clothes; "" before that."""
    dress = f"/{trade}" if trade in trades() else ""
    return f"image://person/child/{face}{dress}" if face else ""


def kind_of(thing: Question | Game) -> str:
    """The QML file's name: true-false -> TrueFalse."""
    return "".join(part.title() for part in str(type(thing).__struct_config__.tag).split("-"))


class Faces:
    """All faces of one station in one language.

    edition: ends every picture's address, for Qt keeps pictures by it; another one after the
    pack has changed.
    """

    edition = ""

    def __init__(self, station: Station, lang: str) -> None:
        self._station = station
        self._content: Content = station.content
        self._lang = lang

    def say(self, text: Text) -> str:
        return text[self._lang]

    def street(self) -> Face:
        street = self._content.street(self._station.street)
        return {
            "id": street.id,
            "look": look_of(street.id),
            "windows": windows(look_of(street.id)),
            "name": self.say(street.name),
            "about": self.say(street.about),
            "areas": [self._area(area) for area in street.areas],
            "master": next(map(portrait, self._content.professions(street.id)), ""),
            "has": {
                "professions": bool(self._content.professions(street.id)),
                "quizzes": bool(self._content.quizzes(street.id)),
                "games": bool(self._content.games(street.id)),
            },
        }

    def professions(self) -> list[Face]:
        return [
            self._tile(profession) | {"hook": self.say(profession.hook), "area": profession.area}
            for profession in self._content.professions(self._station.street)
        ]

    def quizzes(self) -> list[Face]:
        return [self._round_tile(quiz) for quiz in self._content.quizzes(self._station.street)]

    def games(self) -> list[Face]:
        games = self._content.games(self._station.street)
        return [self._round_tile(game) for game in mixed(games)]

    def card(self, profession_id: str) -> Face:
        profession = self._content.profession(profession_id)
        return self._tile(profession) | {
            "hook": self.say(profession.hook),
            "does": [self.say(text) for text in profession.does],
            "tools": [self.say(text) for text in profession.tools],
            "where": self.say(profession.where),
            "enjoy": self.say(profession.enjoy),
            "learn": [
                {
                    "after": path.after,
                    "yearsMin": path.years[0],
                    "yearsMax": path.years[1],
                    "at": path.at,
                    "qualification": self.say(path.qualification),
                }
                for path in profession.learn
            ],
            "isco08": profession.isco08,
        }

    def question(self, round_: QuizRound) -> Face:
        question, verdict = round_.question, round_.verdict
        marks = [int(v.points == v.of) for v in round_.scores]
        return {
            "id": question.id,
            "kind": kind_of(question),
            "text": self.say(question.text),
            "picture": picture(question.picture),
            "choices": self.choices(question, round_.offered),
            "chosen": list(round_.chosen),
            "answered": verdict is not None,
            "right": list(verdict.right) if verdict else [],
            "correct": verdict is not None and verdict.points == verdict.of,
            "points": verdict.points if verdict else 0,
            "of": verdict.of if verdict else 0,
            "said": self._said(question, round_.chosen, verdict),
            "deal": f"{round_.seed} {round_.index} ",
            "content": self._localized(msgspec.to_builtins(question)),
            "explanation": self.say(question.explanation),
            "number": round_.index + 1,
            "count": len(round_.questions),
            "quizName": self.say(round_.quiz.name),
            "marks": marks + [-1] * (len(round_.questions) - len(marks)),
        }

    def game(self, round_: GameRound) -> Face:
        game, seed = round_.game, round_.seed
        sides = [
            {
                "table": msgspec.to_builtins(table),
                "hint": "" if table.ms else game.demo(table),
                "marks": game.marks(table),
            }
            for table in round_.tables
        ]
        return {
            "id": game.id,
            "round": f"{game.id} {seed} {len(sides)}",
            "engine": kind_of(game),
            "name": self.say(game.name),
            "points": round_.points,
            "of": round_.of,
            "finished": round_.finished,
            "content": self._localized(msgspec.to_builtins(game)),
            "table": sides[0]["table"],
            "sides": sides,
        }

    def asking(self, game_id: str) -> Face:
        """A game of which is asked how many play it."""
        game = self._content.game(game_id)
        return {
            "id": game.id,
            "round": "",
            "asking": True,
            "engine": kind_of(game),
            "name": self.say(game.name),
            "sides": [],
        }

    def result(self, state: State) -> Face:
        round_ = state.round
        assert round_ is not None
        thing = round_.quiz if isinstance(round_, QuizRound) else round_.game
        return {
            "kind": "quiz" if isinstance(round_, QuizRound) else "game",
            "name": self.say(thing.name),
            "points": round_.points,
            "of": round_.of,
            "fact": self.say(_fact(round_)),
            "told": self._told(round_),
            "areaName": self.say(self._area_of(thing.area).name),
            "hasPrize": state.prize is not None,
            "next": self._next(state),
            "trade": self._trade(state.trade),
            "child": child(state.face, state.trade),
            "faces": [{"id": face, "picture": child(face)} for face in children()],
            "picking": state.picking,
        }

    def _told(self, round_: Round) -> Face:
        """A game's numbers, side by side where two played; nothing of a quiz."""
        if isinstance(round_, QuizRound):
            return {}
        game = round_.game
        sides = [
            game.told(table) | {"points": table.points, "of_points": table.of}
            for table in round_.tables
        ]
        told: Face = {"engine": kind_of(game), "sides": sides}
        if isinstance(game, Steady):
            words = {"slow": game.too_slow, "fast": game.too_fast}
            told |= {name: self.say(text) for name, text in words.items() if text}
        return told

    def prize(self, won: PrizeWon) -> Face:
        prize = self._content.prize(won.prize)
        return {
            "name": self.say(prize.name),
            "picture": picture(prize.picture),
            "code": won.code,
            "qr": f"image://qr/{won.code}",
            "issue": won.issue,
        }

    def goodbye(self, state: State) -> Face:
        """The errand: to the master of the trade that was played, else to an area by turns."""
        areas = self._content.street(self._station.street).areas
        area = areas[self._station.recorder.tally.today["visits"] % len(areas)]
        if state.trade:
            area = self._area_of(self._content.profession(state.trade).area)
        here = self._content.professions(self._station.street, area.id)
        master = state.trade or next((person.id for person in here), "")
        return {
            "errand": self.say(area.errand),
            "areaName": self.say(area.name),
            "master": self._trade(master),
            "child": child(state.face, state.trade),
        }

    def preview(self, preview: Preview) -> Face:
        round_ = preview.shown
        if round_ is None:
            person = self._trade(preview.profession)
            return {"kind": "card", "card": self._poster(preview.card), "person": person}
        forward = trade_of(round_, self._content) if preview.answered else ""
        person = self._trade(preview.profession or forward)
        face: Face = {"ghost": preview.ghost, "person": person}
        if isinstance(round_, GameRound):
            return face | {"kind": "game", "game": self.game(round_)}
        question = self.question(round_)
        if preview.answered:
            right = list(round_.question.judge(()).right)
            question |= {"chosen": right, "answered": True, "right": right, "correct": True}
        return face | {"kind": "quiz", "question": question}

    def _poster(self, profession_id: str) -> Face:
        """A profession of a street on which nothing can be played yet; without any the street."""
        if not profession_id:
            street = self._content.street(self._station.street)
            place = picture(street.areas[0].picture)
            return {"name": self.say(street.name), "hook": self.say(street.about), "picture": place}
        profession = self._content.profession(profession_id)
        area = self._area_of(profession.area)
        return {
            "name": self.say(profession.name),
            "hook": self.say(profession.hook),
            "areaName": self.say(area.name),
            "picture": picture(area.picture),
        }

    def choices(self, question: Question, offered: tuple[str, ...]) -> list[Face]:
        return [self._choice(question, choice_id) for choice_id in offered]

    def _said(self, question: Question, chosen: tuple[str, ...], verdict: Verdict | None) -> str:
        """What the author says to this very answer, before the explanation."""
        if verdict is None:
            return ""
        own = [getattr(question.choice(one), "feedback", None) for one in chosen]
        hit = verdict.points == verdict.of
        text = next(filter(None, own), question.if_right if hit else question.if_wrong)
        return self.say(text) if text else ""

    def _choice(self, question: Question, choice_id: str) -> Face:
        choice = question.choice(choice_id)
        if choice is None:
            return {"id": choice_id, "text": "", "picture": ""}
        return {
            "id": choice_id,
            "text": self.say(choice.text),
            "picture": picture(choice.picture),
        }

    def _area(self, area: Area) -> Face:
        return {
            "id": area.id,
            "name": self.say(area.name),
            "about": self.say(area.about),
            "picture": picture(area.picture),
        }

    def _area_of(self, area_id: str) -> Area:
        areas = self._content.street(self._station.street).areas
        return next((area for area in areas if area.id == area_id), areas[0])

    def _tile(self, profession: Profession) -> Face:
        return {
            "id": profession.id,
            "name": self.say(profession.name),
            "areaName": self.say(self._area_of(profession.area).name),
            "picture": portrait(profession),
        }

    def _round_tile(self, thing: Quiz | Game) -> Face:
        area = self._area_of(thing.area)
        return {
            "id": thing.id,
            "name": self.say(thing.name),
            "areaName": self.say(area.name),
            "picture": picture(area.picture),
            "done": thing.id in self._station.visit.state.done,
        }

    def _next(self, state: State) -> list[Face]:
        """Where to go from a result: the card of the trade, a quiz and a game not yet played."""
        street, done = self._station.street, state.done
        found = [self._trade(state.trade) | {"kind": "card"}] if state.trade else []
        for kind, things in (
            ("quiz", self._content.quizzes(street)),
            ("game", mixed(self._content.games(street))),
        ):
            fresh = next((thing for thing in things if thing.id not in done), None)
            if fresh is not None:
                found.append(self._round_tile(fresh) | {"kind": kind})
        return found

    def _trade(self, profession_id: str) -> Face:
        """A profession as a tile; an empty map for none."""
        return self._tile(self._content.profession(profession_id)) if profession_id else {}

    def _localized(self, thing: Any) -> Any:
        """The same maps with every text in this language and cards keyed by their ids."""
        if isinstance(thing, dict):
            if self._lang in thing:
                return thing[self._lang]
            return {
                key: picture(value) if key in PICTURES else self._localized(value)
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


def _fact(round_: Round) -> Text:
    """One true sentence to take along: of a quiz, the reason of the last question."""
    return round_.question.explanation if isinstance(round_, QuizRound) else round_.game.fact
