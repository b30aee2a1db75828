"""What was seen of one visit by whoever played it, told to the truth when it is over."""

from kiosk.facts import Discovered
from kiosk.rehearsal.crowd import Group
from kiosk.rehearsal.stage import Stage
from kiosk.rehearsal.truth import SHARES
from kiosk.visit.rounds import QuizRound, Round
from kiosk.visit.screens import Screen


class Seen:
    """guide: a guide plays, and of it no more is told than that. begun: the visit has begun.

    players, band: as the group said last, 0 and "" as long as it has not."""

    def __init__(self, stage: Stage, group: Group, day: int, guide: bool) -> None:
        self._stage, self._group, self._day, self._guide = stage, group, day, guide
        self._truth = stage.truth
        settings = stage.station.settings
        self._street, self._area = stage.station.street, settings.area
        self._content = stage.station.content.digest
        self._head = stage.station.journal.head.seq
        self._hour = self._from_ms = self._to_ms = self._lasted_ms = 0
        self._finished = self._won = 0
        self._cards: set[str] = set()
        self.begun = self._over = self._turned = False
        self.players, self.band = 0, ""

    # time: from the first fact to the last, run by run

    def note(self) -> None:
        """After every deed: whether the visit has begun, and whether something was written."""
        if self._over:
            return  # what is written now is the hall's
        head, now = self._stage.station.journal.head.seq, self._stage.clock.ms()
        open_ = self._stage.station.visit.state.visit is not None
        self._over = self.begun and not open_
        if self._over:
            shown = self._stage.station.visit.state
            self._turned = shown.screen is Screen.GOODBYE and shown.turn
        if not self.begun and open_:
            self.begun, self._from_ms = True, now
            minutes = self._stage.clock.utc_ms() // 60_000 + self._stage.offset_min
            self._hour = minutes // 60 % 24
        elif self.begun and self._from_ms < 0 and head != self._head:
            self._from_ms = now
        if self.begun and head != self._head:
            self._to_ms = now
        self._head = head

    def killed(self) -> None:
        """The next fact of this visit is one of another run."""
        self._lasted_ms += max(0, self._to_ms - self._from_ms) if self._from_ms >= 0 else 0
        self._from_ms = -1
        self._head = self._stage.station.journal.head.seq

    # what was done

    def open_card(self, profession: str) -> None:
        self._count("professions", profession, visits=profession not in self._cards, opened=1)
        self._cards.add(profession)

    def start(self, round_: Round) -> None:
        self._rounds(round_, played=1, finished=0)

    def finish(self, round_: Round) -> None:
        self._finished += 1
        share = {SHARES: round_.points / round_.of} if round_.of else {}
        self._rounds(round_, finished=1, **share)

    def _rounds(self, round_: Round, **columns: float) -> None:
        self._count("quizzes" if round_.kind == "quiz" else "games", round_.id, **columns)
        self._count("rounds_by_day", self._day, **columns)
        self._count("rounds_by_street", self._street, **columns)

    def answer(self, round_: QuizRound) -> None:
        """The answer that was just taken."""
        if (verdict := round_.verdict) is None:
            return
        question, points = round_.question.id, verdict.points
        told = {"n": 1, "points": points, "of": verdict.of, "squares": points**2}
        self._count("answers", question, **told)
        self._count("answers_by_language", question, self._group.lang, **told)
        self._count("answers_by_content", question, self._content, **told)

    def win(self, prize: str, day: int) -> None:
        self._won += 1
        self._count("prizes", prize, day, won=1)

    def discover(self) -> None:
        """Its result is on the screen."""
        story = self._stage.station.recorder.tally.story
        (*_, told) = (fact for fact in story if isinstance(fact, Discovered))
        counted = {"finished": 1, "trusted": int(told.counted)}
        self._count("diagnostics", **counted)
        self._count("diagnostics_by_day", self._day, **counted)
        self._count("diagnostics_by_street", self._street, **counted)
        self._count("diagnostics_by_band", self._group.band, **counted)
        if told.counted and told.leading:
            place = self._street, self._area, self._group.band
            self._count("first_choices", *place, told.leading[0], children=1)

    # the end

    def tell(self) -> None:
        """The visit is over."""
        if not self.begun:
            return
        lasted = self._lasted_ms
        lasted += max(0, self._to_ms - self._from_ms) if self._from_ms >= 0 else 0
        whole = {"visits": 1, "finished": int(self._finished > 0)}
        if self._guide:
            self._truth.count("visits_of_guides", **whole, lasted_ms=lasted)
            return
        self._count("visits", **whole, lasted_ms=lasted)
        street, area, holder = self._street, self._area, self._stage.holder
        lang, day = self._group.lang, self._day
        for number, group in {
            "visits_by_street": (street,),
            "visits_by_place": (f"{street}/{area}" if area else street,),
            "visits_by_day": (day,),
            "visits_by_hour": (self._hour,),
            "visits_by_language": (lang,),
            "visits_by_players": (self.players,),
            "visits_by_station": (holder,),
            "visits_by_band": (self.band,),
            "visits_by_station_day": (holder, day),
        }.items():
            self._count(number, *group, **whole)
        self._count("visits_by_moment", day, street, self._hour, visits=1)
        self._count("languages_by_street", street, lang, visits=1)
        self._count("bands_by_street", street, self.band, visits=1)
        self._count("begun_by_day", day, **whole, won=int(self._won > 0))
        self._count("turns_by_day", day, visits=1, turns=int(self._turned))
        self._count("cities_by_day", day, lit=0)  # nobody brings a passport to a rehearsal
        self._truth.last(street, lasted)

    def _count(self, number: str, *group: object, **columns: float) -> None:
        if not self._guide:
            self._truth.count(number, *group, **columns)
