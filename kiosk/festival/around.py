"""What is wrong with a plan's hall and day: by themselves, and beside the pack that is played."""

from collections.abc import Iterator
from itertools import pairwise

from kiosk.content.content import Content
from kiosk.content.finding import Finding, Spot
from kiosk.content.plain import nearest
from kiosk.festival.hall import EventPlan
from kiosk.festival.plan import Plan
from kiosk.languages import LANGS
from kiosk.machine.settings import is_later
from kiosk.texts import Text
from kiosk.words import phrase

MOST_POINTS, MOST_EVENTS, MOST_SAID, MOST_CLOSED, MOST_WITHDRAWN = 600, 400, 40, 200, 400
"""As much as a hall of forty stations never needs, and news of 256 KB can carry."""


def contradictions(plan: Plan, spot: Spot) -> Iterator[Finding]:
    """What is wrong without looking into the pack."""
    for name, some, most in (
        ("point", plan.points, MOST_POINTS),
        ("programme", plan.programme, MOST_EVENTS),
        ("line", plan.lines, MOST_SAID),
        ("closed", plan.closed, MOST_CLOSED),
        ("withdrawn", plan.withdrawn, MOST_WITHDRAWN),
    ):
        if len(some) > most:
            problem = phrase("hall.many", n=len(some))
            yield spot.at(name).error(problem, phrase("hall.do many", most=most))
    yield from _points(plan, spot)
    yield from _programme(plan, spot)
    yield from _closed(plan, spot)


def in_hall(plan: Plan, content: Content, spot: Spot) -> Iterator[Finding]:
    """What the pack lacks of it, and what is not said in every language."""
    yield from _in_places(plan, content, spot)
    spoken = content.festival.languages
    for n, event in enumerate(plan.programme):
        yield from _said(event.title, spoken, spot.at("programme").item(n, event.id).at("title"))
    for n, line in enumerate(plan.lines):
        yield from _said(line.text, spoken, spot.at("line").item(n).at("text"))
    yield from _withdrawn(plan, content, spot)


def _in_places(plan: Plan, content: Content, spot: Spot) -> Iterator[Finding]:
    """What names a street or an area that the pack does not have."""
    areas = {street.id: [area.id for area in street.areas] for street in content.streets()}
    named = [
        *((spot.at("point").item(n, one.id or one.kind), "id", one.street,
           one.id if one.kind == "area" else "") for n, one in enumerate(plan.points)),
        *((spot.at("programme").item(n, one.id), "area", one.street, one.area)
          for n, one in enumerate(plan.programme)),
        *((spot.at("closed").item(n, one.area), "area", one.street, one.area)
          for n, one in enumerate(plan.closed)),
        *((spot.at("line").item(n), "area", one.street, "") for n, one in enumerate(plan.lines)),
    ]  # fmt: skip
    for at, field, street, area in named:
        if (street or area) and street not in areas:
            yield at.at("street").error(phrase("plan.no street", id=street), nearest(street, areas))
        elif area and area not in areas[street]:
            problem = phrase("plan.no area", street=street, id=area)
            yield at.at(field).error(problem, nearest(area, areas[street]))


def _said(text: Text, spoken: tuple[str, ...], at: Spot) -> Iterator[Finding]:
    for lang in spoken:
        if not text.get(lang, "").strip():
            key = f"hall.unwritten {lang}" if lang in LANGS else "hall.unwritten"
            yield at.at(lang).error(phrase(key, lang=lang), phrase("hall.do unwritten"))
    for lang in text.keys() - set(spoken):
        yield at.at(lang).error(phrase("hall.unspoken", lang=lang), nearest(lang, spoken))


