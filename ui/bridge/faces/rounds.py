"""What is played, and what it comes to: questions, games, a result, a prize, the attract round."""

from base64 import urlsafe_b64encode
from collections.abc import Sequence
from typing import Any

import msgspec

from kiosk.facts import PrizeWon
from kiosk.games import stages
from kiosk.questions.branching import Branching
from kiosk.questions.question import Question, Verdict
from kiosk.visit.attract import Attract
from kiosk.visit.classpage import class_page, for_code
from kiosk.visit.excursion import SIDES, Excursion
from kiosk.visit.onward import lamps
from kiosk.visit.rounds import GameRound, QuizRound, Round
from kiosk.visit.story import State
from kiosk.visit.trade import trade_of
from kiosk.visit.turn import Stage
from ui.bridge.faces.reading import Face, Reading, child, kind_of
from ui.bridge.faces.street import StreetFaces
from ui.bridge.kept import Kept
from ui.looks import children


class RoundFaces:
    def __init__(self, reading: Reading, street: StreetFaces) -> None:
        self._content = reading.content
        self._say, self._picture, self._whole = reading.say, reading.picture, reading.whole
        self._street = street
        self._question, self._game = Kept[Any](), Kept[Any]()

    def round(self, round_: Round) -> Face:
        """As the screen of its kind shows it."""
        return self.question(round_) if round_.kind == "quiz" else self.game(round_)

    def question(self, round_: QuizRound) -> Face:
        question, verdict = round_.question, round_.verdict
        marks = [int(v.points == v.of) for v in round_.scores]
        return {
            "id": question.id,
            "kind": kind_of(question),
            "text": self._say(question.text),
            "picture": self._picture(question.picture),
            **self._scene(round_),
            "choices": self.choices(question, round_.offered),
            "chosen": list(round_.chosen),
            "answered": verdict is not None,
            "right": list(verdict.right) if verdict else [],
            "correct": verdict is not None and verdict.points == verdict.of,
            "points": verdict.points if verdict else 0,
            "of": verdict.of if verdict else 0,
            "said": self._said(question, round_.chosen, verdict),
            "deal": f"{round_.seed} {round_.index} ",
            "content": self._question.get((question,), lambda: self._whole(question)),
            "explanation": self._say(question.explanation),
            "number": round_.index + 1,
            "count": len(round_.questions),
            "quizName": self._say(round_.quiz.name),
            "marks": marks + [-1] * (len(round_.questions) - len(marks)),
        }

    def _scene(self, round_: QuizRound) -> Face:
        """Where a story happens and who works there."""
        if not isinstance(round_.question, Branching):
            return {}
        trade = round_.question.profession or trade_of(round_, self._content)
        here = self._street.area_picture(*round_.place)
        return {"place": here, "worker": self._street.trade(trade).get("picture", "")}

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
            "round": f"{game.id} {seed} {len(sides)} {round_.together}",
            "engine": kind_of(game),
            "name": self._say(game.name),
            "points": round_.points,
            "of": round_.of,
            "finished": round_.finished,
            "content": self._game.get((game, seed), lambda: self._staged(round_)),
            "table": sides[0]["table"],
            "sides": sides,
            "together": round_.together,
        }

    def _staged(self, round_: GameRound) -> Face:
        """What the author wrote, the stage it is played on and who works there."""
        game = round_.game
        name = game.played_on
        if not name:
            return dict(self._whole(game))
        stage = msgspec.to_builtins(stages.stage(name)) | {"name": name}
        trade = self._street.trade(trade_of(round_, self._content))
        own = self._street.crew(game)
        there = {"crew": own, "people": self._street.people(game)}
        there |= {
            "worker": trade.get("picture", ""),
            "place": self._street.area_picture(*round_.place),
        }
        return dict(self._whole(game)) | there | {"scene": stage}

    def asking(self, game_id: str) -> Face:
        """A game of which is asked how many play it."""
        game = self._content.game(game_id)
        return {
            "id": game.id,
            "round": "",
            "asking": True,
            "crewed": game.crew,
            "engine": kind_of(game),
            "name": self._say(game.name),
            "sides": [],
        }

    def result(self, state: State, gives: bool, turn: Stage) -> Face:
        """gives: a prize may still be won at this screen today. turn: how far the visit's is."""
        round_ = state.round
        assert round_ is not None
        return {
            "kind": round_.kind,
            "id": round_.id,
            "name": self._say(round_.name),
            "lamps": lamps(round_.points, round_.of),
            "fact": self._say(round_.truth),
            "told": self._told(round_),
            "areaName": self._street.area_name(*round_.place),
            "hasPrize": state.prize is not None,
            "gives": gives,
            "next": self._ways(state, turn),
            "turn": turn,
            "trade": self._street.trade(state.trade),
            "child": child(state.face, state.trade),
            "faces": [{"id": face, "picture": child(face)} for face in children()],
            "picking": state.picking,
        }

    def _ways(self, state: State, turn: Stage) -> list[Face]:
        """Who made room for the next one still reads of the trade, until the turn is over."""
        ways = self._street.next(state) if turn != "over" else []
        return [way for way in ways if turn == "free" or way["kind"] == "card"]

    def _told(self, round_: Round) -> Face:
        """What was done, in the numbers of its kind; side by side where two played."""
        if round_.kind == "quiz":
            right = sum(score.points == score.of for score in round_.scores)
            return {"engine": "Quiz", "sides": [{"right": right, "of": len(round_.scores)}]}
        game = round_.game
        sides = [
            game.told(table) | {"points": table.points, "lamps": lamps(table.points, table.of)}
            for table in round_.tables
        ]
        words = {name: self._say(text) for name, text in game.told_words.items()}
        return {"engine": kind_of(game), "sides": sides, "together": round_.together} | words

    def prize(self, won: PrizeWon, typed: str, way: str, begins: str) -> Face:
        """typed: the code that a keeper types, "" where there is none. way: "desk", "here" = a
        guide hands it over, "over" = it was handed over. begins: of a seat, local
        time; "" of a thing."""
        prize = self._content.prize(won.prize)
        return {
            "name": self._say(prize.name),
            "picture": self._picture(prize.picture),
            "code": won.code,
            "typed": typed,
            "way": way,
            "begins": begins,
            "qr": f"image://qr/{won.code}",
            "issue": won.issue,
        }

    def attract(self, now: Attract, best: int = 0, chosen: Sequence[str] = ()) -> Face:
        """best: the points to be beaten this hour. chosen: faces that were picked here, the newest
        last; they look out of the windows first."""
        drawn = list(children())
        seen = dict.fromkeys([*reversed(chosen), *drawn])
        town: Face = {"act": now.act, "best": best, "ms": now.ms}
        town["faces"] = [child(face) for face in seen if face in drawn]
        return town | self._shown(now)

    def _shown(self, now: Attract) -> Face:
        round_ = now.shown
        if round_ is None:
            person = self._street.trade(now.profession)
            return {"kind": "card", "card": self._street.poster(now.card), "person": person}
        forward = trade_of(round_, self._content) if now.forward else ""
        person = self._street.trade(now.profession or forward)
        shown = self.round(round_)
        if now.answered and round_.kind == "quiz":
            right = list(round_.question.judge(()).right)
            shown |= {"chosen": right, "answered": True, "right": right, "correct": True}
        return {"kind": round_.kind, "ghost": now.ghost, "person": person, "round": shown}

    def excursion(self, now: Excursion) -> Face:
        """What a class is asked, has answered and is told."""
        question = now.question
        told = now.stage in ("count", "told")
        return {
            "stage": now.stage,
            "before": -1 if now.before is None else now.before,
            "later": -1 if now.later is None else now.later,
            "kind": kind_of(question),
            "id": question.id,
            "text": self._say(question.text),
            "picture": self._picture(question.picture),
            "explanation": self._say(question.explanation) if told else "",
            "choices": self.choices(question, now.offered),
            "right": list(question.judge(()).right) if told else [],
            "number": now.index + 1,
            "count": len(now.questions),
            "pupils": now.began.pupils,
            "halves": now.halves,
            "given": {side: now.answer_of(side) for side in SIDES},
            "left": now.left,
            "right_points": now.right,
            "points": now.points,
            "of": now.of,
            "page": self._page(now) if now.stage == "page" else {},
        }

    def _page(self, now: Excursion) -> Face:
        """What the teacher takes along: the trades to choose from, and all of it as a code."""
        page = class_page(self._content, now)
        text = for_code(page, now, self._content)
        return {
            "trades": [self._street.trade(trade.id) for trade in page.trades],
            "chosen": now.chosen,
            "qr": "image://page/" + urlsafe_b64encode(text.encode()).decode(),
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
        return self._say(text) if text else ""

    def _choice(self, question: Question, choice_id: str) -> Face:
        choice = question.choice(choice_id)
        if choice is None:
            return {"id": choice_id, "text": "", "picture": ""}
        return {
            "id": choice_id,
            "text": self._say(choice.text),
            "picture": self._picture(choice.picture),
        }
