"""What a street shows: its doors, its lists, the cards of its professions, and a goodbye."""

from collections.abc import Mapping, Set

from kiosk.content.model import Area, Profession, Quiz
from kiosk.games.game import Game
from kiosk.games.shelf import mixed
from kiosk.station.around import Around
from kiosk.texts import Text
from kiosk.visit.onward import onward
from kiosk.visit.story import State
from kiosk.visit.trying import shown_of, tried_in
from ui.bridge.faces.around import way_face
from ui.bridge.faces.reading import Face, Reading, child
from ui.looks import look_of, trades, windows

CREW = 8
"""So many different people work on one stage at the most."""

PEOPLE, TOYS = 3, 4
"""So many stand on the pavement, and so many games on the train before the street."""


class StreetFaces:
    def __init__(self, reading: Reading, street: str) -> None:
        self._content, self._reading = reading.content, reading
        self._say, self._picture, self._portrait = reading.say, reading.picture, reading.portrait
        self._street = street

    def doors(self, times: Mapping[str, int], lit: int, first: str) -> Face:
        """The street itself. times: how often each game was played here today. lit: rounds of
        today: after each somebody else stands on the pavement. first: what the plan puts first."""
        street = self._content.street(self._street)
        return {
            "id": street.id,
            "look": look_of(street.id),
            "windows": windows(look_of(street.id)),
            "name": self._say(street.name),
            "about": self._say(street.about),
            "areas": [self._area(area) for area in street.areas],
            "first": first,
            "people": self._passers_by(lit),
            "toys": [self._game_tile(game) for game in self._shelf(times)[:TOYS]],
            "has": {
                "professions": bool(self._content.professions(street.id)),
                "quizzes": bool(self._content.quizzes(street.id)),
                "games": bool(self._content.games(street.id)),
            },
        }

    def professions(self) -> list[Face]:
        return [
            self._tile(profession) | {"hook": self._say(profession.hook), "area": profession.area}
            for profession in self._content.professions(self._street)
        ]

    def quizzes(self, done: Set[str]) -> list[Face]:
        """done: the ids of what was played in this visit."""
        quizzes = self._content.quizzes(self._street)
        return [self._round_tile(quiz) | {"done": quiz.id in done} for quiz in quizzes]

    def games(self, done: Set[str], times: Mapping[str, int]) -> list[Face]:
        """What was played least here today comes first."""
        return [self._game_tile(game) | {"done": game.id in done} for game in self._shelf(times)]

    def _shelf(self, times: Mapping[str, int]) -> list[Game]:
        games = mixed(self._content.games(self._street))
        return sorted(games, key=lambda game: times.get(game.id, 0))

    def _passers_by(self, lit: int) -> list[Face]:
        here = self._content.professions(self._street)
        drawn = [trade for trade in here if self._portrait(trade)]
        turned = drawn[PEOPLE * lit % len(drawn) :] + drawn if drawn else []
        return [self._tile(trade) for trade in turned[: min(PEOPLE, len(drawn))]]

    def _game_tile(self, game: Game) -> Face:
        """hand: what it does, a word that an icon stands for."""
        sight = self._reading.sight(game, self._area_of(game.street, game.area).picture)
        hand = "hold" if game.held else "tap"
        return self._round_tile(game) | {"picture": sight, "hand": hand}

    def card(self, profession_id: str, wished: bool = False) -> Face:
        """With what answers a touch: tool, task and place, each with facts in the order told."""
        profession = self._content.profession(profession_id)
        game = tried_in(profession, self._content)
        shown = shown_of(profession, self._content)
        drawn = f"image://person/held/{profession.id}" if profession.id in trades() else ""
        return self._tile(profession) | {
            "wished": wished,
            "place": self.area_picture(profession.street, profession.area),
            "tool": drawn,
            "task": self._picture(shown[0]) if shown else self._tried(game),
            "stands": self._picture(shown[1] if len(shown) > 1 else None),
            "try": self._round_tile(game) if game else {},
            "number": self._maybe(profession.number),
            "moment": self._maybe(profession.moment),
            "hard": self._maybe(profession.hard),
            "firstYear": self._maybe(profession.first_year),
            "ask": self._maybe(profession.ask_master),
            "hook": self._say(profession.hook),
            "does": [self._say(text) for text in profession.does],
            "tools": [self._say(text) for text in profession.tools],
            "where": self._say(profession.where),
            "enjoy": self._say(profession.enjoy),
            "learn": [
                {
                    "after": path.after,
                    "yearsMin": path.years[0],
                    "yearsMax": path.years[1],
                    "at": path.at,
                    "qualification": self._say(path.qualification),
                }
                for path in profession.learn
            ],
            "isco08": profession.isco08,
        }

    def _tried(self, game: Game | None) -> str:
        """The place where a trade is tried, for one whose work nobody has drawn."""
        area = self._area_of(game.street, game.area).picture if game else ""
        return self._reading.sight(game, area) if game else ""

    def goodbye(self, state: State, visits: int, around: Around) -> Face:
        """The errand: to the master of the trade that was played, else to an area by turns, as far
        as it is open, and the way there where the map has one.

        visits: how many there were today.
        """
        areas = self._content.street(self._street).areas
        open_ = [one for one in areas if not around.closed_area(self._street, one.id)] or areas
        area = open_[visits % len(open_)]
        if state.trade:
            trade = self._content.profession(state.trade)
            played = self._area_of(trade.street, trade.area)
            area = played if played in open_ else area
        way = around.way(f"area {self._street} {area.id}")
        here = self._content.professions(self._street, area.id)
        master = state.trade or next((person.id for person in here), "")
        return {
            "errand": self._say(area.errand),
            "areaName": self._say(area.name),
            "areaPicture": self._picture(area.picture),
            "look": look_of(self._street),
            "way": way_face(way, self._named),
            "master": self.trade(master),
            "child": child(state.face, state.trade),
            "turn": state.turn,
            "felt": state.felt,
        }

    def _maybe(self, text: Text | None) -> str:
        return self._say(text) if text else ""

    def _named(self, street: str) -> str:
        known = {one.id: one.name for one in self._content.streets()}
        return self._say(known[street]) if street in known else ""

    def poster(self, profession_id: str) -> Face:
        """A profession of a street on which nothing can be played yet; without any the street."""
        if not profession_id:
            street = self._content.street(self._street)
            place = self._picture(street.areas[0].picture)
            return {
                "name": self._say(street.name),
                "hook": self._say(street.about),
                "picture": place,
            }
        profession = self._content.profession(profession_id)
        area = self._area_of(profession.street, profession.area)
        return {
            "name": self._say(profession.name),
            "hook": self._say(profession.hook),
            "areaName": self._say(area.name),
            "picture": self._picture(area.picture),
        }

    def next(self, state: State) -> list[Face]:
        """Where to go from a result: the best first, then the card of the trade."""
        found = [
            self._round_tile(thing) | {"kind": kind, "done": False}
            for kind, thing in onward(state, self._content, self._street)
        ]
        return [*found, *([self.trade(state.trade) | {"kind": "card"}] if state.trade else [])]

    def crew(self, game: Game) -> list[str]:
        """The portraits of those who work where a game is played, its own area's first."""
        here = self._content.professions(game.street)
        own = sorted(here, key=lambda one: one.area != game.area)
        return [self._portrait(one) for one in own][:CREW]

    def people(self, game: Game) -> dict[str, str]:
        """The portraits of the professions that a game names, by id."""
        named = [getattr(pair, "profession", None) for pair in getattr(game, "pairs", ())]
        return {one: self._portrait(self._content.profession(one)) for one in named if one}

    def _area(self, area: Area) -> Face:
        return {
            "id": area.id,
            "name": self._say(area.name),
            "about": self._say(area.about),
            "picture": self._picture(area.picture),
        }

    def area_name(self, street: str, area: str) -> str:
        return self._say(self._area_of(street, area).name)

    def area_picture(self, street: str, area: str) -> str:
        return self._picture(self._area_of(street, area).picture)

    def _area_of(self, street: str, area: str) -> Area:
        """Of any street: who could be a baker is told so on every other street, too."""
        areas = self._content.street(street).areas
        return next((one for one in areas if one.id == area), areas[0])

    def _tile(self, profession: Profession) -> Face:
        return {
            "id": profession.id,
            "name": self._say(profession.name),
            "areaName": self.area_name(profession.street, profession.area),
            "picture": self._portrait(profession),
        }

    def _round_tile(self, thing: Quiz | Game) -> Face:
        area = self._area_of(thing.street, thing.area)
        return {
            "id": thing.id,
            "name": self._say(thing.name),
            "areaName": self._say(area.name),
            "picture": self._picture(area.picture),
        }

    def trade(self, profession_id: str) -> Face:
        """A profession as a tile; an empty map for none."""
        return self._tile(self._content.profession(profession_id)) if profession_id else {}