def _points(plan: Plan, spot: Spot) -> Iterator[Finding]:
    shares = all(point.x <= 1 and point.y <= 1 for point in plan.points)
    known = {"station": {one.id for one in plan.stations}, "desk": {one.id for one in plan.desks}}
    met: dict[tuple[str, str, str], int] = {}
    stands: dict[tuple[float, float], str] = {}
    for n, point in enumerate(plan.points):
        at = spot.at("point").item(n, point.id or point.kind)
        if point.kind in ("area", "station", "desk", "stage") and not point.id:
            yield at.error(phrase("hall.no id", kind=point.kind), phrase("hall.do no id"))
            continue
        if point.kind in known and point.id not in known[point.kind]:
            lost = "plan.no desk" if point.kind == "desk" else "plan.move no station"
            yield at.at("id").error(phrase(lost, id=point.id), phrase("plan.do move no station"))
        if not shares and (point.x > plan.hall.width or point.y > plan.hall.height):
            problem = phrase("hall.outside", x=f"{point.x:g}", y=f"{point.y:g}")
            size = {"width": f"{plan.hall.width:g}", "height": f"{plan.hall.height:g}"}
            yield at.error(problem, phrase("hall.do outside", **size))
        where = (point.x, point.y)
        if point.kind == "station" and stands.setdefault(where, point.id) != point.id:
            problem = phrase("hall.one point", a=point.id, b=stands[where])
            yield at.error(problem, phrase("hall.do one point"))
        key = (point.kind, point.street if point.kind == "area" else "", point.id)
        if point.id and met.setdefault(key, n) != n:
            problem = phrase("hall.two points", kind=point.kind, id=point.id)
            yield at.error(problem, phrase("hall.do two points"))


def _programme(plan: Plan, spot: Spot) -> Iterator[Finding]:
    stages = {point.id for point in plan.points if point.kind == "stage"}
    shut = {(one.street, one.area) for one in plan.closed if one.area}
    for n, event in enumerate(plan.programme):
        at = spot.at("programme").item(n, event.id)
        if not is_later(event.ends, event.begins):
            hours = {"ends": f"{event.ends:%H:%M}", "begins": f"{event.begins:%H:%M}"}
            yield at.at("ends").error(phrase("hall.ends", **hours), phrase("hall.do ends"))
        if event.day > plan.days:
            remedy = phrase("plan.do no day", days=plan.days)
            yield at.at("day").error(phrase("plan.no day", day=event.day), remedy)
        yield from _placed(event, stages, at)
        if event.area and (event.street, event.area) in shut and not event.cancelled:
            problem = phrase("hall.shut area", area=event.area)
            yield at.error(problem, phrase("hall.do shut area"))
    yield from _twice(plan, spot)


def _placed(event: EventPlan, stages: set[str], at: Spot) -> Iterator[Finding]:
    if event.area and event.stage:
        problem = phrase("hall.both places", area=event.area, stage=event.stage)
        yield at.error(problem, phrase("hall.do both places"))
    elif not event.street and not event.stage:
        yield at.error(phrase("hall.no place"), phrase("hall.do no place"))
    elif event.stage and event.stage not in stages:
        problem = phrase("hall.no stage", stage=event.stage)
        yield at.at("stage").error(problem, nearest(event.stage, stages))


def _twice(plan: Plan, spot: Spot) -> Iterator[Finding]:
    """One id is one thing: at two places at once, or written twice."""
    places = {id(event): n for n, event in enumerate(plan.programme)}
    told = sorted(plan.programme, key=lambda one: (one.id, one.day, one.begins))
    for before, event in pairwise(told):
        if before.id != event.id:
            continue
        at = spot.at("programme").item(places[id(event)], event.id)
        meets = before.day == event.day and event.begins < before.ends
        if meets and _place(before) != _place(event):
            yield at.error(phrase("hall.at once"), phrase("hall.do at once"))
        else:
            yield at.error(phrase("hall.id twice"), phrase("hall.do id twice"))


def _place(event: EventPlan) -> tuple[str, str, str]:
    return event.street, event.area, event.stage


def _closed(plan: Plan, spot: Spot) -> Iterator[Finding]:
    desks = {one.id for one in plan.desks}
    for n, one in enumerate(plan.closed):
        at = spot.at("closed").item(n, one.area or one.desk)
        if bool(one.area) == bool(one.desk):
            yield at.error(phrase("hall.not one thing"), phrase("hall.do not one thing"))
        elif one.desk and one.desk not in desks:
            problem = phrase("plan.no desk", id=one.desk)
            yield at.at("desk").error(problem, phrase("plan.do no desk"))


def _withdrawn(plan: Plan, content: Content, spot: Spot) -> Iterator[Finding]:
    if not plan.withdrawn:
        return
    quizzes = content.quizzes()
    known = {quiz.id for quiz in quizzes} | {game.id for game in content.games()}
    known |= {question.id for quiz in quizzes for question in quiz.questions}
    for n, one in enumerate(plan.withdrawn):
        if one.id not in known:
            problem = phrase("hall.no play", id=one.id)
            at = spot.at("withdrawn").item(n, one.id).at("id")
            yield at.error(problem, nearest(one.id, known))
