"""What each screen shows, as plain maps in one language: the shapes that QML reads."""

from collections.abc import Iterable
from typing import Any

import msgspec

from kiosk.content.model import Area, Profession, Quiz
from kiosk.content.store import Content
from kiosk.facts import PrizeWon
from kiosk.games.game import Game
from kiosk.questions.question import Question, Text
from kiosk.station.station import Station
from kiosk.visit.attract import Preview
from kiosk.visit.rounds import GameRound, QuizRound, Round
from kiosk.visit.story import State

Face = dict[str, Any]


def picture(name: str | None) -> str:
    return f"image://pack/{name}" if name else ""


def kind_of(thing: Question | Game) -> str:
    """The QML file's name: true-false -> TrueFalse."""
    return "".join(part.title() for part in str(type(thing).__struct_config__.tag).split("-"))


class Faces:
    """All faces of one station in one language."""

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
            "name": self.say(street.name),
            "about": self.say(street.about),
            "areas": [self._area(area) for area in street.areas],
        }

    def professions(self) -> list[Face]:
        return [
            self._tile(profession) | {"hook": self.say(profession.hook), "area": profession.area}
            for profession in self._content.professions(self._station.street)
        ]

    def quizzes(self) -> list[Face]:
        return [self._round_tile(quiz) for quiz in self._content.quizzes(self._station.street)]

    def games(self) -> list[Face]:
        return [self._round_tile(game) for game in self._content.games(self._station.street)]

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
        marks = [int(v.points == v.of) for v in round_.verdicts]
        return {
            "id": question.id,
            "kind": kind_of(question),
            "text": self.say(question.text),
            "picture": picture(question.picture),
            "choices": [self._choice(question, choice_id) for choice_id in round_.offered],
            "chosen": list(round_.chosen),
            "answered": verdict is not None,
            "right": list(verdict.right) if verdict else [],
            "correct": verdict is not None and verdict.points == verdict.of,
            "explanation": self.say(question.explanation),
            "number": round_.index + 1,
            "count": len(round_.questions),
            "quizName": self.say(round_.quiz.name),
            "marks": marks + [-1] * (len(round_.questions) - len(marks)),
        }

    def game(self, round_: GameRound) -> Face:
        game = round_.game
        return {
            "id": game.id,
            "engine": kind_of(game),
            "name": self.say(game.name),
            "points": round_.points,
            "of": round_.of,
            "finished": round_.finished,
            "content": self._localized(msgspec.to_builtins(game)),
            "table": msgspec.to_builtins(round_.table),
        }

    def result(self, state: State) -> Face:
        round_ = state.round
        assert round_ is not None
        area = self._area_of(_where(round_))
        thing = round_.quiz if isinstance(round_, QuizRound) else round_.game
        return {
            "kind": "quiz" if isinstance(round_, QuizRound) else "game",
            "name": self.say(thing.name),
            "points": round_.points,
            "of": round_.of,
            "fact": self.say(_fact(round_)),
            "errand": self.say(area.errand),
            "areaName": self.say(area.name),
            "hasPrize": state.prize is not None,
            "next": self._next(state),
        }

    def prize(self, won: PrizeWon) -> Face:
        prize = self._content.prize(won.prize)
        return {
            "name": self.say(prize.name),
            "picture": picture(prize.picture),
            "code": won.code,
            "qr": f"image://qr/{won.code}",
            "issue": won.issue,
        }

    def goodbye(self, areas: Iterable[Area], turn: int) -> Face:
        """The errand of one area, another with every visit."""
        area = list(areas)[turn % len(list(areas))]
        return {"errand": self.say(area.errand), "areaName": self.say(area.name)}

    def preview(self, preview: Preview) -> Face:
        round_ = preview.round
        today = self._station.recorder.tally.today
        face: Face = {"ghost": preview.ghost, "today": today["quizzes"] + today["games"]}
        if isinstance(round_, GameRound):
            return face | {"kind": "game", "game": self.game(round_)}
        question = self.question(round_)
        if preview.answered:
            right = [preview.ghost]
            question |= {"chosen": right, "answered": True, "right": right, "correct": True}
        return face | {"kind": "quiz", "question": question}

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
            "picture": picture(profession.picture),
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
        """Where to go from a result: a quiz, a game and a card not seen in this visit."""
        street, done = self._station.street, state.done
        found = []
        for kind, things in (
            ("quiz", self._content.quizzes(street)),
            ("game", self._content.games(street)),
        ):
            fresh = next((thing for thing in things if thing.id not in done), None)
            if fresh is not None:
                found.append(self._round_tile(fresh) | {"kind": kind})
        return found

    def _localized(self, thing: Any) -> Any:
        """The same maps with every text in this language and cards keyed by their ids."""
        if isinstance(thing, dict):
            if self._lang in thing:
                return thing[self._lang]
            return {
                key: picture(value) if key == "picture" else self._localized(value)
                for key, value in thing.items()
            }
        if isinstance(thing, tuple) and thing and isinstance(thing[0], dict) and "id" in thing[0]:
            return {item["id"]: self._localized(item) for item in thing}
        if isinstance(thing, tuple):
            return [self._localized(item) for item in thing]
        return thing


def _where(round_: Round) -> str:
    return round_.quiz.area if isinstance(round_, QuizRound) else round_.game.area


def _fact(round_: Round) -> Text:
    """One true sentence to take along: of a quiz, the reason of the last question."""
    return round_.question.explanation if isinstance(round_, QuizRound) else round_.game.fact
