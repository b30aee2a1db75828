"""What the organizer's report says, in the words of truth.json."""

from pathlib import Path
from typing import Any

from db.hub import Hub
from kiosk.hub.importer import import_paths
from kiosk.hub.report import Report, report
from kiosk.trust.organizer import read_organizer_key


def reported(out: Path) -> tuple[Report, int]:
    """Every stick of the rehearsal poured into a new hub; its report, and how many facts it has."""
    key = read_organizer_key(out / "festival" / "organizer.key")
    hub = Hub(out / "hub.db", create=True)
    try:
        poured = import_paths([out / "sticks"], hub, key)
        assert poured.refused == [] and poured.forks == 0, poured
        return report(hub), poured.new
    finally:
        hub.close()


def in_truths_words(told: Report) -> dict[str, Any]:
    handed: dict[str, int] = {}
    for one in told.book.stock:
        handed[one.prize] = handed.get(one.prize, 0) + one.handed
    return {
        "visits": {one.name: one.visits for one in told.streets if one.visits},
        "finished": {one.name: one.finished for one in told.streets if one.finished},
        "guides": told.guides.visits,
        "days": {one.name: one.visits for one in told.days if one.visits},
        "languages": {one.name: one.visits for one in told.languages if one.visits},
        "players": {one.name: one.visits for one in told.players if one.name != "0"},
        "quizzes": {one.name: one.played for one in told.quizzes},
        "quizzes_finished": {one.name: one.finished for one in told.quizzes if one.finished},
        "games": {one.name: one.played for one in told.games},
        "games_finished": {one.name: one.finished for one in told.games if one.finished},
        "cards": {one.profession: one.opened for one in told.professions},
        "diagnostics": sum(one.finished for one in told.diagnostics),
        "excursions": sum(one.classes for one in told.excursions),
        "pupils": sum(one.pupils for one in told.excursions),
        "prizes": {f"{one.prize} {one.day}": one.won for one in told.prizes},
        "handed": {prize: count for prize, count in handed.items() if count},
        "answers": sum(one.n for one in told.answers),
        "starts": sum(one.starts for one in told.health),
        "kills": sum(one.kills for one in told.health),
    }
