"""The hall and the news changed in the window: points, what is closed, cancelled and said."""

from collections.abc import Callable, Mapping
from pathlib import PurePosixPath
from typing import Protocol

from kiosk.festival.plan import Plan
from kiosk.festival.standing import in_drawing, read_drawing
from kiosk.organizer import bulletin
from kiosk.organizer.bulletin import What
from kiosk.organizer.bureau import Bureau
from kiosk.organizer.preparing import Said
from kiosk.organizer.survey import Survey
from kiosk.words import Phrase, phrase


class Amends(Protocol):
    """The steps of preparing, as far as they are asked here."""

    said: dict[str, list[Said]]

    def amend(self, step: str, change: Callable[[Plan], Plan], told: Phrase) -> None: ...


class WithSteps(Bureau, Protocol):
    @property
    def steps(self) -> Amends: ...


class Changing:
    """survey: of the plan as it was last read, None without one. drawing: the hall's, b"" where
    there is none or it may not be shown; suffix: of its file."""

    def __init__(self, office: WithSteps) -> None:
        self._office = office
        self.survey: Survey | None = None
        self.drawing, self.suffix = b"", ""

    def read(self, plan: Plan) -> None:
        """A plan was read anew. What was moved and not kept yet stays, where its points are the
        same as before."""
        before = self.survey
        if before is None or (before.plan.hall, before.plan.points) != (plan.hall, plan.points):
            self.survey = Survey(plan)
        else:
            before.plan = plan
        folder = self._office.folder
        shown = not any(one.severity == "error" for one in in_drawing(plan, folder))
        self.drawing = read_drawing(plan, folder) if shown else b""
        self.suffix = PurePosixPath(plan.hall.drawing).suffix.lower().lstrip(".")

    def keep_map(self) -> None:
        survey = self.survey
        if survey is not None:
            told = phrase("prepare.map kept", n=len(survey.points), lacking=len(survey.lacking))
            self._office.steps.amend("map", survey.into, told)

    def turn(self, what: What, name: str, street: str) -> None:
        """See bulletin.turned."""
        seen, told = self._office.plan, phrase("prepare.told kept")
        self._office.steps.amend(
            "news", lambda plan: bulletin.turned(plan, what, name, street, seen), told
        )

    def move(self, prize: str, typed: Mapping[str, str]) -> bool:
        """See bulletin.moved: whether it may be kept; if not, the step says why."""
        plan, steps = self._office.plan, self._office.steps
        if plan is None:
            return False
        made = bulletin.moved(plan, prize, typed)
        if not isinstance(made, Plan):
            steps.said["news"] = [Said(made, good=False)]
            return False

        def change(now: Plan) -> Plan:
            again = bulletin.moved(now, prize, typed)
            return again if isinstance(again, Plan) else now

        steps.amend("news", change, phrase("prepare.told kept"))
        return True

    def withdraw(self, id_: str) -> bool:
        """A quiz, a question or a game by its id; without one the step says what is lacking."""
        if not id_.strip():
            unfit = phrase("prepare.withdrawn unfit")
            self._office.steps.said["news"] = [Said(unfit, good=False)]
            return False
        told = phrase("prepare.told kept")
        self._office.steps.amend("news", lambda plan: bulletin.withdrawn(plan, id_), told)
        return True

    def say(self, texts: Mapping[str, str], street: str) -> bool:
        """Whether the words may stand on screens; if not, the step says why."""
        plan, steps = self._office.plan, self._office.steps
        if plan is not None and bulletin.said(plan, texts, street) is None:
            told = phrase("prepare.line unfit", most=bulletin.LINE_LETTERS)
            steps.said["news"] = [Said(told, good=False)]
            return False
        told = phrase("prepare.told kept")
        steps.amend("news", lambda plan: bulletin.said(plan, texts, street) or plan, told)
        return True
