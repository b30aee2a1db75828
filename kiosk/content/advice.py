"""What a friendly editor would say of a pack that a station could already play: warnings only."""

from collections.abc import Iterator
from datetime import date

from kiosk.content.alike import alike
from kiosk.content.asked import asked
from kiosk.content.ease import ease
from kiosk.content.editor.answers import answers
from kiosk.content.editor.cards import cards, retold
from kiosk.content.editor.dials import dials, samples
from kiosk.content.editor.facts import claims, lengths
from kiosk.content.editor.places import places
from kiosk.content.editor.roles import roles
from kiosk.content.editor.scenes import scenes
from kiosk.content.finding import Finding, Spot
from kiosk.content.giveaway import giveaways
from kiosk.content.model import Pack, Profession
from kiosk.content.walk import things
from kiosk.games.game import Game
from kiosk.games.inspector import Inspector
from kiosk.questions.question import Question


def advise(pack: Pack, today: date | None) -> list[Finding]:
    """today: for telling facts that are past their date."""
    found = [*_facts(pack, today), *giveaways(pack), *ease(pack), *alike(pack)]
    found += [*_each(pack), *claims(pack), *lengths(pack), *dials(pack)]
    return [*found, *cards(pack), *retold(pack), *scenes(pack), *places(pack), *roles(pack)]


def _facts(pack: Pack, today: date | None) -> Iterator[Finding]:
    for spot, question in asked(pack):
        if not (question.source or "").strip():
            yield spot.warning("no source", 'write where this can be checked: source = "…"')
        yield from _past(question, spot, today)
    for spot, thing in things(pack):
        if isinstance(thing, Game):
            yield from _past(thing, spot, today)
        elif isinstance(thing, Profession):
            yield from _money(thing, spot)


def _money(thing: Profession, spot: Spot) -> Iterator[Finding]:
    """Pay and grants change every year: nobody is told of them without who says so and how long."""
    if (thing.pay or thing.grants) and not (thing.money_source and thing.money_until):
        problem = "pay and grants are shown to nobody without their source and date"
        yield spot.warning(problem, "write money_source and money_until")


def _past(thing: Question | Game, spot: Spot, today: date | None) -> Iterator[Finding]:
    if today and thing.valid_until and thing.valid_until < today:
        problem = f"this fact held until {thing.valid_until.isoformat()}"
        yield spot.at("valid_until").warning(problem, "check it, and write a later date")


def _each(pack: Pack) -> Iterator[Finding]:
    for spot, question in asked(pack):
        yield from answers(question, spot, pack.festival.languages)
    for spot, thing in things(pack):
        if isinstance(thing, Inspector):
            yield from samples(thing, spot, pack.festival.languages)
