"""Which profession a round was about: what the result dresses the child's face for."""

from kiosk.content.store import Content
from kiosk.visit.rounds import Round


def trade_of(round_: Round, content: Content) -> str:
    """A profession's id: of a quiz, what its last right answer was about, else its first question
    that names one; of a game, its own, else one of its area's. "" where the street has none."""
    if round_.named:
        return round_.named[-1]
    street, area = round_.place
    here = content.professions(street, area) or content.professions(street)
    return here[round_.seed % len(here)].id if here else ""
